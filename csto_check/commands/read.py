"""csto-check read"""

from typing import TYPE_CHECKING

from csto_check.commands.options import As, Facts, File, Format, Json, Language, TextDate

if TYPE_CHECKING:
    from csto_check.view import View


def run(
    file: File,
    date: TextDate = None,
    lang: Language = None,
    facts: Facts = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """Which numbers, dates and names a text holds."""
    from csto_check.answers.read import answer
    from csto_check.commands.output import emit, load_base
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    base = load_base(facts)
    with progress("reading the text"):
        text = read_source_text(file)
        found = answer(base, text.original, date, lang, text.name)

    def view() -> "View":
        from csto_check.views.read import read_view

        return read_view(found)

    emit(found, view, format, json)
