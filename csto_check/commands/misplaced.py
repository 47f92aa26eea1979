"""Wrong usage of the command line; of an option before its subcommand it is told where it belongs."""

from collections.abc import Sequence
from typing import Any

from typer import TyperException
from typer.core import TyperGroup


def usage_told(error: TyperException, arguments: Sequence[str]) -> str:
    """What is wrong with some arguments of the program, and where an option belongs that stands too early."""
    said = error.format_message()
    ctx, option = getattr(error, "ctx", None), getattr(error, "option_name", None)
    if ctx is None or option is None or not isinstance(ctx.command, TyperGroup):
        return said
    taking = {name: way for name in ctx.command.list_commands(ctx) for way in _ways(ctx, name, option)[:1]}
    named = [way for name, way in taking.items() if name in arguments]
    way = named[0] if named else next(iter(taking.values())) if len(taking) == 1 else "COMMAND"
    return f"{said}; it belongs after the subcommand: {ctx.command_path} {way} {option}" if taking else said


def _ways(ctx: Any, name: str, option: str) -> list[str]:
    """A subcommand if it has an option, else those of its parts that have it, behind its name."""
    command = ctx.command.get_command(ctx, name)
    parts = command.commands if isinstance(command, TyperGroup) else {}
    ways = {name: command, **{f"{name} {part}": each for part, each in parts.items()}}
    return [way for way, each in ways.items() if any(option in parameter.opts for parameter in each.params)]
