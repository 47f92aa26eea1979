"""PDFs in place of texts: their places are those in the text that csto-check text prints."""

import json
import sys
from pathlib import Path

import pytest

from tests.cli.saved_pages import at, base_of
from tests.cli.test_verify import verified, verify
from tests.pages.pdfs import pdf
from tests.sessions import in_this_process

LINES = ["Flood in Veld", "Osta sent about 320 helpers on Wednesday.", "The flood began on 14 July 2021 and went on."]
QUOTES = ["about 320 helpers", "The flood began on 14 July"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A base whose text is a PDF, with its receipt."""
    base_of(tmp_path, QUOTES)
    (tmp_path / "seeds" / "rt.pdf").write_bytes(pdf(LINES))
    sha256 = verify(tmp_path, "--hash", "seeds/rt.pdf")[1].strip()
    base_of(tmp_path, QUOTES, sha256)
    assert verify(tmp_path, "--record")[0] == 0
    return tmp_path


def test_quotes_are_found_in_a_pdf_and_their_places_are_those_of_its_text(folder: Path) -> None:
    text = in_this_process(["text", "seeds/rt.pdf"], folder)[1]
    results = verified(folder)["results"]
    assert [(each["status"], at(text, each)) for each in results] == [("found", quote) for quote in QUOTES]
    assert "page" in json.loads((folder / "seeds" / "rt.receipt.json").read_text("utf-8"))


def test_a_pdf_can_be_read_and_drafted_from(folder: Path) -> None:
    code, out, _ = in_this_process(["read", "seeds/rt.pdf", "--json"], folder)
    assert (code, {each["text"] for each in json.loads(out)["readings"]} >= {"about 320", "14 July 2021"}) == (0, True)
    code, out, _ = in_this_process(["draft", "seeds/rt.pdf", "--source", "new"], folder)
    assert (code, ": 2021-07-14}" in out) == (0, True)


def test_without_pypdf_a_pdf_is_told_with_the_remedy_and_its_receipt_counts(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    found = verified(folder)
    assert [each["status"] for each in found["results"]] == ["recorded", "recorded"]
    assert [(each["file"], "csto-check[pdf]" in each["why"]) for each in found["unread"]] == [("seeds/rt.pdf", True)]
    code, out, err = in_this_process(["read", "seeds/rt.pdf"], folder)
    assert (code, out, "csto-check[pdf]" in err) == (2, "", True)
