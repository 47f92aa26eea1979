"""Lines, paragraphs and sentences: counted as an editor counts, and nothing of a text is lost."""

import pytest
from hypothesis import example, given

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.text.lines import Lines, paragraphs
from csto_check.text.sentences import sentences
from csto_check.text.span import Span
from tests.laws.running_text import ANY
from tests.laws.strategies import st

SENTENCES = [(code, *item) for code in LANGUAGES for item in data(code).sentences]
WRITTEN = st.lists(
    st.sampled_from(("Am", "6", "z.B", "Dr", "U.S", "Er", "the", "kam", ".", ". ", "! ", "?“ ", "… ", " ", "\n", "\r\n"
                     "\n\n", "\n- ", "\n• ", "\ufeff", "„", "(", ") ", "\u00a0", "\r", "\u2028", "1. ")),
    max_size=25,
).map("".join)  # fmt: skip
LINES = st.text("ab\n\r \ufeff\u2028\x0b", max_size=20)


@given(LINES, st.integers(0, 20))
@example("\ufeffa", 0)
@example("\ufeffa", 1)
@example("a\r\nb", 2)
def test_a_position_is_what_counting_gives(text: str, at: int) -> None:
    at = min(at, len(text))
    assert Lines(text).line_and_column(at) == counted(text, at)


def counted(text: str, at: int) -> tuple[int, int]:
    line = column = 1
    for index, char in enumerate(text[:at]):
        if char == "\n" or (char == "\r" and text[index + 1 : index + 2] != "\n"):
            line, column = line + 1, 1
        elif index > 0 or char != "\ufeff":
            column += 1
    return line, column


def check_they_hold_all(text: str, spans: list[Span]) -> None:
    """In order, apart, none empty, none with spaces around it, and nothing but spaces between them."""
    bounds = [0, *(at for span in spans for at in span), len(text)]
    assert bounds == sorted(bounds)
    assert all(visible(text[slice(*span)]) for span in spans)
    assert all(text[slice(*span)] == text[slice(*span)].strip() for span in spans)
    assert not any(visible(text[start:end]) for start, end in zip(bounds[::2], bounds[1::2], strict=True))


def visible(text: str) -> str:
    return text.replace("\ufeff", "").strip()


@given(st.one_of(ANY, WRITTEN))
def test_paragraphs_hold_all_of_a_text(text: str) -> None:
    check_they_hold_all(text, paragraphs(text))


@given(st.one_of(ANY, WRITTEN), st.sampled_from((None, "xx", *LANGUAGES)))
@example("Er kam. \ufeff", "de")
def test_sentences_hold_all_of_a_text(text: str, language: str | None) -> None:
    check_they_hold_all(text, sentences(text, language))


@given(WRITTEN)
def test_no_sentence_reaches_over_a_paragraph(text: str) -> None:
    whole = paragraphs(text)
    for start, end in sentences(text):
        assert sum(paragraph.start <= start and end <= paragraph.end for paragraph in whole) == 1


@pytest.mark.parametrize(("code", "text", "expected"), SENTENCES)
def test_a_language_finds_the_sentences_of_its_examples(code: str, text: str, expected: tuple[str, ...]) -> None:
    assert tuple(text[slice(*span)] for span in sentences(text, code)) == expected


@pytest.mark.parametrize(("code", "text", "expected"), SENTENCES)
def test_without_a_language_no_abbreviation_ends_a_sentence(code: str, text: str, expected: tuple[str, ...]) -> None:
    found = [text[slice(*span)] for span in sentences(text)]
    assert " ".join(found) == text
    assert len(found) <= len(expected), code


def test_a_text_of_points_is_read_once() -> None:
    assert len(sentences("." * 400_000 + "x")) == 1  # n² steps would take hours
