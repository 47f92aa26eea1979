"""The program: commands loaded by name when called, and the one place where a failure becomes text and an exit code."""

import os
import sys

OK, FOUND, CANNOT_RUN = 0, 1, 2
CLOSED_PIPE, INTERRUPTED = 141, 130  # 128 and the signal's number, as a shell reports it


def main() -> None:
    """Run the command line and end the process with its exit code."""
    try:
        code = _run()
    except KeyboardInterrupt:
        code = INTERRUPTED
    _let_go_of_output()
    sys.exit(code)


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

    try:
        sys.stderr.write("".join(f"{one_line(line)}\n" for line in lines))
        sys.stderr.flush()
    except (OSError, AttributeError):
        pass


def _let_go_of_output() -> None:
    """Flush what others wrote; where nobody reads any more, let the interpreter's end write to nothing."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
