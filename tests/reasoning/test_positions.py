"""Positions from a base: who stands in which, in which order, and what most of them allow."""

import json
from pathlib import Path
from typing import Any

import pytest

from csto_check.facts.loader import load
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.positions import positions
from csto_check.values.date import Date
from tests.sessions import in_this_process

HEAD = """\
csto-check: 1
zones: [Asia/Almaty, Europe/Berlin]
units: {people: {}}
sources: {a: {title: A}, b: {title: B}, c: {title: C}, d: {title: D}, e: {title: E}}
topics:
  count: {question: How many?, unit: people}
  grown: {question: How many?, unit: people, changes: grows}
  day: {question: When?, kind: date}
  name: {question: Who?, kind: name}
  names: {question: Who?, kind: names}
  open: {question: Is it open?, kind: choice}
  what: {question: What?, kind: words}
claims:
"""
# What the sources a to e say, the positions with their witnesses, and in brackets who fits another as well,
# and what most allow, with how many they are.
SAID = [
    ("count", ["5", "7", "5"], ["5: a c", "7: b"], ("5", 2)),
    ("count", ["1..5", "4..9", "7..9"], ["1..5: a (b)", "7..9: c (b)"], ("4..5 7..9", 2)),
    ("count", ["1..5", "4..9", "8..9", "8"], ["1..5: a (b)", "8: c d (b)"], ("8", 3)),
    ("count", ["about 5", "4..9", "at least 20"], ["about 5: a b", "at least 20: c"], ("about 5", 2)),
    ("count", ["unknown"], [], None),
    ("grown", ["5", "7"], ["5: a", "7: b"], None),
    ("day", ["2022-01", "2022-01-05..2022-02-10", "2022-02"],
     ["2022-01: a (b)", "2022-02: c (b)"], ("2022-01-05 to 2022-01-31 2022-02-01 to 2022-02-10", 2)),
    ("day", ["2022-01", "2022"], ["2022-01: a b"], ("2022-01", 2)),
    ("name", ["Berg", "Falk", "Falk", "Ade"], ["Falk: b c", "Ade: d", "Berg: a"], ("Falk", 2)),
    ("open", ["yes", "no", "no"], ["no: b c", "yes: a"], None),
    ("names", ["{all: [X, Y]}", "{some: [X]}", "{all: [X, Z]}", "{some: [Z]}"],
     ["X and Z: c d (b)", "X and Y: a (b)"], ("X and Z", 3)),
    ("what", ["so", "not so"], [], None),
]  # fmt: skip


def written(folder: Path, topic: str, said: list[str]) -> Path:
    claims = "".join(
        f"  {source}: [{{quote: q, says: {{{topic}: {value}}}}}]\n"
        for source, value in zip("abcde", said, strict=False)
    )
    path = folder / "facts.yaml"
    path.write_text(HEAD + claims, "utf-8")
    return path


def line(position: dict[str, Any]) -> str:
    also = f" ({' '.join(position['also_fits'])})" if position["also_fits"] else ""
    return f"{position['shown']}: {' '.join(position['witnesses'])}{also}"


@pytest.mark.parametrize(("topic", "said", "expected", "best"), SAID, ids=[" ".join(each[1]) for each in SAID])
def test_witnesses_that_share_something_stand_together(
    topic: str, said: list[str], expected: list[str], best: tuple[str, int] | None, tmp_path: Path
) -> None:
    written(tmp_path, topic, said)
    (found,) = json.loads(in_this_process(["diff", topic, "--json"], tmp_path)[1])["topics"]
    assert [line(each) for each in found["positions"]] == expected
    most = found["best_supported"]
    assert (most and (" ".join(most["values"]), most["n_witnesses"])) == best


def test_a_day_that_witnesses_share_lies_in_the_zones_of_the_base(tmp_path: Path) -> None:
    base = load(str(written(tmp_path, "day", ["2022-01", "2022-01-05..2022-02-10", "2022-02"])))
    for position in positions(Findings(base).case("day").witnesses):
        assert isinstance(position.allowed, Date)
        assert position.allowed.zones == base.zones
