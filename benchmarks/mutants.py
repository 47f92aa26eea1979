"""How much the tests notice: small faults are put into the modules on which every verdict rests, one at a time.

Each mutant (benchmarks/mutations.py has the operators) is imported in a process of its own, where the tests of its part
run until one fails. It is killed where one does, and where they take far longer than without it. What can change no
answer stands in benchmarks/mutants.toml with the reason; it is not run and does not count.

Exits with 1 where fewer than 97 % of the others are killed in a module, and where the list names what is no mutant.
With --equivalents only those of the list are run: exits with 1 where one is killed.

python benchmarks/mutants.py [MODULE...] [--processes N] [--equivalents]
"""

import argparse
import os
import resource
import signal
import sys
import time
import tomllib
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import NamedTuple

import hypothesis  # noqa: F401  # loaded once, before the processes part
import pytest
from mutations import Mutant, mutants

# Each module with the tests of its part, in the order in which they run: first what is quick and kills most.
PARTS: dict[str, tuple[str, ...]] = {
    "values/interval": ("tests/laws/test_intervals.py",),
    "text/search": (
        "tests/text/test_search.py",
        "tests/evidence/test_missing.py",
        "tests/evidence/test_weak.py",
        "tests/evidence/test_typeset.py",
        "tests/laws/test_quotes_in_texts.py",
    ),
    "reasoning/verdict": (
        "tests/reasoning/test_verdicts.py",
        "tests/laws/test_verdicts.py",
        "tests/laws/test_close.py",
    ),
    "values/closeness": ("tests/values/test_closeness.py", "tests/laws/test_close.py"),
    "reasoning/relation": (
        "tests/reasoning/test_growing_counts.py",
        "tests/reasoning/test_verdicts.py",
        "tests/laws/test_relations.py",
        "tests/laws/test_verdicts.py",
    ),
    "reasoning/positions": (
        "tests/reasoning/test_positions.py",
        "tests/laws/test_positions.py",
        "tests/laws/test_best.py",
        "tests/laws/test_close.py",
    ),
    "reasoning/comparing/on_lines": (
        "tests/reasoning/test_positions.py",
        "tests/laws/test_apart.py",
        "tests/laws/test_positions.py",
        "tests/laws/test_best.py",
        "tests/laws/test_close.py",
        "tests/values/test_contract.py",
    ),
    "reviewing/judge": ("tests/reviewing/test_judge.py", "tests/reviewing/test_verdicts.py"),
    "reviewing/saying_so": ("tests/reviewing/test_saying_so.py", "tests/reviewing/test_judge.py"),
    "values/rounded": ("tests/reviewing/test_saying_so.py", "tests/reasoning/test_reconciling.py"),
    "reasoning/series": (
        "tests/reasoning/test_series.py",
        "tests/laws/test_series.py",
        "tests/cli/test_running_counts.py",
    ),
    "reasoning/first_said": (
        "tests/reasoning/test_series.py",
        "tests/laws/test_series.py",
        "tests/cli/test_running_counts.py",
    ),
    "reasoning/day_of_count": (
        "tests/reasoning/test_series.py",
        "tests/laws/test_series.py",
        "tests/cli/test_running_counts.py",
    ),
}
ROOT = Path(__file__).parent.parent
LIST = ROOT / "benchmarks" / "mutants.toml"
LEAST = 0.97
TIMES, AT_LEAST = 4, 6  # the CPU time of a mutant: so many times what the tests take without it, but so many seconds
LONGEST = 900  # seconds on the clock after which one that waits is ended
MEMORY = 4 << 30  # bytes


class End(NamedTuple):
    """How the tests ended, and the CPU time that they took: no code where they ran out of time."""

    code: int | None
    seconds: float


class Part(NamedTuple):
    """A module, its mutants in the order of the file, and why some are equivalent, by function and change."""

    module: str
    mutants: list[Mutant]
    why: dict[tuple[str, str], str]

    @property
    def path(self) -> str:
        return str(ROOT / "csto_check" / f"{self.module}.py")

    def listed(self, are_listed: bool) -> list[Mutant]:
        return [mutant for mutant in self.mutants if (mutant[:2] in self.why) is are_listed]


class Outcome(NamedTuple):
    """How many mutants of a part ran and were killed, and whether all is as it should be."""

    ran: int
    killed: int
    is_fine: bool


def main() -> int:
    options = _options()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    start = time.monotonic()
    found = [_outcome(part_of(module), options.processes, options.equivalents) for module in options.modules or PARTS]
    ran, killed = sum(each.ran for each in found), sum(each.killed for each in found)
    print(f"{killed} of {ran} killed, {killed / max(ran, 1):.1%}, in {time.monotonic() - start:.0f} s")
    return 0 if all(each.is_fine for each in found) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", help=", ".join(PARTS))
    parser.add_argument("--processes", type=int, default=2, help="how many mutants at once, 2 if left out")
    parser.add_argument("--equivalents", action="store_true", help="run those of the list, and no others")
    options = parser.parse_args()
    for module in options.modules:
        if module not in PARTS:
            parser.error(f"{module} is none of {', '.join(PARTS)}")
    return options


def part_of(module: str) -> Part:
    listed = tomllib.loads(LIST.read_text("utf-8")).get(module, [])
    part = Part(module, [], {(each["where"], each["change"]): each["why"] for each in listed})
    return part._replace(mutants=list(mutants(Path(part.path).read_text("utf-8"), part.path)))


# --- telling


def _outcome(part: Part, processes: int, equivalents: bool) -> Outcome:
    """Run the mutants of a part and tell of them."""
    gone = part.why.keys() - {mutant[:2] for mutant in part.mutants}
    for where, change in sorted(gone):
        print(f"{LIST.name}: {part.module} has no mutant {where}: {change}")
    chosen = part.listed(equivalents)
    ends = _ends(part, chosen, processes)
    survived = [mutant for mutant, end in zip(chosen, ends, strict=True) if end.code == 0]
    killed = [mutant for mutant, end in zip(chosen, ends, strict=True) if end.code != 0]
    by_time = sum(end.code is None for end in ends)
    print(
        f"{part.module}: {len(part.mutants)} mutants, {len(part.why)} equivalent, "
        f"{len(killed)} of {len(chosen)} killed ({by_time} by time), {len(survived)} survived"
    )
    for mutant in killed if equivalents else survived:
        print(f"  {part.module}.py:{mutant.line} {mutant.where}: {mutant.change}")
    is_fine = not killed if equivalents else len(killed) >= LEAST * len(chosen)
    return Outcome(len(chosen), len(killed), is_fine and not gone)


# --- running


def _ends(part: Part, chosen: Sequence[Mutant], processes: int) -> list[End]:
    """How the tests end with each mutant, so many at once; they must pass without any."""
    ends: dict[int, End] = {}
    running: dict[int, int] = {}
    most = max(AT_LEAST, round(_seconds_without(part) * TIMES))
    for at, mutant in enumerate(chosen):
        if len(running) == processes:
            _wait(running, ends)
        running[_start(part, mutant.code, most)] = at
        if sys.stderr.isatty():
            print(f"\r{part.module}: {at + 1} of {len(chosen)}\033[K", end="\r", file=sys.stderr)
    while running:
        _wait(running, ends)
    return [ends[at] for at in range(len(chosen))]


def _seconds_without(part: Part) -> float:
    ends: dict[int, End] = {}
    _wait({_start(part, None, LONGEST): 0}, ends)
    if ends[0].code != 0:
        sys.exit(f"{part.module}: its tests do not pass: pytest {' '.join(PARTS[part.module])}")
    return ends[0].seconds


def _wait(running: dict[int, int], ends: dict[int, End]) -> None:
    """Wait for one of the running processes."""
    pid, status, used = os.wait4(-1, 0)
    code = os.waitstatus_to_exitcode(status)
    ends[running.pop(pid)] = End(code if code >= 0 else None, used.ru_utime + used.ru_stime)


def _start(part: Part, code: CodeType | None, most: int) -> int:
    """A process of its own in which the tests run, with so many seconds of CPU time."""
    sys.stdout.flush()
    if pid := os.fork():
        return pid
    ended = 1
    try:
        _limit(most)
        if code is not None:
            sys.meta_path.insert(0, _Finder(f"csto_check.{part.module.replace('/', '.')}", part.path, code))
        ended = int(pytest.main(["-x", "-q", "-o", "addopts=", "-p", "no:xdist", *PARTS[part.module]]))
    finally:
        os._exit(ended)


def _limit(most: int) -> None:
    """Ends of time and memory, and nothing to be read on the screen."""
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.alarm(LONGEST)
    for stream in (0, 1, 2):
        os.dup2(os.open(os.devnull, os.O_RDWR), stream)


class _Finder:
    """Has one module imported from the code of a mutant."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        self._name, self._path, self._code = name, path, code

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        if name != self._name:
            return None
        return spec_from_file_location(name, self._path, loader=_Loader(name, self._path, self._code))


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


if __name__ == "__main__":
    sys.exit(main())
