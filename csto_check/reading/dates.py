"""Dates in a sentence: where they stand, what leaves them open, what time of day they name."""

import re
from collections.abc import Callable, Iterator

from csto_check.reading.calendar import Calendar, Told
from csto_check.reading.numerals import numerals_of
from csto_check.reading.reading import Found
from csto_check.reading.reference import Reference
from csto_check.reading.shapes import Shapes, shapes_of
from csto_check.reading.taken import Taken

_CLAUSE = re.compile(r"[,;:]")
_AROUND = 300  # characters around a date in which its clause is looked for
_LONGEST_CLOCK = 30  # characters of a time before a date
_MOST_LEAD_WORDS = 4
_BARE_YEAR = re.compile(
    r"(?<![\w.,:/§#$€£+])(?:(?<=[Mm]id-)|(?<=arly-)|(?<=ate-)|(?<!-))"
    r"(?P<y>1[0-9]\d\d|20\d\d)(?!\w|[.,:/%]\d|-\w| ?%|\+)"
)


class Dates:
    """Finds the dates of one text."""

    def __init__(self, code: str, reference: Reference | None) -> None:
        self._shapes: Shapes = shapes_of(code)
        self._calendar = Calendar(self._shapes.words, reference, lambda word: _number(code, word))

    def find(self, text: str, taken: Taken) -> Iterator[Found]:
        """The dates of a sentence, longest shapes first."""
        for shape in self._shapes.within(text):
            for found in shape.pattern.finditer(text):
                if taken.free(*found.span()):
                    told = self._tell(shape.meaning, found)
                    if told is not None:
                        yield self._whole(text, found.span(), told, shape.meaning, taken)
                    elif shape.meaning in ("day", "iso"):  # 31 April: no date, and no number either
                        taken.take(*found.span())

    def quoted(self, text: str, taken: Taken) -> Iterator[Found]:
        """The dates of a sentence in another language that names a month in this one."""
        if self._shapes.own_months.search(text):
            yield from self.find(text, taken)

    def years(self, text: str, taken: Taken, is_year: Callable[[str, int, int], bool]) -> Iterator[Found]:
        """The bare years that are left once all else is read."""
        for found in _BARE_YEAR.finditer(text):
            if taken.free(*found.span()) and is_year(text, *found.span()):
                told = self._calendar.tell("year", found.groupdict(), False)
                if told is not None:
                    yield self._whole(text, found.span(), told, "year", taken)

    def _tell(self, meaning: str, found: re.Match[str]) -> Told | None:
        return self._calendar.tell(meaning, found.groupdict(), self._ahead(found))

    def _ahead(self, found: re.Match[str]) -> bool:
        """Whether the clause of a date speaks of the future, or the date ends something that still goes on."""
        text = found.string
        low, high = max(0, found.start() - _AROUND), found.end() + _AROUND
        start = max((mark.end() for mark in _CLAUSE.finditer(text, low, found.start())), default=low)
        end = _CLAUSE.search(text, found.end(), high)
        clause = text[start : end.start() if end else high]
        _, _, opens = self._lead(text, found.start(), Taken(0))
        if self._shapes.future.search(clause):
            return opens != ["from"] or self._days_away(found.groupdict())
        parts = found.groupdict()
        lasting = opens == ["by"] or (parts.get("w2") and parts.get("w")) or self._days_away(parts)
        return bool(lasting) and not self._shapes.past.search(text, low, high)

    def _days_away(self, parts: dict[str, str | None]) -> bool:
        """Whether a stretch is so short that "in two weeks" hardly says how long something took."""
        unit = parts.get("u") if parts.get("n") else None
        return unit is not None and self._shapes.words.units[unit.lower()] in ("day", "week")

    def _whole(self, text: str, span: tuple[int, int], told: Told, meaning: str, taken: Taken) -> Found:
        """A date with the words around it that belong to it."""
        start, end = span
        value = told.value
        if meaning in ("day", "iso", "today", "this_weekday", "last_weekday", "next_weekday"):
            end, value = self._clock(text, end, value)
            start, value = self._clock_before(text, start, value)
        start, hedge, opens = self._lead(text, start, taken)
        for kind in opens:
            value = _opened(value, kind)
        taken.take(start, end)
        return Found(start, end, "date", value, hedge or None, None, told.why, meaning in ("ago", "ahead"))

    def _clock(self, text: str, end: int, value: str | None) -> tuple[int, str | None]:
        """The time of day behind a date."""
        found = self._shapes.clock.match(text, end)
        timed = found and self._timed(found, value)
        return (found.end(), timed) if found and timed else (end, value)

    def _clock_before(self, text: str, start: int, value: str | None) -> tuple[int, str | None]:
        """The time of day before a date."""
        shift = max(0, start - _LONGEST_CLOCK)
        found = self._shapes.clock_before.search(text[shift:start])
        timed = found and "T" not in (value or "") and self._timed(found, value)
        return (shift + found.start(), timed) if found and timed else (start, value)

    def _timed(self, found: re.Match[str], value: str | None) -> str | None:
        """A day with a time of day; None where there is no such time."""
        hour = int(found["h"]) + _afternoon(found.groupdict().get("ap"), int(found["h"]))
        minute = int(found["mi"] or 0)
        if value is None or hour > 23 or minute > 59:
            return None
        zone = self._shapes.words.zones[found["z"].lower()] if found["z"] else ""
        return f"{value}T{hour:02}:{minute:02}{zone}"

    def _lead(self, text: str, start: int, taken: Taken) -> tuple[int, str, list[str]]:
        """The words before a date that leave it open or vague: where they start, and what they do."""
        first, opens = start, []
        for _ in range(3):
            at, kind = self._one_lead(text, first)
            if at is None or not taken.free(at, first):
                break
            first = at
            if kind:
                opens.append(kind)
                break
        return first, text[first:start].strip(), opens

    def _one_lead(self, text: str, start: int) -> tuple[int | None, str]:
        glued = re.compile(r"(?i:mid-|early-|late-)\Z").search(text[max(0, start - 6) : start])
        if glued:
            return start - len(glued.group()), ""
        before = text[max(0, start - 60) : start]
        if not before.endswith(" "):
            return None, ""
        words = list(re.finditer(r"\S+", before))
        for count in range(min(_MOST_LEAD_WORDS, len(words)), 0, -1):
            at = words[-count].start()
            kind = self._shapes.leads.get(before[at:].strip().lower())
            if kind is not None:
                return start - len(before) + at, kind
        return None, ""


def _opened(value: str | None, kind: str) -> str | None:
    """A date that is only an end, or vague."""
    if value is None:
        return None
    first, dots, last = value.partition("..")
    if kind == "by":
        return f"..{last if dots else first}"
    if kind == "from":
        return f"{first}.."
    return value if dots else f"about {value}"


def _afternoon(mark: str | None, hour: int) -> int:
    if not mark:
        return 0
    if mark[0].lower() == "p":
        return 12 if hour < 12 else 0
    return -12 if hour == 12 else 0


def _number(code: str, word: str) -> int:
    """A small number in digits or letters; an article is one."""
    if word.isdigit():
        return int(word)
    value = int(numerals_of(code).amount(word)[0])
    return value or 1
