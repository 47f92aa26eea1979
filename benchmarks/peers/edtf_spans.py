"""The days that a date in EDTF may mean: enough of the notation for the labels, and for what the programs say."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

_SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 14)}  # months; a winter ends in the next year


class Days(NamedTuple):
    """From the first to the last day, as ISO texts; None is open. `rough` is whether it is approximate."""

    first: str | None
    last: str | None
    rough: bool = False

    def within(self, other: "Days") -> bool:
        """Whether it lies in another one; an open end only in an open one."""
        low = other.first is None or (self.first is not None and self.first >= other.first)
        return low and (other.last is None or (self.last is not None and self.last <= other.last))

    def day_before(self) -> str | None:
        """The day before its first one."""
        return self.first and (date.fromisoformat(self.first) - timedelta(1)).isoformat()

    def day_after(self) -> str | None:
        """The day after its last one."""
        return self.last and (date.fromisoformat(self.last) + timedelta(1)).isoformat()


def days_of(edtf: str) -> Days | None:
    """The days of a date; None for what cannot be placed, such as a day without a year. A time of day is left out."""
    timeless = re.sub(r"T[^/]*", "", edtf)
    rough, bare = "~" in timeless, timeless.replace("~", "")
    if "/" not in bare:
        found = _of_one(bare)
        return found and found._replace(rough=rough)
    low, high = (_of_end(part) for part in bare.split("/", 1))
    return None if low is None or high is None else Days(low.first, high.last, rough)


def _of_end(part: str) -> Days | None:
    return Days(None, None) if part in ("", "..") else _of_one(part)


def _of_one(part: str) -> Days | None:
    if re.fullmatch(r"\d{1,3}X{1,3}", part) and len(part) == 4:
        return Days(part.replace("X", "0") + "-01-01", part.replace("X", "9") + "-12-31")
    if re.fullmatch(r"\d{4}", part):
        return Days(f"{part}-01-01", f"{part}-12-31")
    if re.fullmatch(r"\d{4}-\d\d", part):
        return _of_month(*part.split("-"))
    return Days(part, part) if re.fullmatch(r"\d{4}-\d\d-\d\d", part) else None


def _of_month(year: str, month: str) -> Days | None:
    if month in _SEASONS:
        first, last = _SEASONS[month]
        end, last = int(year) + (last > 12), (last - 1) % 12 + 1
        return Days(f"{year}-{first:02}-01", f"{end:04}-{last:02}-{monthrange(end, last)[1]}")
    if not 1 <= int(month) <= 12:
        return None
    return Days(f"{year}-{month}-01", f"{year}-{month}-{monthrange(int(year), int(month))[1]}")
