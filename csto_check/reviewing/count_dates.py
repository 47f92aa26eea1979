"""When a count holds that a sentence tells, and which dates are only those of the text itself."""

import re
from collections.abc import Sequence

from csto_check.languages.known import data
from csto_check.reading.reading import Found
from csto_check.reviewing.candidates import date_value
from csto_check.text.expressions import any_of, whole_words
from csto_check.text.span import Span
from csto_check.text.worded import Worded
from csto_check.values.base import Setting
from csto_check.values.date import Date, known_date
from csto_check.values.zones import Zones

_LEAD = 30  # characters before a date in which a word may say that a count holds as of it
_HEAD = 60  # characters in which a dateline ends
_LABEL = 3  # words before a date in a line that gives the date of the text
_PLACES = re.compile(r"(?:[^\W\d_a-z][\w.'’-]* ){0,2}[^\W\d_a-z][\w.'’-]*(?: \([^()]{1,40}\))?, ")  # of a dateline
_DASH = re.compile(r"\s*(?:\([^)]{1,40}\)\s*)?(?: [-–—]|:|\|) ?")


class CountDates:
    """The words of one language that date a count."""

    def __init__(self, language: str) -> None:
        self.language = data(language)

    _day = Worded(
        lambda words: rf"(?i:(?<!\w)(?:{any_of(words.count_days)}) (?:(?:{any_of(words.articles_before_days)}) )?)\Z"
    )
    _earlier = Worded(lambda words: whole_words(words.earlier))

    def as_of(self, text: str, dates: Sequence[Found], zones: Zones, published: Date | None) -> Date | None:
        """The day that a sentence gives its count; of a count of an earlier time any day up to that of the text.

        None if the text's own day is all that is known. The day of an event is none of a count.
        """
        named = self.named(text, dates)
        setting = Setting(zones=zones)
        if len(named) == 1:
            value = date_value(named[0], setting)
            if value is not None and value.span.high is not None:
                return known_date(value.span.high.date().isoformat(), setting)
        if published is None or published.span.high is None:
            return None
        if self._earlier.search(text) or dates:
            return known_date(f"..{published.span.high.date().isoformat()}", setting)
        return None

    def named(self, text: str, dates: Sequence[Found]) -> list[Found]:
        """The dates as of which a sentence gives its count."""
        return [each for each in dates if each.value and (self._leads(text, each) or each.telling)]

    def _leads(self, text: str, reading: Found) -> bool:
        """Whether a count holds as of a date: as of Friday, by 11 January."""
        hedge = f"{reading.hedge or ''} ".lower()
        leads = any(hedge.startswith(f"{word} ") for word in self.language.count_days)
        return leads or self._day.search(text, max(0, reading.start - _LEAD), reading.start) is not None


def is_of_text(text: str, date: Span) -> bool:
    """Whether a date is that of the text itself: alone on its line but for a word or two, or in a dateline."""
    line = _line(text, date)
    before, behind = text[line.start : date.start], text[date.end : line.end]
    is_place = before.upper() == before or _PLACES.fullmatch(before) is not None
    if is_place and date.end - line.start <= _HEAD and _DASH.match(behind):
        return True  # VELD, Aug. 5 (Agency) - The explosion …
    is_whole = len(text) == line.end - line.start  # a text of one line has no head
    return not is_whole and not behind.strip(" ,|") and len(before.split()) <= _LABEL


def _line(text: str, at: Span) -> Span:
    """The line in which a stretch stands."""
    start = max(text.rfind(mark, 0, at.start) for mark in "\n\r") + 1
    ends = [end for mark in "\n\r" if (end := text.find(mark, at.end)) >= 0]
    return Span(start, min(ends, default=len(text)))
