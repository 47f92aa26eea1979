"""The forms that a phrase of time can have: what `grammar` finds in words and `calendar` tells as a value."""

from decimal import Decimal
from typing import NamedTuple


class Day(NamedTuple):
    """A day of a month; what is None is not said."""

    day: int
    month: int | None = None
    year: "Point | None" = None
    weekday: int | None = None


class Month(NamedTuple):
    """A month, perhaps the last or the next one (`order`)."""

    month: int
    year: "Point | None" = None
    order: int | None = None


class Season(NamedTuple):
    """A season of a year; winter begins in it."""

    name: str
    year: "Point"


class Year(NamedTuple):
    """A year after Christ."""

    year: int


class Decade(NamedTuple):
    """Ten years, by the first of them."""

    start: int


class Century(NamedTuple):
    """A hundred years: the 19th are 1800 to 1899, as people count."""

    number: int


class Weekday(NamedTuple):
    """A weekday (Monday is 0), of a week that is named or by its order."""

    weekday: int
    order: int | None = None
    within: "Point | None" = None


class Today(NamedTuple):
    """A day some days from that of the text."""

    days: int


class OrderedUnit(NamedTuple):
    """A unit of time by its order: last week. None: the one that the text's tense tells."""

    unit: str
    order: int | None


class Ending(NamedTuple):
    """The beginning or end of the unit in which the text tells: the end of the year."""

    unit: str


class Counted(NamedTuple):
    """Some units from the text's day, or from another one: two weeks ago, a week from Friday."""

    parts: tuple[tuple[Decimal, str], ...]
    sign: int
    hedge: str = ""
    anchor: "Point | None" = None
    soft: bool = False  # it may as well say how long something takes


class Nth(NamedTuple):
    """A unit, or a weekday, by its number within a longer one; -1 is the last."""

    number: int
    unit: str | int
    within: "Point"


class Unnamed(NamedTuple):
    """A part of a year that is not said: a season, a quarter by its number, or so many months from its beginning."""

    unit: str
    number: int = 0


class WeekOf(NamedTuple):
    """The week in which a day lies."""

    day: "Point"


class Night(NamedTuple):
    """The night that ends on a day."""

    day: "Point"


class UnitStretch(NamedTuple):
    """Some units up to the text's day, or from it on: the past two weeks."""

    amount: Decimal
    unit: str
    sign: int


class UnitBefore(NamedTuple):
    """The unit before that of which the text tells."""

    unit: str


class DateRange(NamedTuple):
    """From one to the other."""

    first: "Point"
    last: "Point"


class Unclear(NamedTuple):
    """What cannot be told, and why."""

    why: str


Point = (
    Day | Month | Season | Year | Decade | Century | Weekday | Today | OrderedUnit | Ending | Counted | Nth | Unnamed
    | WeekOf | Night | UnitStretch | UnitBefore | DateRange | Unclear
)  # fmt: skip


class Clock(NamedTuple):
    """A time of day next to a date; `kind` is that of a lead: by, from, before, after, about, or exact."""

    hour: int
    minute: int
    zone: str = ""
    kind: str = ""
    why: str | None = None
    last: "tuple[int, int] | None" = None  # where it is the first of a range


class Phrase(NamedTuple):
    """A date in a sentence: its words from one token up to another, and what it says."""

    start: int
    end: int
    point: Point
    lead: str = ""
    clock: Clock | None = None
    core: int = -1  # where it begins without the words that leave it open
    planned: bool = False  # it describes what is to come: for the 24 February ballot
    until: Clock | None = None  # the time at the end of a range
    described: bool = False  # a noun after it is what it tells of: the January 6 attack
