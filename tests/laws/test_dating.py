"""Dates in words: order is kept on every day, what is written in full needs no day, lists and ranges lend."""

from calendar import monthrange
from datetime import date as Day
from datetime import timedelta
from typing import NamedTuple, get_args

from hypothesis import assume, given
from hypothesis import strategies as st

from csto_check.reading.dating.calendar import TELLERS
from csto_check.reading.dating.points import Point
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Reading
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date

ONE_DAY = timedelta(days=1)
DAYS = st.dates(Day(1950, 1, 1), Day(2090, 12, 31))
MONTHS = {
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
}  # fmt: skip
CODES = st.sampled_from(sorted(MONTHS))
WEEKDAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
BACK = {
    "de": ("Im letzten {m} brannte es.", "Am vergangenen {w} brannte es.", "Letzte Woche brannte es.",
           "Im vergangenen Monat brannte es.", "Letztes Jahr brannte es.", "Im vergangenen Sommer brannte es.",
           "Vor {n} Tagen brannte es.", "Vor {n} Wochen brannte es.", "Vor {n} Monaten brannte es.",
           "Vor {n} Jahren brannte es.", "Am vergangenen Wochenende brannte es.", "Vor anderthalb Jahren brannte es."),
    "en": ("It burned last {m}.", "It burned last {w}.", "It burned last week.", "It burned last month.",
           "It burned last year.", "It burned last summer.", "It burned {n} days ago.", "It burned {n} weeks ago.",
           "It burned {n} months ago.", "It burned {n} years ago.", "It burned last weekend.",
           "It burned two and a half years ago."),
}  # fmt: skip
SINCE = {
    "de": ("Seit {m} brennt es.", "Seit {w} brennt es.", "Seit dem {d}. {m} brennt es.", "Seit gestern brennt es."),
    "en": ("It has burned since {m}.", "It has burned since {w}.", "Since {m} {d} it has burned.",
           "It will have burned since {w}.", "Since yesterday it has burned."),
}  # fmt: skip
AHEAD = {
    "de": ("Im nächsten {m} beginnt es.", "Am kommenden {w} beginnt es.", "Nächste Woche beginnt es.",
           "Im kommenden Monat beginnt es.", "Nächstes Jahr beginnt es.", "In {n} Tagen beginnt es.",
           "In {n} Wochen beginnt es.", "In {n} Jahren wird es beginnen.", "Am {w} wird es beginnen."),
    "en": ("It begins next {m}.", "It begins next {w}.", "It begins next week.", "It begins next month.",
           "It begins next year.", "It will begin in {n} days.", "It will begin in {n} weeks.",
           "It will begin in {n} years.", "It will begin on {w}."),
}  # fmt: skip


class Filled(NamedTuple):
    """A text in a language."""

    code: str
    text: str


@st.composite
def filled(draw: st.DrawFn, frames: dict[str, tuple[str, ...]]) -> Filled:
    """A frame with a month, a weekday, a day that every month has, and a number."""
    code = draw(CODES)
    parts = {
        "m": draw(st.sampled_from(MONTHS[code])), "w": draw(st.sampled_from(WEEKDAYS[code])),
        "d": draw(st.integers(1, 28)), "n": draw(st.integers(2, 40)),
    }  # fmt: skip
    return Filled(code, draw(st.sampled_from(frames[code])).format(**parts))


def dates(text: str, code: str, own: Day | None) -> list[Reading]:
    published = read_date(own.isoformat(), Setting()) if own else None
    reader = Reader(code, published if isinstance(published, Date) else None)
    return [reading for reading in reader.read(text) if reading.kind == "date"]


def only(text: str, code: str, own: Day | None) -> Reading:
    (found,) = dates(text, code, own)
    return found


def ends(reading: Reading) -> tuple[Day | None, Day | None]:
    """The first and the last day of a value; None where it is open."""
    value = read_date(str(reading.value), Setting())
    assert isinstance(value, Date)
    return value.first and value.first.start.date(), value.last and value.last.end.date()


@given(filled(BACK), DAYS)
def test_what_is_last_or_ago_never_lies_after_the_day_of_the_text(said: Filled, own: Day) -> None:
    _, last = ends(only(said.text, said.code, own))
    assert last is not None and last <= own


@given(filled(SINCE), DAYS)
def test_what_goes_on_since_a_day_began_by_the_day_of_the_text(said: Filled, own: Day) -> None:
    first, last = ends(only(said.text, said.code, own))
    assert first is not None and first <= own and last is None


@given(filled(AHEAD), DAYS)
def test_what_is_next_never_lies_before_the_day_of_the_text(said: Filled, own: Day) -> None:
    first, _ = ends(only(said.text, said.code, own))
    assert first is not None and first >= own


# --- days in full


def written(day: Day, code: str, *, year: bool = True) -> str:
    month = MONTHS[code][day.month - 1]
    full = f" {day.year}" if year else ""
    return f"{day.day}. {month}{full}" if code == "de" else f"{day.day} {month}{full}"


FRAMES = {"de": "Am {} brannte es.", "en": "It burned on {}."}
SPANS = {"de": "Vom {} bis zum {} brannte es.", "en": "It burned from {} to {}."}
JOINS = {"de": "Am {} und {} brannte es.", "en": "It burned on {} and {}."}


@given(DAYS, st.one_of(st.none(), DAYS), CODES)
def test_a_day_in_full_is_itself_whatever_the_day_of_the_text(day: Day, own: Day | None, code: str) -> None:
    found = only(FRAMES[code].format(written(day, code)), code, own)
    assert (found.value, found.why) == (day.isoformat(), None)


@given(DAYS, st.integers(0, 6), CODES)
def test_a_weekday_belongs_to_its_date_and_one_that_does_not_fit_is_told(day: Day, weekday: int, code: str) -> None:
    found = only(FRAMES[code].format(f"{WEEKDAYS[code][weekday]}, {written(day, code)}"), code, None)
    assert found.value == day.isoformat()
    fits = weekday == day.weekday()
    assert found.why == (None if fits else f"{day.day} {day:%B} {day.year} is a {day:%A}")


@given(DAYS, st.integers(1, 300), CODES)
def test_a_range_lends_the_year_of_its_second_date_to_the_first(day: Day, length: int, code: str) -> None:
    end = day + length * ONE_DAY
    found = only(SPANS[code].format(written(day, code, year=False), written(end, code)), code, None)
    assert found.value == f"{day}..{end}"


@given(DAYS, DAYS, CODES)
def test_days_of_one_month_share_it_in_a_list_and_in_a_range(one: Day, own: Day, code: str) -> None:
    assume(one.day < monthrange(one.year, one.month)[1])
    two = one + ONE_DAY
    first = f"{one.day}." if code == "de" else f"{one.day}"
    listed = dates(JOINS[code].format(first, written(two, code)), code, own)
    assert [each.value for each in listed] == [one.isoformat(), two.isoformat()]
    assert only(SPANS[code].format(first, written(two, code)), code, own).value == f"{one}..{two}"


@given(DAYS, DAYS, CODES)
def test_no_digit_of_a_list_is_left_over(one: Day, own: Day, code: str) -> None:
    assume(one.day < monthrange(one.year, one.month)[1] - 1)
    days = [one + step * ONE_DAY for step in range(3)]
    dot = "." if code == "de" else ""
    and_ = "und" if code == "de" else "and"
    text = f"{days[0].day}{dot}, {days[1].day}{dot} {and_} {written(days[2], code)}"
    published = read_date(own.isoformat(), Setting())
    assert isinstance(published, Date)
    whole = Reader(code, published).whole(FRAMES[code].format(text))
    assert [each.value for each in whole.readings] == [day.isoformat() for day in days]
    assert not whole.passed


# --- bounds

BOUNDS = {
    "de": {"bis zum": (None, 0), "spätestens am": (None, 0), "seit dem": (0, None), "ab dem": (0, None),
           "vor dem": (None, -1), "nach dem": (1, None), "nicht vor dem": (0, None), "nicht nach dem": (None, 0)},
    "en": {"by": (None, 0), "until": (None, 0), "no later than": (None, 0), "since": (0, None), "not before": (0, None),
           "before": (None, -1), "after": (1, None), "no earlier than": (0, None), "not after": (None, 0)},
}  # fmt: skip


@given(DAYS, CODES, st.data())
def test_before_and_after_leave_the_day_out_and_the_other_bounds_hold_it(
    day: Day, code: str, data: st.DataObject
) -> None:
    lead = data.draw(st.sampled_from(sorted(BOUNDS[code])))
    text = f"Es brannte {lead} {written(day, code)}." if code == "de" else f"It burned {lead} {written(day, code)}."
    first, last = BOUNDS[code][lead]
    expected = tuple(None if step is None else day + step * ONE_DAY for step in (first, last))
    assert ends(only(text, code, None)) == expected


def test_every_form_of_a_point_is_told_by_a_function() -> None:
    assert set(TELLERS) == set(get_args(Point))
