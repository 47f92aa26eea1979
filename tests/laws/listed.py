"""Small bases whose rules hold lists of names, and the same rules once more by trying all lists and numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, combinations, product
from typing import Any

from hypothesis import strategies as st

from csto_check.facts.model import Base, Claim, Topic
from csto_check.values import name, names
from csto_check.values.base import Setting
from csto_check.values.name import key
from csto_check.values.value import Value
from csto_check.values.zones import Zones
from tests.laws import ruled
from tests.laws.bases import HERE, NAMES
from tests.laws.ruled import Ruled, base_of

LISTS = ("x", "y", "z")
NUMBERS = ("a", "b")
SETTING = Setting(names={**NAMES, key("Alfa"): "Ann"}, zones=Zones())
EVERYBODY = ("Ann", "Ben", "Cem", "Dora")
MOST = 14  # no list of a box is longer: more than what the numbers of a rule can come to
CLOSED = (*ruled.POINTS, "2..4", "0..1", "3..6")
Names = frozenset[str]


def _some_of(everybody: Sequence[str]) -> list[Names]:
    """Every choice of some people, nobody and all among them."""
    sizes = range(len(everybody) + 1)
    return list(map(frozenset, chain.from_iterable(combinations(everybody, size) for size in sizes)))


CHOICES = _some_of(EVERYBODY)
WRITTEN = tuple((how, tuple(sorted(chosen))) for how, chosen in product(("all", "some"), CHOICES) if chosen)
EQUATIONS = (
    "a == size(x)",
    "size(x) == a",
    "b == size(x)",
    "a == size(x) + b",
    "b == a - size(x)",
    "a == size(x) + size(y)",
    "size(x) == size(y)",
    "size(x) + a == size(y) + b",
    "b == size(y)",
    "a + b == size(y)",
)
ORDERS_OF_SIZES = ("size(x) <= a", "a <= size(x)", "size(x) <= size(y)", "size(x) + b <= a", "a <= size(x) + size(y)")
ORDERS_OF_LISTS = ("x <= y", "y <= x", "x <= y <= z", "who <= x", "who <= x <= y")
BESIDE: tuple[ruled.Beside, ...] = (*ruled.PLAIN * 8, *ruled.BESIDE[6:])


@cache
def list_of(how: str, chosen: Sequence[str]) -> Value:
    found: Value = names.read({how: list(chosen)}, SETTING)
    return found


def topic(id_: str) -> Topic:
    return Topic(id_, f"{id_}?", "name" if id_ == "who" else "names", SETTING, HERE)


def listed_base(rules: Sequence[str], claims: Sequence[Claim], changes: Mapping[str, str | None] | None = None) -> Base:
    plain = base_of(rules, claims, changes)
    topics = {id_: topic(id_)._replace(changes=(changes or {}).get(id_)) for id_ in ("who", *LISTS)}  # type: ignore[arg-type]
    return replace(plain, topics=dict(sorted({**plain.topics, **topics}.items())), names=SETTING.names)


def lists(topic_: str, how: str, chosen: Sequence[str], source: str = "one", number: int = 0, **more: Any) -> Claim:
    """A claim that gives a list; one of `who` has the first of its names."""
    value = name.read(chosen[0], SETTING) if topic_ == "who" else list_of(how, tuple(chosen))
    return Claim(f"{source}:{topic_}:n{number}", source, topic_, value, "words", HERE, **more)


@cache
def pool(
    topics: Sequence[str], sources: Sequence[str], beside: Sequence[ruled.Beside], amounts: Sequence[str]
) -> st.SearchStrategy[Claim]:
    return st.sampled_from([
        lists(each, *written, source, **dict(more)) if each in (*LISTS, "who") else
        ruled.say(each, str(written), source, **dict(more))
        for each, source, more in product(topics, sources, beside)
        for written in (WRITTEN if each in (*LISTS, "who") else amounts)
    ])  # fmt: skip


@st.composite
def claims(
    draw: st.DrawFn,
    topics: Sequence[str],
    sources: Sequence[str] = ruled.SOURCES,
    beside: Sequence[ruled.Beside] = BESIDE,
    most: int = 7,
) -> list[Claim]:
    """Claims on lists and numbers, each topic as often as any other."""
    chosen = draw(st.lists(st.sampled_from(list(topics)), min_size=1, max_size=most))
    found = [draw(pool((each,), tuple(sources), tuple(beside), (*ruled.AMOUNTS, "unknown"))) for each in chosen]
    return [claim._replace(id=f"{claim.source}:{claim.topic}:n{number}") for number, claim in enumerate(found)]


@st.composite
def systems(draw: st.DrawFn, sources: Sequence[str] = ("one",), most: int = 2) -> Ruled:
    """Equations with sizes, and what some sources say on their lists and numbers."""
    rules = draw(st.lists(st.sampled_from(EQUATIONS), min_size=1, max_size=most, unique=True))
    topics = sorted({each for text in rules for each in ruled.rule(text).topics()})
    return Ruled(listed_base(rules, draw(claims(topics, sources, ruled.PLAIN))))


@st.composite
def bases(draw: st.DrawFn) -> Ruled:
    """Rules with lists of every sort, and claims of three sources with all that may stand beside a value."""
    every = st.sampled_from((*EQUATIONS, *ORDERS_OF_SIZES, *ORDERS_OF_LISTS))
    rules = draw(st.lists(every, min_size=1, max_size=3, unique=True))
    changes = draw(st.sampled_from(({}, {}, {"a": "grows"}, {"x": "freely", "a": "freely"}, {"y": "freely"})))
    beside = (*BESIDE, *ruled.TIMES) if changes else BESIDE
    topics = sorted({each for text in rules for each in ruled.rule(text).topics()})
    return Ruled(listed_base(rules, draw(claims(topics, beside=beside)), changes))


@st.composite
def all_given(draw: st.DrawFn) -> Ruled:
    """One equation with a closed number, or a list, for each of its topics."""
    text = draw(st.sampled_from(EQUATIONS))
    given = [draw(pool((each,), ("one",), ruled.PLAIN, CLOSED)) for each in ruled.rule(text).topics()]
    return Ruled(listed_base([text], given))


def allows(said: Value, real: Names) -> bool:
    """Whether a list may be just these people."""
    complete = said.written.startswith("{all")
    named = {key(each) for each in said.names}
    keys = {key(each) for each in real}
    return named == keys if complete else named <= keys


def possible_sizes(said: Sequence[Claim]) -> list[int]:
    """How many may be on a list of which some claims are true: of the people named, and any number of others."""
    named = [chosen for chosen in CHOICES if all(allows(claim.value, chosen) for claim in said)]
    strangers = range(1 if any(claim.value.written.startswith("{all") for claim in said) else MOST)
    return sorted({len(chosen) + more for chosen in named for more in strangers})


def solutions(base: Base, said: Sequence[Claim]) -> Iterator[dict[str, int]]:
    """Every assignment of numbers, and of sizes to lists, that keeps all equations and lies inside some claims."""
    equations = [rule for rule in base.rules if not rule.is_inequality]
    topics = sorted({each for rule in equations for each in rule.topics()})
    for values in product(*(_possible(each, [claim for claim in said if claim.topic == each]) for each in topics)):
        found = dict(zip(topics, values, strict=True))
        if all(sum(term.sign * found[term.topic] for term in rule.terms()) == 0 for rule in equations):
            yield found


def _possible(topic_: str, said: Sequence[Claim]) -> Sequence[int]:
    if topic_ in LISTS:
        return possible_sizes(said)
    return [n for n in range(MOST) if all(ruled.holds(claim.value, n) for claim in said)]
