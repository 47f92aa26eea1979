"""Two figures of a count that grows: time explains them, unless the higher one was certainly the earlier."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.sessions import in_this_process


class Figure(NamedTuple):
    """What one source says, as of when, and when it was published; None where that is not said."""

    value: str
    as_of: str | None = None
    published: str | None = None


PAIRS = [
    (Figure("20", "2022-01-03"), Figure("10", "2022-01-04"), "disputed"),
    (Figure("20", "2022-01-04"), Figure("10", "2022-01-03"), "evolving"),
    (Figure("20", "2022-01-04"), Figure("10", "2022-01-04"), "disputed"),
    (Figure("20", "2022-01-04"), Figure("10"), "evolving"),
    (Figure("20"), Figure("10", "2022-01-04"), "evolving"),
    (Figure("20"), Figure("10"), "evolving"),
    # published on some day of January: the figure may be of its last one
    (Figure("20", None, "2022-01"), Figure("10", "2022-01-20"), "evolving"),
    (Figure("20", None, "2022-01"), Figure("10", "2022-01-31"), "evolving"),
    (Figure("20", None, "2022-01"), Figure("10", "2022-02-01"), "disputed"),
    (Figure("20", "2022-01-20"), Figure("10", None, "2022-01"), "evolving"),
    (Figure("20", None, "2022-01-20.."), Figure("10", "2022-02-01"), "evolving"),
    # as of some day of several
    (Figure("20", "2022-01"), Figure("10", "2022-01-20"), "evolving"),
    (Figure("20", "..2022-01-03"), Figure("10", "2022-01-04.."), "disputed"),
    (Figure("20", "..2022-01-04"), Figure("10", "2022-01-04.."), "evolving"),
    (Figure("20", "2022-01-04.."), Figure("10", "2022-01-05.."), "evolving"),
    (Figure("20", "..2022-01-04"), Figure("10", "..2022-01-03"), "evolving"),
    # the last second of the one is the first of the other
    (Figure("20", "..2022-01-04T10:00:00"), Figure("10", "2022-01-04T10:00:00.."), "evolving"),
    (Figure("20", "..2022-01-04T10:00:00"), Figure("10", "2022-01-04T10:00:01.."), "disputed"),
    (Figure("20", "2022-01-04T10:00"), Figure("10", "2022-01-04T10:00:59"), "evolving"),
    # ranges, open at an end
    (Figure("at most 5", "2022-01-04"), Figure("over 8", "2022-01-03"), "disputed"),
    (Figure("at most 5", "2022-01-03"), Figure("over 8", "2022-01-04"), "evolving"),
    (Figure("at most 5", "2022-01-04"), Figure("8..9", "2022-01-03"), "disputed"),
    (Figure("4..5", "2022-01-04"), Figure("over 8", "2022-01-03"), "disputed"),
    (Figure("4..5", "2022-01-03"), Figure("8..9", "2022-01-04"), "evolving"),
    (Figure("4..8", "2022-01-04"), Figure("8..9", "2022-01-03"), "compatible"),
    (Figure("at most 8", "2022-01-04"), Figure("over 8", "2022-01-03"), "compatible"),
]


def base(pairs: list[tuple[Figure, Figure]]) -> str:
    """A base with a topic for each pair, and a source for each figure."""
    sources, topics, claims = [], [], []
    for number, pair in enumerate(pairs):
        topics.append(f"  t{number}: {{question: How many?, unit: people, changes: grows}}")
        for name, (value, as_of, published) in zip("ab", pair, strict=True):
            source, day = f"s{number}{name}", f", as_of: {as_of}" if as_of else ""
            sources.append(f"  {source}: {{title: T{f', published: {published}' if published else ''}}}")
            claims.append(f"  {source}: [{{quote: q, says: {{t{number}: {{value: {value}{day}}}}}}}]")
    parts = ("units: {people: {}}", "sources:", *sources, "topics:", *topics, "claims:", *claims)
    return "\n".join(("csto-check: 1", *parts, ""))


@pytest.mark.parametrize("swapped", [False, True])
def test_time_explains_two_figures_unless_the_higher_was_certainly_the_earlier(swapped: bool, tmp_path: Path) -> None:
    pairs = [(two, one) if swapped else (one, two) for one, two, _ in PAIRS]
    (tmp_path / "facts.yaml").write_text(base(pairs), "utf-8")
    code, out, err = in_this_process(["diff", *(f"t{number}" for number in range(len(PAIRS))), "--json"], tmp_path)
    assert (code, err) == (0, "")
    told = {topic["id"]: _told(topic) for topic in json.loads(out)["topics"]}
    relations = {"disputed": ["apart"], "evolving": ["later"], "compatible": []}
    expected = {f"t{number}": (verdict, relations[verdict]) for number, (_, _, verdict) in enumerate(PAIRS)}
    assert told == expected


def _told(topic: dict[str, Any]) -> tuple[str, list[str]]:
    """The verdict on a topic of `diff --json`, and the relation of each pair that is shown."""
    return topic["verdict"], [pair["relation"] for pair in topic["pairs"]]
