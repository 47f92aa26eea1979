"""Figures that stand like parts of a whole, or like steps of a change, and are none."""

import pytest

from tests.checking.score import Case, slips

ENGLISH = (
    "The 120 guests came from 14 countries, 35 of them from France, and 12 were under the age of ten.",
    "Of the 45 patients, 30 had a fever, 25 a cough and 12 both.",
    "Of the 240 flats, 180 are let, 40 are being renovated and 35 have a balcony.",
    "Police arrested 31 people, 12 of them women, and seized 14 cars, 3 kilos of cocaine and 25,000 dollars.",
    "Of 850 applications 310 were approved, 120 of them within a week, and 540 were turned down.",
    "The rate was cut by a quarter point, from 4 per cent to 3.75 per cent.",
    "Three in four of the 640 families, that is 480, have received aid, and another 60 are on a waiting list.",
    "The flood destroyed 45 homes. Of these 30 were in Elm and 25 were uninsured.",
    "Of 40 guests, 25 drank wine and 20 ate fish.",
    "Of the 300 students, 200 study law and 150 study economics.",
    "Of the 120 injured, 80 were in hospital on Monday and 50 on Tuesday.",
    "Production fell 8 per cent in May from April, and 12 per cent from 50,000 tonnes a year ago, to 44,000.",
)
GERMAN = (
    "Von den 180 Betrieben, die 260 Menschen beschäftigen, sind 40 in der Stadt.",
    "Das Gesundheitsamt meldete 437 Fälle. 289 entfielen auf die Stadt, 201 auf Menschen unter 30.",
    "Bei den Männern stimmten 55 Prozent, bei den Frauen 48 Prozent zu, die übrigen 10 Prozent enthielten sich.",
    "Der Konzern will die Zahl der Filialen von 480 auf 415 verringern. Damit fallen 900 Stellen weg.",
    "Von den 90 Booten waren 50 aus Holz und 60 blau.",
    "Von den 20 Spielern stehen 31 Namen auf der Liste.",
)


@pytest.mark.parametrize("text", ENGLISH)
def test_nothing_is_found_in_figures_of_different_things(text: str) -> None:
    assert slips(Case("", "en", "2023-05-15", text), text) == ()


@pytest.mark.parametrize("text", GERMAN)
def test_nothing_is_found_in_german_figures_of_different_things(text: str) -> None:
    assert slips(Case("", "de", "2023-05-15", text), text) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of the 120 injured, 80 were soldiers and 50 civilians.", "en"),
        ("Of the 90 members, 60 voted for and 40 against.", "en"),
        ("Of the 70 passengers, 46 survived and 34 died.", "en"),
        ("Von den 120 Verletzten waren 80 Soldaten und 50 Zivilisten.", "de"),
        ("Von den 90 Booten kamen 50 aus Ostheim und 60 aus Westheim.", "de"),
    ],
)
def test_parts_that_share_a_verb_and_cannot_overlap_must_not_exceed_their_whole(text: str, language: str) -> None:
    assert [slip.code for slip in slips(Case("", language, "2023-05-15", text), text)] == ["T201"]
