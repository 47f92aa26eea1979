"""The Typer app: a group that loads a subcommand only when it is called."""

import os
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from csto_check import __version__
from csto_check.commands import COMMANDS
from csto_check.problem import CannotRun, Problem, did_you_mean

PROGRAM = "csto-check"
COMPLETE = "_CSTO_CHECK_COMPLETE"
_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Commands(TyperGroup):
    """The group of all subcommands."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A subcommand by its name; raises CannotRun with the nearest one where there is none."""
        if cmd_name in COMMANDS:
            return _load(cmd_name)
        if ctx.resilient_parsing or cmd_name.startswith("-"):
            return None
        remedy = did_you_mean(cmd_name, COMMANDS) or f"the commands are {', '.join(COMMANDS)}"
        raise CannotRun(Problem(None, f'there is no command "{cmd_name}"', remedy))


def _load(name: str) -> Any:
    app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings=_HELP)
    app.command(name)(import_module(f"csto_check.commands.{name}").run)
    return get_command(app)


def _version(wanted: bool) -> None:
    if wanted:
        from csto_check.commands.output import this_screen, write

        write(f"{PROGRAM} {__version__}\n", this_screen())
        raise typer.Exit


app = typer.Typer(
    cls=Commands,
    name=PROGRAM,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=_HELP,
)


@app.callback()
def about(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Where sources differ, whether it is a real contradiction, who says so, and in which words."""


def run(arguments: Sequence[str]) -> int:
    """The exit code of a command line; raises CannotRun, and TyperException for wrong usage."""
    if COMPLETE in os.environ:
        import csto_check.commands.shells  # noqa: F401
    code = get_command(app).main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
    return code if isinstance(code, int) else 0
