"""SARIF 2.1.0, the format in which tools hand their findings to others (OASIS Standard, 27 March 2020)."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from csto_check import __version__
from csto_check.answers.located import LocatedFinding, TextRange, located_findings
from csto_check.codes.registry import code_named
from csto_check.formats.annotated import file_from_here, finding_words, without_places
from csto_check.formats.escape import for_json
from csto_check.formats.file_uri import file_uri
from csto_check.formats.screen import Screen

if TYPE_CHECKING:
    from csto_check.answers.rows import Answer
    from csto_check.view import View

SarifObject = dict[str, Any]
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "cstoCheck/v1"


def render(answer: "Answer", make_view: Callable[[], "View"], screen: Screen) -> str:
    """One run with all findings; those that are ignored are suppressed."""
    return _log(list(located_findings(answer)), screen, was_run=True)


def render_findings(findings: Iterable[LocatedFinding], screen: Screen) -> str:
    """The same for the problems of a base, for which no command was run."""
    return _log(list(findings), screen, was_run=False)


def _log(findings: list[LocatedFinding], screen: Screen, *, was_run: bool) -> str:
    codes = sorted({finding.code for finding in findings})
    driver = {"name": "csto-check", "semanticVersion": __version__, "rules": list(map(_rule, codes))}
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": was_run}],
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes, seen, screen) for finding in findings],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return for_json(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _rule(id_: str) -> SarifObject:
    code = code_named(id_)
    return {
        "id": id_,
        "shortDescription": _text(code.title),
        "help": _text(code.manual),
        "defaultConfiguration": {"level": code.severity},
    }


def _result(finding: LocatedFinding, codes: list[str], seen: Counter[str], screen: Screen) -> SarifObject:
    found: SarifObject = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": finding.severity,
        "message": _text(finding_words(finding)),
        "locations": list(_locations(finding, screen)),
        "partialFingerprints": {FINGERPRINT: _fingerprint(finding, seen)},
    }
    if finding.text:
        found["relatedLocations"] = [{"physicalLocation": _of_text(finding.text, screen)}]
    if finding.ignored is not None:
        found["suppressions"] = [{"kind": "inSource", "justification": finding.ignored}]
    return found


def _text(words: str) -> SarifObject:
    """A message as plain text: braces would be placeholders (3.11.5), brackets before parentheses links (3.11.6)."""
    return {"text": words.replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def _locations(finding: LocatedFinding, screen: Screen) -> Iterator[SarifObject]:
    """Where it is written, and what it is about by its id."""
    about = finding.claim or finding.topic or finding.source
    named: SarifObject = {"logicalLocations": [{"fullyQualifiedName": about}]} if about else {}
    if finding.file:
        yield {"physicalLocation": _physical(finding.file, _region(finding), screen), **named}
    elif named:
        yield named


def _region(finding: LocatedFinding) -> SarifObject:
    at = (finding.line, finding.column, finding.end_line, finding.end_column)
    names = ("startLine", "startColumn", "endLine", "endColumn")
    return {name: number for name, number in zip(names, at, strict=True) if number is not None}


def _of_text(text: TextRange, screen: Screen) -> SarifObject:
    file, line, column, end_line, end_column = text
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return _physical(file, region, screen)


def _physical(file: str, region: SarifObject, screen: Screen) -> SarifObject:
    location = {"uri": file_uri(file_from_here(file, screen))}
    return {"artifactLocation": location, **({"region": region} if region else {})}


def _fingerprint(finding: LocatedFinding, seen: Counter[str]) -> str:
    """The same as long as a finding says the same of the same, wherever it moves; of several alike each its own."""
    about = (finding.code, finding.claim, finding.source, finding.topic, without_places(finding.message))
    digest = sha256(json.dumps(about).encode("ascii")).hexdigest()
    seen[digest] += 1
    return f"{digest}:{seen[digest]}"
