"""Seasons, quarters and months of a year that is not said, weekends to come, and days with times at both ends."""

import pytest

from tests.reading.telling import read

DATES = {  # of a text of Thursday, 2022-01-13
    "de": (
        ("Im Herbst wurde der Chor aufgelöst.", ["2021-09..2021-11"]),
        ("Im Herbst soll der Chor wieder singen.", ["2022-09..2022-11"]),
        ("Im Herbst ist es hier still.", []),
        ("Seit dem Sommer steht die Mühle leer.", ["2021-06.."]),
        ("Bis zum Frühjahr soll die Mühle öffnen.", ["..2022-05"]),
        ("Im Herbst seines Lebens zog er fort.", []),
        ("Im zweiten Quartal sank der Absatz.", ["2021-04..2021-06"]),
        ("Im zweiten Quartal soll der Absatz steigen.", ["2022-04..2022-06"]),
        ("Im ersten Halbjahr rechnet die Werft mit Verlust.", ["2022-01..2022-06"]),
        ("In den ersten neun Monaten sank der Absatz.", ["2021-01..2021-09"]),
        ("In den ersten drei Monaten 2021 sank der Absatz.", ["2021-01..2021-03"]),
        ("In den ersten drei Monaten der Lehre schwieg er.", []),
        ("Das kommende Wochenende wird kalt.", ["2022-01-15..2022-01-16"]),
        ("Die Schäden vom Wochenende sind groß.", ["2022-01-08..2022-01-09"]),
        ("Im abgelaufenen Quartal sank der Absatz.", ["2021-10..2021-12"]),
        ("Von Freitag, 20 Uhr, bis Sonntag, 4 Uhr, ist die Schleuse gesperrt.", ["2022-01-14T20:00..2022-01-16T04:00"]),
        ("Im Mai, Juni und Juli 2020 regnete es kaum.", ["2020-05", "2020-06", "2020-07"]),
        ("Im Jahr 812 kam der Bischof.", ["0812"]),
        ("Der letzte Sommer des Jahres 2019 war heiß.", ["2019-06..2019-08"]),
        ("Es war der zweite Winter des Jahrhunderts.", []),
        ("Das Kloster aus dem 11. Jahrhundert brannte 1648 nieder.", ["1000..1099", "1648"]),
        ("Das Dorf wurde 1803 aufgelöst.", ["1803"]),
        ("Gezählt wurden 1803.", []),
        ("Er lief das Rennen am Dienstag nach 2:40 Stunden.", ["2022-01-11"]),
        ("Der Zeuge sah den Wagen vom Montag gegen 9 Uhr an der Ecke.", ["about 2022-01-10T09:00"]),
    ),
    "en": (
        ("The choir broke up in the autumn.", ["2021-09..2021-11"]),
        ("The choir will sing again in the autumn.", ["2022-09..2022-11"]),
        ("The mill is to open by the spring.", ["..2022-05"]),
        ("In the autumn of his life he moved.", []),
        ("Sales slid in the second quarter.", ["2021-04..2021-06"]),
        ("Sales are expected to rise in the second quarter.", ["2022-04..2022-06"]),
        ("He scored in the second half.", []),
        ("Sales slid in the first nine months of 2020.", ["2020-01..2020-09"]),
        ("The last two weeks of August were wet.", ["2021-08-16..2021-08-29"]),
        ("The last summer of 2019 was hot.", ["2019-06..2019-08"]),
        ("The mill shut in the third autumn of the war.", []),
        ("This coming weekend will be cold.", ["2022-01-15..2022-01-16"]),
        ("The court sits on Tuesday week.", ["2022-01-25"]),
        ("They bought an 18th-century mill.", ["1700..1799"]),
        ("The lock is shut from 8 p.m. on Friday until 4 a.m. on Sunday.", ["2022-01-14T20:00..2022-01-16T04:00"]),
        ("The lock will be shut from Friday until the end of March.", ["2022-01-14..2022-03"]),
        ("The quake struck at 0214 GMT on Sunday.", ["2022-01-09T02:14Z"]),
        ("The barge was due on Tuesday but sank.", ["2022-01-11"]),
        ("The ban has been extended until Friday.", ["..2022-01-14"]),
        ("The harbour cost £5m a year from 2019.", ["2019.."]),
        ("It opened in 1763, and until 1914 it drew crowds.", ["1763", "..1914"]),
        ("It was their third win in two years.", []),
    ),
}


@pytest.mark.parametrize(
    ("code", "text", "dates"), [(code, *each) for code, cases in DATES.items() for each in cases], ids=str
)
def test_dates_whose_year_only_the_verb_tells(code: str, text: str, dates: list[str]) -> None:
    assert [each.value for each in read(code, text) if each.kind == "date"] == dates


def test_the_year_that_the_text_named_last_is_that_of_a_season() -> None:
    found = read("en", "In 2019 the mill was sold. In the autumn it burned down.")
    assert [each.value for each in found] == ["2019", "2019-09..2019-11"]
