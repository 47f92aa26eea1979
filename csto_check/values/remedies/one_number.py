"""One number as people write it who do not know the notation: 2.500.000, 1,5, 300k, 5 1/2, forty."""

import re
import unicodedata
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from csto_check.languages import notation
from csto_check.languages.known import merged, words
from csto_check.values.digits import MOST_DIGITS, count, digits, is_marked, number

_SCALES = "|".join(sorted(map(re.escape, notation.SCALES), key=len, reverse=True))
_SCALED = re.compile(rf"(.*?) ?(?<![^\W\d_])({_SCALES})\Z")
SURPLUS = re.compile(rf"([0-9])\+ ({_SCALES})\Z")  # 3+ million
_GROUPED = re.compile(r"(-?[0-9]{1,3}(?:([ .,'’_])[0-9]{3})(?:\2[0-9]{3})*)(?:(?!\2)[.,]([0-9]+))?\Z")
_DECIMAL = re.compile(r"(-?)([0-9]*)[.,]([0-9]*)\Z")
_POWER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?e\+?[0-9]{1,2}\Z")
_FRACTION = re.compile(r"(?:([0-9]+)[ -]?)?(?:([0-9])[/⁄]([2458])|([¼½¾]))\Z")


class NumberMeanings(NamedTuple):
    """A number in the notation, or two where it may be two, and what its word of scale multiplies it with.

    `is_unit` tells that this word may be the topic's unit as well: 300 t are tonnes or trillions.
    """

    bare: tuple[str, ...]
    scale: int = 1
    is_marked: bool = False
    is_unit: bool = False

    def values(self) -> tuple[str, ...]:
        """All numbers that it may be, in digits; none with more of them than are kept."""
        scaled = tuple(digits(Decimal(text) * self.scale) for text in self.bare) if self.scale > 1 else self.bare
        return tuple(text for text in (self.bare if self.is_unit else ()) + scaled if count(text) <= MOST_DIGITS)

    def lent(self, last: "NumberMeanings") -> "NumberMeanings":
        """The first number of a range, with the word of scale of its last where it has none: 12 to 15 thousand."""
        if self.scale > 1 or last.scale == 1 or Decimal(self.bare[0]) > Decimal(last.bare[0]):
            return self
        return self._replace(scale=last.scale, is_unit=last.is_unit)


def numeral(text: str, unit: str | None) -> NumberMeanings | None:
    """The number that a text in small letters is, in a topic with a unit."""
    bare = _bare(text)
    if bare:
        return NumberMeanings(bare, is_marked=is_marked(text))
    found = _SCALED.match(text)
    bare = _bare(found[1]) or _before_scale(found[1]) if found else ()
    if not found or not bare:
        return None
    glued = text[found.start(2) - 1] != " "
    is_unit = len(found[2]) == 1 and not (glued and found[2] in notation.GLUED and not _begins(unit, found[2]))
    return NumberMeanings(bare, notation.SCALES[found[2]], is_marked(found[1]), is_unit)


def _begins(unit: str | None, letter: str) -> bool:
    return unit is not None and unit.startswith(letter)


def _before_scale(text: str) -> tuple[str, ...]:
    """`a`, `half a` and other words that are a number only before a word of scale."""
    bare = next((text.removesuffix(f" {one}") for one in notation.ONE if text.endswith(f" {one}")), text)
    found = 1 if text in notation.ONE else _fractions().get(bare, _words().get(text))
    return () if found is None else (digits(Decimal(str(found))),)


def _bare(text: str) -> tuple[str, ...]:
    """What digits or a word without a word of scale may be; nothing if they are no number."""
    text = _plain_digits(text).removeprefix("+")
    if is_marked(text):
        return _meanings(text)
    if number(text) is not None and " " not in text:
        return (text,)
    grouped = _GROUPED.match(text)
    if grouped:
        whole = re.sub(r"[^-0-9]", "", grouped[1])
        return (_decimal("", whole, grouped[3]),)
    mixed = _DECIMAL.match(text)
    if mixed and mixed[2] + mixed[3]:
        return (_decimal(*mixed.groups()),)
    return _in_other_ways(text)


def _in_other_ways(text: str) -> tuple[str, ...]:
    if _POWER.match(text):
        return (digits(Decimal(text)),)
    parts = _FRACTION.match(text)
    if parts:
        part = Decimal(parts[2]) / Decimal(parts[3]) if parts[2] else Decimal(unicodedata.numeric(parts[4]))
        return (digits(Decimal(parts[1] or 0) + part),)
    found = None if text in words(lambda one: one.articles) else _words().get(text)
    return (str(found),) if isinstance(found, int) else ()


def _plain_digits(text: str) -> str:
    """The digits of any script and the long minus as ASCII."""
    return "".join(str(unicodedata.decimal(char, char)) for char in text).replace("−", "-")


def _meanings(text: str) -> tuple[str, ...]:
    """What a number with just three digits after its one mark may be: whole, or a decimal that no longer has three."""
    sign, head, tail = re.fullmatch(r"(-?)([0-9]+)[.,]([0-9]+)", text).groups()  # type: ignore[union-attr]
    decimal = _decimal(sign, head, tail)
    return (decimal,) if head.startswith("0") else (f"{sign}{int(head + tail)}", decimal)


def _decimal(sign: str, head: str, tail: str | None) -> str:
    """A decimal with a point; three digits after it become two or four: 3.000 is 3.0, 2.345 is 2.3450."""
    whole = f"{sign}{int(head or 0)}"
    if not tail:
        return whole
    short = tail.rstrip("0") or "0"
    return f"{whole}.{short if len(short) < 3 else short.ljust(4, '0')}"


@cache
def _words() -> dict[str, float]:
    """The numbers that the languages have a word for."""
    return merged(lambda one: one.cardinals)


@cache
def _fractions() -> dict[str, float]:
    return merged(lambda one: one.fractions)
