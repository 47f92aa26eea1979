"""A topic with its claims side by side, and the table of all disputes."""

from collections.abc import Iterator, Mapping

from csto_check.answers.diff import Document, TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.view import Axis, Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.axes import axis_over, span_of
from csto_check.views.words import attribution, counted, quote_cell, tone_of

Languages = Mapping[str, str | None]


def topic_views(document: Document, languages: Languages) -> View:
    """Every topic of the answer, one below the other."""
    return View([block for topic in document["topics"] for block in topic_blocks(topic, languages)])


def topic_blocks(topic: TopicDiff, languages: Languages) -> Iterator[Block]:
    """A topic: its question and scope, the verdict with its reason, the claims, the decision."""
    yield Heading(topic["id"], topic["question"])
    if topic["scope"]:
        yield Paragraph(topic["scope"], "dim", "scope")
    yield Paragraph(topic["reason"], tone_of(topic["verdict"]), topic["verdict"])
    yield from _counts(topic)
    yield _claims(topic, languages)
    yield from _pairs(topic)
    if topic["resolution"]:
        decided = topic["resolution"]
        text = f"{decided['shown']}, because {decided['because']} ({decided['by']}, {decided['on']})"
        yield Paragraph(text, "strong", "resolution")


def _counts(topic: TopicDiff) -> Iterator[Block]:
    if topic["n_reports"] < 2:
        return
    names = sorted({claim["witness"] for claim in topic["claims"] if claim["witness"]})
    text = f"{counted(topic['n_reports'], 'report')}, {counted(topic['n_witnesses'], 'witness', 'witnesses')}"
    text += f": {', '.join(names)}" if names else ""
    best = topic["best_supported"]
    if topic["verdict"] == "disputed" and best and best["n_witnesses"] > 1:
        values = " or ".join(best["values"])
        tie = " (a tie)" if len(best["values"]) > 1 else ""
        text += f"; best supported, by {best['n_witnesses']} of them: {values}{tie}"
    yield Paragraph(text, "dim")
    broad = sorted({name for position in topic["positions"] for name in position["also_fits"]})
    if broad:
        yield Paragraph(f"{', '.join(broad)}: fits several positions and supports none of them", "dim", "also fits")


def _pairs(topic: TopicDiff) -> Iterator[Block]:
    if len(topic["pairs"]) > 1:
        for pair in topic["pairs"]:
            yield Paragraph(pair["reason"], "bad" if pair["relation"] == "apart" else "doubtful", pair["relation"])


def _claims(topic: TopicDiff, languages: Languages) -> Table:
    claims = sorted(topic["claims"], key=_by_value)
    axis = _axis(topic["claims"])
    columns = [Column("source", keep=True), Column("says"), Column("quote"), Column("according to")]
    rows = [
        [Cell(c["source"], "strong"), Cell(c["shown"]), quote_cell(c, dict(languages)), Cell(attribution(c))]
        for c in claims
    ]
    if axis is not None:
        columns.insert(2, Column("", axis=axis, optional=True))
        for row, claim in zip(rows, claims, strict=True):
            row.insert(2, _strip(claim, axis))
    return Table(columns, rows)


def _strip(claim: ClaimInfo, axis: Axis) -> Cell:
    low, high = span_of(claim["low"], claim["high"])
    return Cell("", mark=None if low is None and high is None else axis.mark(low, high))


def _axis(claims: list[ClaimInfo]) -> Axis | None:
    """An axis over the values of several claims; one alone has nothing to be compared with."""
    if sum((claim["low"], claim["high"]) != (None, None) for claim in claims) < 2:
        return None
    ends = [end for claim in claims for end in (claim["low"], claim["high"])]
    labels = [(span_of(end, None)[0] or 0.0, _label(end)) for end in ends if end is not None]
    return axis_over([span_of(claim["low"], claim["high"]) for claim in claims], labels)


def _label(end: float | str) -> str:
    return end[:10] if isinstance(end, str) else f"{end:g}" if isinstance(end, float) else str(end)


def _by_value(claim: ClaimInfo) -> tuple[float, float, str, str]:
    low, high = span_of(claim["low"], claim["high"])
    start = low if low is not None else float("-inf")
    if low is None and high is None:
        start = float("inf") if claim["value"] == "unknown" else 0.0
    return start, high if high is not None else float("inf"), claim["value"], claim["id"]


def dispute_matrix(document: Document, sources: list[str], n_topics: int) -> View:
    """All disputes in one table: topics down, sources across."""
    topics = document["topics"]
    if not topics:
        return View([Paragraph(f"No dispute among {counted(n_topics, 'topic')}.", "good")])
    columns = [Column("topic", keep=True), *(Column(source) for source in sources)]
    rows = [[Cell(topic["id"], "strong"), *(Cell(_said(topic, source)) for source in sources)] for topic in topics]
    told = "The words, and who says so: csto-check diff TOPIC"
    summary = f"{counted(len(topics), 'topic')} of {n_topics} {'is' if len(topics) == 1 else 'are'} disputed."
    return View([Table(columns, rows, frozenset(range(1, len(rows)))), Paragraph(f"{summary} {told}", "dim")])


def _said(topic: TopicDiff, source: str) -> str:
    """What a source says on a topic, its own words first; what it quotes with the speaker behind it."""
    claims = [claim for claim in topic["claims"] if claim["source"] == source]
    ordered = sorted(claims, key=lambda claim: (len(claim["according_to"]), claim["id"]))
    said: dict[str, list[str]] = {}
    for claim in ordered:
        said.setdefault(claim["shown"] + (" (withdrawn)" if claim["withdrawn"] else ""), []).append(_who(claim))
    return "\n".join(value + _speakers(whos) for value, whos in said.items())


def _who(claim: ClaimInfo) -> str:
    return claim["according_to"][-1] if claim["according_to"] else ""


def _speakers(whos: list[str]) -> str:
    names = list(dict.fromkeys(who for who in whos if who))
    return f" ({', '.join(names)})" if names and "" not in whos else ""
