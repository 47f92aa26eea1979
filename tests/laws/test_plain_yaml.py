"""What is read without libyaml is what libyaml reads, with all places and comments; anything else is left to it."""

from contextlib import suppress
from random import Random

import pytest
from hypothesis import example, given

from csto_check.facts.plain_yaml import plain_tree
from csto_check.facts.yaml_reader import read_tree
from csto_check.layout.canonical import formatted
from csto_check.problem import CannotRun
from tests.cli.helpers import SHIPPED
from tests.laws import tries
from tests.laws.strategies import st
from tests.laws.test_loading import EDIT, mutated
from tests.layout.messy import Messy
from tests.layout.trees import any_tree

STARTS = st.sampled_from(("", "", "", "  ", "    ", "- ", "  - ", "# "))
LINES = st.sampled_from(
    ("a: b", "b:", "c: [x, y]", "d: {e: f?, g: [h]}", 'e: "x: y"', "'f': 'q'", "g: >-", "two words", "# c", "",
     "h: i # j", "k:  # l", "a b: c:d", "- m: n", "[a]", "x:", "o: [p,", "q r]", "s: {t: u,", "v: 'w'}", "aa: >",
     "- - b", "a: b:", "c: -1")
)  # fmt: skip
PIECES = st.sampled_from(
    ("a", "b", " ", ":", ": ", "\n", "\n  ", "\n    ", "- ", "#", " #", "{", "}", "[", "]", ",", ", ", "?", "'", '"',
     ">-\n", "|-\n", "---", "...", "%", "&", "*", "!", "\t", "\r", "\x85", "\xa0", "é", "\\", "[]", "{}", "a: b\n")
)  # fmt: skip


def holds(text: str) -> bool:
    """Whether a text is read without libyaml; then both must say the same."""
    found = plain_tree(text, "file")
    assert found is None or (found, []) == read_tree(text, "file")
    return found is not None


@tries(100)
@given(st.integers(0, 2**64 - 1))
def test_a_random_file_and_its_canonical_form(seed: int) -> None:
    random = Random(seed)
    text = Messy(random).text(any_tree(random)).removeprefix("\ufeff")
    holds(text)
    with suppress(CannotRun):
        holds(formatted(text, "file"))


@tries(150)
@given(st.lists(st.tuples(STARTS, LINES).map("".join), max_size=8).map("\n".join), st.lists(PIECES, max_size=2))
@example("a: >-\n  b\n    ", [])  # a line of blanks behind a folded text belongs to it
@example("a: >-\n  b\n\n  # c", [])
def test_lines_as_they_come(text: str, pieces: list[str]) -> None:
    for number, piece in enumerate(pieces, 1):
        at = len(text) * number // (len(pieces) + 1)
        holds(f"{text[:at]}{piece}{text[at:]}")
    holds(text)


@tries(150)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_any_text(text: str) -> None:
    holds(text)


@given(st.lists(EDIT, min_size=1, max_size=5))
def test_a_damaged_base(edits: list[tuple[int, int, bytes]]) -> None:
    holds(mutated(edits).decode("utf-8", "replace"))


@pytest.mark.parametrize("name", ["facts.yaml", "cues.yaml"])
def test_the_shipped_base_is_read_without_libyaml(name: str) -> None:
    assert holds((SHIPPED.parent / name).read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "a: b",
        "a b (c): d:e [f] 'g'",
        "a:\n  b: c # d\n  # e\n\n  f:   # g\n",
        "a:\n- b\n- c: d\n  e: f\n",
        "a:\n  - 'b'\n  - \"c: d\" # e\n  - {f: g?, h: [i, 12:30, {}, []]}\n",
        "a: [b,\n  c d,\n  'e'\n]\nf: {g: h,\n  i: j}",
        'a: >-\n  b: c # d\n  e\n\nf: ~1\n"": g',
    ],
)
def test_what_bases_are_made_of_is_read_without_libyaml(text: str) -> None:
    assert holds(text)


@pytest.mark.parametrize(
    "text",
    ["", "# a", "a", "- a\n-", "a: b\n  c", "a: [b\n  c]", "a: &b c", "a: !b c", "a: *b", 'a: "\\n"', "a: 'b''c'",
     "a: |-\n  b", "a: >-\n  b\n\n  c", "a: >-\n  b\n   c", "a: b\na: c", "a: {b: c, b: d}", "? a", "a: b: c",
     "a: [b, ]", "a: {b}", "a: \t", "---\na: b", "a: b\n...", "%a: b", "a: b\r\nc: d", "a\n b: c", "  a: b\n c: d",
     "a:\n  b: c\n d: e", "a: [b # c\n]", "a: " + "[" * 12 + "]" * 12, "a" * 1025 + ": b", "a: [b", "a: - b",
     "a: b\u2028c"]
)  # fmt: skip
def test_what_is_rare_or_wrong_is_left_to_libyaml(text: str) -> None:
    assert not holds(text)
