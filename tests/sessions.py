"""Sessions: what a user types in a folder, and what comes back.

A file session.txt holds commands and answers:

    $ csto-check diff troops         what is typed; standard output is a pipe
    $80 csto-check diff troops       the same on a terminal of 80 columns, without colour
    ! a line of standard error
    = 2                              the exit code, where it is not 0
    anything else                    a line of standard output

`pytest --rewrite` writes the answers anew.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

from csto_check import cli
from tests.terminal import on_terminals

_COMMAND = re.compile(r"\$(\d*) csto-check ?(.*)")


def replay(session: Path) -> str:
    """The session with the answers of today."""
    commands = [found for line in session.read_text("utf-8").splitlines() if (found := _COMMAND.fullmatch(line))]
    assert commands, f"{session} holds no command"
    drawn = [(int(found[1]), shlex.split(found[2])) for found in commands if found[1]]
    screens = iter(on_terminals(drawn, session.parent, NO_COLOR="1") if drawn else [])
    return "\n".join(_answer(found, session.parent, screens) for found in commands)


def _answer(command: re.Match[str], folder: Path, screens: Iterator[tuple[int, str]]) -> str:
    if command[1]:
        (code, out), err = next(screens), ""
    else:
        code, out, err = in_this_process(shlex.split(command[2]), folder)
    lines = [command.group(0), *out.splitlines(), *(f"! {line}" for line in err.splitlines())]
    return "\n".join([*lines, *([f"= {code}"] if code else [])]) + "\n"


def in_this_process(arguments: list[str], cwd: Path | None = None, **env: str) -> tuple[int, str, str]:
    """The same as `run`, without the start of a process: where nothing but the answer matters, and answers are many."""
    out, err = TextIOWrapper(BytesIO(), "utf-8"), StringIO()
    argv, here, surroundings = sys.argv, Path.cwd(), dict(os.environ)
    sys.argv = ["csto-check", *arguments]
    os.environ.pop("CSTO_CHECK_FACTS", None)
    os.environ.update(env)
    os.chdir(cwd or here)
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = cli.exit_code()
    finally:
        sys.argv = argv
        os.chdir(here)
        os.environ.clear()
        os.environ.update(surroundings)
    out.flush()
    return code, out.buffer.getvalue().decode("utf-8"), err.getvalue()  # type: ignore[attr-defined]


def run(arguments: list[str], cwd: Path | None = None, data: bytes | None = None, **env: str) -> tuple[int, str, str]:
    """The exit code, standard output and standard error of `csto-check` with its output in a pipe."""
    surroundings = {name: value for name, value in os.environ.items() if name != "CSTO_CHECK_FACTS"}
    done = subprocess.run(
        [sys.executable, "-m", "csto_check", *arguments],
        cwd=cwd,
        input=data,
        capture_output=True,
        check=False,
        env={**surroundings, **env},
        timeout=60,
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
