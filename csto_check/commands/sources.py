"""csto-check sources"""

from csto_check.commands.options import As, Facts, Format, Json, Sources


def run(
    facts: Facts = None,
    source: Sources = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """Which texts the base rests on, with their claims and disputes."""
    from csto_check.answers.sources import answer
    from csto_check.commands.output import emit, load_base
    from csto_check.views.listings import sources_view

    found = answer(load_base(facts), source or ())
    emit(found, lambda: sources_view(found), format, json)
