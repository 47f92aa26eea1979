"""How the commands grow with a base: CPU time and peak memory of whole processes, and their exponents.

Each case is a base of one shape at three sizes, twice as large each, and one command; `made_large.py` and
`made_bases.py` have the shapes. What the same command takes for a base of ten is taken off before the exponent
between the two largest sizes is made (1 is linear, 2 is quadratic; n log n is 1.12 here); below half a second it is
mostly chance. A run that takes over LIMIT seconds is stopped, and larger sizes are not tried. All cases take a quarter
of an hour on an idle machine.
Aim: at most 1.2, of memory too.
Run it with the Python of an environment into which csto-check was installed:
python benchmarks/commands.py [WORD...]      only cases with one of these words in their name
"""

import os
import platform
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import log2
from pathlib import Path
from typing import NamedTuple

import made_bases as made
import made_large as large

LIMIT = 30  # seconds of CPU time
SIZES = (1250, 2500, 5000)
LEAST = 10  # the size of the base whose cost is taken off


class Cost(NamedTuple):
    """Seconds of CPU time and MB at most."""

    seconds: float
    megabytes: float

    def __sub__(self, floor: "Cost") -> "Cost":
        return Cost(max(self.seconds - floor.seconds, 0.001), max(self.megabytes - floor.megabytes, 0.1))


class Case(NamedTuple):
    """A base of some shape, made for a size, and a command on it."""

    name: str
    base: Callable[[int], str]
    arguments: Sequence[str]
    sizes: Sequence[int] = SIZES
    environment: Mapping[str, str] = {}


COMMANDS = {
    "topics": ["topics", "--all"],
    "topics --json": ["topics", "--json"],
    "sources": ["sources"],
    "claims": ["claims", "--format", "csv"],
    "find": ["find", "Paper", "500", "said"],
    "timeline": ["timeline"],
    "show a topic": ["show", "TOPIC"],
    "show a source": ["show", "SOURCE"],
    "show a claim": ["show", "CLAIM"],
    "diff": ["diff"],
    "diff a topic": ["diff", "TOPIC"],
    "report": ["report", "-o", "page.html"],
    "verify": ["verify"],
    "changes": ["changes", "old.yaml"],
    "fmt": ["fmt", "--check"],
    "load": ["topics", "TOPIC"],
    "completion": ["COMPLETION"],
}
SHAPES = {
    "families": large.of(made.plain_base),
    "year with rules": large.of(made.year),
    "one topic": large.of(large.agreeing),
    "own topics": large.of(large.own_topics),
    "one family": large.of(large.family),
    "one family, disputed": large.of(large.disputed_family),
    "own sources": large.of(large.own_sources),
    "one source": large.of(large.one_source),
    "dates": large.of(large.many_dates),
}


def main() -> None:
    words = sys.argv[1:]
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    for case in cases():
        if not words or any(word in case.name for word in words):
            print(_told(case, measured(case)), flush=True)


def cases() -> Iterator[Case]:
    yield Case("n misspelt topics", large.misspelt_topics, ["topics"])
    yield Case("n misspelt sources", large.misspelt_sources, ["topics"])
    yield Case("n misspelt repeats", large.misspelt_repeats, ["topics"])
    yield Case("n misspelt topics in rules", large.misspelt_rules, ["topics"])
    yield Case("a chain of n repeats: topics", large.of(made.repeating), ["topics"])
    yield Case("a chain of n repeats: diff", large.of(made.repeating), ["diff", "t"])
    yield Case("a chain of n repeats: show", large.of(made.repeating), ["show", "s1:t:n0"])
    yield Case("a circle of n attributions: topics", large.of(large.circle), ["topics"])
    yield Case("a circle of n attributions: diff", large.of(large.circle), ["diff", "t"])
    yield Case("n counts in time: topics", large.of(large.counts), ["topics"])
    yield Case("n counts in time: timeline", large.of(large.counts), ["timeline", "t"])
    yield Case("a chain of n growing topics: topics", large.of(large.growing_chain), ["topics"], (50, 100, 200))
    yield Case("one sum of n parts: topics", large.one_sum, ["topics"], (125, 250, 500))
    yield Case("one sum of n parts that is wrong: topics", large.broken_sum, ["topics"], (125, 250, 500))
    yield Case("one sum of n parts that is wrong: diff", large.broken_sum, ["diff", "total"], (125, 250, 500))
    yield Case("one order of n topics: topics", large.one_order, ["topics"], (125, 250, 500))
    yield Case("one order of n topics: diff", large.one_order, ["diff", "p0"], (125, 250, 500))
    yield Case("one order of n topics that is turned round: topics", large.broken_order, ["topics"], (125, 250, 500))
    yield Case("one order of n topics that is turned round: diff", large.broken_order, ["diff", "p0"], (125, 250, 500))
    yield Case("an order of n sources each side: topics", large.two_sides, ["topics"])
    yield Case("an order of n sources each side: diff", large.two_sides, ["diff", "l"], (60, 125, 250))
    yield Case("a circle of n rules: topics", large.creeping, ["topics"], (50, 100, 200))
    yield Case("n/3 rules: topics", large.many_rules, ["topics"])
    yield Case("n/3 rules: diff", large.many_rules, ["diff"])
    yield Case("totals of totals: topics", large.pyramid, ["topics"])
    yield Case("totals of totals: report", large.pyramid, ["report", "-o", "page.html"])
    yield Case("a line of n names with a comment", large.flow_line, ["topics"], (25_000, 50_000, 100_000))
    for shape, base in SHAPES.items():
        for name, arguments in COMMANDS.items():
            yield Case(f"{shape}: {name}", base, arguments)


def measured(case: Case) -> dict[int, Cost]:
    """What each size costs, as far as it does not take too long."""
    found: dict[int, Cost] = {}
    for size in (LEAST, *case.sizes):
        with tempfile.TemporaryDirectory() as folder:
            cost = _run(case, size, Path(folder))
        if cost is None:
            break
        found[size] = cost
    return found


def _run(case: Case, size: int, folder: Path) -> Cost | None:
    text = case.base(size)
    (folder / "facts.yaml").write_text(text, encoding="utf-8")
    (folder / "old.yaml").write_text(text.replace(": 5", ": 6").replace(": 7", ": 8"), encoding="utf-8")
    claim = _first_claim(text)
    named = {"CLAIM": ":".join(claim), "SOURCE": claim[0], "TOPIC": claim[1]}
    arguments = [named.get(word, word) for word in case.arguments]
    return _process(arguments, folder)


def _first_claim(text: str) -> tuple[str, str, str]:
    """The source, topic and word of the first claim of a made base."""
    lines = text.partition("\nclaims:\n")[2].split("\n", 5)
    return (lines[0].strip(" :"), lines[3].split(":")[0].strip(), "n0") if len(lines) > 4 else ("", "", "")


def _process(arguments: Sequence[str], folder: Path) -> Cost | None:
    """What one run costs; None if it was stopped."""
    child = os.fork()
    if not child:
        _become(arguments, folder)
    _, status, used = os.wait4(child, 0)
    if os.WIFSIGNALED(status):
        return None
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _become(arguments: Sequence[str], folder: Path) -> None:
    os.chdir(folder)
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))
    for stream in (1, 2):
        os.dup2(os.open("output", os.O_WRONLY | os.O_CREAT), stream)
    if arguments == ["COMPLETION"]:
        os.environ |= {"_CSTO_CHECK_COMPLETE": "complete_bash", "COMP_WORDS": "csto-check show s", "COMP_CWORD": "2"}
        os.execv(sys.executable, [sys.executable, "-m", "csto_check"])
    os.execv(sys.executable, [sys.executable, "-m", "csto_check", *arguments])


def _told(case: Case, found: dict[int, Cost]) -> str:
    """One line: the costs of the largest size, and how they grew from the one below."""
    sizes = [size for size in case.sizes if size in found]
    if len(sizes) < 2:
        return f"{case.name:48} over {LIMIT} s at {case.sizes[len(sizes)]}"
    below, size = sizes[-2:]
    floor = found[LEAST]
    ratios = zip(found[size] - floor, found[below] - floor, strict=True)
    time, memory = (log2(large_ / small) for large_, small in ratios)
    stopped = "" if size == case.sizes[-1] else f", larger: over {LIMIT} s"
    cost = found[size]
    grown = f"exponent {time:5.2f}, memory {memory:5.2f}"
    return f"{case.name:48} {size:6}: {cost.seconds:6.2f} s, {cost.megabytes:5.0f} MB, {grown}{stopped}"


if __name__ == "__main__":
    main()
