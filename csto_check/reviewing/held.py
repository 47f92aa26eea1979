"""A reading compared with the topics that it may answer; what is not asked for is not computed."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from csto_check.reviewing.candidates import Candidates, Fitting
from csto_check.reviewing.fit import ContextScores, Fit
from csto_check.reviewing.frame import PlacedReading
from csto_check.reviewing.judge import Judgement
from csto_check.reviewing.match import Match
from csto_check.reviewing.weights import MOST_BY_NAMES, Features, differing_fit, fitting_words

BETTER, MUCH_BETTER = 2.5, 3.5  # by how much another topic fits better, so that a contradiction, an agreement is left

ALIKE = 0.5  # by how much words may fit worse, and still as well


class Scoring(NamedTuple):
    """What a reading is compared with: the words of the base, and which topics it may answer."""

    fit: Fit
    candidates: Candidates


class Held:
    """One reading: its match of cues, its place, and for each topic that it may answer the fit and the judgement."""

    def __init__(
        self, match: Match, place: PlacedReading, around: ContextScores, fitting: Mapping[str, Fitting],
        scoring: Scoring, judge: Callable[[Fitting], Judgement | None],
    ) -> None:  # fmt: skip
        self.match, self.place, self.fitting = match, place, fitting
        self.cued = frozenset(cues.topic.id for cues in match.topics)
        self._around, self._scoring, self._judge = around, scoring, judge
        self._judged: dict[str, Judgement | None] = {}
        self._features: dict[str, Features] = {}

    def judgement(self, topic: str) -> Judgement | None:
        """What the base says on the reading as a statement on a topic; None if it says nothing."""
        if topic not in self._judged:
            self._judged[topic] = self._judge(self.fitting[topic]) if topic in self.fitting else None
        return self._judged[topic]

    def may_agree(self, topic: str) -> bool:
        """Whether some claim on a topic may share something with the reading."""
        return self._scoring.candidates.may_agree(self.fitting[topic])

    def features(self, topic: str) -> Features:
        """What the words around the reading say for a topic."""
        if topic not in self._features:
            self._features[topic] = self._scoring.fit.features(topic, self._around)
        return self._features[topic]

    def differs(self, topic: str) -> float:
        """How likely the reading speaks of a topic whose claims say otherwise."""
        return differing_fit(self.features(topic), noun_fits=self.fitting[topic].noun_fits, cued=topic in self.cued)

    def better(self, topic: str, by: float = BETTER) -> str:
        """Another topic whose words fit clearly better, whatever cues say; empty if there is none."""
        mine = fitting_words(self.features(topic))
        others = self._around.told if mine + by > MOST_BY_NAMES else self.fitting  # names alone cannot make up for that
        found = ((fitting_words(self.features(id_)), id_) for id_ in others if id_ != topic and id_ in self.fitting)
        best = max(found, default=(mine, ""))
        return best[1] if best[0] > mine + by else ""

    def fits_like(self, topic: str, other: str) -> bool:
        """Whether the words fit a topic hardly worse than another one."""
        return fitting_words(self.features(topic)) >= fitting_words(self.features(other)) - ALIKE

    @property
    def only_leaves_open(self) -> bool:
        """Whether cues stand by the reading, and only its open bound keeps the base from saying anything on it."""
        values = [self.fitting[id_].value.span for id_ in self.cued if id_ in self.fitting]
        return any(span is not None and None in (span.low, span.high) for span in values)

    @property
    def likeliest(self) -> float:
        """How much what is around the reading looks like one of the base's questions, from 0 to 1."""
        return max(map(self.differs, self.fitting), default=0.0)
