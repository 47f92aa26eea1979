"""csto-check init"""

from typing import Annotated

import typer

NewFile = Annotated[str, typer.Argument(metavar="[FILE]", help="The file to write; it must not exist yet.")]


def run(
    file: NewFile = "facts.yaml",
) -> None:
    """Write a small base with comments, to start from.

    Example: csto-check init
    """
    from pathlib import Path
    from shlex import quote

    from csto_check.commands.output import say
    from csto_check.facts.starter import STARTER
    from csto_check.files.saving import write_new
    from csto_check.files.shipped import BASE_NAME
    from csto_check.formats.escape import one_line
    from csto_check.problem import CannotRun, Problem

    if not file:
        raise CannotRun(Problem(None, '"" is not a file name', f"give a file name, such as {BASE_NAME}"))
    path = Path(file)
    command = "csto-check diff" if path == Path(BASE_NAME) else f"csto-check diff --facts {quote(str(path))}"
    write_new(path, STARTER.replace("csto-check diff", one_line(command), 1))
    say(f"csto-check: wrote {path}; next: {command}")
