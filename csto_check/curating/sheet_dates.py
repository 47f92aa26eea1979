"""Dates as a spreadsheet with dots in its dates writes them, such as 06.05.2026, read back."""

import re
from collections.abc import Mapping

from csto_check.curating.caution import Caution
from csto_check.facts.model import Base
from csto_check.prose import counted

# Between dots the day comes first in every locale (Unicode CLDR, short dates); slashes may mean either.
_DOTTED = re.compile(r"\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2}):(\d{2})(?::00)?)?\s*\Z")


class SheetDates:
    """The dates of one sheet, and which of them were read in that way."""

    def __init__(self, base: Base) -> None:
        self._topics = {id_ for id_, topic in base.topics.items() if topic.value_type.lies_in_time}
        self._read: list[tuple[str, str]] = []

    def read(self, cells: Mapping[str, str]) -> dict[str, str]:
        """The cells of a row, with its dates as a base writes them."""
        of_dates = ("as_of", "value") if cells.get("topic", "").strip() in self._topics else ("as_of",)
        return {name: self._date(cell) if name in of_dates else cell for name, cell in cells.items()}

    def _date(self, cell: str) -> str:
        found = _DOTTED.match(cell)
        if found is None:
            return cell
        day, month, year, hour, minute = found.groups()
        date = f"{year}-{month:0>2}-{day:0>2}" + (f"T{hour:0>2}:{minute}" if hour else "")
        self._read.append((cell.strip(), date))
        return date

    def remarks(self, name: str) -> list[Caution]:
        """That dates were read so, told once for the file of that name."""
        if not self._read:
            return []
        written, date = self._read[0]
        what = f"{counted(len(self._read), 'date')} with dots: the day comes first, so {written} is {date}"
        return [Caution("note", name, what)]
