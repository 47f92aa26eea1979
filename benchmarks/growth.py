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
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from math import isqrt, log
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import csto_check
from csto_check.facts.model import Base, Topic
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.positions import Best, Position, best_supported, positions
from csto_check.reasoning.verdict import Case

ROUNDS = 3
ONCE = 2.0  # seconds from which a step is run in the first round only
MOST = 20.0  # seconds
SIZES_OF_BASES = (100, 1000, 5000, 20_000)
SIZES_OF_TOPICS = (10, 100, 1000, 5000)
DAY = date(2022, 1, 1)
QUANTITY, GROWING = "unit: people", "unit: people, changes: grows"


class Said(NamedTuple):
    """One claim to write; `more` are further fields of it, each a line."""

    source: str
    topic: str
    value: str
    more: tuple[str, ...] = ()


class Facts(NamedTuple):
    """A base to write; topics with the fields that make their kind."""

    topics: dict[str, str]
    claims: list[Said]
    rules: Sequence[str] = ()


class Step(NamedTuple):
    """Something to measure; it is given the base, or what the step before it returned."""

    name: str
    run: Callable[[Any], Any]


class Shape(NamedTuple):
    """What a base looks like at any size."""

    name: str
    facts: Callable[[Random, int], Facts]
    sizes: Sequence[int]
    steps: Sequence[Step]
    counted: str = "claims"


# --- writing


def _yaml(facts: Facts) -> Iterator[str]:
    by_source: dict[str, list[Said]] = {}
    for said in facts.claims:
        by_source.setdefault(said.source, []).append(said)
    yield from ("csto-check: 1", "zones: [Asia/Almaty, Europe/Berlin]", "units:", "  people: {}", "sources:")
    yield from (f"  {source}: {{title: Paper {source}, published: 2022-12-31}}" for source in by_source)
    yield "topics:"
    yield from (f"  {topic}: {{question: What of {topic}?, {fields}}}" for topic, fields in facts.topics.items())
    yield from ("rules:", *(f"  - {rule}" for rule in facts.rules)) if facts.rules else ()
    yield "claims:"
    for source, claims in by_source.items():
        yield f"  {source}:"
        for i, said in enumerate(claims):
            yield from ("    - quote: so it is said", "      says:", f"        {said.topic}: {said.value}")
            yield from (f"      {line}" for line in (f"id: n{i}", *said.more))


def _load(facts: Facts) -> Base:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.yaml"
        path.write_text("\n".join(_yaml(facts)) + "\n", encoding="utf-8")
        return csto_check.load(str(path))


# --- whole bases


def _base(rng: Random, size: int) -> Facts:
    """Families of ten topics with some five claims each, told by sqrt(size) sources."""
    return _families(rng, size, isqrt(size), 28, {})


def _growing_base(rng: Random, size: int) -> Facts:
    """The same, with an equation of growing counts in each family."""
    return _families(rng, size, isqrt(size), 28, _GROWING)


def _year(rng: Random, size: int) -> Facts:
    """The same from ten sources that each tell much, at the days of a year."""
    return _families(rng, size, 10, 365, _GROWING)


def _families(rng: Random, size: int, papers: int, days: int, more: dict[str, str]) -> Facts:
    topics: dict[str, str] = {}
    claims: list[Said] = []
    rules: list[str] = []
    while len(claims) < size:
        head = f"f{len(topics)}"
        topics |= {f"{head}.{name}" if name else head: fields for name, fields in {**_FAMILY, **more}.items()}
        rules += [f"{head} == {head}.a + {head}.b + {head}.c", f"{head}.part <= {head}"]
        rules += [f"{head}.dead == {head}.dead.men + {head}.dead.women"] if more else []
        claims += _family(rng, head, [*_FAMILY, *more], rng.sample(range(papers), min(8, papers)), days)
    return Facts(topics, claims[:size], rules)


_GROWING = {"dead.men": GROWING, "dead.women": GROWING}
_FAMILY = {
    "": QUANTITY,
    "a": QUANTITY,
    "b": QUANTITY,
    "c": QUANTITY,
    "part": QUANTITY,
    "dead": GROWING,
    "start": "kind: date",
    "chair": "kind: name",
    "members": "kind: names",
    "open": "kind: choice, changes: freely",
}


def _family(rng: Random, head: str, names: Sequence[str], papers: Sequence[int], days: int) -> Iterator[Said]:
    for name in names:
        for paper in rng.sample(papers, rng.randint(2, len(papers))):
            changes = name in ("open", "dead", "dead.men", "dead.women") and rng.random() < 0.8
            more = (f"as_of: {_day(rng.randrange(days))}",) if changes else ()
            speaker = (f"according_to: [speaker {rng.randrange(5)}]",) if rng.random() < 0.2 else ()
            yield Said(f"s{paper}", f"{head}.{name}" if name else head, _any_value(rng, name), more + speaker)


def _any_value(rng: Random, name: str) -> str:
    if name == "start":
        return _day(rng.randrange(3))
    if name == "chair":
        return f"Person {rng.randrange(3)}"
    if name == "members":
        return _list(rng, rng.choice(("all", "some")), 4, rng.randint(1, 4))
    if name == "open":
        return rng.choice(("yes", "no", "unknown"))
    middle = {"": 3000, "part": 2500}.get(name, 1000)
    return f"{rng.choice(('', '', '', 'about ', 'over ', 'at least '))}{middle + 10 * rng.randrange(-50, 50)}"


# --- one topic


def _mostly_apart(rng: Random, size: int) -> Facts:
    lows = [rng.randrange(10 * size) for _ in range(size)]
    return _one(QUANTITY, [str(low) if rng.random() < 0.7 else f"{low}..{low + rng.randrange(20)}" for low in lows])


def _wide(rng: Random, size: int) -> Facts:
    """Half exact and apart, half so wide that they fit most of these: what is listed grows with the square."""
    exact = [str(rng.randrange(10 * size)) for _ in range(size // 2)]
    return _one(QUANTITY, [*exact, *(_range(rng, size) for _ in range(size - size // 2))])


def _range(rng: Random, size: int) -> str:
    return f"{rng.randrange(5 * size)}..{5 * size + rng.randrange(5 * size)}"


def _camps(rng: Random, size: int) -> Facts:
    """Two exact values, and as many wide ones that fit both: two positions in all."""
    return _one(QUANTITY, [rng.choice(("500", "700", "400..800", "at least 300")) for _ in range(size)])


def _stairs(rng: Random, size: int) -> Facts:
    """Each begins and ends a little after another: as many positions, which nobody has alone."""
    return _one(QUANTITY, [f"{i}..{i + size // 2}" for i in range(1, size + 1)])


def _growing(rng: Random, size: int) -> Facts:
    claims = [Said(f"s{i}", "t", *_grown(rng, 0)) for i in range(size)]
    return Facts({"t": GROWING}, claims)


def _grown(rng: Random, more: int) -> tuple[str, tuple[str, ...]]:
    """A count of some day of the year, which grows by ten a day."""
    day = rng.randrange(365)
    value = f"{rng.choice(('', '', 'about ', 'over '))}{1000 + more + 10 * day + rng.randrange(5)}"
    return value, (f"as_of: {_day(day)}",) if rng.random() < 0.8 else ()


def _dates(rng: Random, size: int) -> Facts:
    return _one("kind: date", [_date(rng, rng.randrange(10 * size)) for _ in range(size)])


def _date(rng: Random, day: int) -> str:
    later = _day(day + rng.randrange(1, 5))
    return rng.choice((*[_day(day)] * 6, f"{_day(day)}..{later}", f"about {_day(day)}", f"{_day(day)}T22:30+06:00"))


def _names(rng: Random, size: int) -> Facts:
    return _one("kind: name", [f"Person {rng.randrange(1 + size // 5)}" for _ in range(size)])


def _lists(rng: Random, size: int) -> Facts:
    hows = [rng.choice(("all", "some")) for _ in range(size)]
    return _one("kind: names", [_list(rng, how, 8, rng.randint(1, 8)) for how in hows])


def _many_lists(rng: Random, size: int) -> Facts:
    """Complete lists that nearly all differ, and partial ones that fit few of them."""
    hows = [rng.choice(("all", "some")) for _ in range(size)]
    return _one("kind: names", [_list(rng, how, 60, 5 if how == "all" else 3) for how in hows])


def _partial_lists(rng: Random, size: int) -> Facts:
    """Partial lists, each with an item that no other names: all can hold."""
    return _one("kind: names", [f"{{some: [State {i}, State {rng.randrange(size)}x]}}" for i in range(size)])


def _list(rng: Random, how: str, items: int, length: int) -> str:
    return f"{{{how}: [{', '.join(f'State {i}' for i in rng.sample(range(items), length))}]}}"


def _one_witness(rng: Random, size: int) -> Facts:
    """Reports of many papers that go back to one agency, ever narrower, so that all share something."""
    return _one(QUANTITY, [f"{i}..{3 * size - i}" for i in range(1, size + 1)], "according_to: [Agency]")


def _torn_witness(rng: Random, size: int) -> Facts:
    """The same where they share nothing, so that the agency is a witness for each."""
    return _one(QUANTITY, [str(rng.randrange(10 * size)) for _ in range(size)], "according_to: [Agency]")


def _one_source(rng: Random, size: int) -> Facts:
    """A paper that says half of its figures itself, and attributes the other half."""
    speakers = [() if i % 2 else (f"according_to: [Speaker {i % 7}]",) for i in range(size)]
    return Facts({"t": QUANTITY}, [Said("s", "t", str(rng.randrange(10 * size)), more) for more in speakers])


def _repeating(rng: Random, size: int) -> Facts:
    """Each paper takes over the sentence of another, which took it over too."""
    chain = [Said(f"s{i}", "t", "500", (f"repeats: s{i - 1}:t:n0",) if i else ()) for i in range(size)]
    return Facts({"t": QUANTITY}, chain)


def _one(fields: str, values: Sequence[str], *more: str) -> Facts:
    """One topic, each value said by a source of its own."""
    return Facts({"t": fields}, [Said(f"s{i}", "t", value, more) for i, value in enumerate(values)])


# --- one rule


def _contradicting(rng: Random, size: int) -> Facts:
    """Sources that each give a total and parts that make another: most results echo one of another source."""
    claims = [said for i in range(size) for said in _sums(rng, f"s{i}", rng.randrange(1000))]
    return _equation(QUANTITY, claims)


def _halves(rng: Random, size: int) -> Facts:
    """Half of the sources give the total, the others the parts."""
    found = [list(_sums(rng, f"s{i}", rng.randrange(1000))) for i in range(size)]
    return _equation(QUANTITY, [said for i, sums in enumerate(found) for said in (sums[:1] if i % 2 else sums[1:])])


def _one_at_all_times(rng: Random, size: int) -> Facts:
    """One source that gives a total and parts of a growing count on each of many days."""
    claims = [said for day in range(size) for said in _sums(rng, "s", day, f"as_of: {_day(day)}")]
    return _equation(GROWING, claims)


def _sums(rng: Random, source: str, off: int, *more: str) -> Iterator[Said]:
    parts = rng.randrange(1, 1000), rng.randrange(1, 1000)
    yield Said(source, "total", str(sum(parts) + 1 + off), more)
    yield Said(source, "part", str(parts[0]), more)
    yield Said(source, "rest", str(parts[1]), more)


def _equation(fields: str, claims: list[Said]) -> Facts:
    return Facts(dict.fromkeys(("total", "part", "rest"), fields), claims, ["total == part + rest"])


def _order(rng: Random, size: int) -> Facts:
    """Half of all pairs break it."""
    return _sides(QUANTITY, [Said(f"s{i}", _side(i), str(rng.randrange(10 * size))) for i in range(size)])


def _repeated(rng: Random, size: int) -> Facts:
    """Nearly all that break it are disputed by one that keeps it."""
    low, high = [str(i) for i in range(1, 10)], [str(10_000 + i) for i in range(10 * size)]
    return _sides(QUANTITY, [Said(f"s{i}", _side(i), rng.choice(low if i % 4 < 2 else high)) for i in range(size)])


def _growing_order(rng: Random, size: int) -> Facts:
    claims = [Said(f"s{i}", _side(i), *_grown(rng, 500 * (i % 2))) for i in range(size)]
    return _sides(GROWING, claims)


def _order_of_sums(rng: Random, size: int) -> Facts:
    """A sum for each source on the left."""
    claims = [said for i in range(size // 3) for said in _sums(rng, f"s{i}", rng.randrange(-500, 500))]
    return Facts(dict.fromkeys(("total", "part", "rest"), QUANTITY), claims, ["part + rest <= total"])


def _side(index: int) -> str:
    return "whole" if index % 2 else "part"


def _sides(fields: str, claims: list[Said]) -> Facts:
    return Facts({"part": fields, "whole": fields}, claims, ["part <= whole"])


def _day(number: int) -> str:
    return (DAY + timedelta(number)).isoformat()


# --- what is measured


def _case(base: Base) -> Case:
    """The case of the last topic: the one there is, or the left side of the equation, or the right one of the order."""
    return Findings(base).case(list(base.topics)[-1])


def _positions(case: Case) -> tuple[Topic, list[Position]]:
    return case.topic, positions(case.topic, case.witnesses)


def _best(found: tuple[Topic, list[Position]]) -> Best | None:
    return best_supported(*found)


def _derivation(base: Base) -> Base:
    assert Findings(base).derivation is not None
    return base


TOPICS = (Step("topics", csto_check.topics),)
CASE = (Step("verdict", _case), Step("positions", _positions), Step("best supported", _best))
EQUATION = (Step("derivation", _derivation), Step("verdict", _case))
ORDER = (Step("verdict", _case),)
SHAPES = (
    Shape("a base", _base, SIZES_OF_BASES, TOPICS),
    Shape("a base with equations of growing counts", _growing_base, SIZES_OF_BASES, TOPICS),
    Shape("a base of ten sources with growing counts of a year", _year, SIZES_OF_BASES, TOPICS),
    Shape("one topic, quantities mostly apart", _mostly_apart, SIZES_OF_TOPICS, CASE),
    Shape("one topic, half exact, half wide", _wide, SIZES_OF_TOPICS, CASE),
    Shape("one topic, two camps and who fits both", _camps, SIZES_OF_TOPICS, CASE),
    Shape("one topic, overlapping like stairs", _stairs, SIZES_OF_TOPICS, CASE),
    Shape("one topic, a growing count", _growing, SIZES_OF_TOPICS, CASE),
    Shape("one topic, dates", _dates, SIZES_OF_TOPICS, CASE),
    Shape("one topic, names", _names, SIZES_OF_TOPICS, CASE),
    Shape("one topic, lists of 8 items", _lists, SIZES_OF_TOPICS, CASE),
    Shape("one topic, lists of 60 items", _many_lists, SIZES_OF_TOPICS, CASE),
    Shape("one topic, partial lists of ever other items", _partial_lists, SIZES_OF_TOPICS, CASE),
    Shape("one topic, one witness", _one_witness, SIZES_OF_TOPICS, CASE),
    Shape("one topic, one witness that is torn", _torn_witness, SIZES_OF_TOPICS, CASE),
    Shape("one topic, one source, half of it quoted", _one_source, SIZES_OF_TOPICS, CASE),
    Shape("one topic, each repeats another", _repeating, SIZES_OF_TOPICS, CASE),
    Shape("an equation, all contradict it", _contradicting, SIZES_OF_TOPICS, EQUATION, "sources"),
    Shape("an equation, half totals, half parts", _halves, SIZES_OF_TOPICS, EQUATION, "sources"),
    Shape("an equation, one source at many times", _one_at_all_times, SIZES_OF_TOPICS, EQUATION, "days"),
    Shape("an order, half breaks it", _order, SIZES_OF_TOPICS, ORDER),
    Shape("an order, breaches that repeat disputes", _repeated, SIZES_OF_TOPICS, ORDER),
    Shape("an order, growing counts", _growing_order, SIZES_OF_TOPICS, ORDER),
    Shape("an order, sums", _order_of_sums, SIZES_OF_TOPICS, ORDER),
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
