"""Sources, topics and claims as tables."""

from collections import Counter

from csto_check.answers.claims import Document as Claims
from csto_check.answers.document import ClaimInfo
from csto_check.answers.sources import Document as Sources
from csto_check.answers.sources import SourceInfo
from csto_check.answers.topics import Document as Topics
from csto_check.answers.topics import TopicInfo
from csto_check.view import Cell, Column, Paragraph, Table, View
from csto_check.views.words import (
    attribution,
    compared,
    counted,
    fits_text,
    manner,
    quote_cell,
    verdict_cell,
    without_empty_columns,
)


def sources_view(document: Sources) -> View:
    """One row a source; disputes on which something only follows from what it says stand behind a plus."""
    columns = [
        Column("source", keep=True),
        Column("title"),
        Column("publisher"),
        Column("author", optional=True),
        Column("published"),
        Column("claims", number=True),
        Column("topics", number=True),
        Column("disputed", number=True),
    ]
    rows = [
        [
            Cell(source["id"], "strong"),
            Cell(source["title"], language=source["language"], quote=True),
            Cell(source["publisher"] or ""),
            Cell(source["author"] or ""),
            Cell(source["published"] or ""),
            Cell(str(source["n_claims"])),
            Cell(str(source["n_topics"])),
            _disputed_cell(source),
        ]
        for source in document["sources"]
    ]
    return View([Table(columns, rows)])


def _disputed_cell(source: SourceInfo) -> Cell:
    further = f" + {source['n_disputed_derived']}" if source["n_disputed_derived"] else ""
    return Cell(f"{source['n_disputed']}{further}", "bad" if source["n_disputed"] or further else "")


def topics_view(document: Topics) -> View:
    """One row a topic, families kept together, with a count of the verdicts."""
    topics = document["topics"]
    if not topics:
        return View([Paragraph(f"No dispute: {compared(document['n_compared'], document['n_topics'])}.", "good")])
    columns = [
        Column("topic", keep=True),
        Column("verdict", keep=True),
        Column("claims", number=True, optional=True),
        Column("witnesses", number=True, optional=True),
        Column("question"),
    ]
    rows = [
        [
            Cell(topic["id"], "strong"),
            _judged(topic),
            Cell(str(topic["n_claims"])),
            Cell(str(topic["n_witnesses"])),
            Cell(topic["question"]),
        ]
        for topic in topics
    ]
    return View(
        [Table(columns, rows, _families([topic["id"] for topic in topics])), Paragraph(_verdicts(topics), "dim")]
    )


def _judged(topic: TopicInfo) -> Cell:
    """The verdict, with a decision beside it and whether that fits."""
    verdict = verdict_cell(topic["verdict"], topic["by_rule"])
    if topic["resolution"] is None:
        return verdict
    fits = fits_text(topic["resolution"])
    return verdict._replace(text=f"{verdict.text}; resolved" + (f", {fits}" if fits else ""))


def _families(ids: list[str]) -> frozenset[int]:
    """Where a family begins or ends; topics without a family run on."""
    heads = [id_.partition(".")[0] for id_ in ids]
    large = {head for head, count in Counter(heads).items() if count > 1}
    new = (i for i in range(1, len(heads)) if heads[i] != heads[i - 1])
    return frozenset(i for i in new if {heads[i], heads[i - 1]} & large)


def _verdicts(topics: list[TopicInfo]) -> str:
    counts = Counter(topic["verdict"] for topic in topics)
    by_rule = Counter(topic["verdict"] for topic in topics if topic["by_rule"])
    order = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    told = [f"{n} {verdict}" + (f" ({by_rule[verdict]} by rule)" if by_rule[verdict] else "") for verdict, n in order]
    return f"{counted(len(topics), 'topic')}: {', '.join(told)}"


def claims_view(document: Claims) -> View:
    """One row a claim."""
    return View([claims_table(document["claims"])])


def claims_table(claims: list[ClaimInfo]) -> Table:
    columns = [
        Column("claim"),
        Column("says"),
        Column("quote"),
        Column("according to"),
        Column("how"),
        Column("note", optional=True),
    ]
    rows = [
        [
            Cell(claim["id"], "strong"),
            Cell(claim["shown"]),
            quote_cell(claim),
            Cell(attribution(claim)),
            Cell(manner(claim)),
            Cell(claim["note"] or "", "dim"),
        ]
        for claim in claims
    ]
    return without_empty_columns(Table(columns, rows))
