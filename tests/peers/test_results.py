"""The page on other programs says what the last run gave, and no more."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.peers import measuring, tables
from benchmarks.peers.__main__ import DOCS, FIRST, RESULTS, SENTENCES
from benchmarks.peers.asking import Answer, Asked, ask_in_turn
from benchmarks.peers.attributions import speakers_of
from benchmarks.peers.programs import CSTO_CHECK, HERE, OURS, PROGRAMS, versions
from benchmarks.peers.quotes import articles

WRITTEN = json.loads(RESULTS.read_text("utf-8"))
PAGE = DOCS.read_text("utf-8")
TEN = [json.loads(line) for line in FIRST.read_text("utf-8").splitlines()]


def test_the_page_has_the_tables_of_the_results() -> None:
    assert tables.filled(PAGE, WRITTEN) == PAGE, "python -m benchmarks.peers --docs"
    assert all(f"<!-- table: {name} -->" in PAGE for name in tables.tables(WRITTEN))


def test_the_results_are_of_this_corpus_and_of_the_versions_that_are_pinned() -> None:
    assert WRITTEN["corpus"]["sentences"] == len(SENTENCES.read_text("utf-8").splitlines())
    assert WRITTEN["corpus"]["sha256"] in (HERE / "README.md").read_text("utf-8")
    assert versions().items() <= WRITTEN["versions"].items()


def test_every_program_that_is_pinned_is_asked_by_an_adapter_and_stands_on_the_page() -> None:
    assert {each.package for each in PROGRAMS if each.package} == set(versions())
    assert all((HERE / "adapters" / each.adapter[0]).is_file() for each in (*PROGRAMS, CSTO_CHECK))
    assert all(f"| {(each.package or each.name)} |" in PAGE for each in (*PROGRAMS, CSTO_CHECK))


def test_every_label_is_right_wrong_or_silent() -> None:
    rows = [(row["labels"], row[who]) for row in WRITTEN["beside"] for who in ("peer", "ours")]
    rows += [(row["labels"], row["ours"]) for row in (*WRITTEN["alone"], *WRITTEN["attributed"])]
    assert rows
    assert all(sum(counts.values()) == labels > 0 for labels, counts in rows)


def answers(*found: list[dict[str, Any]]) -> Asked:
    return Asked([Answer(each, None) for each in found], {"en": 0.1})


def test_a_peer_that_is_right_where_csto_check_is_not_is_told() -> None:
    (sentence,) = [each for each in TEN if each["id"] == "e4"]  # "About seventy bells were cast in March 2018."
    bare = {"what": "number", "start": 6, "end": 13, "low": 70, "high": 70, "percent": False, "counted": None}
    asked = {OURS: answers([{**bare, "low": 60}]), "quantulum3": answers([bare])}
    reads = measuring.reads_of([sentence], asked)
    (row,) = [row for row in measuring.beside(reads) if row["level"] == "words"]
    assert (row["labels"], row["peer"]["right"], row["ours"]["wrong"]) == (1, 1, 1)
    (told,) = measuring.better(reads)
    assert (told["quote"], told["program"], told["said"][0]["low"]) == ("About seventy", "quantulum3", 60)


@pytest.mark.thorough
def test_csto_check_answers_all_that_it_is_asked(tmp_path: Path) -> None:
    made = [make(each) for make in (measuring.reading_request, measuring.draft_request) for each in TEN]
    quotes = list(articles(TEN))
    asked = ask_in_turn([CSTO_CHECK], [], [*made, *map(measuring.quotes_request, quotes)], 1, tmp_path)[OURS]
    assert not [answer.error for answer in asked.answers if answer.error]
    reads = measuring.reads_of(TEN, {OURS: Asked(asked.answers[:10], {})})
    assert all(row["ours"]["right"] == row["labels"] for row in measuring.alone(reads))
    speakers = [
        one for each, said in zip(TEN, asked.answers[10:20], strict=True) for one in speakers_of(each, said.found)
    ]
    assert [each.outcome for each in speakers] == ["right", "right"]
    for article, answer in zip(quotes, asked.answers[20:], strict=True):
        assert [each["found"] for each in answer.found] == [case.stands for case in article.cases]
