"""csto-check check"""

from typing import Annotated

import typer

from csto_check.commands.options import TABLE, As, Json, JsonLines, TextDate, TextFiles, TextLanguage

AllAlone = Annotated[bool, typer.Option("--all", help="List also every figure and date that was not compared.")]


def run(
    files: TextFiles,
    date: TextDate = None,
    lang: TextLanguage = None,
    all: AllAlone = False,
    jsonl: JsonLines = False,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Check a text against itself; it needs no base.

    Do its figures add up, do its dates fit? The exit code is 1 if something in it cannot be.

    Example: csto-check check article.txt --date 2022-01-13
    """
    from csto_check.answers.check import cannot_be, check_of
    from csto_check.answers.given_text import article_from
    from csto_check.commands.output import emit
    from csto_check.commands.page_notes import say_how_read
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    if jsonl:
        from csto_check.commands.answered_lines import LineAnswers
        from csto_check.commands.stream import run_stream

        run_stream(lambda: LineAnswers(check_of, cannot_be, date, lang), files, plain=not json and format == TABLE)
        return
    with progress("reading the texts"):
        articles = [article_from(read_source_text(file), date, lang) for file in files]
        found = list(map(check_of, articles))
    say_how_read(articles)
    emit(found[0] if len(found) == 1 else found, format, json, everything=all)
    if cannot_be(found):
        raise typer.Exit(1)
