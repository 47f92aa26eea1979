"""csto-check claims"""

from typing import TYPE_CHECKING

from csto_check.commands.options import As, Facts, Format, Json, Sources, Topics

if TYPE_CHECKING:
    from csto_check.view import View


def run(
    topic: Topics = None,
    facts: Facts = None,
    source: Sources = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """Every claim, one row each: the CSV for spreadsheets."""
    from csto_check.answers.claims import answer
    from csto_check.commands.output import emit, load_base

    found = answer(load_base(facts), topic or (), source or ())

    def view() -> "View":
        from csto_check.views.listings import claims_view

        return claims_view(found)

    emit(found, view, format, json)
