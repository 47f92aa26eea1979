"""The quotes of the shipped base against the texts, where they are: set CSTO_CHECK_TEXTS to their folder."""

import os
from pathlib import Path

import pytest

from csto_check.facts.loader import load
from csto_check.facts.model import Base, Claim
from csto_check.files import shipped_base
from csto_check.text.fold import fold, text_hash
from csto_check.text.tokens import find, parts, tokens

SHARE = 0.40  # of a source's words: more would republish it (docs/facts.md)
LONGEST = 20  # words of one quote

TEXTS = os.environ.get("CSTO_CHECK_TEXTS")
needs_texts = pytest.mark.skipif(not TEXTS, reason="the articles are not at hand: set CSTO_CHECK_TEXTS to their folder")


@pytest.fixture(scope="module")
def base() -> Base:
    return load(str(shipped_base()))


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """The texts by the SHA-256 of their folded form."""
    found = [path.read_text("utf-8") for path in Path(TEXTS or "").glob("*.txt")]
    return {text_hash(text): text for text in found}


SOURCES = sorted(load(str(shipped_base())).sources)


def _quotes(base: Base, source: str) -> dict[str, Claim]:
    """Every quote of a source once, with one of its claims."""
    return {claim.quote: claim for claim in base.claims if claim.source == source}


def _text(base: Base, source: str, texts: dict[str, str]) -> str:
    return texts[base.sources[source].sha256 or ""]


@needs_texts
@pytest.mark.parametrize("source", SOURCES)
def test_the_text_of_every_source_is_found_by_its_hash(base: Base, source: str, texts: dict[str, str]) -> None:
    assert base.sources[source].sha256 in texts


@needs_texts
@pytest.mark.parametrize("source", SOURCES)
def test_every_quote_stands_in_its_text_word_by_word(base: Base, source: str, texts: dict[str, str]) -> None:
    text = tokens(fold(_text(base, source, texts)))
    missing = [claim.id for quote, claim in _quotes(base, source).items() if not _stands(quote, text)]
    assert not missing


def _stands(quote: str, text: list[str]) -> bool:
    """Whether the parts of a quote follow each other in a text."""
    end = 0
    for part in parts(quote):
        end = find(tokens(fold(part)), text, end)
        if end < 0:
            return False
    return True


@needs_texts
@pytest.mark.parametrize("source", SOURCES)
def test_all_quotes_of_a_source_stay_under_their_share_of_its_words(
    base: Base, source: str, texts: dict[str, str]
) -> None:
    quoted = sum(len(quote.replace("[…]", " ").split()) for quote in _quotes(base, source))
    assert quoted <= SHARE * len(_text(base, source, texts).split())


@pytest.mark.parametrize("source", SOURCES)
def test_every_quote_is_brief(base: Base, source: str) -> None:
    long = [claim.id for quote, claim in _quotes(base, source).items() if len(quote.split()) > LONGEST]
    assert not long


@needs_texts
def test_a_quote_with_another_number_is_not_found(base: Base, texts: dict[str, str]) -> None:
    text = tokens(fold(_text(base, "popow", texts)))
    assert _stands("Über 3.000 Friedenstruppen", text)
    assert not _stands("Über 3.00 Friedenstruppen", text)
    assert not _stands("Über 4.000 Friedenstruppen", text)
