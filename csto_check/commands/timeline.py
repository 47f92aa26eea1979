"""csto-check timeline"""

from typing import Annotated, Optional

import typer

from csto_check.commands.options import As, Facts, Format, Json, Sources, Topics

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
    from csto_check.views.timeline import timeline_view

    found = answer(load_base(facts), topic or (), source or (), from_, to)
    emit(found, lambda: timeline_view(found), format, json)
