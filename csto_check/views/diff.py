"""A topic with its claims side by side."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from csto_check.answers.diff import Document, PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo, rules_named
from csto_check.answers.ruled import LeftOutInfo
from csto_check.grouped import grouped
from csto_check.prose import counted, joined, reports_told
from csto_check.view import Axis, Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.axes import as_number, axis_over, axis_span, said_ends
from csto_check.views.order import by_value, stands_for_source
from csto_check.views.said import lines_table, said_line
from csto_check.views.told_pairs import cut_told, pairs_told, reconciled
from csto_check.views.versus import versus_line
from csto_check.views.witness_names import with_names
from csto_check.views.wording import (
    VERDICTS,
    attribution,
    close_told,
    in_whole,
    manner,
    quote_of,
    resolution_text,
    tone_of,
    translation_of,
    verdict_words,
    without_empty_columns,
)


def view(
    document: Document,
    asked: Collection[str] = (),
    *,
    lines: bool = False,
    across: Sequence[str] | None = None,
    every: bool = True,
    translate: bool = False,
    all_pairs: bool = False,
) -> View:
    """The disputes and the topics `asked` for in full, the rest in a line each; with `every` all in full.

    With `all_pairs` those in full list their pairs. With `lines` all disputes in a line each; with some sources
    `across` a table of all.
    """
    if across is not None:
        from csto_check.views.matrix import topic_matrix

        return topic_matrix(document, across)
    if lines:
        from csto_check.views.disputes import dispute_lines

        return dispute_lines(document)
    topics = document["topics"]
    full = [topic for topic in topics if every or is_in_full(topic, asked) or len(topics) == 1]
    rest = [topic for topic in topics if topic not in full]
    blocks = [block for topic in full for block in topic_blocks(topic, translate=translate, all_pairs=all_pairs)]
    return View([*_summary(topics), *_untranslated(full, translate), *blocks, *_rest(rest, beside=bool(full))])


def is_in_full(topic: TopicDiff, asked: Collection[str]) -> bool:
    """Whether a topic is one that was asked for, or one that has to be weighed."""
    return topic["id"] in asked or topic["verdict"] == "disputed"


def _summary(topics: Sequence[TopicDiff]) -> Iterator[Paragraph]:
    """How many questions there are, and what they come to."""
    if len(topics) > 1:
        yield Paragraph(f"{counted(len(topics), 'question')}: {verdicts_counted(topics)}", "strong")


def verdicts_counted(topics: Iterable[TopicDiff]) -> str:
    """`3 disputed (1 by rule), 4 agreed, 5 with one source`"""
    found = grouped(topics, lambda topic: topic["verdict"])
    return ", ".join(_counted(verdict, found[verdict]) for verdict in VERDICTS if verdict in found)


def _counted(verdict: str, topics: Sequence[TopicDiff]) -> str:
    by_rule = sum(topic["by_rule"] for topic in topics)
    told = f"{len(topics)} {'with one source' if verdict == 'single' else verdict}"
    return f"{told} ({by_rule} by rule)" if by_rule else told


def _untranslated(topics: Iterable[TopicDiff], translate: bool) -> Iterator[Paragraph]:
    """That no quote has a translation, where one was asked for."""
    if translate and not any(claim["translation"] for topic in topics for claim in topic["claims"]):
        yield Paragraph("none of these quotes has a translation in the base", "dim")


def _rest(topics: Sequence[TopicDiff], *, beside: bool) -> Iterator[Block]:
    if topics:
        yield Paragraph("in full with --all", "strong", "further questions" if beside else "questions")
        yield lines_table(topics)


def topic_blocks(
    topic: TopicDiff, *, translate: bool = False, whole: bool = False, all_pairs: bool = False
) -> Iterator[Block]:
    """A topic: its question, who stands against whom, the scope, the reason, the claims, the decision.

    What the line of a dispute says already, and what counts elsewhere, only the `whole` case says again.
    """
    yield Heading(topic["id"], topic["question"])
    versus, verdict = versus_line(topic), verdict_words(topic["verdict"], topic["by_rule"])
    lead = verdict + in_whole(topic["verdict"], topic["verdict_whole"])
    yield Paragraph(versus or topic["reason"], tone_of(topic["verdict"]), lead)
    if topic["scope"]:
        yield Paragraph(topic["scope"], "dim", "scope")
    if told := close_told(topic):
        yield Paragraph(told, "dim", "close")
    if versus and whole:
        yield Paragraph(topic["reason"])
    yield from witnesses_told(topic) if whole else _weighed(topic)
    yield from reconciled(topic)
    claims = [claim for claim in topic["claims"] if whole or not claim["echo_of"]]
    if claims:
        yield _claims(topic, claims, translate)
    if not whole:
        yield from pairs_told(topic) if all_pairs else cut_told(topic, " with --json", "--all-pairs")
    yield from _notes(topic)
    if topic["resolution"]:
        yield Paragraph(resolution_text(topic["resolution"]), "strong", "resolution")


def witnesses_told(topic: TopicDiff) -> Iterator[Paragraph]:
    """How many reports and witnesses, and who stands together."""
    if topic["n_witnesses"] < 2 and topic["verdict"] not in ("disputed", "evolving"):
        return
    named = with_names(topic)
    values = values_of(named)
    said = [f"{position['printed']} ({supporters(position, values)})" for position in named["positions"]]
    yield Paragraph(joined(_counts(topic), " · ".join(said), by=": ") + _best(topic), "dim")
    yield from _also_fits(topic)


def _weighed(topic: TopicDiff) -> Iterator[Paragraph]:
    """What the line of a dispute does not show; of any other topic with several witnesses who says what."""
    if topic["verdict"] == "disputed":
        yield from _beyond_sides(topic)
        yield from _also_fits(topic)
        yield from _rules_told(topic)
    elif topic["n_witnesses"] > 1:
        yield Paragraph(f"{_counts(topic)}: {said_line(topic)}", "dim")


def _beyond_sides(topic: TopicDiff) -> Iterator[Paragraph]:
    """The sentences of the reason but for that on the sides, and those on rules, which stand below."""
    is_plain = topic["n_reports"] + topic["n_derived"] == topic["n_witnesses"] and not _best(topic)
    below = [f"{word} {rule}" for word in ("rule", "rules") for rule in _rules(topic)]
    told = [each for each in topic["sentences"][1:] if not any(named in each for named in below)]
    text = joined(*told, "" if is_plain else _counts(topic) + _best(topic), by=" ")
    if text:
        yield Paragraph(text)


def _rules(topic: TopicDiff) -> list[str]:
    """The rules by which one of the sides follows, or of which they break one."""
    sides = {id_ for side in topic["versus"] for id_ in side["claims"]}
    resting = [claim["derived"] for claim in topic["claims"] if claim["derived"] and claim["id"] in sides]
    derived = [rule for each in resting for rule in rules_named(each)]
    return list(dict.fromkeys([*derived, *(breach["rule"] for breach in topic["breaches"][:1] if _is_order(topic))]))


def _is_order(topic: TopicDiff) -> bool:
    """Whether the sides stand on two topics between which there is an order."""
    return any(side["topics"] != [topic["id"]] for side in topic["versus"])


def _rules_told(topic: TopicDiff) -> Iterator[Paragraph]:
    """The rules, and of a broken order where the words of the other side are."""
    yield from (Paragraph(rule, "dim", "rule") for rule in _rules(topic))
    others = dict.fromkeys(each for side in topic["versus"] for each in side["topics"] if each != topic["id"])
    if others:
        yield Paragraph(f"the words on {' and '.join(others)}: csto-check diff {' '.join(others)}", "dim")


def _counts(topic: TopicDiff) -> str:
    return reports_told(topic["n_reports"], topic["n_derived"], topic["n_witnesses"])


_FIT_MANY = "fit more than one group of values and support"


def _also_fits(topic: TopicDiff) -> Iterator[Paragraph]:
    """Who says something so wide that it speaks for no side."""
    broad = {name for position in topic["positions"] for name in position["also_fits"]}
    if broad:
        names = sorted({claim["speaker"] for claim in topic["claims"] if claim["witness"] in broad})
        does = "fits more than one group of values and supports" if len(names) == 1 else _FIT_MANY
        text = f"{', '.join(names)} {does} none"
        yield Paragraph(text, "dim", "also fits")


def values_of(topic: TopicDiff) -> dict[str | None, list[str]]:
    """What each witness says."""
    found: dict[str | None, list[str]] = {}
    for claim in topic["claims"]:
        found.setdefault(claim["witness"], []).append(claim["printed"])
    return found


def supporters(position: PositionInfo, values: Mapping[str | None, list[str]]) -> str:
    """Who says just this, and who says something wider that fits only this; one witness alone is called so."""
    said = {name: values.get(name, []) for name in position["witnesses"]}
    exact = [name for name, values in said.items() if position["printed"] in values]
    wider = [f"{name}: {' and '.join(values)}" for name, values in said.items() if position["printed"] not in values]
    told = joined(", ".join(exact), *wider) + (" alone" if position["alone"] else "")
    return told or "nobody alone"


def _best(topic: TopicDiff) -> str:
    best = topic["best_supported"]
    if topic["verdict"] != "disputed" or best is None or not 1 < best["n_witnesses"] < topic["n_witnesses"]:
        return ""
    tie = ", a tie" if len(best["printed"]) > 1 else ""
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
    return f"the rule {left_out['rule']} for {left_out['source']}: {left_out['because']}"


def _claims(topic: TopicDiff, claims: Sequence[ClaimInfo], translate: bool) -> Table:
    ordered = sorted(claims, key=by_value)
    axis = axis_of(list(filter(stands_for_source, ordered)))
    columns = [
        Column("source", keep=True),
        Column(joined("says", topic["unit"], by=", "), keep=topic["unit"] is not None),
        Column("", axis=axis, optional=True),
        Column("quote"),
        Column("translation"),
        Column("at", optional=True),
        Column("according to"),
        Column("how", least=7),
        Column("credibility", optional=True),
    ]
    return without_empty_columns(Table(columns, [_row(claim, axis, translate) for claim in ordered], is_dense=True))


def _row(claim: ClaimInfo, axis: Axis | None, translate: bool) -> list[Cell]:
    return [
        Cell(claim["source"], "strong"),
        Cell(claim["figure"]),
        _strip(claim, axis),
        quote_of(claim),
        translation_of(claim) if translate else Cell(""),
        Cell(claim["at"] or ""),
        Cell(attribution(claim)),
        Cell(manner(claim)),
        Cell(claim["credibility_printed"] or ""),
    ]


def _strip(claim: ClaimInfo, axis: Axis | None) -> Cell:
    span = axis_span(claim)
    return Cell("", mark=axis.mark(*span) if axis and span != (None, None) and stands_for_source(claim) else None)


def axis_of(claims: Sequence[ClaimInfo]) -> Axis | None:
    """An axis over the values of several claims; one alone has nothing to be compared with."""
    spans = [span for claim in claims if (span := axis_span(claim)) != (None, None)]
    ends = [end for claim in claims for end in _said_ends(claim)]
    clock = _clock(ends)
    return axis_over(spans, [(as_number(end) or 0.0, _label(end, clock)) for end in ends]) if len(spans) > 1 else None


def _said_ends(claim: ClaimInfo) -> list[float | str]:
    low, high = claim["wall_clock"] or (claim["low"], claim["high"])
    is_tolerance = claim["approximate"] and claim["wall_clock"] is None
    return said_ends(low, high, approximate=is_tolerance, printed=claim["printed"])


def _clock(ends: Sequence[float | str]) -> slice:
    """The part of an instant that tells one from another: the day, or the time where all lie within one day."""
    dated = sorted(end for end in ends if isinstance(end, str))
    within = bool(dated) and dated[0][:10] == dated[-1][:10]
    whole = bool(dated) and (dated[0][11:], dated[-1][11:]) == ("00:00:00", "23:59:59")
    return slice(11, 16) if within and not whole else slice(0, 10)


def _label(end: float | str, clock: slice) -> str:
    return end[clock] if isinstance(end, str) else f"{end:.15g}" if isinstance(end, float) else str(end)
