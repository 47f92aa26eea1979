"""csto-check add topic"""

from typing import Annotated

import typer

from csto_check.commands.adding.add_options import Anyway, DryRun, IntoFile
from csto_check.commands.completing import complete_from, complete_topics
from csto_check.commands.options import TABLE, As, Facts, Json
from csto_check.facts.format import FIELDS

NewTopic = Annotated[
    str,
    typer.Argument(metavar="ID", help="Its id, such as troops.belarus.", autocompletion=complete_topics),
]
Asked = Annotated[str, typer.Option("--question", metavar="TEXT", help="The question, with one scope.")]
OfUnit = Annotated[str | None, typer.Option("--unit", metavar="UNIT", help="What is counted: one of the base's units.")]
OfKind = Annotated[
    str | None,
    typer.Option("--kind", metavar="KIND", help=FIELDS["topic"]["kind"].help),
]
WithOption = Annotated[
    list[str] | None, typer.Option("--option", metavar="TEXT", help="A possible answer; repeatable.")
]
Scoped = Annotated[str | None, typer.Option("--scope", metavar="TEXT", help="What it covers and what it does not.")]
Changing = Annotated[
    str | None,
    typer.Option(
        "--changes",
        metavar="HOW",
        help="grows (a running count) or freely (a status).",
        autocompletion=complete_from(("grows", "freely", "never")),
    ),
]
Tolerated = Annotated[
    str | None,
    typer.Option("--tolerance", metavar="WIDTH", help="How wide about is, such as 5%, or of dates 5 years."),
]
AsOne = Annotated[
    str | None,
    typer.Option("--close", metavar="WIDTH", help="Values no further apart count as one: 1%, or of dates 5 years."),
]


def add_topic(
    id: NewTopic,
    question: Asked,
    unit: OfUnit = None,
    kind: OfKind = None,
    option: WithOption = None,
    scope: Scoped = None,
    changes: Changing = None,
    tolerance: Tolerated = None,
    close: AsOne = None,
    to: IntoFile = None,
    anyway: Anyway = False,
    dry_run: DryRun = False,
    facts: Facts = None,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Add a topic: one question with one scope.

    Example: csto-check add topic injured --question "How many were injured?" --unit people
    """
    from csto_check.commands.adding.add_options import AddWay, add_one, fields_of
    from csto_check.curating.addition import Addition

    more = fields_of(
        scope=scope, kind=kind, unit=unit, changes=changes, tolerance=tolerance, close=close, options=option
    )
    add_one(
        Addition("topic", id, {"question": question, **more}), AddWay(facts, None, to, dry_run, anyway, format, json)
    )
