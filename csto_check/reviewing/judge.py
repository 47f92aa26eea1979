"""What the base says on a value that a text gives on one of its topics (docs/review.md)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum
from typing import Literal, NamedTuple

from csto_check.facts.model import Base, Claim, Source, Topic
from csto_check.problem import Place
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import PLANNED, relate
from csto_check.reasoning.rules.inequalities import Breach
from csto_check.reasoning.verdict import Verdict
from csto_check.reviewing.other_times import days_before, is_of_another_time, order_in_time
from csto_check.reviewing.plausible import is_plausible
from csto_check.reviewing.saying_so import is_in_reach, leaves_days_open, says_as_much
from csto_check.values.base import ALIKE, Gap, Relation
from csto_check.values.date import Date
from csto_check.values.name import key
from csto_check.values.rounded import rounds
from csto_check.values.value import Compares, Value, span_of

A_PART = 3  # times below a total at which a figure may well count a part of it
_TEXT = ""  # the id of the text among the sources: no source of a base has it


FindingVerdict = Literal["supported", "contradicted", "disputed", "new", "behind", "ahead"]


class Stance(Enum):
    """How a statement stands to the base."""

    _value_: FindingVerdict
    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    NEW = "new"
    BEHIND = "behind"
    AHEAD = "ahead"


_BY_TIME = {-1: Stance.BEHIND, 1: Stance.AHEAD, 0: Stance.NEW}
GOOD = (Stance.SUPPORTED, Stance.DISPUTED)


class Statement(NamedTuple):
    """What a text says on a topic; `as_of` is when its figure holds, where it says so."""

    topic: Topic
    value: Value
    as_of: Date | None = None
    planned: bool = False
    past: bool = False


class Judgement(NamedTuple):
    """The verdict, the claims it rests on, and those that speak against the statement, the nearest first."""

    verdict: Stance
    claims: tuple[Claim, ...]
    against: tuple[Claim, ...] = ()
    gap: Gap | None = None
    rounded: bool = False
    is_close: bool = False  # the value is only close to what the claims say (docs/facts.md)
    is_said: bool = True  # the value says what the claims say, or is no bound beyond their reach
    taken_back: tuple[Claim, ...] = ()  # claims of the same value that their sources withdrew
    is_dated: bool = True  # a day of the text or of its figure is known; without one nothing tells which is older


class _Weighed(NamedTuple):
    """A claim, and how what is said stands to it; `reached` where an open bound reaches as far as the other value."""

    claim: Claim
    relation: Relation
    reached: bool

    @property
    def agrees(self) -> bool:
        return self.relation in ALIKE and self.reached


class Judge:
    """Holds statements of one text against a base."""

    def __init__(self, findings: Findings, published: Date | None) -> None:
        self._findings, self._place = findings, Place("", 1, 1)
        text = Source(_TEXT, "", self._place, published=published)
        self._base: Base = replace(findings.base, sources={**findings.base.sources, _TEXT: text})
        self._published = published
        self._default = days_before(published)
        self._breaches: dict[str, list[Breach]] = {}
        self._judged: dict[tuple[object, ...], Judgement | None] = {}

    def judge(self, statement: Statement) -> Judgement | None:
        """The verdict on a statement; None if the base says nothing that it could be compared with."""
        asked = (statement.topic.id, statement.value.written, *statement[2:])
        if asked not in self._judged:
            self._judged[asked] = self._with_corrections(self._judgement(statement), statement)
        return self._judged[asked]

    def _with_corrections(self, found: Judgement | None, statement: Statement) -> Judgement | None:
        """A judgement with the claims that say just what the text says, and were withdrawn."""
        if found is None:
            return None
        claims = (claim for claim in self._base.by_topic[statement.topic.id] if claim.withdrawn is not None)
        same = tuple(claim for claim in claims if statement.value.relation(claim.value) is Relation.SAME)
        return found._replace(taken_back=same)

    def _judgement(self, statement: Statement) -> Judgement | None:
        claims = [claim for claim in self._base.by_topic[statement.topic.id] if claim.withdrawn is None]
        known = [claim for claim in claims if claim.value.is_known]
        if not known:
            return Judgement(Stance.NEW, tuple(claims)) if claims else None
        said = self._as_claim(statement)
        weighed = [self._weigh(said, claim, statement) for claim in (*known, *self._derived(said))]
        agreeing = [each.claim for each in weighed if each.agrees]
        if agreeing:
            return self._agreeing(said, agreeing, weighed)
        return self._not_agreeing(said, weighed, known)

    def _weigh(self, said: Claim, claim: Claim, statement: Statement) -> _Weighed:
        relation = relate(said, claim, statement.topic, self._base)
        is_rounded = relation is Relation.APART and rounds(said.value, claim.value)
        if is_rounded:
            relation = Relation.OVERLAP
        if relation in ALIKE and _leaves_out(claim.value, statement.value):
            relation = Relation.UNKNOWN
        if statement.past and claim.modality == PLANNED and relation in ALIKE:
            relation = Relation.PLANNED  # a plan supports a plan, and no outcome
        if relation is Relation.APART and is_of_another_time(statement.as_of, claim):
            relation = Relation.LATER
        is_reached = relation is Relation.CLOSE or is_in_reach(said.value, claim.value)
        return _Weighed(claim, relation, relation not in ALIKE or is_rounded or is_reached)

    def _derived(self, said: Claim) -> list[Claim]:
        """The claims that follow by rules on the same topic; echoes speak as well."""
        return [claim for claim in self._findings.claims_on(said.topic) if claim.derived is not None]

    def _agreeing(self, said: Claim, agreeing: list[Claim], weighed: list[_Weighed]) -> Judgement | None:
        saying = tuple(claim for claim in agreeing if says_as_much(said.value, claim.value))
        apart = _related(weighed, Relation.APART)
        if apart and not self._is_divided(said, saying):
            return self._contradicted(said, apart)
        against = tuple(apart) or self._breaking(saying)
        if against:
            is_close = _is_close(said, saying)
            return Judgement(
                Stance.DISPUTED, saying or tuple(agreeing), against, is_close=is_close, is_said=bool(saying)
            )
        if saying and self._findings.case(said.topic).verdict is Verdict.DISPUTED:
            return None  # wide enough for all sides: it takes none
        if saying:
            is_rounded = all(said.value.relation(claim.value) is Relation.APART for claim in saying)
            return Judgement(Stance.SUPPORTED, saying, rounded=is_rounded, is_close=_is_close(said, saying))
        new = None if _leaves_open(said.value, agreeing) else Judgement(Stance.NEW, tuple(agreeing))
        return new and (self._gone_on(said, weighed) or new)

    def _gone_on(self, said: Claim, weighed: list[_Weighed]) -> Judgement | None:
        """That a count or state has gone on since some claims, or before them; None if none tells so."""
        later = _related(weighed, Relation.LATER)
        if said.as_of and any(claim.holds for claim in later) and not self._base.topics[said.topic].changes:
            return Judgement(_BY_TIME[order_in_time(said.as_of, later)], tuple(later))
        is_dated = said.as_of is not None or self._published is not None
        return Judgement(self._side(said, later), tuple(later), is_dated=is_dated) if later else None

    def _is_divided(self, said: Claim, saying: Sequence[Claim]) -> bool:
        """Whether some source says what the text says, and not only leaves it open, or the sources differ anyway."""
        is_divided = self._findings.case(said.topic).verdict is Verdict.DISPUTED
        return is_divided or any(_says(claim.value, said.value) for claim in saying)

    def _breaking(self, saying: Sequence[Claim]) -> tuple[Claim, ...]:
        """The claims on other topics with which some claims break an order."""
        ids = {claim.id for claim in saying}
        found: dict[str, Claim] = {}
        for breach in (each for topic in {claim.topic for claim in saying} for each in self._breaches_on(topic)):
            sides = (breach.left.claims, breach.right.claims)
            for mine, others in (sides, sides[::-1]):
                if any(claim.id in ids for claim in mine):
                    found.update((claim.id, claim) for claim in others)
        return tuple(claim for id_, claim in sorted(found.items()) if id_ not in ids)

    def _breaches_on(self, topic: str) -> list[Breach]:
        if topic not in self._breaches:
            self._breaches[topic] = self._findings.breaches(topic)
        return self._breaches[topic]

    def _not_agreeing(self, said: Claim, weighed: list[_Weighed], known: list[Claim]) -> Judgement | None:
        apart = _related(weighed, Relation.APART)
        if not apart and (gone_on := self._gone_on(said, weighed)):
            return gone_on
        out_of_reach = [each.claim for each in weighed if each.relation in ALIKE]
        if out_of_reach and _leaves_open(said.value, out_of_reach):
            return None
        if out_of_reach and not is_plausible(said.value, apart):
            return Judgement(Stance.NEW, tuple(known), is_said=not _is_open(said.value))
        return self._contradicted(said, apart) if apart else Judgement(Stance.NEW, tuple(known))

    def _side(self, said: Claim, later: Sequence[Claim]) -> Stance:
        """Whether the text or the base is further in a count that goes on, or in what changes."""
        if self._base.topics[said.topic].changes == "grows":
            return Stance.AHEAD if _is_above(said, later) else Stance.BEHIND
        mine = self._published.span.high if self._published else None
        theirs = [self._base.sources[claim.source].published for claim in later]
        is_behind = mine and all(each and each.span.high and each.span.high > mine for each in theirs)
        return Stance.BEHIND if is_behind else Stance.AHEAD

    def _contradicted(self, said: Claim, apart: list[Claim]) -> Judgement | None:
        """A contradiction, the nearest claim first; None if the values are better not compared."""
        if leaves_days_open(said.value) or not self._is_comparable(said, apart):
            return None
        apart.sort(key=lambda claim: (_distance(said, claim), claim.id))
        return Judgement(Stance.CONTRADICTED, tuple(apart), tuple(apart), said.value.gap(apart[0].value))

    def _is_comparable(self, said: Claim, apart: list[Claim]) -> bool:
        """Whether a value can contradict claims: names those of their kind, a total no figure that may be a part."""
        if said.value.names:
            named = self._kinds(name for claim in apart for name in claim.value.names)
            return self._kinds(said.value.names) <= named - {None}
        return not (said.value.adds_up and self._may_be_part(said.topic, said.value, apart))

    def _kinds(self, names: Iterable[str]) -> set[str | None]:
        """What some names are: states, persons; None for those of which nothing tells."""
        return {self._base.kinds.get(name) for name in names}

    def _may_be_part(self, topic: str, value: Value, apart: list[Claim]) -> bool:
        """Whether a figure is so far below all claims on a whole that it may count a part of it."""
        has_parts = any(id_.startswith(f"{topic}.") for id_ in self._base.topics)
        is_whole = has_parts or self._base.topics[topic].changes == "grows"
        lows = [span_of(claim.value).low for claim in apart]
        high = span_of(value).high
        return is_whole and high is not None and all(low is not None and high * A_PART < low for low in lows)

    def _as_claim(self, statement: Statement) -> Claim:
        return Claim(
            id=f"{_TEXT}:{statement.topic.id}",
            source=_TEXT,
            topic=statement.topic.id,
            value=statement.value,
            quote="",
            place=self._place,
            modality=PLANNED if statement.planned else "asserted",
            as_of=statement.as_of or (self._default if statement.topic.changes == "grows" else None),
        )


def _related(weighed: Iterable[_Weighed], relation: Relation) -> list[Claim]:
    return [each.claim for each in weighed if each.relation is relation]


def _leaves_out(claimed: Value, said: Value) -> bool:
    """Whether a list lacks one of the names that a text lists, so that it says nothing of it."""
    is_list = said.compares is Compares.AS_A_SET
    return is_list and not set(map(key, said.names)) <= set(map(key, claimed.names))


def _is_above(said: Claim, later: Iterable[Claim]) -> bool:
    """Whether a count surely lies above others."""
    low = span_of(said.value).low
    highs = [span_of(claim.value).high for claim in later]
    return low is not None and all(each is not None and each < low for each in highs)


def _distance(said: Claim, claim: Claim) -> float:
    gap = said.value.gap(claim.value)
    return float(gap.amount) if gap else 0.0


def _is_close(said: Claim, saying: Iterable[Claim]) -> bool:
    """Whether a value is only close to what some claims say."""
    related = {said.value.relation(claim.value) for claim in saying}
    return Relation.CLOSE in related and Relation.SAME not in related


def _says(claimed: Value, said: Value) -> bool:
    """Whether a claim gives what is said or something narrower, about which its tolerance may leave room, or close."""
    named = claimed.points if claimed.is_approximate else ()
    is_named = said.span is not None and any(each.inside(said.span) for each in named)
    return is_named or _is_within(claimed, said) or rounds(said, claimed) or said.relation(claimed) is Relation.CLOSE


def _is_within(claimed: Value, said: Value) -> bool:
    """Whether all that a claim allows is what is said."""
    return said.span is None or claimed.span is None or claimed.span.inside(said.span)


def _leaves_open(said: Value, claims: Iterable[Claim]) -> bool:
    """Whether an open bound only leaves room for what claims say, and excludes nothing of it."""
    return _is_open(said) and all(_is_within(claim.value, said) for claim in claims)


def _is_open(value: Value) -> bool:
    span = value.span
    return span is not None and (span.low is None or span.high is None)
