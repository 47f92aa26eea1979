"""Every verdict from a base, with what is counted for it and the pairs that show it."""

import json
from typing import Any

import pytest

from csto_check.reasoning.verdict import judge
from csto_check.values.base import Setting
from tests.laws.bases import one_each
from tests.sessions import in_this_process
from tests.values import money

BASE = """\
csto-check: 1
units: {people: {}}
unnamed: [eyewitnesses]
sources: {a: {title: A}, b: {title: B}, c: {title: C}}
topics:
  nobody: {question: How many?, unit: people}
  unknown: {question: How many?, unit: people}
  withdrawn: {question: How many?, unit: people}
  words: {question: What?, kind: words}
  apart: {question: How many?, unit: people}
  itself: {question: How many?, unit: people}
  grown: {question: How many?, unit: people, changes: grows}
  planned: {question: How many?, unit: people}
  one: {question: How many?, unit: people}
  agency: {question: How many?, unit: people}
  same: {question: How many?, unit: people}
  inside: {question: How many?, unit: people}
  wide: {question: How many?, unit: people}
  over: {question: How many?, unit: people}
  twice: {question: How many?, unit: people}
  sum: {question: How many?, unit: people}
  left: {question: How many?, unit: people}
  right: {question: How many?, unit: people}
  crew: {question: How many?, unit: people}
  north: {question: How many?, unit: people}
  south: {question: How many?, unit: people}
  half: {question: How many?, unit: people}
  rest: {question: How many?, unit: people}
  first: {question: When?, kind: date}
  last: {question: When?, kind: date}
rules: [sum == left + right, crew == north + south, half == rest + one, first <= last]
claims:
  a:
    - {quote: q, says: {unknown: unknown, withdrawn: {value: 5, withdrawn: {on: 2022-01-02, because: wrong}}}}
    - {quote: q, says: {words: so, apart: 5, grown: {value: 5, as_of: 2022-01-03}, planned: 5, one: 5}}
    - {quote: q, says: {agency: 5}, according_to: News}
    - {quote: q, says: {itself: 5}, according_to: News}
    - {quote: q, says: {same: 5, inside: 5, wide: 4..6, over: 4..6, twice: 5}}
    - {quote: q, says: {left: 4, right: 5, north: 200, south: at least 150, half: 7, first: 2022-01-05}}
  b:
    - {quote: q, says: {withdrawn: unknown, words: not so, apart: 7, grown: {value: 8, as_of: 2022-01-04}}}
    - {quote: q, says: {planned: {value: 7, modality: planned}}}
    - {quote: q, says: {agency: 4..6}, according_to: [eyewitnesses, News]}
    - {quote: q, says: {itself: 7}, according_to: News}
    - {quote: q, says: {same: 5, inside: 4..6, wide: 4..6, over: 5..7, twice: 4..6, rest: 9}}
    - {quote: q, says: {sum: 8, crew: 300, north: 200, last: 2022-01-03}}
  c:
    - {quote: q, says: {apart: 5, same: 5, inside: 5, wide: 3..7, over: 3..7, twice: 4..6, rest: 2}}
"""
EXPECTED = {  # the verdict, whether by rule; reports, derived claims, witnesses; the pairs that show it
    "nobody": ("open", False, (0, 0, 0), []),
    "unknown": ("open", False, (0, 0, 0), []),
    "withdrawn": ("open", False, (0, 0, 0), []),
    "words": ("uncompared", False, (2, 0, 2), []),
    "apart": ("disputed", False, (3, 0, 3), ["a apart b", "b apart c"]),
    "itself": ("disputed", False, (2, 0, 1), ["a apart b"]),
    "grown": ("evolving", False, (2, 0, 2), ["a later b"]),
    "planned": ("evolving", False, (2, 0, 2), ["a planned b"]),
    "one": ("single", False, (1, 0, 1), []),
    "agency": ("single", False, (2, 0, 1), []),
    "same": ("agreed", False, (3, 0, 3), []),
    "inside": ("agreed", False, (3, 0, 3), []),
    "wide": ("agreed", False, (3, 0, 3), []),
    "over": ("compatible", False, (3, 0, 3), []),
    "twice": ("compatible", False, (3, 0, 3), []),
    "sum": ("disputed", True, (1, 1, 2), ["a apart b"]),  # 4 + 5 are no 8
    "left": ("single", False, (1, 0, 1), []),
    "crew": ("single", False, (1, 0, 1), []),  # that 200 and 150 are more than 300 counts for the south
    "south": ("disputed", True, (1, 1, 2), ["a apart b"]),
    "rest": ("disputed", False, (2, 1, 3), ["a apart b", "b apart c"]),  # without 7 - 5 as well
    "first": ("disputed", True, (1, 0, 1), []),  # after the last
    "last": ("disputed", True, (1, 0, 1), []),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What diff says of every topic."""
    folder = tmp_path_factory.mktemp("verdicts")
    (folder / "facts.yaml").write_text(BASE, "utf-8")
    topics = [line.split(":")[0].strip() for line in BASE.splitlines() if "question:" in line]
    _, out, err = in_this_process(["diff", *topics, "--json"], folder)
    assert not err
    return {topic["id"]: topic for topic in json.loads(out)["topics"]}


def line(topic: dict[str, Any]) -> tuple[str, bool, tuple[int, int, int], list[str]]:
    counts = (topic["n_reports"], topic["n_derived"], topic["n_witnesses"])
    pairs = [f"{_source(pair['a'])} {pair['relation']} {_source(pair['b'])}" for pair in topic["pairs"]]
    return topic["verdict"], topic["by_rule"], counts, pairs


def _source(claim: str) -> str:
    return claim.partition(":")[0]


@pytest.mark.parametrize("topic", EXPECTED)
def test_a_topic_has_the_verdict_of_its_claims(topic: str, told: dict[str, dict[str, Any]]) -> None:
    assert line(told[topic]) == EXPECTED[topic]


SUMS = [
    (("500 EUR", "500 EUR"), "agreed"),
    (("500 EUR", "500 USD"), "uncompared"),
    (("500 EUR", "500 EUR", "650 USD"), "uncompared"),
    (("500 EUR", "700 EUR", "650 USD"), "disputed"),
]


@pytest.mark.parametrize(("sums", "verdict"), SUMS)
def test_values_on_two_scales_alone_are_not_compared(sums: tuple[str, ...], verdict: str) -> None:
    case = one_each("quantity", ["0"] * len(sums))
    claims = [claim._replace(value=money.read(each, Setting())) for claim, each in zip(case.claims, sums, strict=True)]
    assert judge(case.topic, claims, case.base).verdict.value == verdict
