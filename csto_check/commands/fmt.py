"""csto-check fmt"""

from typing import Annotated

import typer

from csto_check.commands.options import Facts

BaseFiles = Annotated[
    list[str] | None,
    typer.Argument(metavar="[FILE|-]...", help="Files of a base; default: the base with all its files. - is a filter."),
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; list what would change, and exit with 1 if any.")]
Diff = Annotated[bool, typer.Option("--diff", help="Write nothing; show the changes.")]


def run(
    files: BaseFiles = None,
    check: Check = False,
    diff: Diff = False,
    facts: Facts = None,
) -> None:
    """Put a base into its canonical form.

    Comments stay, and what the base says stays the same.

    Example: csto-check fmt --check
    """
    from csto_check.commands.formatting import formatted_files, rewrite_all, show, write_filtered

    found = formatted_files(files, facts)
    if check or diff:
        show(found, as_diff=diff)
        if check and any(each.is_changed for each in found):
            raise typer.Exit(1)
    else:
        write_filtered(found)
        rewrite_all(found)
