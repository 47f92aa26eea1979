"""csto-check schema"""

from typing import Annotated

import typer

from csto_check.answers import DOCUMENTS
from csto_check.commands.completing import complete_from

OfCommand = Annotated[
    str | None,
    typer.Option(
        "--output",
        metavar="COMMAND",
        help="Print the schema of COMMAND's JSON output instead.",
        autocompletion=complete_from(DOCUMENTS),
    ),
]


def run(
    output: OfCommand = None,
) -> None:
    """Print the JSON Schema of a base, for editors.

    With --output, print that of a command's JSON.

    Example: csto-check schema --output diff
    """
    from json import dumps

    from csto_check.answers.schema import document_schema
    from csto_check.commands.output import this_screen, write
    from csto_check.facts.base_schema import base_schema

    schema = base_schema() if output is None else document_schema(output)
    write(dumps(schema, indent=2, ensure_ascii=False) + "\n", this_screen())
