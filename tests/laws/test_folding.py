"""Folding: what a re-save changes does not count, and the way back to the original is exact."""

import unicodedata
from hashlib import sha256

from hypothesis import example, given

from csto_check.text.fold import GONE, fold, text_hash
from csto_check.text.folded import Folded
from tests.laws import tries
from tests.laws.running_text import ANY, INVISIBLE, SPACES, Running, Span, is_mark, running, stretches
from tests.laws.strategies import st

MANY = tries(80)


@MANY
@given(ANY)
@example("\u0301a \u0301\u00ad\u0308b")
@example("\ufeff \u212b\u1fef\r\n\u0958\u00ad\u1100\u1161\u200b\u11a8 ")
@example("\u2adc\u0301 =\u00ad\u0338\u0344")
def test_a_folded_text_with_its_places_is_the_folded_text(text: str) -> None:
    folded = Folded(text)
    assert folded.text == fold(text)
    assert sha256(folded.text.encode("utf-8", "surrogatepass")).hexdigest() == text_hash(text)


def is_clean(folded: str, at: int) -> bool:
    """Whether a place between two characters is not within a letter and its marks."""
    return at == len(folded) or not is_mark(folded[at])


@MANY
@given(ANY, st.data())
def test_a_stretch_is_brought_back_to_what_folds_to_it(text: str, data: st.DataObject) -> None:
    folded = Folded(text)
    if not folded.text:
        return
    start, end = data.draw(stretches(len(folded.text)))
    stretch, origin = folded.text[start:end], fold(text[slice(*folded.span(start, end))])
    assert stretch.strip() in origin
    if is_clean(folded.text, start) and is_clean(folded.text, end):
        assert origin == stretch.strip()


@MANY
@given(ANY, st.data())
def test_neighbouring_stretches_come_from_neighbouring_places(text: str, data: st.DataObject) -> None:
    folded = Folded(text)
    if len(folded.text) < 2:
        return
    start, end = data.draw(stretches(len(folded.text)).filter(lambda pair: pair[1] - pair[0] > 1))
    middle = data.draw(st.integers(start + 1, end - 1))
    one, two = Span(*folded.span(start, middle)), Span(*folded.span(middle, end))
    assert one.start <= two.start and one.end <= two.end
    assert folded.span(start, end) == (one.start, two.end)
    if is_clean(folded.text, middle):
        assert one.end <= two.start
        assert set(text[one.end : two.start]) <= set(GONE)


@MANY
@given(ANY)
def test_the_span_of_all_leaves_out_only_what_cannot_be_seen(text: str) -> None:
    folded = Folded(text)
    if folded.text:
        start, end = folded.span(0, len(folded.text))
        assert not fold(text[:start]) and not fold(text[end:])


@MANY
@given(ANY)
@example("\u1fef")
@example("\u1ffd")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY)
def test_folding_keeps_every_letter_and_digit_in_order(text: str) -> None:
    plain = unicodedata.normalize("NFC", "".join(char for char in text if char not in GONE))
    assert [char for char in fold(text) if char.isalnum()] == [char for char in plain if char.isalnum()]


@MANY
@given(ANY, st.sampled_from(("NFC", "NFD")), st.sampled_from(("\n", "\r\n", "\r", "\u00a0")))
def test_a_resaved_text_has_the_same_hash(text: str, form: str, line_end: str) -> None:
    saved = unicodedata.normalize(form, text).replace("\n", line_end)  # type: ignore[arg-type]
    assert text_hash(f"\ufeff{saved} \u00a0\n") == text_hash(text)


@given(running(), st.lists(st.sampled_from(SPACES), min_size=1), st.sampled_from(INVISIBLE))
def test_a_typeset_text_has_the_same_hash(said: Running, gaps: list[str], invisible: str) -> None:
    text, atoms = said.text, said.atoms
    broken = [invisible.join(atom) + gaps[index % len(gaps)] for index, atom in enumerate(atoms)]
    assert text_hash("".join(broken)) == text_hash(text)


@given(running(), st.data())
def test_a_text_with_another_character_has_another_hash(said: Running, data: st.DataObject) -> None:
    text = fold(said.text)
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from("aB5.").filter(lambda char: char != text[at]))
    assert text_hash(text[:at] + other + text[at + 1 :]) != text_hash(text)
