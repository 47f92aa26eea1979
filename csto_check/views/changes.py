"""What changed between two versions: a line that counts, the verdicts in full, then everything in tables."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from csto_check.answers.change_infos import ChangeInfo, ClaimChangeInfo, content_told
from csto_check.answers.changes import Document
from csto_check.answers.verdict_changes import JudgedInfo, VerdictChangeInfo
from csto_check.prose import capital, counted, joined, listed
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.versus import versus_line
from csto_check.views.wording import in_whole, quote_cell, tone_of, verdict_words, without_empty_columns

MOST_CAUSES = 5  # of one verdict
_ORDER = ("added", "changed", "renamed", "reworded", "withdrawn", "removed")
_TONES = {"removed": "doubtful", "withdrawn": "doubtful", "lost": "bad", "new": "doubtful"}
_RECORD_AGAIN = "write receipts with: csto-check verify --record"


def view(document: Document) -> View:
    """The verdicts first, then claims, sources, topics, rules, and what else a base has."""
    if not _counts(document):
        return View([Paragraph(_nothing(document), "good"), *_left_out(document)])
    parts = (_claims(document), _sources(document), _topics(document), _rules(document), _rest(document))
    verdicts = (block for each in document["verdicts"] for block in _verdict(each))
    tables = (block for part in (*parts, _receipts(document)) for block in part)
    summary = Paragraph(f"{joined(*_counts(document))}.", "strong")
    return View([summary, *verdicts, *tables, *_left_out(document)])


def _nothing(document: Document) -> str:
    since = _since(document)
    if document["n_flipped_whole"] is not None:
        return f"Nothing shown here has changed{since}."
    if document["base"]["sha256"] == document["old"]["sha256"]:
        return f"Nothing has changed{since}."
    return f"Nothing has changed{since} except how the files are written."


def _since(document: Document) -> str:
    revision = document["old"]["revision"]
    return f" since {revision}" if revision else ""


def _left_out(document: Document) -> Iterator[Paragraph]:
    """What was not asked for, and what happened in the whole base."""
    flipped, disputes = document["n_flipped_whole"], document["n_new_disputes_whole"]
    if flipped is not None and disputes is not None:
        more = _number(document["n_left_out"], "further change", "further changes", "left out")
        whole = _flips_told(flipped, disputes) or "no verdict changed"
        yield Paragraph(f"{capital(joined(more, f'in the whole base {whole}'))}.", "dim")


def _counts(document: Document) -> list[str]:
    """`2 verdicts changed, 1 of them a new dispute`, `3 claims added, 1 changed`, `1 rule removed`"""
    return list(
        filter(
            None,
            (
                _verdicts_counted(document),
                _counted(document["claims"], "claim"),
                _counted(document["sources"], "source"),
                _counted(document["topics"], "topic"),
                _counted(document["rules"], "rule"),
                _number(len(document["settings"]), "name, unit or setting", "names, units or settings", "changed"),
                _number(len(document["cues"]), "topic", "topics", "with other cues"),
                _number(len(document["receipts"]), "quote", "quotes", "without receipt"),
            ),
        )
    )


def _number(number: int, one: str, many: str, told: str) -> str:
    return f"{counted(number, one, many)} {told}" if number else ""


def _verdicts_counted(document: Document) -> str:
    moved = len(document["verdicts"]) - document["n_flipped"]
    told = _flips_told(document["n_flipped"], document["n_new_disputes"])
    return joined(told, _number(moved, "verdict stands", "verdicts stand", "on other grounds"))


def _flips_told(flipped: int, disputes: int) -> str:
    """`2 verdicts changed, 1 of them a new dispute`"""
    told = _number(flipped, "verdict", "verdicts", "changed")
    new = "a new dispute" if disputes == 1 else "new disputes"
    part = "" if flipped == disputes == 1 else "all of them " if flipped == disputes else f"{disputes} of them "
    return f"{told}, {part}{new}" if disputes else told


def _counted(changes: Iterable[Any], word: str = "") -> str:
    """`3 claims added, 1 changed`; without a word for them `3 added, 1 changed`."""
    kinds = Counter(each["change"] for each in changes)
    first, *rest = [kind for kind in _ORDER if kinds[kind]] or [""]
    start = counted(kinds[first], word) if word else str(kinds[first])
    return ", ".join([f"{start} {first}", *(f"{kinds[kind]} {kind}" for kind in rest)]) if first else ""


def _verdict(each: VerdictChangeInfo) -> Iterator[Block]:
    """A topic with what it comes to now and came to before, each with its reason."""
    before, after = each["before"], each["after"]
    yield Heading(each["topic"], each["question"])
    yield Paragraph(_reason(after), tone_of(after["verdict"]) if after else "", _turn(each))
    if before:
        yield Paragraph(_reason(before), "dim", "before")
    yield from (Paragraph(told, "", "because") for told in _because(each))


def _turn(each: VerdictChangeInfo) -> str:
    """`agreed → disputed, a new dispute`, `still disputed`, `new → disputed`"""
    before, after = (_words(judged) for judged in (each["before"], each["after"]))
    if not each["flipped"]:
        return f"still {after}" if before == after else f"{before} → {after}"
    told = f"{before or 'new topic'} → {after or 'removed'}"
    return f"{told}, a new dispute" if each["new_dispute"] else told


def _words(judged: JudgedInfo | None) -> str:
    if judged is None:
        return ""
    whole = in_whole(judged["verdict"], judged["verdict_whole"])
    return verdict_words(judged["verdict"], judged["by_rule"]) + whole


def _reason(judged: JudgedInfo | None) -> str:
    if judged is None:
        return "the base does not ask this any more"
    return versus_line(judged) or judged["reason"]


def _because(each: VerdictChangeInfo) -> Iterator[str]:
    causes = each["because"]
    yield from (cause["told"] for cause in causes[:MOST_CAUSES])
    if len(causes) > MOST_CAUSES:
        yield f"and {len(causes) - MOST_CAUSES} more changes"


def _in_order(changes: Iterable[ClaimChangeInfo]) -> list[ClaimChangeInfo]:
    return sorted(changes, key=lambda each: _ORDER.index(each["change"]))


def _claims(document: Document) -> Iterator[Block]:
    changes = _in_order(document["claims"])
    columns = [Column("change", keep=True), Column("claim"), Column("says", least=12), Column("quote", least=20)]
    if changes:
        yield Heading("claims", _counted(changes))
        yield without_empty_columns(Table(columns, list(map(_claim, changes))))


def _claim(each: ClaimChangeInfo) -> list[Cell]:
    claim = each["after"] or each["before"]
    assert claim is not None, "a version has the claim"
    is_told = each["change"] in ("added", "removed")
    edited = any(one["field"] == "quote" for one in each["fields"])
    says = claim["printed"] if is_told else _fields(each)
    return [*_head(each), Cell(says), Cell("") if edited else quote_cell(claim["quote"])]


def _head(each: ChangeInfo) -> list[Cell]:
    """What happened, and to which record."""
    return [Cell(each["change"], _TONES.get(each["change"], "")), Cell(each["id"], "strong")]


def _fields(each: ChangeInfo) -> str:
    """`value: 1991 → 1992`, a line each; of a new id also the one before."""
    was = [f"id: {each['was']} → {each['id']}"] if each["was"] is not None else []
    told = (f"{one['field']}: {content_told(one['field'], one['before'], one['after'])}" for one in each["fields"])
    return "\n".join([*was, *told])


def _sources(document: Document) -> Iterator[Block]:
    changes = document["sources"]
    columns = [Column("change", keep=True), Column("source", keep=True), Column("title"), Column("what differs")]
    if changes:
        yield Heading("sources", _counted(changes))
        rows = [[*_head(each), Cell(each["title"], quote=True), Cell(_fields(each))] for each in changes]
        yield without_empty_columns(Table(columns, rows))


def _topics(document: Document) -> Iterator[Block]:
    changes = document["topics"]
    columns = [Column("change", keep=True), Column("topic", keep=True), Column("question"), Column("what differs")]
    if changes:
        yield Heading("topics", _counted(changes))
        rows = [[*_head(each), Cell(each["question"]), Cell(_fields(each))] for each in changes]
        yield without_empty_columns(Table(columns, rows))


def _rules(document: Document) -> Iterator[Block]:
    changes = document["rules"]
    columns = [Column("change", keep=True), Column("rule"), Column("was")]
    if changes:
        yield Heading("rules", _counted(changes))
        rows = [[Cell(each["change"]), Cell(each["rule"], "strong"), Cell(each["was"] or "")] for each in changes]
        yield without_empty_columns(Table(columns, rows))


def _rest(document: Document) -> Iterator[Block]:
    """Names, units, settings and cues, a line each."""
    topics = [each["topic"] or "the whole event" for each in document["cues"]]
    if document["settings"] or topics:
        yield Heading("settings", "names, units, cues and the like")
        yield from (Paragraph(each["told"]) for each in document["settings"])
    if topics:
        yield Paragraph(f"cues: others for {listed(topics)}")


def _receipts(document: Document) -> Iterator[Block]:
    changes = document["receipts"]
    columns = [Column("quote is", keep=True), Column("claim"), Column("quote", least=20), Column("why")]
    if changes:
        yield Heading("receipts", f"quotes that no receipt covers; {_RECORD_AGAIN}")
        yield Table(columns, [
            [
                Cell({"lost": "no longer covered", "new": "new"}[each["change"]], _TONES[each["change"]]),
                Cell(each["claim"], "strong"),
                quote_cell(each["quote"]),
                Cell(each["why"]),
            ]
            for each in changes
        ])  # fmt: skip
