"""What a number of a text may stand for: its hedge, and what it may have been rounded from.

A text writes 3.1 million for anything from 3.05 to 3.15 million, and 3,000 for 2,980 where the numbers beside it are
finer. Nothing that rounding explains is a slip.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from csto_check.checking.masked import Item
from csto_check.languages.known import data
from csto_check.reading.atoms import atoms_of
from csto_check.reading.numerals import numerals_of
from csto_check.values.base import Setting, Unreadable
from csto_check.values.interval import Interval
from csto_check.values.printed_numbers import printed_number
from csto_check.values.quantity import Quantity, known_quantity

NumberSpan = Interval[Decimal]
ONE_TENTH = Decimal("0.1")
EXACT_BELOW = 1000  # a plain number below it is taken as it stands: who counts 120 does not mean 121
WIDEST = Decimal("0.025")  # of a number: no plain one is taken as rounded by more
ROUGH = Decimal("0.1")  # of a share in words, and of what is just over a number: a third is said of 30 to 36.6 per cent
_SETTING = Setting()
_DECIMALS = re.compile(r"(?<!\d)(?<!\d[.,])\d+[.,](\d+)(?![\d]|[.,]\d)")
_THOUSANDS = 3  # digits of a group


class NumberTold(NamedTuple):
    """A number of a text: what its words leave open, and how it is printed.

    `place` is that of its last digit, or of its word of scale: .1 million for 3.1 million, 1,000 for 3,000; `coarse`
    is whether it is told in decimals or by a word of scale, so that it may have been rounded whatever is beside it;
    `scale` is what that word multiplies by.
    """

    span: NumberSpan
    place: Decimal
    coarse: bool
    scale: Decimal
    text: str

    def scaled_as(self, other: "NumberTold") -> "NumberTold":
        """The same with the word of scale of a number behind it: from 1.92 to 2.07 million."""
        if not other.coarse or (self.coarse and self.place >= 1) or not self.span.is_point() or not other.span.low:
            return self
        low, scale = self.span.low or Decimal(0), other.scale
        if scale == 1 or low >= EXACT_BELOW:
            return self
        return NumberTold(
            Interval(low * scale, low * scale), self.place * scale, True, scale, printed_number(low * scale)
        )


def amount_told(item: Item, language: str) -> NumberTold | None:
    """The number of a count, a share, points, a length or an age; None where it cannot be told."""
    value = item.reading.value if item.reading else _in_words(item, language)
    found = _read(value) if value else None
    if found is None:
        return None
    if not found.span.is_point():
        return NumberTold(_near(found, item, language), Decimal(1), False, Decimal(1), found.figure())
    number = found.span.low or Decimal(0)
    scale = _scale(item, number, language)
    place, coarse = _last_place(number, scale, _decimals(item.text))
    return NumberTold(found.span, place, coarse, scale, printed_number(number))


def _read(value: str) -> Quantity | None:
    try:
        return known_quantity(value, _SETTING)
    except Unreadable:
        return None


def _near(found: Quantity, item: Item, language: str) -> NumberSpan:
    """The span of a hedged number; one that is told as near its bound is closed a tenth away from it."""
    low, high = found.span.low, found.span.high
    hedge = (item.reading.hedge or "").lower() if item.reading else ""
    if hedge not in data(language).checks.near_hedges:
        return found.span
    width = max(abs(low or high or Decimal(0)) * ROUGH, Decimal(1))
    return Interval(high - width if low is None and high else low, low + width if high is None and low else high)


def _in_words(item: Item, language: str) -> str | None:
    """The number within words that are no reading: the 45 of a 45-year-old."""
    found = numerals_of(language).find(item.text)
    return str(found[0].value) if found and found[0].value is not None else None


def _scale(item: Item, number: Decimal, language: str) -> Decimal:
    """What the word of scale of a number multiplies by, its own or one lent to it; 1 where it has none."""
    said = numerals_of(language).find(item.text)
    if said and said[0].value and number / said[0].value >= EXACT_BELOW:
        return number / said[0].value
    scales = [atom.value or Decimal(1) for atom in atoms_of(language).find(item.text) if atom.kind == "scale"]
    return max(scales, default=Decimal(1))


def _decimals(text: str) -> int:
    """How many decimals a number is written with for certain: two of 2.40; three digits may be thousands."""
    found = _DECIMALS.search(text)
    return len(found[1]) if found and len(found[1]) != _THOUSANDS else 0


def _last_place(number: Decimal, scale: Decimal, written: int) -> tuple[Decimal, bool]:
    """The place of the last digit that was written, and whether that is one of decimals or of a word of scale."""
    decimals = max(written, -int((number / scale).normalize().as_tuple().exponent))
    if scale > 1 or decimals:
        return scale.scaleb(-decimals), True
    digits = str(int(abs(number)))
    return Decimal(10) ** (len(digits) - len(digits.rstrip("0"))) if number else Decimal(1), False


def rounded(number: NumberTold, beside: Iterable[NumberTold]) -> NumberSpan:
    """What a number may have been rounded from; a plain one is taken as rounded where one beside it is finer."""
    low = number.span.low
    if low is None or not number.span.is_point():
        return number.span
    if number.coarse:
        return _around(low, number.place / 2)
    is_finer = any(each.place < number.place for each in beside)
    if low < EXACT_BELOW or not is_finer:
        return number.span
    return _around(low, min(number.place / 2, low * WIDEST))


def _around(middle: Decimal, width: Decimal) -> NumberSpan:
    return Interval(middle - width, middle + width)


def share_of(item: Item, language: str) -> NumberSpan | None:
    """What a share in per cent may stand for: rounded up or down at its last digit, in words by a tenth of itself."""
    found = amount_told(item, language)
    if found is None:
        return None
    low, high = found.span.low, found.span.high
    if item.reading and item.reading.kind in ("share", "change") and not any(letter.isdigit() for letter in item.text):
        return Interval(low and low * (1 - ROUGH), high and high * (1 + ROUGH))
    step = min(Decimal(1), found.place) if found.span.is_point() else Decimal(0)
    return Interval(None if low is None else low - step, None if high is None else high + step)


def printed_per_cent(item: Item, language: str) -> str:
    """A share as a number: `20 %`, `33.3 %` for a third."""
    found = amount_told(item, language)
    if found is None:
        return item.text
    low, high = found.span.low, found.span.high
    is_point = low is not None and high is not None and high - low < ONE_TENTH
    return f"{round(float(low or 0), 1):g} %" if is_point else f"{found.text} %"
