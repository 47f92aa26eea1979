"""The program: commands loaded by name when called, and the one place where a failure becomes text and an exit code."""

import gc
import os
import sys
from contextlib import suppress

CANNOT_RUN = 2  # 1 is for what was found, by commands that are asked to tell
MOST_CODES = 3  # named in one line of help
CLOSED_PIPE, INTERRUPTED = 141, 130  # 128 and the signal's number, as a shell reports it


def main() -> None:
    """Run the command line and end the process with its exit code.

    Two savings, measured by benchmarks/startup.py: a command lives for a moment, so nothing is
    collected meanwhile, and nothing is taken apart at the end (together about 15 % of its time).
    """
    gc.disable()
    try:
        code = exit_code()
    except KeyboardInterrupt:
        code = INTERRUPTED
    _flush()
    os._exit(code)


def exit_code() -> int:
    """The exit code of the command line in sys.argv; failures are said on standard error."""
    from typer import TyperException

    from csto_check.commands import app
    from csto_check.commands.output import say, unwritable
    from csto_check.problem import CannotRun, OutputClosed

    try:
        return app.run_app(sys.argv[1:])
    except OutputClosed:
        return CLOSED_PIPE
    except CannotRun as error:
        for problem in error.problems:
            say(str(problem))
        if codes := [*dict.fromkeys(problem.code for problem in error.problems if problem.code)]:
            say(f"csto-check explain {' '.join(codes[:MOST_CODES])} says more")
    except TyperException as error:
        from csto_check.commands.misplaced import usage_told

        say(f"csto-check: {usage_told(error, sys.argv[1:])}")
    except OSError as error:  # with a file's name, that file; else of what Typer writes itself: help, completion
        say(f"{error.filename}: {error.strerror}" if error.filename else str(unwritable(error)))
    return CANNOT_RUN


def _flush() -> None:
    """Hand over what others wrote, such as Typer its help."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, AttributeError):
            stream.flush()
