"""That two figures which differ may be of one count: of different days, or one the other one rounded."""

from collections.abc import Iterator
from decimal import Decimal

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.relation import PLANNED, Pair
from csto_check.reasoning.words.speaking import speaker
from csto_check.values.base import Relation
from csto_check.values.date import Date

_STEPS = tuple(map(Decimal, ("0.001", "0.002", "0.005")))  # half a per cent is what `review` takes for rounding


def other_day(pair: Pair, topic: Topic, base: Base) -> Iterator[str]:
    """A sentence where a figure is certainly of a later day than the other one, or than the text that has the other.

    Texts of different days are not enough: most that contradict each other are.
    """
    one, two = pair.a, pair.b
    if pair.relation is not Relation.APART or not topic.value_type.adds_up or _is_settled(topic, base):
        return
    if one.derived is None and two.derived is None and PLANNED not in (one.modality, two.modality):
        yield from _in_turn(one, two, base)
        yield from _in_turn(two, one, base)


def _is_settled(topic: Topic, base: Base) -> bool:
    """Whether the base says how the count changes: also by `changes: never` below a topic that does."""
    return any(each.changes is not None for each in _with_those_above(topic, base))


def _in_turn(first: Claim, last: Claim, base: Base) -> Iterator[str]:
    """The sentence where the second is the later one."""
    if last.as_of is None:
        return
    who, day = speaker(last, base), last.as_of.printed()
    if first.as_of is not None and _ends_before(first.as_of, last.as_of):
        earlier = f"{speaker(first, base)} gives the number of {first.as_of.printed()}"
        yield f"{earlier}, {who} that of {day}: it may have changed in between."
    published = base.sources[first.source].published
    if first.as_of is None and published and _ends_before(published, last.as_of):
        earlier = f"{base.source_name(first.source)} was published on {published.printed()}"
        yield f"{earlier}, {who} gives the number of {day}: it may have changed in between."


def _ends_before(first: Date, last: Date) -> bool:
    high, low = first.span.high, last.span.low
    return high is not None and low is not None and high < low


def rounding(pair: Pair, topic: Topic, base: Base) -> Iterator[str]:
    """A sentence on figures that exclude each other, and differ by half a per cent at most."""
    if pair.relation is not Relation.APART or pair.gap is None or pair.gap.relative is None:
        return
    share = next((step for step in _STEPS if pair.gap.relative <= step), None)
    if share is None or any(each.setting.close is not None for each in _with_those_above(topic, base)):
        return
    from csto_check.values.rounded import is_rougher, rounds  # hardly any two are so near

    close = f"with close at {_told(share)} they would count as one"
    if rounds(pair.a.value, pair.b.value) and not (pair.a.derived or pair.b.derived):
        rough = pair.a if is_rougher(pair.a.value, pair.b.value) else pair.b
        yield f"{speaker(rough, base)} may have rounded the number; {close}."
    else:
        yield f"The two differ by no more than {_told(share)}; {close}."


def _told(share: Decimal) -> str:
    return f"{(share * 100).normalize():f} %"


def _with_those_above(topic: Topic, base: Base) -> Iterator[Topic]:
    """The topic and those from which it inherits unless it says otherwise."""
    id_ = topic.id
    while id_:
        if id_ in base.topics:
            yield base.topics[id_]
        id_ = id_.rpartition(".")[0]
