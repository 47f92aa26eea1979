"""Receipts and the answer of one run agree; what a table needs not is not loaded."""

from pathlib import Path

import pytest

from csto_check.evidence import heard
from csto_check.reading.reading import NUMERIC
from tests.cli.helpers import SHIPPED, imported, loads
from tests.cli.test_verify import base_with, verified, verify

TEXT = "OVKS-Truppen landeten am Samstag.\n\nSpäter landeten Truppen erneut. Am Montag zogen sie ab.\n"


def test_a_run_that_records_finds_its_own_receipt_in_order(tmp_path: Path) -> None:
    base_with(tmp_path, ["landeten am Samstag"], TEXT)
    verify(tmp_path, "--record")
    base_with(tmp_path, ["zogen sie ab"], TEXT)
    assert [each["file"] for each in verified(tmp_path)["outdated"]] == ["seeds/bote.receipt.json"]
    _, out, err = verify(tmp_path, "--record")
    assert "wrote seeds/bote.receipt.json (1 quote)" in err
    assert "note" not in out
    assert verified(tmp_path)["outdated"] == []


def test_a_quote_that_stands_well_at_one_place_is_not_weak(tmp_path: Path) -> None:
    base_with(tmp_path, ["Truppen", "Truppen landeten", "Samstag. Später"], TEXT)
    weak = {each["quote"]: each["why"] for each in verified(tmp_path)["results"] if each["weak"]}
    assert set(weak) == {"Truppen landeten", "Samstag. Später"}
    assert "OVKS-Truppen" in weak["Truppen landeten"]
    assert "paragraph" in weak["Samstag. Später"]


@pytest.mark.parametrize("command", ["diff troops", "topics", "timeline", "sources --format csv"])
def test_only_what_looks_into_texts_loads_what_finds_quotes(command: str) -> None:
    found = imported(*command.split(), "--facts", str(SHIPPED))
    tables = [name for name in loads(found, "csto_check.languages") if name != "csto_check.languages"]
    assert [*tables, *loads(found, "csto_check.evidence", "csto_check.text.search")] == []


def test_a_receipt_may_hold_every_reading_that_is_told_by_numbers() -> None:
    assert set(heard.KINDS) == set(NUMERIC)
