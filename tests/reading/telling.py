"""What a text is read as, in the notation of the corpora: `quantity: rund 70 = about 70 [Mann]`."""

from collections.abc import Mapping

from csto_check.reading.reader import Reader
from csto_check.reading.reading import Reading
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date
from csto_check.values.name import key

THURSDAY = "2022-01-13"


def read(
    language: str, text: str, published: str | None = THURSDAY, names: Mapping[str, str] | None = None
) -> list[Reading]:
    """The readings of a text; `names` maps each spelling to its name."""
    date = read_date(published, Setting()) if published else None
    known = {key(spelling): name for spelling, name in (names or {}).items()}
    return Reader(language, date if isinstance(date, Date) else None, known).read(text)


def told(language: str, text: str, published: str | None = THURSDAY) -> list[str]:
    """The readings of a text, one line each; `?` where there is no value."""
    return [line(text, reading) for reading in read(language, text, published)]


def line(text: str, reading: Reading) -> str:
    noun = f" [{reading.noun}]" if reading.noun else ""
    return f"{reading.kind}: {text[reading.start : reading.end]} = {reading.value or '?'}{noun}"
