"""A topic with its claims side by side."""

from collections.abc import Iterator, Mapping, Sequence

from csto_check.answers.diff import Document, PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.answers.ruled import LeftOutInfo
from csto_check.prose import joined, reports_told
from csto_check.view import Axis, Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.axes import as_number, axis_over, axis_span
from csto_check.views.wording import (
    attribution,
    manner,
    quote_of,
    resolution_text,
    tone_of,
    verdict_words,
    without_empty_columns,
)


def view(document: Document, across: Sequence[str] | None = None) -> View:
    """Every topic of the answer, one below the other; with some sources `across` a table of all."""
    if across is not None:
        from csto_check.views.matrix import dispute_matrix

        return dispute_matrix(document, across)
    return View([block for topic in document["topics"] for block in topic_blocks(topic)])


def topic_blocks(topic: TopicDiff) -> Iterator[Block]:
    """A topic: its question and scope, the verdict with its reason, the claims, the decision."""
    yield Heading(topic["id"], topic["question"])
    if topic["scope"]:
        yield Paragraph(topic["scope"], "dim", "scope")
    yield Paragraph(topic["reason"], tone_of(topic["verdict"]), verdict_words(topic["verdict"], topic["by_rule"]))
    yield from reconciled(topic)
    yield from witnesses_told(topic)
    if topic["claims"]:
        yield _claims(topic)
    yield from _notes(topic)
    if topic["resolution"]:
        yield Paragraph(resolution_text(topic["resolution"]), "strong", "resolution")


def reconciled(topic: TopicDiff) -> Iterator[Paragraph]:
    """What might explain the pair of which the reason tells."""
    for pair in topic["pairs"]:
        if pair["told"]:
            yield from (Paragraph(each, "dim", "perhaps") for each in pair["reconcile"])


def witnesses_told(topic: TopicDiff) -> Iterator[Paragraph]:
    """How many reports and witnesses, and who stands together."""
    if topic["n_witnesses"] < 2 and topic["verdict"] not in ("disputed", "evolving"):
        return
    text = reports_told(topic["n_reports"], topic["n_derived"], topic["n_witnesses"])
    groups = topic["positions"]
    values = values_of(topic)
    said = [f"{position['shown']} ({supporters(position, values)})" for position in groups]
    yield Paragraph(joined(text, " · ".join(said), by=": ") + _best(topic), "dim")
    broad = sorted({name for position in groups for name in position["also_fits"]})
    if broad:
        text = f"{', '.join(broad)} {'fits' if len(broad) == 1 else 'fit'} several of these and supports none"
        yield Paragraph(text, "dim", "also fits")


def values_of(topic: TopicDiff) -> dict[str | None, list[str]]:
    """What each witness says."""
    found: dict[str | None, list[str]] = {}
    for claim in topic["claims"]:
        found.setdefault(claim["witness"], []).append(claim["shown"])
    return found


def supporters(position: PositionInfo, values: Mapping[str | None, list[str]]) -> str:
    """Who says just this, and who says something wider that fits only this; one witness alone is called so."""
    said = {name: values.get(name, []) for name in position["witnesses"]}
    exact = [name for name, values in said.items() if position["shown"] in values]
    wider = [f"{name}: {' and '.join(values)}" for name, values in said.items() if name not in exact]
    told = joined(", ".join(exact), *wider) + (" alone" if position["alone"] else "")
    return told or "nobody alone"


def _best(topic: TopicDiff) -> str:
    best = topic["best_supported"]
    if topic["verdict"] != "disputed" or best is None or best["n_witnesses"] < 2:
        return ""
    tie = ", a tie" if len(best["values"]) > 1 else ""
    most = f"{best['n_witnesses']} of {topic['n_witnesses']}"
    return f"; the most witnesses, {most}, allow {' or '.join(best['printed'])}{tie}"


def _notes(topic: TopicDiff) -> Iterator[Block]:
    for claim in topic["claims"]:
        if claim["note"]:
            yield Paragraph(claim["note"], "dim", f"note on {claim['id']}")
    yield from left_out_told(topic)


def left_out_told(topic: TopicDiff) -> Iterator[Paragraph]:
    """The equations that say nothing of a source, whose claims share nothing."""
    for left_out in topic["left_out"]:
        yield Paragraph(left_out_text(left_out), "doubtful", "left out")


def left_out_text(left_out: LeftOutInfo) -> str:
    topics = " and on ".join(left_out["topics"])
    return f"the rule {left_out['rule']} for {left_out['source']}: its claims on {topics} share nothing"


def _claims(topic: TopicDiff) -> Table:
    claims = sorted(topic["claims"], key=by_value)
    axis = axis_of(list(filter(stands_for_source, claims)))
    columns = [
        Column("source", keep=True),
        Column("says"),
        Column("", axis=axis, optional=True),
        Column("quote"),
        Column("according to"),
        Column("how"),
    ]
    rows = [
        [
            Cell(claim["source"], "strong"),
            Cell(claim["shown"]),
            _strip(claim, axis),
            quote_of(claim),
            Cell(attribution(claim)),
            Cell(manner(claim)),
        ]
        for claim in claims
    ]
    return without_empty_columns(Table(columns, rows))


def _strip(claim: ClaimInfo, axis: Axis | None) -> Cell:
    span = axis_span(claim)
    return Cell("", mark=axis.mark(*span) if axis and span != (None, None) and stands_for_source(claim) else None)


def stands_for_source(claim: ClaimInfo) -> bool:
    """Whether a claim stands for its source: it was not taken back, and does not echo another."""
    return not claim["withdrawn"] and not claim["echo_of"]


def axis_of(claims: Sequence[ClaimInfo]) -> Axis | None:
    """An axis over the values of several claims; one alone has nothing to be compared with."""
    spans = [span for claim in claims if (span := axis_span(claim)) != (None, None)]
    ends = [end for claim in claims for end in claim["wall_clock"] or (claim["low"], claim["high"]) if end is not None]
    clock = _clock(ends)
    return axis_over(spans, [(as_number(end) or 0.0, _label(end, clock)) for end in ends]) if len(spans) > 1 else None


def _clock(ends: Sequence[float | str]) -> slice:
    """The part of an instant that tells one from another: the day, or the time where all lie within one day."""
    dated = sorted(end for end in ends if isinstance(end, str))
    within = bool(dated) and dated[0][:10] == dated[-1][:10]
    whole = bool(dated) and (dated[0][11:], dated[-1][11:]) == ("00:00:00", "23:59:59")
    return slice(11, 16) if within and not whole else slice(0, 10)


def _label(end: float | str, clock: slice) -> str:
    return end[clock] if isinstance(end, str) else f"{end:.15g}" if isinstance(end, float) else str(end)


def by_value(claim: ClaimInfo) -> tuple[bool, float, float, str, str]:
    """Withdrawn, unknown and uncounted values last."""
    low, high = axis_span(claim)
    last = claim["value"] == "unknown" or not stands_for_source(claim)
    start = low if low is not None else float("-inf")
    return last, start, high if high is not None else float("inf"), claim["value"], claim["id"]
