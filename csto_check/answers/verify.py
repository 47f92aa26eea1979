"""Is the quote of every claim in the text of its source, and does it say the value?"""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Annotated, Literal, TypedDict, get_args

from csto_check.answers.claim_findings import CheckedClaim, claim_findings, doubts_of, source_findings
from csto_check.answers.coded import CodedInfo, fails
from csto_check.answers.coverage import CoverageInfo, coverage_info
from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.evidence import weak_words
from csto_check.answers.ignoring import Ignoring
from csto_check.answers.places import PlaceInfo, SpanInfo, place_info, spans
from csto_check.answers.rows import Rows
from csto_check.answers.selection import select_sources
from csto_check.answers.text_files import (
    EditedInfo,
    FileInfo,
    RereadInfo,
    edited_texts,
    file_findings,
    outdated_receipts,
    reread_pages,
)
from csto_check.answers.text_findings import coverage_findings
from csto_check.answers.unneeded_ignores import unneeded_ignores
from csto_check.evidence.gather import Gathered, gather
from csto_check.evidence.quote_check import Evidence, Status
from csto_check.evidence.says import Says
from csto_check.facts.model import Base
from csto_check.grouped import grouped

STATUSES: tuple[Status, ...] = get_args(Status)
_STRICT = ("Q503", "Q504", "Q505", "Q611")  # a quote that was not looked for in a text, and an ignore of nothing


class Counts(TypedDict):
    """The claims, what was found of their quotes, and how many quotes say their values."""

    claims: int
    found: int
    repeated: int
    recorded: int
    missing: int
    not_checked: int
    says: Annotated[int, "claims whose quotes say their values"]
    not_judged: Annotated[int, "claims for which this could not be judged"]


class ResultInfo(TypedDict):
    """The quote of one claim."""

    claim: str
    source: str
    quote: str
    status: Annotated[Status, "found, repeated: in the text; recorded: text not available, but a receipt fits"]
    failed: Annotated[
        bool, "something is wrong: missing, a receipt that does not fit, or a different value in the quote"
    ]
    weak: Annotated[bool, "found or recorded, but says little or may mislead; the key why explains it"]
    file: Annotated[str | None, "the text it was looked for in"]
    on_record: Annotated[bool, "false without a text, or if it was edited since its hash was recorded"]
    start: Annotated[int | None, "in characters of the file as saved, at its first place"]
    end: int | None
    line: Annotated[int | None, "of that file, from 1"]
    column: Annotated[int | None, "in characters, from 1"]
    parts: Annotated[list[SpanInfo], "one for each part between […]"]
    also: Annotated[list[PlaceInfo], "its further places, at most 99"]
    hint: Annotated[str | None, "the nearest passage of the text: a hint, not a match"]
    why: str | None
    says_value: Annotated[bool | None, "whether the quote says the value; null if that was not judged"]
    says_why: Annotated[str | None, "why it does not, or why that was not judged"]
    codes: Annotated[list[str], "of its findings, with those that its whole source has; the most serious first"]
    place: Annotated[str, "file:line:column of the claim in the base"]


class Document(TypedDict):
    """The answer of csto-check verify."""

    csto_check: Literal[1]
    command: Literal["verify"]
    base: BaseInfo
    texts: Annotated[str | None, "the folder in which texts were looked for"]
    n_texts: Annotated[int, "sources whose text on record is available"]
    n_sources: int
    edited: list[EditedInfo]
    reread: list[RereadInfo]
    unread: Annotated[list[FileInfo], "files that may be texts but cannot be used"]
    twice: Annotated[list[list[str]], "files with the same text as another file, which was used instead"]
    outdated: Annotated[list[FileInfo], "receipts that do not fit their text, which is available"]
    counts: Counts
    n_failed: int
    n_weak: int
    n_ignored: Annotated[int, "of the findings, those that the base ignores; they stay in all other counts"]
    results: list[ResultInfo]
    findings: Annotated[list[CodedInfo], "of the claims, then of sources, texts and files, then ignores of nothing"]
    coverage: Annotated[CoverageInfo | None, "null if it was not asked for"]


def answer(base: Base, texts: str | None = None, sources: Sequence[str] = (), coverage: bool = False) -> Document:
    """Every quote of the sources asked for, or of all, looked for in the texts of a folder; raises CannotRun.

    With `coverage` also the numbers and dates of the texts that no claim takes up.
    """
    return from_evidence(base, gather(base, texts, select_sources(base, sources)), coverage)


def from_evidence(
    base: Base, gathered: Gathered, coverage: bool = False, only: Container[str] | None = None
) -> Document:
    """The same for evidence that was gathered before, and if need be for `only` some claims."""
    says = Says(base, gathered.of)
    checked = [each for evidence in gathered.of.values() for each in _checked(base, evidence, says, only)]
    covered = coverage_info(base, gathered.of.values(), says) if coverage else None
    findings = list(_findings(base, gathered, checked, covered, whole=only is None))
    results = list(map(result_info, checked))
    return {
        "csto_check": VERSION,
        "command": "verify",
        "base": base_info(base),
        "texts": gathered.folder.label if gathered.folder else None,
        "n_texts": sum(evidence.own_text is not None for evidence in gathered.of.values()),
        "n_sources": len(gathered.of),
        "edited": list(edited_texts(base, gathered)),
        "reread": list(reread_pages(base, gathered)),
        "unread": [{"file": each.name, "why": each.why} for each in gathered.unread],
        "twice": [list(pair) for pair in gathered.twice],
        "outdated": [receipt for _, receipt in outdated_receipts(base, gathered)],
        "counts": _counts(results),
        "n_failed": sum(result["failed"] for result in results),
        "n_weak": sum(result["weak"] for result in results),
        "n_ignored": sum(each["ignored"] is not None for each in findings),
        "results": results,
        "findings": findings,
        "coverage": covered,
    }


def _checked(base: Base, evidence: Evidence, says: Says, only: Container[str] | None) -> Iterator[CheckedClaim]:
    for claim in base.by_source[evidence.source.id]:
        if only is None or claim.id in only:
            check = says.of(claim)
            yield CheckedClaim(claim, evidence, check, tuple(doubts_of(evidence.look_for(claim.quote), check)))


def _findings(
    base: Base, gathered: Gathered, checked: Sequence[CheckedClaim], covered: CoverageInfo | None, *, whole: bool
) -> Iterator[CodedInfo]:
    ignoring = Ignoring(base)
    for each in checked:
        yield from claim_findings(each, ignoring)
    yield from source_findings(checked, base, ignoring)
    if covered:
        yield from coverage_findings(covered, base, gathered, ignoring)
    yield from file_findings(base, gathered, ignoring)
    if whole:
        yield from unneeded_ignores(ignoring, gathered, coverage=covered is not None)


def _counts(results: Sequence[ResultInfo]) -> Counts:
    number = Counter(result["status"] for result in results)
    said = Counter(result["says_value"] for result in results)
    return {
        "claims": len(results),
        "found": number["found"],
        "repeated": number["repeated"],
        "recorded": number["recorded"],
        "missing": number["missing"],
        "not_checked": number["not_checked"],
        "says": said[True],
        "not_judged": said[None],
    }


def rows(document: Document) -> Rows:
    """One row a claim, with the codes of what was found of it, and why some of that is ignored."""
    columns = ("code" if name == "codes" else name for name in ResultInfo.__annotations__)
    ignored = grouped((each for each in document["findings"] if each["ignored"]), lambda each: each["claim"])
    reasons = {claim: [each["ignored"] for each in found] for claim, found in ignored.items()}
    found = ({**each, "code": each["codes"], "ignored": reasons.get(each["claim"])} for each in document["results"])
    return Rows((*columns, "ignored"), found)


def has_failed(document: Document, *, strict: bool) -> bool:
    """Whether something is wrong that is not ignored; with `strict` also whether something was not looked for."""
    left = [each for each in document["findings"] if each["ignored"] is None]
    return fails(left) or (strict and any(each["code"] in _STRICT for each in left))


def failing_claims(document: Document) -> set[str]:
    """The claims of which something fails that is not ignored."""
    errors = [each for each in document["findings"] if each["severity"] == "error" and each["ignored"] is None]
    of_sources = {(each["source"], each["code"]) for each in errors if each["claim"] is None}
    claims = {each["claim"] for each in errors if each["claim"]}
    failed = (each for each in document["results"] if each["failed"])
    return claims | {
        each["claim"] for each in failed if any((each["source"], code) in of_sources for code in each["codes"])
    }


def result_info(checked: CheckedClaim) -> ResultInfo:
    """What became of the quote of a claim, and whether it says the value."""
    claim, evidence, check, doubts = checked
    outcome, text = evidence.look_for(claim.quote), evidence.text
    places = evidence.located(claim.quote)
    at = places[0] if places else None
    weak = weak_words(outcome, check.doubts)
    return {
        "claim": claim.id,
        "source": claim.source,
        "quote": claim.quote,
        "status": outcome.status,
        "failed": outcome.failed or check.says is False,
        "weak": weak is not None,
        "file": text.name if text else None,
        "on_record": evidence.own_text is not None,
        "start": at.start if at else None,
        "end": at.end if at else None,
        "line": at.line if at else None,
        "column": at.column if at else None,
        "parts": spans(evidence.parts(claim.quote)),
        "also": list(map(place_info, places[1:])),
        "hint": outcome.hint,
        "why": outcome.why or weak,
        "says_value": check.says,
        "says_why": check.why,
        "codes": [doubt.code for doubt in doubts],
        "place": str(claim.place),
    }
