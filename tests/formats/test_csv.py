"""CSV: no cell is a formula, whatever separates, and every text can be had back."""

import csv
import re
from io import StringIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from csto_check.answers.claims import ListedClaim
from csto_check.formats.cell import for_csv, unguarded
from csto_check.formats.csv import render
from csto_check.formats.screen import Screen
from csto_check.view import View

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
# Texts of what matters here, and any others.
TEXTS = st.text(st.sampled_from("=+-@＝＠;,\"' \t\n\r1a")) | st.text(st.characters(exclude_categories=("Cs",)))
LAW = settings(derandomize=True, deadline=None, max_examples=300)


@pytest.mark.parametrize("text", ["=1+1", "+1 day", "-x", "@sum", "＝1+1", "＠sum", "=cmd|'/c calc'!A0", "'=1"])
def test_a_spreadsheet_takes_no_text_for_a_formula(text: str) -> None:
    assert for_csv(text) == f"'{text}"


@pytest.mark.parametrize("number", ["-5", "+3", "-2.5"])
def test_a_number_stays_a_number_in_a_spreadsheet(number: str) -> None:
    assert for_csv(number) == number


@pytest.mark.parametrize("text", ["RT DE", "a = b", "“3 - 4”", "Smith's; Jones's", "2022-01-13"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert for_csv(text) == text


def test_a_title_that_falls_apart_is_no_formula() -> None:
    assert for_csv("Title;=cmd|' /C calc'!A0;x") == "Title;'=cmd|' /C calc'!A0;x"


@LAW
@given(TEXTS)
@example("'=")
@example(";'=;=")
@example("a;")
@example("sol\u00addiers <U+00AD> <U+003C>U+00AD> \u202e<U+D800> <U+1F600> \U000e0041")
def test_a_guarded_text_can_be_had_back(text: str) -> None:
    """On one line, and what hides at its ends may go."""
    assert unguarded(for_csv(text)).strip() == _on_one_line(text)


@LAW
@given(st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=3))
@example([["a", ';"=x', "b"], ["x;", "=y", ";"], ["=", "", ""]])
@example([["a", 'b;""', "=c"], ["=d", "e; =f", "g"]])
def test_no_cell_begins_a_formula_whatever_separates(rows: list[list[str]]) -> None:
    columns = tuple(ListedClaim.__annotations__)
    claims = [dict.fromkeys(columns, "") | dict(zip(columns, row, strict=False)) for row in rows]
    text = render({"command": "claims", "claims": claims}, View, Screen())
    for separator in ",;":
        assert [cell for row in _read(text, separator) for cell in row if _is_formula(cell)] == []
    said = [[unguarded(cell).strip() for cell in row[:3]] for row in _read(text, ",")]
    assert said == [list(map(_on_one_line, row)) for row in rows]


def _on_one_line(text: str) -> str:
    return re.sub(r"[\t\r\n]+ *", " ", text).strip()


def _is_formula(cell: str) -> bool:
    """Whether a cell would be calculated; behind a number the next field follows, and that is no formula."""
    return cell.lstrip().startswith(FORMULA) and not re.match(r"\s*[-+][0-9]+(\.[0-9]+)?(\Z|,\")", cell)


def _read(text: str, separator: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text, newline=""), delimiter=separator))[1:]
