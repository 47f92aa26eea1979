"""From an answer to standard output, and what else a command says."""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import wraps
from importlib import import_module
from inspect import Parameter, Signature, signature
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from typer import Exit

from csto_check.commands.options import TABLE, As, Facts, Json, NoCache
from csto_check.commands.progress import progress
from csto_check.files.base_files import this_folder
from csto_check.formats import OF_ANSWERS, OF_FINDINGS
from csto_check.formats.escape import one_line
from csto_check.formats.screen import Screen
from csto_check.problem import CacheDamaged, CannotRun, OutputClosed, Problem
from csto_check.prose import listed

if TYPE_CHECKING:
    from csto_check.answers.rows import Answer
    from csto_check.facts.model import Base
    from csto_check.files.store import Store
    from csto_check.view import View

_OTHERWISE = f"take {listed(OF_ANSWERS, 'or')}"
_FACTS = Parameter("facts", Parameter.KEYWORD_ONLY, default=None, annotation=Facts)
_NO_CACHE = Parameter("no_cache", Parameter.KEYWORD_ONLY, default=False, annotation=NoCache)
_PRINTED = (
    Parameter("format", Parameter.KEYWORD_ONLY, default=TABLE, annotation=As),
    Parameter("json", Parameter.KEYWORD_ONLY, default=False, annotation=Json),
)


def load_base(facts: str | None, store: "Store | None" = None, *, no_cache: bool = False) -> "Base":
    """The base that a command works on: from the cache if it is there, from its files, or from another store.

    One that nobody named and that is not here is said on standard error.
    """
    with progress("reading the base"):
        base = _read(facts, store, no_cache=no_cache)
    if base.shipped:
        say("csto-check: using the example base")
    elif not facts and not os.environ.get("CSTO_CHECK_FACTS") and base.path.startswith(os.pardir):
        say(f"csto-check: using {base.path}")
    return base


def _read(facts: str | None, store: "Store | None", *, no_cache: bool) -> "Base":
    if store is None and not no_cache:
        from csto_check.compiled.keeping import load_kept

        return load_kept(facts)
    from csto_check.facts.loader import load
    from csto_check.files.store import DISK

    return load(facts, store or DISK)


def say(line: str) -> None:
    """A harmless line on standard error, where there is one."""
    with suppress(OSError, AttributeError):
        sys.stderr.write(f"{one_line(line)}\n")


def check_jobs(jobs: int, *, jsonl: bool) -> None:
    """Raises CannotRun where several processes are asked for and there is no stream for them."""
    if jobs > 1 and not jsonl:
        raise CannotRun.because("--jobs is for streams", "add --jsonl")


class Answered(NamedTuple):
    """What a command found, how its view is to show it, and whether the exit code is 1."""

    answer: "Answer"
    shown: Mapping[str, Any] = MappingProxyType({})
    is_bad: bool = False


def answering(find: Callable[..., Answered]) -> Callable[..., None]:
    """A command from the function that finds its answer.

    --facts and --no-cache stand in place of the base, --format and --json last.
    """

    def run(facts: str | None, no_cache: bool, format: str, json: bool, **own: Any) -> None:
        try:
            found = find(base=load_base(facts, no_cache=no_cache), **own)
        except CacheDamaged:
            found = find(base=load_base(facts, no_cache=True), **own)
        emit(found.answer, format, json, **found.shown)
        if found.is_bad:
            raise Exit(1)

    own = signature(find).parameters.values()
    taken = [option for each in own for option in ((_FACTS, _NO_CACHE) if each.name == "base" else (each,))]
    run.__signature__ = Signature([*taken, *_PRINTED])  # type: ignore[attr-defined]
    run.__module__, run.__doc__ = find.__module__, find.__doc__
    return run


def emit(answer: "Answer", fmt: str, json: bool, **shown: Any) -> None:
    """The answer on standard output, in the format that was asked for; a table shows the view of its command."""

    def make_view() -> "View":
        from csto_check.views.filtered import with_filter

        command = answer["command"] if isinstance(answer, Mapping) else answer[0]["command"]
        view: View = import_module(f"csto_check.views.{command}").view(answer, **shown)
        return with_filter(answer, view)

    screen = this_screen()
    name = "json" if json else fmt
    if name in OF_FINDINGS and not _has_findings(answer):
        raise CannotRun.because(f"--format {name} is for the findings of verify, review and check", _OTHERWISE)
    write(import_module(f"csto_check.formats.{name}").render(answer, make_view, screen), screen)


def _has_findings(answer: "Answer") -> bool:
    from csto_check.answers.located import has_findings

    return has_findings(answer)


def reporting(run: Callable[..., None]) -> Callable[..., None]:
    """A command that gives the problems of its base also in a format of findings, if it was asked for one."""

    @wraps(run)
    def checked(**given: Any) -> None:
        try:
            run(**given)
        except CannotRun as error:
            name = given.get("format")
            if name in OF_FINDINGS and not given.get("json"):
                _write_problems(error, name)
            raise

    return checked


def _write_problems(error: CannotRun, name: str) -> None:
    from csto_check.answers.base_problems import located_problems

    found, screen = located_problems(error.problems), this_screen()
    if found:
        write(import_module(f"csto_check.formats.{name}").render_findings(found, screen), screen)


def this_screen() -> Screen:
    """The screen that standard output is; a pipe or file has no width."""
    out = sys.stdout
    if out is None or not out.isatty():
        return Screen(folder=this_folder())
    from shutil import get_terminal_size

    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(max(get_terminal_size().columns, 20), out.encoding or "ascii", colour, this_folder())


def write(text: str, screen: Screen) -> None:
    """Text on standard output: in the terminal's encoding, or in UTF-8 whatever the locale. Raises CannotRun."""
    if sys.stdout is None:
        raise CannotRun.because("standard output is closed", "open it, or redirect it to a file")
    data = text.encode(screen.encoding if screen.width else "utf-8", "backslashreplace")
    try:
        _write_all(sys.stdout.buffer, data)
    except BrokenPipeError as error:
        raise OutputClosed from error
    except OSError as error:
        raise CannotRun(unwritable(error)) from error


def _write_all(file: BinaryIO, data: bytes) -> None:
    """Everything, even where an unbuffered file takes it in parts."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) or 0 :]
    file.flush()


def unwritable(error: OSError) -> Problem:
    """Why standard output takes nothing more."""
    return Problem(
        None, f"cannot write to standard output: {error.strerror}", "free some space, or redirect it elsewhere"
    )
