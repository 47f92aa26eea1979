"""The corpora read no worse than they once did."""

import pytest

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.values.base import Setting
from csto_check.values.date import read as read_date
from tests.reading.score import FOLDER, lines, meaning, score

READ = [code for code in LANGUAGES if not data(code).lacks]
LINES = {"de": 300, "en": 200}
# Precision and recall in whole percent. They were once much lower on the same lines (docs/reading.md).
FLOORS = {
    "de": {"quantity": (100, 100), "date": (100, 100), "duration": (100, 100), "ordinal": (100, 100), "all": (100, 100),
           "noun": (100, 100)},
    "en": {"quantity": (99, 100), "date": (100, 99), "duration": (100, 100), "ordinal": (100, 95), "all": (99, 99),
           "noun": (100, 100)},
}  # fmt: skip


@pytest.mark.parametrize("code", READ)
def test_a_language_that_is_read_has_a_corpus_with_its_size_and_its_floors(code: str) -> None:
    assert (FOLDER / f"{code}.tsv").is_file(), f"tests/reading/{code}.tsv is missing"
    assert code in LINES, f"say in LINES how long {code}.tsv is"
    assert code in FLOORS, f"say in FLOORS how well {code}.tsv is read"


@pytest.mark.parametrize("code", LINES)
def test_a_corpus_is_whole_and_every_line_can_be_understood(code: str) -> None:
    found = lines(FOLDER / f"{code}.tsv")
    assert len(found) == LINES[code]
    for line in found:
        assert line.text
        assert line.published is None or read_date(line.published, Setting())
        for expected in line.expected:
            assert (meaning(expected.kind, expected.value) is None) == (expected.value is None)
            assert expected.noun is None or expected.noun in line.text


@pytest.mark.parametrize("code", FLOORS)
def test_a_corpus_is_read_at_least_as_well_as_before(code: str) -> None:
    scores, differences = score(code)
    told = "\n".join(f"{text}\n    {'; '.join(found)}" for text, found in differences.items())
    for name, (precision, recall) in FLOORS[code].items():
        assert scores[name].precision >= precision / 100, told
        assert scores[name].recall >= recall / 100, told
