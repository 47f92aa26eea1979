"""No sentence of an answer that looks at some sources only is false of the whole base."""

import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

import csto_check
from csto_check.files.shipped import shipped_base
from csto_check.problem import CannotRun

CASES = Path(__file__).parent.parent / "cases"
OF_ALL = re.compile(r"\b(?:Only|only|No source|[0-9]+ (?:reports?|claims?)\b)")  # what speaks of every source
SCOPED = ("Of the sources shown, ", "None of the sources shown")


Filtered = list[tuple[Any, tuple[str, ...]]]


@pytest.fixture(scope="module")
def sound() -> list[Any]:
    """Every sound base of the tests."""
    found = []
    for path in [shipped_base(), *sorted(CASES.glob("field/*/facts.yaml")), *sorted(CASES.glob("rules/*/facts.yaml"))]:
        try:
            base = csto_check.load(str(path))
            csto_check.topics(base)
        except CannotRun:
            continue
        found.append(base)
    return found


@pytest.fixture(scope="module")
def filtered(sound: list[Any], request: pytest.FixtureRequest) -> Filtered:
    """Each base with each of its sources; with --thorough, with each two of them as well."""
    found = []
    for base in sound:
        sizes = (1, 2) if request.config.getoption("--thorough") else (1,)
        asked = [some for size in sizes for some in combinations(base.sources, size)]
        found += [(base, some) for some in asked if len(some) < len(base.sources)]
    return found


def test_a_sentence_that_speaks_of_all_sources_says_that_it_means_those_shown(filtered: Filtered) -> None:
    for base, sources in filtered:
        told = csto_check.diff(base, list(base.topics), sources, exact=True)["topics"]
        sentences = [sentence for topic in told for sentence in topic["sentences"]]
        wrong = [each for each in sentences if OF_ALL.search(each) and not each.startswith(SCOPED)]
        assert wrong == [], (base.path, sources)


@pytest.mark.parametrize("function", [csto_check.diff, csto_check.topics], ids=["diff", "topics"])
def test_the_verdict_of_the_whole_base_stands_beside(
    function: Callable[..., Any], sound: list[Any], filtered: Filtered
) -> None:
    wholes = {base.path: {each["id"]: each["verdict"] for each in csto_check.topics(base)["topics"]} for base in sound}
    for base, sources in filtered:
        topics = list(base.topics) if function is csto_check.diff else []
        whole, document = wholes[base.path], function(base, topics, sources)
        assert document["filter"] is not None, (base.path, sources)
        assert document["filter"]["sources"] == sorted(sources)
        assert document["filter"]["n_disputed"] == list(whole.values()).count("disputed")
        assert {each["id"]: each["verdict_whole"] for each in document["topics"]}.items() <= whole.items()


def test_nothing_is_filtered_where_no_source_is_named() -> None:
    base = csto_check.load(str(shipped_base()))
    for document in (
        csto_check.diff(base),
        csto_check.topics(base),
        csto_check.timeline(base),
        csto_check.claims(base),
    ):
        assert document["filter"] is None
    assert {each["verdict_whole"] for each in csto_check.topics(base)["topics"]} == {None}
