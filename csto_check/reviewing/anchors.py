"""Which sentences of one text are about the event."""

import re
from itertools import islice

from csto_check.reading.folded_sentences import LONGEST, Sentence, passages
from csto_check.reviewing.event import CARRIED, NAMED, NOTHING, SHORT, EventOfBase, Sign
from csto_check.reviewing.fit import Fit, Sentenced
from csto_check.reviewing.found import ELSEWHERE

_LONGEST_HEADLINE = 120
_ITEM = re.compile(r"[•▪‣→*-] ")


class Anchors:
    """Which sentences of one text are about the event: those that name it, and what follows until something foreign."""

    def __init__(self, event: EventOfBase, fit: Fit, text: str, language: str) -> None:
        self._event = event
        self._paragraph = self._head = self._is_abroad = False
        self._unsaid = self._may_leave_unsaid(text, fit, language)
        self._carried = self._before_list = True
        self._ended: tuple[str, Sentenced] | None = None  # the sentence with something foreign, until that is told

    def _may_leave_unsaid(self, text: str, fit: Fit, language: str) -> bool:
        """Whether a text is short, names nothing foreign, and, of several sentences, one hints at the event."""
        found = list(islice(passages(text, language), SHORT + 1))
        if len(found) > SHORT or any(len(each.text) > LONGEST for each in found):
            return False
        seen = [(each.text, fit.sentenced(each.text)) for each in found]
        if any(self._event.sign(*each) is Sign.FOREIGN for each in seen):
            return False
        return len(found) == 1 or any(self._event.is_hinted_at(*each) for each in seen)

    def of(self, sentence: Sentence, seen: Sentenced) -> int:
        """How surely the next sentence is about the event: NAMED here or in its paragraph, CARRIED on, or NOTHING."""
        if sentence.first:
            self._begin_paragraph(sentence)
        self._look_at(sentence, seen)
        is_named = self._paragraph or (self._head and self._carried) or self._unsaid
        return NAMED if is_named else CARRIED if self._carried else NOTHING

    def why_nothing(self) -> str:
        """Why the last sentence is not about the event; what is foreign is told once, until home is named again."""
        ended, self._ended = self._ended, None
        foreign = self._event.foreign(*ended) if ended else ""
        return f"{ELSEWHERE}: the base does not speak of “{foreign}”" if foreign else ELSEWHERE

    def _look_at(self, sentence: Sentence, seen: Sentenced) -> None:
        """Home switches on, what is foreign off; a word of the title, which any text may have, does not switch back."""
        sign = self._event.sign(sentence.text, seen)
        if sign is Sign.FOREIGN:
            self._ended = self._ended if self._is_abroad else (sentence.text, seen)
            self._is_abroad, self._paragraph, self._carried, self._head = True, False, False, False
        elif sign in (Sign.HOME, Sign.SHARED) or (sign is Sign.TITLE and not self._is_abroad):
            self._is_abroad, self._paragraph, self._carried, self._ended = False, True, True, None
            self._head = self._head or _is_headline(sentence)

    def _begin_paragraph(self, sentence: Sentence) -> None:
        self._paragraph = False
        if self._event.is_dateline_elsewhere(sentence.text):
            self._carried = self._head = False
            self._ended = None
        elif _ITEM.match(sentence.text):
            self._carried = self._before_list
        else:
            self._before_list = self._carried


def _is_headline(sentence: Sentence) -> bool:
    return sentence.first and len(sentence.text) <= _LONGEST_HEADLINE and sentence.text[-1:] not in ".!?"
