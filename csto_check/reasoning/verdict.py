"""What the claims of a topic come to: one function decides, everything else asks it."""

from collections.abc import Sequence
from enum import Enum
from typing import Literal, NamedTuple

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.apart import contradiction, differing
from csto_check.reasoning.relation import is_counted
from csto_check.reasoning.witnesses import Witness, shared_by, witness_of, witnesses
from csto_check.values.base import ONE
from csto_check.values.value import Compares

TopicVerdict = Literal["open", "uncompared", "disputed", "evolving", "single", "agreed", "compatible"]


class Verdict(Enum):
    """What the claims of a topic come to, in the order in which it is decided."""

    _value_: TopicVerdict
    OPEN = "open"
    UNCOMPARED = "uncompared"
    DISPUTED = "disputed"
    EVOLVING = "evolving"
    SINGLE = "single"
    AGREED = "agreed"
    COMPATIBLE = "compatible"


class Case(NamedTuple):
    """A topic with what follows from its claims; its positions and its pairs are asked for where they are shown.

    `by_rule` tells that the verdict would be another without the rules of the base.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    witness_of: dict[str, str | None]
    witnesses: tuple[Witness, ...]
    verdict: Verdict
    by_rule: bool = False

    @property
    def n_witnesses(self) -> int:
        return len({witness.name for witness in self.witnesses})

    @property
    def n_reports(self) -> int:
        """How many claims of sources have a value and were not taken back."""
        return sum(is_counted(claim) for claim in self.claims if claim.derived is None)

    @property
    def n_derived(self) -> int:
        """How many derived claims count."""
        return sum(is_counted(claim) for claim in self.claims if claim.derived is not None)


def judge(topic: Topic, claims: Sequence[Claim], base: Base, *, is_broken: bool = False) -> Case:
    """The case of a topic from the claims on it, whatever their order; `is_broken` where one breaks an order."""
    ordered = tuple(sorted(claims, key=lambda claim: claim.id))
    names = witness_of(ordered, base)
    found = witnesses(ordered, names)
    known = [claim for claim in ordered if is_counted(claim)]
    verdict = _verdict(topic, known, found, base, is_broken=is_broken)
    plain = [claim for claim in ordered if claim.derived is None]
    by_rule = is_broken or any(claim.derived for claim in known)
    return Case(
        topic=topic,
        claims=ordered,
        witness_of=names,
        witnesses=tuple(found),
        verdict=verdict,
        by_rule=by_rule and judge(topic, plain, base).verdict is not verdict,
    )


def _verdict(topic: Topic, known: list[Claim], found: list[Witness], base: Base, *, is_broken: bool) -> Verdict:
    if not known:
        return Verdict.OPEN
    if topic.value_type.compares is Compares.NEVER:
        return Verdict.UNCOMPARED
    if is_broken or contradiction(known, topic, base):
        return Verdict.DISPUTED
    if next(differing(known), None):
        return Verdict.EVOLVING
    if len({witness.name for witness in found}) == 1:
        return Verdict.SINGLE
    if len({witness.value.scale for witness in found}) > 1:
        return Verdict.UNCOMPARED
    return Verdict.AGREED if _agreed(found) else Verdict.COMPATIBLE


def _agreed(found: list[Witness]) -> bool:
    """Whether two witnesses give one value, or values that are close, which the others allow."""
    shared = shared_by([witness.value for witness in found])
    if shared is None:
        return False
    return len({witness.name for witness in found if witness.value.relation(shared) in ONE}) > 1
