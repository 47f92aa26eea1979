"""What a sentence is looked at for: no expression is passed over that would have matched."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.reading.durations import durations_of
from csto_check.reading.non_numbers import non_numbers_of
from csto_check.reading.reader import sieve_of
from csto_check.reading.shapes import Shape, gist
from csto_check.reading.shares import shares_of
from csto_check.text.sieve import Sieve
from tests.reading.news.score import lines
from tests.reading.news.test_news import FLOORS

CODES = st.sampled_from(LANGUAGES)


def shapes(code: str) -> list[Shape]:
    return [shape for finder in (durations_of(code), shares_of(code), non_numbers_of(code)) for shape in finder.shapes]


def passed_over(code: str, text: str) -> list[str]:
    """The expressions that match a text and are not looked for in it."""
    wanted = sieve_of(code).of(gist(text))
    return [each.expression.pattern for each in shapes(code) if each.expression.search(text) and each not in wanted]


@pytest.mark.parametrize(("code", "part"), FLOORS)
def test_nothing_that_stands_in_the_news_is_passed_over(code: str, part: int) -> None:
    for line in lines(code, part):
        assert passed_over(code, line.text) == []


def pieces(code: str) -> st.SearchStrategy[str]:
    """Words that an expression or what it needs is made of, numbers and marks."""
    words = {word for shape in shapes(code) for word in re.findall(r"[^\W\d_]{2,}", shape.expression.pattern)}
    known = sorted({*words, *data(code).cardinals, *data(code).durations})
    numbers = st.integers(0, 3000).map(str)
    return st.one_of(st.sampled_from(known), numbers, st.sampled_from(("0", "07", "1.5", "1,500", "-", ",", ".", "%")))


@given(st.data(), CODES)
def test_nothing_is_passed_over(given_: st.DataObject, code: str) -> None:
    said = given_.draw(st.lists(st.tuples(pieces(code), st.sampled_from((" ", "", "-", ", "))), max_size=8))
    text = "".join(piece + gap for piece, gap in said)
    assert passed_over(code, text) == []
    assert passed_over(code, text.capitalize()) == []


@given(
    st.lists(st.sampled_from(("ab", "a b", "b", " c", "c ", "abc", "0", "a 0")), min_size=1),
    st.text("abc 0", max_size=9),
)
def test_a_sieve_is_what_looking_for_each_need_would_be(needs: list[str], text: str) -> None:
    things = [(index, (need,)) for index, need in enumerate(needs)]
    assert Sieve(things).of(text) == [index for index, need in enumerate(needs) if need in text]
