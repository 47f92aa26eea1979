"""A text as the checks see it."""

from typing import NamedTuple

from csto_check.reading.reader import Reader, TextReadings
from csto_check.reading.reading import Reading


class ReadText(NamedTuple):
    """A text and its readings."""

    text: str
    language: str
    whole: TextReadings

    @property
    def dates(self) -> list[Reading]:
        return [each for each in self.whole.readings if each.is_date]


def read_text(text: str, reader: Reader) -> ReadText:
    """A text with what it says in numbers and dates."""
    return ReadText(text, reader.language, reader.whole(text))
