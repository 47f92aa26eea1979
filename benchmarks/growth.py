"""How the work grows with the claims: of a whole base, on one topic, and under one rule.

Bases are made from a seed, written as YAML and loaded outside the timed part. Of each shape all
sizes are measured in turn, round after round, and the medians compared: seconds of CPU time,
microseconds of it for each claim, and the exponent between neighbouring sizes (1 is linear, 2 is
quadratic), beside which stands that of n log n. What took over 2 seconds is run once; a size that
is predicted to take over 20 seconds, from the growth so far, is not run.

Aim: `topics` linear in the base, verdicts and positions at most n log n in the claims of a topic.
Run it with the Python of an environment into which csto-check was installed:
python benchmarks/growth.py [SIZE...]
"""

import gc
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from math import log
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import made_bases as made
import many_pairs

import csto_check
from csto_check.facts.model import Base, Topic
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.positions import Best, Position, best_supported, positions
from csto_check.reasoning.rules.derive import derive
from csto_check.reasoning.verdict import Case

ROUNDS = 3
ONCE = 2.0  # seconds from which a step is run in the first round only
MOST = 20.0  # seconds
SIZES_OF_BASES = (100, 1000, 5000, 20_000)
SIZES_OF_TOPICS = (10, 100, 1000, 5000)


class Step(NamedTuple):
    """Something to measure; it is given the base, or what the step before it returned."""

    name: str
    run: Callable[[Any], Any]


class Shape(NamedTuple):
    """What a base looks like at any size."""

    name: str
    facts: Callable[[Random, int], made.Facts]
    sizes: Sequence[int]
    steps: Sequence[Step]
    counted: str = "claims"


# --- writing


def _load(facts: made.Facts) -> Base:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.yaml"
        path.write_text("\n".join(made.as_yaml(facts)) + "\n", encoding="utf-8")
        return csto_check.load(str(path))


# --- whole bases


def _case(base: Base) -> Case:
    """The case of the last topic: the one there is, or the left side of the equation, or the right one of the order."""
    return Findings(base).case(list(base.topics)[-1])


def _positions(case: Case) -> tuple[Topic, list[Position]]:
    return case.topic, positions(case.witnesses)


def _best(found: tuple[Topic, list[Position]]) -> Best | None:
    return best_supported(*found)


def _derivation(base: Base) -> Base:
    derive(base, base.claims)
    return base


TOPICS = (Step("topics", csto_check.topics),)
CASE = (Step("verdict", _case), Step("positions", _positions), Step("best supported", _best))
EQUATION = (Step("derivation", _derivation), Step("verdict", _case))
ORDER = (Step("verdict", _case),)
SHAPES = (
    Shape("a base", made.plain_base, SIZES_OF_BASES, TOPICS),
    Shape("a base with equations of growing counts", made.growing_base, SIZES_OF_BASES, TOPICS),
    Shape("a base of ten sources with growing counts of a year", made.year, SIZES_OF_BASES, TOPICS),
    Shape("one topic, quantities mostly apart", made.mostly_apart, SIZES_OF_TOPICS, CASE),
    Shape("one topic, half exact, half wide", made.wide, SIZES_OF_TOPICS, CASE),
    Shape("one topic, two camps and who fits both", made.camps, SIZES_OF_TOPICS, CASE),
    Shape("one topic, overlapping like stairs", made.stairs, SIZES_OF_TOPICS, CASE),
    Shape("one topic, a growing count", made.growing, SIZES_OF_TOPICS, CASE),
    Shape("one topic, dates", made.dates, SIZES_OF_TOPICS, CASE),
    Shape("one topic, names", made.names, SIZES_OF_TOPICS, CASE),
    Shape("one topic, lists of 8 items", made.lists, SIZES_OF_TOPICS, CASE),
    Shape("one topic, lists of 60 items", made.many_lists, SIZES_OF_TOPICS, CASE),
    Shape("one topic, partial lists of ever other items", made.partial_lists, SIZES_OF_TOPICS, CASE),
    Shape("one topic, one witness", made.one_witness, SIZES_OF_TOPICS, CASE),
    Shape("one topic, one witness that is torn", made.torn_witness, SIZES_OF_TOPICS, CASE),
    Shape("one topic, one source, half of it quoted", made.one_source, SIZES_OF_TOPICS, CASE),
    Shape("one topic, each repeats another", made.repeating, SIZES_OF_TOPICS, CASE),
    Shape("an equation, all contradict it", made.contradicting, SIZES_OF_TOPICS, EQUATION, "sources"),
    Shape("an equation, half totals, half parts", made.halves, SIZES_OF_TOPICS, EQUATION, "sources"),
    Shape("an equation, one source at many times", made.one_at_all_times, SIZES_OF_TOPICS, EQUATION, "days"),
    Shape("an order, half breaks it", made.order, SIZES_OF_TOPICS, ORDER),
    Shape("an order, breaches that repeat disputes", made.repeated, SIZES_OF_TOPICS, ORDER),
    Shape("an order, growing counts", made.growing_order, SIZES_OF_TOPICS, ORDER),
    Shape("an order, sums", made.order_of_sums, SIZES_OF_TOPICS, ORDER),
)

Times = dict[str, dict[int, list[float]]]  # seconds of each round, by step and size


def main() -> None:
    asked = sorted({int(word) for word in sys.argv[1:]})
    print(
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {ROUNDS} rounds, medians",
        flush=True,
    )
    for shape in SHAPES:
        _report(shape, asked or shape.sizes, _measure(shape, asked or shape.sizes))
    many_pairs.report(asked or many_pairs.SIZES)


def _measure(shape: Shape, sizes: Sequence[int]) -> Times:
    """All sizes in turn, round after round; the smallest once before, for what is imported on the way."""
    times: Times = {step.name: {} for step in shape.steps}
    bases = {size: _load(shape.facts(Random(0), size)) for size in sizes}
    gc.collect()
    gc.freeze()
    _run(shape, bases[sizes[0]], sizes[0], {step.name: {} for step in shape.steps}, 0)
    for number in range(ROUNDS):
        for size, base in bases.items():
            _run(shape, base, size, times, number)
    gc.unfreeze()
    return times


def _run(shape: Shape, base: Base, size: int, times: Times, number: int) -> None:
    """The steps one after the other, as far as they are not too slow."""
    given: Any = base
    for step in shape.steps:
        if number == 0 and _predicted(times[step.name], size) > MOST:
            return
        done = times[step.name].setdefault(size, [])
        if len(done) < number or (done and done[0] > ONCE):
            return
        seconds, given = _time(step.run, given)
        done.append(seconds)
        if seconds > MOST:
            return


def _predicted(times: dict[int, list[float]], size: int) -> float:
    """Seconds that a size will take, as the sizes below it grew and somewhat faster; none known, none predicted."""
    known = [(below, each[0]) for below, each in times.items() if each and below < size]
    if not known:
        return 0.0
    exponent = max(1.0, _exponent(*known[-2:]) + 0.25) if len(known) > 1 else 1.0
    below, seconds = known[-1]
    return float(seconds * (size / below) ** exponent)


def _exponent(small: tuple[int, float], large: tuple[int, float]) -> float:
    return log(large[1] / small[1]) / log(large[0] / small[0])


def _time(run: Callable[[Any], Any], given: Any) -> tuple[float, Any]:
    """Seconds of one run, of many where it is short, and what it returns."""
    start = time.process_time()
    found = run(given)
    seconds = time.process_time() - start
    often = int(0.02 / seconds)
    start = time.process_time()
    for _ in range(often):
        run(given)
    return (time.process_time() - start) / often if often else seconds, found


def _report(shape: Shape, sizes: Sequence[int], times: Times) -> None:
    print(f"\n{shape.name}")
    heads = "".join(f" | {step.name:>16} us each exponent" for step in shape.steps)
    print(f"{shape.counted:>8} {'n log n':>8}{heads}")
    for below, size in zip((None, *sizes), sizes, strict=False):
        due = "" if below is None else f"{_exponent((below, below * log(below)), (size, size * log(size))):.2f}"
        cells = "".join(f" | {_cell(times[step.name], below, size):33}" for step in shape.steps)
        print(f"{size:8} {due:>8}{cells}".rstrip(), flush=True)


def _cell(times: dict[int, list[float]], below: int | None, size: int) -> str:
    if not times.get(size):
        return f"over {MOST:.0f} s, stopped".rjust(33)
    seconds = statistics.median(times[size])
    grown = ""
    if below is not None and times.get(below):
        grown = f"{_exponent((below, statistics.median(times[below])), (size, seconds)):.2f}"
    return f"{seconds:14.7f} s {seconds / size * 1e6:7.1f} {grown:>8}"


if __name__ == "__main__":
    main()
