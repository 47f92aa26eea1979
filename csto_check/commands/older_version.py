"""The older version of a base: a file, or what its repository has in a revision."""

from typing import TYPE_CHECKING

from csto_check.commands.progress import progress
from csto_check.problem import CannotRun, Problem

if TYPE_CHECKING:
    from csto_check.facts.model import Base

LAST = "HEAD"  # the working tree is compared with the last commit, as by git diff HEAD


def load_older(base: "Base", file: str | None, revision: str | None) -> "Base":
    """The older version, with its cues, whose rules all come to an end; raises CannotRun."""
    if file is not None and revision is not None:
        raise CannotRun.because("both a file and a revision were given", "give OLD.yaml or --since, not both")
    if file is None and base.shipped:
        raise CannotRun.because("the example base has no history", "name your base with --facts, or give OLD.yaml")
    with progress("reading the older version"):
        try:
            return (
                _loaded(file, None) if file is not None else _loaded(base.path, LAST if revision is None else revision)
            )
        except CannotRun as error:
            raise CannotRun(_told(error, base, file)) from error


def _loaded(path: str, revision: str | None) -> "Base":
    from csto_check.answers.selection import findings_of
    from csto_check.facts.cue_files import with_cues
    from csto_check.facts.loader import load

    if not path:
        raise CannotRun.because('"" is not a file name', "name a file with the older version")
    old = with_cues(load(path, revision=revision))
    findings_of(old)
    return old


def _told(error: CannotRun, base: "Base", file: str | None) -> list[Problem]:
    """The problems, and that they are those of the older version where they stand in its files."""
    if file and isinstance(error.__cause__, FileNotFoundError):
        of_topic = any(id_ == file or id_.startswith(f"{file}.") for id_ in base.topics)
        remedy = (
            f"what changed on a topic: --topic {file}" if of_topic else f"check the name; a revision: --since {file}"
        )
        return [Problem(None, f"{file}: there is no such file", remedy)]
    if not any(problem.place for problem in error.problems):
        return error.problems
    what = "the older version does not load, so nothing can be compared with it"
    return [Problem(None, what, "choose a version that loads"), *error.problems]
