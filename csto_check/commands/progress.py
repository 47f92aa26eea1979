"""A sign of life on a terminal's standard error, for what takes longer than a second."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threading import Event

AFTER = 1.0  # seconds
_CLEAR = "\r\x1b[K"


@contextmanager
def progress(doing: str) -> Iterator[None]:
    """Say what is being done, and for how long, once it has taken a second."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    from threading import Event, Thread

    done = Event()
    thread = Thread(target=_tell, args=(doing, done), daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _tell(doing: str, done: "Event") -> None:
    seconds = 0
    while not done.wait(AFTER):
        seconds += 1
        print(f"{_CLEAR}csto-check: {doing}, {seconds} s", end="", file=sys.stderr, flush=True)
    if seconds:
        print(_CLEAR, end="", file=sys.stderr, flush=True)
