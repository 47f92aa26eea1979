"""Whether one figure is another one rounded."""

from decimal import Decimal

from csto_check.values.value import Value, span_of

_ROUNDED = Decimal("0.005")  # the largest share by which a rounded figure may differ (docs/review.md)
_LEAST_ZEROS = 2  # at the end of a figure that may be rounded


def rounds(said: Value, claimed: Value) -> bool:
    """Whether one of two figures is the other one rounded: 4 billion and 4.001 billion."""
    one, two = said.span, claimed.span
    if one is None or two is None or not said.adds_up:
        return False
    if not (one.is_point() and two.is_point()) or one.low is None or two.low is None or one.low == two.low:
        return False
    return _is_rounded(*sorted((one.low, two.low), key=_zeros))


def is_rougher(one: Value, two: Value) -> bool:
    """Of two figures of which one is the other rounded, whether it is the first."""
    first, second = (span_of(value).low or Decimal() for value in (one, two))
    return _zeros(first) > _zeros(second)


def _is_rounded(fine: Decimal, rough: Decimal) -> bool:
    """Whether of two figures the one with more zeros is the other one rounded."""
    step = Decimal(10) ** _zeros(rough)
    is_rounded = _zeros(rough) >= _LEAST_ZEROS and (fine / step).to_integral_value() * step == rough
    return is_rounded and abs(fine - rough) <= abs(rough) * _ROUNDED


def _zeros(number: Decimal) -> int:
    """The zeros at the end of a whole number."""
    whole = str(int(number)) if number == number.to_integral_value() and number else "1"
    return len(whole) - len(whole.rstrip("0"))
