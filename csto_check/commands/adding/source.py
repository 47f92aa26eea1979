"""csto-check add source"""

from typing import Annotated

import typer

from csto_check.commands.adding.add_options import Anyway, DryRun, IntoFile, Noted
from csto_check.commands.completing import complete_from
from csto_check.commands.options import TABLE, As, Facts, Json, TextFolder
from csto_check.facts.format import FIELDS
from csto_check.facts.grades import RELIABILITY

NewSource = Annotated[str, typer.Argument(metavar="ID", help="Its id, such as herald.")]
OwnText = Annotated[
    str | None, typer.Option("--text", metavar="FILE", help="Its text; the SHA-256 is written into the base.")
]
Titled = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="Its title; by default that of the text.")]
Publisher = Annotated[str | None, typer.Option("--publisher", metavar="NAME", help="Who published it.")]
Labelled = Annotated[str | None, typer.Option("--label", metavar="NAME", help="Its name in sentences.")]
Author = Annotated[str | None, typer.Option("--author", metavar="NAME", help="Who wrote it.")]
Published = Annotated[str | None, typer.Option("--published", metavar="DATE", help="When it was published.")]
DatedWhence = Annotated[str | None, typer.Option("--dated-by", metavar="TEXT", help="How the date is known.")]
InLanguage = Annotated[str | None, typer.Option("--language", metavar="CODE", help="Its language, such as de.")]
Url = Annotated[str | None, typer.Option("--url", metavar="ADDRESS", help="Its web address.")]
Archived = Annotated[
    str | None, typer.Option("--archived", metavar="ADDRESS", help="The address of a copy in an archive.")
]
Accessed = Annotated[str | None, typer.Option("--accessed", metavar="DATE", help="When you last looked at it.")]
Reliable = Annotated[
    str | None,
    typer.Option(
        "--reliability",
        metavar="A..F",
        help=FIELDS["source"]["reliability"].help,
        autocompletion=complete_from(RELIABILITY),
    ),
]


def add_source(
    id: NewSource,
    text: OwnText = None,
    title: Titled = None,
    publisher: Publisher = None,
    label: Labelled = None,
    author: Author = None,
    published: Published = None,
    dated_by: DatedWhence = None,
    language: InLanguage = None,
    url: Url = None,
    archived: Archived = None,
    accessed: Accessed = None,
    reliability: Reliable = None,
    note: Noted = None,
    to: IntoFile = None,
    texts: TextFolder = None,
    anyway: Anyway = False,
    dry_run: DryRun = False,
    facts: Facts = None,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Add a source: a document with its text.

    Example: csto-check add source herald --text seeds/herald.txt
    """
    from csto_check.commands.adding.add_options import AddWay, add_one, fields_of
    from csto_check.curating.addition import Addition

    told = fields_of(title=title, publisher=publisher, label=label, author=author, published=published)
    fields = {**told, **fields_of(dated_by=dated_by, language=language, url=url)}
    fields |= fields_of(archived=archived, accessed=accessed, reliability=reliability, note=note)
    add_one(Addition("source", id, fields, text=text), AddWay(facts, texts, to, dry_run, anyway, format, json))
