"""The topics of a base that the readings of a new text may belong to, to draft claims from: by the tie of a review."""

from collections.abc import Sequence

from csto_check.facts.model import Base, Topic
from csto_check.reading.folded_sentences import Sentence
from csto_check.reading.reading import Found
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.event import NAMED
from csto_check.reviewing.found import Reviewed
from csto_check.reviewing.holding import Surroundings
from csto_check.reviewing.one_sentence import OneSentence
from csto_check.reviewing.review_tools import tools_for
from csto_check.reviewing.text_so_far import TextSoFar
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date
from csto_check.values.value import AnsweredBy, reader_of, type_of

Proposed = dict[Found, tuple[Topic, ...]]


class Proposals:
    """Holds the sentences of one text, from its start to its end, against a base.

    Whether the text is about the event at all is not asked: who drafts from it has decided that. The example base
    proposes nothing: its event is hardly that of a new text.
    """

    def __init__(self, base: Base, language: str, text: str, published: Date | None) -> None:
        self._base, findings = base, Findings(base)
        self._tools = tools_for(base, findings, language)
        self._so_far = TextSoFar(self._tools, text, published, guesses=False)

    def of(self, sentence: Sentence) -> tuple[Sequence[Found], Proposed]:
        """The readings of a sentence, and the topics of those that may have one, the most likely first."""
        self._so_far.begin(sentence)
        seen = self._tools.scoring.fit.sentenced(sentence.text)
        words, hits = self._tools.cued(sentence.text, seen)
        here = Surroundings(sentence, seen, self._so_far.earlier, NAMED, words, hits)
        one = OneSentence(self._tools, self._so_far, here)
        found = one.looked_at()
        self._so_far.remember(seen)
        self._so_far.add(hits)
        if found is None or self._base.shipped:
            return one.readings, {}
        return one.readings, self._proposed(sentence, one.readings, found)

    def _proposed(self, sentence: Sentence, readings: Sequence[Found], found: Reviewed) -> Proposed:
        """The topics that can take the value that was read."""
        by_span: dict[tuple[int, int], list[Topic]] = {}
        for each in (*found.findings, *found.hints):
            by_span.setdefault(each.span, []).append(self._base.topics[each.topic])
        proposed: Proposed = {}
        for reading in readings:
            topics = by_span.get(sentence.span(*reading.span), ())
            taking = tuple(topic for topic in topics if takes(reading.value or "", topic.kind, topic.setting))
            if taking:
                proposed[reading] = taking
        return proposed


def takes(written: str, kind: str, setting: Setting) -> bool:
    """Whether a value can be read as a quantity or a date."""
    if type_of(kind).answered_by not in (AnsweredBy.NUMBERS, AnsweredBy.DATES):
        return False
    try:
        reader_of(kind)(written, setting)
    except Unreadable:
        return False
    return True
