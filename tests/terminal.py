"""A real terminal of a given width, for what is only drawn there."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from pathlib import Path


def on_terminal(arguments: list[str], columns: int, cwd: Path | None = None, **env: str) -> tuple[int, str]:
    """The exit code and the screen of `csto-check` run on a terminal."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    surroundings = {
        k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES", "NO_COLOR", "CSTO_CHECK_FACTS")
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "csto_check", *arguments],
        stdin=follower,
        stdout=follower,
        stderr=subprocess.DEVNULL,
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
