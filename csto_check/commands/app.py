"""The Typer app: a group that loads a subcommand only when it is called."""

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from inspect import Parameter, Signature, signature
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from csto_check import __version__
from csto_check.commands import COMMANDS, GROUPS
from csto_check.commands.output import reporting, this_screen, write
from csto_check.commands.shell_script import COMPLETE, PROGRAM, Install, Show, with_shell
from csto_check.docstring import docstring
from csto_check.problem import CannotRun, OutputClosed, did_you_mean


def _help_settings() -> dict[str, Any]:
    """The settings of help pages: the terminal's width up to 100 columns, 80 into a pipe."""
    width = this_screen().width
    return {"help_option_names": ["-h", "--help"], "terminal_width": min(width - 2, 100) if width else 80}


# What stands below the help page.
_NEXT = (
    ("Try:", f"{PROGRAM} diff troops"),
    ("More:", f"{PROGRAM} COMMAND --help"),
    ("Exit code 0:", "answered; verify, review and check found nothing"),
    ("Exit code 1:", "found something (verify, review, check, --exit-code, --check)"),
    ("Exit code 2:", "could not run"),
)


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
        raise CannotRun.because(f'there is no command "{cmd_name}"', remedy)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:
        """What the program is for, and the commands by what they are for."""
        super().format_help_text(ctx, formatter)
        width = max(map(len, COMMANDS))
        for title, names in GROUPS.items():
            with formatter.section(title):
                formatter.write_dl([(name.ljust(width), _summary(name)) for name in names])

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Nothing more behind the options."""

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """What to type next, and how the program ends."""
        formatter.write_paragraph()
        formatter.write_dl(_NEXT)


def _summary(name: str) -> str:
    """The first line of what a command says of itself, for which its parameters need not be looked at."""
    return docstring(import_module(f"csto_check.commands.{name}").run).partition("\n")[0]


def _load(name: str) -> Any:
    app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings=_help_settings())
    module = import_module(f"csto_check.commands.{name}")
    parts: tuple[str, ...] = getattr(module, "PARTS", ())
    if parts:
        app.callback(invoke_without_command=True, help=docstring(module.run))(_unless_a_part_is_run(module.run))
    else:
        app.command(name, help=docstring(module.run))(reporting(module.run))
    for part in parts:
        run = getattr(import_module(f"csto_check.commands.{name}ing.{part}"), f"{name}_{part}")
        app.command(part, help=docstring(run))(reporting(run))
    return get_command(app)


def _unless_a_part_is_run(run: Callable[..., None]) -> Callable[..., None]:
    """A command that has parts: its own options stand without a part, those of a part behind it."""

    def alone(ctx: typer.Context, **own: Any) -> None:
        if ctx.invoked_subcommand is None:
            run(**own)
        elif any(own[name] != each.default for name, each in signature(run).parameters.items()):
            remedy = f"write {ctx.command_path} {ctx.invoked_subcommand} and then its options"
            raise CannotRun.because("these options stand before a part of the command", remedy)

    context = Parameter("ctx", Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    alone.__signature__ = Signature([context, *signature(run).parameters.values()])  # type: ignore[attr-defined]
    return alone


def _version(wanted: bool) -> None:
    if wanted:
        write(f"{PROGRAM} {__version__}\n", this_screen())
        raise typer.Exit


app = typer.Typer(
    cls=Commands,
    name=PROGRAM,
    help="Where sources differ, whether it is a real contradiction, who says so, and in which words.",
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=_help_settings(),
)


@app.callback()
def about(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    install_completion: Install = None,
    show_completion: Show = None,
) -> None:
    """Options in place of a subcommand; without any the help page."""
    if ctx.invoked_subcommand is None:
        write(f"{ctx.get_help()}\n", this_screen())


def run_app(arguments: Sequence[str]) -> int:
    """The exit code of a command line; raises CannotRun, and TyperException for wrong usage."""
    if COMPLETE in os.environ:
        import csto_check.commands.shells  # noqa: F401
    try:
        code = get_command(app).main(with_shell(arguments), prog_name=PROGRAM, standalone_mode=False)
    except SystemExit as end:  # Typer ends so when it has completed, and when nobody reads its help
        if end.code == 1 and COMPLETE not in os.environ:
            raise OutputClosed from end
        code = end.code
    return code if isinstance(code, int) else 0
