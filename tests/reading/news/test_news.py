"""The lists of news are read at least as well as they were; no digit of theirs is silent."""

import pytest

from tests.reading.news.score import score

# Of each part: per cent that must be right, and how many false readings there may be.
FLOORS = {
    ("de", 1): (98, 1),
    ("de", 2): (96, 2),
    ("de", 3): (99, 0),
    ("en", 1): (98, 0),
    ("en", 2): (98, 3),
    ("en", 3): (99, 1),
}


@pytest.mark.parametrize(("code", "part"), FLOORS)
def test_a_list_is_read_at_least_as_well_as_before(code: str, part: int) -> None:
    counts, told = score(code, part)
    right, false = FLOORS[code, part]
    assert 100 * counts["right"] >= right * counts["fields"], told
    assert counts["false"] <= false, told
    assert counts["silent"] == 0, told
