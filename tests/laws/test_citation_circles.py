"""Circular attribution, restated by following every link from every source."""

from hypothesis import given

from csto_check.facts.model import Source
from csto_check.reasoning.circles import circles
from tests.laws.bases import HERE, base_of, claim_of, topic_of
from tests.laws.strategies import st

IDS = "abcdef"
SOURCES = {id_: Source(id_, id_, HERE) for id_ in IDS}
Links = set[tuple[str, str]]


@given(st.sets(st.tuples(st.sampled_from(IDS), st.sampled_from([*IDS, "Kaktus"])), max_size=12))
def test_sources_that_lead_back_to_each_other_are_one_circle(links: Links) -> None:
    claims = [claim_of("quantity", i, a, "5", according_to=(b,)) for i, (a, b) in enumerate(sorted(links))]
    reached = {id_: _reached(id_, links) for id_ in IDS}
    groups = {tuple(b for b in IDS if b in reached[a] and a in reached[b]) for a in IDS}
    expected = sorted(group for group in groups if len(group) > 1)
    assert circles(claims, base_of(topic_of("quantity"), claims, SOURCES)) == expected


def _reached(start: str, links: Links) -> set[str]:
    """All that a source leads to, itself where it is led back to."""
    found: set[str] = set()
    while more := {b for a, b in links if a == start or a in found} - found:
        found |= more
    return found
