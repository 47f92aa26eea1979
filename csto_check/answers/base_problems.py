"""The problems of a base as findings: for a format that tells of nothing else."""

from collections.abc import Iterable

from csto_check.answers.located import LocatedFinding
from csto_check.codes.registry import code_named
from csto_check.problem import Problem
from csto_check.prose import joined


def located_problems(problems: Iterable[Problem]) -> list[LocatedFinding]:
    """Those that have a code, in their order; what has none is no problem of a base."""
    return [_located(problem) for problem in problems if problem.code]


def _located(problem: Problem) -> LocatedFinding:
    file, line, column = problem.place or (None, None, None)
    message = joined(problem.what, problem.remedy)
    return LocatedFinding(problem.code, code_named(problem.code).severity, message, file, line, column)
