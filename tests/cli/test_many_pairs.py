"""Of many pairs the first are listed, all are counted, and the answer says so."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sessions import in_this_process

N_CLAIMS = 50  # each contradicts each: 1,225 pairs
N_PAIRS = N_CLAIMS * (N_CLAIMS - 1) // 2
HEAD = """\
csto-check: 1
units: {people: {}}
topics:
  dead: {question: How many died?, unit: people}
  injured: {question: How many were hurt?, unit: people}
"""


def base_in(folder: Path, rules: str = "") -> str:
    """A base in which the last two figures are the farthest apart, and all exceed what a rule may hold them against."""
    path = folder / "facts.yaml"
    figures = [*range(1001, 999 + N_CLAIMS), 100, 9000]
    sources = [f"  s{i:02}: {{title: S}}" for i in range(N_CLAIMS)]
    claims = [
        f"  s{i:02}: [{{quote: x, says: {{dead: {figure}, injured: {i % 9 + 1}}}}}]" for i, figure in enumerate(figures)
    ]
    path.write_text("\n".join([HEAD + rules + "sources:", *sources, "claims:", *claims, ""]), "utf-8")
    return str(path)


def answered(*words: str) -> str:
    code, out, err = in_this_process(list(words))
    assert code == 0, err
    return out


def dead(*words: str) -> dict[str, Any]:
    topic: dict[str, Any] = json.loads(answered("diff", "dead", "--json", *words))["topics"][0]
    return topic


def test_the_first_1000_pairs_are_listed_with_the_one_that_is_told_and_all_are_counted(tmp_path: Path) -> None:
    facts = base_in(tmp_path)
    few, every = dead("--facts", facts), dead("--facts", facts, "--all-pairs")
    assert few["n_pairs"] == every["n_pairs"] == len(every["pairs"]) == N_PAIRS
    assert few["pairs"] == [*every["pairs"][:999], *(pair for pair in every["pairs"] if pair["told"])]
    assert few["pairs"][-1]["a"] == "s48:dead"
    assert {**few, "pairs": []} == {**every, "pairs": []}


@pytest.mark.thorough
def test_tables_say_that_the_list_was_cut_and_how_to_get_all(tmp_path: Path) -> None:
    facts, cut = base_in(tmp_path), "1,000 of 1,225 pairs are listed"
    assert f"{cut} with --json; --all-pairs lists all" in answered("diff", "dead", "--facts", facts)
    assert f"{cut}; csto-check diff dead --json --all-pairs lists all" in answered("show", "dead", "--facts", facts)
    every = answered("diff", "dead", "--exact", "--all-pairs", "--facts", facts)
    assert "pairs are listed" not in every
    assert every.count("; s49 says 9,000 people: ") == N_CLAIMS - 2, "the reason tells the last one"


@pytest.mark.thorough
def test_the_first_1000_breaches_are_listed_and_all_are_counted(tmp_path: Path) -> None:
    facts = base_in(tmp_path, "rules: [dead <= injured]\n")
    few, every = dead("--facts", facts), dead("--facts", facts, "--all-pairs")
    assert few["n_breaches"] == every["n_breaches"] == len(every["breaches"]) == N_CLAIMS * N_CLAIMS
    assert few["breaches"] == every["breaches"][:1000]
    cut = "1,000 of 2,500 breaches are listed with --json; --all-pairs lists all"
    assert cut in answered("diff", "dead", "--facts", facts)
