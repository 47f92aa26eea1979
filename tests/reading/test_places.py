"""Places in the original text, however it is typed; and names."""

import pytest

from tests.reading.telling import line, read, told

DUE = "quantity: {} = about 2500 [Soldaten]"


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Es kamen rund 2.500 Soldaten.", "rund 2.500"),
        ("Es kamen rund\u00a02.500 Soldaten.", "rund\u00a02.500"),
        ("Es kamen rund 2\u202f500 Soldaten.", "rund 2\u202f500"),
        ("Es kamen rund\r\n2.500 Soldaten.", "rund\r\n2.500"),
        ("Es kamen ru\u00adnd 2.500 Soldaten.", "ru\u00adnd 2.500"),
        ("Es kamen rund zweitau\u00ad\nsendfünfhundert Soldaten.", "rund zweitau\u00ad\nsendfünfhundert"),
        ("Es kamen rund zweitausendfu\u0308nfhundert Soldaten.", "rund zweitausendfu\u0308nfhundert"),
        ("\ufeffRund 2.500 Soldaten kamen.", "Rund 2.500"),
        ("„Rund 2.500 Soldaten kamen“, sagte er.", "Rund 2.500"),
        ("Viele – rund 2.500 Soldaten – kamen.", "rund 2.500"),
        ("Viele (rund 2.500 Soldaten) kamen.", "rund 2.500"),
        ("Ruhe.\r\n\r\nRund 2.500 Soldaten kamen.", "Rund 2.500"),
        ("Zu\u0308rich: rund 2’500 Soldaten kamen.", "rund 2’500"),
    ],
)
def test_a_reading_stands_where_it_stands_in_the_original(text: str, surface: str) -> None:
    assert told("de", text) == [DUE.format(surface)]


@pytest.mark.parametrize("dash", "-‐‑–—")
def test_any_dash_makes_a_range(dash: str) -> None:
    assert told("en", f"They sent 150{dash}200 soldiers.") == [f"quantity: 150{dash}200 = 150..200 [soldiers]"]


def test_the_hedge_is_kept_as_it_is_said() -> None:
    assert [reading.hedge for reading in read("de", "Mehr als 70 kamen, 30 oder mehr blieben, 5 gingen.")] == [
        "Mehr als",
        "oder mehr",
        None,
    ]


def test_readings_come_in_the_order_of_the_text() -> None:
    text = "Am 6. Januar kamen rund 70 Mann. Sie blieben zehn Tage.\n\nEs war der dritte Einsatz."
    assert [reading.kind for reading in read("de", text)] == ["date", "quantity", "duration", "ordinal"]


NAMES = {
    "Kasachstan": "Kasachstan",
    "Kazakhstan": "Kasachstan",
    "Nur-Sultan": "Nur-Sultan",
    "Sultan": "Sultan",
    "Kyrgyz Republic": "Kirgistan",
    "Kyrgyz": "kirgisisch",
    "O'Brien": "O'Brien",
}


@pytest.mark.parametrize(
    ("code", "text", "readings"),
    [
        ("de", "Kasachstans Präsident", ["name: Kasachstan = Kasachstan"]),
        ("en", "Kazakhstan’s president", ["name: Kazakhstan = Kasachstan"]),
        ("en", "the Kyrgyz Republic", ["name: Kyrgyz Republic = Kirgistan"]),
        ("en", "a Kyrgyz helper", ["name: Kyrgyz = kirgisisch"]),
        ("de", "in Nur‑Sultan", ["name: Nur‑Sultan = Nur-Sultan"]),
        ("de", "Nur-\u00adSultan", ["name: Nur-\u00adSultan = Nur-Sultan"]),
        ("en", "said O’Brien", ["name: O’Brien = O'Brien"]),
        ("en", "KAZAKHSTAN", ["name: KAZAKHSTAN = Kasachstan"]),
        ("en", "Kazakhstanis and a sultan", []),
    ],
)
def test_names_are_found_by_any_spelling_the_longest_first(code: str, text: str, readings: list[str]) -> None:
    assert [line(text, reading) for reading in read(code, text, names=NAMES)] == readings
