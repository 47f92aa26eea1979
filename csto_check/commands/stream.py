"""Answering for one JSON object per line, as they arrive, in constant memory."""

from collections.abc import Callable, Iterable, Iterator

import typer

from csto_check.commands.answered_lines import AnsweredLines, LineAnswers, lines_of_files
from csto_check.commands.output import this_screen, write
from csto_check.problem import CannotRun


def run_stream(made: Callable[[], LineAnswers], files: Iterable[str], *, plain: bool, jobs: int = 1) -> None:
    """Answer for every line of some files; one that cannot be read gets an error, and the exit code is 2.

    `made` makes what answers; where there are several jobs, in each process, into which it is pickled.
    """
    if not plain:
        raise CannotRun.because("--jsonl writes JSON lines and no other format", "leave out --format and --json")
    if jobs == 1:
        code = _written(map(made().of, lines_of_files(files)))
    else:
        from csto_check.commands.workers import Workers

        with Workers(made, jobs) as workers:
            code = _written(workers.answers(lines_of_files(files)))
    if code:
        raise typer.Exit(code)


def _written(answers: Iterator[AnsweredLines]) -> int:
    """The worst exit code of some answers, each written as it comes."""
    screen, worst = this_screen(), 0
    for each in answers:
        write(each.json, screen)
        worst = max(worst, each.code)
    return worst
