"""csto-check add"""

from typing import Annotated

import typer

from csto_check.commands.adding.add_options import Anyway, DryRun, IntoFile
from csto_check.commands.adding.claim import add_claim
from csto_check.commands.adding.source import add_source
from csto_check.commands.adding.topic import add_topic
from csto_check.commands.options import TABLE, As, Facts, Json, TextFolder

PARTS = {"claim": add_claim, "topic": add_topic, "source": add_source}
FromCsv = Annotated[
    str | None,
    typer.Option(
        "--csv", metavar="FILE|-", help="Add the claims of a spreadsheet, with the columns of claims --format csv."
    ),
]
FromLines = Annotated[
    str | None,
    typer.Option("--jsonl", metavar="FILE|-", help='Add one {"add": "claim", …} object per line; all or none.'),
]


def run(
    csv: FromCsv = None,
    jsonl: FromLines = None,
    to: IntoFile = None,
    texts: TextFolder = None,
    anyway: Anyway = False,
    dry_run: DryRun = False,
    facts: Facts = None,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Add a claim, a topic or a source to a base.

    Checks it first: nothing is written that does not load.

    Example: csto-check add claim --source rt --quote "2 500 men" --says troops
    """
    from csto_check.commands.adding.add_options import AddWay, add_all
    from csto_check.commands.adding.from_files import from_csv, from_lines
    from csto_check.problem import CannotRun

    if csv is not None and jsonl is not None:
        raise CannotRun.because("--csv and --jsonl are two inputs", "give one of them")
    if csv is None and jsonl is None:
        remedy = "write csto-check add claim, add topic or add source, or give --csv or --jsonl a file"
        raise CannotRun.because("nothing says what to add", remedy)
    add_all(
        from_lines(jsonl) if jsonl is not None else from_csv(csv or ""),
        AddWay(facts, texts, to, dry_run, anyway, format, json),
    )
