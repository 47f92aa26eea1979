"""Quotes that lost their receipt since a revision are told, and new ones that have none."""

import json
from pathlib import Path
from typing import Any

import pytest

from csto_check.text.fold import text_hash
from tests.changing.repository import GIT, Repository
from tests.cli.test_verify import base_with, verify

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not installed")

TEXT = "The dyke held.\nThe sheep stayed dry, all twelve of them.\n"
QUOTES = ["The dyke held", "The sheep stayed dry"]
RECEIPT = Path("seeds") / "bote.receipt.json"


@pytest.fixture
def desk(tmp_path: Path) -> Repository:
    """A base whose receipts are committed, and whose texts are not."""
    base_with(tmp_path, QUOTES, TEXT)
    verify(tmp_path, "--record")
    (tmp_path / "seeds" / "ein text").unlink()
    found = Repository(tmp_path)
    found.commit()
    return found


def edit(desk: Repository, before: str, after: str) -> None:
    desk.base.write_text(desk.base.read_text("utf-8").replace(before, after), "utf-8")


def lost(desk: Repository) -> list[Any]:
    found = json.loads(desk.told("--json"))["receipts"]
    return [(each["change"], each["claim"], each["why"]) for each in found]


def test_nothing_is_lost_where_nothing_changed(desk: Repository) -> None:
    assert lost(desk) == []


def test_a_quote_that_was_edited_has_lost_its_receipt(desk: Repository) -> None:
    edit(desk, QUOTES[1], "The sheep stayed wet")
    assert lost(desk) == [("lost", "bote:t1", "the quote was edited since it was verified")]
    told = desk.told()
    assert told.startswith("1 claim changed; 1 quote without receipt.\n")
    assert "receipts: quotes that no receipt covers; write receipts with: csto-check verify --record\n" in told
    edit(desk, "The sheep stayed wet", f" {QUOTES[1]}")
    assert lost(desk) == [], "one that is only written otherwise is the same quote"


def test_a_claim_that_was_added_needs_a_receipt(desk: Repository) -> None:
    edit(desk, "claims:\n  bote:\n", 'claims:\n  bote:\n    - {quote: "all twelve", says: {t1: {value: y, id: all}}}\n')
    assert lost(desk) == [("new", "bote:t1:all", "the receipt does not cover this quote")]


def test_a_receipt_that_is_gone_damaged_or_of_another_text_covers_nothing(desk: Repository) -> None:
    receipt = desk.folder / RECEIPT
    whole = receipt.read_text("utf-8")
    receipt.write_text(whole[:-9], "utf-8")
    ((_, _, why), _) = lost(desk)
    assert why.startswith("the receipt is incomplete or was altered: ")
    receipt.unlink()
    assert lost(desk) == [("lost", f"bote:t{n}", "there is no receipt") for n in (0, 1)]
    receipt.write_text(whole, "utf-8")
    edit(desk, text_hash(TEXT), text_hash(f"{TEXT}More."))
    assert lost(desk) == [
        ("lost", f"bote:t{n}", "the receipt is for a different text from the one on record") for n in (0, 1)
    ]


def test_a_base_without_receipts_misses_none(tmp_path: Path) -> None:
    base_with(tmp_path, QUOTES, TEXT)
    desk = Repository(tmp_path)
    desk.commit()
    edit(desk, QUOTES[1], "The sheep stayed wet")
    assert lost(desk) == []
