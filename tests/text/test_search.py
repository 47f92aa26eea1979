"""Where a quote of several parts stands in a text, and where it only seems to."""

import pytest

from csto_check.text.search import Quote, Searchable

# A text, a quote, and each place of the quote with its parts in brackets.
PLACES = [
    ("500 came first. Then 2 500 were men.", "500 […] men", ["<500> came first. Then 2 500 were <men>."]),
    ("2 500 came first. Then 500 were men.", "500 […] men", ["2 500 came first. Then <500> were <men>."]),
    ("Under 5 5 million are boys.", "5 […] boys", ["Under <5> 5 million are <boys>."]),
    ("One came, one left, one stayed.", "one […] one", ["One came, <one> left, <one> stayed."]),
    ("He came, he came and he left.", "he […] left", ["He came, he came and <he> <left>."]),
    ("no no no", "no no", ["<no no> no", "no <no no>"]),
    ("A dam burst.", "A […] \u00ad […] burst", ["<A> dam <burst>."]),
    ("Then 2 500 were men.", "500 […] men", []),
    ("The men were 500.", "500 […] men", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "marked"), PLACES)
def test_a_quote_stands_where_its_parts_stand_closest_together(text: str, quote: str, marked: list[str]) -> None:
    found = Searchable(text).places(Quote(quote))
    assert [_marked(text, each.spans) for each in found] == marked


def _marked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}<{text[start:end]}>{text[end:]}"
    return text


def test_the_denial_beside_a_place_is_one_word_of_the_text() -> None:
    (found,) = Searchable("They did not flee in time.").places(Quote("flee in"))
    assert found.denial is not None
    assert (found.denial.where, found.denial.word) == ("before", "not")


def test_a_place_is_whole_in_the_folded_text_as_well() -> None:
    text = Searchable("Then  “no dam  burst” there.")
    (found,) = text.places(Quote('"no […] burst"'))
    assert text.folded.text[slice(*found.folded)] == '"no dam burst"'


def test_what_stands_only_within_a_number_is_told_by_it() -> None:
    text = Searchable("2 500 men came, 30 women and 2 500 more.")
    assert [text.only_inside(Quote(quote)) for quote in ("500", "30", "men […] 2", "none")] == [
        "2 500",
        "",
        "2 500",
        "",
    ]
