"""The lists of news are read at least as well as they were; no digit of theirs is silent."""

import pytest

from tests.reading.news.score import score

pytestmark = pytest.mark.thorough

# Of each part: per cent that must be right, and how many false readings there may be.
FLOORS = {
    ("de", 1): (99, 1),
    ("de", 2): (99, 1),
    ("de", 3): (99, 0),
    ("de", 4): (99, 6),
    ("de", 5): (99, 0),
    ("de", 6): (99, 1),
    ("en", 1): (99, 0),
    ("en", 2): (99, 0),
    ("en", 3): (99, 0),
    ("en", 4): (99, 1),
    ("en", 5): (99, 0),
    ("en", 6): (99, 0),
}


@pytest.mark.parametrize(("code", "part"), FLOORS)
def test_a_list_is_read_at_least_as_well_as_before(code: str, part: int) -> None:
    counts, told = score(code, part)
    right, false = FLOORS[code, part]
    assert 100 * counts["right"] >= right * counts["fields"], told
    assert counts["false"] <= false, told
    assert counts["silent"] == 0, told
