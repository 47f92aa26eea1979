"""csto-check sources"""

from typing import TYPE_CHECKING

from csto_check.commands.options import As, Facts, Format, Json, Sources

if TYPE_CHECKING:
    from csto_check.view import View


def run(
    facts: Facts = None,
    source: Sources = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """Which texts the base rests on, with their claims and disputes."""
    from csto_check.answers.sources import answer
    from csto_check.commands.output import emit, load_base

    found = answer(load_base(facts), source or ())

    def view() -> "View":
        from csto_check.views.listings import sources_view

        return sources_view(found)

    emit(found, view, format, json)
