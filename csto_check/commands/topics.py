"""csto-check topics"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import As, Facts, Format, Json, Sources, Topics

if TYPE_CHECKING:
    from csto_check.view import View

Disputed = Annotated[bool, typer.Option("--disputed", help="Only those that are disputed.")]


def run(
    topic: Topics = None,
    disputed: Disputed = False,
    facts: Facts = None,
    source: Sources = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """Which questions the base asks, with verdicts."""
    from csto_check.answers.topics import answer
    from csto_check.commands.output import emit, load_base

    found = answer(load_base(facts), topic or (), source or (), disputed=disputed)

    def view() -> "View":
        from csto_check.views.listings import topics_view

        return topics_view(found)

    emit(found, view, format, json)
