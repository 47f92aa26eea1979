"""csto-check show"""

from typing import TYPE_CHECKING

from csto_check.commands.options import As, Facts, Format, Id, Json, Texts

if TYPE_CHECKING:
    from csto_check.view import View


def run(
    id: Id,
    texts: Texts = None,
    facts: Facts = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """Everything on one claim, topic or source."""
    from csto_check.answers.show import answer
    from csto_check.commands.output import emit, load_base

    base = load_base(facts)
    found = answer(base, id, texts)

    def view() -> "View":
        from csto_check.views.show import show_view

        return show_view(found, base.languages_of_sources)

    emit(found, view, format, json)
