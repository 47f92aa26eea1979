"""csto-check verify on values: what the screen and the exit code say where a quote says another value."""

import json
from pathlib import Path

from csto_check.text.fold import text_hash
from tests.cli.helpers import imported, loads
from tests.cli.test_verify import verified, verify

TEXT = "Am 5. Januar kamen 353 Soldaten. Sie blieben zehn Tage.\n"
BASE = """\
csto-check: 1
units: {soldiers: {de: [Soldat]}, days: {de: [Tag]}}
sources:
  blatt: {title: Ein Titel, published: 2022-01-13, language: de, sha256: HASH}
  zettel: {title: Noch einer, language: de}
topics:
  soldiers: {question: How many soldiers?, unit: soldiers}
  days: {question: How many days?, unit: days}
  so: {question: Is it so?, kind: choice}
claims:
  blatt:
    - {quote: 353 Soldaten, says: {soldiers: 335}}
    - {quote: blieben zehn Tage, says: {days: 10, so: yes}}
"""
OTHER = "the quote says 353, but the value is 335"


def base(folder: Path, text: str = BASE, *, with_text: bool = True) -> Path:
    """A base with one wrong, one right and one value that is not judged."""
    (folder / "seeds").mkdir()
    (folder / "facts.yaml").write_text(text.replace("HASH", text_hash(TEXT)), "utf-8")
    if with_text:
        (folder / "seeds" / "blatt.txt").write_text(TEXT, "utf-8")
    return folder


def test_another_value_fails_with_its_reason_and_the_quote_keeps_its_status(tmp_path: Path) -> None:
    found = verified(base(tmp_path))
    results = {result["claim"]: result for result in found["results"]}
    wrong = results["blatt:soldiers"]
    assert (wrong["status"], wrong["failed"], wrong["says_value"]) == ("found", True, False)
    assert (wrong["says_why"], wrong["why"]) == (OTHER, None)
    assert [results[f"blatt:{topic}"]["says_value"] for topic in ("days", "so")] == [True, None]
    assert (found["n_failed"], found["counts"]["found"], found["coverage"]) == (1, 3, None)
    assert (found["counts"]["says"], found["counts"]["not_judged"]) == (1, 1)


def test_the_screen_shows_the_claim_with_its_place_and_counts_at_the_end(tmp_path: Path) -> None:
    code, out, _ = verify(base(tmp_path))
    lines = out.splitlines()
    assert (code, lines[0]) == (1, "failed: 1 quote")
    assert [part in lines[2] for part in ("facts.yaml:12:36", "blatt:soldiers", "“353 Soldaten”", OTHER)] == [True] * 4
    assert "1 failed; 1 says its value, 1 does not, 1 not judged; texts of 1 of 2 sources" in lines[-1]


def test_a_base_without_mistakes_passes(tmp_path: Path) -> None:
    code, out, _ = verify(base(tmp_path, BASE.replace("335", "353")))
    assert code == 0
    assert "every quote is in its text; 3 found" in out
    assert "2 say their value, 1 not judged" in out


def test_all_says_for_each_claim_whether_its_quote_says_the_value(tmp_path: Path) -> None:
    lines = verify(base(tmp_path), "--all")[1].splitlines()
    rows = {line.split()[0]: line for line in lines if line.startswith("blatt:")}
    assert "  yes  " in rows["blatt:days"]
    assert f"  no: {OTHER} [Q201]  " in rows["blatt:soldiers"]
    assert "  not judged: choices are not read from quotes  " in rows["blatt:so"]


def test_a_value_is_judged_where_no_text_is_at_hand(tmp_path: Path) -> None:
    base(tmp_path, with_text=False)
    code, out, _ = verify(tmp_path)
    assert code == 1
    assert OTHER in out
    assert "not checked: 3 claims of blatt" in out  # that one says another value does not tell where it is from
    assert "--record" not in out  # no receipt would mend it
    statuses = [(result["status"], result["failed"]) for result in verified(tmp_path)["results"]]
    assert sorted(statuses) == [("not_checked", False), ("not_checked", False), ("not_checked", True)]


def test_a_quote_that_is_missing_and_says_another_value_has_both_reasons(tmp_path: Path) -> None:
    out = verify(base(tmp_path, BASE.replace("quote: 353", "quote: 354")))[1]
    assert "the quote says 354, but the value is 335 [Q201]; not in the text of its source [Q101]" in out


def test_by_hand_takes_a_value_out_of_the_judgement(tmp_path: Path) -> None:
    by_hand = BASE.replace("soldiers: 335}", "soldiers: {value: 335, by_hand: a slip of the paper}}")
    code, out, _ = verify(base(tmp_path, by_hand), "--all")
    assert code == 0
    assert "not judged: judged by hand: a slip of the paper" in out


def test_a_receipt_is_written_whatever_the_quote_says(tmp_path: Path) -> None:
    assert verify(base(tmp_path), "--record")[0] == 1
    receipt = json.loads((tmp_path / "seeds" / "blatt.receipt.json").read_text("utf-8"))
    assert len(receipt["quotes"]) == 2


def test_only_verify_loads_the_reading_of_texts(tmp_path: Path) -> None:
    facts = str(base(tmp_path) / "facts.yaml")
    assert loads(imported("show", "blatt", "--facts", facts), "csto_check.reading", "csto_check.evidence.says") == []
    assert loads(imported("verify", "--facts", facts), "csto_check.reading") != []
