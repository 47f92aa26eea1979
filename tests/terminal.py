"""A real terminal of a given width, for what is only drawn there."""

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Sequence
from pathlib import Path

# Python starts once and then forks for each command, which finds what it needs loaded; but not the commands
# themselves, which look at the terminal as they load.
_STARTED_ONCE = """
import fcntl, json, os, struct, sys, termios
import rich.console, rich.table, typer.main, yaml
import csto_check.cli, csto_check.facts.loader, csto_check.reasoning.findings
for columns, arguments in json.loads(sys.argv[1]):
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    if not (child := os.fork()):
        sys.argv = ["csto-check", *arguments]
        csto_check.cli.main()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.write(1, b"\\0%d\\0" % code)
"""


def on_terminal(
    arguments: list[str], columns: int, cwd: Path | None = None, *, errors: bool = False, **env: str
) -> tuple[int, str]:
    """The exit code and the screen of `csto-check` run on a terminal, with standard error if asked for."""
    return _screen(["-m", "csto_check", *arguments], columns, cwd, env, errors)


def on_terminals(
    commands: Sequence[tuple[int, Sequence[str]]], cwd: Path | None = None, **env: str
) -> list[tuple[int, str]]:
    """The same of several commands with their columns, each in a process of its own, but Python is started once."""
    code, screens = _screen(["-c", _STARTED_ONCE, json.dumps(commands)], 80, cwd, env)
    *parts, rest = screens.split("\0")
    assert (code, rest, len(parts)) == (0, "", 2 * len(commands)), screens
    return [(int(code), screen) for screen, code in zip(parts[::2], parts[1::2], strict=True)]


def _screen(
    program: list[str], columns: int, cwd: Path | None, env: dict[str, str], errors: bool = False
) -> tuple[int, str]:
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    surroundings = {
        k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES", "NO_COLOR", "CSTO_CHECK_FACTS")
    }
    process = subprocess.Popen(
        [sys.executable, *program],
        stdin=follower,
        stdout=follower,
        stderr=follower if errors else subprocess.DEVNULL,
        cwd=cwd,
        env={**surroundings, "TERM": "xterm-256color", **env},
    )
    os.close(follower)
    screen = b"".join(iter(lambda: _read(leader), b""))
    os.close(leader)
    return process.wait(), screen.decode(errors="replace").replace("\r\n", "\n")


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:  # the other end is closed
        return b""
