"""Bases that are large in one respect, for the benchmark of commands: misspelt, chained, circular, of many sources.

Each is YAML text of a size; `made_bases.py` has the ordinary ones.
"""

from collections.abc import Callable, Iterable
from datetime import timedelta
from random import Random

import made_bases as made
from made_bases import GROWING, QUANTITY, Facts, Said


def of(shape: Callable[[Random, int], Facts]) -> Callable[[int], str]:
    """The YAML of a base that is made from a seed."""
    return lambda size: written(shape(Random(0), size))


def written(facts: Facts) -> str:
    return "\n".join(made.as_yaml(facts)) + "\n"


# --- where the claims are


def agreeing(_: Random, size: int) -> Facts:
    """All claims on one topic, which all give one value."""
    return Facts({"t": QUANTITY}, [Said(f"s{i}", "t", "500") for i in range(size)])


def own_topics(rng: Random, size: int) -> Facts:
    """A claim for each topic, of fifty sources."""
    return Facts(
        {f"t{i}": QUANTITY for i in range(size)},
        [Said(f"s{i % 50}", f"t{i}", str(rng.randrange(100))) for i in range(size)],
    )


def family(rng: Random, size: int) -> Facts:
    """The same, with all topics in one family."""
    return Facts(
        {f"t.t{i}": QUANTITY for i in range(size)},
        [Said(f"s{i % 50}", f"t.t{i}", str(rng.randrange(100))) for i in range(size)],
    )


def disputed_family(rng: Random, size: int) -> Facts:
    """Five claims on each topic of one family."""
    claims = [Said(f"s{i % 50}", f"t.t{i // 5}", str(rng.randrange(100))) for i in range(size)]
    return Facts({f"t.t{i}": QUANTITY for i in range(size // 5 + 1)}, claims)


def own_sources(rng: Random, size: int) -> Facts:
    """A source for each claim, which cites another; five claims on each topic."""
    claims = [Said(f"s{i}", f"t{i // 5}", str(rng.randrange(3)), (_cites(rng, i, size),)) for i in range(size)]
    return Facts({f"t{i}": QUANTITY for i in range(size // 5 + 1)}, claims)


def _cites(rng: Random, i: int, size: int) -> str:
    return (
        f"according_to: [Paper s{rng.randrange(size)}]" if i % 2 else f"according_to: [Speaker {rng.randrange(size)}]"
    )


def one_source(rng: Random, size: int) -> Facts:
    """One source says it all, on as many topics."""
    return Facts({f"t{i}": QUANTITY for i in range(size)}, [Said("s", f"t{i}", str(i)) for i in range(size)])


def many_dates(rng: Random, size: int) -> Facts:
    """A date for each topic, some of which begin and end something."""
    ids = [f"t{i // 2}.{'end' if i % 2 else 'start'}" for i in range(size)]
    days = [made.DAY.replace(month=1 + rng.randrange(6 * (i % 2), 6 + 6 * (i % 2))).isoformat() for i in range(size)]
    return Facts(dict.fromkeys(ids, "kind: date"), [Said(f"s{i % 50}", ids[i], days[i]) for i in range(size)])


def _day(number: int) -> str:
    return (made.DAY + timedelta(number)).isoformat()


# --- chains and circles


def circle(_: Random, size: int) -> Facts:
    """Each source names the next one as the speaker, the last one the first."""
    return Facts(
        {"t": QUANTITY},
        [Said(f"s{i}", "t", "500", (f"according_to: [s{(i + 1) % size}]",)) for i in range(size)],
    )


def growing_chain(rng: Random, size: int) -> Facts:
    """Totals of which each is part of the one before, each with a growing count for another day."""
    topics = {f"t{i}": GROWING for i in range(size)}
    claims = [Said("s", f"t{i}", str(1000 + i), (f"as_of: {_day(i % 365)}",)) for i in range(size)]
    return Facts(topics, claims, [f"t{i} == t{i + 1} + t{i + 2}" for i in range(0, size - 2, 2)])


def counts(_: Random, size: int) -> Facts:
    """One growing count, with a figure for ever other day."""
    return Facts(
        {"t": GROWING},
        [Said("s", "t", str(1000 + i), (f"as_of: {_day(i)}",)) for i in range(size)],
    )


# --- what is wrong


def _base(topics: Iterable[str], claims: Iterable[str], sources: Iterable[str] = ()) -> str:
    head = ["csto-check: 1", "units: {people: {}}", "sources:", "  a: {title: A}"]
    named = [f"  {id_}: {{title: T}}" for id_ in sources]
    asked = [f"  {id_}: {{question: Q?, unit: people}}" for id_ in topics]
    return "\n".join([*head, *named, "topics:", *asked, "claims:", *claims]) + "\n"


def _id(rng: Random) -> str:
    return "_".join(rng.choice(_WORDS) for _ in range(2)) + str(rng.randrange(1000))


_WORDS = ("troops", "soldiers", "detained", "killed", "flights", "request", "withdrawal", "border", "police", "shops")


def _misspelt(rng: Random, id_: str) -> str:
    place = rng.randrange(1, len(id_))
    return id_[: place - 1] + rng.choice("xyz") + id_[place:]


def misspelt_topics(size: int) -> str:
    rng = Random(0)
    ids = sorted({_id(rng) for _ in range(size)})
    return _base(ids, ["  a:", *(f"    - {{quote: q, says: {{{_misspelt(rng, id_)}: 1}}}}" for id_ in ids)])


def misspelt_sources(size: int) -> str:
    rng = Random(0)
    ids = sorted({_id(rng) for _ in range(size)})
    wrong = sorted({_misspelt(rng, id_) for id_ in ids} - {*ids})
    return _base(["t"], [f"  {id_}: [{{quote: q, says: {{t: 1}}}}]" for id_ in wrong], ids)


def misspelt_repeats(size: int) -> str:
    rng = Random(0)
    ids = sorted({_id(rng) for _ in range(size)})
    said = (f"  {id_}: [{{quote: q, says: {{t: 1}}, repeats: {_misspelt(rng, id_)}:t}}]" for id_ in ids)
    return _base(["t"], list(said), ids)


def flow_line(size: int) -> str:
    """One line with all spellings of a name, and a comment behind it."""
    names = ", ".join(f"N{i}" for i in range(size))
    return f"csto-check: 1\nsources: {{a: {{title: A}}}}\nnames:\n  X: [{names}] # all of them\n"


# --- rules


def _ruled(topics: dict[str, str], said: Iterable[tuple[str, str, str]], rules: Iterable[str]) -> str:
    return written(Facts(topics, [Said(*each) for each in said], list(rules)))


def one_sum(size: int) -> str:
    """A total and all but one of its parts."""
    ids = [f"p{i}" for i in range(size)]
    said = [("s", "total", str(10 * size)), *(("s", id_, "9") for id_ in ids[1:])]
    return _ruled(dict.fromkeys(["total", *ids], QUANTITY), said, [f"total == {' + '.join(ids)}"])


def one_order(size: int) -> str:
    ids = [f"p{i}" for i in range(size)]
    return _ruled(dict.fromkeys(ids, QUANTITY), [("s", id_, str(i)) for i, id_ in enumerate(ids)], [" <= ".join(ids)])


def two_sides(size: int) -> str:
    """As many sources for either side of an order, all of which break it."""
    said = [(f"s{i}", "m" if i % 2 else "l", str(i if i % 2 else size + i)) for i in range(2 * size)]
    return _ruled(dict.fromkeys("lm", QUANTITY), said, ["l <= m"])


def creeping(size: int) -> str:
    """Rules in a circle, each of which says that a figure is greater than the next one: bounds creep on for ever."""
    ids = [f"p{i}" for i in range(size)]
    rules = [f"p{i} == p{(i + 1) % size} + q{i}" for i in range(size)]
    topics = dict.fromkeys([*ids, *(f"q{i}" for i in range(size))], QUANTITY)
    return _ruled(topics, [("s", f"q{i}", "1") for i in range(size)], rules)


def broken_sum(size: int) -> str:
    """A total and all of its parts, which make another total: every topic is disputed by rule."""
    ids = [f"p{i}" for i in range(size)]
    said = [("s", "total", str(20 * size)), *(("s", id_, "9") for id_ in ids)]
    return _ruled(dict.fromkeys(["total", *ids], QUANTITY), said, [f"total == {' + '.join(ids)}"])


def misspelt_rules(size: int) -> str:
    """Orders between topics that are misspelt."""
    rng = Random(0)
    ids = sorted({_id(rng) for _ in range(size)})
    rules = [f"  - {_misspelt(rng, id_)} <= {id_}" for id_ in ids]
    return _base(ids, ["  a: []"]) + "\n".join(["rules:", *rules]) + "\n"


def broken_order(size: int) -> str:
    """An order of topics, each of which is said to be less than the one before."""
    ids = [f"p{i}" for i in range(size)]
    said = [("s", id_, str(size - i)) for i, id_ in enumerate(ids)]
    return _ruled(dict.fromkeys(ids, QUANTITY), said, [" <= ".join(ids)])


def many_rules(size: int) -> str:
    """A rule for every three topics, of one source: an equation and an order in turn."""
    topics, said, rules = dict[str, str](), list[tuple[str, str, str]](), list[str]()
    for i in range(0, size, 3):
        a, b, c = (f"t{i + j}" for j in range(3))
        topics |= dict.fromkeys((a, b, c), QUANTITY)
        said += [(f"s{i % 50}", a, str(30 + i % 7)), (f"s{i % 50}", b, "10"), (f"s{i % 50}", c, "20")]
        rules.append(f"{a} == {b} + {c}" if i % 2 else f"{b} + {c} <= {a}")
    return _ruled(topics, said, rules)


def pyramid(size: int) -> str:
    """Totals of totals: each topic is the sum of two others, and those at the bottom are given."""
    topics = {f"t{i}": QUANTITY for i in range(1, size + 1)}
    said = [("s", f"t{i}", "9") for i in range(size // 2 + 1, size + 1)]
    return _ruled(topics, said, [f"t{i} == t{2 * i} + t{2 * i + 1}" for i in range(1, size // 2) if 2 * i + 1 <= size])
