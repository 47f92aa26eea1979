"""Whether a number that was read can count what a topic asks for."""

import unicodedata
from collections.abc import Iterable, Mapping

from csto_check.facts.model import Topic
from csto_check.reading.reading import Reading
from csto_check.text.known import words

# What a noun may have behind the word of a unit; a longer rest makes another word of it (Person, Personal).
_ENDINGS = frozenset(("", "e", "n", "en", "er", "ern", "es", "s", "nen", "innen"))


class Units:
    """The words of a base's units in one language; a unit's own id is one of them."""

    def __init__(self, units: Mapping[str, Mapping[str, tuple[str, ...]]], language: str) -> None:
        self._words = {unit: _all(unit, said.get(language, ())) for unit, said in units.items()}
        self._times = {
            unit for unit, said in self._words.items() if not words(lambda one: one.durations).isdisjoint(said)
        }

    def counts(self, reading: Reading, topic: Topic) -> bool:
        """Whether a reading is a number at all that may answer the topic; a length of time only in its unit."""
        if reading.kind == "quantity":
            return True
        return reading.kind == "duration" and topic.unit in self._times and self._in_unit(reading, topic.unit)

    def is_other(self, reading: Reading, topic: Topic) -> bool:
        """Whether what a reading counts is a word of another unit, and none of the topic's own."""
        noun = (reading.noun or "").casefold()
        if not noun or any(word in noun for word in self._words.get(topic.unit or "", ())):
            return False
        return not noun.isalpha() or any(_is_form(noun, self._words[unit]) for unit in self._words)

    def _in_unit(self, reading: Reading, unit: str) -> bool:
        """Whether a length of time is told in this unit: three days, zehntägig."""
        if reading.noun:
            return _is_form(reading.noun.casefold(), self._words[unit])
        bare = unicodedata.normalize("NFD", reading.text.casefold()).replace("\u0308", "")
        return any(word in bare for word in self._words[unit])


def _all(unit: str, said: Iterable[str]) -> tuple[str, ...]:
    """The words of a unit in small letters, with its id in plural and singular."""
    return tuple(dict.fromkeys((*(word.casefold() for word in said), unit.casefold(), unit.casefold().rstrip("s"))))


def _is_form(noun: str, words: Iterable[str]) -> bool:
    return any(noun.startswith(word) and noun[len(word) :] in _ENDINGS for word in words if word)
