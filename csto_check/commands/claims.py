"""csto-check claims"""

from csto_check.commands.options import As, Facts, Format, Json, Sources, Topics


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
    from csto_check.views.listings import claims_view

    found = answer(load_base(facts), topic or (), source or ())
    emit(found, lambda: claims_view(found), format, json)
