"""Steps, shares and hedges in the words of the news: what a figure comes to when more than a hedge stands around it."""

import pytest

from tests.reading.telling import read

CASES = {
    "de": (
        ("Der Absatz sank um ein Drittel.", [("change", "33.33..33.34")]),
        ("Der Kurs verlor am Montag 4,3 Prozent.", [("change", "4.3")]),
        ("Die Partei gewann am Sonntag 43 Prozent der Stimmen.", [("share", "43")]),
        ("Der Kurs schloss 0,8 Prozent tiefer.", [("change", "0.8")]),
        ("Der Pegel fiel um 1,2 Prozent oder 30 Zentimeter.", [("change", "1.2"), ("change", "30")]),
        ("Es geht um 300 Stellen.", [("quantity", "300")]),
        ("Das sind 6 Cent mehr als ein Jahr zuvor.", [("change", "6")]),
        ("Der Anteil sank von 31 auf 24 Prozent.", [("quantity", "31"), ("quantity", "24")]),
        ("Jeder fünfzigste Brief ging verloren.", [("share", "2")]),
        ("Die Zahl der Gäste überstieg am Montag 4.000.", [("quantity", "over 4000")]),
        ("Die Spenden übertrafen 2021 erstmals 100.000 Euro.", [("quantity", "over 100000")]),
        ("Der Kurs fiel unter die Marke von 20 Euro.", [("quantity", "under 20")]),
        ("Es kamen 20 Gäste (mindestens).", [("quantity", "at least 20")]),
        ("Der Rat stimmte mit 61 gegen 48 Stimmen zu.", [("quantity", "61"), ("quantity", "48")]),
        ("Er erhielt einen Auftrag über 2,2 Mrd. Euro.", [("quantity", "2200000000")]),
        ("Der Liter kostet 1,667 Euro.", [("quantity", "1.6670")]),
        ("Nach siebenjähriger Sanierung öffnet das Bad.", [("duration", "7")]),
        ("Es dauerte eine ganze Woche.", [("duration", "1")]),
    ),
    "en": (
        ("Output fell by a third.", [("change", "33.33..33.34")]),
        ("Output fell by nearly half.", [("change", "almost 50")]),
        ("He won by a third.", []),
        ("About a third of output is sold abroad.", [("share", "29.99..36.68")]),
        ("One in 200 lamps failed.", [("share", "0.5")]),
        ("Gold rose by Rs 310.", [("change", "310")]),
        ("Revenue fell short of Rs 9,000 crore.", [("quantity", "under 90000000000")]),
        ("The index fell 112 points, or 1.4%, to 7,893.", [("change", "112"), ("change", "1.4"), ("quantity", "7893")]),
        ("Oil rose $1.20 to $84.75 a barrel.", [("change", "1.2"), ("quantity", "84.75")]),
        ("The bill rose from £7.8m to just over £9m.", [("quantity", "7800000"), ("quantity", "over 9000000")]),
        ("There are 20 fewer shops open now than in May.", [("change", "20")]),
        ("They camped under two big tents.", [("quantity", "2")]),
        ("Trees will be planted over three weeks.", [("duration", "3")]),
        ("The strike lasted over three weeks.", [("duration", "over 3")]),
        ("It took another hour and a half.", [("duration", "1.5")]),
        ("The share closed at 214p.", [("quantity", "214")]),
    ),
}
AGES = {
    "de": ("Viele Lehrer sind älter als 55.", "Kinder von 8 bis 13 Jahren dürfen kommen.", "Der älteste Gast war 83."),
    "en": ("Pat, who turns 100 on May 2, sang.", "Those under 21 cannot stand.", "At 75 she took up rowing."),
}


@pytest.mark.parametrize(
    ("code", "text", "expected"), [(code, *each) for code, cases in CASES.items() for each in cases], ids=str
)
def test_a_figure_with_what_stands_around_it(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(each.kind, each.value) for each in read(code, text) if each.kind != "date"] == expected


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in AGES.items() for text in texts])
def test_ages_are_left_alone(code: str, text: str) -> None:
    assert [each for each in read(code, text) if each.kind != "date"] == []
