"""Small bases with rules, as records and without any file, and the rules once more by brute force."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from itertools import combinations, permutations, product
from typing import Any, NamedTuple

from hypothesis import strategies as st

from csto_check.facts.model import Base, Claim, Rule, Source, Topic
from csto_check.facts.rule_syntax import read_rule
from csto_check.facts.terms import Term
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import is_counted
from csto_check.reasoning.rules.given import given_by, span_of
from csto_check.reasoning.rules.result import Result, results
from csto_check.reasoning.rules.solve import Budget, Solution, System
from csto_check.reasoning.verdict import Verdict
from csto_check.values import date, quantity
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.stretch import TimeStretch
from csto_check.values.value import Value
from csto_check.values.zones import Zones
from tests.laws.bases import HERE, NAMES, WITHDRAWN, day

NUMBERS = ("a", "b", "c", "d", "e")  # topics that count people
DATES = ("first", "last", "next")
DAYS = ("long", "more")
POINTS = ("0", "1", "2", "3", "4", "6")
AMOUNTS = (
    *POINTS,
    "2..4",
    "0..1",
    "3..6",
    "over 2",
    "at least 1",
    "at most 3",
    "under 2",
    "about 4",
    "almost 5",
    "4.5",
)
LENGTHS = ("0", "1", "2", "3", "1..3", "at least 2", "at most 1", "about 2", "-1")
DAY_POINTS = tuple(f"2022-01-0{n}" for n in range(3, 8))
MOMENTS = (*DAY_POINTS, "about 2022-01-05", "..2022-01-04", "from 2022-01-06", "before 2022-01-05", "after 2022-01-05",
           "2022-01-03..2022-01-05", "2022-01-05T13:00", "2022-01")  # fmt: skip
POOLS = {"people": AMOUNTS, "days": LENGTHS, "date": MOMENTS}
SETTINGS = {kind: Setting(unit=None if kind == "date" else kind, names=NAMES, zones=Zones()) for kind in POOLS}
SOURCES = ("one", "two", "three")
BOX = range(-2, 8)
Solved = Mapping[str, int]  # of a date the day in January 2022
Terms = list[tuple[Decimal, int]]  # how often they count, and places


class Ruled(NamedTuple):
    """A base with rules, shown by its rules and claims in the report of a counterexample."""

    base: Base

    def __repr__(self) -> str:
        changes = {topic.id: topic.changes for topic in self.base.topics.values() if topic.changes}
        return "\n".join(
            ("", f"{changes or ''}", *(rule.text for rule in self.base.rules), *map(line, self.base.claims))
        )


def line(claim: Claim) -> str:
    """A claim in one line."""
    beside = (claim.according_to, claim.modality, claim.as_of and claim.as_of.written, claim.withdrawn and "withdrawn")
    beside += (claim.holds.printed(),) if claim.holds else ()
    return f"{claim.id} {claim.value.written} {[each for each in beside if each and each != 'asserted'] or ''}"


def kind_of(topic: str) -> str:
    return "date" if topic in DATES else "days" if topic in DAYS else "people"


@cache
def value(kind: str, written: str) -> Value:
    found: Value = (date if kind == "date" else quantity).read(written, SETTINGS[kind])
    return found


def rule(text: str) -> Rule:
    order, sides = read_rule(text)
    terms = tuple(tuple(Term(word.sign, word.topic, word.is_size, word.factor) for word in side) for side in sides)
    return Rule(text, HERE, order, terms)


def say(topic: str, written: str, source: str = "one", number: int = 0, **more: Any) -> Claim:
    """A claim; `number` makes its id its own."""
    return Claim(f"{source}:{topic}:n{number}", source, topic, value(kind_of(topic), written), "words", HERE, **more)


def base_of(rules: Sequence[str], claims: Sequence[Claim], changes: Mapping[str, str | None] | None = None) -> Base:
    """Rules are sorted by their text, as the loader does; topics and sources are always the same."""
    topics = {id_: topic(id_, (changes or {}).get(id_)) for id_ in sorted((*NUMBERS, *DATES, *DAYS))}
    return Base(
        path="laws.yaml", shipped=False, sha256="", title=None, languages=(), zones=Zones(),
        unnamed=frozenset({"eyewitnesses"}), names=NAMES, topics=topics, claims=tuple(claims),
        sources={id_: Source(id_, id_, HERE, published=day("2022-01-09")) for id_ in (*SOURCES, "four")},
        rules=tuple(rule(text) for text in sorted(set(rules))),
    )  # fmt: skip


def topic(id_: str, changes: str | None = None) -> Topic:
    kind = kind_of(id_)
    return Topic(id_, f"{id_}?", "date" if kind == "date" else "quantity", SETTINGS[kind], HERE, changes=changes)


def sums(topics: Sequence[str]) -> list[str]:
    """`a + b - c`, with every sign."""
    return [topics[0] + "".join(each) for each in product(*((f" + {t}", f" - {t}") for t in topics[1:]))]


def equated(*sides: Sequence[str]) -> list[str]:
    """`a + b == c - d`, with every sign."""
    return [f"{left} == {right}" for left, right in product(*map(sums, sides))]


def _equations(topics: Sequence[str]) -> list[str]:
    chosen = [each for size in (2, 3, 4) for each in permutations(topics, size)]
    return [text for each in chosen for cut in range(1, len(each)) for text in equated(each[:cut], each[cut:])]


@cache
def equations(topics: Sequence[str] = NUMBERS[:4]) -> st.SearchStrategy[str]:
    """An equation of two to four topics."""
    return st.sampled_from(_equations(topics))


@st.composite
def multiplied(draw: st.DrawFn, topics: Sequence[str] = NUMBERS[:4]) -> str:
    """The same with numbers before some topics."""
    factors = iter(draw(st.lists(st.sampled_from(("", "", "2 * ", "3 * ", "0.5 * ")), min_size=4, max_size=4)))
    return re.sub("[a-e]", lambda topic: next(factors) + topic.group(), draw(equations(topics)))


def _dated_equations() -> Iterator[str]:
    """Two dates and the days between them, however the equation is turned."""
    for early, late in combinations(DATES, 2):
        yield f"{late} == {early}"
        for days in (*permutations(DAYS, 1), *permutations(DAYS, 2)):
            yield from equated((late,), (early, *days))
            yield from equated((early, *days), (late,))
            yield from (f"{late} - {early} == {each}" for each in sums(days))


@cache
def dated_equations() -> st.SearchStrategy[str]:
    return st.sampled_from(list(_dated_equations()))


@cache
def orders() -> st.SearchStrategy[str]:
    forms = ("{} <= {}", "{} + {} <= {}", "{} <= {} <= {}", "{} <= {} - {}", "{} <= 2 * {}", "{} + 0.5 * {} <= {}")
    return st.sampled_from([form.format(*each) for form in forms for each in permutations(NUMBERS[:4], 3)])


WAYS: tuple[dict[str, str | None], ...] = (
    *({},) * 3,
    *(dict(zip("abcd", each, strict=True)) for each in product((None, "grows", "freely"), repeat=4)),
)


@cache
def ways() -> st.SearchStrategy[dict[str, str | None]]:
    """Which topics change with time, and how."""
    return st.sampled_from(WAYS)


Beside = tuple[tuple[str, Any], ...]  # other fields of a claim
PLAIN: tuple[Beside, ...] = ((),)
PLANS: tuple[Beside, ...] = ((), (), (("modality", "planned"),))
CHAINS = (("Kaktus",), ("Zas",), ("two",), ("Zas", "Kaktus"), ("eyewitnesses",))
QUOTED: tuple[Beside, ...] = tuple([(("according_to", chain),) for chain in CHAINS])
BESIDE: tuple[Beside, ...] = (*PLAIN * 6, *PLANS[1:] * 2, *QUOTED, (("withdrawn", WITHDRAWN),))
TIMES: tuple[Beside, ...] = tuple(
    [(("as_of", day(written)),) for written in ("2022-01-03", "2022-01-05", "..2022-01-04", "from 2022-01-06")]
)

HELD: tuple[Beside, ...] = tuple(
    [
        (("holds", TimeStretch(day(from_), day(to))),)
        for from_, to in (("2022-01-03", "2022-01-05"), ("2022-01-06", None), ("2022-01-04", "2022-01-07"))
    ]
)


@cache
def _claims(
    topics: Sequence[str], sources: Sequence[str], beside: Sequence[Beside], most: int
) -> st.SearchStrategy[list[Claim]]:
    """Claims that all have the number 0: made once, for to try a pool out takes longer than to draw from it."""
    pool = [
        say(topic, written, source, **dict(more))
        for topic in topics
        for written, source, more in product((*POOLS[kind_of(topic)], "unknown"), sources, beside)
    ]
    return st.lists(st.sampled_from(pool), min_size=1, max_size=most)


@st.composite
def claims(
    draw: st.DrawFn,
    topics: Sequence[str],
    sources: Sequence[str] = SOURCES,
    beside: Sequence[Beside] = BESIDE,
    most: int = 7,
) -> list[Claim]:
    """Claims of some sources on some topics; `beside` are the other fields that one may have."""
    found = draw(_claims(topics, sources, beside, most))
    return [claim._replace(id=f"{claim.source}:{claim.topic}:n{number}") for number, claim in enumerate(found)]


@st.composite
def systems(
    draw: st.DrawFn, beside: Sequence[Beside] = PLAIN, most: int = 3, sources: Sequence[str] = ("one",)
) -> Ruled:
    """Equations between numbers, and what some sources say on them."""
    rules = draw(st.lists(st.one_of(equations(), multiplied()), min_size=1, max_size=most))
    return Ruled(base_of(rules, draw(claims(NUMBERS[:4], sources, beside))))


@st.composite
def dated(draw: st.DrawFn) -> Ruled:
    """Equations between dates and days, and what a source says on them."""
    rules = draw(st.lists(dated_equations(), min_size=1, max_size=2))
    return Ruled(base_of(rules, draw(claims((*DATES, *DAYS), ("one",), PLAIN, 5))))


@st.composite
def bases(draw: st.DrawFn, changing: bool = True, most: int = 2) -> Ruled:
    """Rules of every sort, and claims of three sources with all that may stand beside a value."""
    rules = draw(st.lists(equations(), max_size=most)) + draw(st.lists(orders(), max_size=2))
    beside = (*BESIDE, *TIMES, *TIMES, *HELD * 3) if changing else BESIDE
    return Ruled(base_of(rules, draw(claims(NUMBERS, SOURCES, beside, 8)), draw(ways()) if changing else {}))


def solutions(base: Base, said: Sequence[Claim]) -> Iterator[Solved]:
    """Every assignment in a small box that keeps all equations and lies inside some claims.

    A number on which none of these claims is made is at least 0, a date anything.
    """
    topics = sorted({topic for rule in base.rules for topic in rule.topics()})
    domains = [_possible(topic, [claim for claim in said if claim.topic == topic]) for topic in topics]
    sums = [_sums(rule, topics) for rule in base.rules]
    for values in product(*domains):
        if all(_keeps(_added(numbers, values), dates and _added(dates, values)) for numbers, dates in sums):
            yield dict(zip(topics, values, strict=True))


def _sums(rule: Rule, topics: Sequence[str]) -> tuple[Terms, Terms]:
    """How often an equation's numbers count and their places, and the same of its dates."""
    terms = [(kind_of(term.topic) == "date", term.coefficient, topics.index(term.topic)) for term in rule.terms()]
    numbers = [(sign, place) for dated, sign, place in terms if not dated]
    return numbers, [(sign, place) for dated, sign, place in terms if dated]


def _added(terms: Terms, values: Sequence[int]) -> Decimal:
    return sum([sign * values[place] for sign, place in terms], Decimal())


def _keeps(numbers: Decimal, distance: Decimal | Terms) -> bool:
    """Whether a sum comes to nothing, or a distance of two dates to what is counted off again."""
    return numbers == 0 if isinstance(distance, list) else fits(-numbers, distance)


def _possible(topic: str, said: Sequence[Claim]) -> list[int]:
    box = range(1, 10) if kind_of(topic) == "date" else BOX if said else range(BOX.stop)
    return [n for n in box if all(holds(claim.value, n) for claim in said)]


def holds(value: Value, number: int) -> bool:
    """Whether a value leaves room for a number, or for an hour of a day in January 2022."""
    one: Any = datetime(2022, 1, number, 13) if isinstance(value, Date) else number
    span = span_of(value)
    return (span.low is None or span.low <= one) and (span.high is None or one <= span.high)


def days_of(value: Value) -> tuple[int, int]:
    """The first and the last day of a date in January 2022."""
    span = span_of(value)
    assert span.low is not None and span.high is not None
    return span.low.day, span.high.day


def fits(days: Decimal, distance: Decimal) -> bool:
    """Whether a date may lie so far behind another that is so many days before it: the first day counted or not."""
    if days < 0:
        return fits(-days, -distance)
    return distance == days or (days > 0 and distance == days - 1)


def known(base: Base) -> list[Claim]:
    return [claim for claim in base.claims if is_counted(claim)]


def solutions_of(base: Base) -> list[Solution]:
    """What the equations tell of each source's topics, none of which changes with time."""
    system = System(base.topics, base.rules)
    found = []
    for source in sorted({claim.source for claim in known(base)}):
        lasting = given_by(source, [claim for claim in known(base) if claim.source == source], base)[0]
        rules = range(len(system.rules))
        found.append(Solution(system, lasting).run(rules, Budget(len(rules), len(lasting.values))))
    return found


def results_of(base: Base) -> list[Result]:
    return [result for solution in solutions_of(base) for result in results(solution)]


def is_unsettled(base: Base) -> bool:
    """Whether the figures of a source never settle by messages."""
    return any(solution.diverging is not None for solution in solutions_of(base))


def disputed(found: Findings) -> list[str]:
    return [topic for topic in found.base.topics if found.case(topic).verdict is Verdict.DISPUTED]
