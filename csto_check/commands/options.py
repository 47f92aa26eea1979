"""Options and arguments that several commands share."""

from enum import Enum
from typing import Annotated

import typer

from csto_check.commands.completing import complete_ids, complete_sources, complete_topics


class Format(str, Enum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


Facts = Annotated[
    str | None,
    typer.Option("--facts", metavar="FILE", help="The fact base; else $CSTO_CHECK_FACTS, else the nearest facts.yaml."),
]
As = Annotated[Format, typer.Option("--format", help="How the answer is printed.")]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Sources = Annotated[
    list[str] | None,
    typer.Option(
        "--source", metavar="SOURCE", help="Only this source; may be repeated.", autocompletion=complete_sources
    ),
]
Topics = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TOPIC]...", help="Topics, each with all below it.", autocompletion=complete_topics),
]
Id = Annotated[str, typer.Argument(metavar="ID", help="A topic, source or claim.", autocompletion=complete_ids)]
File = Annotated[str, typer.Argument(metavar="FILE|-", help="A text in UTF-8; - reads standard input.")]
TextDate = Annotated[
    str | None,
    typer.Option("--date", metavar="DATE", help="When the text was published, such as 2022-01-13."),
]
Language = Annotated[
    str | None,
    typer.Option("--lang", metavar="LANG", help="The language of the text, de or en; else recognised."),
]
Texts = Annotated[
    str | None,
    typer.Option(
        "--texts", metavar="DIR", help="The folder with the texts; else $CSTO_CHECK_TEXTS, else seeds beside the base."
    ),
]
