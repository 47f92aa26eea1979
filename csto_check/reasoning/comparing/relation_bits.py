"""How one claim stands to all others of its topic, as bits: what `relation.relate` says of each two, asked together."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Topic
from csto_check.grouped import grouped
from csto_check.reasoning.comparing.bits import BitSpans, bits_of
from csto_check.reasoning.comparing.many import many
from csto_check.reasoning.relation import PLANNED, when
from csto_check.values.interval import Interval
from csto_check.values.stretch import TimeStretch


class Related(NamedTuple):
    """The claims that differ from one; of them those that contradict it, and those that only time parts from it.

    Of the rest and the claim one is a plan and the other the outcome.
    """

    differing: int
    apart: int
    later: int


class RelationBits:
    """The relations of some known claims of one topic; bit n stands for the n-th of them."""

    def __init__(self, claims: Sequence[Claim], topic: Topic, base: Base) -> None:
        self.claims, self.topic = claims, topic
        self.every = (1 << len(claims)) - 1
        self._values = many([claim.value for claim in claims])
        self._whens = [when(claim, base) for claim in claims] if topic.changes == "grows" else []
        self._planned = bits_of(i for i, claim in enumerate(claims) if claim.modality == PLANNED)

    def of(self, place: int) -> "Related":
        """Those that have nothing in common with a claim, by what explains it."""
        differing = self._values.apart_from(place)
        if not differing:
            return Related(0, 0, 0)
        alike = differing & self._of_its_manner(place)
        later = self._later(place, alike)
        return Related(differing, alike & ~later, later)

    def above(self, place: int) -> int:
        """Those that lie above it."""
        return self._values.above(place)

    def _of_its_manner(self, place: int) -> int:
        is_planned = self.claims[place].modality == PLANNED
        return self._planned if is_planned else self.every ^ self._planned

    def _later(self, place: int, among: int) -> int:
        """Those of which the passing of time explains the difference, among some that differ."""
        holds = self.claims[place].holds
        if holds is None or not self._held.every & among:
            return self._later_by_date(place, among)
        meeting = self._held.meeting(holds) & among
        following = self._held.avoiding(holds) & among & ~meeting
        grows = self.topic.changes == "grows"
        falling = self._falling(place, self._held.possible, holds.possible) if grows else 0
        return following & ~falling | self._later_by_date(place, among & ~meeting & ~following)

    def _later_by_date(self, place: int, among: int) -> int:
        if self.topic.changes is None:
            return 0
        as_of = self.claims[place].as_of
        same = self._of_date[as_of.span] if as_of is not None else 0
        falling = self._falling(place, self._dated, self._whens[place]) if self.topic.changes == "grows" else 0
        return among & ~same & ~falling

    def _falling(self, place: int, times: BitSpans, when_it_is: Interval[datetime]) -> int:
        """Those that lie above it and are surely earlier, and those below that are surely later."""
        above = self.above(place)
        return times.below(when_it_is.low) & above | times.above(when_it_is.high) & ~above

    @cached_property
    def _dated(self) -> BitSpans:
        return BitSpans((i, span.low, span.high) for i, span in enumerate(self._whens))

    @cached_property
    def _of_date(self) -> dict[Interval[datetime], int]:
        dated = [(i, claim.as_of.span) for i, claim in enumerate(self.claims) if claim.as_of is not None]
        return {span: bits_of(i for i, _ in some) for span, some in grouped(dated, lambda each: each[1]).items()}

    @cached_property
    def _held(self) -> "_Stretches":
        return _Stretches([(i, claim.holds) for i, claim in enumerate(self.claims) if claim.holds is not None])


class _Stretches:
    """From when to when some claims hold, by their places."""

    def __init__(self, held: Sequence[tuple[int, TimeStretch]]) -> None:
        sure = [(i, each.latest_start, each.earliest_end) for i, each in held]
        sure = [each for each in sure if None not in each]
        self.every = bits_of(i for i, _ in held)
        self.possible = BitSpans((i, each.possible.low, each.possible.high) for i, each in held)
        self._sure_of = bits_of(i for i, *_ in sure)
        self._sure = BitSpans(sure)

    def meeting(self, stretch: TimeStretch) -> int:
        """Those that surely overlap it."""
        start, end = stretch.latest_start, stretch.earliest_end
        if start is None or end is None:
            return 0
        return self._sure_of & ~self._sure.above(end) & ~self._sure.below(start)

    def avoiding(self, stretch: TimeStretch) -> int:
        """Those that surely do not overlap it."""
        return self.possible.above(stretch.possible.high) | self.possible.below(stretch.possible.low)
