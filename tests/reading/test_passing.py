"""Known non-numbers are told as such, once at each place; nothing of them is silent."""

import pytest

import csto_check


def document(text: str, language: str) -> tuple[list[str], list[str], list[str]]:
    """The words of what was read, of what is a known other thing, and of what nobody read."""
    found = csto_check.read(None, text, date="2022-01-13", language=language)
    places = [(each["start"], each["end"]) for each in found["passed"]]
    assert len(set(places)) == len(places)
    return tuple([each["text"] for each in found[key]] for key in ("readings", "passed", "unread"))  # type: ignore[return-value, literal-required]


@pytest.mark.parametrize(
    ("text", "language", "read", "passed"),
    [
        ("She went through 6-4, 3-6, 7-5, but she limped.", "en", [], ["6-4, 3-6, 7-5"]),
        ("They won 2-1.", "en", [], ["2-1"]),
        ("Frau Sonntag und Doktor Freitag kamen am Montag.", "de", ["Montag"], ["Frau Sonntag", "Doktor Freitag"]),
        ("Sie kamen drei- bis viermal so oft.", "de", [], ["drei- bis viermal"]),
        ("Nicht einmal 300 Helfer kamen.", "de", ["Nicht einmal 300"], []),
        ("Der Vertrag vom 2.5.98 läuft.", "de", ["2.5.98"], []),
        ("The update to 2.5.98 is out.", "en", [], ["2.5.98"]),
        ("Not this one but one million came.", "en", ["one million"], ["this one"]),
    ],
)
def test_what_is_no_number_is_told_as_such(text: str, language: str, read: list[str], passed: list[str]) -> None:
    assert document(text, language) == (read, passed, [])
