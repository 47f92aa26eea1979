"""All disputes, a line each: who says what, against whom, and how far they are apart."""

from csto_check.answers.diff import Document, TopicDiff
from csto_check.prose import counted, joined
from csto_check.view import Cell, Column, Paragraph, Table, View
from csto_check.views.versus import versus_line
from csto_check.views.wording import TERMS, compared, fits_text, without_empty_columns

MORE = "In which words: csto-check diff TOPIC. Topics against sources: csto-check diff --matrix"


def dispute_lines(document: Document) -> View:
    """A line a dispute, and how many there are of how many that could be compared."""
    topics, basis = document["topics"], compared(document["n_compared"], document["n_topics"])
    if not topics:
        return View([Paragraph(f"No dispute: {basis}.", "good")])
    columns = [Column("topic", keep=True), Column("who says what"), Column("by rule", keep=True), Column("resolved")]
    rows = [
        [
            Cell(topic["id"], "strong"),
            Cell(versus_line(topic)),
            Cell("by rule" if topic["by_rule"] else ""),
            Cell(resolved(topic)),
        ]
        for topic in topics
    ]
    told = f"{counted(len(topics), 'topic')} disputed; {basis}. {MORE}"
    by_rule = [Paragraph(TERMS["by rule"], "dim", "by rule")] if any(topic["by_rule"] for topic in topics) else []
    return View([without_empty_columns(Table(columns, rows)), *by_rule, Paragraph(told, "dim")])


def resolved(topic: TopicDiff) -> str:
    """What a human decided, and whether that fits just one side as it should."""
    resolution = topic["resolution"]
    return joined(resolution["printed"], fits_text(resolution), by=", ") if resolution else ""
