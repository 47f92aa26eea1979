"""The program: commands loaded by name when called, and the one place where a failure becomes text and an exit code."""

import gc
import os
import sys
from contextlib import suppress

OK, FOUND, CANNOT_RUN = 0, 1, 2
CLOSED_PIPE, INTERRUPTED = 141, 130  # 128 and the signal's number, as a shell reports it


def main() -> None:
    """Run the command line and end the process with its exit code.

    Two savings, measured by benchmarks/startup.py: a command lives for a moment, so nothing is
    collected meanwhile, and nothing is taken apart at the end (together about 15 % of its time).
    """
    gc.disable()
    try:
        code = _run()
    except KeyboardInterrupt:
        code = INTERRUPTED
    _flush()
    os._exit(code)


def _run() -> int:
    from typer import TyperException

    from csto_check.commands.app import run
    from csto_check.problem import CannotRun, OutputClosed

    try:
        return run(sys.argv[1:])
    except OutputClosed:
        return CLOSED_PIPE
    except CannotRun as error:
        _say([str(problem) for problem in error.problems])
    except TyperException as error:
        _say([f"csto-check: {error.format_message()}"] if error.format_message() else [])
    return CANNOT_RUN


def _say(lines: list[str]) -> None:
    """Lines on standard error, where there is one."""
    from csto_check.formats.escape import one_line

    with suppress(OSError, AttributeError):
        sys.stderr.write("".join(f"{one_line(line)}\n" for line in lines))


def _flush() -> None:
    """Hand over what others wrote, such as Typer its help."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, AttributeError):
            stream.flush()
