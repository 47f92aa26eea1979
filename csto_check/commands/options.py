"""Options and arguments that several commands share."""

from typing import Annotated

import typer

from csto_check.commands.completing import complete_from, complete_ids, complete_sources, complete_topics
from csto_check.formats import FORMATS
from csto_check.languages import LANGUAGES

TABLE = FORMATS[0]  # where no format is asked for


def _known(name: str) -> str:
    """The name of a format; raises BadParameter for any other."""
    if name not in FORMATS:
        raise typer.BadParameter(f"{name!r} is not one of {', '.join(map(repr, FORMATS))}.")
    return name


Facts = Annotated[
    str | None,
    typer.Option(
        "--facts", metavar="FILE", help="The fact base; default: $CSTO_CHECK_FACTS, or the nearest facts.yaml."
    ),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Read a large base without the cache.")]
As = Annotated[
    str,
    typer.Option(
        "--format",
        metavar=f"<{'|'.join(FORMATS)}>",
        help="Output format.",
        callback=_known,
        autocompletion=complete_from(FORMATS),
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Sources = Annotated[
    list[str] | None,
    typer.Option("--source", metavar="SOURCE", help="Only this source; repeatable.", autocompletion=complete_sources),
]
Topics = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TOPIC]...", help="Topics, each with those below it.", autocompletion=complete_topics),
]
OnTopics = Annotated[
    list[str] | None,
    typer.Option(
        "--topic",
        metavar="TOPIC",
        help="Only this topic and those below it; repeatable.",
        autocompletion=complete_topics,
    ),
]
AnyId = Annotated[str, typer.Argument(metavar="ID", help="A topic, source or claim.", autocompletion=complete_ids)]
File = Annotated[str, typer.Argument(metavar="FILE|-", help="A text in UTF-8 or a saved page; - reads standard input.")]
TextFiles = Annotated[
    list[str], typer.Argument(metavar="FILE|-...", help="Texts in UTF-8 or saved pages; - reads standard input.")
]
JsonLines = Annotated[
    bool, typer.Option("--jsonl", help='Read one {"id", "text", "date"} object per line; write one result per line.')
]
_MOST_JOBS = 60  # Windows waits for no more at once
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", metavar="N", min=1, max=_MOST_JOBS, help="With --jsonl: work in N processes; the output is the same."
    ),
]
TextDate = Annotated[
    str | None,
    typer.Option("--date", metavar="DATE", help="Date on which the text was published, such as 2022-01-13."),
]
TextLanguage = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="LANG",
        help=f"Language of the text ({' or '.join(LANGUAGES)}); detected automatically if omitted.",
        autocompletion=complete_from(LANGUAGES),
    ),
]
TextFolder = Annotated[
    str | None,
    typer.Option(
        "--texts",
        metavar="DIR",
        help="The folder with the texts; default: $CSTO_CHECK_TEXTS, or seeds next to the base.",
    ),
]
