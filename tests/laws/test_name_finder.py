"""An expression for the names that a text may hold finds what one for all names does."""

import re
import sys

import pytest
from hypothesis import example, given

from csto_check.reading.name_finder import NameFinder
from csto_check.text.expressions import held_by
from csto_check.values.name import key
from tests.laws import tries
from tests.laws.strategies import st

PIECES = st.sampled_from(
    ("Ab", "ab c", "Straße", "STRASSE", "Strasse", "İz", "ız", "ſo", "So", "K", "K", "-", " ", "s", '"s')
)
NAMES = st.lists(st.lists(PIECES, min_size=1, max_size=2).map("".join).filter(str.strip), max_size=6)


@tries(150)
@given(NAMES, st.lists(PIECES, max_size=10).map("".join))
@example(["İz"], "iz Iz ız")
@example(["So"], "ſo")
def test_few_names_are_found_like_all(names: list[str], text: str) -> None:
    known = {key(name): name for name in names if key(name)}
    every, few = NameFinder(known), NameFinder(known)
    every._n_texts = 1_000
    assert list(few.find(text)) == list(every.find(text))


@pytest.mark.thorough
def test_no_letter_is_alike_to_an_expression_and_held_to_be_another() -> None:
    cased = [char for char in map(chr, range(sys.maxunicode + 1)) if char.lower() != char or char.upper() != char]
    every = "".join(cased)
    for char in cased:
        assert all(held_by(alike, [char]) for alike in re.findall(f"(?i:{char})", every)), char
