"""What digits with marks come to in a language, or why they may mean two things."""

import re
from decimal import Decimal
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language

TWO_READINGS = "its mark may separate thousands or decimals; two numbers are possible"
NO_GROUPS = "its groups of digits do not form a number"
# Three digits after the decimal mark may be thousands written in the manner of another language, unless a
# number of thousands would have no such head: 0.350, 1234.567.
_THOUSANDS = 3


class Amount(NamedTuple):
    """A number, or why there is none."""

    value: Decimal | None
    why: str | None = None


class Digits:
    """Reads runs of digits as one language writes them."""

    def __init__(self, language: Language) -> None:
        self._decimal, self._group = language.decimal, language.group
        group, mark = re.escape(language.group), re.escape(language.decimal)
        self._between = re.compile(f'[ "{group}]')
        self._grouped = re.compile(rf'(?:\d{{1,3}}(?:{group}\d{{3}})+|\d{{1,3}}(?:[ "]\d{{3}})+)(?:{mark}\d+)?')
        self._pairs = re.compile(rf"\d{{1,2}}(?:{group}\d{{2}})+{group}\d{{3}}(?:{mark}\d+)?")  # 12,34,567
        self._fraction = re.compile(rf"\d*{mark}\d+")
        self._foreign = re.compile(rf"\d+{group}\d{{1,2}}|\d{{1,3}}(?:{mark}\d{{3}})+{group}\d+")  # 2.5 in German
        self._twofold = re.compile(rf"[1-9]\d{{0,2}}{mark}\d{{{_THOUSANDS}}}")
        self._thousands_only = re.compile(rf"\d{{1,3}}(?:{mark}\d{{3}}){{2,}}")

    def read(self, written: str, *, scaled: bool = False) -> Amount:
        """The number; `scaled` where a word of scale or a sign of per cent is after, so that marks are decimal."""
        if written.isdecimal():
            return Amount(Decimal(written))
        if self._grouped.fullmatch(written) or self._pairs.fullmatch(written):
            return Amount(Decimal(self._between.sub("", written).replace(self._decimal, ".")))
        if self._twofold.fullmatch(written) and not scaled:
            return Amount(None, TWO_READINGS)
        if self._fraction.fullmatch(written):
            return Amount(Decimal(f"0{written.replace(self._decimal, '.')}"))
        return self._in_another_manner(written)

    def _in_another_manner(self, written: str) -> Amount:
        """Marks the other way round, where that can mean only one thing."""
        if self._foreign.fullmatch(written):
            return Amount(Decimal(written.replace(self._decimal, "").replace(self._group, ".")))
        if self._thousands_only.fullmatch(written):
            return Amount(Decimal(written.replace(self._decimal, "")))
        return Amount(None, NO_GROUPS)


digits_of = once(Digits)
