"""Completion for a shell: its script, printed or installed where the shell finds it.

Typer's own two options complete for the shell that they find themselves in; these can be told another.
"""

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Annotated, Any, Optional

import typer

PROGRAM, COMPLETE = "csto-check", "_CSTO_CHECK_COMPLETE"
SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")
SHOW, INSTALL = "--show-completion", "--install-completion"


def with_shell(arguments: Sequence[str]) -> list[str]:
    """A command line whose last option, if it asks for completion and names no shell, has an empty name."""
    unnamed = arguments[-1:] in ([SHOW], [INSTALL])
    return [*arguments, ""] if unnamed else list(arguments)


def _option(flag: str, act: Callable[[str], None], help: str) -> Any:
    def callback(said: str | None) -> None:
        if said is not None:
            act(_shell(said, flag))
            raise typer.Exit

    return typer.Option(flag, metavar="[SHELL]", callback=callback, help=help)


def _shell(said: str, flag: str) -> str:
    """The shell with this name or path, or for an empty one that in which the program runs; raises CannotRun."""
    from csto_check.problem import CannotRun, Problem, did_you_mean

    name = PurePath(said).name.lower() or _around()
    if name is None:
        remedy = f"name the shell: {PROGRAM} {flag} bash"
        raise CannotRun(Problem(None, "cannot tell which shell this is", remedy))
    if name not in SHELLS:
        remedy = did_you_mean(name, SHELLS) or f"name one of {', '.join(SHELLS)}"
        raise CannotRun(Problem(None, f'there is no completion for a shell "{name}"', remedy))
    return name


def _around() -> str | None:
    from typer._completion_shared import _get_shell_name

    return _get_shell_name()


def _show(shell: str) -> None:
    from typer._completion_shared import get_completion_script

    from csto_check.commands.output import this_screen, write

    write(get_completion_script(prog_name=PROGRAM, complete_var=COMPLETE, shell=shell) + "\n", this_screen())


def _install(shell: str) -> None:
    """Put the script in its place; raises CannotRun."""
    from subprocess import SubprocessError

    from typer._completion_shared import install

    from csto_check.commands.output import say
    from csto_check.problem import CannotRun, Problem

    try:
        _, path = install(shell)
    except (OSError, RuntimeError, SubprocessError, ValueError) as error:  # no home, no such shell, not UTF-8
        remedy = f"{PROGRAM} {SHOW} {shell} prints the script"
        raise CannotRun(Problem(None, f"completion for {shell} cannot be installed: {error}", remedy)) from error
    say(f"{PROGRAM}: wrote {path}; it takes effect in the next {shell}")


Install = Annotated[
    Optional[str],  # noqa: UP045
    _option(INSTALL, _install, "Install completion for SHELL, or for the current shell."),
]
Show = Annotated[
    Optional[str],  # noqa: UP045
    _option(SHOW, _show, "Print the completion script for SHELL, or for the current shell."),
]
