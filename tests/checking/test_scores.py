"""The checks of a text against itself: nothing where nothing is wrong, and most of what was planted."""

from pathlib import Path

import pytest

from tests.checking.score import FOLDER, PLANTED, SOUND, Case, cases, score, slips

# Slips that are found, of those in each file (docs/check.md); they were fewer once, on the same texts.
FLOORS = {"slips": 0.88, "closed_slips": 0.6, "agency_en": 0.92, "agency_de": 0.9, "daily_en": 0.84, "daily_de": 0.83}
SIZES = {"sound": 168, "sound_daily": 240, "slips": 200, "closed_slips": 200, "agency_en": 150, "agency_de": 150,
         "daily_en": 90, "daily_de": 90}  # fmt: skip


@pytest.mark.parametrize("name", SIZES)
def test_a_corpus_is_whole_and_every_case_has_a_text_of_its_own(name: str) -> None:
    found = list(cases(FOLDER / f"{name}.jsonl"))
    assert len(found) == SIZES[name]
    assert len({case.text for case in found}) == len(found)
    assert all(case.text != case.sound for case in found)


@pytest.mark.parametrize("case", list(cases(SOUND[0])), ids=lambda case: case.id)
def test_nothing_is_found_in_a_sound_text(case: Case) -> None:
    assert slips(case, case.text) == ()


@pytest.mark.thorough
@pytest.mark.parametrize("case", list(cases(SOUND[1])), ids=lambda case: case.id)
def test_nothing_is_found_in_ordinary_news(case: Case) -> None:
    assert slips(case, case.text) == ()


@pytest.mark.thorough
@pytest.mark.parametrize("path", PLANTED, ids=lambda path: path.stem)
def test_planted_slips_are_found_as_often_as_before_and_nothing_without_them(path: Path) -> None:
    found = score(path)
    assert found.alarms == 0
    assert found.recall >= FLOORS[path.stem]
