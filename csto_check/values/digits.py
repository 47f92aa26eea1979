"""How a number is written in a base: digits, a point, a word of scale; and what a hedge leaves of it."""

import re
from decimal import Decimal

from csto_check.values.interval import Interval

MOST_DIGITS = 15  # as many as every JSON reader keeps exactly (IEEE 754 double)
SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}  # powers of ten, on the short scale

_SHAPE = re.compile(rf"(-?[0-9]+(?:\.[0-9]+)?)(?: ({'|'.join(SCALES)}))?\Z")
_MARKED = re.compile(r"-?[0-9]{1,3}[.,][0-9]{3}\Z")


def number(text: str) -> Decimal | None:
    """The number that a text is; None if it is not one, may be two, or has more digits than are kept."""
    shape = _SHAPE.match(text)
    if shape is None or is_marked(shape[1]):
        return None
    value = Decimal(shape[1]) * 10 ** SCALES[shape[2]] if shape[2] else Decimal(shape[1])
    return value if max(count(shape[1]), count(f"{value:f}")) <= MOST_DIGITS else None


def is_lent(first: str, last: str) -> bool:
    """Whether the word of scale after a range may be meant for both its ends: 2..3 million."""
    low, high = _SHAPE.match(first), _SHAPE.match(last)
    return bool(low and high and high[2] and not low[2] and Decimal(low[1]) <= Decimal(high[1]))


def is_marked(text: str) -> bool:
    """Whether just three digits are after the one mark of a number, so that it may be two."""
    return _MARKED.match(text) is not None


def count(text: str) -> int:
    """How many digits a text has."""
    return sum(char.isdigit() for char in text)


def plain_number(number: Decimal) -> str:
    """A number without exponent or trailing zeros: `2500`, `0.5`."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def in_json(number: Decimal | None) -> int | float | None:
    """A number as JSON writes it: whole ones without a point."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def digits(number: Decimal) -> str:
    """A number as the base may hold it: never with just three digits after its point."""
    text = plain_number(number)
    return f"{text}0" if is_marked(text) else text


def hedged(hedge: str, number: Decimal, tolerance: Decimal) -> Interval[Decimal]:
    """All numbers that a hedge in the words of the notation, or "", leaves possible."""
    slack = abs(number) * tolerance
    ends: dict[str, tuple[Decimal | None, Decimal | None]] = {
        "": (number, number),
        "about": (number - slack, number + slack),
        "almost": (number - slack, number),
        "over": (number, None),
        "at least": (number, None),
        "under": (None, number),
        "at most": (None, number),
    }
    return Interval(*ends[hedge])
