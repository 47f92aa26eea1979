"""csto-check show"""

from csto_check.commands.options import As, Facts, Format, Id, Json


def run(
    id: Id,
    facts: Facts = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """Everything on one claim, topic or source."""
    from csto_check.answers.show import answer
    from csto_check.commands.output import emit, load_base
    from csto_check.views.show import show_view

    base = load_base(facts)
    found = answer(base, id)
    emit(found, lambda: show_view(found, base.languages_of_sources), format, json)
