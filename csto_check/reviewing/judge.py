"""What the base says on a value that a text gives on one of its topics."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Source, Topic
from csto_check.problem import Place
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import is_known, relate
from csto_check.values.base import ALIKE, Gap, Relation, Unknown, Value
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.name import Name
from csto_check.values.names import Names
from csto_check.values.quantity import Quantity

_MOST_DAYS, _A_MONTH = 4, 28
_A_PART = 3  # times below a total at which a figure may well count a part of it
_TEXT = ""  # the id of the text among the sources: no source of a base has it


class Verdict(Enum):
    """How a statement stands to the base."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    NEW = "new"
    OUTDATED = "outdated"


class Statement(NamedTuple):
    """What a text says on a topic; `as_of` is when its figure holds, where it says so."""

    topic: Topic
    value: Value
    as_of: Date | None = None
    planned: bool = False


class Judgement(NamedTuple):
    """The verdict, the claims it rests on, and those that speak against the statement, the nearest first."""

    verdict: Verdict
    claims: tuple[Claim, ...]
    against: tuple[Claim, ...] = ()
    gap: Gap | None = None


class Judge:
    """Holds statements of one text against a base."""

    def __init__(self, findings: Findings, published: Date | None) -> None:
        self._findings = findings
        place = Place("", 1, 1)
        text = Source(_TEXT, "", place, published=published)
        base = findings.base
        self._base: Base = replace(base, sources={**base.sources, _TEXT: text})
        self._place = place

    def judge(self, statement: Statement) -> Judgement | None:
        """The verdict on a statement; None where the base says nothing that it could be held against."""
        topic = statement.topic
        claims = [claim for claim in self._base.by_topic[topic.id] if claim.withdrawn is None]
        known = [claim for claim in claims if is_known(claim)]
        if not known:
            return Judgement(Verdict.NEW, tuple(claims)) if claims else None
        said = self._as_claim(statement)
        relations = [(claim, relate(said, claim, topic, self._base)) for claim in known]
        if isinstance(statement.value, Names):
            relations = [(claim, _listed(statement.value, claim, relation)) for claim, relation in relations]
        agreeing = [claim for claim, relation in relations if relation in ALIKE]
        apart = [claim for claim, relation in relations if relation is Relation.APART]
        if agreeing:
            return self._agreeing(said, agreeing, apart, known)
        if self._follows(said):
            return Judgement(Verdict.DISPUTED, self._follows(said), tuple(known))
        if any(relation is Relation.LATER for _, relation in relations):
            return Judgement(Verdict.OUTDATED, tuple(c for c, r in relations if r is Relation.LATER))
        if apart:
            return self._apart_from(said, apart)
        return Judgement(Verdict.NEW, tuple(known))

    def _agreeing(self, said: Claim, agreeing: list[Claim], apart: list[Claim], known: list[Claim]) -> Judgement | None:
        against = tuple(
            claim for claim in known if any(self._apart(claim, each) for each in agreeing) and claim not in agreeing
        )
        saying = tuple(claim for claim in agreeing if _says(said.value, claim.value))
        if against:
            return Judgement(Verdict.DISPUTED, saying or tuple(agreeing), against)
        if saying:
            divided = any(self._apart(one, two) for one, two in combinations(agreeing, 2))
            return Judgement(Verdict.DISPUTED if divided else Verdict.SUPPORTED, saying)
        if apart:  # what agrees only leaves it open, and others exclude it
            return self._apart_from(said, apart)
        grown = self._findings.base.topics[said.topic].changes == "grows"
        if _is_open(said.value) and not (grown and _above(said.value, agreeing)):
            return None
        return Judgement(Verdict.OUTDATED if grown else Verdict.NEW, tuple(agreeing))

    def _apart_from(self, said: Claim, apart: list[Claim]) -> Judgement | None:
        """A contradiction, the nearest claim first; None where the values are better not compared."""
        if _is_wide(said.value) or not self._is_comparable(said, apart):
            return None
        apart.sort(key=lambda claim: (_distance(said, claim), claim.id))
        return Judgement(Verdict.CONTRADICTED, tuple(apart), tuple(apart), said.value.gap(apart[0].value))

    def _is_comparable(self, said: Claim, apart: list[Claim]) -> bool:
        """Whether a value can contradict claims: a name those of its kind, a total no figure that may be a part."""
        if isinstance(said.value, Name):
            kind = self._base.kinds.get(said.value.joined)
            return kind is not None and kind in {self._base.kinds.get(claim.value.show()) for claim in apart}
        return not (isinstance(said.value, Quantity) and self._may_be_part(said.topic, said.value, apart))

    def _may_be_part(self, topic: str, value: Quantity, apart: list[Claim]) -> bool:
        """Whether a figure is so far below all claims on a whole that it may count a part of it."""
        is_whole = self._base.topics[topic].changes == "grows" or any(
            id_.startswith(f"{topic}.") for id_ in self._base.topics
        )
        lows = [claim.value.span.low for claim in apart if isinstance(claim.value, Quantity)]
        high = value.span.high
        return is_whole and high is not None and all(low is not None and high * _A_PART < low for low in lows)

    def _apart(self, one: Claim, two: Claim) -> bool:
        return relate(one, two, self._base.topics[one.topic], self._base) is Relation.APART

    def _follows(self, said: Claim) -> tuple[Claim, ...]:
        """The claims that follow by rules and share something with what is said."""
        derived = [claim for claim in self._findings.derived.values() if claim.topic == said.topic]
        return tuple(claim for claim in derived if is_known(claim) and said.value.relation(claim.value) in ALIKE)

    def _as_claim(self, statement: Statement) -> Claim:
        return Claim(
            id=f"{_TEXT}:{statement.topic.id}",
            source=_TEXT,
            topic=statement.topic.id,
            value=statement.value,
            quote="",
            place=self._place,
            modality="planned" if statement.planned else "asserted",
            as_of=statement.as_of,
        )


def _listed(said: Names, claim: Claim, relation: Relation) -> Relation:
    """How names that a text lists stand to a claim: a list that lacks one of them says nothing of it."""
    if isinstance(claim.value, Names) and relation in ALIKE and not said.items <= claim.value.items:
        return Relation.UNKNOWN
    return relation


def _distance(said: Claim, claim: Claim) -> float:
    gap = said.value.gap(claim.value)
    return float(gap.amount) if gap else 0.0


def _says(said: Value, claimed: Value) -> bool:
    """Whether a value that shares something with a claim's also says it, rather than only not excluding it."""
    if isinstance(said, Quantity) and isinstance(claimed, Quantity):
        return _tells(said.span, claimed.span) or _is_near(said.span, claimed.span)
    if isinstance(said, Date) and isinstance(claimed, Date):
        return _tells(said.span, claimed.span) and not _is_later_end(said.span, claimed.span)
    return not isinstance(claimed, Unknown)


def _tells(said: Interval, claimed: Interval) -> bool:  # type: ignore[type-arg]
    """Both bounded, or the end that one of them states lies within the other."""
    if _bounded(said) and _bounded(claimed):
        return True
    ends = [end for end in (claimed.low, claimed.high) if end is not None]
    if not _bounded(claimed):
        return any(_holds(said, end) for end in ends) and (_bounded(said) or said == claimed or claimed.inside(said))
    return any(_holds(claimed, end) for end in (said.low, said.high) if end is not None)


def _is_near(said: Interval, claimed: Interval) -> bool:  # type: ignore[type-arg]
    """Whether a bound such as "more than 200" is a vaguer word for a figure: at least half of it."""
    if said.high is not None or said.low is None or claimed.low is None or claimed.high is None:
        return False
    return bool(claimed.inside(said) and said.low * 2 >= claimed.high)


def _is_later_end(said: Interval, claimed: Interval) -> bool:  # type: ignore[type-arg]
    """Whether a text leaves more time than a claim: "by 30 January" does not say "by 21 January"."""
    if said.low is not None or said.high is None or claimed.high is None:
        return False
    return bool(said.high > claimed.high)


def _bounded(span: Interval) -> bool:  # type: ignore[type-arg]
    return span.low is not None and span.high is not None


def _holds(span: Interval, point: object) -> bool:  # type: ignore[type-arg]
    return span.touches(Interval(point, point))


def _above(value: Value, claims: Sequence[Claim]) -> bool:
    """Whether the lowest that a count may be lies above what the claims state."""
    low = getattr(value, "span").low  # noqa: B009
    stated = [getattr(claim.value, "span").low for claim in claims]  # noqa: B009
    return low is not None and all(each is not None and each < low for each in stated)


def _is_wide(value: Value) -> bool:
    """Whether a date leaves several days open, such as "last week": too loose to contradict a day."""
    if not isinstance(value, Date) or value.span.low is None or value.span.high is None:
        return False
    return timedelta(days=_MOST_DAYS) <= value.span.high - value.span.low < timedelta(days=_A_MONTH)


def _is_open(value: Value) -> bool:
    span = getattr(value, "span", None)
    return span is not None and not _bounded(span)


def sides(judgements: Sequence[Judgement]) -> set[Verdict]:
    """The verdicts of some judgements."""
    return {judgement.verdict for judgement in judgements}
