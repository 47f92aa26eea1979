"""The gate of a stream: in a text that it refuses a review finds nothing, however its words are written."""

import re
import unicodedata
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
from hypothesis import example, given

from csto_check import Checker, load
from csto_check.reading.folded_sentences import passages
from csto_check.text.fold import fold
from csto_check.text.stems import stems, unmarked
from csto_check.text.sure_ends import surely_over
from tests.laws import tries
from tests.laws.running_text import ANY
from tests.laws.strategies import st
from tests.reviewing.bases import FLOOD, SIEGE, STRIKE, write

UNCUED = """\
csto-check: 1
title: TITLE
languages: [de, en]
units: {people: {de: [Mensch, Tote], en: [people, person]}}
sources: {a: {title: Ein Text, published: 2022-01-02}}
topics:
  dead: {question: How many people died?, unit: people}
  hurt: {question: How many people were injured?, unit: people}
  day: {question: When was the blast?, kind: date}
claims:
  a:
    - {quote: 12 people died, says: {dead: 12}}
    - {quote: 30 people injured, says: {hurt: 30}}
    - {quote: on 2 January 2022, says: {day: 2022-01-02}}
NAMES"""
NAMES = """\
names: {Meissen AG: [Meißner Straße], Preßburg: [], Ösel: [Saaremaa], Łódź: [], ΑΘΗΝΑΣ: [], Йошкар Ола: [],
  한국: [], がが: [], क़िला: []}
"""
BASES = {
    "flood": FLOOD, "siege": SIEGE, "strike": STRIKE,
    "title": UNCUED.replace("TITLE", "Explosion in Zürich").replace("NAMES", ""),
    "names": UNCUED.replace("TITLE", "Streit um Meißen und Größe").replace("NAMES", NAMES),
    "far": UNCUED.replace("TITLE", "Взрыв в Йошкаре, Ἀθῆναι 한국").replace("NAMES", ""),
}  # fmt: skip
WORDS = ("Flut", "flood", "Veld", "Karst", "Tann", "Olm", "harbour", "dockers", "Explosion", "Zürich", "Meißen",
         "Größe", "Meissen AG", "Preßburg", "Ösel", "Łódź", "ΑΘΗΝΑΣ", "Ἀθῆναι", "Йошкаре", "Взрыв", "한국", "がが",
         "क़िला")  # fmt: skip
FILLING = ("The council met and decided nothing.", "It was a long meeting, as always happened.",
           "Am Ende wurde nichts beschlossen.", "Dann kamen die Leute zusammen. Sie gingen wieder auseinander.",
           "Osta sent 300 helpers.", "12 people died.", "On 2 January 2022 it happened, and 30 people were injured.",
           "Dr. A. B. Berg sagte z. B. nichts!",
           "The dam is open. 500 people died, Marn sent 200 helpers.")  # fmt: skip
HIDING = ("\u00ad", "\u200b", "\ufeff", "\u0301", "\u0308", "\x00", "\u1160", "&shy;", "-\n", "\u00ad\n", "*", "ſ", "İ")
FORMS = ("NFC", "NFD", "NFKC", "NFKD")


class Ready(NamedTuple):
    """A checker with its expression."""

    checker: Checker
    regex: re.Pattern[str]


@cache
def ready(name: str) -> Ready:
    with TemporaryDirectory() as folder:
        write(Path(folder), BASES[name]) if "kinds.yaml" in BASES[name] else None
        Path(folder, "facts.yaml").write_text(BASES[name], "utf-8")
        checker = Checker(load(str(Path(folder) / "facts.yaml")))
    return Ready(checker, re.compile(checker.gate_regex()))


@st.composite
def written_oddly(draw: st.DrawFn) -> str:
    """A word that may name an event, written in some other way."""
    word = draw(st.sampled_from(WORDS))
    at = draw(st.integers(0, len(word)))
    hidden, form = draw(st.sampled_from(HIDING)), draw(st.sampled_from(FORMS))
    ways = (
        word, word.upper(), word.swapcase(), word.replace("ß", "ẞ"), word.replace("ß", "ss"), word.replace("ss", "ß"),
        word[:at] + hidden + word[at:], unicodedata.normalize(form, word), f"{word}s", f"*{word}*",
        word.replace("s", "ſ").replace("k", "\u212a"), word.replace("o", "ọ").replace("e", "é"),
    )  # fmt: skip
    return draw(st.sampled_from(ways))


@st.composite
def texts(draw: st.DrawFn) -> str:
    said = st.one_of(st.sampled_from(FILLING), st.sampled_from(FILLING), written_oddly().map("In {} it was.".format))
    pieces = draw(st.lists(st.tuples(said, st.sampled_from((" ", " ", "\n", "\n\n", "  "))), min_size=1, max_size=14))
    return "".join(word for piece in pieces for word in piece)


def found_in(document: Any) -> list[Any]:
    return [*document["sentences"], *document["hints"], *(each["readings"] for each in document["not_checked"])]


@given(st.sampled_from([*BASES]), texts())
@example("flood", "The council met and went home afterwards. " * 4 + "The ﬂood came. Osta sent 300 helpers.")
@example("siege", "The council met and went home afterwards. " * 4 + "In TA\x00NN 500 people died.")
@tries(15)
def test_in_what_the_gate_refuses_a_review_finds_nothing(base: str, text: str) -> None:
    checker, regex = ready(base)
    if checker.names_event(text):
        assert regex.search(text), "the expression takes what the gate takes"
        return
    for language in ("de", "en"):
        found = Checker(checker.base, language).review(text, "2022-01-14")
        assert not [each for each in found_in(found) if each]


@given(ANY, texts())
@tries(15)
def test_the_expression_takes_any_text_that_the_gate_takes(start: str, text: str) -> None:
    for base in BASES:
        checker, regex = ready(base)
        assert regex.search(start + text) or not checker.names_event(start + text)


@pytest.mark.parametrize("base", BASES)
def test_the_expression_has_only_what_all_engines_read_alike(base: str) -> None:
    regex = ready(base).checker.gate_regex()
    assert not re.search(r"\(\?(?!i?:)", regex), "no look around, no names, no flags for all of it"
    assert not re.search(r"\\(?!x[0-9a-f]{2}|n|\.)", regex), "no class by name, and no escape but these"
    assert not re.search(r"[*+?}][+?]", regex), "nothing possessive or lazy"
    assert "\x00" not in regex


PIECES = ("Dr. ", "word", "longwords", "Longwords", "ä", ". ", ".\n", ".", "A", "B", " ", "\n", "\n\n", ", ", "abcdefg",
          "The ", "-\n", "  ", "! ", "1.5 ", "z. B. ", "&amp;", "*", "house voters. The ", "a longwords. The ", "“",
          "www.")  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@example("a bc-\nlongwords. The a.bc-\nlongwords. The ")
@tries(80)
def test_ends_that_are_sure_are_ends_in_every_language(text: str) -> None:
    for number in (1, 3):
        if surely_over(number, text):
            assert all(sum(1 for _ in passages(text, code)) > number for code in ("de", "en"))


def test_three_sure_ends_are_seen() -> None:
    three = "They met on Monday afternoon. Nobody knew the outcome. It ended without agreement."
    assert surely_over(3, f"{three} So it is.")
    assert not surely_over(3, three)
    assert not surely_over(3, "A. B. C. D. E. F. Dr. G. Prof. H. approx. I. " * 5)


LONG = "The council met and went home afterwards. " * 4


@pytest.mark.thorough
def test_no_character_hides_a_word_from_the_gate() -> None:
    """Every character of Unicode within a name and a word of a title, and in the place of each of its letters."""
    names, title, flood = ready("names").checker, ready("title").checker, ready("flood").checker
    for char in map(chr, range(0x110000)):
        small = fold(char).lower()
        if not small or small != char or unicodedata.combining(char):
            for base, word in ((flood, "flood"), (names, "saaremaa")):
                for at in range(1, len(word)):
                    text = word[:at] + char + word[at + (len(small) == 1) :]
                    assert word not in fold(text).lower() or base.names_event(LONG + text), repr(char)
        if unmarked(char) in "explosion" and char not in "explosion":
            text = "explosion".replace(unmarked(char) or "x", (char if unmarked(char) else f"x{char}"), 1)
            is_named = any(each.stem == "explosion" for each in stems(fold(text), "en"))
            assert not is_named or title.names_event(LONG + text), repr(char)
