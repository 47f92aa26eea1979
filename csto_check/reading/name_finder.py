"""Names of a base in running text."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from csto_check.reading.reading import Found
from csto_check.text.expressions import any_of, held_by
from csto_check.text.fold import fold
from csto_check.values.name import key

_FEW = 10  # texts; to compile all names takes as long as to compile those of so many


class NameFinder:
    """Finds the spellings of names; each stands for the first spelling of its name."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._n_texts = 0

    @cached_property
    def _spelled(self) -> list[str]:
        return [fold(spelling) for spelling in self._names]

    @cached_property
    def _every(self) -> re.Pattern[str]:
        return self._shape(self._spelled)

    def _of(self, text: str) -> re.Pattern[str]:
        """An expression for the names in a text; one for all names is made only where there are many texts."""
        self._n_texts += 1
        return self._every if self._n_texts > _FEW else self._shape(held_by(text, self._spelled))

    @staticmethod
    def _shape(spellings: list[str]) -> re.Pattern[str]:
        spelled = any_of(spellings).replace("ss", "(?:ss|ß)")  # keys are case-folded
        ending = r"(?:(?:\"s|s|\"|es)(?!\w)|(?!\w))"
        return re.compile(rf"(?i:(?<!\w)(?P<n>{spelled}){ending})")

    def find(self, text: str) -> Iterator[Found]:
        """The names in a sentence, the longest where several begin; a genitive is still the name."""
        for found in self._of(text).finditer(text) if self._names else ():
            said = found["n"]
            if said[0].isupper() or not said[0].isalpha():
                yield Found(*found.span("n"), "name", self._names[key(said)])
