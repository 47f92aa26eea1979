"""The sentences are reviewed no worse than they once were, and what only looks alike is never contradicted."""

import pytest

from tests.reviewing.score import NAMES, VERDICTS, desk, lines, review

LINES = {"de": 113, "en": 121, "distractors": 80}
# Precision and recall in whole percent.
FLOORS = {
    "de": {"contradicted": (100, 84), "supported": (94, 82), "disputed": (100, 73), "new": (60, 60),
           "outdated": (66, 100)},
    "en": {"contradicted": (100, 62), "supported": (97, 83), "disputed": (92, 65), "new": (75, 42),
           "outdated": (50, 100)},
}  # fmt: skip
MOST_IN_DISTRACTORS = 2  # findings of any verdict


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_whole_and_every_line_can_be_understood(name: str) -> None:
    found = lines(name)
    assert len({line.id for line in found}) == len(found) == LINES[name]
    topics = set(desk()._base.topics)
    for line in found:
        assert line.text.strip()
        assert {verdict for _, verdict in line.expected} <= set(VERDICTS)
        assert {topic for topic, _ in line.expected} <= topics
        assert bool(line.expected) == (name != "distractors")


@pytest.mark.parametrize("name", FLOORS)
def test_sentences_are_reviewed_at_least_as_well_as_before(name: str) -> None:
    found = review(name)
    told = "\n".join("\n    ".join([id_, *each]) for id_, each in found.differences.items())
    assert set(FLOORS[name]) == set(VERDICTS)
    for verdict, (precision, recall) in FLOORS[name].items():
        score = found.score(verdict)
        assert score.precision >= precision / 100, f"precision of {verdict}\n{told}"
        assert score.recall >= recall / 100, f"recall of {verdict}\n{told}"


def test_of_the_distractors_none_is_contradicted_and_hardly_anything_is_found() -> None:
    found = review("distractors")
    told = "\n".join("\n    ".join([id_, *each]) for id_, each in found.differences.items())
    assert found.score("contradicted").wrong == 0, told
    assert sum(found.score(verdict).wrong for verdict in VERDICTS) <= MOST_IN_DISTRACTORS, told
