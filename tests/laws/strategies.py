"""What laws are tried on: numbers, dates and values as a user writes them."""

from datetime import date as Day
from datetime import datetime, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from csto_check.files.shipped import zone_file
from csto_check.values.base import Setting
from csto_check.values.interval import Interval
from csto_check.values.zones import Zones

ZONES = ("Asia/Almaty", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")
LEADS = ("", "about ", "~", "over ", "> ", ">", "at least ", ">=", "under ", "<", "at most ", "<=", "almost ")
FIRST, LAST = Day(2, 1, 1), Day(2400, 12, 31)


class Number(NamedTuple):
    """A quantity as written, with the numbers that stand in it."""

    written: str
    lead: str
    low: str
    high: str


def zones_of(names: tuple[str, ...]) -> Zones:
    return Zones({name: data for name in names if (data := zone_file(name))})


@st.composite
def numbers(draw: st.DrawFn, digits: int = 9) -> str:
    """A number that has one meaning: never exactly three digits behind its point."""
    whole = draw(st.integers(0, 10 ** draw(st.integers(1, digits)) - 1))
    places = draw(st.sampled_from((0, 0, 0, 1, 2, 4)))
    rest = draw(st.text("0123456789", min_size=places, max_size=places))
    sign = draw(st.sampled_from(("", "", "", "-")))
    return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"


def small_numbers() -> st.SearchStrategy[str]:
    return st.integers(0, 12).map(str)


@st.composite
def quantities(draw: st.DrawFn, number: st.SearchStrategy[str] | None = None) -> Number:
    """A quantity in any notation."""
    number = numbers() if number is None else number
    lead = draw(st.sampled_from((*LEADS, "+", "..")))
    one = draw(number)
    if lead == "..":
        low, high = sorted((one, draw(number)), key=float)
        return Number(f"{low}..{high}", lead, low, high)
    return Number(f"{one}+" if lead == "+" else lead + one, lead, one, one)


def quantity_texts(number: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[str]:
    return quantities(number).map(lambda quantity: quantity.written)


@st.composite
def moments(draw: st.DrawFn, first: Day = FIRST, last: Day = LAST) -> str:
    """A year, a month or a day."""
    day = draw(st.dates(first, last))
    return day.isoformat()[: draw(st.sampled_from((4, 7, 10)))]


@st.composite
def times(draw: st.DrawFn) -> str:
    """A minute or a second, mostly with an offset from UTC."""
    when = draw(st.datetimes(datetime(1990, 1, 1), datetime(2023, 1, 1))).replace(microsecond=0)
    text = when.isoformat() if draw(st.booleans()) else when.isoformat()[:16]
    return text + draw(st.sampled_from(("", "Z", "+01:00", "+06:00", "-05:00", "+05:45", "+14:00", "-11:30")))


@st.composite
def ranges(draw: st.DrawFn, first: Day = FIRST, last: Day = LAST) -> str:
    """A range of moments that runs forwards, open at one end at times."""
    one, two = sorted((draw(moments(first, last)), draw(moments(first, last))), key=lambda text: text[:10])
    return draw(
        st.sampled_from((f"{one}..{two}", f"..{two}", f"{one}..", f"by {two}", f"from {one}", f"{one} to {two}"))
    )


def beside(named: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """All that lies before or after a date, without it."""
    return st.one_of(named.map("before {}".format), named.map("after {}".format))


def date_texts(first: Day = FIRST, last: Day = LAST) -> st.SearchStrategy[str]:
    """A date in any notation, without a time of day."""
    plain = moments(first, last)
    hedged = st.one_of(plain.map("about {}".format), plain.map("~{}".format), plain.map("{}~".format))
    return st.one_of(plain, hedged, ranges(first, last), beside(plain))


def settings_with_zones(least: int = 0) -> st.SearchStrategy[Setting]:
    names = st.lists(st.sampled_from(ZONES), unique=True, min_size=least, max_size=3)
    return names.map(lambda chosen: Setting(zones=zones_of(tuple(chosen))))


def names() -> st.SearchStrategy[str]:
    """Names of one and of several words, with marks as names have them."""
    return st.sampled_from(("Armenia", "Belarus", "Kyrgyz Republic", "Zas", "O'Brien", "Jean-Luc", "Nur-Sultan", "Ö"))


@st.composite
def name_lists(draw: st.DrawFn, pool: str = "ABCD") -> dict[str, list[str]]:
    """A list of names, complete or partial."""
    items = draw(st.lists(st.sampled_from(tuple(pool)), unique=True, min_size=1))
    return {draw(st.sampled_from(("all", "some"))): items}


@st.composite
def intervals(draw: st.DrawFn, ends: st.SearchStrategy[object] | None = None) -> Interval[object]:
    """An interval over integers or decimals, open to infinity at times."""
    ends = ends if ends is not None else st.one_of(st.integers(-9, 9), st.decimals(-9, 9, places=1))
    one, two = draw(ends), draw(ends)
    low, high = (one, two) if one <= two else (two, one)  # type: ignore[operator]
    return Interval(draw(st.sampled_from((low, low, None))), draw(st.sampled_from((high, high, None))))


def seconds_of(start: datetime, end: datetime) -> st.SearchStrategy[datetime]:
    """Any second from start to end."""
    return st.integers(0, int((end - start).total_seconds())).map(lambda passed: start + timedelta(seconds=passed))
