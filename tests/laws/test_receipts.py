"""Receipts and files that are no text: what was cut, altered or is something else is never taken."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given

from csto_check.evidence.file_types import no_text
from csto_check.evidence.heard import FLAWS, KINDS, Heard
from csto_check.evidence.receipts import (
    VERSION,
    WITH_PAGE,
    Damaged,
    Kept,
    Receipt,
    _read,
    quote_hash,
    read_receipt,
    receipt_name,
    receipt_text,
)
from csto_check.evidence.weak import KINDS as WEAK
from csto_check.files.folders import Folder
from csto_check.pages.kinds import page_kind
from csto_check.text.fold import text_hash
from csto_check.text.search import Quote
from csto_check.text.span import Span
from tests.laws.running_text import Running, running, words
from tests.laws.strategies import st

SOURCE = "news"
HASHES = st.integers(0, 99).map(lambda number: text_hash(str(number)))
SPANS = st.tuples(st.integers(0, 10**6), st.integers(1, 500)).map(lambda pair: Span(pair[0], sum(pair)))
HEARD = st.builds(
    Heard,
    part=st.integers(0, 3),
    first=st.integers(0, 5),
    last=st.integers(6, 9),
    kind=st.sampled_from(KINDS),
    value=st.sampled_from((None, "3000", "over 300", "..2022-01-21")),
    flaw=st.sampled_from(FLAWS),
    said=st.just(""),
    why=st.just(""),
)
WAYS = st.none() | st.lists(st.lists(HEARD, max_size=2).map(tuple), max_size=2).map(tuple)
KEPT = st.builds(Kept, SPANS, st.sampled_from((None, *WEAK)), WAYS)
RECEIPTS = st.builds(
    lambda text, quotes, page: Receipt(text, quotes, WITH_PAGE if page else VERSION, page),
    HASHES,
    st.dictionaries(HASHES, KEPT, max_size=3),
    st.none() | HASHES,
)
SAID = Heard(0, 1, 2, "quantity", "over 3000", "beside")
ONE = Receipt(text_hash("text"), {text_hash("quote"): Kept(Span(3, 9), "sentence", ((SAID,), ()))})
NONE = Receipt(text_hash("text"), {})


PAGE = ONE._replace(version=WITH_PAGE, page=text_hash("page"))


def file_of(receipt: Receipt) -> str:
    return receipt_text(SOURCE, receipt.text, receipt.quotes, receipt.page)


@given(RECEIPTS)
def test_a_receipt_is_read_as_it_was_written(receipt: Receipt) -> None:
    assert _read(SOURCE, file_of(receipt)) == receipt


def test_a_receipt_is_read_from_its_file(tmp_path: Path) -> None:
    assert read_receipt(Folder(str(tmp_path), "seeds"), SOURCE) is None
    (tmp_path / receipt_name(SOURCE)).write_text(file_of(ONE), "utf-8")
    assert read_receipt(Folder(str(tmp_path), "seeds"), SOURCE) == ONE


@pytest.mark.parametrize("data", [b"\xff", b"", b"[" * 100_000, b"{}", b"[]", b"1", b"\xef\xbb\xbf{}", b"<<<<<<<"])
def test_a_file_that_is_no_receipt_is_damaged(tmp_path: Path, data: bytes) -> None:
    (tmp_path / receipt_name(SOURCE)).write_bytes(data)
    assert isinstance(read_receipt(Folder(str(tmp_path), "seeds"), SOURCE), Damaged)


@given(RECEIPTS)
def test_the_same_receipt_is_the_same_file(receipt: Receipt) -> None:
    turned = dict(reversed(receipt.quotes.items()))
    assert file_of(receipt._replace(quotes=turned)) == file_of(receipt)


@given(RECEIPTS)
def test_a_receipt_has_one_sorted_line_for_each_quote(receipt: Receipt) -> None:
    lines = [line for line in file_of(receipt).splitlines() if line.startswith('{"quote"')]
    assert [line.split('"')[3] for line in lines] == sorted(receipt.quotes)
    assert all(line.removesuffix(",").endswith("}") for line in lines)


@given(st.one_of(RECEIPTS, st.just(ONE)), st.data())
@example(NONE, None)
def test_a_receipt_with_another_character_is_never_another_receipt(
    receipt: Receipt, data: st.DataObject | None
) -> None:
    text = file_of(receipt)
    at = data.draw(st.integers(0, len(text) - 1)) if data else text.index(receipt.text)
    other = data.draw(st.one_of(st.sampled_from('0123456789abcdef" ,:{}[]\\\n.-eE'), st.characters())) if data else "x"
    check_it_is_never_taken_for_another(receipt, text[:at] + other + text[at + 1 :])


def check_it_is_never_taken_for_another(receipt: Receipt, text: str) -> None:
    found = _read(SOURCE, text)
    assert isinstance(found, Damaged) or found == receipt


@pytest.mark.parametrize("receipt", [ONE, NONE, PAGE], ids=["one_quote", "no_quote", "page"])
def test_no_digit_of_a_receipt_can_be_changed_unseen(receipt: Receipt) -> None:
    for text in with_another_digit(file_of(receipt)):
        check_it_is_never_taken_for_another(receipt, text)


def with_another_digit(text: str) -> Iterator[str]:
    for found in re.finditer("[0-9a-f]", text):
        yield text[: found.start()] + ("1" if found.group() != "1" else "2") + text[found.end() :]


@given(RECEIPTS, st.data())
def test_a_receipt_that_was_cut_is_damaged(receipt: Receipt, data: st.DataObject) -> None:
    text = file_of(receipt)
    end = data.draw(st.integers(0, len(text) - 2))
    start = data.draw(st.integers(1, len(text) - 2))
    assert isinstance(_read(SOURCE, text[:end]), Damaged)
    assert isinstance(_read(SOURCE, text[start:]), Damaged)


@given(st.one_of(st.text(), st.from_regex(r'\{"[a-z"]*: [0-9\[{]*', fullmatch=True)))
@example('{"start": ' + "9" * 5000 + "}")
@example('"\\ud800"')
@example("1" * 5000)
def test_reading_a_receipt_never_fails(text: str) -> None:
    assert isinstance(_read(SOURCE, text), Damaged)


@given(RECEIPTS, st.sampled_from(("rt", "New", "news2", "")))
def test_the_receipt_of_another_source_is_not_taken(receipt: Receipt, other: str) -> None:
    assert isinstance(_read(other, file_of(receipt)), Damaged)


@given(RECEIPTS, HASHES)
def test_a_quote_of_another_text_is_not_taken_over(receipt: Receipt, other: str) -> None:
    check_it_is_never_taken_for_another(receipt, file_of(receipt).replace(receipt.text, other, 1))


@given(st.lists(words().map(lambda word: f"{word}xyz"), min_size=1, max_size=6))
def test_no_word_of_a_text_stands_in_its_receipt(found: list[str]) -> None:
    text = " ".join(found)
    receipt = receipt_text(SOURCE, text_hash(text), {quote_hash(Quote(text)): Kept(Span(0, len(text)), "cut", ())})
    assert not any(word in receipt or word.encode("unicode_escape").decode() in receipt for word in found)


@given(running())
def test_a_text_in_words_is_a_text(said: Running) -> None:
    check_it_is_a_text(said.text.encode())


def check_it_is_a_text(data: bytes) -> None:
    assert page_kind("text.txt", data) is None
    assert no_text(data) is None


@pytest.mark.parametrize("text", [
    "", "\ufeffEin Text.", "<b>Fett</b> und mehr", "Das Zeichen </p> und </div> gibt es.", "# Titel\n\n- eins",
    "a < b > c", "\n\n Ein Text & noch einer", "<!-- Notiz -->\nEin Text", "RTF, PDF und PNG", "%5 PDF",
])  # fmt: skip
def test_a_text_with_signs_is_a_text(text: str) -> None:
    check_it_is_a_text(text.encode())


@pytest.mark.parametrize(("data", "what"), [
    (b"{\\rtf1 x", "an RTF document"), (b"\xd0\xcf\x11\xe0\xa1", "an old Office document"),
    (b"PK\x03\x04x", "a zip archive or an Office document"), (b"%!PS-2", "PostScript"), (b"\x89PNG\r\n", "an image"),
    (b"\xff\xd8\xff\xe0", "an image"), (b"GIF89a", "an image"), ("Text".encode("utf-16"), "UTF-16"),
    (b"\xfe\xff\0T", "UTF-16"), (b"Text\0", "a binary file"), ("Text".encode("utf-16-le"), "a binary file"),
])  # fmt: skip
def test_a_file_of_another_format_is_no_text(data: bytes, what: str) -> None:
    kind = no_text(data)
    assert kind is not None and kind.what == what and kind.remedy
    assert page_kind("text.txt", data) is None


@pytest.mark.parametrize(("data", "kind"), [
    (b"%PDF-1.7 x", "pdf"), (b"<!DOCTYPE html><p>", "html"), (b"\xef\xbb\xbf\n<html>", "html"),
    (b"<!-- x --> <body class=a>", "html"), (b'<?xml version="1.0"?>', "html"),
    (b"<p>a</p> <p>b</p> <p>c</P >", "html"),
])  # fmt: skip
def test_a_page_is_told_by_its_first_bytes_whatever_its_name(data: bytes, kind: str) -> None:
    assert page_kind("text.txt", data) == kind


def test_a_file_of_comments_is_looked_through_once() -> None:
    check_it_is_a_text(b"<!---->" * 10_000 + b"x")  # a second look at each would never end
