"""What may reconcile two claims: another scope, another day, rounding; nothing where the base shows none."""

from pathlib import Path

import pytest

from csto_check.answers.diff import answer
from csto_check.facts.loader import load

BASE = """\
csto-check: 1
units: {{people: {{en: [person, people, soldier]}}, euros: {{}}}}
sources:
  one: {{title: One, publisher: One, published: 2024-03-02}}
  two: {{title: Two, publisher: Two, published: 2024-03-06}}
topics:
  sent: {{question: How many soldiers were sent?, unit: people{beside}}}
  sent.north: {{question: How many soldiers did the northern province send?}}
  sent.south: {{question: How many did the mountain villages send?}}
  paid: {{question: What did the northern province pay?, unit: euros}}
claims:
  one: [{one}]
  two: [{two}]
"""


def perhaps(tmp_path: Path, one: str, two: str, beside: str = "") -> list[str]:
    """What `diff` tells after "perhaps" of two claims on `sent`, and of others beside them."""
    file = tmp_path / "facts.yaml"
    file.write_text(BASE.format(one=one, two=two, beside=beside and f", {beside}"), "utf-8")
    topic = next(each for each in answer(load(str(file)), ["sent"], exact=True)["topics"] if each["id"] == "sent")
    return [sentence for pair in topic["pairs"] for sentence in pair["reconcile"]]


def says(quote: str, value: str, more: str = "") -> str:
    return f"{{quote: '{quote}', says: {{sent: {{value: {value}{more}}}}}}}"


ROUNDED = "{} may have rounded the number; with close at {} % they would count as one."
NEAR = "The two differ by no more than {} %; with close at {} % they would count as one."
FIGURES = [
    ("4 billion", "4001 million", [ROUNDED.format("One", "0.1")]),
    ("4020 million", "4 billion", [ROUNDED.format("Two", "0.5")]),
    ("10000", "10020", [ROUNDED.format("One", "0.2")]),
    ("4021 million", "4 billion", []),  # more than 0.5 %
    ("1003", "1005", [NEAR.format("0.2", "0.2")]),
    ("1001", "1002", [NEAR.format("0.1", "0.1")]),
    ("100", "101", []),
    ("0", "1", []),
]


@pytest.mark.parametrize(("one", "two", "told"), FIGURES)
def test_figures_that_are_near_may_be_rounded_or_called_close(
    tmp_path: Path, one: str, two: str, told: list[str]
) -> None:
    assert perhaps(tmp_path, says("they", one), says("others", two)) == told


def test_a_topic_that_says_how_close_its_values_are_is_told_of_no_other_close(tmp_path: Path) -> None:
    both = says("they", "10000"), says("others", "10040")
    assert perhaps(tmp_path, *both) == [ROUNDED.format("One", "0.5")]
    assert perhaps(tmp_path, *both, "close: 0.1%") == []
    assert perhaps(tmp_path, *both, "close: 0.4%") == []


IN_BETWEEN = ": it may have changed in between."
DAYS = [
    ("2024-03-01", "2024-03-05", "", ["One gives the number of 1 March 2024, Two that of 5 March 2024" + IN_BETWEEN]),
    ("2024-03-01", "2024-03-01", "", []),
    ("2024-03-01", "2024-03", "", []),
    ("", "2024-03-05", "", ["One was published on 2 March 2024, Two gives the number of 5 March 2024" + IN_BETWEEN]),
    ("", "2024-03-02", "", []),
    ("2024-03-01", "", "", []),  # Two may know it too
    ("", "", "", []),  # most texts are of different days
    ("2024-03-01", "2024-03-05", "changes: grows", []),
]


@pytest.mark.parametrize(("one", "two", "beside", "told"), DAYS)
def test_figures_of_different_days_may_both_have_been_right(
    tmp_path: Path, one: str, two: str, beside: str, told: list[str]
) -> None:
    first, last = (f", as_of: {day}" if day else "" for day in (one, two))
    assert perhaps(tmp_path, says("they", "100", first), says("others", "900", last), beside) == told


MEANT = "Only the quote of One has “{}”, as {} has ({}); One may mean that."
NORTH = MEANT.format("northern", "sent.north", "How many soldiers did the northern province send?")
SCOPES = [
    ("100 northern men", "900 men", "", [NORTH]),
    ("100 northern men", "900 northern men", "", []),
    ("100 men", "900 men", "", []),
    ("100 northern men and mountain folk", "900 men", "", []),  # who names several means their whole
    ("100 soldiers", "900 men", "", []),  # a word of the unit
    ("100 men, which did this", "900 men", "", []),
    ("100 northern men", "900 men", "scope: all that the northern and southern provinces sent", []),
    ("100 pilots", "900 men", "scope: soldiers; the pilots they brought are sent.south",
     [MEANT.format("pilots", "sent.south", "How many did the mountain villages send?")]),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "beside", "told"), SCOPES)
def test_a_word_of_a_question_beside_may_tell_of_another_scope(
    tmp_path: Path, one: str, two: str, beside: str, told: list[str]
) -> None:
    assert perhaps(tmp_path, says(one, "100"), says(two, "900"), beside) == told


def test_a_source_that_answers_the_question_beside_does_not_mean_that(tmp_path: Path) -> None:
    both = f"{says('100 northern men', '100')}, {{quote: a few, says: {{sent.north: 5}}}}"
    assert perhaps(tmp_path, both, says("900 men", "900")) == []
