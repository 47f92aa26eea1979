"""A time of day as people write it who do not know the notation: 1 pm, 13.00 Uhr, 1:00 CET, 13h."""

import re
from typing import NamedTuple

from csto_check.languages import notation
from csto_check.languages.known import merged
from csto_check.values.remedies.notation_phrases import one_of

_SHAPE = re.compile(
    r"(?P<h>[0-9]{1,2})(?:[:.](?P<m>[0-9]{2})(?::(?P<s>[0-9]{2})(?P<part>[.,][0-9]+)?)?)?"
    rf" ?(?:(?P<pm>{one_of(notation.AFTERNOON)})|(?P<am>{one_of(notation.MORNING)})|(?P<c>{one_of(notation.CLOCK)}))?"
    r" ?(?P<z>[zZ]|[+-][0-9]{1,2}(?::?[0-9]{2})?|[a-z][a-z ]*)?\Z"
)


class TimeInNotation(NamedTuple):
    """A time in the notation, with what is to be added.

    `zone` is its offset, empty if none is said, None for a name that is not known here; `is_hour` tells that it
    is no more than the digits of an hour.
    """

    time: str
    zone: str | None
    is_hour: bool
    note: str


def clock(text: str) -> TimeInNotation | None:
    """The time of day that a text in small letters is."""
    shape = _SHAPE.match(text)
    if shape is None:
        return None
    hour = int(shape["h"])
    if shape["pm"] or shape["am"]:
        hour = hour % 12 + (12 if shape["pm"] else 0)
    seconds = f":{shape['s']}" if shape["s"] else ""
    is_hour = not (shape["m"] or shape["pm"] or shape["am"] or shape["c"])
    note = ", and the fraction of a second in note" if shape["part"] else ""
    return TimeInNotation(f"{hour:02}:{shape['m'] or '00'}{seconds}", _zone(shape["z"] or ""), is_hour, note)


def _zone(said: str) -> str | None:
    """The offset of a time: `+1` is +01:00, `CET` as well; None for a name that is not known."""
    if said.lower() in ("", "z"):
        return said.upper()
    shape = re.fullmatch(r"([+-])([0-9]{1,2}):?([0-9]{2})?", said)
    if shape:
        return f"{shape[1]}{shape[2]:0>2}:{shape[3] or '00'}"
    return merged(lambda one: one.zones).get(said)
