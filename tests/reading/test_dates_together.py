"""Lists, ranges and bounds of dates, times of day, years beside numbers, and what is no date."""

import pytest

from tests.reading.telling import read, told

TOGETHER = (
    ("de", (
        ("Am 5. und 6. Januar brannte es.", ["5. = 2022-01-05", "6. Januar = 2022-01-06"]),
        ("Am 5., 6. und 7. Januar 2021 brannte es.",
         ["5. = 2021-01-05", "6. = 2021-01-06", "7. Januar 2021 = 2021-01-07"]),
        ("Im Januar und Februar 2021 brannte es.", ["Januar = 2021-01", "Februar 2021 = 2021-02"]),
        ("2019, 2020 und 2021 brannte es.", ["2019 = 2019", "2020 = 2020", "2021 = 2021"]),
        ("Am Montag und Mittwoch brannte es.", ["Montag = 2022-01-10", "Mittwoch = 2022-01-12"]),
        ("Im Jahr 1841 oder 1842 brannte es.", ["1841 oder 1842 = 1841..1842"]),
        ("Vom 11. bis 12.01.2022 brannte es.", ["Vom 11. bis 12.01.2022 = 2022-01-11..2022-01-12"]),
        ("Die Tagung: 5.–7.1.2022 in Osta.", ["5.–7.1.2022 = 2022-01-05..2022-01-07"]),
        ("Die Tagung: 30.12.–3.1. in Osta.", ["30.12.–3.1. = 2021-12-30..2022-01-03"]),
        ("Von März 2020 bis heute brannte es.", ["Von März 2020 bis heute = 2020-03..2022-01-13"]),
        ("Zwischen Ende 2019 und Anfang 2020 brannte es.", ["Zwischen Ende 2019 und Anfang 2020 = 2019..2020"]),
        ("Die Saison 2012/13 war gut.", ["2012/13 = 2012..2013"]),
        ("Am Dienstag, den 04.01.2022, brannte es.", ["Dienstag, den 04.01.2022 = 2022-01-04"]),
        ("Es brannte am 31 Dezember 2021 und am 5.Januar 2022.",
         ["31 Dezember 2021 = 2021-12-31", "5.Januar 2022 = 2022-01-05"]),
        ("Es begann nicht vor dem 5. Januar.", ["nicht vor dem 5. Januar = 2022-01-05.."]),
        ("Das heute-journal meldete es, das bestätigte eine Sprecherin am Dienstag.", ["Dienstag = 2022-01-11"]),
        ("Es endete nicht nach 1841.", ["nicht nach 1841 = ..1841"]), ("Es begann vor 1841.", ["vor 1841 = ..1840"]),
        ("Es begann nach dem Jahr 2010.", ["nach dem Jahr 2010 = 2011.."]),
        ("Spätestens im Mai beginnt es.", ["Spätestens im Mai = ..2022-05"]),
        ("Vom 6. Januar an brannte es.", ["Vom 6. Januar an = 2022-01-06.."]),
        ("Vor rund 30 Jahren brannte es.", ["Vor rund 30 Jahren = 1991..1993"]),
        ("Vor mehr als zwei Jahren brannte es.", ["Vor mehr als zwei Jahren = ..2020"]),
        ("Vor zweieinhalb Jahren brannte es.", ["Vor zweieinhalb Jahren = 2019-07"]),
        ("Im 19. Jahrhundert brannte es.", ["19. Jahrhundert = 1800..1899"]),
        ("Heuer brannte es.", ["Heuer = 2022"]),
        ("Die Sitzung wurde von Montag auf Mittwoch verlegt.", ["Montag = 2022-01-10", "Mittwoch = 2022-01-19"]),
        ("Es kamen 2000 Leute, davon 1900 aus Ulm.", []), ("Mehr als 2012 kamen.", []),
        ("Die Zahl stieg auf 2012.", []), ("Es war früher als 1990.", ["früher als 1990 = ..1989"]),
        ("Das Fest am Samstag (22.1.) fällt aus.", ["Samstag (22.1.) = 2022-01-22"]),
        ("Am Dienstag zwischen 8 und 10 Uhr abends brannte es.",
         ["Dienstag zwischen 8 und 10 Uhr abends = 2022-01-11T20:00..2022-01-11T22:00"]),
        ("Es brannte gestern um Viertel vor acht.", ["gestern um Viertel vor acht = 2022-01-12T07:45"]),
        ("Es brannte gestern Abend um halb acht.", ["gestern Abend um halb acht = 2022-01-12T19:30"]),
        ("Zwischen 8 und 10 Uhr am Dienstag brannte es.",
         ["Zwischen 8 und 10 Uhr am Dienstag = 2022-01-11T08:00..2022-01-11T10:00"]),
        ("Am 7. Januar, einem Freitag, brannte es.", ["7. Januar, einem Freitag = 2022-01-07"]),
        ("Das Museum wird nicht vor Montag öffnen.", ["nicht vor Montag = 2022-01-17.."]),
        ("Im August 2020 binnen zwei Wochen brannte es.", ["August 2020 = 2020-08"]),
    )),
    ("en", (
        ("The talks—before 5 January—failed on Friday—police said.",
         ["before 5 January = ..2022-01-04", "Friday = 2022-01-07"]),
        ("They lost it on Tuesday by a margin of six votes.", ["Tuesday = 2022-01-11"]),
        ("Talks were held on January 5 and 6.", ["January 5 = 2022-01-05", "6 = 2022-01-06"]),
        ("Talks were held on January 5, 6 and 7, 2021.",
         ["January 5 = 2021-01-05", "6 = 2021-01-06", "7, 2021 = 2021-01-07"]),
        ("On January 5 and 6 protesters came.", ["January 5 = 2022-01-05"]),
        ("It burned on 5 and 6 January 2021.", ["5 = 2021-01-05", "6 January 2021 = 2021-01-06"]),
        ("It burned in 1992, 1994 and 1996.", ["1992 = 1992", "1994 = 1994", "1996 = 1996"]),
        ("It burned on Friday and Monday.", ["Friday = 2022-01-07", "Monday = 2022-01-10"]),
        ("It burned in 1841 or 1842.", ["1841 or 1842 = 1841..1842"]),
        ("It will run from May through July 2022.", ["from May through July 2022 = 2022-05..2022-07"]),
        ("It burned from 2014 until now.", ["from 2014 until now = 2014..2022-01-13"]),
        ("The letter is dated 31-12-2021.", ["31-12-2021 = 2021-12-31"]),
        ("The letter is dated 12/31/2021.", ["12/31/2021 = 2021-12-31"]),
        ("The letter is dated 3-7-2017.", ["3-7-2017 = None"]),
        ("The letter is dated 7/7/2017.", ["7/7/2017 = 2017-07-07"]),
        ("It began not before 5 January.", ["not before 5 January = 2022-01-05.."]),
        ("The trial was moved from March to June.", ["March = 2022-03", "June = 2022-06"]),
        ("It ran from March to June 2021.", ["from March to June 2021 = 2021-03..2021-06"]),
        ("Of these, 1900 of them were from abroad.", []), ("Fewer than 2012 came.", []),
        ("The toll rose to 2012.", []), ("It fell to 2012 levels.", ["2012 = 2012"]),
        ("On January 14 (Friday) it burned.", ["January 14 (Friday) = 2022-01-14"]),
        ("Dated Mon, 18 Mar 2024 10:00:00 GMT", ["Mon, 18 Mar 2024 10:00:00 GMT = 2024-03-18T10:00Z"]),
        ("It burned on Tuesday at half past five in the afternoon.",
         ["Tuesday at half past five in the afternoon = 2022-01-11T17:30"]),
        ("It burned on Tuesday at five-thirty.", ["Tuesday at five-thirty = 2022-01-11T05:30"]),
        ("It burned at twenty minutes to eight on Tuesday.",
         ["twenty minutes to eight on Tuesday = 2022-01-11T07:40"]),
        ("The winter of 2020-21 was cold.", ["winter of 2020-21 = 2020-12..2021-02"]),
        ("It burned from 11 to 2 p.m. on Tuesday.",
         ["from 11 to 2 p.m. on Tuesday = 2022-01-11T11:00..2022-01-11T14:00"]),
        ("On January 7, a Friday, it burned.", ["January 7, a Friday = 2022-01-07"]),
        ("The museum will not open before Monday.", ["before Monday = 2022-01-17.."]),
        ("As of December 31 it had 40 members.", ["December 31 = 2021-12-31"]),
        ("It was built no later than 1841.", ["no later than 1841 = ..1841"]),
        ("It was built before the year 2010.", ["before the year 2010 = ..2009"]),
        ("It began on 6 January at the earliest.", ["6 January at the earliest = 2022-01-06.."]),
        ("He ruled from 2010 on.", ["from 2010 on = 2010.."]),
        ("Sales rose from last year's 300 tents.", ["last year = 2021"]),
        ("It was down from 2019.", ["2019 = 2019"]),
        ("Fumes are to fall by half from 1990 levels.", ["1990 = 1990"]),
        ("Fares will rise from 1 March.", ["from 1 March = 2022-03-01.."]),
        ("About 30 years ago it burned.", ["About 30 years ago = 1991..1993"]),
        ("More than two years ago it burned.", ["More than two years ago = ..2020"]),
        ("A year and a half ago it burned.", ["A year and a half ago = 2020-07"]),
        ("In the 70's and in the nineties it burned.", ["70's = 1970..1979", "nineties = 1990..1999"]),
        ("In the 20th century it burned.", ["20th century = 1900..1999"]),
        ("In nineteen ninety-six it burned.", ["nineteen ninety-six = 1996"]),
    )),
)  # fmt: skip
TIMES = (
    ("de", (
        ("Gestern Abend um 8 Uhr brannte es.", "2022-01-12T20:00"),
        ("Gestern um 8 Uhr abends brannte es.", "2022-01-12T20:00"),
        ("Gestern gegen 11 Uhr nachts brannte es.", "about 2022-01-12T23:00"),
        ("Kurz nach 18 Uhr am Freitag brannte es.", "about 2022-01-07T18:00"),
        ("Um 9 Uhr am Montag brannte es.", "2022-01-10T09:00"),
        ("Am Montagnachmittag gegen 4 Uhr brannte es.", "about 2022-01-10T16:00"),
        ("Es brannte am 11.01. 18.20 Uhr.", "2022-01-11T18:20"),
        ("Am 6. Januar von 8 bis 10 Uhr brannte es.", "2022-01-06T08:00..2022-01-06T10:00"),
        ("Am Freitag ab 18 Uhr wird gestreikt.", "2022-01-14T18:00.."),
    )),
    ("en", (
        ("It burned on 6 January 2022 at 9:30 p.m. EST.", "2022-01-06T21:30-05:00"),
        ("It burned on Friday evening at 8.", "2022-01-07T20:00"), ("It burned at noon on Friday.", "2022-01-07T12:00"),
        ("It burned around 6 p.m. on Friday.", "about 2022-01-07T18:00"),
        ("The meeting is at 6 p.m. on Friday.", "2022-01-14T18:00"),
    )),
)  # fmt: skip
YEARS = (
    ("de", (
        ("Er ist seit 1996 Mitglied.", ["date: seit 1996 = 1996.."]),
        ("1811 erschien der Roman.", ["date: 1811 = 1811"]),
        ("Viele starben, davon 2000 im Jahr 2011.", ["quantity: 2000 = 2000", "date: 2011 = 2011"]),
        ("Er wurde etwa 1841 geboren.", ["date: etwa 1841 = about 1841"]),
        ("Goethe (1749-1832) war Dichter.", ["date: 1749-1832 = 1749..1832"]),
        ("Zwischen 2000 und 3000 Menschen kamen.", ["quantity: Zwischen 2000 und 3000 = 2000..3000 [Menschen]"]),
        ("Die Schlacht war 9 n. Chr. im Wald.", ["date: 9 n. Chr. = 0009"]),
        ("Die Stadt wurde 753 v. Chr. gegründet.", ["date: 753 v. Chr. = ?"]),
        ("Die EM 2024 war schön.", ["date: 2024 = 2024"]),
    )),
    ("en", (
        ("The 2014 protests ended.", ["date: 2014 = 2014"]), ("Her 1815 novel sold.", ["date: 1815 = 1815"]),
        ("In the 2015 statement he agreed.", ["date: 2015 = 2015"]),
        ("He was born ca. 1841.", ["date: ca. 1841 = about 1841"]),
        ("In 2000, 2000 people came.", ["date: 2000 = 2000", "quantity: 2000 = 2000 [people]"]),
        ("He reigned in 520 AD.", ["date: 520 AD = 0520"]), ("Rome is from 753 BC.", ["date: 753 BC = ?"]),
    )),
)  # fmt: skip
NONE = (
    ("de", ("Jeden Montag wird getagt.", "Am Karfreitag brannte es.", "Das „heute-journal“ kam.",
            "In der letzten Woche der Gespräche brannte es.", "Am Wochenende vor der Wahl brannte es.")),
    ("en", ("Every Monday they meet.", "On Black Friday it burned.", "In the last days of the war it burned.",
            "It happened on the weekend before the vote.")),
)  # fmt: skip


def each(table: tuple[tuple[str, tuple[tuple[str, object], ...]], ...]) -> list[tuple[str, str, object]]:
    return [(code, text, expected) for code, rows in table for text, expected in rows]


@pytest.mark.parametrize(("code", "text", "expected"), each(TOGETHER))
def test_dates_lend_each_other_what_only_one_says(code: str, text: str, expected: list[str]) -> None:
    dates = [reading for reading in read(code, text) if reading.kind == "date"]
    assert [f"{text[one.start : one.end]} = {one.value}" for one in dates] == expected


@pytest.mark.parametrize(("code", "text", "value"), each(TIMES))
def test_a_time_belongs_to_its_day_with_the_part_of_the_day_and_the_zone(code: str, text: str, value: str) -> None:
    assert [reading.value for reading in read(code, text)] == [value]


@pytest.mark.parametrize(("code", "text", "readings"), each(YEARS))
def test_a_year_is_told_from_a_count(code: str, text: str, readings: list[str]) -> None:
    assert told(code, text) == readings


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in NONE for text in texts])
def test_what_comes_again_or_has_a_name_is_no_date(code: str, text: str) -> None:
    assert told(code, text) == []


def test_a_weekday_that_does_not_fit_a_zone_that_is_not_clear_and_a_day_that_is_none_are_told() -> None:
    texts = (
        "On Friday, 6 January 2022, it burned.",
        "On 6 January 2022 at 9 p.m. ET it burned.",
        "On 31 April it burned.",
    )
    found = [reading for text in texts for reading in read("en", text) if reading.kind == "date"]
    assert [(one.value, one.why) for one in found] == [
        ("2022-01-06", "6 January 2022 is a Thursday"),
        ("2022-01-06T21:00", "the time zone “ET” is ambiguous and was ignored"),
        (None, "there is no such date"),
    ]
