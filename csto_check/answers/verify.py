"""Is the quote of every claim in the text of its source, and does it say the value?"""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Annotated, Literal, TypedDict, get_args

from csto_check.answers.coverage import CoverageInfo, coverage_info
from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.evidence import weak_words
from csto_check.answers.places import PlaceInfo, SpanInfo, place_info, spans
from csto_check.answers.rows import Rows
from csto_check.answers.selection import select_sources
from csto_check.evidence.check import Evidence, Status
from csto_check.evidence.gather import Gathered, gather
from csto_check.evidence.receipts import receipt_name
from csto_check.evidence.says import Says
from csto_check.evidence.source_text import SourceText
from csto_check.evidence.value_check import ValueCheck
from csto_check.facts.model import Base, Claim

STATUSES: tuple[Status, ...] = get_args(Status)


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
    place: Annotated[str, "file:line:column of the claim in the base"]


class EditedInfo(TypedDict):
    """A text named after a source that is not the text on record."""

    source: str
    file: str
    sha256: Annotated[str, "of its folded text as it is now"]
    text_of: Annotated[list[str], "sources of which it is the text on record"]
    missing: Annotated[list[str], "the claims whose quotes are not in it"]


class RereadInfo(TypedDict):
    """A page on record, from which another version of the program took another text: nobody edited it."""

    source: str
    file: str
    sha256: Annotated[str, "of the folded text that is taken from it now"]
    missing: Annotated[list[str], "the claims whose quotes are not in that text"]


class FileInfo(TypedDict):
    """A file that is not as it should be."""

    file: str
    why: str


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
    results: list[ResultInfo]
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
    results = [result for evidence in gathered.of.values() for result in _results(base, evidence, says, only)]
    return {
        "csto_check": VERSION,
        "command": "verify",
        "base": base_info(base),
        "texts": gathered.folder.label if gathered.folder else None,
        "n_texts": sum(evidence.own_text is not None for evidence in gathered.of.values()),
        "n_sources": len(gathered.of),
        "edited": [each for evidence in gathered.of.values() for each in _edited(base, evidence)],
        "reread": [each for evidence in gathered.of.values() for each in _reread(base, evidence)],
        "unread": [{"file": each.name, "why": each.why} for each in gathered.unread],
        "twice": [list(pair) for pair in gathered.twice],
        "outdated": [each for evidence in gathered.of.values() for each in _outdated(base, evidence, gathered)],
        "counts": _counts(results),
        "n_failed": sum(result["failed"] for result in results),
        "n_weak": sum(result["weak"] for result in results),
        "results": results,
        "coverage": coverage_info(base, gathered.of.values(), says) if coverage else None,
    }


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
    """One row a claim."""
    return Rows.of(ResultInfo, document["results"])


def has_failed(document: Document, *, strict: bool) -> bool:
    """Whether something is wrong or open; with `strict` also whether a quote was not looked for in a text."""
    counts = document["counts"]
    unseen = counts["recorded"] + counts["not_checked"] if strict else 0
    coverage = document["coverage"]
    open_ = coverage is not None and bool(coverage["open"] or coverage["not_found"])
    return bool(document["n_failed"] or document["edited"] or unseen or open_)


def _results(base: Base, evidence: Evidence, says: Says, only: Container[str] | None) -> Iterator[ResultInfo]:
    for claim in base.by_source[evidence.source.id]:
        if only is None or claim.id in only:
            yield result_info(claim, evidence, says.of(claim))


def result_info(claim: Claim, evidence: Evidence, check: ValueCheck) -> ResultInfo:
    """What became of the quote of a claim, and whether it says the value."""
    outcome, text = evidence.look_for(claim.quote), evidence.text
    places = evidence.located(claim.quote)
    at = places[0] if places else None
    weak = weak_words(outcome, check.weak)
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
        "place": str(claim.place),
    }


def _outdated(base: Base, evidence: Evidence, gathered: Gathered) -> Iterator[FileInfo]:
    why = evidence.receipt_problem(base.by_source[evidence.source.id])
    if why:
        yield {"file": gathered.seeds.shown(receipt_name(evidence.source.id)), "why": why}


def _reread(base: Base, evidence: Evidence) -> Iterator[RereadInfo]:
    text = evidence.reread
    if text:
        missing = _missing(base, evidence, text)
        yield {"source": evidence.source.id, "file": text.name, "sha256": text.hash, "missing": missing}


def _edited(base: Base, evidence: Evidence) -> Iterator[EditedInfo]:
    for text in evidence.edited:
        yield {
            "source": evidence.source.id,
            "file": text.name,
            "sha256": text.hash,
            "text_of": [source.id for source in base.sources.values() if source.sha256 == text.hash],
            "missing": _missing(base, evidence, text),
        }


def _missing(base: Base, evidence: Evidence, text: SourceText) -> list[str]:
    """The claims of a source whose quotes are not in a text."""
    return [claim.id for claim in base.by_source[evidence.source.id] if not text.forms.holds(claim.quote)]
