"""csto-check timeline"""

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from csto_check.commands.options import As, Facts, Format, Json, Sources, Topics

if TYPE_CHECKING:
    from csto_check.view import View

From = Annotated[Optional[str], typer.Option("--from", metavar="DATE", help="Only from this date on.")]  # noqa: UP045
To = Annotated[Optional[str], typer.Option("--to", metavar="DATE", help="Only up to this date.")]  # noqa: UP045


def run(
    topic: Topics = None,
    from_: From = None,
    to: To = None,
    facts: Facts = None,
    source: Sources = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """What happened when, with disputes and uncertainty drawn."""
    from csto_check.answers.timeline import answer
    from csto_check.commands.output import emit, load_base

    found = answer(load_base(facts), topic or (), source or (), from_, to)

    def view() -> "View":
        from csto_check.views.timeline import timeline_view

        return timeline_view(found)

    emit(found, view, format, json)
