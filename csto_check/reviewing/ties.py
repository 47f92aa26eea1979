"""To which topic a number or date belongs: first the claims with which it agrees, then whether the words fit.

One way for all: the topics of its kind and unit; of these the ones on which the judge finds agreement; the fit of
words; cues add to it, and only they lead to a contradiction (docs/review.md).
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from csto_check.facts.model import Topic
from csto_check.reviewing.found import Tied
from csto_check.reviewing.frame import MISREAD, Frames
from csto_check.reviewing.held import MUCH_BETTER, Held
from csto_check.reviewing.judge import GOOD, Judgement, Stance
from csto_check.reviewing.plausible import is_plausible
from csto_check.reviewing.topic_cues import TopicCues
from csto_check.reviewing.weights import Odds, agreeing, shares
from csto_check.values.base import Relation
from csto_check.values.value import Value

BAR, HINT, DIFFERS = 0.8, 0.5, 0.6  # from which on a tie is a verdict, a hint, a hint that differs
CUED = 0.2  # what cues tie must fit at least so well
CLEARLY = 0.1  # by how much a topic must fit better than the next one
_SMALL = 12  # a whole number up to this agrees by chance (docs/review.md)
AGREEMENT: Final = "agreement"
CUES: Final = "cues"
PHRASE: Final = "phrase"
UNDATED = "no day of the text or of its figure is known, and the figure changes with time"
UNSURE = "the wording is not conclusive"
_DIFFERENT = "the wording fits, but the figure does not"
_NOT_SAID = "the wording fits, and no source says this figure or rules it out"


class Tie(NamedTuple):
    """A statement tied to a topic; `why` says what it lacks to be more than a hint, empty if nothing is missing."""

    topic: Topic
    value: Value
    judgement: Judgement
    by: Tied
    why: str = ""


class Ties:
    """Ties readings to topics."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames

    def of(self, held: Held) -> Iterator[Tie]:
        """What a reading says: verdicts, else at most one hint."""
        agreed = list(self._agreed(held))
        sure = [tie for tie in agreed if not tie.why]
        cued = list(self._cued(held)) if not sure or held.match.reading.is_date else []
        told = [each.topic for each in sure]
        found = sure + [tie for tie in cued if not (tie.why or tie.topic in told or _is_of_kin(held, tie, agreed))]
        if found:
            yield from found
        else:
            yield from (agreed + cued or ([] if held.match.partial else list(self._differing(held))))[:1]

    def of_name(self, held: Held) -> Iterator[Tie]:
        """What a name or an option says, where the words around it tell for sure."""
        yield from (tie for tie in self._agreed(held) if not tie.why)

    def _agreed(self, held: Held) -> Iterator[Tie]:
        """The topic with whose claims a value agrees and whose words fit best."""
        said = _agreeing_topics(held)
        likely = shares({id_: _weight(held, id_, each, len(said)) for id_, each in said.items()})
        best = min(likely, key=lambda id_: (-likely[id_], id_), default="")
        if best and likely[best] >= HINT:
            is_sure = likely[best] >= BAR and not held.better(best, MUCH_BETTER)
            why = self._straying(held, best) if is_sure else UNSURE
            yield _tie(held, best, said[best], CUES if best in held.cued else AGREEMENT, why)

    def _cued(self, held: Held) -> Iterator[Tie]:
        """The topics whose cues are near a reading."""
        known = [tie for cues in held.match.topics if (tie := self._by_cues(held, cues)) is not None]
        if held.match.reading.is_date:
            yield from _each(known, len(held.match.topics))
        else:
            yield from filter(None, [_charitable(known, len(held.match.topics)) or _fittest(held, known)])

    def _by_cues(self, held: Held, cues: TopicCues) -> Tie | None:
        judgement = held.judgement(cues.topic.id)
        if judgement is None:
            return None
        return _tie(held, cues.topic.id, judgement, CUES, self._lacking(held, cues, judgement))

    def _lacking(self, held: Held, cues: TopicCues, judgement: Judgement) -> str:
        """What a reading by which the cues of a topic stand lacks to be more than a hint."""
        id_, value = cues.topic.id, held.fitting[cues.topic.id].value
        if not judgement.is_dated:
            return UNDATED
        if judgement.verdict is Stance.CONTRADICTED or not judgement.is_said:
            return self._lacking_to_contradict(held, cues, judgement)
        if judgement.verdict in GOOD:
            is_sure = shares({id_: _weight(held, id_, judgement, 1)})[id_] >= CUED
            return self._straying(held, id_) if is_sure else UNSURE
        is_counted = judgement.verdict in (Stance.BEHIND, Stance.AHEAD)
        is_asked = is_counted or held.match.reading.is_date
        return MISREAD if is_asked and not is_plausible(value, judgement.claims) else ""

    def _straying(self, held: Held, id_: str) -> str:
        """Why what agrees is said of something or somebody else after all; empty if nothing tells so."""
        topic = held.fitting[id_].topic
        return UNSURE if self._frames.harm(held.place, topic) else self._frames.other_actor(held.place, topic)

    def _lacking_to_contradict(self, held: Held, cues: TopicCues, judgement: Judgement) -> str:
        id_ = cues.topic.id
        place = held.place._replace(in_clause=held.place.in_clause or id_ in held.match.strong)
        lacking = self._frames.lacking(place, cues, held.fitting[id_].value, judgement.claims)
        better = "" if lacking else held.better(id_)
        return lacking or (better and f"{better} fits better")

    def _differing(self, held: Held) -> Iterator[Tie]:
        """The topic whose words fit best though its claims say otherwise."""
        likely = sorted((-held.differs(id_), id_) for id_ in held.fitting if _may_be_tied(held, id_))
        for weight, id_ in likely:
            if -weight < DIFFERS:
                return
            judgement = held.judgement(id_)
            is_off = judgement and judgement.verdict not in GOOD and not self._is_other_harm(held, id_)
            if judgement and is_off and is_plausible(held.fitting[id_].value, judgement.claims):
                why = _NOT_SAID if judgement.verdict is Stance.NEW else _DIFFERENT
                yield _tie(held, id_, judgement, AGREEMENT, why)
                return

    def _is_other_harm(self, held: Held, id_: str) -> bool:
        """Whether a number is of people who came to another harm than those of a topic: missing, not injured."""
        return not held.match.reading.is_date and bool(self._frames.harm(held.place, held.fitting[id_].topic))


def _agreeing_topics(held: Held) -> dict[str, Judgement]:
    """The topics with whose claims a value agrees; none where the words could not make as much as a hint of any."""
    asked = [id_ for id_ in held.fitting if _may_be_tied(held, id_) and held.may_agree(id_)]
    asked = [id_ for id_ in asked if not _is_unnamed_part(held, id_)]
    if all(agreeing(held.features(id_), _odds(held, id_, 1, equal=True)) < 0 for id_ in asked):
        return {}
    judged = ((id_, held.judgement(id_)) for id_ in asked)
    return {id_: each for id_, each in judged if each and each.verdict in GOOD and each.is_said}


def _tie(held: Held, topic: str, judgement: Judgement, by: Tied, why: str) -> Tie:
    fitting = held.fitting[topic]
    return Tie(fitting.topic, fitting.value, judgement, by, why)


def _is_of_kin(held: Held, tie: Tie, agreed: Sequence[Tie]) -> bool:
    """Whether a value that does not agree with a topic may be meant for a part or the whole of it, which agrees.

    It may if the words around it fit that hardly worse.
    """
    mine = tie.topic.id
    if tie.judgement.verdict in GOOD:
        return False
    kin = (each.topic.id for each in agreed if _is_above(mine, each.topic.id) or _is_above(each.topic.id, mine))
    return any(held.fits_like(id_, mine) for id_ in kin)


def _is_above(topic: str, other: str) -> bool:
    return other.startswith(f"{topic}.")


def _may_be_tied(held: Held, topic: str) -> bool:
    """The day of a verb of saying is no day of what is said, unless cues say so."""
    return not held.match.told or topic in held.cued


def _is_unnamed_part(held: Held, topic: str) -> bool:
    """Whether a topic is a part whose own name is not said, and its whole is asked for as well."""
    whole = topic.rpartition(".")[0]
    return whole in held.fitting and topic not in held.cued and held.features(topic).unnamed > 0


def _weight(held: Held, topic: str, judgement: Judgement, n_agree: int) -> float:
    value = held.fitting[topic].value
    equal = any(value.relation(claim.value) is Relation.SAME for claim in judgement.claims)
    return agreeing(held.features(topic), _odds(held, topic, n_agree, equal=equal))


def _odds(held: Held, topic: str, n_agree: int, *, equal: bool) -> Odds:
    is_small = _is_small(held.fitting[topic].value)
    return Odds(equal, n_agree, is_small, held.match.reading.noun is None, topic in held.cued)


def _fittest(held: Held, found: list[Tie]) -> Tie | None:
    """Of several topics whose cues are near a number the one whose words fit clearly best."""
    ranked = sorted(((held.differs(tie.topic.id), tie.topic.id, tie) for tie in found), reverse=True)
    if len(ranked) < 2 or ranked[0][0] - ranked[1][0] < CLEARLY or any(t.judgement.verdict in GOOD for t in found):
        return None
    return ranked[0][2]


def _each(found: list[Tie], asked: int) -> list[Tie]:
    """Of a date, on which several things may happen, every good verdict; any other only where it is alone."""
    good = [tie for tie in found if tie.judgement.verdict in GOOD]
    return good or (found if asked == 1 else [])


def _charitable(found: list[Tie], asked: int) -> Tie | None:
    """Of a statement that may speak of several topics the best verdict; none where all that is left is doubt."""
    if not found:
        return None
    good = [tie for tie in found if tie.judgement.verdict in GOOD and tie.judgement.is_said]
    if good and (found[0].judgement.verdict is Stance.CONTRADICTED or not _below(found)):
        return good[0]
    return found[0] if len(found) == asked and (asked == 1 or _below(found)) else None


def _below(found: list[Tie]) -> bool:
    """Whether each topic lies below the last one."""
    return all(_is_above(found[-1].topic.id, tie.topic.id) for tie in found[:-1])


def _is_small(value: Value) -> bool:
    """Whether a value agrees easily by chance: a small whole number, a range, a date coarser than a day."""
    span = value.span
    if span is None or span.low is None or span.high is None:
        return True
    if value.lies_in_time:
        return bool((span.high - span.low).days >= 1)
    if not span.is_point():
        return not value.is_approximate
    return bool(span.low == int(span.low) and abs(span.low) <= _SMALL)
