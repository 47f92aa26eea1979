"""A real terminal of a given width, for what is only drawn there."""

import fcntl
import json
import os
import pty
import socket
import struct
import subprocess
import sys
import termios
from collections.abc import Sequence
from functools import cache
from pathlib import Path

_READ_BY_COMMANDS = {"NO_COLOR", "CSTO_CHECK_TEXTS"}  # and not by Python as it starts
# Python starts once, on a terminal, and loads all but the commands, which look at the terminal as they load. It then
# forks for each request, which brings the terminal to draw on, and again for each command.
_STARTED_ONCE = """
import fcntl, gc, json, os, pkgutil, signal, socket, struct, sys, termios
import rich.console, rich.table, typer.main, yaml
import csto_check.cli
for each in pkgutil.walk_packages(csto_check.__path__, "csto_check."):
    if not each.name.startswith("csto_check.commands") and "__main__" not in each.name:
        __import__(each.name)
gc.freeze()

def draw(terminal, folder, surroundings, commands):
    for number in range(3):
        os.dup2(terminal if number < 2 else os.open(os.devnull, os.O_WRONLY), number)
    os.environ.clear()
    os.environ.update(surroundings)
    os.chdir(folder)
    for columns, arguments in commands:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        if not (child := os.fork()):
            asked.close()
            os.close(terminal)
            sys.argv = ["csto-check", *arguments]
            csto_check.cli.main()
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.write(1, b"\\0%d\\0" % code)

asked = socket.socket(fileno=int(sys.argv[1]))
while size := asked.recv(8, socket.MSG_WAITALL):
    _, (terminal,), _, _ = socket.recv_fds(asked, 1, 1)
    request = json.loads(asked.recv(int.from_bytes(size), socket.MSG_WAITALL))
    if not (child := os.fork()):
        try:
            draw(terminal, *request)
        finally:
            os._exit(0)
    os.close(terminal)
    os.waitpid(child, 0)
"""


def on_terminal(
    arguments: list[str], columns: int, cwd: Path | None = None, *, errors: bool = False, **env: str
) -> tuple[int, str]:
    """The exit code and the screen of `csto-check` run on a terminal, with standard error if asked for.

    Python is started anew only where that may matter.
    """
    if not errors and env.keys() <= _READ_BY_COMMANDS:
        return on_terminals([(columns, arguments)], cwd, **env)[0]
    leader, follower = _terminal(columns)
    program = [sys.executable, "-m", "csto_check", *arguments]
    streams = {"stdin": follower, "stdout": follower, "stderr": follower if errors else subprocess.DEVNULL}
    process = subprocess.Popen(program, **streams, cwd=cwd, env=_surroundings(env))  # type: ignore[call-overload]
    os.close(follower)
    screen = _screen(leader)
    return process.wait(), screen


def on_terminals(
    commands: Sequence[tuple[int, Sequence[str]]], cwd: Path | None = None, **env: str
) -> list[tuple[int, str]]:
    """The same of several commands with their columns, each in a process of its own, but Python is started once."""
    leader, follower = _terminal(80)
    request = json.dumps([str(cwd or Path.cwd()), _surroundings(env), commands]).encode()
    asking, _, _ = _started()
    asking.sendall(len(request).to_bytes(8))
    socket.send_fds(asking, [b"\0"], [follower])
    asking.sendall(request)
    os.close(follower)
    screens = _screen(leader)
    *parts, rest = screens.split("\0")
    assert (rest, len(parts)) == ("", 2 * len(commands)), screens
    return [(int(code), screen) for screen, code in zip(parts[::2], parts[1::2], strict=True)]


@cache
def _started() -> tuple[socket.socket, int, "subprocess.Popen[bytes]"]:
    """What takes requests, until this process ends; with its own terminal, so that its streams are those of one."""
    asking, asked = socket.socketpair()
    leader, follower = _terminal(80)
    process = subprocess.Popen(
        [sys.executable, "-c", _STARTED_ONCE, str(asked.fileno())],
        stdin=follower,
        stdout=follower,
        env=_surroundings({}),
        pass_fds=[asked.fileno()],
    )
    os.close(follower)
    asked.close()
    return asking, leader, process


def _terminal(columns: int) -> tuple[int, int]:
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    return leader, follower


def _surroundings(env: dict[str, str]) -> dict[str, str]:
    left_out = ("COLUMNS", "LINES", "NO_COLOR", "CSTO_CHECK_FACTS")
    return {**{k: v for k, v in os.environ.items() if k not in left_out}, "TERM": "xterm-256color", **env}


def _screen(leader: int) -> str:
    """All that is drawn, until nobody draws any more."""
    screen = b"".join(iter(lambda: _read(leader), b""))
    os.close(leader)
    return screen.decode(errors="replace").replace("\r\n", "\n")


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:  # the other end is closed
        return b""
