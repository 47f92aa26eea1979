"""What would reconcile two claims, where the base knows it."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from csto_check.facts.model import Claim, Topic
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import PLANNED, Pair, fitting
from csto_check.reasoning.said_beside import what_is_said
from csto_check.reasoning.witnesses import origin
from csto_check.reasoning.words.may_be_one import other_day, rounding
from csto_check.reasoning.words.may_mean import OtherScopes
from csto_check.reasoning.words.speaking import says, speaker, voices
from csto_check.values.base import Relation
from csto_check.values.value import Compares

MOST_SCOPES = 3  # other questions named for one side of a pair: more would hide the likely one
_DOUBTS = {
    "unconfirmed": "{} gives it as unconfirmed; it may not be true.",
    "alleged": "{} only alleges it; it may not be true.",
    "implied": "{} only implies it, and may mean something else.",
}


class Reconciling:
    """What speaks for both sides of the pairs of one topic."""

    def __init__(self, topic: Topic, findings: Findings) -> None:
        self.base = findings.base
        self.topic = topic
        self.elsewhere = findings.stated if _has_siblings(topic) else None
        self.other_scopes = OtherScopes(topic, findings)

    def of(self, pair: Pair) -> list[str]:
        """Sentences: another scope, another day or time, rounding, doubt, plans, a shared origin, a decision."""
        scopes = [*self._scopes(pair.a, pair.b), *self._scopes(pair.b, pair.a)] or self.other_scopes.of(pair)
        near = [*self._times(pair), *other_day(pair, self.topic, self.base), *rounding(pair, self.topic, self.base)]
        return [*scopes, *near, *self._doubts(pair), *self._origin(pair), *self._decision(pair)]

    def _scopes(self, claim: Claim, other: Claim) -> Iterator[str]:
        """A source that gives the same value on a sibling topic: the claim may mean that."""
        if self.elsewhere is None:
            return
        found = (each for what in _near(claim) for each in self.elsewhere.beside(self.topic, what))
        for each in islice(found, MOST_SCOPES):
            if each.source != claim.source and other.value.relation(each.value) is Relation.APART:
                question = self.base.topics[each.topic].question
                told = says(each, self.base, timed=False)
                yield f"{told} on {each.topic} ({question}); {speaker(claim, self.base)} may mean that."

    def _times(self, pair: Pair) -> Iterator[str]:
        """That the values may hold at different times, where that is not certain."""
        one, two = pair.a.holds, pair.b.holds
        if pair.relation is not Relation.APART or one is None or two is None:
            return
        if not one.surely_meets(two) and not one.surely_avoids(two):
            yield "The two times may not overlap: one value may have followed the other."

    def _doubts(self, pair: Pair) -> Iterator[str]:
        for claim in self._stated(pair):
            if claim.modality in _DOUBTS:
                yield _DOUBTS[claim.modality].format(speaker(claim, self.base))
        if pair.relation is Relation.APART and pair.a.modality == pair.b.modality == PLANNED:
            yield "Both are plans; neither tells the outcome."

    def _stated(self, pair: Pair) -> list[Claim]:
        """The claims of a pair, in place of derived ones those that they rest on."""
        ids = [each.derived.from_ if each.derived else (each.id,) for each in (pair.a, pair.b)]
        return [self.base.by_id[id_] for id_ in dict.fromkeys(id_ for some in ids for id_ in some)]

    def _origin(self, pair: Pair) -> Iterator[str]:
        one, two = voices(pair.a, self.base), voices(pair.b, self.base)
        if one == two and len(one) == 1 and pair.a.source != pair.b.source and pair.relation is Relation.APART:
            name = self.base.source_name(origin(pair.a, self.base))
            if pair.a.modality == pair.b.modality == PLANNED:
                yield f"Both go back to {name}, whose plan may have changed."
            else:
                yield f"Both go back to {name}: one of them may report it wrongly."

    def _decision(self, pair: Pair) -> Iterator[str]:
        """Which side a resolution fits, where it is just one."""
        decided = self.topic.resolution
        fits = fitting(decided.holds, (pair.a.value, pair.b.value)) if decided else []
        if decided and len(fits) == 1:
            who = speaker((pair.a, pair.b)[fits[0]], self.base)
            yield f"{decided.by} decided for {decided.holds.printed()}, which fits what {who} says."


def _has_siblings(topic: Topic) -> bool:
    """Whether a value may be meant for a question beside: no list, and none of a topic's own options."""
    kind = topic.value_type
    is_answer = kind.compares is Compares.BY_EQUALITY and not kind.has_options
    return kind.compares is Compares.ON_A_LINE or is_answer


def _near(claim: Claim) -> Iterator[Any]:
    """What a claim says, to look it up by; of an open side also the closed end alone."""
    span = claim.value.span
    yield what_is_said(claim)
    if span is not None and (span.low is None or span.high is None):
        yield (span.low, span.low) if span.high is None else (span.high, span.high)
