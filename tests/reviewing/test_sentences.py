"""The sentences are reviewed no worse than they once were, and what only looks alike is hardly ever judged."""

from collections import Counter

import pytest

from tests.reviewing.score import NAMES, VERDICTS, Reviewed, desk, lines, review

LINES = {"de": 113, "en": 121, "distractors": 80}
NOT_LOOKALIKES = {"dx-en-018"}  # of the distractors those on which the base has something to say after all
# Precision and recall in whole per cent: the bars, and what the files reached when review was rebuilt.
BARS = {"contradicted": (98, 70), "supported": (97, 80)}
FLOORS = {
    "de": {"contradicted": (98, 75), "supported": (97, 85), "disputed": (93, 75), "new": (80, 80), "behind": (99, 99),
           "ahead": (99, 99)},
    "en": {"contradicted": (98, 65), "supported": (97, 86), "disputed": (92, 67), "new": (85, 75), "behind": (99, 99),
           "ahead": (99, 99)},
    "together": {**BARS, "disputed": (92, 70), "new": (84, 78), "behind": (95, 99), "ahead": (75, 99)},
}  # fmt: skip
MOST_IN_DISTRACTORS = 4  # findings of any verdict that are wrong
MOST_CONTRADICTED = 1  # of them contradicted


def found_in(name: str) -> Reviewed:
    """What was counted in a file, or in all of them together."""
    if name != "together":
        return review(name)
    together = Reviewed(Counter(), {})
    for each in map(review, NAMES):
        together.counts.update(each.counts)
        together.differences.update(each.differences)
    return together


def told(found: Reviewed) -> str:
    return "\n".join("\n    ".join([id_, *each]) for id_, each in found.differences.items())


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_whole_and_every_line_can_be_understood(name: str) -> None:
    found = lines(name)
    assert len({line.id for line in found}) == len(found) == LINES[name]
    topics = set(desk()._base.topics)
    for line in found:
        assert line.text.strip()
        assert {verdict for _, verdict in line.expected} <= set(VERDICTS)
        assert {topic for topic, _ in line.expected} <= topics
        assert bool(line.expected) == (name != "distractors" or line.id in NOT_LOOKALIKES)


@pytest.mark.parametrize("name", FLOORS)
def test_sentences_are_reviewed_at_least_as_well_as_before(name: str) -> None:
    found = found_in(name)
    assert set(FLOORS[name]) == set(VERDICTS)
    for verdict, (precision, recall) in FLOORS[name].items():
        score = found.score(verdict)
        assert score.precision >= precision / 100, f"precision of {verdict}: {score}\n{told(found)}"
        assert score.recall >= recall / 100, f"recall of {verdict}: {score}\n{told(found)}"


def test_of_the_distractors_hardly_anything_is_found_and_next_to_nothing_contradicted() -> None:
    found = review("distractors")
    assert found.score("contradicted").wrong <= MOST_CONTRADICTED, told(found)
    assert sum(found.score(verdict).wrong for verdict in VERDICTS) <= MOST_IN_DISTRACTORS, told(found)
