"""A time with an offset is what the clocks of the base's zones show; zoneinfo knows what that is."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given

from csto_check.values import date
from csto_check.values.base import Relation, Setting, Unreadable
from csto_check.values.date import Date
from tests.laws.strategies import ZONES, Day, date_texts, seconds_of, settings_with_zones, st, times, zones_of

BERLIN = Setting(zones=zones_of(("Europe/Berlin",)))
ALMATY = Setting(zones=zones_of(("Asia/Almaty",)))
BOTH = Setting(zones=zones_of(("Asia/Almaty", "Europe/Berlin")))
STEADY = Setting(zones=zones_of(("Asia/Kathmandu", "Asia/Kolkata")))  # clocks that are never set back
MINUTE = timedelta(minutes=1)
INSTANTS = seconds_of(datetime(1995, 1, 1), datetime(2023, 1, 1))


def read(written: str, setting: Setting) -> Date:
    value = date.read(written, setting)
    assert isinstance(value, Date)
    return value


def in_utc(instant: datetime) -> str:
    return f"{instant.isoformat()}Z"


def walls(instant: datetime, setting: Setting) -> list[datetime]:
    """What the clocks show, by zoneinfo; a base without zones goes by UTC."""
    names = setting.zones.files if setting.zones else ()
    aware = instant.replace(tzinfo=UTC)
    return [aware.astimezone(ZoneInfo(name)).replace(tzinfo=None) for name in names] or [instant]


def real(iso: str | None) -> datetime:
    assert iso is not None
    return datetime.fromisoformat(iso).astimezone(UTC).replace(tzinfo=None)


def holds(value: Date, wall: datetime) -> bool:
    span = value.span
    return (span.low is None or span.low <= wall) and (span.high is None or wall <= span.high)


def with_offset(instant: datetime, minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"{(instant + minutes * MINUTE).isoformat()}{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


OFFSETS = st.integers(-14 * 60, 14 * 60)


@given(INSTANTS, OFFSETS, settings_with_zones(least=1))
def test_a_zoned_time_spans_the_wall_clocks_of_all_zones(instant: datetime, offset: int, setting: Setting) -> None:
    span = read(with_offset(instant, offset), setting).span
    clocks = walls(instant, setting)
    assert (span.low, span.high) == (min(clocks), max(clocks))


@given(INSTANTS, OFFSETS, OFFSETS, settings_with_zones(least=1))
def test_one_instant_in_two_offsets_is_the_same(instant: datetime, one: int, two: int, setting: Setting) -> None:
    a, b = read(with_offset(instant, one), setting), read(with_offset(instant, two), setting)
    assert a.relation(b) is Relation.SAME


@given(INSTANTS, OFFSETS, OFFSETS)
@example(datetime(2022, 1, 8, 12), 0, 60)
def test_one_instant_in_two_offsets_is_the_same_in_a_base_without_zones(instant: datetime, one: int, two: int) -> None:
    a, b = read(with_offset(instant, one), Setting()), read(with_offset(instant, two), Setting())
    assert a.relation(b) is Relation.SAME
    assert a.span.low == instant


@given(INSTANTS, st.integers(0, 10**6), st.integers(0, 10**6), OFFSETS, OFFSETS)
def test_a_zoned_range_holds_every_clock_that_is_never_set_back(
    start: datetime, length: int, passed: int, one: int, two: int
) -> None:
    end = start + timedelta(seconds=length)
    value = read(f"{with_offset(start, one)}..{with_offset(end, two)}", STEADY)
    assert all(holds(value, wall) for wall in walls(start + timedelta(seconds=min(passed, length)), STEADY))


@given(INSTANTS, st.integers(0, 10**6), st.integers(0, 10**6), settings_with_zones())
@example(datetime(2022, 10, 30, 0, 30), 40 * 60, 30 * 60, BERLIN)
def test_a_zoned_range_holds_every_clock_at_every_instant_within(
    start: datetime, length: int, passed: int, setting: Setting
) -> None:
    value = read(f"{in_utc(start)}..{in_utc(start + timedelta(seconds=length))}", setting)
    inside = start + timedelta(seconds=min(passed, length))
    assert all(holds(value, wall) for wall in walls(inside, setting))


@given(INSTANTS, st.integers(-3600, 3600), settings_with_zones())
@example(datetime(2022, 10, 30, 0, 30), 29 * 60, BERLIN)
def test_about_a_zoned_time_holds_every_clock_of_an_hour_either_side(
    instant: datetime, away: int, setting: Setting
) -> None:
    value = read(f"about {in_utc(instant)}", setting)
    assert all(holds(value, wall) for wall in walls(instant + timedelta(seconds=away), setting))


@given(st.one_of(date_texts(), times()), settings_with_zones())
def test_the_ends_of_a_date_are_in_order(written: str, setting: Setting) -> None:
    low, high = read(written, setting).ends()
    assert low is None or high is None or real(low) <= real(high)


@given(times(), times(), settings_with_zones())
@example("2022-10-30T00:30Z", "2022-10-30T01:10Z", BERLIN)
@example("2022-01-08T13:00+01:00", "2022-01-08T14:00", ALMATY)
def test_a_range_of_times_that_is_read_has_ends_in_order(one: str, two: str, setting: Setting) -> None:
    try:
        value = read(f"{one}..{two}", setting)
    except Unreadable:
        return
    low, high = value.ends()
    assert value.span.high is not None and real(low) <= real(high)


@given(*[st.one_of(date_texts(Day(2022, 1, 7), Day(2022, 1, 9)), times())] * 2, settings_with_zones())
@example("2022-01-08T13:00+01:00", "2022-01-08T15:00..2022-01-09", BOTH)
def test_a_meet_of_times_is_the_meet_of_their_spans(one: str, two: str, setting: Setting) -> None:
    a, b = read(one, setting), read(two, setting)
    shared = a.meet(b)
    assert (shared and shared.span) == a.span.meet(b.span)


@given(INSTANTS, st.sampled_from(ZONES), st.booleans())
@example(datetime(2022, 10, 30, 1, 30), "Europe/Berlin", False)
@example(datetime(2022, 10, 30, 1, 30), "Europe/Berlin", True)
def test_a_plain_time_holds_every_instant_at_which_a_clock_shows_it(
    instant: datetime, zone: str, by_the_minute: bool
) -> None:
    setting = Setting(zones=zones_of((zone,)))
    (wall,) = walls(instant, setting)
    low, high = read(wall.isoformat()[: 16 if by_the_minute else 19], setting).ends()
    assert real(low) <= instant <= real(high)


@given(INSTANTS, settings_with_zones())
def test_a_day_holds_every_instant_at_which_a_clock_shows_it(instant: datetime, setting: Setting) -> None:
    for wall in walls(instant, setting):
        low, high = read(wall.date().isoformat(), setting).ends()
        assert real(low) <= instant <= real(high)


@given(INSTANTS, settings_with_zones())
def test_a_zoned_time_is_its_instant_and_the_earliest_in_utc_is_its_first(instant: datetime, setting: Setting) -> None:
    value = read(in_utc(instant), setting)
    assert [real(end) for end in value.ends()] == [instant, instant]
    assert value.earliest_utc() == instant


@given(st.one_of(date_texts(), times()), settings_with_zones())
def test_the_earliest_instant_in_utc_is_the_first_of_the_instants(written: str, setting: Setting) -> None:
    value = read(written, setting)
    low = value.ends()[0]
    assert value.earliest_utc() == (real(low) if low else None)


@given(
    INSTANTS, st.integers(0, 10**6), st.sampled_from(("..{}", "{}..", "before {}", "after {}")), settings_with_zones()
)
@example(datetime(2022, 10, 30, 1, 10), 20 * 60, "..{}", BERLIN)
@example(datetime(2022, 10, 30, 0, 50), 20 * 60, "{}..", BERLIN)
@example(datetime(2022, 10, 30, 1, 10), 20 * 60, "before {}", BERLIN)
@example(datetime(2022, 10, 30, 0, 50), 20 * 60, "after {}", BERLIN)
def test_a_zoned_open_range_holds_every_clock_on_its_side(
    end: datetime, away: int, written: str, setting: Setting
) -> None:
    value = read(written.format(in_utc(end)), setting)
    sign, away = (-1 if value.first is None else 1), max(1, away)
    assert all(holds(value, wall) for wall in walls(end + sign * timedelta(seconds=away), setting))


@given(INSTANTS, st.sampled_from(("before", "after")), settings_with_zones())
def test_before_and_after_a_zoned_time_have_its_neighbouring_second_as_their_end(
    instant: datetime, word: str, setting: Setting
) -> None:
    ends = read(f"{word} {in_utc(instant)}", setting).ends()
    known = ends[1] if word == "before" else ends[0]
    assert real(known) == instant + timedelta(seconds=-1 if word == "before" else 1)


@given(st.sampled_from(("0001", "0002", "9996", "9997")), settings_with_zones())
@example("0001", ALMATY)
def test_the_ends_of_the_calendar_can_be_sorted(year: str, setting: Setting) -> None:
    about, plain = (read(written, setting).earliest_utc() for written in (f"about {year}", year))
    assert about is not None and plain is not None
    assert about == plain if year == "0001" else about < plain
