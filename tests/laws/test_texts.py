"""Tokens: a number is never a part of another, and nothing of a text is lost."""

import re
import unicodedata

import pytest
from hypothesis import assume, example, given

from csto_check.text.fold import fold
from csto_check.text.search import Searchable
from csto_check.text.tokens import quote_parts, says_something, token_spans, tokens
from tests.laws import tries
from tests.laws.running_text import ANY, stands
from tests.laws.strategies import st

PIECES = st.sampled_from(
    ("2.500", "500", "2,500", "Mann", "nicht", "IL", "76", "rund", "3.000,5", "Ö", "%", ".", "(", "5")
)
GAPS = (" ", "  ", "\n", "\u00a0", "\t ", "\u202f", " \u200b", "\r\n")
FIGURES = st.from_regex(r"[0-9]{1,3}([.,][0-9]{1,3}){0,2}", fullmatch=True)


@given(ANY)
def test_tokens_are_all_of_a_text_but_its_spaces(text: str) -> None:
    assert "".join(tokens(fold(text))) == re.sub(r"\s", "", fold(text))


@given(ANY)
def test_token_spans_cut_out_the_tokens(text: str) -> None:
    folded = fold(text)
    assert [folded[slice(*span)] for span in token_spans(folded)] == tokens(folded)


@tries(100)
@given(ANY)
@example("2'500 2'5000 2'500'123 1.2.3,4.")
@example("Q\u0301a5\u0301 5th \u0301")
def test_tokens_are_what_reading_letter_by_letter_gives(text: str) -> None:
    assert tokens(fold(text)) == read_by_letters(fold(text))


def read_by_letters(text: str) -> list[str]:
    """Tokens once more, the slow way."""
    found: list[str] = []
    while text := text.lstrip():
        size = length_of_token(text)
        found.append(text[:size])
        text = text[size:]
    return found


def length_of_token(text: str) -> int:
    """Letters up to where something else stands, a mark between two digits with them; or one sign with its marks."""
    size = 1
    if is_letter(text[0]) and not stands_alone(text[0]):
        while size < len(text) and (is_letter(text[size]) or groups_digits(text, size)):
            if stands_alone(text[size]):
                return size
            size += 1
        return size
    while size < len(text) and is_mark(text[size]):
        size += 1
    return size


def is_letter(char: str) -> bool:
    return char.isalnum() or char == "_" or is_mark(char)


def is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"


def stands_alone(char: str) -> bool:
    """Whether a letter is of a script that puts no spaces between words."""
    scripts = ("CJK UNIFIED", "CJK COMPAT", "HIRAGANA", "HENTAIGANA", "KATAKANA", "THAI", "LAO", "MYANMAR", "KHMER")
    return unicodedata.category(char) in ("Lo", "Lm", "Nl") and unicodedata.name(char, "").startswith(scripts)


def groups_digits(text: str, at: int) -> bool:
    """Whether a mark stands between two digits; an apostrophe groups three."""
    if not text[at - 1].isdecimal():
        return False
    more = digits(text[at + 1 :])
    return (text[at] in ".,·٫٬" and more > 0) or (text[at] == '"' and more == 3)


def digits(text: str) -> int:
    return next((at for at, char in enumerate(text) if not char.isdecimal()), len(text))


@given(ANY, st.integers(0, 40), st.integers(1, 20))
def test_a_run_of_tokens_is_found_where_it_was_cut(text: str, first: int, length: int) -> None:
    whole = tokens(fold(text))
    assume(whole)
    first %= len(whole)
    run, searchable = whole[first : first + length], Searchable(text)
    assert (first, first + len(run)) in set(searchable.runs(run))
    assert next(searchable.runs(run, first)) == (first, first + len(run))


@given(ANY, st.integers(0, 60), st.integers(1, 60))
def test_a_quote_cut_out_between_tokens_has_the_tokens_it_had_in_the_text(text: str, first: int, length: int) -> None:
    folded = fold(text)
    whole = list(token_spans(folded))
    assume(whole)
    first %= len(whole)
    spans = whole[first : first + length]
    assert tokens(fold(folded[spans[0][0] : spans[-1][1]])) == tokens(folded)[first : first + length]


@given(st.lists(PIECES, min_size=1, max_size=8), st.data())
def test_a_quote_typed_with_other_spaces_is_found(pieces: list[str], data: st.DataObject) -> None:
    assume(says_something("".join(pieces)))
    gaps = st.lists(st.sampled_from(GAPS), min_size=len(pieces), max_size=len(pieces))
    text, quote = (
        "".join(word + gap for word, gap in zip(pieces, data.draw(gaps), strict=True)) for _ in ("text", "quote")
    )
    assert stands(quote, f"Es waren {text} dort.")


@given(FIGURES, st.text("0123456789", min_size=1, max_size=3), st.sampled_from((".", ",", "")), st.booleans())
def test_a_number_inside_a_longer_number_is_not_found(number: str, more: str, mark: str, before: bool) -> None:
    longer = f"{more}{mark}{number}" if before else f"{number}{mark}{more}"
    assert not stands(number, f"Es waren {longer} Mann.")
    assert stands(longer, f"Es waren {longer} Mann.")


@pytest.mark.parametrize("cut", ["[…]", "[...]", "[ … ]"])
@given(st.lists(PIECES, min_size=1, max_size=4), st.lists(PIECES, min_size=1, max_size=4))
def test_parts_of_a_quote_are_what_stands_between_the_cuts(cut: str, one: list[str], two: list[str]) -> None:
    assert quote_parts(f"{' '.join(one)} {cut} {' '.join(two)}") == [" ".join(one), " ".join(two)]
