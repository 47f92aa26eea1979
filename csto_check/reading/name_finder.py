"""Names of a base in running text."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from csto_check.reading.reading import Found
from csto_check.text.expressions import any_of
from csto_check.text.fold import fold
from csto_check.values.name import key

_SHORT = 3  # letters; a shorter name takes no ending


class NameFinder:
    """Finds the spellings of names; each stands for the first spelling of its name."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    @cached_property
    def _shape(self) -> re.Pattern[str]:
        spelled = any_of([fold(spelling) for spelling in self._names]).replace("ss", "(?:ss|ß)")  # keys are case-folded
        ending = r"(?:(?:\"s|s|\"|es)(?!\w)|(?!\w))"
        return re.compile(rf"(?i:(?<!\w)(?P<n>{spelled}){ending})")

    def find(self, text: str) -> Iterator[Found]:
        """The names in a sentence, the longest where several begin; a genitive is still the name."""
        for found in self._shape.finditer(text) if self._names else ():
            said = found["n"]
            if said[0].isupper() or not said[0].isalpha():
                yield Found(*found.span("n"), "name", self._names[key(said)])
