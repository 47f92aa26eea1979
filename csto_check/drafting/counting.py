"""The units that the numbers of a new text count: those of a base, and new ones."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.reading.reading import Found
from csto_check.reading.units import Units

PERCENT = "%"
NO_NOUN = "number"  # the unit of numbers that are alone
_SIGNS = {"%": "percent", "‰": "permille", "°": "degrees", "€": "euro", "$": "dollars", "£": "pounds", "¥": "yen",
          "₽": "rubles", "₸": "tenge"}  # fmt: skip
_LONGEST = 40  # letters of an id


class Counting:
    """Finds the unit of each reading of one language; `units` collects those found, with the words to add."""

    def __init__(self, units: Mapping[str, Mapping[str, tuple[str, ...]]], language: str) -> None:
        self._of_base, self._language = Units(units, language), language
        self._words = data(language)
        self.units: dict[str, dict[str, tuple[str, ...]]] = {}

    def unit(self, reading: Found, said: str) -> str | None:
        """The unit of a quantity or duration, by its words; None for a length of time whose unit cannot be told."""
        noun = self._noun(reading, said)
        if noun is None:
            return None if reading.kind == "duration" else self._keep(NO_NOUN, "")
        known = self._of_base.of(noun)
        if known:
            return self._keep(known, "")
        return self._keep(self._id(noun), noun)

    def _noun(self, reading: Found, said: str) -> str | None:
        """The word that is counted; of one such as zehntägig the length of time within it."""
        if reading.kind == "share":
            return reading.noun or PERCENT
        if reading.noun or reading.kind != "duration":
            return reading.noun
        bare = unicodedata.normalize("NFD", said).replace("\u0308", "").casefold()
        found = [word for word in (*self._words.units, *self._words.durations) if word in bare]
        return max(found, key=len, default=None)

    def _keep(self, unit: str, word: str) -> str:
        said = self.units.setdefault(unit, {})
        known = said.get(self._language, ())
        if word and word not in known:
            said[self._language] = (*known, word)
        return unit

    def _id(self, noun: str) -> str:
        """An id of small ASCII letters; lengths of time have one for all their forms."""
        time = self._words.units.get(noun.lower())
        return f"{time}s" if time else _SIGNS.get(noun) or _letters(noun) or NO_NOUN


@cache
def _spelled_out() -> dict[int, str]:
    """The letters that ids do without, in those that they have."""
    return {ord(letter): said for code in LANGUAGES for letter, said in data(code).spelled_out.items()}


def _letters(noun: str) -> str:
    """A noun in small ASCII letters, with _ between its parts."""
    bare = unicodedata.normalize("NFC", noun).lower().translate(_spelled_out())
    ascii_ = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z]+", "_", ascii_).strip("_")[:_LONGEST].rstrip("_")
