"""Whether a text is about the event of the base at all, and when it was written."""

from datetime import timedelta
from itertools import islice

from csto_check.facts.model import Base
from csto_check.reading.names import Names
from csto_check.reading.passages import passages
from csto_check.reviewing.lexicon import Lexicon
from csto_check.values.date import Date

SOON, LATE = 90, 365  # days behind the event
SHORT = 3  # sentences; a text of no more need not hold all words of `text`
OTHER_EVENT = "this does not speak of what the base is about: no sentence of it was looked at"
TOO_OLD = "the text is older than the event: no sentence of it was looked at"


class Event:
    """What the cues of a whole base tell, in one language."""

    def __init__(self, base: Base, language: str) -> None:
        self._language = language
        self._lexicon = Lexicon(base)
        self._text = self._lexicon.add(base.about.words.get(language, ((), (), ()))[0])
        self._first = Lexicon(base)
        self._first.add(base.about.words.get(language, ((), (), ()))[0][:1])
        self._names = Names(base.names)
        self._begins = base.about.when.span.low if base.about.when else None
        self._ends = base.about.when.span.high if base.about.when else None

    def why_not(self, text: str, published: Date | None) -> str:
        """Why nothing of a text can be held against the base; empty where it can."""
        ends = published.span.high if published else None
        if self._begins is not None and ends is not None and ends < self._begins:
            return TOO_OLD
        is_short = self._is_short(text)
        if not self._text or (not self._is_later(published, SOON) and is_short):
            return ""
        if is_short and self.is_much_later(published):
            return OTHER_EVENT
        hits = self._lexicon.hits(text)
        return "" if all(entry in hits for entry in self._text) else OTHER_EVENT

    def _is_short(self, text: str) -> bool:
        """Whether a text is so short that it cannot say all: one sentence, or some that name something of the base."""
        sentences = len(list(islice(passages(text, self._language), SHORT + 1)))
        return sentences <= 1 or (sentences <= SHORT and (not self._text or self._names_any(text)))

    def _names_any(self, text: str) -> bool:
        """Whether a text holds a name of the base, or a word of the first entry of `text`."""
        return self._text[0] in self._lexicon.hits(text) or next(self._names.find(text), None) is not None

    def is_named(self, text: str) -> bool:
        """Whether a text holds a word of the first entry of `text`, or there is none."""
        return not self._text or self._first.holds_any(text)

    def _is_later(self, published: Date | None, days: int) -> bool:
        """Whether a text was surely published more than some days after the event."""
        starts = published.span.low if published else None
        return bool(self._ends is not None and starts is not None and starts - self._ends > timedelta(days=days))

    def is_over(self, published: Date | None) -> bool:
        """Whether a text was written when the event was over: its counts are those of its own day."""
        return self._is_later(published, 0)

    def is_much_later(self, published: Date | None) -> bool:
        """Whether so much time has passed that offices may have changed hands."""
        return self._is_later(published, LATE)
