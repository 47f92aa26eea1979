"""Dates of all shapes, and those that are told from the day of the text."""

import pytest

from tests.reading.telling import read, told

WRITTEN = (
    ("de", "Er kam am {}.", (
        ("6. Januar 2022", "2022-01-06"), ("6.1.2022", "2022-01-06"), ("06.01.2022", "2022-01-06"),
        ("6. 1. 2022", "2022-01-06"), ("2022-01-06", "2022-01-06"), ("6. Jan. 2022", "2022-01-06"),
        ("6. März 2020", "2020-03-06"), ("Donnerstag, 6. Januar 2022", "2022-01-06"),
        ("Donnerstag, dem 6. Januar", "2022-01-06"), ("29. Februar 2020", "2020-02-29"),
        ("5. Juni dieses Jahres", "2022-06-05"), ("5. Juni vergangenen Jahres", "2021-06-05"),
    )),
    ("de", "Er kam im {}.", (("Januar 2022", "2022-01"), ("Januar", "2022-01"), ("Sommer 2021", "2021-06..2021-08"))),
    ("de", "Sie kamen in den {}.", (("1990er Jahren", "1990..1999"), ("neunziger Jahren", "1990..1999"))),
    ("en", "He came on {}.", (
        ("January 6, 2022", "2022-01-06"), ("6 January 2022", "2022-01-06"), ("Jan. 6, 2022", "2022-01-06"),
        ("6th of January 2022", "2022-01-06"), ("January 6th", "2022-01-06"), ("2022-01-06", "2022-01-06"),
        ("Saturday, January 8", "2022-01-08"), ("February 29, 2020", "2020-02-29"),
    )),
    ("en", "He came in {}.", (("January 2022", "2022-01"), ("summer 2021", "2021-06..2021-08"), ("1992", "1992"))),
    ("en", "He came in the {}.", (("1990s", "1990..1999"), ("nineties", "1990..1999"))),
)  # fmt: skip
OPEN = (
    ("de", "{} war er da.", (
        ("Bis zum 21. Januar", "..2022-01-21"), ("Vor dem 21. Januar", "..2022-01-20"),
        ("Bis Ende Januar", "..2022-01"),
        ("Seit 6. Januar", "2022-01-06.."), ("Ab dem 6. Januar", "2022-01-06.."),
        ("Nach dem 6. Januar", "2022-01-07.."),
        ("Seit Samstag", "2022-01-08.."), ("Seit dem Jahr 2010", "2010.."), ("Um den 9. Januar", "about 2022-01-09"),
        ("Anfang Januar", "2022-01"), ("Mitte Januar", "2022-01"), ("Ende 2021", "2021"),
    )),
    ("en", "He was there {}.", (
        ("by January 21", "..2022-01-21"), ("until 21 January", "..2022-01-21"), ("since January 6", "2022-01-06.."),
        ("around January 9", "about 2022-01-09"), ("in early January", "2022-01"), ("in mid-January", "2022-01"),
        ("in late 2021", "2021"),
    )),
)  # fmt: skip
RANGES = (
    ("de", "{} war er da.", (
        ("Zwischen dem 6. und 10. Januar", "2022-01-06..2022-01-10"),
        ("Vom 6. bis 10. Januar", "2022-01-06..2022-01-10"),
        ("Vom 6. bis zum 10. Januar 2020", "2020-01-06..2020-01-10"),  # the year is that of both
        ("Vom 28. Dezember bis 3. Januar", "2021-12-28..2022-01-03"),  # the turn of the year
        ("Vom 28. Dezember 2021 bis 3. Januar 2022", "2021-12-28..2022-01-03"),
        ("Von Oktober bis Dezember 2021", "2021-10..2021-12"), ("Zwischen Januar und März", "2021-01..2021-03"),
        ("Von 1999 bis 2019", "1999..2019"), ("1999–2019", "1999..2019"),
        ("Von Montag bis Mittwoch", "2022-01-10..2022-01-12"),
    )),
    ("en", "He was there {}.", (
        ("between January 6 and 10", "2022-01-06..2022-01-10"), ("January 6–10", "2022-01-06..2022-01-10"),
        ("from 6 to 10 January 2020", "2020-01-06..2020-01-10"),
        ("from December 28 to January 3", "2021-12-28..2022-01-03"),
        ("from 1999 to 2019", "1999..2019"),
    )),
)  # fmt: skip
RELATIVE = (
    ("de", "{} kam er.", (
        ("Heute", "2022-01-13"), ("Gestern", "2022-01-12"), ("Gestern Abend", "2022-01-12"),
        ("Vorgestern", "2022-01-11"),
        ("Vor zwei Tagen", "2022-01-11"), ("Vor zwei Wochen", "2021-12-27..2022-01-02"),
        ("Vor drei Monaten", "2021-10"),
        ("Vor 30 Jahren", "1992"), ("Letztes Jahr", "2021"),
    )),
    ("de", "Am {} kam er.", (
        ("Samstag", "2022-01-08"), ("Donnerstag", "2022-01-13"), ("Samstagabend", "2022-01-08"),
        ("vergangenen Samstag", "2022-01-08"), ("vergangenen Donnerstag", "2022-01-06"),
        ("vergangenen Wochenende", "2022-01-08..2022-01-09"), ("Dienstag vergangener Woche", "2022-01-04"),
    )),
    ("de", "In der {} kam er.", (
        ("vergangenen Woche", "2022-01-03..2022-01-09"), ("Nacht zum 5. Januar", "2022-01-04..2022-01-05"),
        ("Nacht auf Mittwoch", "2022-01-11..2022-01-12"),
    )),
    ("de", "{} wird er kommen.", (
        ("Morgen", "2022-01-14"), ("In zwei Tagen", "2022-01-15"), ("In drei Wochen", "2022-01-31..2022-02-06"),
        ("Nächste Woche", "2022-01-17..2022-01-23"), ("Nächstes Jahr", "2023"),
    )),
    ("de", "Am {} wird er kommen.", (("Samstag", "2022-01-15"), ("kommenden Samstag", "2022-01-15"))),
    ("en", "They left {}.", (
        ("today", "2022-01-13"), ("yesterday", "2022-01-12"), ("last night", "2022-01-12"),
        ("last Saturday", "2022-01-08"),
        ("last week", "2022-01-03..2022-01-09"), ("last weekend", "2022-01-08..2022-01-09"), ("last month", "2021-12"),
        ("last year", "2021"), ("two days ago", "2022-01-11"), ("three months ago", "2021-10"),
        ("30 years ago", "1992"),
        ("a year ago", "2021"),
    )),
    ("en", "They left on {}.", (
        ("Saturday", "2022-01-08"), ("Saturday morning", "2022-01-08"), ("Thursday", "2022-01-13"),
    )),
    ("en", "They will leave {}.", (
        ("tomorrow", "2022-01-14"), ("next Monday", "2022-01-17"), ("in two days", "2022-01-15"),
        ("in three weeks", "2022-01-31..2022-02-06"),
    )),
)  # fmt: skip
TIMES = (
    ("de", "Am {} kam er.", (
        ("8. Januar um 13 Uhr", "2022-01-08T13:00"), ("8. Januar um 13.00 Uhr MEZ", "2022-01-08T13:00+01:00"),
        ("8. Juli um 13 Uhr MESZ", "2021-07-08T13:00+02:00"), ("8. Januar um 13:00 Uhr UTC", "2022-01-08T13:00Z"),
        ("8. Januar um 13 Uhr Ortszeit", "2022-01-08T13:00"), ("Freitagabend um 20.15 Uhr", "2022-01-07T20:15"),
    )),
    ("en", "They left on {}.", (
        ("Jan. 8 at 1 p.m. CET", "2022-01-08T13:00+01:00"), ("July 8, 2021 at 1 p.m. CEST", "2021-07-08T13:00+02:00"),
        ("January 8 at 2:30 pm local time", "2022-01-08T14:30"), ("January 8 at 12 am GMT", "2022-01-08T00:00Z"),
    )),
)  # fmt: skip


def each(table: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]) -> list[tuple[str, str, str, str]]:
    return [(code, frame, said, value) for code, frame, pairs in table for said, value in pairs]


@pytest.mark.parametrize(("code", "frame", "said", "value"), each((*WRITTEN, *OPEN, *RANGES, *RELATIVE, *TIMES)))
def test_a_date(code: str, frame: str, said: str, value: str) -> None:
    surface = said.removeprefix("in ")
    if frame == "They will leave {}.":
        surface = said
    assert told(code, frame.format(said)) == [f"date: {surface} = {value}"]


@pytest.mark.parametrize(
    ("published", "said", "value"),
    [
        ("2022-01-13", "31. Dezember", "2021-12-31"),
        ("2022-01-13", "14. Juli", "2022-07-14"),
        ("2022-01-13", "15. Juli", "2021-07-15"),
        ("2021-12-30", "2. Januar", "2022-01-02"),
        ("2024-03-01", "29. Februar", "2024-02-29"),
        ("2023-11-01", "29. Februar", "2024-02-29"),
    ],
)
def test_without_its_year_and_a_verb_a_day_is_the_nearest_to_that_of_the_text(
    published: str, said: str, value: str
) -> None:
    assert told("de", f"Zum {said} kein Wort.", published) == [f"date: {said} = {value}"]


@pytest.mark.parametrize(
    ("published", "said", "value"),
    [
        ("2024-03-01", "Gestern", "2024-02-29"),
        ("2022-01-01", "Gestern", "2021-12-31"),
        ("2022-01-03", "Vor einer Woche", "2021-12-27..2022-01-02"),
        ("2022-01-31", "Vor einem Monat", "2021-12"),
    ],
)
def test_the_calendar_is_kept_over_ends_of_months_and_years(published: str, said: str, value: str) -> None:
    assert told("de", f"{said} kam er.", published) == [f"date: {said} = {value}"]


RELATIVES = ("Am Samstag", "Gestern", "Vor zwei Tagen", "Im Januar", "Am 6. Januar", "Letztes Jahr", "Vergangene Woche")


@pytest.mark.parametrize("said", RELATIVES)
def test_without_the_day_of_the_text_there_is_no_value_and_the_reason_is_told(said: str) -> None:
    (reading,) = read("de", f"{said} kam er.", None)
    assert (reading.kind, reading.value) == ("date", None)
    assert "the text's date is unknown; set it with --date" in str(reading.why)


@pytest.mark.parametrize(
    ("published", "said", "value"),
    [
        ("about 2022-01-13", "Am Samstag", "2022-01-08"),
        ("about 2022-01-13", "Am 6. Januar", "2022-01-06"),
        ("about 2022-01-13", "Letztes Jahr", "2021"),
        ("about 2022-01-13", "Am Donnerstag", None),
        ("about 2022-01-13", "Gestern", None),
        ("about 2022-01-13", "Vor zwei Tagen", None),
        ("2022-01", "Im vergangenen Monat", "2021-12"),
        ("2022-01", "Am Samstag", None),
        ("2022", "Letztes Jahr", "2021"),
        ("2022", "Am 6. Januar", None),
    ],
)
def test_an_uncertain_day_tells_what_is_the_same_on_all_of_its_days(
    published: str, said: str, value: str | None
) -> None:
    (reading,) = read("de", f"{said} kam er.", published)
    assert (reading.kind, reading.value) == ("date", value)
    assert reading.why == (None if value else "the text's date is too uncertain")


def test_what_the_text_says_in_full_needs_no_day_of_its_own() -> None:
    assert told("de", "Am 6. Januar 2022 kam er.", None) == ["date: 6. Januar 2022 = 2022-01-06"]


def test_a_month_in_the_other_language_is_understood_as_well() -> None:
    assert told("de", "Er schrieb: “It was on 6 January 2022.”") == ["date: 6 January 2022 = 2022-01-06"]
