"""Claims as entries of a list, with their drawing, their words and what became of their quotes."""

from collections.abc import Iterator, Sequence

from csto_check.answers.diff import TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.answers.verify import ResultInfo
from csto_check.page import Entries, Entry, Line, Quote, Run, Speakers, Words
from csto_check.view import Axis, Mark
from csto_check.views.axes import Span, span_of
from csto_check.views.diff import axis_of, by_value, counts
from csto_check.views.report.links import Links, listed
from csto_check.views.ticks import with_date_ticks, with_number_ticks
from csto_check.views.words import manner

MOST_TICKS = 4
ROOM = 0.08  # further beside the outermost ends, for what is open there
_DAY, _MINUTE = 86400.0, 60.0


def claim_entries(topic: TopicDiff, links: Links) -> Entries:
    """All claims of a topic, each known by its id."""
    claims = in_order(topic)
    axis = ticked(axis_of(list(filter(counts, claims))), claims)
    return Entries("claims", [_entry(claim, axis, links) for claim in claims], axis, topic["unit"] or "")


def in_order(topic: TopicDiff) -> list[ClaimInfo]:
    """The claims by their values; where these change with time by the time at which they hold."""
    claims = sorted(topic["claims"], key=by_value)
    if topic["changes"]:
        claims.sort(key=lambda claim: (not counts(claim), _when(claim)))
    return claims


def _when(claim: ClaimInfo) -> str:
    """When a claim holds, to sort by; those that do not say it last."""
    return (claim["as_of"] or "~").strip(".~abouty ") or "~"


def ticked(axis: Axis | None, claims: Sequence[ClaimInfo]) -> Axis | None:
    """An axis over some claims with ticks at round numbers or at dates."""
    if axis is None:
        return None
    room = (axis.high - axis.low) * ROOM
    wider = axis._replace(low=axis.low - room, high=axis.high + room)
    dated = any(claim["wall_clock"] for claim in claims)
    return with_date_ticks(wider, MOST_TICKS) if dated else with_number_ticks(wider, MOST_TICKS)


def mark_of(claim: ClaimInfo, axis: Axis | None) -> Mark | None:
    """Where a claim lies; None for one that has no place, or does not count."""
    span = span_of(claim)
    if axis is None or span == (None, None) or not counts(claim):
        return None
    return axis.mark(*span)._replace(
        approximate=claim["approximate"],
        planned=claim["modality"] == "planned",
        core=certain(span, axis) if claim["wall_clock"] and not claim["approximate"] else None,
        text=claim["shown"],
    )


def certain(span: Span, axis: Axis) -> tuple[float, float] | None:
    """The part of an axis that is full: one day from its first second to its last, or a minute."""
    low, high = span
    if low is None or high is None or not (high - low < _MINUTE or (high - low == _DAY - 1 and low % _DAY == 0)):
        return None
    return axis.place(low), axis.place(high)


def _entry(claim: ClaimInfo, axis: Axis | None, links: Links) -> Entry:
    return Entry(
        head=[links.source(claim["source"]), Words(claim["shown"], tone="strong"), *according_to(claim)],
        mark=mark_of(claim, axis),
        quote=quote_line(claim, links),
        notes=list(filter(None, (_how(claim), *_arithmetic(claim, links), _evidence(claim, links), _note(claim)))),
        id=claim["id"],
        faint=not counts(claim),
    )


def according_to(claim: ClaimInfo) -> Iterator[Run]:
    """`according to Lenta.ru ← Stanislav Zas`, if the source says so; each name keeps its direction."""
    if claim["according_to"]:
        yield Speakers(claim["according_to"])


def quote_line(claim: ClaimInfo, links: Links, to: str = "") -> Line:
    """The words of a claim, with its language; nothing for a derived claim, which has none."""
    if claim["derived"]:
        return []
    return [Quote(claim["quote"], links.languages.get(claim["source"]), to or links.to_text(claim["id"]))]


def _how(claim: ClaimInfo) -> Line:
    how = manner(claim)
    return [Words(how)] if how else []


def _arithmetic(claim: ClaimInfo, links: Links) -> Iterator[Line]:
    """The reckoning of a derived claim, its rule, and the claims it rests on."""
    derived = claim["derived"]
    if derived is None:
        return
    yield [Words(derived["arithmetic"], tone="strong")]
    rule = links.rules.get(derived["rule"])
    yield [Words("follows by the "), Words("rule", to=rule or ""), Words(" from "), *listed(_resting(claim, links))]


def _resting(claim: ClaimInfo, links: Links) -> Iterator[Run]:
    derived = claim["derived"]
    return (links.claim(id_) for id_ in (derived["from"] if derived else ()))


def _note(claim: ClaimInfo) -> Line:
    return [Words(f"note: {claim['note']}")] if claim["note"] else []


def _evidence(claim: ClaimInfo, links: Links) -> Line:
    result = links.results.get(claim["id"])
    return evidence_line(result, short=True) if result else []


_STATUS = {
    "found": ("quote found", "good"),
    "repeated": ("quote found more than once", "good"),
    "recorded": ("quote recorded", ""),
    "missing": ("quote missing", "bad"),
    "not_checked": ("quote not checked", "doubtful"),
}


def evidence_line(result: ResultInfo, *, short: bool = False) -> Line:
    """What became of a quote, where it stands, and whether it says its value."""
    text, tone = _STATUS[result["status"]]
    where = f" at line {result['line']}, column {result['column']}" if result["line"] and not short else ""
    return [Words(text + where, tone="bad" if result["failed"] else tone), *_why(result), *_says(result, short)]


def _why(result: ResultInfo) -> Iterator[Run]:
    """Why it is weak, missing, or without a receipt that fits; other reasons name folders of one machine."""
    if result["why"] and (result["weak"] or result["status"] == "missing"):
        yield Words(f": {result['why']}")
    elif (result["why"] or "").startswith(f"{result['source']}.receipt.json "):
        yield Words(": the receipt does not fit it, or is damaged")


def _says(result: ResultInfo, short: bool) -> Iterator[Run]:
    if result["status"] in ("missing", "not_checked") and result["says_value"] is not False:
        return
    if result["says_value"]:
        yield Words(", says its value")
    elif result["says_value"] is False:
        yield Words(f"; it does not say its value: {result['says_why']}", tone="bad")
    elif not short and (result["says_why"] or "") not in (result["why"] or ""):
        yield Words(f"; value not judged: {result['says_why']}")
