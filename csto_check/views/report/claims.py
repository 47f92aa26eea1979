"""Claims as entries of a list, with their drawing, their words and what became of their quotes."""

from collections.abc import Iterator, Sequence

from csto_check.answers.diff import TopicDiff
from csto_check.answers.document import ClaimInfo, rules_named
from csto_check.answers.verify import ResultInfo
from csto_check.element import Content, Element
from csto_check.view import Axis
from csto_check.views.diff import axis_of
from csto_check.views.order import by_value, stands_for_source
from csto_check.views.report.blocks import entries, entry, note, on_axis
from csto_check.views.report.inline import link, quote, separated, speakers, strong, toned
from csto_check.views.report.links import Links
from csto_check.views.report.marks import mark_of, ticked
from csto_check.views.wording import beside_told, manner


def claim_entries(topic: TopicDiff, links: Links) -> Element:
    """All claims of a topic, each known by its id."""
    claims, grid = sorted_claims(topic), f"grid-{topic['id']}"
    axis = ticked(axis_of(list(filter(stands_for_source, claims))), claims)
    items = (_entry(claim, axis, grid, links) for claim in claims)
    return entries("claims", items, axis, topic["unit"] or "", grid)


def sorted_claims(topic: TopicDiff) -> list[ClaimInfo]:
    """The claims by their values; where these change with time by the time at which they hold."""
    claims = sorted(topic["claims"], key=by_value)
    if topic["changes"]:
        claims.sort(key=lambda claim: (not stands_for_source(claim), _when(claim)))
    return claims


def _when(claim: ClaimInfo) -> str:
    """When a claim holds, to sort by; those that do not say it last."""
    held = claim["holds"] or {"from": None, "to": None}
    return (claim["as_of"] or held["from"] or held["to"] or "~").strip(".~abouty ") or "~"


def _entry(claim: ClaimInfo, axis: Axis | None, grid: str, links: Links) -> Element:
    id_ = claim["id"]
    own = Element("a", id_, class_="own", href=f"#{id_}")  # to cite it by
    head = [links.source(claim["source"]), *claimed(claim)]
    below = [own, *claim_words(claim, links, _to_words(claim, links)), *map(note, _further(claim, links))]
    drawn = on_axis(mark_of(claim, axis), axis, grid)
    return entry(head, drawn, below, id=id_, class_=None if stands_for_source(claim) else "faint")


def _to_words(claim: ClaimInfo, links: Links) -> str:
    return "" if claim["derived"] else links.to_words(claim)


def claimed(claim: ClaimInfo) -> Iterator[Element]:
    """`3,000 soldiers according to Lenta.ru ← Stanislav Zas`, if the source says so."""
    yield strong(claim["printed"])
    yield from according_to(claim)


def according_to(claim: ClaimInfo) -> Iterator[Element]:
    if claim["according_to"]:
        yield speakers(claim["according_to"])


def claim_words(claim: ClaimInfo, links: Links, to: str) -> Iterator[Element]:
    """The words of a claim, also in English, if it is not a derived one, which has none, and how they are said.

    `to` is where they lead to, an id of the page or an address.
    """
    if not claim["derived"]:
        words = quote(claim["quote"], links.languages.get(claim["source"]), to)
        yield Element("blockquote", words)
    if claim["translation"]:
        yield Element("p", "in English: ", Element("q", claim["translation"], lang="en"))
    yield from map(note, filter(None, (manner(claim), beside_told(claim))))


def _further(claim: ClaimInfo, links: Links) -> Iterator[Content]:
    """Its arithmetic, what was verified, and what an editor noted."""
    derived = claim["derived"]
    if derived:
        yield strong(derived["arithmetic"])
        rules = separated((link("rule", links.rules.get(rule, "")) for rule in rules_named(derived)), " and the ")
        yield ["follows by the ", *rules, *_resting(derived["from"], links)]
    if claim["id"] in links.results:
        yield evidence_line(links.results[claim["id"]], short=True)
    if claim["note"]:
        yield f"note: {claim['note']}"


def _resting(claims: Sequence[str], links: Links) -> Iterator[Content]:
    """The claims behind a derived one; some rules rest on none."""
    if claims:
        yield " from "
        yield from separated(map(links.claim, claims))


_STATUS = {
    "found": ("quote found", ""),
    "repeated": ("quote found more than once", ""),
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
