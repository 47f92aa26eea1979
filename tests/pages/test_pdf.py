"""PDFs as sources: their text page by page, and clear words where there is none."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from csto_check.pages.kinds import page_kind
from csto_check.pages.no_page import NoPage
from csto_check.pages.page_reader import read_page
from tests.cli.helpers import document
from tests.pages.pdfs import encrypted, pdf
from tests.pages.places import misplaced
from tests.sessions import in_this_process

LINES = ["The dam at Veld broke on 14 July 2021.", "About 320 helpers (of 400) came."]
REPORT = pdf(LINES, ["It was \x93closed\x94 for ten days,".encode("latin-1").decode("cp1252"), "the mayor said."])


def test_the_text_of_a_pdf_comes_page_by_page_and_places_are_its_own() -> None:
    page = read_page(REPORT)
    first, second = page.text.split("\n\f")
    assert first.splitlines() == LINES
    assert second == "It was “closed” for ten days,\nthe mayor said."
    assert [page.text[start : start + 5] for start in page.sheets] == ["The d", "It wa"]
    assert page.source == page.text
    assert misplaced(page) == []


@pytest.mark.parametrize(
    ("info", "title", "author"),
    [
        ("/Title (The dam &amp; the town) /Author (Anna Berg)", "The dam & the town", "Anna Berg"),
        ("/Title (report_v3.docx) /Author (https://example.org)", None, None),
        ("/Title 7 /Author [1 2]", None, None),
        ("", None, None),
    ],
)
def test_a_pdf_says_its_title_and_author_where_they_are_some(info: str, title: str | None, author: str | None) -> None:
    about = read_page(pdf(LINES, info=info)).about
    assert (about.title and about.title.value, about.author and about.author.value) == (title, author)
    assert about.language and about.language.value == "en"
    assert about.published is None


def test_the_command_says_that_it_is_a_pdf_and_where_its_pages_begin(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(REPORT)
    found = document("text", "report.pdf", cwd=tmp_path)
    assert (found["kind"], found["encoding"], len(found["sheets"])) == ("pdf", "pdf", 2)
    assert found["about"]["language"] == {"value": "en", "by": "the PDF's language"}


def test_a_pdf_that_everybody_may_read_is_read_and_one_with_a_password_is_not() -> None:
    assert read_page(encrypted(REPORT, "")).text == read_page(REPORT).text
    with pytest.raises(NoPage) as refused:
        read_page(encrypted(REPORT, "secret"))
    assert "encrypted" in refused.value.what
    assert "pdftotext" in refused.value.remedy


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "head": lambda data: data[:9],
    "half": lambda data: data[: len(data) // 2],
    "zeros": lambda data: data[:60] + bytes(400) + data[460:],
    "no pages": lambda data: data.replace(b"/Kids", b"/Kinds"),
    "circle": lambda data: data.replace(b"/Kids [4 0 R", b"/Kids [2 0 R"),
    "no root": lambda data: data.replace(b"/Root 1", b"/Root 99"),
    "text": lambda data: b"%PDF-1.7 is how a PDF begins",
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_pdf_is_refused_in_words_or_mended_in_silence(fault: str, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(BROKEN[fault](REPORT))
    code, out, err = in_this_process(["text", "x.pdf"], tmp_path)
    if code == 0:
        assert (err, "dam" in out or "mayor" in out) == ("", True)
    else:
        assert (code, out, len(err.splitlines())) == (2, "", 1)
        assert "PDF" in err and ("pdftotext" in err or "ocrmypdf" in err)


def test_a_scanned_pdf_has_no_words_and_the_remedy_is_said() -> None:
    with pytest.raises(NoPage) as refused:
        read_page(pdf([]))
    assert "scanned" in refused.value.what
    assert "ocrmypdf" in refused.value.remedy


def test_a_pdf_of_a_thousand_pages_and_more_is_refused() -> None:
    with pytest.raises(NoPage, match="1,001 pages"):
        read_page(pdf(*([LINES] * 1001)))


def test_without_pypdf_the_remedy_is_the_extra_or_another_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "x.pdf").write_bytes(REPORT)
    monkeypatch.setitem(sys.modules, "pypdf", None)
    code, out, err = in_this_process(["text", "x.pdf"], tmp_path)
    assert (code, out) == (2, "")
    assert 'pip install "csto-check[pdf]"' in err
    assert "pdftotext" in err


def test_a_pdf_is_known_by_its_first_bytes_and_a_text_about_pdfs_is_none() -> None:
    assert page_kind("x", REPORT) == "pdf"
    assert page_kind("x.PDF", b"junk of a mailer\n" + REPORT) == "pdf"
    assert page_kind("notes.txt", b"A PDF begins with %PDF-1.7, and so on.") is None
    assert page_kind("x.pdf", b"This is no PDF.") is None
