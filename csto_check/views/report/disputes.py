"""The disputes, each as a card: the question, the reason, the decision, the drawing, the sides with their words."""

from collections.abc import Iterator, Mapping, Sequence

from csto_check.answers.diff import PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document, TopicReport
from csto_check.answers.ruled import BreachInfo, SideInfo
from csto_check.page import Article, Block, Entries, Entry, Found, Legend, Line, Note, Part, Run, Side, Sides, Words
from csto_check.prose import counted
from csto_check.view import Mark
from csto_check.views.diff import axis_of, counts, reconciled, supporters, values_of
from csto_check.views.report.choosing import drawn, sides
from csto_check.views.report.claims import according_to, in_order, mark_of, quote_line, ticked
from csto_check.views.report.judged import as_note, reason_note, resolved, verdict_badge
from csto_check.views.report.links import DISPUTES, Links, dispute_id, listed
from csto_check.views.words import compared, manner

MOST_CLAIMS = 4  # of a side
MOST_BREACHES = 3  # of a card
LEGEND = (
    (Mark(0.5, 0.5), "one number or moment"),
    (Mark(0.3, 0.7, core=(0.3, 0.7)), "a day"),
    (Mark(0.1, 0.9), "somewhere within"),
    (Mark(0.1, 0.9, approximate=True), "about"),
    (Mark(0.5, None), "open on this side, or goes on"),
    (Mark(0.1, 0.9, planned=True), "planned"),
)


def disputes(document: Document, links: Links) -> Part:
    """The part with all disputes; where there is none, on what that rests."""
    found = [topic for topic in document["topics"] if topic["verdict"] == "disputed"]
    basis = compared(document["n_compared"], document["n_topics"])
    told = f"{counted(len(found), 'question')} disputed" if found else "No dispute"
    cards = [_card(topic, links) for topic in found]
    with_drawing = any(isinstance(block, Entries) for card in cards for block in card.blocks)
    legend = [Legend("How to read the drawings", LEGEND)] if with_drawing else []
    return Part(DISPUTES, "Disputes", [Note([Words(f"{told}; {basis}.")]), *legend, *cards])


def _card(topic: TopicReport, links: Links) -> Article:
    title: Line = [Words(topic["question"], to=topic["id"]), verdict_badge(topic)]
    return Article(dispute_id(topic["id"]), "dispute", title, list(_blocks(topic, links)), Found(topics=[topic["id"]]))


def _blocks(topic: TopicReport, links: Links) -> Iterator[Block]:
    if topic["scope"]:
        yield Note([Words(topic["scope"])], "scope", "dim")
    yield reason_note(topic)
    yield from resolved(topic)
    shown = sides(topic)
    if len(shown) > 1:
        yield from _drawing(list(filter(counts, in_order(topic))), topic, links)
        values = values_of(topic)
        yield Sides([_side(position, topic, values, links) for position in shown])
    yield from _breaches(topic, links)
    yield from map(as_note, reconciled(topic))
    more = len(topic["positions"]) - len(shown)
    further = [Words(f"{counted(more, 'further position')}. ")] if more else []
    yield Note([*further, Words("Everything on this question: "), links.topic(topic["id"])], tone="dim")


def _drawing(claims: Sequence[ClaimInfo], topic: TopicDiff, links: Links) -> Iterator[Block]:
    """Claims on one line, if they can be drawn."""
    axis = ticked(axis_of(claims), claims)
    placed = [claim for claim in claims if mark_of(claim, axis)]
    shown = drawn(placed, topic)
    if shown:
        entries = [Entry(_who(claim, topic, links), mark_of(claim, axis)) for claim in shown]
        yield Entries("drawing", entries, axis, topic["unit"] or "")
    if len(placed) > len(shown):
        yield Note([Words(f"{counted(len(placed) - len(shown), 'further claim')} not drawn")], tone="dim")


def _who(claim: ClaimInfo, topic: TopicDiff, links: Links) -> Line:
    """`2500  Kaktus.media`: a value with who says so, be it by a rule, and when it holds where that matters."""
    marks = [claim["witness"] or claim["source"], "by rule" if claim["derived"] else ""]
    marks += [f"as of {claim['as_of']}" if topic["changes"] and claim["as_of"] else ""]
    marks += [f"on {claim['topic']}" if claim["topic"] != topic["id"] else ""]
    value = Words(claim["shown"], to=links.to_claim(claim["id"]), tone="strong")
    return [value, Words(", ".join(filter(None, marks)))]


def _side(position: PositionInfo, topic: TopicDiff, values: Mapping[str | None, list[str]], links: Links) -> Side:
    """A position with those who stand for it."""
    claims = [links.claims[id_] for id_ in position["claims"]]
    also = set(position["also_fits"])
    broad = [claim for claim in topic["claims"] if claim["witness"] in also]
    note = f"{', '.join(position['also_fits'])} also fit{'s' if len(position['also_fits']) == 1 else ''}"
    head = [Words(position["shown"], tone="strong"), Words(supporters(position, values))]
    return Side(head, _said(claims or broad, links), [Words(note)] if position["also_fits"] else [])


def _said(claims: Sequence[ClaimInfo], links: Links) -> Entries:
    return Entries("said", [_words(claim, links) for claim in claims[:MOST_CLAIMS]])


def _words(claim: ClaimInfo, links: Links) -> Entry:
    """Who says it according to whom, in which words; of a derived claim its arithmetic."""
    head: list[Run] = [*links.named_source(claim["source"]), *according_to(claim)]
    derived, how = claim["derived"], manner(claim)
    notes: list[Line] = [[Words(how)]] if how else []
    if derived:
        notes.append([Words(derived["arithmetic"], to=links.to_claim(claim["id"]))])
        notes.append([Words("from "), *listed(links.claim(id_) for id_ in derived["from"])])
    return Entry(head, quote=quote_line(claim, links, links.to_claim(claim["id"])), notes=notes)


def _breaches(topic: TopicReport, links: Links) -> Iterator[Block]:
    """What breaks an order between topics, if it counts: both sides on one line, and their words."""
    for breach in [each for each in topic["breaches"] if not each["repeats"]][:MOST_BREACHES]:
        if breach["reason"] not in topic["reason"]:
            yield Note([Words(breach["reason"])], "by rule", "bad")
        claims = [*_claims(breach["left"], links), *_claims(breach["right"], links)]
        if len(claims) == len(breach["left"]["claims"]) + len(breach["right"]["claims"]) == 2:
            yield from _drawing(claims, topic, links)
        yield _two_sides(breach, links)


def _two_sides(breach: BreachInfo, links: Links) -> Sides:
    return Sides([_of_breach(breach["left"], links), _of_breach(breach["right"], links)])


def _claims(side: SideInfo, links: Links) -> list[ClaimInfo]:
    """The claims of one side, but for those of topics that are not on the page."""
    return [links.claims[id_] for id_ in side["claims"] if id_ in links.claims]


def _of_breach(side: SideInfo, links: Links) -> Side:
    """One side of an order that is broken."""
    topics = sorted({id_.split(":")[1] for id_ in side["claims"]})
    head = [Words(side["shown"], tone="strong"), *listed(map(links.topic, topics), " + ")]
    return Side(head, _said(_claims(side, links), links))
