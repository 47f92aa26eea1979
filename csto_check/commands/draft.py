"""csto-check draft"""

from typing import Annotated

import typer

from csto_check.commands.options import Facts, File, NoCache, TextDate, TextLanguage

SourceId = Annotated[str, typer.Option("--source", metavar="ID", help="An id for the new source, such as herald.")]


def run(
    file: File,
    source: SourceId,
    date: TextDate = None,
    lang: TextLanguage = None,
    facts: Facts = None,
    no_cache: NoCache = False,
) -> None:
    """Draft claims from a text, as YAML to correct.

    Every claim is a proposal: check it against the text, correct it or remove it.

    Example: csto-check draft article.txt --source herald
    """
    from csto_check.answers.draft import draft
    from csto_check.answers.given_text import article_from
    from csto_check.commands.output import load_base, this_screen, write
    from csto_check.commands.page_notes import say_of_page
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    base = load_base(facts, no_cache=no_cache)
    with progress("reading the text"):
        found = draft(base, article_from(read_source_text(file), date, lang), source)
    say_of_page(found.said)
    write(found.yaml, this_screen())
