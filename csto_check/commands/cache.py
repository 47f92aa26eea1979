"""csto-check cache"""

from typing import Annotated

import typer

from csto_check.commands.options import TABLE, As, Json
from csto_check.commands.output import emit

Clear = Annotated[bool, typer.Option("--clear", help="Remove everything in it.")]


def run(
    clear: Clear = False,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Show what is kept of large bases.

    A base of over 5,000 claims is kept in this folder in a form that is quickly read. It holds the quotes of the base.

    Example: csto-check cache --clear
    """
    from csto_check.answers.cache import answer

    emit(answer(clear=clear), format, json)
