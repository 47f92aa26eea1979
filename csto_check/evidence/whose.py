"""Which number of a quote is whose: by nouns and names, by what others take, by the order of the claims."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from csto_check.evidence import value_check
from csto_check.evidence.doubt import Doubt
from csto_check.evidence.quoted import QuoteNumber
from csto_check.evidence.value_check import ValueCheck
from csto_check.facts.model import Claim, Topic
from csto_check.prose import listed
from csto_check.values.base import Relation
from csto_check.values.interval import Interval
from csto_check.values.value import Value, span_of

_SAID_OTHERWISE = ("0", "1")  # none and one may be said without a number


class Candidate(NamedTuple):
    """A number of a quote that may answer a topic: the values it has for it, and what speaks for and against it.

    `noun` and `name` are True where they are the topic's, False where they are something else's, and None if they
    tell nothing; `names` are those that are near it. `asked` tells whether its noun is in the topic's question,
    `told` whether a word by it does that not all such questions have. `at` is its place among the numbers.
    """

    at: int
    number: QuoteNumber
    words: str
    values: tuple[Value, ...]
    noun: bool | None = None
    asked: bool = False
    told: bool = False
    name: bool | None = None
    names: tuple[str, ...] = ()

    def says(self, value: Value) -> bool:
        return any(each.relation(value) is Relation.SAME for each in self.values)

    @property
    def is_elsewhere(self) -> bool:
        return self.noun is False or self.name is False


class ClaimCandidates(NamedTuple):
    """A claim with the numbers of its quote that may answer its topic; `none` is said where there are none.

    `instead` are the names of the quote where those are of a topic next to it, `cut` is said where the quote cuts a
    number or a date of its text off from its hedge.
    """

    claim: Claim
    topic: Topic
    candidates: tuple[Candidate, ...]
    none: str
    instead: tuple[str, ...] = ()
    cut: str | None = None


class _Open(NamedTuple):
    """A claim whose value is in the quote among others that may as well be meant."""

    asked: ClaimCandidates
    same: tuple[Candidate, ...]
    rivals: tuple[Candidate, ...]


def whose(group: Sequence[ClaimCandidates]) -> dict[str, ValueCheck]:
    """What one quote says of each of its claims, by their ids; the claims are in the order of the base."""
    found = [(one, one.judged()) for one in map(_One, group)]
    decided = {one.id: each for one, each in found if isinstance(each, ValueCheck)}
    taken = {one.same[0].at for one, _ in found if one.id in decided and decided[one.id].says and len(one.same) == 1}
    return {**decided, **_settled([each for _, each in found if isinstance(each, _Open)], taken)}


class _One:
    """One claim alone."""

    def __init__(self, asked: ClaimCandidates) -> None:
        self.asked, self._value, self.id = asked, asked.claim.value, asked.claim.id
        self._several = len(asked.candidates) > 1
        self._sound = [each for each in asked.candidates if each.values and not each.number.flaw]

    @cached_property
    def _kept(self) -> list[Candidate]:
        """Those that are not something else's; where there is just one its noun and names do not matter."""
        return [each for each in self._sound if not (self._several and each.is_elsewhere)]

    @cached_property
    def same(self) -> tuple[Candidate, ...]:
        return tuple(each for each in self._kept if each.says(self._value))

    def judged(self) -> ValueCheck | _Open:
        if self.asked.cut:
            return ValueCheck(False, self.asked.cut, "Q202")
        if self.same:
            rivals = tuple(each for each in self._kept if self._is_rival(each))
            return _Open(self.asked, self.same, rivals) if rivals else ValueCheck(True, doubts=self._doubts())
        if self._is_hull():
            return ValueCheck(True)
        return self._elsewhere() or self._denied() or self._other()

    def _is_rival(self, other: Candidate) -> bool:
        """Whether another number may as well be meant: not one that a noun or a name tells from the claim's own."""
        if other in self.same or (self._value.lies_in_time and self._is_around(other)):
            return False
        return all(_is_told_apart(own, other) is False for own in self.same)

    def _is_around(self, other: Candidate) -> bool:
        return any(each.relation(self._value) is Relation.WIDER for each in other.values)

    def _is_hull(self) -> bool:
        """Whether two dates, the only ones, are the two ends of the claim's."""
        return self._value.lies_in_time and is_hull([each.values[0] for each in self._kept], self._value)

    def _doubts(self) -> tuple[Doubt, ...]:
        instead = self.asked.instead
        why = f"it names {listed(instead)}, which another topic asks about, not {self.asked.topic.id}"
        return (Doubt("Q307", why),) if instead else ()

    def _elsewhere(self) -> ValueCheck | None:
        """The value is in the quote, but by the noun or the name of something else."""
        there = [each for each in self._sound if each not in self._kept and each.says(self._value)]
        if not there or (there[0].noun is not False and any(each.name for each in self._kept)):
            return None
        return value_check.of_something_else(there[0].number, _by(there[0]))

    def _denied(self) -> ValueCheck | None:
        """The value is in the quote, but the quote or its text denies it."""
        denied = [each for each in self.asked.candidates if each.number.flaw]
        same = [each for each in denied if each.says(self._value)]
        one = next(iter(same or ([] if self._kept else denied)), None)
        return value_check.denied(one.number, one.words) if one else None

    def _other(self) -> ValueCheck:
        unread = next((each for each in self.asked.candidates if not each.values), None)
        if unread:
            return value_check.without_value(unread.number, unread.words)
        if not self._kept:
            left = next(iter(self._sound), None)
            why = value_check.of_something_else(left.number, _by(left)).why if left else self.asked.none
            return ValueCheck(None, why, "Q212")
        if self._value.written in _SAID_OTHERWISE and not self._value.lies_in_time:
            return ValueCheck(None, "0 and 1 may be expressed without a number")
        return value_check.another([each.number for each in self._kept], self._value.written)


def _by(one: Candidate) -> str:
    """Why a number belongs to something else."""
    return f"it counts {one.number.noun}" if one.noun is False else f"it refers to {listed(one.names)}"


def _is_told_apart(own: Candidate, other: Candidate) -> bool:
    """Whether a noun or a name is the topic's by one number and not by another."""
    if own.name and not other.name:
        return True
    counts_other = other.number.noun is not None
    return bool((own.noun and not other.noun and counts_other) or (own.asked and not other.asked and counts_other))


def _settled(open_: Sequence[_Open], taken: set[int]) -> dict[str, ValueCheck]:
    """Claims whose rivals others take say their value; of the rest the order tells, if they take all that is left."""
    left = list(open_)
    found: dict[str, ValueCheck] = {}
    while True:
        done = [each for each in left if all(rival.at in taken for rival in each.rivals)]
        if not done:
            break
        for each in done:
            left.remove(each)
            found[each.asked.claim.id] = ValueCheck(True)
            taken |= {each.same[0].at} if len(each.same) == 1 else set()
    return {**found, **_ordered(left, taken)}


def _ordered(left: Sequence[_Open], taken: set[int]) -> dict[str, ValueCheck]:
    free = {each.at: each.words for one in left for each in (*one.same, *one.rivals) if each.at not in taken}
    words = [free[at] for at in sorted(free)]
    places = _in_order(left)
    if places is None:
        told = value_check.out_of_order(words)
    else:
        told = (
            ValueCheck(True)
            if places == free.keys() and not any(map(_tells_against, left))
            else value_check.undecided(words)
        )
    return {one.asked.claim.id: told for one in left}


def _tells_against(one: _Open) -> bool:
    """Whether words of the topic are near a rival, and none by the claim's own number."""
    return any(each.told for each in one.rivals) and not any(each.told for each in one.same)


def _in_order(left: Iterable[_Open]) -> set[int] | None:
    """The places of the claims' numbers where these follow each other as the claims do; None if they do not."""
    last, found = -1, set()
    for one in left:
        further = [each.at for each in one.same if each.at > last]
        if not further and all(each.at != last for each in one.same):
            return None
        last = min(further, default=last)
        found.add(last)
    return found


def is_hull(dates: Sequence[Value], value: Value) -> bool:
    """Whether two dates are the ends of a third."""
    spans = [span_of(each) for each in dates]
    lows = [span.low for span in spans if span.low is not None]
    highs = [span.high for span in spans if span.high is not None]
    whole = len(lows) == len(highs) == len(spans) == 2
    return whole and Interval(min(lows), max(highs)) == value.span
