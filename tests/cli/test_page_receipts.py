"""Receipts of saved pages: another extraction of the same bytes is no edit of the source, and other bytes are."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from csto_check.evidence.receipts import Receipt, read_receipt, receipt_text
from csto_check.files.folders import Folder
from csto_check.text.fold import text_hash
from tests.cli.saved_pages import PAGE, QUOTES, TEXT, base_of
from tests.cli.test_verify import verified, verify

RECEIPT = Path("seeds") / "rt.receipt.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A base whose text is a saved page."""
    base_of(tmp_path, list(QUOTES))
    (tmp_path / "seeds" / "rt.html").write_text(PAGE, "utf-8")
    return tmp_path


def recorded(folder: Path) -> dict[str, Any]:
    code, _, err = verify(folder, "--record")
    assert code in (0, 1), err
    found: dict[str, Any] = json.loads((folder / RECEIPT).read_text("utf-8"))
    return found


def test_the_receipt_of_a_page_has_the_hash_of_its_bytes_and_that_of_a_text_has_none(folder: Path) -> None:
    of_page = recorded(folder)
    assert list(of_page) == ["csto-check receipt", "source", "text", "page", "seal", "quotes"]
    assert of_page["page"] == sha256(PAGE.encode()).hexdigest()
    (folder / RECEIPT).unlink()
    (folder / "seeds" / "rt.html").write_text(TEXT, "utf-8")
    of_text = recorded(folder)
    assert list(of_text) == ["csto-check receipt", "source", "text", "seal", "quotes"]
    assert (of_text["text"], of_text["csto-check receipt"]) == (of_page["text"], 2)
    assert [each["start"] for each in of_text["quotes"]] == [each["start"] for each in of_page["quotes"]]


def test_a_plain_copy_does_not_take_the_page_from_its_receipt(folder: Path) -> None:
    first = recorded(folder)
    (folder / "seeds" / "rt.html").write_text(TEXT, "utf-8")
    assert recorded(folder) == first


def test_without_the_page_its_quotes_are_recorded(folder: Path) -> None:
    recorded(folder)
    (folder / "seeds" / "rt.html").unlink()
    assert {each["status"] for each in verified(folder)["results"]} == {"recorded", "not_checked"}


def test_a_page_saved_again_with_the_same_article_is_simply_found(folder: Path) -> None:
    base_of(folder, ["The flood began"])
    recorded(folder)
    (folder / "seeds" / "rt.html").write_text(PAGE.replace("Weather", "Sport"), "utf-8")
    found = verified(folder)
    assert (found["edited"], found["reread"], found["outdated"], found["counts"]["found"]) == ([], [], [], 1)


def as_taken_by_an_earlier_version(folder: Path, quotes: list[str]) -> str:
    """The hash of the text that an earlier version took from the page, for which there is a receipt."""
    before = f"{TEXT}\nImprint and privacy\n"
    base_of(folder, quotes, text_hash(before))
    (folder / "seeds" / "rt.html").write_text(before, "utf-8")
    receipt = recorded(folder)
    (folder / "seeds" / "rt.html").write_text(PAGE, "utf-8")
    _with_page(folder, receipt["text"])
    return text_hash(before)


def _with_page(folder: Path, text: str) -> None:
    """Put the hash of the page into the receipt, as if its text had been taken from it."""
    receipt = read_receipt(Folder(str(folder / "seeds"), "seeds"), "rt")
    assert isinstance(receipt, Receipt)
    page = sha256(PAGE.encode()).hexdigest()
    (folder / RECEIPT).write_text(receipt_text("rt", text, receipt.quotes, page), "utf-8")


@pytest.mark.parametrize("name", ["rt.html", "elsewhere"])
def test_another_text_from_the_same_page_is_no_edit_and_its_quotes_are_looked_for_anew(name: str, folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began", "Ministry of Großveld"])
    (folder / "seeds" / "rt.html").rename(folder / "seeds" / name)
    found = verified(folder)
    assert (found["edited"], found["unread"], found["n_texts"]) == ([], [], 1)
    assert found["reread"] == [{"source": "rt", "file": f"seeds/{name}", "sha256": text_hash(TEXT), "missing": []}]
    assert [each["status"] for each in found["results"]] == ["found", "found"]
    assert all(each["on_record"] for each in found["results"])
    code, out, _ = verify(folder, "--strict")
    assert code == 0
    (line,) = [line for line in out.splitlines() if line.startswith("read anew: ")]
    assert f"write sha256: {text_hash(TEXT)} under sources, rt" in line
    assert "verify --record" in line


def test_a_quote_that_the_new_text_no_longer_has_fails(folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began", "Imprint and privacy"])
    found = verified(folder)
    assert found["reread"][0]["missing"] == ["rt:t1"]
    assert [each["status"] for each in found["results"]] == ["found", "missing"]
    assert verify(folder)[0] == 1


def test_the_remedy_for_another_text_from_the_same_page_works(folder: Path) -> None:
    before = as_taken_by_an_earlier_version(folder, ["The flood began"])
    old = (folder / RECEIPT).read_bytes()
    code, _, err = verify(folder, "--record")
    assert (code, (folder / RECEIPT).read_bytes()) == (0, old)
    assert f"no receipt for rt: first write sha256: {text_hash(TEXT)} under it" in err
    base = (folder / "facts.yaml").read_text("utf-8")
    (folder / "facts.yaml").write_text(base.replace(before, text_hash(TEXT)), "utf-8")
    found = verified(folder)
    assert (found["reread"], len(found["outdated"])) == ([], 1)
    assert recorded(folder)["text"] == text_hash(TEXT)
    assert (verified(folder)["outdated"], verify(folder, "--strict")[0]) == ([], 0)


def test_an_edited_page_is_an_edit_whatever_its_receipt_says(folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began"])
    (folder / "seeds" / "rt.html").write_text(PAGE.replace("so fast", "so slowly"), "utf-8")
    found = verified(folder)
    assert (len(found["edited"]), found["reread"]) == (1, [])
    assert verify(folder)[0] == 1


def test_a_page_whose_source_was_given_another_text_is_an_edit(folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began"])
    base_of(folder, ["The flood began"], text_hash("another article"))
    assert [each["file"] for each in verified(folder)["edited"]] == ["seeds/rt.html"]
