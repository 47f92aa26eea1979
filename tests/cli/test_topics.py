"""csto-check topics: what there is to compare stands first, the rest is counted."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.helpers import SHIPPED, document, write_base
from tests.sessions import in_this_process

BASE = """\
csto-check: 1
units: {people: {}}
sources: {herald: {title: H}, courier: {title: C}, radio: {title: R}}
topics:
  a_single: {question: Who alone?, kind: words}
  agreed.late: {question: Who agrees?, kind: name}
  b_shared: {question: Which words?, kind: words}
  dead: {question: How many died?, unit: people}
  dead.men: {question: How many men died?, unit: people}
  dead.women: {question: How many women died?, unit: people}
  nobody: {question: Does nobody say so?, kind: words}
  zoo: {question: Was the zoo open?, kind: choice}
rules: [dead == dead.men + dead.women]
claims:
  herald:
    - {quote: q, says: {a_single: x, agreed.late: Ann, b_shared: y, dead: 10, dead.men: 4, dead.women: 6, zoo: yes}}
  courier:
    - {quote: q, says: {agreed.late: Ann, b_shared: z, zoo: no}}
  radio:
    - {quote: q, says: {dead.men: 9, dead: 20}}
"""


@pytest.fixture
def base(tmp_path: Path) -> str:
    return write_base(tmp_path, BASE)


def listed(base: str, *arguments: str) -> list[str]:
    """The topics of the table, from top to bottom, and the lines below it."""
    _, out, _ = in_this_process(["topics", *arguments, "--facts", base])
    return [line.split("  ")[0] for line in out.splitlines()]


def test_disputes_stand_first_then_what_agrees_and_one_source_is_counted(base: str) -> None:
    assert listed(base) == [
        "topic",
        *("dead", "dead.men", "dead.women", "zoo"),
        "agreed.late",
        "b_shared",
        "1 question with one source and 1 with none: csto-check topics --all",
        "8 topics: 4 disputed (1 by rule), 2 uncompared, 1 agreed, 1 open",
    ]


def test_all_lists_those_with_one_source_behind_the_others(base: str) -> None:
    assert listed(base, "--all")[1:-1] == [
        *("dead", "dead.men", "dead.women", "zoo", "agreed.late"),
        *("a_single", "b_shared", "nobody"),
    ]


def test_nothing_is_folded_of_topics_that_are_named(base: str) -> None:
    assert listed(base, "a_single", "agreed")[1:-1] == ["agreed.late", "a_single"]
    assert listed(base, "a_single")[1:-1] == ["a_single"]


def test_nothing_is_folded_where_nothing_would_be_left(base: str) -> None:
    assert len(listed(base, "--source", "courier")[2:-1]) == 3


def test_shared_topics_have_two_sources(base: str) -> None:
    assert listed(base, "--shared")[1:-1] == ["dead", "dead.men", "zoo", "agreed.late", "b_shared"]
    assert listed(base, "--shared", "--disputed")[1:-1] == ["dead", "dead.men", "zoo"]
    assert listed(base, "--shared", "--source", "radio")[1:] == ["No topic has two sources: 3 topics checked."]
    answer = document("topics", "--shared", "--facts", base)
    assert all(topic["n_sources"] > 1 for topic in answer["topics"])


def test_by_rule_has_a_column_of_its_own(base: str) -> None:
    _, out, _ = in_this_process(["topics", "--facts", base])
    rows = {
        line.split("  ")[0]: [cell.strip() for cell in line.split("  ") if cell.strip()] for line in out.splitlines()
    }
    assert rows["dead.women"][1:3] == ["disputed", "by rule"]
    assert rows["zoo"][1:3] == ["disputed", "2"]
    _, out, _ = in_this_process(["show", "dead", "--facts", base])
    assert any(line.startswith("dead.women  disputed  by rule  ") for line in out.splitlines())


def test_scripts_get_every_topic_in_the_order_of_ids(base: str) -> None:
    ids = [topic["id"] for topic in document("topics", "--facts", base)["topics"]]
    assert ids == ["a_single", "agreed.late", "b_shared", "dead", "dead.men", "dead.women", "nobody", "zoo"]
    _, out, _ = in_this_process(["topics", "--format", "csv", "--facts", base])
    assert [row["id"] for row in csv.DictReader(StringIO(out))] == ids


def test_what_the_shipped_base_folds_and_shows_is_all_of_it() -> None:
    shown, whole = (listed(str(SHIPPED), *given)[1:] for given in ((), ("--all",)))
    folded = int(shown[-2].split()[0])
    assert len(shown) - 2 + folded == len(whole) - 1
    assert folded > len(shown)
