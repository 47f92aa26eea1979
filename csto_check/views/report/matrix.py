"""Topics down, sources across: every verdict, and what each source says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document, TopicReport
from csto_check.element import Content, Element
from csto_check.grouped import grouped
from csto_check.prose import counted, joined
from csto_check.views.order import stands_for_source
from csto_check.views.report.inline import line, link, separated, toned
from csto_check.views.report.judged import verdict_badge
from csto_check.views.report.links import Links, by_source, dispute_id
from csto_check.views.wording import attribution, own_words_first

MOST_COLUMNS = 10  # sources across; of more, each row names its own, so that the table is no wider than read
TOGETHER = "who says what"  # the column for all of them


def matrix(document: Document, links: Links) -> Element:
    """The table of all topics, which scrolls within itself where it is wider than the page."""
    sources = [source["id"] for source in document["sources"]]
    columns = sources if 0 < len(sources) <= MOST_COLUMNS else []
    rows = separated(_rows(document["topics"], columns, links), "\n")
    number = counted(document["n_topics"], "question")
    caption = f"{number}, and what each source says; a verdict of disputed leads to the dispute"
    heads = Element("thead", Element("tr", *_heads(columns, links)))
    table = Element("table", Element("caption", caption), heads, "\n", Element("tbody", rows))
    return Element("div", table, class_="scroll", role="region", aria_label=caption, tabindex="0")


def _heads(columns: Sequence[str], links: Links) -> Iterator[Element]:
    named = map(links.source, columns) if columns else [TOGETHER]
    for content in ("question", "verdict", *named):
        yield Element("th", line(content), scope="col")


def _rows(topics: Iterable[TopicReport], columns: Sequence[str], links: Links) -> Iterator[Element]:
    before = None
    for topic in topics:
        family = topic["id"].partition(".")[0]
        yield _row(topic, columns, links, "new" if family != before else None)
        before = family


def _row(topic: TopicReport, columns: Sequence[str], links: Links, kind: str | None) -> Element:
    to = dispute_id(topic["id"]) if topic["verdict"] == "disputed" else ""
    head = Element("th", links.topic(topic["id"]), toned(f" {topic['question']}", "dim"), scope="row")
    verdict = Element("td", verdict_badge(topic, to))
    return Element("tr", head, verdict, *_cells(topic, columns, links), class_=kind, data_topics=topic["id"])


def _cell(label: str, lines: Iterable[Content]) -> Element:
    """Lines one below the other; the label stands before them where there is no room for columns."""
    inside = list(separated(map(line, lines), Element("br")))
    return Element("td", *inside, data_label=label if inside else None)


def _cells(topic: TopicReport, columns: Sequence[str], links: Links) -> Iterator[Element]:
    """What each source says, or all of them in one cell."""
    counting = by_source(claim for claim in topic["claims"] if not claim["echo_of"])
    said = {source: list(_said(claims, links)) for source, claims in sorted(counting.items())}
    if columns:
        yield from (_cell(links.name(source), said.get(source, ())) for source in columns)
    else:
        yield _cell(TOGETHER, _together(said, links))


def _together(said: Mapping[str, list[Content]], links: Links) -> Iterator[Content]:
    """The sources with what they say."""
    return ([links.source(source), " ", each] for source, lines in said.items() for each in lines)


def _said(claims: Iterable[ClaimInfo], links: Links) -> Iterator[Content]:
    """What a source says on a topic, its own words first, each value once."""
    for printed, same in grouped(own_words_first(claims), lambda claim: claim["printed"]).items():
        who = list(dict.fromkeys(_how(claim, links) for claim in same))
        marks = [] if "" in who else who
        marks += [] if any(map(stands_for_source, same)) else ["withdrawn"]
        yield [link(printed, links.to_claim(same[0]["id"])), f" ({', '.join(marks)})" if marks else ""]


def _how(claim: ClaimInfo, links: Links) -> str:
    """Who is quoted, and whether it is a plan or hearsay: `Stanislav Zas; planned`, `citing eyewitnesses; reported`."""
    name = links.name(claim["source"])
    speaker = attribution(claim) if claim["speaker"] == name else claim["speaker"].removeprefix(f"{name} ")
    return joined(speaker, claim["manner"], "by rule" if claim["derived"] else "")
