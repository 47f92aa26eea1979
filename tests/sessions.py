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
from pathlib import Path

from tests.terminal import on_terminal

_COMMAND = re.compile(r"\$(\d*) csto-check ?(.*)")


def replay(session: Path) -> str:
    """The session with the answers of today."""
    commands = [found for line in session.read_text("utf-8").splitlines() if (found := _COMMAND.fullmatch(line))]
    assert commands, f"{session} holds no command"
    return "\n".join(_answer(found, session.parent) for found in commands)


def _answer(command: re.Match[str], folder: Path) -> str:
    columns, arguments = command.groups()
    if columns:
        code, out = on_terminal(shlex.split(arguments), int(columns), cwd=folder, NO_COLOR="1")
        err = ""
    else:
        code, out, err = run(shlex.split(arguments), cwd=folder)
    lines = [command.group(0), *out.splitlines(), *(f"! {line}" for line in err.splitlines())]
    return "\n".join([*lines, *([f"= {code}"] if code else [])]) + "\n"


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
