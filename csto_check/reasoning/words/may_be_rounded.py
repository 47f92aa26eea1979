"""That two figures are so near that one may be the other one rounded, or that the topic may call them close."""

from collections.abc import Iterator
from decimal import Decimal

from csto_check.facts.model import Base, Topic
from csto_check.reasoning.above import with_those_above
from csto_check.reasoning.relation import Pair
from csto_check.reasoning.words.speaking import speaker
from csto_check.values.base import Relation
from csto_check.values.rounded import is_rougher, rounds

_STEPS = tuple(map(Decimal, ("0.001", "0.002", "0.005")))  # half a per cent is what `review` takes for rounding


def rounding(pair: Pair, topic: Topic, base: Base) -> Iterator[str]:
    """A sentence on figures that exclude each other, and differ by half a per cent at most."""
    if pair.relation is not Relation.APART or pair.gap is None or pair.gap.relative is None:
        return
    share = next((step for step in _STEPS if pair.gap.relative <= step), None)
    if share is None or any(each.setting.close is not None for each in with_those_above(topic, base.topics)):
        return
    close = f"with close at {_told(share)} they would count as one"
    if rounds(pair.a.value, pair.b.value) and not (pair.a.derived or pair.b.derived):
        rough = pair.a if is_rougher(pair.a.value, pair.b.value) else pair.b
        yield f"{speaker(rough, base)} may have rounded the number; {close}."
    else:
        yield f"The two differ by no more than {_told(share)}; {close}."


def _told(share: Decimal) -> str:
    return f"{(share * 100).normalize():f} %"
