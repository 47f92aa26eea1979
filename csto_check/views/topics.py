"""The questions with their verdicts, one row each: those first on which there is something to compare."""

from collections import Counter
from collections.abc import Iterator, Sequence

from csto_check.answers.topics import Document, TopicInfo, has_one_source
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Paragraph, Table, View
from csto_check.views.wording import VERDICTS, compared, verdict_cells, without_empty_columns


def view(document: Document, *, shared: bool = False, everything: bool = True) -> View:
    """One row a topic, by verdict and a family together, with a count of the verdicts.

    Without `everything` the questions with one source are counted, as long as that leaves others to show.
    """
    topics = document["topics"]
    if not topics:
        return View([_none(document, shared=shared)])
    shown = topics if everything else [topic for topic in topics if not has_one_source(topic)] or topics
    order = list(VERDICTS)
    shown = sorted(shown, key=lambda topic: order.index(topic["verdict"]))
    return View([_table(shown), *_folded(topics, len(topics) - len(shown)), Paragraph(_verdicts(topics), "dim")])


def _none(document: Document, *, shared: bool) -> Paragraph:
    if shared:
        return Paragraph(f"No topic has two sources: {counted(document['n_topics'], 'topic')} checked.")
    return Paragraph(f"No dispute: {compared(document['n_compared'], document['n_topics'])}.", "good")


def _table(topics: Sequence[TopicInfo]) -> Table:
    columns = [
        Column("topic", keep=True),
        Column("verdict", keep=True),
        Column("how", keep=True),
        Column("claims", number=True, optional=True),
        Column("witnesses", number=True, optional=True),
        Column("question"),
    ]
    rows = [
        [
            Cell(topic["id"], "strong"),
            *verdict_cells(topic["verdict"], topic["by_rule"], topic["resolution"], topic["verdict_whole"]),
            Cell(str(topic["n_claims"])),
            Cell(str(topic["n_witnesses"])),
            Cell(topic["question"]),
        ]
        for topic in topics
    ]
    new = (at for at in range(1, len(topics)) if topics[at]["verdict"] != topics[at - 1]["verdict"])
    return without_empty_columns(Table(columns, rows, frozenset(new)))


def _folded(topics: Sequence[TopicInfo], number: int) -> Iterator[Block]:
    """`118 questions with one source: csto-check topics --all`"""
    if number:
        none = sum(not topic["n_claims"] + topic["n_derived"] for topic in topics if has_one_source(topic))
        one = counted(number - none, "question")
        told = f"{one} with one source and {none} with none" if none else f"{one} with one source"
        yield Paragraph(f"{told}: csto-check topics --all", "dim")


def _verdicts(topics: Sequence[TopicInfo]) -> str:
    counts = Counter(topic["verdict"] for topic in topics)
    by_rule = Counter(topic["verdict"] for topic in topics if topic["by_rule"])
    order = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    told = [f"{n} {verdict}" + (f" ({by_rule[verdict]} by rule)" if by_rule[verdict] else "") for verdict, n in order]
    return f"{counted(len(topics), 'topic')}: {', '.join(told)}"
