"""Whether a length of time is that from its start to its end, and whether the end comes after the start."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from csto_check.checking.amounts import NumberSpan, amount_told
from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.moments import ends_of, named_when, with_year_of
from csto_check.checking.reckoning import apart, is_far
from csto_check.checking.slip import Compared, held_against
from csto_check.checking.when import NamedTime
from csto_check.text.span import Span
from csto_check.values.interval import Interval

LENGTH, BACKWARDS = "T102", "T103"
# Days of a unit, on average over 400 years of the Gregorian calendar.
DAYS = {"day": Decimal(1), "week": Decimal(7), "fortnight": Decimal(14), "month": Decimal("30.436875"),
        "year": Decimal("365.2425"), "decade": Decimal("3652.425")}  # fmt: skip
MINUTES = {"minute": Decimal(1), "hour": Decimal(60), **{unit: days * 24 * 60 for unit, days in DAYS.items()}}
HALF = Decimal("0.5")  # of a unit longer than a day: two weeks are said of 11 to 17 days
_BACKWARDS = "its second date is before its first"
_FULL_YEAR, _NEARLY_A_YEAR = 363, 345  # days
_ONE_MONTH = re.compile(r"(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?[^\W\dA-Z]*(?: ?[a-z]+ | ?[a-z]+ [a-z]+ | ?- ?)\d{1,2}\D+\Z")
_YEARS = re.compile(r"\d{4}-\d{4}")


class Stretch(NamedTuple):
    """Something from its start to its end, and where that is told."""

    start: NamedTime
    end: NamedTime
    place: Span
    items: tuple[Item, ...]

    @property
    def printed(self) -> str:
        return f"{self.start.printed} to {self.end.printed}"

    def days(self) -> NumberSpan:
        """How many days it may have, counted with and without the last."""
        least = (self.end.first - self.start.last).days
        most = (self.end.last - self.start.first).days + 1
        return Interval(Decimal(max(least, 0)), Decimal(most))


def check_lengths(text: MaskedText) -> Iterator[Compared]:
    """Each length that is told of a stretch of time with its start and end."""
    before: Masked | None = None
    for masked in text.sentences:
        yield from _held(masked, before)
        before = masked


def check_order(text: MaskedText) -> Iterator[Compared]:
    """Each stretch of time, whose end must not lie before its start."""
    for masked in text.sentences:
        yield from map(_in_order, told_stretches(masked))
        yield from (_turned(item, masked) for item in masked.items if _is_turned(item))


def _held(masked: Masked, before: Masked | None) -> Iterator[Compared]:
    tables, seen = tables_of(masked.language), set[Item]()
    own = list({each.place: each for each in told_stretches(masked)}.values())
    is_shared = sum(item.letter == "l" for item in masked.items) < len(own)  # it may be that of all of them
    for found in () if is_shared else shape_matches(tables.length_shapes, masked):
        stretch, length = _stretch_in(found, masked), masked.item(found, "length")
        if stretch and length and length not in seen:
            seen.add(length)
            yield from length_compared(stretch, length, masked)
    told = (masked.item(found, "length") for found in shape_matches(tables.lasting_shapes, masked))
    lasting = [item for item in told if item and not measures_other(item, masked)]
    if len(set(lasting)) == 1 and lasting[0] not in seen and (stretch := _lasted(lasting[0], own, masked)):
        seen.add(lasting[0])
        yield from length_compared(stretch, lasting[0], masked)
    for found in shape_matches(tables.those_shapes, masked):
        length = _with_unit(masked.item(found, "length"))
        near = [each for each in own if length and each.place.end <= masked.place(length).start]
        near = near or (list(told_stretches(before)) if before and not masked.sentence.first and not own else [])
        if length and length not in seen and len(near) == 1 and length.reading and length.reading.noun:
            seen.add(length)
            yield from length_compared(near[0], length, masked)


def measures_other(length: Item, masked: Masked) -> bool:
    """Whether the words around a length say that it is one of something else."""
    tables, number = tables_of(masked.language), masked.items.index(length)
    led = masked.text[: masked.text.index(f"{length.letter}{number}\ue001") - 1]
    _, behind = masked.around(number)
    return bool(re.search(tables.other_length, behind) or re.search(tables.other_leads, led))


def _with_unit(length: Item | None) -> Item | None:
    """A length; of one that counts days of a kind with its noun, which ends in the unit: zwölf Festivaltage."""
    noun = length.reading.noun if length and length.reading else None
    return length._replace(text=f"{length.text} {noun}") if length and noun and length.letter == "q" else length


def _lasted(length: Item, own: Sequence[Stretch], masked: Masked) -> Stretch | None:
    """The stretch that a length is told of by a verb: one with its ends, else that from one date to the only other."""
    letters = [item.letter for item in masked.items]
    if letters.count("l") > 1 or "o" in letters:
        return None
    dates = [item for item in masked.items if item.letter == "d"]
    if len(own) == 1 and len(dates) == len(own[0].items):
        breaks = tables_of(masked.language).length_breaks
        is_near = any(not re.search(breaks, masked.between(length, item)) for item in own[0].items)
        return own[0] if is_near else None
    is_near = any(not re.search(tables_of(masked.language).age_breaks, masked.between(length, item)) for item in dates)
    return _from_to(dates, masked) if len(dates) == 2 and not own and is_near else None


def _from_to(dates: Sequence[Item], masked: Masked) -> Stretch | None:
    """From the earlier to the later of two dates."""
    one, two = (named_when(item) for item in dates)
    if not one or not two or one.unit is not two.unit:
        return None
    end = with_year_of(one, two)
    if end is None:
        return None
    first, last = (one, end) if one.first <= end.first else (end, one)
    return Stretch(first, last, masked.place(*dates), tuple(dates))


def length_compared(stretch: Stretch, length: Item, masked: Masked) -> Iterator[Compared]:
    """A length in days or longer against the stretch that it is told of."""
    told, unit = amount_told(length, masked.language), unit_of(length, masked.language)
    if told is None or unit not in DAYS or stretch.end.last < stretch.start.first:
        return
    found = in_units(stretch.days(), unit)
    if is_far(found, told.span):
        return
    wrong = (
        f"{stretch.printed} is {printed_length(stretch, unit)}, not {told.text}" if apart(found, told.span) else None
    )
    yield held_against(LENGTH, masked.place(length), stretch.place, wrong)


def in_units(days: NumberSpan, unit: str) -> NumberSpan:
    """A number of days in a unit, and half a unit either side where that is longer than a day."""
    slack = Decimal(0) if unit == "day" else HALF
    low, high = (days.low or Decimal(0)) / DAYS[unit] - slack, (days.high or Decimal(0)) / DAYS[unit] + slack
    return Interval(low, high)


def printed_length(stretch: Stretch, unit: str) -> str:
    """The length in words: `13 or 14 days`, `about 4.5 years`."""
    days = stretch.days()
    low, high = days.low or Decimal(0), days.high or Decimal(0)
    if unit == "day":
        return f"{low} or {high} days" if high - low == 1 else f"{low} to {high} days"
    least, most = (round(float(each / DAYS[unit]), 1) for each in (low, high))
    return f"about {least:g} {unit}s" if least == most else f"about {least:g} to {most:g} {unit}s"


def unit_of(length: Item, language: str) -> str | None:
    """The unit of a length: day, week, month …; None for one that is not known."""
    ends, said = tables_of(language).length_units, length.text.lower()
    said = (
        re.sub(r"e[nmrs]?\Z", "", said) if said.endswith(("e", "en", "em", "er", "es")) and said not in ends else said
    )
    last = length.text.lower().rpartition(" ")[2]
    return next(
        (ends[end] for end in sorted(ends, key=len, reverse=True) if last.endswith(end) or said.endswith(end)), None
    )


def told_stretches(masked: Masked) -> Iterator[Stretch]:
    """The stretches of time of a sentence."""
    for item in masked.items:
        ends = ends_of(item) if item.letter == "d" and _names_both(item) else None
        if ends:
            yield Stretch(*ends, masked.place(item), (item,))
    for found in shape_matches(tables_of(masked.language).stretch_shapes, masked):
        if stretch := _stretch_in(found, masked):
            yield stretch


def _names_both(item: Item) -> bool:
    """Whether a stretch is told by its two ends, and is no weekend or night."""
    return len(re.findall(r"\d+", item.text)) > 1 or bool(item.reading and item.reading.hedge)


def _stretch_in(found: re.Match[str], masked: Masked) -> Stretch | None:
    one = masked.item(found, "range") if "range" in found.re.groupindex else None
    if one:
        ends = ends_of(one) if _names_both(one) else None
        return Stretch(*ends, masked.place(one), (one,)) if ends else None
    first, last = masked.item(found, "start"), masked.item(found, "end")
    return stretch_between(first, last, masked) if first and last else None


def stretch_between(first: Item, last: Item, masked: Masked) -> Stretch | None:
    """From one date of a sentence to another."""
    start, end = named_when(first), named_when(last)
    if not (start and end):
        return None
    own = with_year_of(start, end)
    return Stretch(start, own, masked.place(first, last), (first, last)) if own else None


def _in_order(stretch: Stretch) -> Compared:
    wrong = None
    if _is_round_the_year(stretch):
        wrong = f"{_without_year(stretch.end)} is before {_without_year(stretch.start)}"
    if stretch.end.last < stretch.start.first:
        wrong = f"{stretch.end.printed} is before {stretch.start.printed}"
    return held_against(BACKWARDS, stretch.place, stretch.place, wrong)


def _is_round_the_year(stretch: Stretch) -> bool:
    """Whether two days without a year lie a year apart but for some days: from 18 June to 11 June."""
    start, end = stretch.start, stretch.end
    if start.has_year or end.has_year or not (start.is_day and end.is_day):
        return False
    days = (end.first - start.first).days
    is_same_month = start.first.month == end.first.month and start.first.year != end.first.year
    if start.first.day > end.first.day and len(stretch.items) == 1 and _ONE_MONTH.search(stretch.items[0].text):
        return True
    return days < _FULL_YEAR and (is_same_month or days > _NEARLY_A_YEAR)


def _without_year(when: NamedTime) -> str:
    return when.printed.rpartition(" ")[0]


def _is_turned(item: Item) -> bool:
    reading = item.reading
    if item.letter == "t" and _YEARS.fullmatch(item.text):
        return item.text[:4] > item.text[5:]  # years that read as times: (1931-1913)
    is_told = reading and reading.why == _BACKWARDS and (reading.hedge or _YEARS.fullmatch(item.text))
    return item.letter == "d" and bool(is_told)


def _turned(item: Item, masked: Masked) -> Compared:
    place = masked.place(item)
    return held_against(BACKWARDS, place, place, _BACKWARDS)
