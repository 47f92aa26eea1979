"""csto-check review"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import (
    TABLE,
    As,
    Facts,
    Jobs,
    Json,
    JsonLines,
    NoCache,
    OnTopics,
    Sources,
    TextDate,
    TextFiles,
    TextLanguage,
)

if TYPE_CHECKING:
    from csto_check.answers.given_text import Article
    from csto_check.answers.review import Document, ReviewSession

All = Annotated[
    bool,
    typer.Option("--all", help="List everything that was not checked, including days of statements and bare years."),
]


def run(
    files: TextFiles,
    date: TextDate = None,
    lang: TextLanguage = None,
    topic: OnTopics = None,
    source: Sources = None,
    all: All = False,
    jsonl: JsonLines = False,
    jobs: Jobs = 1,
    facts: Facts = None,
    no_cache: NoCache = False,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Check a new text against the fact base.

    The exit code is 1 if anything in it is contradicted.

    Example: csto-check review article.txt --date 2022-01-13
    """
    from csto_check.answers.review import ReviewFilter, ReviewSession, has_contradictions
    from csto_check.commands.output import check_jobs, emit, load_base
    from csto_check.commands.page_notes import say_of_new

    only = ReviewFilter(tuple(topic or ()), tuple(source or ()), all)
    check_jobs(jobs, jsonl=jsonl)
    base = load_base(facts, no_cache=no_cache)
    if jsonl:
        from csto_check.commands.review_lines import ReviewLines

        ReviewLines(base, only, date, lang).run(files, plain=not json and format == TABLE, jobs=jobs)
        return
    articles, found = _reviewed(files, date, lang, ReviewSession(base, only))
    say_of_new(articles, base)
    emit(found[0] if len(found) == 1 else found, format, json, everything=all)
    if has_contradictions(found):
        raise typer.Exit(1)


def _reviewed(
    files: list[str], date: str | None, lang: str | None, session: "ReviewSession"
) -> tuple[list["Article"], list["Document"]]:
    """The texts of some files, and what the base says on each."""
    from csto_check.answers.given_text import article_from
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    with progress("reading the texts"):
        articles = [article_from(read_source_text(file), date, lang) for file in files]
        return articles, list(map(session.review, articles))
