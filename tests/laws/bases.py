"""Small topics with claims of every sort, as records and without any file."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

from hypothesis import strategies as st

from csto_check.facts.model import Base, Claim, Source, Topic
from csto_check.facts.small_records import Withdrawal
from csto_check.problem import Place
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date
from csto_check.values.stretch import TimeStretch
from csto_check.values.value import Value
from csto_check.values.zones import Zones

HERE = Place("laws.yaml", 1, 1)
NAMES = {"kaktus": "Kaktus", "kaktus.media": "Kaktus", "rt": "RT"}
SETTING = Setting(unit="people", names=NAMES, options=("yes", "no", "partly"), zones=Zones())
SOURCES = {
    "one": Source("one", "One", HERE),
    "three": Source("three", "Three", HERE, publisher="RT"),
    "two": Source("two", "Two", HERE),
}
CHAINS = ((), (), ("Kaktus",), ("kaktus.media",), ("eyewitnesses",), ("RT",), ("two",), ("Zas", "Kaktus"),
          ("Kaktus", "eyewitnesses"))  # fmt: skip
COMPARED = ("quantity", "date", "name", "names", "choice")


class Question(NamedTuple):
    """A topic, the claims on it in some order, and the base they stand in."""

    topic: Topic
    claims: list[Claim]
    base: Base

    def __repr__(self) -> str:
        published = {id_: source.published and source.published.written for id_, source in self.base.sources.items()}
        return "\n".join((f"{self.topic.kind} {self.topic.changes} {published}", *map(_line, self.claims)))


def _line(claim: Claim) -> str:
    """A claim in one line, for the report of a counterexample."""
    said = (claim.id, claim.value.written, claim.according_to, claim.modality, claim.as_of and claim.as_of.written)
    said += (claim.holds.printed(),) if claim.holds else ()
    return f"{said} repeats {claim.repeats}{' withdrawn' if claim.withdrawn else ''}"


def topic_of(kind: str, changes: str | None = None) -> Topic:
    return Topic("troops", "How many?", kind, SETTING, HERE, changes=changes)


def value_of(kind: str, written: Any) -> Value:
    value: Value = import_module(f"csto_check.values.{kind}").read(written, SETTING)
    return value


def day(written: str | None) -> Date | None:
    value = read_date(written, SETTING) if written else None
    assert value is None or isinstance(value, Date)
    return value


def claim_of(kind: str, number: int, source: str, written: Any, **more: Any) -> Claim:
    return Claim(f"{source}:troops:n{number}", source, "troops", value_of(kind, written), "words", HERE, **more)


def base_of(topic: Topic, claims: Sequence[Claim], sources: Mapping[str, Source]) -> Base:
    return Base(
        path="laws.yaml", shipped=False, sha256="", title=None, languages=(), zones=Zones(),
        unnamed=frozenset({"eyewitnesses"}), names=NAMES, sources=sources, topics={topic.id: topic},
        claims=tuple(claims),
    )  # fmt: skip


def one_each(kind: str, written: Sequence[Any], changes: str | None = None) -> Question:
    """Values, each said by a source of its own in its own words."""
    sources = {f"s{number}": Source(f"s{number}", "S", HERE) for number, _ in enumerate(written)}
    claims = [claim_of(kind, number, f"s{number}", value) for number, value in enumerate(written)]
    topic = topic_of(kind, changes)
    return Question(topic, claims, base_of(topic, claims, sources))


POOLS: dict[str, tuple[Any, ...]] = {
    "quantity": (*(f"{lead}{n}" for lead in ("", "about ", "over ", "at most ", "almost ") for n in (0, 4, 5, 6, 9)),
                 "0..4", "4..5", "4..9", "5..6", "6..9", "4.5"),
    "date": ("2022", "2022-01", "2022-02",
             *(f"{mark}2022-01-0{n}" for n in (3, 4, 5, 6)
               for mark in ("", "about ", "..", "from ", "before ", "after ")),
             "2022-01-03..2022-01-04", "2022-01-04..2022-01-06", "2022-01-05T13:00"),
    "name": ("Kaktus", "kaktus.media", "Zas", "Ö"),
    "names": tuple({how: list(items)} for how in ("all", "some") for items in ("A", "B", "C", "AB", "BC", "ABC")),
    "choice": SETTING.options,
    "words": ("to help", "to stay"),
}  # fmt: skip
DATES = (None, None, *map(day, POOLS["date"]))
WITHDRAWN = Withdrawal(DATES[-1] or DATES[-2], "wrong")  # type: ignore[arg-type]


@cache
def values(kind: str) -> st.SearchStrategy[Any]:
    """Written values of a kind, close to each other so that they meet and part."""
    return st.sampled_from(POOLS[kind])


@cache
def dates() -> st.SearchStrategy[Date | None]:
    return st.sampled_from(DATES)


@st.composite
def claims_on(draw: st.DrawFn, kind: str, most: int) -> list[Claim]:
    """Claims of three sources with all that may stand beside a value."""
    found: list[Claim] = []
    for number in range(draw(st.integers(1, most))):
        found.append(draw(_claim(kind, number, [claim.id for claim in found])))
    return found


ENDS = (None, "2022-01-03", "2022-01-04", "2022-01-05", "2022-01", "2022-01-03..2022-01-04", "..2022-01-04",
        "2022-01-05..", "about 2022-01-04", "before 2022-01-05", "2022-01-04T10:00")  # fmt: skip
STRETCHES = tuple(
    found
    for from_, to in product(map(day, ENDS), repeat=2)
    if (from_ or to) and not (found := TimeStretch(from_, to)).is_backwards
)
MODALITIES = ("asserted", "asserted", "reported", "planned")
BESIDE = tuple(
    {"according_to": chain, "modality": modality, "as_of": as_of}
    for as_of, modality, chain in product(DATES, MODALITIES, CHAINS)
)
LASTING = tuple({"holds": stretch} for stretch in STRETCHES)


@cache
def pool(kind: str) -> st.SearchStrategy[Value]:
    """The values of a kind, once more for unknown."""
    return st.sampled_from((*(value_of(kind, written) for written in POOLS[kind]), value_of(kind, "unknown")))


# Made once: to try a pool out takes longer than to draw from it.
SPEAKERS, OTHER_FIELDS, RARE = st.sampled_from(tuple(SOURCES)), st.sampled_from(BESIDE), st.integers(0, 9)
HELD = st.sampled_from(LASTING)


@st.composite
def _claim(draw: st.DrawFn, kind: str, number: int, others: list[str]) -> Claim:
    source, rare = draw(SPEAKERS), draw(RARE)
    claim = Claim(f"{source}:troops:n{number}", source, "troops", draw(pool(kind)), "words", HERE)
    claim = claim._replace(**draw(OTHER_FIELDS))
    if rare in (5, 6, 7):
        claim = claim._replace(as_of=None, **draw(HELD))
    if rare == 8 and others:
        claim = claim._replace(repeats=draw(st.sampled_from(others)))
    return claim._replace(withdrawn=WITHDRAWN) if rare == 9 else claim


@st.composite
def questions(draw: st.DrawFn, kinds: Sequence[str] = COMPARED, most: int = 5) -> Question:
    """A topic of some kind with claims of every sort."""
    kind = draw(st.sampled_from(tuple(kinds)))
    ways = (None, None, "freely", "grows") if kind == "quantity" else (None, None, "freely")
    topic, claims = topic_of(kind, draw(st.sampled_from(ways))), draw(claims_on(kind, most))
    sources = {id_: source._replace(published=draw(dates())) for id_, source in SOURCES.items()}
    return Question(topic, claims, base_of(topic, claims, sources))


COUNTS = ("0..2", "1", "1..3", "2", "2..4", "3", "at most 1", "at most 2", "at least 2", "over 3", "about 2")
DAYS = (None, "2022-01", "2022", "2022-01-03", "2022-01-04", "..2022-01-03", "2022-01-03..", "2022-01-03..2022-01-05",
        "2022-01-04T10:00", "before 2022-01-04", "after 2022-01-03")  # fmt: skip


WHEN = st.one_of(st.sampled_from([{"as_of": day(written)} for written in DAYS]), st.sampled_from([{}, *LASTING]))


@st.composite
def growing(draw: st.DrawFn, most: int = 6) -> Question:
    """A growing count whose figures are often ranges, with dates and publications that are often imprecise."""
    topic = topic_of("quantity", "grows")
    claims = [
        claim_of(
            "quantity",
            number,
            draw(st.sampled_from(tuple(SOURCES))),
            draw(st.sampled_from(COUNTS)),
            modality=draw(st.sampled_from(("asserted", "asserted", "planned"))),
            **draw(WHEN),
        )
        for number in range(draw(st.integers(2, most)))
    ]
    published = {id_: each._replace(published=day(draw(st.sampled_from(DAYS)))) for id_, each in SOURCES.items()}
    return Question(topic, claims, base_of(topic, claims, published))
