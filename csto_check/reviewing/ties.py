"""To which topic a number or date belongs: first the claims with which it agrees, then whether the words fit.

One way for all: the topics of its kind and unit; of these the ones on which the judge finds agreement; the fit of
words; cues add to it, and only they lead to a contradiction (DESIGN, section 7).
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from csto_check.facts.model import Topic
from csto_check.reviewing.candidates import Fitting
from csto_check.reviewing.fit import Around, Fit, Odds, agreeing, differing, shares
from csto_check.reviewing.frame import Frames, Said, is_plausible
from csto_check.reviewing.judge import GOOD, Judgement, Verdict
from csto_check.reviewing.match import Match
from csto_check.reviewing.topics import TopicCues
from csto_check.values.base import Relation, Value
from csto_check.values.date import Date
from csto_check.values.quantity import Quantity

BAR, HINT, DIFFERS = 0.8, 0.5, 0.6  # from which on a tie is a verdict, a hint, a hint that differs
CUED = 0.2  # what cues tie must fit at least so well
CLEARLY = 0.1  # by how much a topic must fit better than the next one
_SMALL = 12  # a whole number up to this agrees by chance (DESIGN, section 7)
AGREEMENT, CUES, PHRASE = "agreement", "cues", "phrase"


class Tie(NamedTuple):
    """A statement tied to a topic; `why` says what it lacks to be more than a hint, empty where nothing is missing."""

    topic: Topic
    value: Value
    judgement: Judgement
    by: str
    why: str = ""


class Held(NamedTuple):
    """A reading with what was found on it: its match of cues, its words, and how each topic is judged."""

    match: Match
    said: str
    around: Around
    judged: Mapping[str, tuple[Fitting, Judgement]]
    place: Said


class Ties:
    """Ties readings to topics."""

    def __init__(self, fit: Fit, frames: Frames) -> None:
        self._fit, self._frames = fit, frames

    def of(self, held: Held) -> Iterator[Tie]:
        """What a reading says: verdicts, else at most one hint."""
        agreed = list(self._agreed(held))
        sure = [tie for tie in agreed if not tie.why]
        cued = list(self._cued(held)) if not sure or held.match.reading.kind == "date" else []
        found = sure + [tie for tie in cued if not tie.why and tie.topic not in [each.topic for each in sure]]
        if found:
            yield from found
        else:
            yield from (agreed + cued or list(self._differing(held)))[:1]

    def of_name(self, held: Held) -> Iterator[Tie]:
        """What a name or an option says, where the words around it tell for sure."""
        yield from (tie for tie in self._agreed(held) if not tie.why)

    def _agreed(self, held: Held) -> Iterator[Tie]:
        """The topic with whose claims a value agrees and whose words fit best."""
        said = {id_: each for id_, each in held.judged.items() if each[1].verdict in GOOD and each[1].is_said}
        said = {id_: each for id_, each in said.items() if self._may_be_tied(held, id_)}
        if not said:
            return
        weights = {id_: self._weight(held, each, len(said)) for id_, each in said.items()}
        likely = shares(weights)
        best = min(likely, key=lambda id_: (-likely[id_], id_))
        if likely[best] >= HINT:
            fitting, judgement = said[best]
            why = "" if likely[best] >= BAR else "the words around it do not tell for sure"
            yield Tie(fitting.topic, fitting.value, judgement, CUES if best in _ids(held) else AGREEMENT, why)

    def _may_be_tied(self, held: Held, topic: str) -> bool:
        """The day of a verb of saying is no day of what is said, unless cues say so."""
        return not held.match.told or topic in _ids(held)

    def _weight(self, held: Held, judged: tuple[Fitting, Judgement], n_agree: int) -> float:
        fitting, judgement = judged
        features = self._fit.features(fitting.topic.id, held.around)
        equal = any(_equal(fitting.value, claim.value) for claim in judgement.claims)
        cued = fitting.topic.id in _ids(held)
        odds = Odds(equal, n_agree, _is_small(fitting.value), held.match.reading.noun is None, cued)
        return agreeing(features, odds)

    def _cued(self, held: Held) -> Iterator[Tie]:
        """The topics whose cues stand by a reading."""
        judged = [held.judged.get(cues.topic.id) for cues in held.match.topics]
        found = [self._by_cues(held, cues) for cues in held.match.topics]
        known = [tie for tie, each in zip(found, judged, strict=True) if tie is not None and each is not None]
        if held.match.reading.kind == "date":
            yield from _each(known, len(held.match.topics))
        else:
            yield from filter(None, [_charitable(known, len(held.match.topics)) or self._fittest(held, known)])

    def _fittest(self, held: Held, found: list[Tie]) -> Tie | None:
        """Of several topics whose cues stand by a number the one whose words fit clearly best."""
        ranked = sorted(((self._differs(held, tie), tie.topic.id, tie) for tie in found), reverse=True)
        if len(ranked) < 2 or ranked[0][0] - ranked[1][0] < CLEARLY or any(t.judgement.verdict in GOOD for t in found):
            return None
        return ranked[0][2]

    def _differs(self, held: Held, tie: Tie) -> float:
        fitting, _ = held.judged[tie.topic.id]
        return differing(self._fit.features(tie.topic.id, held.around), noun_fits=fitting.noun_fits, cued=True)

    def _by_cues(self, held: Held, cues: TopicCues) -> Tie | None:
        if cues.topic.id not in held.judged:
            return None
        fitting, judgement = held.judged[cues.topic.id]
        why = ""
        if judgement.verdict is Verdict.CONTRADICTED or not judgement.is_said:
            in_clause = held.place.in_clause or cues.topic.id in held.match.strong
            place = held.place._replace(in_clause=in_clause)
            why = self._frames.lacking(place, cues, fitting.value, judgement.claims)
        elif judgement.verdict in GOOD:
            likely = shares({cues.topic.id: self._weight(held, (fitting, judgement), 1)})[cues.topic.id]
            why = "" if likely >= CUED else "the words around it do not tell for sure"
        elif held.match.reading.kind == "date":
            why = "" if is_plausible(fitting.value, judgement.claims) else "so far apart that it may be misread"
        return Tie(fitting.topic, fitting.value, judgement, CUES, why)

    def likeliest(self, held: Held) -> float:
        """How much what stands around a reading looks like one of the base's questions, from 0 to 1."""
        each = (differing(self._fit.features(id_, held.around), noun_fits=fitting.noun_fits, cued=id_ in _ids(held))
                for id_, (fitting, _) in held.judged.items())  # fmt: skip
        return max(each, default=0.0)

    def _differing(self, held: Held) -> Iterator[Tie]:
        """The topic whose words fit best though its claims say otherwise."""
        found = []
        for id_, (fitting, judgement) in held.judged.items():
            if judgement.verdict in GOOD or not self._may_be_tied(held, id_):
                continue
            features = self._fit.features(id_, held.around)
            likely = differing(features, noun_fits=fitting.noun_fits, cued=id_ in _ids(held))
            if likely >= DIFFERS and is_plausible(fitting.value, judgement.claims):
                found.append((-likely, id_))
        for _, id_ in sorted(found)[:1]:
            fitting, judgement = held.judged[id_]
            yield Tie(
                fitting.topic, fitting.value, judgement, AGREEMENT, "the words around it fit, its figure does not"
            )


def _ids(held: Held) -> list[str]:
    return [cues.topic.id for cues in held.match.topics]


def _each(found: list[Tie], asked: int) -> list[Tie]:
    """Of a date, on which several things may happen, every good verdict; any other only where it stands alone."""
    good = [tie for tie in found if tie.judgement.verdict in GOOD]
    return good or (found if asked == 1 else [])


def _charitable(found: list[Tie], asked: int) -> Tie | None:
    """Of a statement that may speak of several topics the best verdict; none where all that is left is doubt."""
    if not found:
        return None
    good = [tie for tie in found if tie.judgement.verdict in GOOD and tie.judgement.is_said]
    if good and (found[0].judgement.verdict is Verdict.CONTRADICTED or not _below(found)):
        return good[0]
    return found[0] if len(found) == asked and (asked == 1 or _below(found)) else None


def _below(found: list[Tie]) -> bool:
    """Whether each topic lies below the last one."""
    return all(tie.topic.id.startswith(f"{found[-1].topic.id}.") for tie in found[:-1])


def _equal(one: Value, two: Value) -> bool:
    return one.relation(two) is Relation.SAME


def _is_small(value: Value) -> bool:
    """Whether a value agrees easily by chance: a small whole number, a range, a date coarser than a day."""
    if isinstance(value, Quantity):
        low, high = value.span.low, value.span.high
        is_point = low is not None and low == high
        is_open = low is None or value.span.high is None
        return (
            value.hedge == "range"
            or is_open
            or (is_point and low is not None and low == int(low) and abs(low) <= _SMALL)
        )
    if isinstance(value, Date):
        span = value.span
        return span.low is None or span.high is None or (span.high - span.low).days >= 1
    return True
