"""What the parts of a number come to: groups with falling scales, fractions, a decimal part.

Either every part is used, or the number has none: nothing is summed that was not matched, and the other way round.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from csto_check.languages.number_tables import Link
from csto_check.reading.atoms import Atom

_HUNDRED = 100
_OF_DIGITS = -1  # the room of a group in digits, which may be more than words would say: 322 hundred
_TENS = frozenset(map(Decimal, range(20, 100, 10)))
_PLACES = 9  # after the decimal mark


class Sum(NamedTuple):
    """A number that is being put together; a new one for each part, so that one can go back.

    `done` are the finished sections (three million), `group` the number that a scale may still multiply (two
    hundred), `room` what may still be added to it, `cap` the scale below which the next section must stay.
    """

    done: Decimal = Decimal(0)
    group: Decimal | None = None
    room: int = 0
    cap: Decimal | None = None
    last: Decimal | None = None  # the section that a scale has just finished
    fraction: bool = False  # the group is a bare fraction, which wants a scale
    article: bool = False  # the group is an article, which a fraction replaces
    places: str | None = None  # the digits after a spoken decimal mark
    ordinal: bool = False

    @property
    def value(self) -> Decimal:
        """What the parts so far come to."""
        whole = self.done + (self.group or 0)
        return whole + Decimal(f"0.{self.places}") if self.places else whole

    @property
    def kind(self) -> str:
        """What it is so far: a cardinal, an ordinal, or a part of a whole."""
        return "ordinal" if self.ordinal else "fraction" if self.fraction else "cardinal"

    def add(self, atom: Atom, link: Link) -> "Sum | None":
        """With one more part; None if it does not fit."""
        if self.ordinal or atom.value is None:
            return None
        if link == "point" or self.places is not None:
            return self._point(atom, link)
        found = _ADDED[atom.kind](self, atom.value, link)
        return found._replace(article=True) if found and atom.article and self.group is None else found

    # --- one for each kind of part

    def _cardinal(self, value: Decimal, link: Link) -> "Sum | None":
        if self.group is None:
            if link in ("mixed", "of") or (self.cap is not None and value >= self.cap):
                return None
            return self._replace(group=value, room=_room(value), last=None)
        if link == "inverted" and value in _TENS and 0 < self.group % _HUNDRED < 10:
            return self._replace(group=self.group + value, room=0, article=False)  # fünfundzwanzig
        fits = 0 < value < self.room and value == value.to_integral_value()
        if not fits or link in ("mixed", "of") or (link == "and" and self.room != _HUNDRED):
            return None
        return self._replace(group=self.group + value, room=_room(value) if self.room == _HUNDRED else 0, article=False)

    def _digits(self, value: Decimal, link: Link) -> "Sum | None":
        whole = value == value.to_integral_value()
        if link == "and" and self.group is not None and whole and 0 < value < self.room == _HUNDRED:
            return self._replace(group=self.group + value, room=0)
        if self.group is not None or link != "plain" or (self.cap is not None and value >= self.cap):
            return None
        return self._replace(group=value, room=_OF_DIGITS, last=None)

    def _hundred(self, value: Decimal, link: Link) -> "Sum | None":
        if self.group is None:
            apart = self.cap is not None and link == "mixed"
            return None if apart else self._replace(group=value, room=_HUNDRED, last=None)
        most = 10 * _HUNDRED if self.room == _OF_DIGITS else _HUNDRED
        if not 0 < self.group < most or link not in ("plain", "of"):
            return None
        return self._replace(group=self.group * value, room=_HUNDRED, fraction=False, article=False)

    def _scale(self, value: Decimal, link: Link) -> "Sum | None":
        if link in ("and", "mixed") and self.group is None:
            return None
        if self.group is None and self.last is not None:
            return self._on_scale(value)
        if self.cap is not None and value >= self.cap:
            return None
        group = Decimal(1) if self.group is None else self.group
        over = group - group % _HUNDRED if value < _HUNDRED and group % _HUNDRED else Decimal(0)
        section = over + (group - over) * value  # three hundred and two dozen
        return Sum(done=self.done + section, cap=value, last=section)

    def _on_scale(self, value: Decimal) -> "Sum | None":
        """A scale right after another: thousand million."""
        if self.last is None or self.cap is None or self.done != self.last or value < self.cap:
            return None
        return Sum(done=self.last * value, cap=value, last=self.last * value)

    def _fraction(self, value: Decimal, link: Link) -> "Sum | None":
        if self.group is None and self.last is None:
            return self._replace(group=value, fraction=True)
        if self.group is None:
            return self._part_of_scale(value) if link == "mixed" else None
        if self.article and link == "plain":
            return self._replace(group=value, fraction=True, article=False)
        if self.fraction or self.group != self.group.to_integral_value():
            return None
        return self._replace(group=self.group + value, room=0, article=False)

    def _part_of_scale(self, value: Decimal) -> "Sum | None":
        """A million and a half."""
        assert self.cap is not None
        return self._replace(done=self.done + self.cap * value, last=None, cap=Decimal(0))

    def _denominator(self, value: Decimal, link: Link) -> "Sum | None":
        if self.group is None:
            return self._replace(group=1 / value, fraction=True) if self.last is None else self._mixed_part(value, link)
        if link == "mixed":
            return self._fraction(1 / value, link)
        if not 0 < self.group < value or self.done or self.group != self.group.to_integral_value():
            return None
        return self._replace(group=self.group / value, fraction=True, room=0, article=False)

    def _mixed_part(self, value: Decimal, link: Link) -> "Sum | None":
        return self._part_of_scale(1 / value) if link == "mixed" else None

    def _addend(self, value: Decimal, link: Link) -> "Sum | None":
        if self.group is None or self.group != self.group.to_integral_value():
            return None
        return self._replace(group=self.group + value, room=0, article=False)

    def _ordinal(self, value: Decimal, link: Link) -> "Sum | None":
        add = self._cardinal if value < _HUNDRED else self._hundred if value == _HUNDRED else self._scale
        found = add(value, link)
        return found._replace(ordinal=True) if found else None

    def _point(self, atom: Atom, link: Link) -> "Sum | None":
        """After a spoken decimal mark: digits, one after the other, and then perhaps a scale."""
        if self.places is not None and atom.kind in ("scale", "hundred"):
            return Sum(group=self.value).add(atom, "plain")
        if self.group is None or atom.kind not in ("cardinal", "digits") or atom.value is None:
            return None
        if (link == "point") == (self.places is not None) or atom.value != atom.value.to_integral_value():
            return None
        return self._replace(places=(self.places or "") + str(int(atom.value)), room=0)


_ADDED: dict[str, Callable[[Sum, Decimal, Link], Sum | None]] = {
    "cardinal": Sum._cardinal,
    "digits": Sum._digits,
    "hundred": Sum._hundred,
    "scale": Sum._scale,
    "fraction": Sum._fraction,
    "denominator": Sum._denominator,
    "addend": Sum._addend,
    "ordinal": Sum._ordinal,
}


def _room(value: Decimal) -> int:
    """What may be added after a word: units after tens."""
    return 10 if value >= 20 and value % 10 == 0 else 0


def exact(value: Decimal) -> bool:
    """Whether a number can be written down: two thirds of a million cannot."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and -exponent <= _PLACES
