"""What was found of claims, as findings with codes: of each claim, or once for all claims of a source."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from csto_check.answers.coded import NOWHERE, CodedInfo, PlaceInText, Subject, coded
from csto_check.answers.evidence import weak_doubts
from csto_check.answers.ignoring import Ignoring
from csto_check.answers.places import PlaceInfo, place_info
from csto_check.evidence.doubt import Doubt
from csto_check.evidence.quote_check import Evidence, Outcome
from csto_check.evidence.source_text import SourceText
from csto_check.evidence.value_check import ValueCheck
from csto_check.facts.model import Base, Claim
from csto_check.prose import counted
from csto_check.text.span import Span

_RECORDED = "its text is not available; a receipt says that the quote was found in the text on record"


class CheckedClaim(NamedTuple):
    """A claim, what there is of its source, and what is wrong with its quote, the most serious first."""

    claim: Claim
    evidence: Evidence
    check: ValueCheck
    doubts: tuple[Doubt, ...]


def doubts_of(outcome: Outcome, check: ValueCheck) -> Iterator[Doubt]:
    """What is wrong with a quote, what may mislead, and what was not judged, in this order."""
    if check.says is False:
        yield Doubt(check.code, check.why or "")
    if outcome.code:
        yield Doubt(outcome.code, outcome.why or _RECORDED)
    yield from weak_doubts(outcome, check.doubts)
    if check.says is None and check.code:
        yield Doubt(check.code, check.why or "")


def claim_findings(checked: CheckedClaim, ignoring: Ignoring) -> Iterator[CodedInfo]:
    """The findings of one claim alone."""
    claim, own = checked.claim, [doubt for doubt in checked.doubts if not _is_of_source(doubt.code)]
    if own:
        about = Subject(claim.id, claim.source, claim.topic, str(claim.place))
        at = _place_of_quote(claim, checked.evidence)
        yield from (coded(code, why, about, at, ignoring.of_claim(code, claim)) for code, why in own)


def source_findings(checked: Iterable[CheckedClaim], base: Base, ignoring: Ignoring) -> Iterator[CodedInfo]:
    """What all claims of a source have in common, such as that its text is not available."""
    found = ((each.claim.source, doubt) for each in checked for doubt in each.doubts if _is_of_source(doubt.code))
    for (source, (code, why)), number in Counter(found).items():
        about = Subject(source=source, place=str(base.sources[source].place))
        message = f"{counted(number, 'claim')} of {source}: {why}"
        yield coded(code, message, about, ignored=ignoring.of_source(code, source))


def _is_of_source(code: str) -> bool:
    return code.startswith("Q5")


def _place_of_quote(claim: Claim, evidence: Evidence) -> PlaceInText:
    places = evidence.look_for(claim.quote).spans
    return place_in_text(evidence.text, places[0]) if evidence.text and places else NOWHERE


def place_in_text(text: SourceText, span: Span) -> PlaceInText:
    """Where a stretch of a text stands in its file, with the places of both its ends."""
    return place_in_file(text, place_info(text.places.located(span)))


def place_in_file(text: SourceText, at: PlaceInfo) -> PlaceInText:
    """A stretch of the file of a text, with the places of both its ends."""
    end = text.places.at(at["end"])
    return {
        "file": text.name,
        "start": at["start"],
        "end": at["end"],
        "line": at["line"],
        "column": at["column"],
        "end_line": end.line,
        "end_column": end.column,
    }
