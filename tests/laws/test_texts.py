"""Folding and tokens: what a re-save changes does not count, and a number is never a part of another."""

import re
import unicodedata

import pytest
from hypothesis import assume, example, given

from csto_check.text.fold import fold, text_hash
from csto_check.text.tokens import find, parts, tokens
from tests.laws.strategies import st

TEXT = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("ab ÄÖß1234567890.,-–\"'’„“«»\u00ad\u200b\u00a0\u202f\n\t…[]()%\u0301\u0308"),
    ),
    max_size=60,
)
PIECES = st.sampled_from(
    ("2.500", "500", "2,500", "Mann", "nicht", "IL", "76", "rund", "3.000,5", "Ö", "%", ".", "(", "5")
)
GAPS = (" ", "  ", "\n", "\u00a0", "\t ", "\u202f", " \u200b", "\r\n")
NUMBERS = st.from_regex(r"[0-9]{1,3}([.,][0-9]{1,3}){0,2}", fullmatch=True)


@given(TEXT)
@example("\u1fef")
@example("\u1ffd")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXT)
def test_folding_twice_is_folding_once_without_two_accents_of_greek(text: str) -> None:
    text = re.sub("[\u1fef\u1ffd]", "", text)
    assert fold(fold(text)) == fold(text)


@given(TEXT)
def test_folding_keeps_every_letter_and_digit_in_order(text: str) -> None:
    plain = unicodedata.normalize("NFC", "".join(c for c in text if unicodedata.category(c) != "Cf"))
    folded = "".join(c for c in fold(text) if unicodedata.category(c) != "Cf")
    assert [c for c in folded if c.isalnum()] == [c for c in plain if c.isalnum()]


@given(TEXT, st.sampled_from(("NFC", "NFD")), st.sampled_from(("\n", "\r\n", "\u00a0")))
def test_a_resaved_text_has_the_same_hash(text: str, form: str, line_end: str) -> None:
    text = re.sub("[\u1fef\u1ffd]", "", text)
    saved = unicodedata.normalize(form, text).replace("\n", line_end) + "\n"  # type: ignore[arg-type]
    assert text_hash(saved) == text_hash(text)


@given(TEXT)
def test_tokens_are_all_of_a_text_but_its_spaces(text: str) -> None:
    assert "".join(tokens(fold(text))) == re.sub(r"\s", "", fold(text))


@given(TEXT, st.integers(0, 40), st.integers(1, 20))
def test_a_quote_cut_from_any_run_of_tokens_is_found(text: str, first: int, length: int) -> None:
    whole = tokens(fold(text))
    run = whole[first : first + length]
    assume(run)
    assert 0 < find(run, whole) <= first + len(run)
    assert find(run, whole, first) == first + len(run)


@given(TEXT, st.integers(0, 60), st.integers(1, 60))
def test_a_quote_cut_out_between_tokens_has_the_tokens_it_had_in_the_text(text: str, first: int, length: int) -> None:
    folded = fold(text)
    ends = boundaries(folded)
    start, stop = ends[first % len(ends)], ends[min(first % len(ends) + length, len(ends) - 1)]
    quote = tokens(fold(folded[start:stop]))
    assume(quote and not re.search("[\u1fef\u1ffd`´]", folded))
    assert find(quote, tokens(folded)) != -1


def boundaries(folded: str) -> list[int]:
    """The offsets between the tokens of a folded text."""
    found, at = [0], 0
    for token in tokens(folded):
        at = folded.index(token, at) + len(token)
        found.append(at)
    return found


@given(st.lists(PIECES, min_size=1, max_size=8), st.data())
def test_a_quote_typed_with_other_spaces_is_found(pieces: list[str], data: st.DataObject) -> None:
    gaps = st.lists(st.sampled_from(GAPS), min_size=len(pieces), max_size=len(pieces))
    text, quote = (
        "".join(word + gap for word, gap in zip(pieces, data.draw(gaps), strict=True)) for _ in ("text", "quote")
    )
    assert find(tokens(fold(quote)), tokens(fold(f"Es waren {text} dort."))) == 2 + len(tokens(fold(quote)))


@given(NUMBERS, st.text("0123456789", min_size=1, max_size=3), st.sampled_from((".", ",", "")), st.booleans())
def test_a_number_inside_a_longer_number_is_not_found(number: str, more: str, mark: str, before: bool) -> None:
    longer = f"{more}{mark}{number}" if before else f"{number}{mark}{more}"
    assert find([number], tokens(fold(f"Es waren {longer} Mann."))) == -1
    assert find([longer], tokens(fold(f"Es waren {longer} Mann."))) == 3


@pytest.mark.parametrize("text", ["2’500", "2'500"])
def test_a_number_behind_another_group_mark_is_not_found(text: str) -> None:
    assert find(["500"], tokens(fold(f"Es waren {text} Mann."))) == -1


@pytest.mark.parametrize("cut", ["[…]", "[...]", "[ … ]"])
@given(st.lists(PIECES, min_size=1, max_size=4), st.lists(PIECES, min_size=1, max_size=4))
def test_parts_of_a_quote_are_what_stands_between_the_cuts(cut: str, one: list[str], two: list[str]) -> None:
    assert parts(f"{' '.join(one)} {cut} {' '.join(two)}") == [" ".join(one), " ".join(two)]
