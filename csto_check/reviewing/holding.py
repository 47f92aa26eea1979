"""The readings and names of one sentence, each compared with the topics that it may answer."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from csto_check.reading.dating.tense import Clauses
from csto_check.reading.dating.verbs import PAST, verbs_of
from csto_check.reading.folded_sentences import Sentence
from csto_check.reading.reading import Found
from csto_check.reasoning.relation import PLANNED
from csto_check.reviewing.called import Called, said_on
from csto_check.reviewing.candidates import Fitting
from csto_check.reviewing.fit import Ground, Sentenced
from csto_check.reviewing.frame import PlacedReading
from csto_check.reviewing.held import Held
from csto_check.reviewing.judge import Judgement, Statement
from csto_check.reviewing.match import Match
from csto_check.reviewing.review_tools import ReviewTools
from csto_check.reviewing.text_so_far import TextSoFar
from csto_check.reviewing.topic_cues import Hits
from csto_check.text.span import Span
from csto_check.values.date import Date

_NOUN_WITHIN = 60  # characters after a number in which the word that it counts stands
_ENDS = re.compile(r"[,;:]| (?:und|and) ")


class Surroundings(NamedTuple):
    """A sentence with its words and names, those of the sentences before, and how surely it is about the event.

    `words` are all cues in it, `hits` those that count, `ignored` the stretches in which none does.
    """

    sentence: Sentence
    seen: Sentenced
    before: tuple[Sentenced, ...]
    anchor: int
    words: Hits
    hits: Hits
    ignored: tuple[Span, ...] = ()


class Holding:
    """Holds what one sentence says against the base: its readings, and the names and options that claims give."""

    def __init__(
        self,
        tools: ReviewTools,
        so_far: TextSoFar,
        here: Surroundings,
        readings: Sequence[Found],
        calls: Sequence[Called],
    ) -> None:
        self._tools, self._so_far, self._here = tools, so_far, here
        self._text, self._readings, self._calls = here.sentence.text, readings, calls
        self._past: dict[Found, bool] = {}

    def held(self, match: Match, as_of: Date | None) -> Held:
        """A number or date with what it says on each topic."""
        reading = match.reading
        around = self._tools.scoring.fit.context_scores(self._ground, match.clause, self._noun(reading))
        near = sorted({at for each in match.topics for entry in each.near for at in self._here.hits.get(entry, ())})
        is_only = sum(each.kind == reading.kind for each in self._readings) == 1
        if is_only:
            match = self._with_more(match, near)
        place = PlacedReading(
            text=self._text,
            reading=reading,
            clause=match.clause,
            part=match.part,
            seen=self._here.seen,
            cues=near,
            in_clause=is_only and not reading.is_date,
            anchor=self._here.anchor,
            is_running=as_of is not None and as_of.span.low is not None,
            lent=self._lent(reading),
        )
        return Held(match, place, around, self._fitting(match), self._tools.scoring, self._judging(reading, as_of))

    def _with_more(self, match: Match, near: Sequence[Span]) -> Match:
        """The only number or date of its kind in a sentence, which has more of it to itself.

        A date has what stands from the first cue before it on, a number without cues in its clause its whole part.
        """
        if match.reading.is_date:
            clause = Span(min([match.clause.start, *(cue.start for cue in near)]), match.clause.end)
            return match._replace(strong=match.strong | _led_up_to(match, self._here.hits), clause=clause)
        return match if match.strong else match._replace(clause=match.part)

    def _lent(self, reading: Found) -> str | None:
        """The noun of the number before a bare one: Osta sent 300 helpers, Marn 600."""
        if reading.noun is not None:
            return None
        before = [each.noun for each in self._readings if each.kind == reading.kind and each.end <= reading.start]
        return before[-1] if before else None

    def _noun(self, reading: Found) -> list[Span]:
        """Where the word is that a number counts: that it fits is asked already."""
        at = self._text.find(reading.noun, reading.end, reading.end + _NOUN_WITHIN) if reading.noun else -1
        return [Span(at, at + len(reading.noun or ""))] if at >= 0 else []

    @cached_property
    def _ground(self) -> Ground:
        """The words around all numbers and dates of the sentence."""
        return self._ground_without([])

    @cached_property
    def _ground_of_names(self) -> Ground:
        """The words around all names of the sentence."""
        return self._ground_without([called.span for called in self._calls])

    def _ground_without(self, names: list[Span]) -> Ground:
        masked = [each.span for each in self._readings if not each.is_name]
        return self._tools.scoring.fit.ground(self._here.seen, self._here.before, masked + names)

    def _fitting(self, match: Match) -> dict[str, Fitting]:
        """The topics that a reading may answer."""
        candidates = self._tools.scoring.candidates
        fitting = {each.topic.id: each for each in candidates.of(match.reading, self._text[slice(*match.reading.span)])}
        if match.apart:
            fitting = {id_: each for id_, each in fitting.items() if candidates.asks_apart(each.topic)}
        for cues in match.topics:
            value = candidates.value(match.reading, cues.topic) if cues.topic.id not in fitting else None
            if value is not None:  # by its own `counts`
                fitting[cues.topic.id] = Fitting(cues.topic, value, noun_fits=True)
        return fitting

    def _judging(self, reading: Found, as_of: Date | None) -> Callable[[Fitting], Judgement | None]:
        """The judge of what a reading says on each topic."""
        planned = self._is_planned(reading)

        def judge(each: Fitting) -> Judgement | None:
            past = not planned and self._has_plans(each.topic.id) and self._is_past(reading)
            return self._so_far.judge.judge(Statement(each.topic, each.value, as_of, planned, past))

        return judge

    def held_call(self, called: Called, clause: Span, told: set[str]) -> Held:
        """A name or an option, on the topics of which nothing is told yet."""
        reading = Found(*called.span, "name", called.said)
        around = self._tools.scoring.fit.context_scores(self._ground_of_names, clause)
        values = ((topic, said_on(topic, [called.said])) for topic in called.topics if topic.id not in told)
        fitting = {topic.id: Fitting(topic, value, noun_fits=True) for topic, value in values if value is not None}
        place = PlacedReading(self._text, reading, clause, clause, self._here.seen, (), False, self._here.anchor)
        return Held(Match(reading, clause, clause), place, around, fitting, self._tools.scoring, self._judge_of_name)

    def _judge_of_name(self, fitting: Fitting) -> Judgement | None:
        return self._so_far.judge.judge(Statement(fitting.topic, fitting.value))

    def _has_plans(self, topic: str) -> bool:
        return any(claim.modality == PLANNED for claim in self._tools.base.by_topic[topic])

    def _is_past(self, reading: Found) -> bool:
        if reading not in self._past:
            self._past[reading] = self._clauses.of(reading.start, reading.end).kind == PAST
        return self._past[reading]

    @cached_property
    def _clauses(self) -> Clauses:
        return Clauses(verbs_of(self._tools.language), self._text)

    def _is_planned(self, reading: Found) -> bool:
        """Whether the clause of a reading speaks of the future."""
        clause = _ENDS.split(self._text[: reading.start])[-1] + _ENDS.split(self._text[reading.end :])[0]
        planned = self._tools.planning.search(clause) is not None and self._tools.passive.search(clause) is None
        return planned and not self._is_past(reading)  # sollen … gewesen sein


def _led_up_to(match: Match, hits: Hits) -> frozenset[str]:
    """The topics whose cues are in the clause of a date or before it: what comes after may be another act."""
    end = match.clause.end
    return frozenset(
        cues.topic.id
        for cues in match.topics
        if all(any(span.end <= end for span in hits.get(entry, ())) for entry in cues.near)
    )
