"""Quantities: 2500, 2.5 million, about 100, over 3000, at least 164, 150..200."""

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from csto_check.values.base import UNKNOWN, Gap, Setting, Unreadable
from csto_check.values.digits import MOST_DIGITS as _MOST_DIGITS
from csto_check.values.digits import SCALES, hedged, in_json, is_lent, number
from csto_check.values.digits import digits as _digits
from csto_check.values.frozen import put
from csto_check.values.interval import Interval
from csto_check.values.printed_numbers import (
    last_place,
    printed_distance,
    printed_number,
    printed_range,
    printed_rough,
    printed_share,
    with_unit,
)
from csto_check.values.value import AnsweredBy, End, OnALine, Unknown

if TYPE_CHECKING:
    from csto_check.values.closeness import Share

EXAMPLES = ("2500", "2.5 million", "about 100", "over 3000", "at least 164", "3000+", "under 200", "at most 200",
            "almost 10000", "150..200", "~100", ">3000", ">=164", "<200", "<=200", "unknown")  # fmt: skip
MOST_DIGITS, digits = _MOST_DIGITS, _digits  # who makes quantities of other texts needs them

_LEAD = re.compile(r"(about|over|at least|under|at most|almost|~|>=|<=|>|<)\s*(?=[-0-9])")
_HEDGES = {"~": "about", ">": "over", ">=": "at least", "<": "under", "<=": "at most"}


class Quantity(OnALine):
    """A set of numbers in the topic's unit; `hedge` is the word that made it wider than its number."""

    __slots__ = fields = ("written", "span", "unit", "hedge", "close", "bridge")
    compared = ("written", "span", "unit", "bridge")
    written: str
    span: Interval[Decimal]
    unit: str | None
    hedge: str
    close: "Share | None"
    bridge: Interval[Decimal] | None
    width = "share"
    answered_by = AnsweredBy.NUMBERS
    has_unit = adds_up = reckons = True

    def __init__(
        self,
        written: str,
        span: Interval[Decimal],
        unit: str | None,
        hedge: str = "",
        close: "Share | None" = None,
        bridge: Interval[Decimal] | None = None,
    ) -> None:
        for name, each in zip(self.fields, (written, span, unit, hedge, close, bridge), strict=True):
            put(self, name, each)

    @property
    def is_approximate(self) -> bool:
        return self.hedge in ("about", "almost")

    @property
    def points(self) -> tuple[Interval[Decimal], ...]:
        low, high = self.span.low, self.span.high
        if low is not None and high is not None and self.is_approximate:
            named = high if self.hedge == "almost" else (low + high) / 2
            return (Interval(named, named),)
        return self.span.edges()

    def gap(self, other: "Quantity") -> Gap | None:
        lower, upper = self._ordered(other)
        is_rough = lower.hedge == "about" or upper.is_approximate  # of "almost 100" the 100 is said
        return None if self.span.overlaps(other.span) else _gap(lower, upper, is_rough=is_rough)

    def rough_gap(self, other: "Quantity") -> Gap | None:
        return None if self.span.overlaps(other.span) else _gap(*self._ordered(other), is_rough=True)

    def _ordered(self, other: "Quantity") -> "tuple[Quantity, Quantity]":
        """The lower one first, of two that are apart."""
        highest = [each.span.high for each in (self, other) if each.span.high is not None]
        return (self, other) if highest and self.span.high == min(highest) else (other, self)

    def spanning(self, span: Interval[Decimal]) -> "Quantity":
        return quantity_over(span, self.unit, self.close)

    def bridging(self, other: "Quantity") -> "Quantity":
        between = self.between(other)
        return Quantity(_notation(between), between, self.unit, "range", self.close, between)

    def ends(self) -> tuple[End, End]:
        return in_json(self.span.low), in_json(self.span.high)

    def show(self) -> str:
        return self.written

    def printed(self) -> str:
        return with_unit(self.figure(), self.unit)

    def figure(self) -> str:
        low, high = self.span.low, self.span.high
        if low is None or high is None:
            return f"{self._bound()} {printed_number(low or high or Decimal())}"
        if self.hedge == "almost":
            return f"almost {printed_number(high)}"
        if self.hedge == "about":
            return f"about {printed_number((low + high) / 2)}"
        return printed_number(low) if low == high else printed_range(low, high)

    def _bound(self) -> str:
        """The word before the number of an open span."""
        return self.hedge if self.hedge != "range" else "at most" if self.span.low is None else "at least"

    def last_place(self) -> Decimal:
        """The place of the last digit that was said; of a number called about, the last that is not zero."""
        ends = [end for end in (self.span.low, self.span.high) if end is not None]
        if self.is_approximate:
            return last_place(ends[-1] if self.hedge == "almost" else sum(ends, Decimal()) / 2)
        scale = next((word for word in SCALES if word in self.written), None)
        return max(map(last_place, ends)) if scale else min(Decimal(1), *map(last_place, ends))


def quantity_over(span: Interval[Decimal], unit: str | None, close: "Share | None" = None) -> Quantity:
    """The quantity of an interval that nobody wrote; at least one end is closed."""
    return Quantity(_notation(span), span, unit, "range", close)


def _notation(span: Interval[Decimal]) -> str:
    if span.low is None or span.high is None:
        return f"at least {digits(span.low)}" if span.low is not None else f"at most {digits(span.high or Decimal())}"
    return digits(span.low) if span.is_point() else f"{digits(span.low)}..{digits(span.high)}"


def _bound(lower: Quantity, upper: Quantity) -> str:
    if lower.hedge == "under" or upper.hedge == "over":
        return "more than"
    return "" if lower.span.is_point() and upper.span.is_point() else "at least"


def _gap(lower: Quantity, upper: Quantity, *, is_rough: bool) -> Gap:
    """The gap between two quantities that are apart, said no more precisely than the coarser of them."""
    below, above = lower.span.high, upper.span.low
    assert below is not None and above is not None, "they are apart"
    amount, bound = above - below, _bound(lower, upper)
    is_whole = lower.written.isdigit() and upper.written.isdigit()
    step = Decimal(1) if is_whole else max(lower.last_place(), upper.last_place())
    told = printed_rough(amount, step) if is_rough else printed_distance(amount, step, bound)
    relative = amount / abs(below) if below else None
    share = "" if relative is None or is_rough else printed_share(relative)
    return Gap(amount, relative, lower.unit, bound, with_unit(told, lower.unit), share)


def read(written: str, setting: Setting) -> Quantity | Unknown:
    """The quantity that was written; raises Unreadable."""
    if written == UNKNOWN:
        return Unknown()
    text = _without_unit(written, setting)
    found = _range(text) if ".." in text else _hedged(text, setting.share)
    if found is None:
        from csto_check.values.remedies.refused_quantities import quantity_refusal

        raise quantity_refusal(written, setting)
    return Quantity(written, found[0], setting.unit, found[1], setting.close_share)


def known_quantity(written: str, setting: Setting) -> Quantity | None:
    """The quantity that was written, None for unknown; raises Unreadable."""
    found = read(written, setting)
    return found if isinstance(found, Quantity) else None


def _without_unit(written: str, setting: Setting) -> str:
    head, _, unit = written.rpartition(" ")
    if unit == setting.unit and re.search(r"[0-9]", head):
        return head
    if unit in setting.units and re.search(r"[0-9]", head):
        raise Unreadable(f'"{unit}" is not the unit of this topic', f"its unit is {setting.unit}", "unit")
    return written


def _hedged(text: str, tolerance: Decimal) -> tuple[Interval[Decimal], str] | None:
    lead = _LEAD.match(text)
    hedge = lead.group(1) if lead else ""
    text = text[lead.end() :] if lead else text
    if not hedge and text.endswith("+"):
        hedge, text = "at least", text[:-1]
    found = number(text)
    hedge = _HEDGES.get(hedge, hedge)
    return None if found is None else (hedged(hedge, found, tolerance), hedge)


def _range(text: str) -> tuple[Interval[Decimal], str] | None:
    first, last = (end.strip() for end in text.split("..", 1))
    low, high = number(first), number(last)
    if low is None or high is None or low > high or is_lent(first, last):
        return None
    return Interval(low, high), "range"


TYPE = Quantity
