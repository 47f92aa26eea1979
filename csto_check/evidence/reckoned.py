"""The values that something read has for a topic."""

import re
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from csto_check.facts.model import Topic
from csto_check.languages.known import every
from csto_check.text.fold import fold
from csto_check.values import date, quantity
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date
from csto_check.values.quantity import Quantity

_OPEN = ".."
V = TypeVar("V")


def number_of(written: str | None, topic: Topic) -> Quantity | None:
    """The quantity that a value in our notation is for a topic; None if it cannot be read as one."""
    return _read(quantity.known_quantity, written, topic)


def date_of(written: str | None, topic: Topic) -> Date | None:
    """The date that it is; None if it is not one."""
    return _read(date.known_date, written, topic)


def dates_of(written: str | None, topic: Topic) -> tuple[Date, ...]:
    """The same, and for a topic that asks from when also the day with which "since 2014" begins."""
    whole = date_of(written, topic)
    if whole is None:
        return ()
    begin, dots, end = (written or "").partition(_OPEN)
    start = date_of(begin, topic) if begin and dots and not end and asks_start(topic) else None
    return (whole, start) if start else (whole,)


def asks_start(topic: Topic) -> bool:
    """Whether a topic asks from when something is, in one of the languages that are known."""
    return _question().search(fold(topic.question)) is not None


@cache
def _question() -> re.Pattern[str]:
    return re.compile(f"(?i:{'|'.join(every(lambda one: one.asks_start))})")


def _read(read: Callable[[str, Setting], V | None], written: str | None, topic: Topic) -> V | None:
    if written is None:
        return None
    try:
        return read(written, topic.setting)
    except Unreadable:
        return None
