"""What the sentences of all texts of a language are held against."""

import re
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.languages.known import data
from csto_check.reading.units import counted
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.called import Callings
from csto_check.reviewing.candidates import Candidates
from csto_check.reviewing.counts import Counts
from csto_check.reviewing.event import Event
from csto_check.reviewing.fit import Fit, Sentenced
from csto_check.reviewing.frame import Frames
from csto_check.reviewing.glance import Glance, glance_of
from csto_check.reviewing.guards import Guards, guards_of
from csto_check.reviewing.held import Words
from csto_check.reviewing.match import Matcher
from csto_check.reviewing.mentions import Mentioned
from csto_check.reviewing.said import Phrases
from csto_check.reviewing.ties import Ties
from csto_check.reviewing.topics import Cues, Hits
from csto_check.text.expressions import whole_words


class Desk(NamedTuple):
    """What the sentences of all texts of a language are held against."""

    base: Base
    findings: Findings
    language: str
    cues: Cues
    matcher: Matcher
    phrases: Phrases
    words: Words
    event: Event
    ties: Ties
    counts: Counts
    callings: Callings
    guards: Guards
    glance: Glance
    planning: re.Pattern[str]
    passive: re.Pattern[str]
    counted: frozenset[str]

    def cued(self, text: str, seen: Sentenced) -> tuple[Hits, Hits]:
        """Where the words of cues stand in a sentence: all of them, and those that count."""
        words = self.cues.lexicon.hits(text, seen.words)
        return words, self.matcher.counting(words, text)


def desk_of(base: Base, findings: Findings, language: str) -> Desk:
    """The desk for texts of a language."""
    cues, mentioned = Cues(base, language), Mentioned(base, language)
    fit = Fit(base, mentioned, language)
    event, candidates = Event(base, mentioned, fit, language), Candidates(base, findings, fit, language)
    return Desk(
        base=base,
        findings=findings,
        language=language,
        cues=cues,
        matcher=Matcher(cues, language),
        phrases=Phrases(base, cues, language),
        words=Words(fit, candidates),
        event=event,
        ties=Ties(Frames(base, fit, event, language)),
        counts=Counts(language),
        callings=Callings(base),
        guards=guards_of(language),
        glance=glance_of(language),
        planning=re.compile(whole_words(data(language).planning)),
        passive=re.compile(data(language).passive),
        counted=counted(base.units, language),
    )
