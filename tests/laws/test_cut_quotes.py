"""Nothing that widens, bounds or denies a number can be cut off a quote: over sentences made of a grammar."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import assume, example, given

import csto_check
from csto_check.languages.known import data
from csto_check.reading.reader import Reader
from csto_check.text.fold import text_hash
from tests.laws import tries
from tests.laws.strategies import st

LANGUAGES = ("de", "en")
NOUNS = {"de": "Helfer", "en": "people"}
FRAMES = {
    "de": (
        "{} kamen",
        "Am Montag kamen {} an",
        "Sie sagte, {} seien da",
        "Es waren – {} – dort",
        "Anna rief: {} fehlen",
    ),
    "en": (
        "{} came",
        "On Monday {} arrived",
        "She said {} were there",
        "There were—{}—there",
        "Anna said that {} left",
    ),
}
RANGES = {
    "de": ("zwischen {} und {}", "{} bis {}", "von {} bis {}"),
    "en": ("between {} and {}", "{} to {}", "from {} to {}"),
}
DENIALS = {
    "de": ("nicht", "Er bestritt, dass", "Sie dementierte, dass", "niemals", "statt"),
    "en": ("not", "He denied that", "She refuted that", "never", "instead of"),
}
BASE = """\
csto-check: 1
units: {people: {de: [Helfer], en: [people]}}
sources: {s: SOURCE}
topics: {n: {question: How many?, unit: people}, w: {question: What?, kind: words}}
claims:
  s:
    - {quote: QUOTE, says: {n: VALUE}}
"""


class Said(NamedTuple):
    """A sentence with a number, and the words around it that make another value of it."""

    text: str
    whole: str
    number: str
    language: str

    @property
    def shown(self) -> str:
        return self.number.translate(str.maketrans("", "", ".,"))


def verified(said: Said, quote: str, value: str, *, recorded: bool = False) -> dict[str, Any]:
    """What verify says of one quote of a text, where the text is at hand or only its receipt."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = {"title": "T", "published": "2022-01-13", "language": said.language, "sha256": text_hash(said.text)}
        text = BASE.replace("SOURCE", json.dumps(source)).replace("QUOTE", json.dumps(quote))
        (folder / "facts.yaml").write_text(text.replace("VALUE", json.dumps(value)), "utf-8")
        (folder / "seeds").mkdir()
        (folder / "seeds" / "s.txt").write_text(said.text, "utf-8")
        if recorded:
            _record(folder)
        return dict(csto_check.verify(csto_check.load(str(folder / "facts.yaml")))["results"][0])


def _record(folder: Path) -> None:
    from csto_check.evidence.gather import gather
    from csto_check.evidence.receipt_writing import write_receipts
    from csto_check.facts.loader import load

    base = load(str(folder / "facts.yaml"))
    write_receipts(base, gather(base))
    (folder / "seeds" / "s.txt").unlink()


def passes(result: dict[str, Any]) -> bool:
    return not result["failed"] and not result["weak"] and result["says_value"] is True


def hedges(language: str) -> Iterator[str]:
    """The hedges that may stand before any number."""
    known = data(language)
    for phrases in known.hedges.values():
        yield from (phrase for phrase in phrases if phrase not in known.prepositions)


@st.composite
def hedged(draw: st.DrawFn) -> Said:
    """A sentence with a hedge before its number, or behind it."""
    language = draw(st.sampled_from(LANGUAGES))
    number = draw(st.sampled_from(("60", "431", "2.500" if language == "de" else "2,500")))
    before = draw(st.booleans())
    hedge = draw(st.sampled_from(sorted(hedges(language) if before else _behind(language))))
    whole = f"{hedge} {number}" if before else f"{number} {hedge}"
    return Said(draw(frames(language)).format(f"{whole} {NOUNS[language]}") + ".", whole, number, language)


def _behind(language: str) -> Iterator[str]:
    for phrases in data(language).hedges_after.values():
        yield from phrases


def frames(language: str) -> st.SearchStrategy[str]:
    return st.sampled_from(FRAMES[language])


def values(said: Said) -> list[str | None]:
    """What the reader has where the number stands."""
    at = said.text.index(said.number)
    found = Reader(said.language).read(said.text)
    return [each.value for each in found if each.start <= at < each.end]


@tries(60)
@given(hedged(), st.booleans(), st.booleans())
@example(Said("Mehr als 431 Helfer kamen.", "Mehr als 431", "431", "de"), False, False)
@example(Said("People: 431 or more people came.", "431 or more", "431", "en"), True, True)
def test_a_number_whose_hedge_was_cut_off_never_passes(said: Said, with_noun: bool, recorded: bool) -> None:
    (value,) = values(said) or (None,)
    assume(value is not None and value != said.shown)  # the reader sees the hedge
    behind = said.text[said.text.index(said.number) :]
    quote = behind[:-1] if with_noun and behind.startswith(f"{said.number} {NOUNS[said.language]}") else said.number
    for claimed in (said.shown, str(value)):
        assert not passes(verified(said, quote, claimed, recorded=recorded)), (quote, claimed)


@tries(30)
@given(hedged(), st.booleans())
def test_the_same_quote_with_its_hedge_passes(said: Said, recorded: bool) -> None:
    (value,) = values(said) or (None,)
    assume(value is not None and value != said.shown)
    assert passes(verified(said, said.text[:-1], str(value), recorded=recorded))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reader_sees_nearly_every_hedge_of_the_grammar(language: str) -> None:
    texts = (f"Anna: {hedge} 431 {NOUNS[language]}." for hedge in hedges(language))
    seen = [values(Said(text, "", "431", language)) != ["431"] for text in texts]
    assert sum(seen) >= 0.9 * len(seen)


@tries(40)
@given(st.data(), st.sampled_from(LANGUAGES), st.integers(20, 400), st.integers(1, 400), st.booleans())
def test_one_end_of_a_range_never_passes(
    data_: st.DataObject, language: str, low: int, more: int, recorded: bool
) -> None:
    high = low + more
    whole = data_.draw(st.sampled_from(RANGES[language])).format(low, high)
    text = data_.draw(frames(language)).format(f"{whole} {NOUNS[language]}") + "."
    said = Said(text, whole, str(high), language)
    assume(values(said) == [f"{low}..{high}"])  # the reader sees the range
    for quote in (f"{high} {NOUNS[language]}", str(low)):
        for claimed in (str(high), str(low), f"{low}..{high}"):
            assert not passes(verified(said, quote, claimed, recorded=recorded)), (quote, claimed)


@tries(40)
@given(st.data(), st.sampled_from(LANGUAGES), st.integers(20, 400), st.booleans())
def test_a_number_whose_denial_was_cut_off_never_passes(
    data_: st.DataObject, language: str, number: int, recorded: bool
) -> None:
    denial = data_.draw(st.sampled_from(DENIALS[language]))
    text = f"{denial} {number} {NOUNS[language]} {'kamen' if language == 'de' else 'came'}."
    said = Said(text, denial, str(number), language)
    quote = text[text.index(str(number)) : -1]
    assert not passes(verified(said, quote, str(number), recorded=recorded)), quote


@tries(40)
@given(hedged(), st.booleans())
def test_a_check_without_the_text_says_what_the_desk_says(said: Said, whole: bool) -> None:
    quote = said.text[:-1] if whole else said.text[said.text.index(said.number) : -1]
    desk, there = (verified(said, quote, said.shown, recorded=recorded) for recorded in (False, True))
    keys = ("failed", "weak", "says_value")
    assert there["status"] == "recorded"
    assert [there[key] for key in keys] == [desk[key] for key in keys]
