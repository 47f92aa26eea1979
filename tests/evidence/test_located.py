"""Where an editor or CI is sent to by each finding."""

from pathlib import Path

import csto_check
from csto_check.answers.located import LocatedFinding, TextRange, located_findings
from csto_check.codes.ignorable import ignored_on
from csto_check.codes.registry import codes_by_id
from tests.evidence.test_ignoring import FOUND, answered, example, without_format

TEXT = "Some people came.\nThe flood in Veld:\nOsta sent 500\nhelpers to Veld.\n"


def located(code: str, folder: Path, **files: str) -> list[LocatedFinding]:
    """The findings of the example of a code."""
    manual = codes_by_id()[code]
    for name, text in files.items():
        manual = manual._replace(example={**manual.example, name.replace("_", "."): text})
    path = example(folder / code, manual, manual.example["facts.yaml"])
    return list(located_findings(answered(path, *without_format(manual))[1]))


def test_a_finding_of_a_claim_is_at_the_claim_and_in_the_text(tmp_path: Path) -> None:
    (found,) = located("Q201", tmp_path)
    assert found[:8] == ("Q201", "error", found.message, "facts.yaml", 14, 14, None, None)
    assert found.message == "the quote says over 40, but the value is over 400"
    assert (found.source, found.claim, found.topic, found.ignored) == ("herald", "herald:hurt", "hurt", None)
    assert found.text == TextRange("seeds/herald.txt", 1, 1, 1, 30)


def test_a_finding_of_a_source_is_at_the_source(tmp_path: Path) -> None:
    (found,) = located("Q401", tmp_path)
    assert (found.file, found.line, found.column, found.source, found.claim) == ("facts.yaml", 4, 3, "herald", None)
    assert found.text == TextRange("seeds/herald.txt", 1, 50, 1, 52)


def test_a_finding_of_a_file_has_no_line(tmp_path: Path) -> None:
    (found,) = located("Q602", tmp_path)
    assert (found.file, found.line, found.column, found.text) == ("seeds/other.txt", None, None, None)


def test_a_finding_of_review_is_at_its_words_in_the_text(tmp_path: Path) -> None:
    found = [each for each in located("R101", tmp_path, draft_txt=TEXT) if each.code == "R101"]
    assert [each[3:8] for each in found] == [("draft.txt", 3, 11, 3, 14)]
    assert found[0].message.startswith("helpers.osta: Herald says 300 helpers")
    assert (found[0].topic, found[0].claim, found[0].text) == ("helpers.osta", None, None)


def test_what_was_not_checked_reaches_over_its_sentence(tmp_path: Path) -> None:
    (found,) = located("R501", tmp_path, draft_txt="The flood in Veld\nreached 17 streets.\n")
    assert found[3:8] == ("draft.txt", 1, 1, 2, 20)


def test_a_text_of_no_file_has_findings_without_a_file(tmp_path: Path) -> None:
    manual = codes_by_id()["R101"]
    base = csto_check.load(str(example(tmp_path / "base", manual, manual.example["facts.yaml"]) / "facts.yaml"))
    (found,) = located_findings(csto_check.review(base, manual.example["draft.txt"]))
    assert (found.file, found.line, found.column) == (None, 1, 30)


def test_what_cannot_be_ignored_is_located_too(tmp_path: Path) -> None:
    codes = [code.id for code in FOUND if not ignored_on(code.id)]
    assert codes
    assert all(code in [each.code for each in located(code, tmp_path)] for code in codes)


def test_other_answers_have_none() -> None:
    assert list(located_findings({"command": "diff"})) == []
