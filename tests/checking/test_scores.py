"""The checks of a text against itself: nothing where nothing is wrong, and most of what was planted."""

from pathlib import Path

import pytest

from tests.checking.score import FOLDER, PLANTED, SOUND, Case, cases, score, slips

# Slips that are found, of those in each file (docs/check.md); they were fewer once, on the same texts.
FLOORS = {"slips.jsonl": 0.9, "closed_slips.jsonl": 0.5, "agency_en.jsonl": 0.9, "agency_de.jsonl": 0.85}
SIZES = {
    "sound.jsonl": 168,
    "slips.jsonl": 200,
    "closed_slips.jsonl": 200,
    "agency_en.jsonl": 150,
    "agency_de.jsonl": 150,
}


@pytest.mark.parametrize("name", SIZES)
def test_a_corpus_is_whole_and_every_case_has_a_text_of_its_own(name: str) -> None:
    found = list(cases(FOLDER / name))
    assert len(found) == SIZES[name]
    assert len({case.text for case in found}) == len(found)
    assert all(case.text != case.sound for case in found)


@pytest.mark.parametrize("case", cases(SOUND), ids=lambda case: case.id)
def test_nothing_is_found_in_a_sound_text(case: Case) -> None:
    assert slips(case, case.text) == ()


@pytest.mark.thorough
@pytest.mark.parametrize("path", PLANTED, ids=lambda path: path.name)
def test_planted_slips_are_found_as_often_as_before_and_nothing_without_them(path: Path) -> None:
    found = score(path)
    assert found.alarms == 0
    assert found.recall >= FLOORS[path.name]
