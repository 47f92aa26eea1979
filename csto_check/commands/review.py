"""csto-check review"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import As, Facts, Format, Json, Language, TextDate

if TYPE_CHECKING:
    from csto_check.answers.review import Document
    from csto_check.view import View

Files = Annotated[list[str], typer.Argument(metavar="FILE|-...", help="Texts in UTF-8; - reads standard input.")]
Lines = Annotated[
    bool, typer.Option("--jsonl", help='Each line is {"id", "text", "date"}; one result a line, as they come.')
]


def run(
    files: Files,
    date: TextDate = None,
    lang: Language = None,
    jsonl: Lines = False,
    facts: Facts = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """A new text against the base; exit with 1 where something is contradicted."""
    if jsonl:
        from csto_check.commands.stream import stream

        stream(files, date, lang, facts, plain=not json and format is Format.TABLE)
        return
    from csto_check.answers.review import Article, Desk, has_contradictions
    from csto_check.commands.output import load_base
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    desk = Desk(load_base(facts))
    with progress("reading the texts"):
        texts = [read_source_text(file) for file in files]
        found = [desk.review(Article(text.original, date, lang, text.name)) for text in texts]
    _emit(found, format, json)
    if has_contradictions(found):
        raise typer.Exit(1)


def _emit(found: "list[Document]", format: Format, json: bool) -> None:
    """One document for one text, a list of them for several."""
    from csto_check.commands.output import emit

    def view() -> "View":
        from csto_check.views.review import review_view

        return review_view(found)

    emit(found[0] if len(found) == 1 else found, view, format, json)
