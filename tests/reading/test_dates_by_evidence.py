"""Which day, month or year is meant: by container, by what was named last, by order, by the verb of its clause."""

import pytest

from tests.reading.telling import read

BY_VERB = (
    ("de", "2022-02-17", (
        ("Der Minister trat am Montag zurück.", "2022-02-14"), ("Am Montag tritt der Minister zurück.", "2022-02-21"),
        ("Das Gesetz soll am Montag beschlossen werden.", "2022-02-21"),
        ("Das Gesetz wurde am Montag beschlossen.", "2022-02-14"),
        ("Das Gesetz wurde am Montag eröffnet.", "2022-02-14"), ("Am Montag eröffnet die Halle.", "2022-02-21"),
        ("Am Montag kamen mehr Menschen als erwartet.", "2022-02-14"),
        ("Am Montag sollen drei Menschen verletzt worden sein.", "2022-02-14"),
        ("Am Montag ist ein Haus eingestürzt.", "2022-02-14"), ("Am Montag ist Feiertag.", "2022-02-21"),
        ("Die Abgeordneten stimmen am Montag ab.", "2022-02-21"),
        ("Die Abgeordneten stimmten am Montag ab.", "2022-02-14"),
        ("Sie wollen ihren Dienst am Montag antreten.", "2022-02-21"),
        ("Das für Montag geplante Treffen fällt aus.", "2022-02-21"),
        ("Der Gipfel wurde auf Montag vertagt.", "2022-02-21"),
        ("Der Rat befasst sich am Montag mit dem Plan.", "2022-02-21"),
        ("Die Fahrer nehmen am Montag ihre Arbeit wieder auf.", "2022-02-21"),
        ("Die Polizei sucht nach dem Überfall am Montag Zeugen.", "2022-02-14"),
        ("Der am Montag gefundene Hund kommt ins Heim.", "2022-02-14"),
        ("Die Schäden nach dem Sturm vom Montag kosten Geld.", "2022-02-14"),
        ("Von Montag bis Mittwoch, lädt der Zirkus ein.", "2022-02-21..2022-02-23"),
        ("Sie haben bis Montag Zeit.", "..2022-02-21"), ("Sie haben bis Montag gewartet.", "..2022-02-14"),
        ("Sie brachten am Montag die Kisten fort.", "2022-02-14"),
        ("Sie hatten am Montag ihre Häuser verlassen müssen.", "2022-02-14"),
        ("Der Umbau soll bis Montag abgeschlossen sein.", "..2022-02-21"),
        ("Bis Montag müssen sie sich einigen.", "..2022-02-21"), ("Bis Montag waren alle fort.", "..2022-02-14"),
        ("Von Montag bis Mittwoch wird gestreikt.", "2022-02-21..2022-02-23"),
        ("Von Montag bis Mittwoch wurde gestreikt.", "2022-02-14..2022-02-16"),
        ("Laut einer Mitteilung vom Montag sollen sie abziehen.", "2022-02-14"),
        ("Am Wochenende schneite es.", "2022-02-12..2022-02-13"),
        ("Am Wochenende soll es schneien.", "2022-02-19..2022-02-20"),
        ("Er starb am 5. Mai.", "2021-05-05"), ("Er wird am 5. Mai achtzig.", "2022-05-05"),
        ("Im Mai wurde gewählt.", "2021-05"), ("Im Mai wird gewählt.", "2022-05"),
        ("Seit dem 5. Mai ist er krank.", "2021-05-05.."),
    )),
    ("en", "2022-02-17", (
        ("The minister resigned Monday.", "2022-02-14"), ("The trial begins Monday.", "2022-02-21"),
        ("The vote is Monday.", "2022-02-21"), ("The trial is due to begin on Monday.", "2022-02-21"),
        ("Three were hurt on Monday due to ice.", "2022-02-14"),
        ("The road is to stay closed until Monday.", "..2022-02-21"),
        ("Lawmakers have until Monday to vote.", "..2022-02-21"),
        ("By Monday all had been moved.", "..2022-02-14"), ("If no offer is made by Monday, they go.", "..2022-02-21"),
        ("They called for an answer by Monday.", "..2022-02-21"),
        ("Tickets, priced at £8, are on sale until Monday.", "..2022-02-21"),
        ("The schedule for Monday: a hearing.", "2022-02-21"),
        ("The meeting was moved to Monday.", "2022-02-21"), ("The meeting was postponed until Monday.", "2022-02-21"),
        ("They may have left on Monday.", "2022-02-14"),
        ("The bank said on Monday it would cut rates.", "2022-02-14"),
        ("In a statement on Monday the bank said it will cut rates.", "2022-02-14"),
        ("The bank will cut rates on Monday.", "2022-02-21"), ("He plans to quit on Monday.", "2022-02-21"),
        ("The agency said the bridge would be shut on Monday.", "2022-02-21"),
        ("The bridge was shut on Monday.", "2022-02-14"), ("The law takes effect on August 1.", "2022-08-01"),
        ("He died on May 5.", "2021-05-05"), ("He will turn 80 on May 5.", "2022-05-05"),
        ("He was elected in May.", "2021-05"), ("The term ends in May.", "2022-05"),
        ("He has been ill since May 5.", "2021-05-05.."),
    )),
)  # fmt: skip
BY_ORDER = (
    ("de", "2022-02-20", (
        ("Im vergangenen November", "2021-11"), ("Im letzten Februar", "2021-02"), ("Im nächsten Februar", "2023-02"),
        ("Diesen März", "2022-03"), ("Im vergangenen Winter", "2020-12..2021-02"),
        ("Diesen Winter", "2021-12..2022-02"), ("Im nächsten Winter", "2022-12..2023-02"),
        ("Übernächste Woche", "2022-02-28..2022-03-06"), ("In den letzten Tagen", ""),
    )),
    ("en", "2022-02-20", (
        ("Last November", "2021-11"), ("Next February", "2023-02"), ("This March", "2022-03"),
        ("Last winter", "2020-12..2021-02"), ("The week after next", "2022-02-28..2022-03-06"),
        ("The year before last", "2020"), ("Over the past year", "2021-02-20..2022-02-20"),
        ("Over the next month", "2022-02-20..2022-03-20"),
    )),
)  # fmt: skip
CONTAINED = (
    ("de", (
        ("Am letzten Sonntag im Mai 2021", "2021-05-30"), ("In der letzten Woche des Jahres 2015",
                                                           "2015-12-28..2016-01-03"),
        ("Im Juni des Vorjahres", "2021-06"), ("Im Sommer des vergangenen Jahres", "2021-06..2021-08"),
        ("Am 3. Juni vergangenen Jahres", "2021-06-03"), ("Im letzten Jahr des Krieges", ""),
        ("Am zweiten Montag im Mai 2021", "2021-05-10"), ("Im ersten Halbjahr 2021", "2021-01..2021-06"),
        ("Im vierten Quartal des Vorjahres", "2021-10..2021-12"), ("Am Freitag vor zwei Wochen", "2021-12-31"),
        ("Nächste Woche am Freitag", "2022-01-21"), ("Im nächsten Monat vom 4. bis zum 23.", "2022-02-04..2022-02-23"),
        ("Heute vor zehn Jahren", "2012-01-13"), ("Drei Tage vor dem 6. Januar", "2022-01-03"),
        ("Am Tag darauf", None), ("Zwei Wochen später", None), ("Vor wenigen Tagen", None),
        ("Zwei Tage nach der Wahl", ""),
    )),
    ("en", (
        ("On the last Friday of May 2021", "2021-05-28"), ("In the last week of 2015", "2015-12-28..2016-01-03"),
        ("In June of last year", "2021-06"), ("On the 20th of next month", "2022-02-20"),
        ("In the last year of the war", ""), ("In the second half of 2021", "2021-07..2021-12"),
        ("On Friday two weeks ago", "2021-12-31"), ("Next week on Friday", "2022-01-21"),
        ("A week from Friday", "2022-01-21"), ("The day after tomorrow", "2022-01-15"),
        ("Ten years ago today", "2012-01-13"), ("Two days from now", "2022-01-15"),
        ("The next day", None), ("Two weeks later", None), ("A few days ago", None), ("Two weeks after the vote", ""),
        ("In the week of January 3", "2022-01-03..2022-01-09"),
    )),
)  # fmt: skip
IN_A_TEXT = (
    ("de", "2025-12-21", "Im Januar 2022 brannte die Halle. Am 5. Januar fiel das Dach.\n\nIm März riss man sie ab.",
     ["2022-01", "2022-01-05", "2022-03"]),
    ("de", "2025-12-21", "2022 im Rückblick\n\nIm Jahr 2022 brannte die Halle. Im Mai öffnete sie wieder.",
     ["2022", "2022", "2022-05"]),
    ("de", "2022-01-13", "Am Montag tagte der Rat. Er wurde im Oktober 2002 gegründet.\n\nAm 6. Januar kamen sie.",
     ["2022-01-10", "2002-10", "2022-01-06"]),
    ("de", "2022-01-13", "Am Montag tagte der Rat. Der Bund wurde im Oktober 2002 gegründet. Am 6. Januar kamen sie.",
     ["2022-01-10", "2002-10", None]),
    ("de", "2022-01-13", "Der Bund, der im Oktober 2002 gegründet wurde, schweigt. Am 6. Januar kamen sie.",
     ["2002-10", "2022-01-06"]),
    ("de", "2022-01-13", "Der 1992 gegründete Bund schweigt. Im Dezember kamen sie.", ["1992", "2021-12"]),
    ("de", "2022-01-13", "Im Dezember 2020 schneite es. Am 3. Januar taute es.", ["2020-12", "2021-01-03"]),
    ("de", None, "Im Januar 2022 brannte die Halle. Am 5. Januar fiel das Dach.", ["2022-01", "2022-01-05"]),
    ("en", "2025-12-21", "On January 5, 2022, the hall burned. On January 9 the roof fell. In March it was razed.",
     ["2022-01-05", "2022-01-09", "2022-03"]),
    ("en", "2022-01-13", "The August 4 blast is not forgotten.", ["2021-08-04"]),
    ("en", "2021-08-03", "The August 4 blast is not forgotten.", [None]),
    ("en", "2021-08-03", "In 2020 the port burned. The August 4 blast is not forgotten.", ["2020", "2020-08-04"]),
    ("en", "2022-01-13", "In March 2021 it opened. On the 5th it closed.", ["2021-03", "2021-03-05"]),
)  # fmt: skip


def values(code: str, text: str, published: str | None) -> list[str | None]:
    return [reading.value for reading in read(code, text, published) if reading.kind == "date"]


@pytest.mark.parametrize(
    ("code", "published", "text", "value"), [(code, own, *row) for code, own, rows in BY_VERB for row in rows]
)
def test_the_verb_nearest_to_a_date_tells_on_which_side_it_lies(
    code: str, published: str, text: str, value: str
) -> None:
    assert values(code, text, published) == [value]


@pytest.mark.parametrize(
    ("code", "published", "said", "value"), [(code, own, *row) for code, own, rows in BY_ORDER for row in rows]
)
def test_words_of_order_count_from_the_day_of_the_text(code: str, published: str, said: str, value: str) -> None:
    frame = "{} brennt es." if code == "de" else "{} it burns."
    assert values(code, frame.format(said), published) == ([value] if value else [])


@pytest.mark.parametrize(("code", "said", "value"), [(code, *row) for code, rows in CONTAINED for row in rows])
def test_a_longer_time_or_another_day_beside_a_date_belongs_to_it(code: str, said: str, value: str | None) -> None:
    frame = "{} brannte es." if code == "de" else "{} it burned."
    assert values(code, frame.format(said), "2022-01-13") == ([] if value == "" else [value])


@pytest.mark.parametrize(("code", "published", "text", "expected"), IN_A_TEXT)
def test_the_year_named_last_counts_where_it_sets_the_time(
    code: str, published: str | None, text: str, expected: list[str | None]
) -> None:
    assert values(code, text, published) == expected


@pytest.mark.parametrize(
    ("code", "text", "telling"),
    [
        ("de", "Am Freitag kamen sie, sagte er am Montag.", [False, True]),
        ("de", "Wie die Polizei am Montag mitteilte, brannte es am Freitag.", [True, False]),
        ("de", "Nach Angaben vom Montag brannte es.", [True]),
        ("de", "In einer Pressemitteilung vom Montag hieß er es gut.", [True]),
        ("de", "Die Anmeldung am Montag fiel aus.", [False]),
        ("en", "They came on Friday, he said on Monday.", [False, True]),
        ("en", "The ministry said Monday that they left on Friday.", [True, False]),
        ("en", "They left on Friday.", [False]),
    ],
)
def test_the_day_of_a_verb_of_saying_is_marked(code: str, text: str, telling: list[bool]) -> None:
    assert [reading.telling for reading in read(code, text) if reading.kind == "date"] == telling


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Die Gewerkschaft hat für Montag und Dienstag zum Streik aufgerufen.", ["2022-02-21", "2022-02-22"]),
        ("de", "Der Bus hält nächste Woche in Ulm (Montag).", ["2022-02-21..2022-02-27", "2022-02-21"]),
        ("en", "Next week they announced walkouts on Friday.", ["2022-02-21..2022-02-27", "2022-02-25"]),
        ("en", "Last week's toll rose on Wednesday.", ["2022-02-07..2022-02-13", "2022-02-16"]),
    ],
)
def test_what_stands_before_a_weekday_tells_of_which_week_it_is(code: str, text: str, expected: list[str]) -> None:
    assert values(code, text, "2022-02-17") == expected
