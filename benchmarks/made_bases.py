"""Bases for the benchmark of growth, made from a seed: whole ones, single topics of every sort, and rules."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import isqrt
from random import Random
from typing import NamedTuple

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


def as_yaml(facts: Facts) -> Iterator[str]:
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


def plain_base(rng: Random, size: int) -> Facts:
    """Families of ten topics with some five claims each, told by sqrt(size) sources."""
    return _families(rng, size, isqrt(size), 28, {})


def growing_base(rng: Random, size: int) -> Facts:
    """The same, with an equation of growing counts in each family."""
    return _families(rng, size, isqrt(size), 28, _GROWING)


def year(rng: Random, size: int) -> Facts:
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


def mostly_apart(rng: Random, size: int) -> Facts:
    lows = [rng.randrange(10 * size) for _ in range(size)]
    return _one(QUANTITY, [str(low) if rng.random() < 0.7 else f"{low}..{low + rng.randrange(20)}" for low in lows])


def wide(rng: Random, size: int) -> Facts:
    """Half exact and apart, half so wide that they fit most of these: what is listed grows with the square."""
    exact = [str(rng.randrange(10 * size)) for _ in range(size // 2)]
    return _one(QUANTITY, [*exact, *(a_range(rng, size) for _ in range(size - size // 2))])


def a_range(rng: Random, size: int) -> str:
    return f"{rng.randrange(5 * size)}..{5 * size + rng.randrange(5 * size)}"


def camps(rng: Random, size: int) -> Facts:
    """Two exact values, and as many wide ones that fit both: two positions in all."""
    return _one(QUANTITY, [rng.choice(("500", "700", "400..800", "at least 300")) for _ in range(size)])


def stairs(rng: Random, size: int) -> Facts:
    """Each begins and ends a little after another: as many positions, which nobody has alone."""
    return _one(QUANTITY, [f"{i}..{i + size // 2}" for i in range(1, size + 1)])


def growing(rng: Random, size: int) -> Facts:
    claims = [Said(f"s{i}", "t", *_grown(rng, 0)) for i in range(size)]
    return Facts({"t": GROWING}, claims)


def _grown(rng: Random, more: int) -> tuple[str, tuple[str, ...]]:
    """A count of some day of the year, which grows by ten a day."""
    day = rng.randrange(365)
    value = f"{rng.choice(('', '', 'about ', 'over '))}{1000 + more + 10 * day + rng.randrange(5)}"
    return value, (f"as_of: {_day(day)}",) if rng.random() < 0.8 else ()


def dates(rng: Random, size: int) -> Facts:
    return _one("kind: date", [_date(rng, rng.randrange(10 * size)) for _ in range(size)])


def _date(rng: Random, day: int) -> str:
    later = _day(day + rng.randrange(1, 5))
    return rng.choice((*[_day(day)] * 6, f"{_day(day)}..{later}", f"about {_day(day)}", f"{_day(day)}T22:30+06:00"))


def names(rng: Random, size: int) -> Facts:
    return _one("kind: name", [f"Person {rng.randrange(1 + size // 5)}" for _ in range(size)])


def lists(rng: Random, size: int) -> Facts:
    hows = [rng.choice(("all", "some")) for _ in range(size)]
    return _one("kind: names", [_list(rng, how, 8, rng.randint(1, 8)) for how in hows])


def many_lists(rng: Random, size: int) -> Facts:
    """Complete lists that nearly all differ, and partial ones that fit few of them."""
    hows = [rng.choice(("all", "some")) for _ in range(size)]
    return _one("kind: names", [_list(rng, how, 60, 5 if how == "all" else 3) for how in hows])


def partial_lists(rng: Random, size: int) -> Facts:
    """Partial lists, each with an item that no other names: all can hold."""
    return _one("kind: names", [f"{{some: [State {i}, State {rng.randrange(size)}x]}}" for i in range(size)])


def _list(rng: Random, how: str, items: int, length: int) -> str:
    return f"{{{how}: [{', '.join(f'State {i}' for i in rng.sample(range(items), length))}]}}"


def one_witness(rng: Random, size: int) -> Facts:
    """Reports of many papers that go back to one agency, ever narrower, so that all share something."""
    return _one(QUANTITY, [f"{i}..{3 * size - i}" for i in range(1, size + 1)], "according_to: [Agency]")


def torn_witness(rng: Random, size: int) -> Facts:
    """The same where they share nothing, so that the agency is a witness for each."""
    return _one(QUANTITY, [str(rng.randrange(10 * size)) for _ in range(size)], "according_to: [Agency]")


def one_source(rng: Random, size: int) -> Facts:
    """A paper that says half of its figures itself, and attributes the other half."""
    speakers = [() if i % 2 else (f"according_to: [Speaker {i % 7}]",) for i in range(size)]
    return Facts({"t": QUANTITY}, [Said("s", "t", str(rng.randrange(10 * size)), more) for more in speakers])


def repeating(rng: Random, size: int) -> Facts:
    """Each paper takes over the sentence of another, which took it over too."""
    chain = [Said(f"s{i}", "t", "500", (f"repeats: s{i - 1}:t:n0",) if i else ()) for i in range(size)]
    return Facts({"t": QUANTITY}, chain)


def _one(fields: str, values: Sequence[str], *more: str) -> Facts:
    """One topic, each value said by a source of its own."""
    return Facts({"t": fields}, [Said(f"s{i}", "t", value, more) for i, value in enumerate(values)])


# --- one rule


def contradicting(rng: Random, size: int) -> Facts:
    """Sources that each give a total and parts that make another: most results echo one of another source."""
    claims = [said for i in range(size) for said in _sums(rng, f"s{i}", rng.randrange(1000))]
    return _equation(QUANTITY, claims)


def halves(rng: Random, size: int) -> Facts:
    """Half of the sources give the total, the others the parts."""
    found = [list(_sums(rng, f"s{i}", rng.randrange(1000))) for i in range(size)]
    return _equation(QUANTITY, [said for i, sums in enumerate(found) for said in (sums[:1] if i % 2 else sums[1:])])


def one_at_all_times(rng: Random, size: int) -> Facts:
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


def order(rng: Random, size: int) -> Facts:
    """Half of all pairs break it."""
    return _sides(QUANTITY, [Said(f"s{i}", _side(i), str(rng.randrange(10 * size))) for i in range(size)])


def repeated(rng: Random, size: int) -> Facts:
    """Nearly all that break it are disputed by one that keeps it."""
    low, high = [str(i) for i in range(1, 10)], [str(10_000 + i) for i in range(10 * size)]
    return _sides(QUANTITY, [Said(f"s{i}", _side(i), rng.choice(low if i % 4 < 2 else high)) for i in range(size)])


def growing_order(rng: Random, size: int) -> Facts:
    claims = [Said(f"s{i}", _side(i), *_grown(rng, 500 * (i % 2))) for i in range(size)]
    return _sides(GROWING, claims)


def order_of_sums(rng: Random, size: int) -> Facts:
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
