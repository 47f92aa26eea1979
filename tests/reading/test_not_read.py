"""What looks like a number and is none."""

import pytest

from tests.reading.telling import told

GERMAN = (
    "Artikel 5 des Vertrags gilt.",
    "Paragraf 80 und § 129a gelten.",
    "Siehe Kapitel 7, Abschnitt 3.2 und Seite 12.",
    "Sie flogen mit einer IL-76 und der Boeing 737.",
    "Die Covid-19-Pandemie war Thema des G20-Gipfels.",
    "Telefon 0351 4832233 ist besetzt.",
    "Rufen Sie +49 351 4832233 an.",
    "Er wohnt in der Hauptstraße 12.",
    "Er wohnt in 01067 Dresden.",
    "Um 13 Uhr kamen sie.",
    "Um 13:45 Uhr kamen sie.",
    "Das Spiel endete 2:1.",
    "(3) Der Ort ist ruhig.",
    "Mehr steht auf https://example.com/2022/01/13/500 und bei @ort112.",
    "Version 2.0.1 ist da.",
    "Der 34-Jährige und ein 34 Jahre alter Mann gingen.",
    "Das Kind ist zwei Jahre alt.",
    "Beide gingen, die Hälfte blieb.",
    "Er ging dreimal und blieb eine Woche.",
    "Einer der Männer, ein Soldat, ging.",
    "Viele gingen, mehrere blieben.",
    "Der zweitgrößte Ort war zunächst ruhig.",
)
ENGLISH = (
    "Under Article 5 they came.",
    "See chapter 7 and page 12.",
    "An IL-76 landed.",
    "Covid-19 was on the agenda of the G20.",
    "Call 555-123-4567 now.",
    "Call +44 20 7946 0958 now.",
    "He lives at 10 Downing Street.",
    "It began at 2:30 pm.",
    "It began at 1300 GMT.",
    "They won 2-1.",
    "See https://example.com/2022/01/13/500 now.",
    "The driver, 34, and a 34-year-old came.",
    "A man aged 34 came.",
    "Both came, half stayed.",
    "One of the soldiers saw no one.",
    "Several came, many stayed.",
    "The second-largest town is calm.",
)


@pytest.mark.parametrize("text", GERMAN)
def test_german_that_holds_nothing(text: str) -> None:
    assert told("de", text) == []


@pytest.mark.parametrize("text", ENGLISH)
def test_english_that_holds_nothing(text: str) -> None:
    assert told("en", text) == []


@pytest.mark.parametrize(
    ("code", "text", "readings"),
    [
        ("de", "Im Jahr 2021 gingen sie.", ["date: 2021 = 2021"]),
        ("de", "Die Demonstranten, 2000 Menschen, gingen.", ["quantity: 2000 = 2000 [Menschen]"]),
        ("de", "2019 Soldaten kamen 2019.", ["quantity: 2019 = 2019 [Soldaten]", "date: 2019 = 2019"]),
        ("en", "They left in 1992.", ["date: 1992 = 1992"]),
        ("en", "In 2022 2030 troops came.", ["date: 2022 = 2022", "quantity: 2030 = 2030 [troops]"]),
    ],
)
def test_a_year_is_no_quantity(code: str, text: str, readings: list[str]) -> None:
    assert told(code, text) == readings
