"""Which topics of a base the readings of a new text may belong to, by their cues."""

from collections.abc import Iterator, Sequence

from csto_check.facts.model import Base, Topic
from csto_check.reading.passages import Sentence
from csto_check.reading.reading import Found
from csto_check.reviewing.match import Match, Matcher
from csto_check.reviewing.topics import Cues, Hits
from csto_check.values import date, quantity
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date

Proposed = dict[Found, tuple[Topic, ...]]


class Proposals:
    """Holds the sentences of one text, from its start to its end, against the cues of a base.

    Whether the text is about the event at all is not asked: who drafts from it has decided that.
    """

    def __init__(self, base: Base, language: str) -> None:
        self._base, self._cues = base, Cues(base, language)
        self._matcher = Matcher(self._cues, language)
        self._before: Hits = {}

    def of(self, sentence: Sentence, readings: Sequence[Found]) -> Proposed:
        """The topics of its readings, the most likely first; readings without any are left out."""
        hits: Hits = self._matcher.counting(self._cues.lexicon.hits(sentence.text)) if self._cues.n_topics else {}
        if any(entry in hits for entry in self._cues.not_):
            hits = {}
        before, self._before = {} if sentence.first else self._before, hits
        return self._found(sentence.text, readings, hits, before) if hits and readings else {}

    def _found(self, text: str, readings: Sequence[Found], hits: Hits, before: Hits) -> Proposed:
        found = dict(self._readable(self._matcher.dates(text, readings, hits, before)))
        others = [each for each in readings if each.kind == "date" and each not in found]
        if not self._tell_another_time(others):
            found.update(self._readable(self._matcher.numbers(text, readings, hits, before)))
        return found

    def _readable(self, matches: Iterator[Match]) -> Iterator[tuple[Found, tuple[Topic, ...]]]:
        """The topics that can take the value that was read."""
        for match in matches:
            topics = (cues.topic for cues in match.topics)
            found = tuple(topic for topic in topics if takes(match.reading.value or "", topic.kind, topic.setting))
            if found:
                yield match.reading, found

    def _tell_another_time(self, dates: Sequence[Found]) -> bool:
        """Whether one of some dates lies outside the time of the event."""
        when = self._base.about.when
        values = (date.read(each.value, Setting(zones=self._base.zones)) for each in dates if each.value)
        return when is not None and any(isinstance(each, Date) and not each.span.touches(when.span) for each in values)


def takes(written: str, kind: str, setting: Setting) -> bool:
    """Whether a value can be read as a quantity or a date."""
    try:
        (quantity if kind == "quantity" else date).read(written, setting)
    except Unreadable:
        return False
    return True
