"""The ends of spans as numbers, for searches that need a mirror image."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from csto_check.reasoning.arithmetic import minus
from csto_check.values.interval import Interval

Number = Decimal | float


def low(span: Interval[Any], way: int = 1) -> Number | None:
    """The lower end, of a time its seconds; for -1 that of the mirror image about zero. None is open."""
    end = span.low if way > 0 else span.high
    return None if end is None else _number(end, way)


def high(span: Interval[Any], way: int = 1) -> Number | None:
    """The upper end in the same way."""
    end = span.high if way > 0 else span.low
    return None if end is None else _number(end, way)


def _number(end: Decimal | datetime, way: int) -> Number:
    number = (end - datetime.min).total_seconds() if isinstance(end, datetime) else end
    if way > 0:
        return number
    return minus(number) or Decimal(0) if isinstance(number, Decimal) else -number
