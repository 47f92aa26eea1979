"""The disputes, each as a card: the question, the reason, the drawing, the sides with their words, the decision."""

from collections.abc import Iterator, Sequence

from csto_check.answers.diff import PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document, TopicReport
from csto_check.answers.ruled import BreachInfo, SideInfo
from csto_check.page import Article, Badge, Block, Entries, Entry, Found, Line, Note, Part, Run, Side, Sides, Words
from csto_check.view import Paragraph
from csto_check.views.diff import axis_of, by_value, counts, reconciled, supporters
from csto_check.views.report.claims import according_to, mark_of, quote_line, ticked
from csto_check.views.report.links import DISPUTES, Links, dispute_id, listed, sources_of
from csto_check.views.words import compared, counted, manner, resolution_text, verdict_words

MOST_SIDES = 6  # of a card
MOST_CLAIMS = 4  # of a side
MOST_DRAWN = 12  # claims in the drawing of a card
MOST_BREACHES = 3  # of a card


def disputes(document: Document, links: Links) -> Part:
    """The part with all disputes; where there is none, on what that rests."""
    found = [topic for topic in document["topics"] if topic["verdict"] == "disputed"]
    basis = compared(document["n_compared"], document["n_topics"])
    told = f"{counted(len(found), 'topic')} disputed" if found else "No dispute"
    return Part(DISPUTES, "Disputes", [Note([Words(f"{told}; {basis}.")]), *(_card(topic, links) for topic in found)])


def _card(topic: TopicReport, links: Links) -> Article:
    sources = sources_of(topic["claims"])
    badge = Badge(topic["verdict"], verdict_words(topic["verdict"], topic["by_rule"]))
    blocks = list(_blocks(topic, links))
    return Article(
        dispute_id(topic["id"]),
        "dispute",
        [Words(topic["question"], to=topic["id"]), badge],
        blocks,
        Found(topic["verdict"], sources),
    )


def _blocks(topic: TopicReport, links: Links) -> Iterator[Block]:
    if topic["scope"]:
        yield Note([Words(topic["scope"])], "scope", "dim")
    yield Note([Words(topic["reason"])], tone="reason")
    yield from _drawing(topic, links)
    if len(topic["positions"]) > 1:
        yield _sides(topic, links)
    yield from _breaches(topic, links)
    yield from map(as_note, reconciled(topic))
    if topic["resolution"]:
        yield Note([Words(resolution_text(topic["resolution"]))], "resolution", "strong")
    yield Note([*_more(topic), Words("Everything on this question: "), links.topic(topic["id"])], tone="dim")


def as_note(paragraph: Paragraph) -> Note:
    """A paragraph of a view on the page."""
    return Note([Words(paragraph.text)], paragraph.lead, paragraph.tone)


def _more(topic: TopicReport) -> Iterator[Run]:
    """What a card leaves out."""
    sides = len(topic["positions"]) - MOST_SIDES
    if sides > 0:
        yield Words(f"{counted(sides, 'further side')}. ")


def _drawing(topic: TopicDiff, links: Links) -> Iterator[Block]:
    """The claims that count on one line, if they can be drawn."""
    claims = sorted(filter(counts, topic["claims"]), key=by_value)
    axis = ticked(axis_of(claims), claims)
    drawn = [claim for claim in claims if mark_of(claim, axis)][:MOST_DRAWN]
    if drawn:
        yield Entries("drawing", [Entry(_who(claim, links), mark_of(claim, axis)) for claim in drawn], axis)


def _who(claim: ClaimInfo, links: Links) -> Line:
    """`2500  Kaktus.media`: a value with who says so, be it by a rule."""
    speaker = claim["witness"] or claim["source"]
    return [
        Words(claim["shown"], to=links.to_claim(claim["id"]), tone="strong"),
        Words(speaker + (", by rule" if claim["derived"] else "")),
    ]


def _sides(topic: TopicDiff, links: Links) -> Sides:
    """The positions, each with those who stand for it."""
    return Sides([_side(position, topic, links) for position in topic["positions"][:MOST_SIDES]])


def _side(position: PositionInfo, topic: TopicDiff, links: Links) -> Side:
    claims = [links.claims[id_] for id_ in position["claims"]]
    broad = [claim for claim in topic["claims"] if claim["witness"] in position["also_fits"]]
    note = f"{', '.join(position['also_fits'])} also fit{'s' if len(position['also_fits']) == 1 else ''}"
    head = [Words(position["shown"], tone="strong"), Words(supporters(position, topic))]
    return Side(head, _said(claims or broad, links), [Words(note)] if position["also_fits"] else [])


def _said(claims: Sequence[ClaimInfo], links: Links) -> Entries:
    return Entries("said", [_words(claim, links) for claim in claims[:MOST_CLAIMS]])


def _words(claim: ClaimInfo, links: Links) -> Entry:
    """Who says it according to whom, in which words; of a derived claim its arithmetic."""
    head: list[Run] = [links.source(claim["source"]), *according_to(claim)]
    derived, how = claim["derived"], manner(claim)
    notes: list[Line] = [[Words(how)]] if how else []
    if derived:
        notes.append([Words(derived["arithmetic"], to=links.to_claim(claim["id"]))])
        notes.append([Words("from "), *listed(links.claim(id_) for id_ in derived["from"])])
    return Entry(head, quote=quote_line(claim, links, links.to_claim(claim["id"])), notes=notes)


def _breaches(topic: TopicReport, links: Links) -> Iterator[Block]:
    """What breaks an order between topics, if it counts."""
    for breach in [each for each in topic["breaches"] if not each["repeats"]][:MOST_BREACHES]:
        if breach["reason"] not in topic["reason"]:
            yield Note([Words(breach["reason"])], "by rule", "bad")
        yield _two_sides(breach, links)


def _two_sides(breach: BreachInfo, links: Links) -> Sides:
    return Sides([_of_breach(breach["left"], links), _of_breach(breach["right"], links)])


def _of_breach(side: SideInfo, links: Links) -> Side:
    """One side of an order that is broken, with claims that may lie on other pages."""
    claims = [links.claims[id_] for id_ in side["claims"] if id_ in links.claims]
    topics = sorted({id_.split(":")[1] for id_ in side["claims"]})
    return Side([Words(side["shown"], tone="strong"), *listed(map(links.topic, topics), " + ")], _said(claims, links))
