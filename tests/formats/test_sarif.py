"""SARIF: valid against the schema of the standard, the same every time, and stable where lines move."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_check.answers.located import LocatedFinding
from csto_check.codes.registry import all_codes, codes_by_id
from csto_check.formats.file_uri import file_uri
from csto_check.formats.sarif import render_findings
from csto_check.formats.screen import Screen
from tests.formats.findings import FINDINGS, FOUND, base_with_findings
from tests.sessions import in_this_process

SCHEMA = Path(__file__).parent / "sarif_schema" / "sarif-schema-2.1.0.json"


@cache
def validator() -> jsonschema_rs.Draft4Validator:
    return jsonschema_rs.Draft4Validator(json.loads(SCHEMA.read_text("utf-8")), validate_formats=True)


def run_of(text: str) -> dict[str, Any]:
    """The one run of a log, which is valid."""
    log = json.loads(text)
    assert [f"{error.instance_path}: {error.message}" for error in validator().iter_errors(log)] == []
    (run,) = log["runs"]
    return dict(run)


def verified(folder: Path) -> tuple[str, dict[str, Any]]:
    code, out, err = in_this_process(["verify", "--format", "sarif"], folder)
    assert (code, err) == (1, "")
    return out, run_of(out)


def test_the_schema_refuses_what_is_no_log() -> None:
    assert not validator().is_valid({"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]})


def test_verify_writes_a_log_with_rules_places_and_what_is_suppressed(tmp_path: Path) -> None:
    out, run = verified(base_with_findings(tmp_path))
    assert out == in_this_process(["verify", "--format", "sarif"], tmp_path)[1]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["Q101", "Q201"]
    missing, wrong = run["results"]
    assert (wrong["ruleId"], wrong["level"], wrong["ruleIndex"]) == ("Q201", "error", 1)
    assert wrong["message"]["text"] == "herald:hurt: the quote says about 40, but the value is 400"
    (place,) = wrong["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "facts.yaml"},
        "region": {"startLine": 11, "startColumn": 14},
    }
    assert place["logicalLocations"] == [{"fullyQualifiedName": "herald:hurt"}]
    assert [each["physicalLocation"] for each in wrong["relatedLocations"]] == [
        {
            "artifactLocation": {"uri": "seeds/herald.txt"},
            "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 25},
        }
    ]
    assert "suppressions" not in wrong
    assert missing["suppressions"] == [{"kind": "inSource", "justification": "the editor, 100% sure"}]


def test_lines_put_in_above_change_no_fingerprint(tmp_path: Path) -> None:
    before = verified(base_with_findings(tmp_path))[1]
    base = tmp_path / "facts.yaml"
    base.write_text(f"# one\n\n# two\n{base.read_text('utf-8')}", "utf-8")
    after = verified(tmp_path)[1]
    assert [each["partialFingerprints"] for each in before["results"]] == [
        each["partialFingerprints"] for each in after["results"]
    ]
    assert before["results"][0]["locations"] != after["results"][0]["locations"]


def test_places_in_a_message_change_no_fingerprint_and_two_alike_are_told_apart() -> None:
    said = [FOUND._replace(message=f'duplicate key "a" (first on line {n}); see facts.yaml:{n}:3') for n in (3, 40)]
    (one,), (two,) = (fingerprints([each]) for each in said)
    assert one == two
    assert fingerprints(said)[0] == one
    others = [FOUND._replace(claim="herald:dead"), FOUND._replace(code="Q202"), FOUND._replace(message="else")]
    assert len({one, *fingerprints(said), *fingerprints(others)}) == 5


def fingerprints(findings: list[LocatedFinding]) -> list[str]:
    return [each["partialFingerprints"]["cstoCheck/v1"] for each in run_of(log(findings))["results"]]


def log(findings: list[LocatedFinding]) -> str:
    return render_findings(findings, Screen(folder="/office/desk"))


def test_every_sort_of_finding_is_valid() -> None:
    run = run_of(log([*FINDINGS, FOUND._replace(file="/else/a b.yaml"), FOUND._replace(file="/office/desk/c.yaml")]))
    files = [each["locations"][0].get("physicalLocation", {}) for each in run["results"] if each["locations"]]
    uris = [each["artifactLocation"]["uri"] for each in files if each]
    assert uris[1] == "a%2C%20b%3A%20100%25/%C3%BC%E9.yaml"
    assert uris[-2:] == ["file:///else/a%20b.yaml", "c.yaml"]


def test_nothing_in_a_message_is_a_link_or_a_placeholder() -> None:
    (result,) = run_of(log([FOUND._replace(message="write {0} or [x](javascript:1)")]))["results"]
    assert result["message"]["text"] == "herald:hurt: write {{0}} or [x] (javascript:1)"


def test_every_code_makes_a_valid_rule() -> None:
    found = [FOUND._replace(code=code.id, severity=code.severity) for code in all_codes()]
    rules = run_of(log(found))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(codes_by_id())
    assert all(rule["defaultConfiguration"]["level"] == codes_by_id()[rule["id"]].severity for rule in rules)


@settings(max_examples=30)
@given(st.text(), st.text(), st.text(min_size=1), st.text())
def test_whatever_is_said_the_log_is_valid(message: str, claim: str, file: str, ignored: str) -> None:
    run_of(log([FOUND._replace(message=message, claim=claim, file=file, ignored=ignored)]))


def test_a_path_is_a_reference_whatever_is_in_it() -> None:
    assert [*map(file_uri, ("a.yaml", "../b c.yaml", "x:y.yaml", "/d/é?.yaml", "#1"))] == [
        "a.yaml", "../b%20c.yaml", "x%3Ay.yaml", "file:///d/%C3%A9%3F.yaml", "%231",
    ]  # fmt: skip
