"""csto-check init"""

from pathlib import Path
from typing import Annotated

import typer

File = Annotated[Path, typer.Argument(metavar="[FILE]", help="The file to write; never one that exists.")]


def run(
    file: File = Path("facts.yaml"),
) -> None:
    """A small commented base to start from."""
    from shlex import quote

    from csto_check.commands.output import say
    from csto_check.facts.starter import STARTER
    from csto_check.files import write_new
    from csto_check.formats.escape import one_line

    command = "csto-check diff" if file == Path("facts.yaml") else f"csto-check diff --facts {quote(str(file))}"
    write_new(file, STARTER.replace("csto-check diff", one_line(command), 1))
    say(f"csto-check: wrote {file}; next: {command}")
