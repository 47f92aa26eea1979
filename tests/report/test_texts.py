"""The texts on the page: only when asked for, with every quote marked and linked."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.evidence.quote_check import Outcome
from csto_check.evidence.quoted_passages import paragraphs_in_pieces
from csto_check.evidence.source_text import SourceText
from csto_check.text.lines import paragraphs
from csto_check.text.span import Span
from tests.report.reading import Reading, page
from tests.sessions import in_this_process

TEXT = "A headline\n\nThe river <b>rose</b> by 2 metres, and 40 people were hurt. Nobody died.\n\nNo more.\n"
BASE = """\
csto-check: 1
units: {people: {}, metres: {}}
sources:
  herald: {title: A headline, language: en}
  courier: {title: Another}
topics:
  hurt: {question: How many were hurt?, unit: people}
  rise: {question: How far did the river rise?, unit: metres}
  died: {question: How many died?, unit: people}
claims:
  herald:
    - quote: by 2 metres, and 40 people
      says: {rise: 2}
    - quote: 40 people were hurt
      says: {hurt: 40}
  courier:
    - quote: thirty hurt
      says: {hurt: 30, died: 0}
"""


@pytest.fixture
def facts(tmp_path: Path) -> str:
    (tmp_path / "base").mkdir()
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "herald.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "base" / "facts.yaml"
    path.write_text(BASE, "utf-8")
    _, digest, _ = in_this_process(["verify", "--hash", str(tmp_path / "texts" / "herald.txt")])
    path.write_text(BASE.replace("language: en", f"language: en, sha256: {digest.strip()}"), "utf-8")
    return str(path)


def test_a_text_stands_on_the_page_with_its_quotes_marked_and_linked(facts: str, tmp_path: Path) -> None:
    found = Reading(page("--facts", facts, "--texts", str(tmp_path / "texts"), "--with-texts"))
    (prose,) = found.all("div", "prose")
    assert "The river <b>rose</b> by 2 metres, and 40 people were hurt. Nobody died." in prose.text
    marks = [(mark.text, [a.get("href") for a in found.all("a") if mark in a.within]) for mark in found.all("mark")]
    assert marks == [
        ("by 2 metres, and", ["#herald:rise"]),
        ("40 people", ["#herald:rise"]),
        ("were hurt", ["#herald:hurt"]),
    ]
    assert prose.get("lang") == "en"
    links = {a.get("href") for a in found.all("a") if found.by_id()["herald:rise"] in a.within}
    assert "#text-of-herald:rise" in links
    assert "text-of-herald:rise" in found.by_id()


def test_the_words_of_a_text_stand_on_the_page_only_when_asked_for(facts: str, tmp_path: Path) -> None:
    plain = page("--facts", facts, "--texts", str(tmp_path / "texts"))
    assert "Nobody died" not in plain
    assert "quote found" in plain


def test_a_text_that_is_not_at_hand_is_said(facts: str, tmp_path: Path) -> None:
    arguments = ["report", "--facts", facts, "--texts", str(tmp_path / "texts"), "--with-texts"]
    code, out, err = in_this_process(arguments)
    assert code == 0
    assert "not here: no text of courier was at hand" in Reading(out).by_id()["the-texts"].text
    assert err == "csto-check: no text available for courier; csto-check verify says why\n"


def test_a_text_that_was_edited_is_said_first(facts: str, tmp_path: Path) -> None:
    text = tmp_path / "texts" / "herald.txt"
    text.write_text(TEXT.replace("40", "41"), "utf-8")
    found = Reading(page("--facts", facts, "--texts", str(tmp_path / "texts")))
    (header,) = found.all("header")
    assert "edited since: herald.txt is not the text on record of herald; 2 quotes missing in it" in header.text
    assert "2 quotes that failed: herald:hurt, herald:rise" in header.text


def test_no_folder_of_this_machine_is_named_on_the_page(facts: str, tmp_path: Path) -> None:
    for folder in ("texts", "base"):
        assert str(tmp_path) not in page("--facts", facts, "--texts", str(tmp_path / folder), "--with-texts")


def test_a_damaged_receipt_names_no_folder_of_this_machine(facts: str, tmp_path: Path) -> None:
    (tmp_path / "base" / "seeds").mkdir()
    (tmp_path / "base" / "seeds" / "herald.receipt.json").write_bytes(b'{"a": "\xff"}')
    found = page("--facts", facts, "--texts", str(tmp_path / "base"))
    assert "the receipt does not fit it, or is damaged" in found
    assert str(tmp_path) not in found


@given(st.text("ab \n", max_size=60), st.data())
def test_the_pieces_of_a_text_are_its_paragraphs_and_know_their_quotes(words: str, data: st.DataObject) -> None:
    spans = st.tuples(st.integers(0, len(words)), st.integers(0, len(words))).map(sorted).map(lambda e: Span(*e))
    quoted = data.draw(st.dictionaries(st.sampled_from("xyz"), spans, max_size=3))
    outcomes = [(claim, Outcome("found", places=((span,),))) for claim, span in quoted.items()]
    stretches = paragraphs(words)
    found = list(paragraphs_in_pieces(SourceText("text", words), outcomes))
    assert ["".join(piece.text for piece in each.pieces) for each in found] == [words[slice(*s)] for s in stretches]
    for stretch, paragraph in zip(stretches, found, strict=True):
        at = stretch.start
        for piece in paragraph.pieces:
            for place in range(at, at + len(piece.text)):
                assert set(piece.claims) == {claim for claim, span in quoted.items() if span.start <= place < span.end}
            at += len(piece.text)
