"""csto-check explain"""

from typing import Annotated

import typer

from csto_check.commands.completing import complete_codes
from csto_check.commands.options import TABLE, As, Json
from csto_check.commands.output import emit

Codes = Annotated[
    list[str] | None,
    typer.Argument(metavar="[CODE]...", help="Codes, such as B104; all if omitted.", autocompletion=complete_codes),
]


def run(
    codes: Codes = None,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Explain the code at the end of a message.

    What it means, why it matters and what to do, with an example.

    Example: csto-check explain B104
    """
    from csto_check.answers.explain import answer

    emit(answer(codes or ()), format, json)
