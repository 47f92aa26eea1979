"""Claims as entries of a list, with their drawing, their words and what became of their quotes."""

from collections.abc import Iterator, Sequence

from csto_check.answers.diff import TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.answers.verify import ResultInfo
from csto_check.element import Content, Element
from csto_check.view import Axis, Mark
from csto_check.views.axes import Span, span_of
from csto_check.views.diff import axis_of, by_value, counts
from csto_check.views.report.blocks import entries, entry, note, on_axis
from csto_check.views.report.inline import link, quote, separated, speakers, strong, toned
from csto_check.views.report.links import Links
from csto_check.views.ticks import with_date_ticks, with_number_ticks
from csto_check.views.words import manner

MOST_TICKS = 4
ROOM = 0.08  # further beside the outermost ends, for what is open there
_DAY, _MINUTE = 86400.0, 60.0


def claim_entries(topic: TopicDiff, links: Links) -> Element:
    """All claims of a topic, each known by its id."""
    claims = sorted_claims(topic)
    axis = ticked(axis_of(list(filter(counts, claims))), claims)
    return entries("claims", (_entry(claim, axis, links) for claim in claims), axis, topic["unit"] or "")


def sorted_claims(topic: TopicDiff) -> list[ClaimInfo]:
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


def _entry(claim: ClaimInfo, axis: Axis | None, links: Links) -> Element:
    id_ = claim["id"]
    own = Element("p", Element("a", id_, href=f"#{id_}"), class_="own")  # to cite it by
    head = [links.source(claim["source"]), *claimed(claim)]
    below = [own, *claim_words(claim, links), *map(note, _further(claim, links))]
    return entry(head, on_axis(mark_of(claim, axis), axis), below, id=id_, class_=None if counts(claim) else "faint")


def claimed(claim: ClaimInfo) -> Iterator[Element]:
    """`3000 according to Lenta.ru ← Stanislav Zas`, if the source says so."""
    yield strong(claim["shown"])
    yield from according_to(claim)


def according_to(claim: ClaimInfo) -> Iterator[Element]:
    if claim["according_to"]:
        yield speakers(claim["according_to"])


def claim_words(claim: ClaimInfo, links: Links, to: str = "") -> Iterator[Element]:
    """The words of a claim, if it is not a derived one, which has none, and how they are said."""
    if not claim["derived"]:
        words = quote(claim["quote"], links.languages.get(claim["source"]), to or links.to_text(claim["id"]))
        yield Element("blockquote", words)
    how = manner(claim)
    if how:
        yield note(how)


def _further(claim: ClaimInfo, links: Links) -> Iterator[Content]:
    """Its arithmetic, what was verified, and what an editor noted."""
    derived = claim["derived"]
    if derived:
        yield strong(derived["arithmetic"])
        rule = link("rule", links.rules.get(derived["rule"], ""))
        yield ["follows by the ", rule, " from ", *separated(map(links.claim, derived["from"]))]
    if claim["id"] in links.results:
        yield evidence_line(links.results[claim["id"]], short=True)
    if claim["note"]:
        yield f"note: {claim['note']}"


_STATUS = {
    "found": ("quote found", "good"),
    "repeated": ("quote found more than once", "good"),
    "recorded": ("quote recorded", ""),
    "missing": ("quote missing", "bad"),
    "not_checked": ("quote not checked", "doubtful"),
}


def evidence_line(result: ResultInfo, *, short: bool = False) -> list[Content]:
    """What became of a quote, where it stands, and whether it says its value."""
    text, tone = _STATUS[result["status"]]
    where = f" at line {result['line']}, column {result['column']}" if result["line"] and not short else ""
    return [toned(text + where, "bad" if result["failed"] else tone), *_why(result), *_says(result, short)]


def _why(result: ResultInfo) -> Iterator[Content]:
    """Why it is weak, missing, or without a receipt that fits; other reasons name folders of one machine."""
    if result["why"] and (result["weak"] or result["status"] == "missing"):
        yield f": {result['why']}"
    elif (result["why"] or "").startswith(f"{result['source']}.receipt.json "):
        yield ": the receipt does not fit it, or is damaged"


def _says(result: ResultInfo, short: bool) -> Iterator[Content]:
    if result["status"] in ("missing", "not_checked") and result["says_value"] is not False:
        return
    if result["says_value"]:
        yield ", says its value"
    elif result["says_value"] is False:
        yield toned(f"; it does not say its value: {result['says_why']}", "bad")
    elif not short and (result["says_why"] or "") not in (result["why"] or ""):
        yield f"; value not judged: {result['says_why']}"
