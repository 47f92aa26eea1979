"""The disputes, each as a card: the question, the reason, the decision, the drawing, the sides with their words."""

from collections.abc import Iterator, Sequence

from csto_check.answers.diff import PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo, topic_of
from csto_check.answers.report import Document, TopicReport
from csto_check.answers.ruled import BreachInfo, SideInfo
from csto_check.element import Content, Element
from csto_check.prose import as_of_told, counted, joined
from csto_check.view import Mark
from csto_check.views.diff import axis_of, supporters, values_of
from csto_check.views.order import stands_for_source
from csto_check.views.report.blocks import article, entries, entry, legend, note, on_axis, side, side_by_side
from csto_check.views.report.claims import according_to, claim_words, sorted_claims
from csto_check.views.report.inline import link, separated, strong
from csto_check.views.report.judged import against_each_other, as_note, verdict_badge
from csto_check.views.report.links import Links, dispute_id
from csto_check.views.report.marks import mark_of, ticked
from csto_check.views.report.shortlist import claims_to_draw, positions_to_show
from csto_check.views.report.who import voice_told
from csto_check.views.told_pairs import reconciled
from csto_check.views.witness_names import with_names
from csto_check.views.wording import compared

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


def disputes(document: Document, links: Links) -> Iterator[Element]:
    """A card for each dispute; where there is none, on what that rests."""
    found = [topic for topic in document["topics"] if topic["verdict"] == "disputed"]
    told = f"{counted(len(found), 'question')} disputed" if found else "No dispute"
    told += " among these sources" if links.of_some_sources else ""
    yield note(f"{told}; {compared(document['n_compared'], document['n_topics'])}.")
    if any(_is_drawn(topic, links) for topic in found):
        yield legend("How to read the drawings", LEGEND)
    yield from (_card(topic, links) for topic in found)


def _is_drawn(topic: TopicReport, links: Links) -> bool:
    return any(block.tag == "ul" for block in _blocks(topic, links))


def _card(topic: TopicReport, links: Links) -> Element:
    title = [link(topic["question"], topic["id"]), verdict_badge(topic)]
    return article(dispute_id(topic["id"]), "dispute", title, _blocks(topic, links), data_topics=topic["id"])


def _blocks(topic: TopicReport, links: Links) -> Iterator[Element]:
    yield from against_each_other(topic)
    shown = positions_to_show(topic)
    if len(shown) > 1:
        yield from _drawing(list(filter(stands_for_source, sorted_claims(topic))), topic, links, _grid(topic))
        yield side_by_side(_side(position, topic, links) for position in shown)
    yield from _breaches(topic, links)
    yield from map(as_note, reconciled(topic))
    more = len(topic["positions"]) - len(shown)
    further = f"{counted(more, 'further position')}. " if more else ""
    yield note([f"{further}More on this question: ", links.topic(topic["id"])], tone="dim")


def _grid(topic: TopicDiff, number: int = 0) -> str:
    """The id of the lines of a card's drawing, or of one of its further ones."""
    return f"grid-{dispute_id(topic['id'])}" + (f"-{number}" if number else "")


def _drawing(claims: Sequence[ClaimInfo], topic: TopicDiff, links: Links, grid: str) -> Iterator[Element]:
    """Claims on one line, if they can be drawn."""
    axis = ticked(axis_of(claims), claims)
    placed = [claim for claim in claims if mark_of(claim, axis)]
    shown = claims_to_draw(placed, topic)
    if shown:
        items = [entry(_who(claim, topic, links), on_axis(mark_of(claim, axis), axis, grid)) for claim in shown]
        yield entries("drawing", items, axis, topic["unit"] or "", grid)
    if len(placed) > len(shown):
        yield note(f"{counted(len(placed) - len(shown), 'further claim')} not drawn", tone="dim")


def _who(claim: ClaimInfo, topic: TopicDiff, links: Links) -> list[Content]:
    """`2,500 soldiers  Kaktus.media, reported`: a value with who says so, be it by a rule, and when it holds."""
    when = claim["as_of_printed"] if topic["changes"] else None
    marks = joined(
        voice_told(claim, links),
        as_of_told(when) if when else "",
        claim["holds_printed"],
        f"on {claim['topic']}" if claim["topic"] != topic["id"] else "",
        by=", ",
    )
    return [link(strong(claim["printed"]), links.to_claim(claim["id"])), marks]


def _side(position: PositionInfo, topic: TopicDiff, links: Links) -> Element:
    """A position with those who stand for it."""
    claims = [links.claims[id_] for id_ in position["claims"]]
    broad = [claim for claim in topic["claims"] if claim["witness"] in {*position["also_fits"]}]
    this_alone: TopicDiff = {**topic, "positions": [position]}
    named = with_names(this_alone)
    also = named["positions"][0]["also_fits"]
    n_others = position["n_also_fits"] - len(also)
    who = [*also, counted(n_others, "other")] if n_others else also
    more = f"{', '.join(who)} also fit{'s' if position['n_also_fits'] == 1 else ''}" if who else ""
    head: list[Content] = [strong(position["printed"]), supporters(named["positions"][0], values_of(named))]
    return side(head, _said(claims or broad, links), more)


def _said(claims: Sequence[ClaimInfo], links: Links) -> Element:
    return entries("said", [_entry(claim, links) for claim in claims[:MOST_CLAIMS]])


def _entry(claim: ClaimInfo, links: Links) -> Element:
    """Who says it according to whom, in which words; of a derived claim its arithmetic."""
    head = [links.source(claim["source"]), *according_to(claim)]
    words, derived = [*claim_words(claim, links, links.to_claim(claim["id"]))], claim["derived"]
    if derived:
        words.append(note(link(derived["arithmetic"], links.to_claim(claim["id"]))))
        if derived["from"]:
            words.append(note(["from ", *separated(map(links.claim, derived["from"]))]))
    return entry(head, said=words)


def _breaches(topic: TopicReport, links: Links) -> Iterator[Element]:
    """What breaks an order between topics, if it counts: both sides on one line, and their words."""
    counting = [each for each in topic["breaches"] if not each["repeats"]]
    for number, breach in enumerate(counting[:MOST_BREACHES], 1):
        if breach["reason"] not in topic["reason"]:
            yield note(breach["reason"], "by rule", "bad")
        yield from _broken(breach, topic, links, _grid(topic, number))


def _broken(breach: BreachInfo, topic: TopicDiff, links: Links, grid: str) -> Iterator[Element]:
    left, right = breach["left"], breach["right"]
    claims = [*_claims(left, links), *_claims(right, links)]
    if len(claims) == len(left["claims"]) + len(right["claims"]) == 2:
        yield from _drawing(claims, topic, links, grid)
    yield side_by_side([_of_breach(left, links), _of_breach(right, links)])


def _claims(party: SideInfo, links: Links) -> list[ClaimInfo]:
    """The claims of one side, but for those of topics that are not on the page."""
    return [links.claims[id_] for id_ in party["claims"] if id_ in links.claims]


def _of_breach(party: SideInfo, links: Links) -> Element:
    """One side of an order that is broken."""
    topics = sorted(set(map(topic_of, party["claims"])))
    head: list[Content] = [strong(party["printed"]), *separated(map(links.topic, topics), " + ")]
    return side(head, _said(_claims(party, links), links))
