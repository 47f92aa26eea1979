"""csto-check review"""

from typing import Annotated

import typer

from csto_check.commands.completing import complete_topics
from csto_check.commands.options import TABLE, As, Facts, Json, Language, Sources, TextDate

Files = Annotated[list[str], typer.Argument(metavar="FILE|-...", help="Texts in UTF-8; - reads standard input.")]
Lines = Annotated[
    bool, typer.Option("--jsonl", help='Each line is {"id", "text", "date"}; one result a line, as they come.')
]
OnTopics = Annotated[
    list[str] | None,
    typer.Option(
        "--topic", metavar="TOPIC", help="Only this topic and all below it; repeatable.", autocompletion=complete_topics
    ),
]
All = Annotated[bool, typer.Option("--all", help="List all that was not checked, days of saying and bare years too.")]


def run(
    files: Files,
    date: TextDate = None,
    lang: Language = None,
    topic: OnTopics = None,
    source: Sources = None,
    all: All = False,
    jsonl: Lines = False,
    facts: Facts = None,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """A new text against the base; exit with 1 where something is contradicted."""
    from csto_check.answers.review import Article, Choice, Desk, has_contradictions
    from csto_check.commands.output import emit, load_base
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    choice = Choice(tuple(topic or ()), tuple(source or ()), all)
    if jsonl:
        from csto_check.commands.stream import stream

        stream(files, date, lang, facts, choice, plain=not json and format == TABLE)
        return
    desk = Desk(load_base(facts), choice)
    with progress("reading the texts"):
        texts = [read_source_text(file) for file in files]
        found = [desk.review(Article(text.original, date, lang, text.name)) for text in texts]
    emit(found[0] if len(found) == 1 else found, format, json, everything=all)
    if has_contradictions(found):
        raise typer.Exit(1)
