"""A kind of value that the program does not have: sums of money, which compare only within one currency."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

from csto_check.values.base import UNKNOWN, Gap, Setting, Unreadable
from csto_check.values.digits import digits, in_json
from csto_check.values.interval import Interval
from csto_check.values.value import End, OnALine, Unknown

EXAMPLES = ("500 EUR", "400..600 EUR", "at least 700 EUR", "650 USD", "unknown")
_SHAPE = re.compile(r"(?P<open>at least )?(?P<low>[0-9]+)(?:\.\.(?P<high>[0-9]+))? (?P<scale>[A-Z]{3})\Z")


@dataclass(frozen=True, slots=True)
class Money(OnALine):
    """A sum in one currency."""

    written: str = field(compare=False)
    span: Interval[Decimal] = field()
    scale: str = field()
    adds_up = True
    unanswered = "sums of money are not looked for in quotes"

    def spanning(self, span: Interval[Decimal]) -> "Money":
        low, high = span.low, span.high
        if low is None or high is None:
            return Money(f"at least {digits(low or Decimal())} {self.scale}", span, self.scale)
        amount = digits(low) if low == high else f"{digits(low)}..{digits(high)}"
        return Money(f"{amount} {self.scale}", span, self.scale)

    def gap(self, other: "Money") -> Gap | None:
        lower, upper = sorted((self, other), key=lambda each: each.span.low or Decimal())
        if self.scale != other.scale or lower.span.overlaps(upper.span):
            return None
        amount = (upper.span.low or Decimal()) - (lower.span.high or Decimal())
        return Gap(amount, None, self.scale, "", f"{digits(amount)} {self.scale}")

    def ends(self) -> tuple[End, End]:
        return in_json(self.span.low), in_json(self.span.high)

    def show(self) -> str:
        return self.written

    def printed(self) -> str:
        return self.written.replace("..", " to ")


def read(written: str, setting: Setting) -> Money | Unknown:
    """The sum that was written; raises Unreadable."""
    if written == UNKNOWN:
        return Unknown()
    shape = _SHAPE.match(written)
    if shape is None:
        raise Unreadable(f'"{written}" is no sum of money', "write 500 EUR, 400..600 EUR or at least 700 EUR")
    low = Decimal(shape["low"])
    high = None if shape["open"] else Decimal(shape["high"] or shape["low"])
    return Money(written, Interval(low, high), shape["scale"])


TYPE = Money
