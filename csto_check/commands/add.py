"""csto-check add"""

from typing import Annotated

import typer

from csto_check.commands.adding.add_options import Anyway, DryRun, IntoFile
from csto_check.commands.options import TABLE, As, Facts, Json, TextFolder

# Each is a module of the folder `adding` with a function of this name behind `add_`, loaded when add is called.
PARTS = ("claim", "topic", "source")
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

    All is checked first: the quote, the value, and that the base loads. Each part below has its own help.

    Example: csto-check add source herald --title Flood --dry-run
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
