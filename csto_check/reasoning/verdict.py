"""What the claims of a topic come to: one function decides, everything else asks it."""

from collections.abc import Sequence
from enum import Enum
from operator import attrgetter
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.apart import apart_pairs, some_apart, some_differ
from csto_check.reasoning.relation import Pair, is_known, pair
from csto_check.reasoning.witnesses import Witness, meet_all, witness_of, witnesses
from csto_check.values.base import Relation


class Verdict(Enum):
    """What the claims of a topic come to, in the order in which it is decided."""

    OPEN = "open"
    UNCOMPARED = "uncompared"
    DISPUTED = "disputed"
    EVOLVING = "evolving"
    SINGLE = "single"
    AGREED = "agreed"
    COMPATIBLE = "compatible"


class Case(NamedTuple):
    """A topic with what follows from its claims; its positions and its pairs are asked for where they are shown."""

    topic: Topic
    claims: tuple[Claim, ...]
    witness_of: dict[str, str | None]
    witnesses: tuple[Witness, ...]
    verdict: Verdict

    @property
    def n_witnesses(self) -> int:
        return len({witness.name for witness in self.witnesses})

    @property
    def n_reports(self) -> int:
        """How many claims have a value and were not taken back."""
        return sum(is_known(claim) for claim in self.claims)


def judge(topic: Topic, claims: Sequence[Claim], base: Base) -> Case:
    """The case of a topic from the claims on it, whatever their order."""
    ordered = tuple(sorted(claims, key=lambda claim: claim.id))
    names = witness_of(ordered, topic, base)
    found = witnesses(ordered, names)
    known = [claim for claim in ordered if is_known(claim)]
    return Case(
        topic=topic,
        claims=ordered,
        witness_of=names,
        witnesses=tuple(found),
        verdict=_verdict(topic, known, found, base),
    )


def _verdict(topic: Topic, known: list[Claim], found: list[Witness], base: Base) -> Verdict:
    if not known:
        return Verdict.OPEN
    if topic.kind == "words":
        return Verdict.UNCOMPARED
    if some_apart(known, topic, base):
        return Verdict.DISPUTED
    if some_differ(known):
        return Verdict.EVOLVING
    if len({witness.name for witness in found}) == 1:
        return Verdict.SINGLE
    return Verdict.AGREED if _agreed(found) else Verdict.COMPATIBLE


def _agreed(found: list[Witness]) -> bool:
    """Whether two witnesses give one value that lies inside all others."""
    shared = meet_all([witness.value for witness in found])
    if shared is None:
        return False
    return len({witness.name for witness in found if witness.value.relation(shared) is Relation.SAME}) > 1


def pairs(case: Case, base: Base) -> list[Pair]:
    """The pairs of a case that are apart, later or planned, sorted by their ids."""
    if case.verdict not in (Verdict.DISPUTED, Verdict.EVOLVING):
        return []
    known = [claim for claim in case.claims if is_known(claim)]
    ordered = sorted((sorted(both, key=attrgetter("id")) for both in apart_pairs(known)), key=_ids)
    return [pair(a, b, case.topic, base) for a, b in ordered]


def _ids(both: list[Claim]) -> list[str]:
    return [claim.id for claim in both]


def judge_all(base: Base) -> dict[str, Case]:
    """The case of every topic, from all claims."""
    return {id_: judge(topic, base.by_topic[id_], base) for id_, topic in base.topics.items()}
