"""What a hedge makes of a number or a range, in the notation of a fact base."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from csto_check.reading.atoms import CURRENCY
from csto_check.reading.hedges import TWO_HEDGES, UNPLACED, Hedge
from csto_check.values.quantity import MOST_DIGITS, digits

ABOUT = Decimal("0.1")  # how far "about" reaches beyond the ends of a range, as of a number (docs/facts.md)
_CENT, _PLACES = Decimal("0.01"), -2
TOO_LONG = "it has more digits than a value can have"
_BOUNDS = {"at least": 0, "over": 0, "at most": 1, "under": 1}
_OPEN = ("at least", "over", "at most", "under")
Ends = tuple[Decimal, Decimal]
ValueOrWhy = tuple[str | None, str | None]  # a value, or why there is none


def widened(ends: Ends, before: Hedge | None, behind: Hedge | None = None, *, least: bool = False) -> ValueOrWhy:
    """The value of a number or range with a hedge before or after it; the one before wins.

    `least` is a plural that leaves its number open upwards: dozens.
    """
    hedge = before or behind
    if before and behind and _contradict(before.kind, behind.kind):
        return None, TWO_HEDGES
    kind = hedge.kind if hedge else ""
    if hedge and not kind:
        return None, UNPLACED
    if least:
        kind = kind if kind in ("at most", "under") else "at least"
    return _checked(_span(ends, kind) if ends[0] != ends[1] else f"{kind} {digits(ends[0])}".strip())


def _contradict(before: str, behind: str) -> bool:
    """Whether two hedges of one number do not go together: about 250 or more, no more than 250 and more."""
    if before in _OPEN and behind in _OPEN:
        return _BOUNDS[before] != _BOUNDS[behind]
    return before in ("about", "almost") and behind in _OPEN


def widened_range(low: Decimal, high: Decimal, first: Hedge | None, second: Hedge | None) -> ValueOrWhy:
    """The value of a range of which the second number may have a hedge of its own: from 200 to nearly 250."""
    kinds = first.kind if first else "", second.kind if second else ""
    if any(hedge and not hedge.kind for hedge in (first, second)):
        return None, UNPLACED
    if kinds[1] in ("over", "at least"):
        return _checked(f"at least {digits(low)}")
    top = high + abs(high) * ABOUT if kinds[1] == "about" else high
    return _checked(_span((low, top), kinds[0]))


def _span(ends: Ends, kind: str) -> str:
    """A range with a hedge before the whole: about reaches beyond both ends, a bound leaves one open."""
    low, high = ends
    if kind in _BOUNDS:
        return f"{kind} {digits(ends[_BOUNDS[kind]])}"
    if kind == "about":
        low, high = low - abs(low) * ABOUT, high + abs(high) * ABOUT
    if kind == "almost":
        low -= abs(low) * ABOUT
    return f"{digits(_outward(low, ROUND_FLOOR))}..{digits(_outward(high, ROUND_CEILING))}"


def _outward(end: Decimal, rounding: str) -> Decimal:
    """An end that was computed, with two decimal places at most: never narrower."""
    exponent = end.normalize().as_tuple().exponent
    return end.quantize(_CENT, rounding) if isinstance(exponent, int) and exponent < _PLACES else end


def _checked(value: str) -> ValueOrWhy:
    if len(value) <= MOST_DIGITS:
        return value, None
    numbers = value.replace("..", " ").split(" ")
    long = any(len(each.replace(".", "").lstrip("-")) > MOST_DIGITS for each in numbers if each[-1:].isdigit())
    return (None, TOO_LONG) if long else (value, None)


def said_with(text: str, start: int, number: int, end: int = 0, behind: int = 0) -> str | None:
    """The qualifying words: those before a number, and those after it."""
    words = text[start:number].strip(f' {CURRENCY}"[]()*_'), text[end:behind].strip(" ,") if behind > end else ""
    return " … ".join(filter(None, words)) or None
