"""Why two claims stand to each other as they do, in a sentence."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from csto_check.facts.model import Base, Claim, Topic
from csto_check.prose import as_of_told, capital, listed, number_word
from csto_check.reasoning.relation import PLANNED, Pair, follow_each_other, when
from csto_check.reasoning.words.speaking import manner_of, says, speaker, speakers_told, verb, verb_of
from csto_check.values.base import YES_OR_NO, Relation
from csto_check.values.value import Compares

if TYPE_CHECKING:
    from csto_check.reasoning.rules.inequalities import Breach
    from csto_check.reasoning.rules.sides import SideValue


def pair_reason(found: Pair, topic: Topic, base: Base) -> str:
    """Why two claims stand to each other as they do, the earlier or lower one first."""
    return PairReasons(topic, base).of(found)


class PairReasons:
    """The reasons of all pairs of one topic; what a claim says is put into words once."""

    def __init__(self, topic: Topic, base: Base) -> None:
        self.topic = topic
        self.base = base
        self._said: dict[tuple[str, bool], str] = {}

    def of(self, found: Pair) -> str:
        """Why two claims stand to each other as they do, the earlier or lower one first."""
        first, second = sorted((found.a, found.b), key=lambda claim: _place(claim, self.base))
        dated = self.topic.changes is not None and found.relation is Relation.APART
        both = f"{self._says(first, dated)}; {self._says(second, dated)}"
        if found.relation is Relation.PLANNED:
            return f"{both}: {self._was_planned(first if first.modality == PLANNED else second)}."
        if found.relation is Relation.LATER:
            return f"{both}: {_passing_of_time(found, self.topic)}."
        return f"{both}: {distance_of(found, self.topic)}{_no_excuse(found, self.topic)}."

    def _says(self, claim: Claim, dated: bool) -> str:
        if (claim.id, dated) not in self._said:
            self._said[claim.id, dated] = says(claim, self.base, dated=dated)
        return self._said[claim.id, dated]

    def _was_planned(self, plan: Claim) -> str:
        what = "forecast" if manner_of(plan, self.base) == "forecast" else "plan"
        return f"what {speaker(plan, self.base)} {verb_of(plan, self.base)} was a {what}"


def distance_of(found: Pair, topic: Topic) -> str:
    """`10 years apart`, `both cannot hold`"""
    return exclusion(topic) if found.gap is None else found.gap.sentence()


def exclusion(topic: Topic, sides: int = 2) -> str:
    """Why values without a distance cannot all hold."""
    kind = topic.value_type
    if kind.compares is Compares.AS_A_SET:
        return "the one list leaves no room for the other" if sides == 2 else "no list leaves room for another"
    is_yes_or_no = kind.has_options and topic.setting.options == YES_OR_NO
    return "both cannot hold" if is_yes_or_no else f"{number_word(sides)} answers to one question"


def _place(claim: Claim, base: Base) -> tuple[datetime, bool, Any, str]:
    """Where a claim stands in a sentence: by the time it holds at if it says so, then by its value."""
    time = when(claim, base).high if claim.as_of else None
    if claim.holds:
        time = claim.holds.possible.low or datetime.min
    span = claim.value.span
    low = None if span is None else span.low
    return time or datetime.max, low is not None, low if low is not None else 0, claim.id


def _passing_of_time(found: Pair, topic: Topic) -> str:
    if follow_each_other(found.a, found.b):
        return "they follow each other"
    thing = "the count grows with time" if topic.changes == "grows" else "this changes with time"
    dated = found.a.as_of is not None and found.b.as_of is not None
    return f"{thing}, and the dates allow both" if dated else f"{thing}, and nothing says that both are of the same day"


def _no_excuse(found: Pair, topic: Topic) -> str:
    """Why time does not explain the gap, where the topic changes with time or both say when they hold."""
    if found.a.holds and found.b.holds and found.a.holds.surely_meets(found.b.holds):
        return ", and the two times overlap"
    if topic.changes is None or PLANNED in (found.a.modality, found.b.modality):
        return ""
    a, b = found.a.as_of, found.b.as_of
    if a is not None and b is not None and a.span == b.span:
        return ", at one date"
    return ", and a growing count does not fall"


def breach_reason(found: "Breach", base: Base) -> list[str]:
    """Why two values break an order, in sentences; the one that has to be lower first."""
    gap = found.right.value.gap(found.left.value)
    distance = "" if gap is None else f"{gap.sentence()}, "
    both = f"{item_told(found.left, base)}; {item_told(found.right, base)}"
    told = f"{both}: {distance}against the rule {found.rule.text}."
    if found.right_by is not None:
        return [told, f"{capital(found.right.value.printed())} follows from the rule {found.right_by.text}."]
    return [told] if gap is not None else [told, *_lacking(found, base)]


def _lacking(found: "Breach", base: Base) -> Iterator[str]:
    """`Uzbekistan is not among those that nd names.`"""
    from csto_check.values.names import missing

    names = missing(found.left.value, found.right.value)
    told, others = speakers_told(found.right.claims, base), [speaker(claim, base) for claim in found.right.claims]
    is_among = "is" if len(names) == 1 else "are"
    if names:
        yield f"{listed(names)} {is_among} not among those that {told} {'names' if verb(others) == 'says' else 'name'}."


def item_told(item: "SideValue", base: Base) -> str:
    """`on dead.officers, herald says 18`, and when where the topic changes with time."""
    topics = listed(dict.fromkeys(claim.topic for claim in item.claims))
    first = item.claims[0]
    dated = any(base.topics[claim.topic].changes is not None for claim in item.claims)
    if not item.sum:
        return f"on {topics}, {says(first, base, dated=dated)}"
    manner = f" ({as_of_told(first.as_of.printed())})" if dated and first.as_of else ""
    names = sorted({speaker(claim, base) for claim in item.claims})
    return f"on {topics}, what {speakers_told(item.claims, base)} {verb(names)} gives {item.sum}{manner}"
