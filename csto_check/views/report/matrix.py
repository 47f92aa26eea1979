"""Topics down, sources across: every verdict, and what each source says."""

from collections.abc import Iterator, Sequence

from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document, TopicReport
from csto_check.page import Found, Grid, Line, Part, Row, Words
from csto_check.prose import counted
from csto_check.views.diff import counts
from csto_check.views.report.judged import verdict_badge
from csto_check.views.report.links import MATRIX, Links, by_source, dispute_id
from csto_check.views.words import attribution

MOST_COLUMNS = 10  # sources across; of more, each row names its own, so that the table is no wider than read


def matrix(document: Document, links: Links) -> Part:
    """The part with the table of all topics."""
    sources = [source["id"] for source in document["sources"]]
    wide = len(sources) > MOST_COLUMNS or not sources
    heads: list[Line] = [[Words("who says what")]] if wide else [links.named_source(source) for source in sources]
    rows = list(_rows(document["topics"], [] if wide else sources, links))
    caption = f"{counted(len(rows), 'question')}, and what each source says; a verdict of disputed leads to the dispute"
    grid = Grid(caption, [[Words("question")], [Words("verdict")], *heads], rows)
    return Part(MATRIX, "All questions at a glance", [grid])


def _rows(topics: Sequence[TopicReport], sources: Sequence[str], links: Links) -> Iterator[Row]:
    before = None
    for topic in topics:
        family = topic["id"].partition(".")[0]
        yield _row(topic, sources, links)._replace(new=family != before)
        before = family


def _row(topic: TopicReport, sources: Sequence[str], links: Links) -> Row:
    to = dispute_id(topic["id"]) if topic["verdict"] == "disputed" else topic["id"]
    counting = by_source(claim for claim in topic["claims"] if not claim["echo_of"])
    said = {source: list(_said(claims, links)) for source, claims in sorted(counting.items())}
    cells = [said.get(source, []) for source in sources] if sources else [_together(said, links)]
    head: Line = [links.topic(topic["id"]), Words(f" {topic['question']}", tone="dim")]
    return Row(head, [[[verdict_badge(topic, to)]], *cells], Found(topics=[topic["id"]]))


def _together(said: dict[str, list[Line]], links: Links) -> list[Line]:
    """The sources with what they say, one below the other."""
    return [[links.source(source), Words(" "), *line] for source, lines in said.items() for line in lines]


def _said(claims: Sequence[ClaimInfo], links: Links) -> Iterator[Line]:
    """What a source says on a topic, its own words first, each value once."""
    by_value: dict[str, list[ClaimInfo]] = {}
    for claim in sorted(claims, key=lambda claim: (len(claim["according_to"]), claim["id"])):
        by_value.setdefault(claim["shown"], []).append(claim)
    for shown, same in by_value.items():
        who = list(dict.fromkeys(map(_how, same)))
        marks = [] if "" in who else who
        marks += [] if any(map(counts, same)) else ["withdrawn"]
        yield [Words(shown, to=links.to_claim(same[0]["id"])), *([Words(f" ({', '.join(marks)})")] if marks else [])]


def _how(claim: ClaimInfo) -> str:
    """Who is quoted, and whether it is a plan or hearsay: `Stanislav Zas; planned`."""
    named = claim["witness"] if claim["witness"] and claim["witness"] != claim["source"] else attribution(claim)
    modality = claim["modality"] if claim["modality"] != "asserted" else ""
    return "; ".join(filter(None, (named, modality, "by rule" if claim["derived"] else "")))
