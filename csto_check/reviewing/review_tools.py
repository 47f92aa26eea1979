"""What the sentences of all texts of a language are compared with."""

import re
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.languages.known import data
from csto_check.reading.units import words_for_units
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.called import Callings
from csto_check.reviewing.candidates import Candidates
from csto_check.reviewing.count_dates import CountDates
from csto_check.reviewing.event import EventOfBase
from csto_check.reviewing.fit import Fit, Sentenced
from csto_check.reviewing.frame import Frames
from csto_check.reviewing.guards import Guards, guards_of
from csto_check.reviewing.held import Scoring
from csto_check.reviewing.match import Matcher
from csto_check.reviewing.mentions import Mentioned
from csto_check.reviewing.prefilter import Prefilter, prefilter_of
from csto_check.reviewing.ties import Ties
from csto_check.reviewing.topic_cues import Cues, Hits
from csto_check.reviewing.topic_phrases import TopicPhrases
from csto_check.text.expressions import whole_words


class ReviewTools(NamedTuple):
    """What the sentences of all texts of a language are compared with."""

    base: Base
    findings: Findings
    language: str
    cues: Cues
    matcher: Matcher
    phrases: TopicPhrases
    scoring: Scoring
    event: EventOfBase
    ties: Ties
    count_dates: CountDates
    callings: Callings
    guards: Guards
    prefilter: Prefilter
    planning: re.Pattern[str]
    passive: re.Pattern[str]
    counted: frozenset[str]

    def cued(self, text: str, seen: Sentenced) -> tuple[Hits, Hits]:
        """Where the words of cues are in a sentence: all of them, and those that count."""
        words = self.cues.index.hits(text, seen.words)
        return words, self.matcher.counting(words, text)


def tools_for(base: Base, findings: Findings, language: str) -> ReviewTools:
    """The tools for texts of a language."""
    cues, mentioned = Cues(base, language), Mentioned(base, language)
    fit = Fit(base, mentioned, language)
    event, candidates = EventOfBase(base, mentioned, fit, language), Candidates(base, findings, fit, language)
    return ReviewTools(
        base=base,
        findings=findings,
        language=language,
        cues=cues,
        matcher=Matcher(cues, language),
        phrases=TopicPhrases(base, cues, language),
        scoring=Scoring(fit, candidates),
        event=event,
        ties=Ties(Frames(base, fit, event, language)),
        count_dates=CountDates(language),
        callings=Callings(base),
        guards=guards_of(language),
        prefilter=prefilter_of(language),
        planning=re.compile(whole_words(data(language).planning)),
        passive=re.compile(data(language).passive),
        counted=words_for_units(base.units, language),
    )
