"""The questions with their verdicts, one row each."""

from collections import Counter

from csto_check.answers.topics import Document, TopicInfo
from csto_check.prose import counted
from csto_check.view import Cell, Column, Paragraph, Table, View
from csto_check.views.wording import compared, tone_of, verdict_told


def view(document: Document) -> View:
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
            Cell(verdict_told(topic), tone_of(topic["verdict"])),
            Cell(str(topic["n_claims"])),
            Cell(str(topic["n_witnesses"])),
            Cell(topic["question"]),
        ]
        for topic in topics
    ]
    return View(
        [Table(columns, rows, _families([topic["id"] for topic in topics])), Paragraph(_verdicts(topics), "dim")]
    )


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
