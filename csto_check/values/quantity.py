"""Quantities: 2500, about 100, over 3000, at least 164, 150..200."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

from csto_check.values.base import UNKNOWN, Gap, Relation, Setting, Unknown, Unreadable, set_relation
from csto_check.values.interval import Interval

EXAMPLES = ("2500", "about 100", "over 3000", "at least 164", "3000+", "under 200", "at most 200",
            "almost 10000", "150..200", "~100", ">3000", ">=164", "<200", "<=200", "unknown")  # fmt: skip
MOST_DIGITS = 15  # as many as every JSON reader keeps exactly (IEEE 754 double)

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")
_MARKED = re.compile(r"-?[0-9]{1,3}[.,][0-9]{3}\Z")
_LEAD = re.compile(r"(about|over|at least|under|at most|almost|~|>=|<=|>|<)\s*(?=[-0-9])")
_HEDGES = {"~": "about", ">": "over", ">=": "at least", "<": "under", "<=": "at most"}
_FORMS = "write a number such as 2500, about 100, over 3000, at least 164, under 200, almost 10000, 150..200 or unknown"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A set of numbers in the topic's unit; `hedge` is the word that made it wider than its number."""

    written: str
    span: Interval[Decimal]
    unit: str | None
    hedge: str = field(default="", compare=False)

    def relation(self, other: "Quantity") -> Relation:
        mine, theirs = self.span, other.span
        return set_relation(mine == theirs, mine.inside(theirs), theirs.inside(mine), mine.touches(theirs))

    def gap(self, other: "Quantity") -> Gap | None:
        if self.span.touches(other.span):
            return None
        lower, upper = (self, other) if self.span.high == min_high(self, other) else (other, self)
        below, above = lower.span.high, upper.span.low
        assert below is not None and above is not None
        relative = (above - below) / abs(below) if below else None
        return quantity_gap(above - below, relative, self.unit, _bound(lower, upper))

    def meet(self, other: "Quantity") -> "Quantity | None":
        span = self.span.meet(other.span)
        if span is None or span == self.span:
            return self if span is not None else None
        return other if span == other.span else of_span(span, self.unit)

    def show(self) -> str:
        return self.written


def of_span(span: Interval[Decimal], unit: str | None) -> Quantity:
    """The quantity of an interval that nobody wrote; at least one end is closed."""
    return Quantity(_notation(span), span, unit, "range")


def _notation(span: Interval[Decimal]) -> str:
    if span.low is None or span.high is None:
        return f"at least {digits(span.low)}" if span.low is not None else f"at most {digits(span.high or Decimal())}"
    return digits(span.low) if span.is_point() else f"{digits(span.low)}..{digits(span.high)}"


def digits(number: Decimal) -> str:
    """A number as the base may hold it: never with just three digits behind its point."""
    text = plain(number)
    return f"{text}0" if _MARKED.match(text) else text


def min_high(one: Quantity, two: Quantity) -> Decimal:
    """The lower of two upper ends, where at least one of them is closed."""
    return min(end for end in (one.span.high, two.span.high) if end is not None)


def _bound(lower: Quantity, upper: Quantity) -> str:
    if lower.hedge == "under" or upper.hedge == "over":
        return "more than"
    return "" if lower.span.is_point() and upper.span.is_point() else "at least"


def quantity_gap(amount: Decimal, relative: Decimal | None, unit: str | None, bound: str) -> Gap:
    """A gap of two quantities."""
    share = "" if relative is None else percent(relative)
    return Gap(amount, relative, unit, bound, f"{bound} {plain(amount)}".strip(), share)


def percent(share: Decimal) -> str:
    """A share as a whole percentage, with one place below 10 %: `20 %`, `2.5 %`."""
    places = 0 if share >= Decimal("0.1") else 1
    return f"{plain(Decimal(f'{share * 100:.{places}f}'))} %"


def plain(number: Decimal) -> str:
    """A number without exponent or trailing zeros: `2500`, `0.5`."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def read(written: str, setting: Setting) -> Quantity | Unknown:
    """The quantity that was written; raises Unreadable."""
    if written == UNKNOWN:
        return Unknown()
    text = _without_unit(written, setting)
    if ".." in text:
        return Quantity(written, _range(text), setting.unit, "range")
    lead = _LEAD.match(text)
    hedge = lead.group(1) if lead else ""
    number = text[lead.end() :] if lead else text
    if not hedge and number.endswith("+"):
        hedge, number = "at least", number[:-1]
    hedge = _HEDGES.get(hedge, hedge)
    return Quantity(written, _span(hedge, _number(number), setting.tolerance), setting.unit, hedge)


def _without_unit(written: str, setting: Setting) -> str:
    head, _, unit = written.rpartition(" ")
    if not head or not re.search(r"[0-9]", head) or not re.match(r"[^\W\d]", unit):
        return written
    if unit == setting.unit:
        return head
    if unit in setting.units:
        raise Unreadable(f'"{unit}" is not the unit of this topic', f"its unit is {setting.unit}")
    hint = f"write the number alone; its unit, {setting.unit}, stands with the topic" if setting.unit else _FORMS
    if _hint(written) != _FORMS:
        hint = _hint(written)
    raise Unreadable(f'"{_short(written)}" is not a quantity', hint)


def _range(text: str) -> Interval[Decimal]:
    first, _, last = text.partition("..")
    if not first or not last:
        raise Unreadable(f'"{text}" is half a range', "write at least 150 or at most 200")
    low, high = _number(first.strip()), _number(last.strip())
    if low > high:
        raise Unreadable(f'the range "{text}" runs backwards', f"write {last.strip()}..{first.strip()}")
    return Interval(low, high)


_OTHER_WORDS = (
    (r"(?i)[0-9]\s*(?:thousand|million|billion|tausend|mio|mrd|[mbk]\b|milli)", "write all digits: 5000000"),
    (r"[0-9]\s*(?:to|bis|[-–—…])\s*[0-9]", "write a range with two dots: {0}..{1}"),
    (r"(?i)more than|mehr als|über", "write over {0}"),
    (r"(?i)up to|bis zu|no more than", "write at most {0}"),
    (r"(?i)nearly|fast|knapp", "write almost {0}"),
    (r"(?i)some|around|roughly|etwa|rund|circa|ca", "write about {0}"),
    (r"(?i)(?:about|over|under|almost|at least|at most).*(?:[+]|about|over|under|almost|at )", "write one hedge only"),
    (r"[0-9][.,_' ][0-9]", "write only digits, with a point before decimals: 2500 or 1.5"),
)


def _hint(written: str) -> str:
    """The remedy for a quantity in other words than ours."""
    remedy = next((remedy for shape, remedy in _OTHER_WORDS if re.search(shape, written)), _FORMS)
    numbers = re.findall(r"[0-9][0-9.,_']*", written)
    sound = all(_NUMBER.match(number) and not _MARKED.match(number) for number in numbers)
    return remedy.format(*(numbers if sound else ()), "150", "200")


def _number(text: str) -> Decimal:
    if _MARKED.match(text):
        raise Unreadable(f'"{text}" may mean two numbers', f"write {_meanings(text)}")
    if not _NUMBER.match(text):
        raise Unreadable(f'"{_short(text)}" is not a number', _hint(text))
    if len(text.strip("-").replace(".", "")) > MOST_DIGITS:
        raise Unreadable(f'"{_short(text)}" has more than {MOST_DIGITS} digits', "write it in a larger unit")
    return Decimal(text)


def _meanings(text: str) -> str:
    return _decimal(text) if text.lstrip("-").startswith("0") else f"{_whole(text)} or {_decimal(text)}"


def _whole(text: str) -> str:
    return str(int(re.sub("[.,]", "", text)))


def _decimal(text: str) -> str:
    """The text as a decimal that no longer has three digits behind its point: 3.000 is 3.0, 2.345 is 2.3450."""
    head, tail = re.split("[.,]", text)
    short = tail.rstrip("0") or "0"
    return f"{int(head)}.{short if len(short) < 3 else short + '0'}"


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "…"


def _span(hedge: str, number: Decimal, tolerance: Decimal) -> Interval[Decimal]:
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
