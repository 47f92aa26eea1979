"""csto-check read: the readings of a text in each format, and what it takes for a text."""

import json
from pathlib import Path
from typing import Any

import pytest

from csto_check.languages import LANGUAGES
from csto_check.prose import listed
from tests.cli.helpers import ASCII
from tests.sessions import in_this_process, run

BASE = """\
csto-check: 1
names: {Veld: [], Osta: [Ostha]}
units: {helpers: {de: [Helfer], en: [helper]}}
"""
TEXT = "On Friday Ostha sent about 300 helpers.\nThey stayed in Veld for ten days, the third time.\n"
GERMAN = "Am Freitag schickte Osta rund 300 Helfer.\nSie blieben zehn Tage in Veld, zum dritten Mal.\n"
READING = ["start", "end", "text", "kind", "value", "hedge", "noun", "line", "column", "why", "telling"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "facts.yaml").write_text(BASE, "utf-8")
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_text(GERMAN, "utf-8")
    return tmp_path


def document(folder: Path, *arguments: str) -> dict[str, Any]:
    code, out, err = in_this_process(["read", *arguments, "--json"], folder)
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def told(found: dict[str, Any]) -> list[str]:
    return [f"{each['kind']} {each['text']} = {each['value']}" for each in found["readings"]]


def test_the_json_has_its_keys_and_its_places_are_those_of_the_text(folder: Path) -> None:
    found = document(folder, "a.txt", "--date", "2021-07-20")
    assert list(found) == [
        *("csto_check", "command", "base", "file", "language", "date", "dated_by"),
        *("n_readings", "n_unresolved", "n_unread", "readings", "unread", "passed"),
    ]
    assert (found["command"], found["file"], found["language"], found["date"]) == ("read", "a.txt", "en", "2021-07-20")
    assert found["n_readings"] == len(found["readings"])
    for each in found["readings"]:
        assert list(each) == READING
        assert TEXT[each["start"] : each["end"]] == each["text"]
        assert TEXT.splitlines()[each["line"] - 1][each["column"] - 1 :].startswith(each["text"])


@pytest.mark.parametrize(
    ("file", "readings"),
    [
        ("a.txt", ["date Friday = 2021-07-16", "name Ostha = Osta", "quantity about 300 = about 300",
                   "name Veld = Veld", "duration ten = 10", "ordinal third = 3"]),
        ("b.txt", ["date Freitag = 2021-07-16", "name Osta = Osta", "quantity rund 300 = about 300",
                   "duration zehn = 10", "name Veld = Veld", "ordinal dritten = 3"]),
    ],
)  # fmt: skip
def test_numbers_dates_and_names_of_the_base_are_read(file: str, readings: list[str], folder: Path) -> None:
    assert told(document(folder, file, "--date", "2021-07-20")) == readings


def test_without_a_day_a_weekday_has_no_value_and_the_reason_is_told(folder: Path) -> None:
    found = document(folder, "a.txt")
    assert (found["date"], found["n_unresolved"]) == (None, 1)
    assert found["readings"][0]["value"] is None
    assert "--date" in found["readings"][0]["why"]
    assert "date is unknown" in in_this_process(["read", "a.txt"], folder)[1]


@pytest.mark.parametrize("form", ["table", "markdown"])
def test_each_format_has_one_row_a_reading(form: str, folder: Path) -> None:
    code, out, err = in_this_process(["read", "a.txt", "--date", "2021-07-20", "--format", form], folder)
    assert (code, err) == (0, "")
    assert sum("2021-07-16" in line and "“Friday”" in line for line in out.splitlines()) == 1
    assert out.splitlines()[-1] == "6 readings; relative to 2021-07-20; read as en"


def test_the_language_can_be_named(folder: Path) -> None:
    assert document(folder, "b.txt")["language"] == "de"
    assert document(folder, "b.txt", "--lang", "en")["language"] == "en"
    assert in_this_process(["read", "a.txt", "--lang", "fr"], folder) == (
        2, "", f'texts in "fr" cannot be read; the languages are {listed(LANGUAGES)}\n',
    )  # fmt: skip


@pytest.mark.parametrize("written", ["soon", "2021-13-01", "2021-02-30", "", "20.7.2021"])
def test_a_date_that_is_none_is_refused(written: str, folder: Path) -> None:
    code, out, err = in_this_process(["read", "a.txt", "--date", written], folder)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert err.startswith("--date: ")


BAD = {
    "empty": b"",
    "binary": b"a\0b",
    "HTML": b"<html><p>",
    "RTF": b"{\\rtf1 x}",
    "UTF-16": b"\xff\xfea\0",
    "byte": b"\xff",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_what_is_no_text_is_refused(data: bytes, folder: Path) -> None:
    (folder / "bad").write_bytes(data)
    code, out, err = in_this_process(["read", "bad"], folder)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert err.startswith("bad:")


@pytest.mark.parametrize("name", ["nowhere", ".", "", "a\0b"])
def test_a_name_that_is_no_file_is_said(name: str, folder: Path) -> None:
    code, out, err = in_this_process(["read", name], folder)
    assert (code, out, len(err.splitlines())) == (2, "", 1)


def test_standard_input_is_a_text_too_whatever_the_locale(folder: Path) -> None:
    code, out, err = run(["read", "-", "--format", "markdown"], cwd=folder, data=GERMAN.encode(), **ASCII)
    assert (code, err) == (0, "")
    assert out == in_this_process(["read", "b.txt", "--format", "markdown"], folder)[1]
