"""Does a quote say a name, or the names of a list?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from csto_check.evidence.denying import negated
from csto_check.evidence.doubt import Doubt
from csto_check.evidence.named import Kinds
from csto_check.evidence.quoted import Quoted
from csto_check.evidence.value_check import ValueCheck
from csto_check.facts.model import Base, Claim
from csto_check.prose import listed
from csto_check.reading.reading import Reading
from csto_check.values.name import Name, key
from csto_check.values.names import Names
from csto_check.values.value import Compares


class NamesSaid:
    """Looks for the names of claims in their quotes."""

    def __init__(self, base: Base, kinds: Kinds) -> None:
        self._base, self._kinds = base, kinds
        self._shapes: dict[str, re.Pattern[str]] = {}

    def of(self, claim: Claim, quoted: Quoted) -> ValueCheck:
        """Whether a quote says the name, or the names, that are the value of its claim."""
        value: Any = claim.value
        is_list = value.compares is Compares.AS_A_SET
        return self._all(value, quoted) if is_list else self._name(value, quoted)

    def _name(self, value: Name, quoted: Quoted) -> ValueCheck:
        if self._stands(value.written, quoted) or self._stands(value.names[0], quoted):
            return ValueCheck(True)
        return self._not_said("the name", self._another(value.names, quoted))

    def _all(self, value: Names, quoted: Quoted) -> ValueCheck:
        missing = [name for name in value.names if not self._stands(name, quoted)]
        if missing:
            other = self._another(value.names, quoted) if len(missing) == len(value.names) else None
            return self._not_said(listed(missing), other)
        names = sorted(set(self._base.names.values())) if value.complete else ()
        further = [name for name in names if key(name) not in value.items and self._stands(name, quoted)]
        if further:
            why = f"the quote names {listed(further)} as well, but the list claims to be complete"
            return ValueCheck(None, why, "Q216")
        return ValueCheck(True)

    def _not_said(self, names: str, other: str | None) -> ValueCheck:
        why = f"no spelling of {names} is in the quote"
        return ValueCheck(None, why, doubts=(Doubt("Q308", other),)) if other else ValueCheck(None, why, "Q215")

    def _another(self, names: Iterable[str], quoted: Quoted) -> str | None:
        """That a quote names others of the kind of some names instead of these; None if it does not."""
        found = {each.value or "" for readings in quoted.readings for each in readings if each.is_name}
        others = sorted(other for other in found if any(self._kinds.alike(name, other) for name in names))
        return f"it names {listed(others)} instead of {listed(names)}" if others else None

    def _stands(self, name: str, quoted: Quoted) -> bool:
        """Whether a quote contains a name in one of its spellings, on its own and not denied."""
        return any(
            not _is_glued(text, start, end) and not negated(text[:start], quoted.language)
            for text, readings in zip(quoted.parts, quoted.readings, strict=True)
            for start, end in self._places(text, readings, name)
        )

    def _places(self, text: str, readings: Sequence[Reading], name: str) -> Iterator[tuple[int, int]]:
        """Where a name may occur: what was read as this name, and its spellings outside other names."""
        names = [reading for reading in readings if reading.is_name]
        yield from ((each.start, each.end) for each in names if key(each.value or "") == key(name))
        for found in self._shape(name).finditer(text):
            common = name[0].isupper() and found[0][0].islower()
            if not common and not any(each.start <= found.start() and found.end() <= each.end for each in names):
                yield found.span()

    def _shape(self, name: str) -> re.Pattern[str]:
        """Matches every spelling of a name."""
        if name not in self._shapes:
            spellings = {key(name), *self._spellings.get(key(name), ())}
            self._shapes[name] = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(map(_spelled, sorted(spellings)))})(?!\w)")
        return self._shapes[name]

    @cached_property
    def _spellings(self) -> dict[str, list[str]]:
        """The keys of all spellings of a name, by the key of the first."""
        found: dict[str, list[str]] = {}
        for spelling, name in self._base.names.items():
            found.setdefault(key(name), []).append(spelling)
        return found


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether a name is a part of a longer word, as in OVKS-Truppen."""
    return "-" in (text[start - 1 : start], text[end : end + 1])


def _spelled(spelling: str) -> str:
    """The pattern of a spelling, by its key; case folding has made ss of ß."""
    return re.escape(spelling).replace("ss", "(?:ss|ß)")
