"""Sentences, and parts of what is longer than any sentence (csto_check/reading/folded_sentences.py)."""

import pytest

from csto_check.reading.folded_sentences import LONGEST, passages


@pytest.mark.parametrize("said", ["5 soldiers, ", "a", "Russia 5 + ", "2 500 "])
def test_what_is_longer_than_any_sentence_falls_into_parts_between_words(said: str) -> None:
    text = f"It rained.\n\n{said * (3 * LONGEST // len(said))}"
    *_, sentence = passages(text, "en")
    pieces = list(sentence.pieces())
    assert "".join(piece.text for piece in pieces) == sentence.text
    assert max(len(piece.text) for piece in pieces) <= LONGEST
    assert len(pieces) > 2
    assert [text[slice(*piece.whole())] for piece in pieces] == [piece.text for piece in pieces]
    assert [piece.first for piece in pieces] == [sentence.first, *[False] * (len(pieces) - 1)]
    if " " in said.strip():
        assert all(piece.text.startswith(" ") for piece in pieces[1:])


def test_a_sentence_is_its_only_part() -> None:
    (sentence,) = passages("Russia sent 5 soldiers.", "en")
    assert list(sentence.pieces()) == [sentence]
