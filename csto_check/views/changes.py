"""What changed between two versions: a line that counts, the verdicts in full, then everything in tables."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from csto_check.answers.change_infos import ChangeInfo, ClaimChangeInfo
from csto_check.answers.changes import Document
from csto_check.answers.verdict_changes import JudgedInfo, VerdictChangeInfo
from csto_check.prose import counted, joined, listed
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
    if document["n_left_out"]:
        return f"Nothing shown here has changed{since}."
    if document["base"]["sha256"] == document["old"]["sha256"]:
        return f"Nothing has changed{since}."
    return f"Nothing has changed{since} except how the files are written."


def _since(document: Document) -> str:
    revision = document["old"]["revision"]
    return f" since {revision}" if revision else ""


def _left_out(document: Document) -> Iterator[Paragraph]:
    number = document["n_left_out"]
    if number:
        yield Paragraph(f"{counted(number, 'change')} beside what was asked for: leave out --topic and --source", "dim")


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
                _by_kind(Counter(each["change"] for each in document["rules"]), "rule"),
                _number(len(document["settings"]), "name, unit or setting", "names, units or settings", "changed"),
                _number(len(document["cues"]), "topic", "topics", "with other cues"),
                _number(len(document["receipts"]), "quote", "quotes", "without receipt"),
            ),
        )
    )


def _number(number: int, one: str, many: str, told: str) -> str:
    return f"{counted(number, one, many)} {told}" if number else ""


def _verdicts_counted(document: Document) -> str:
    flipped, disputes = document["n_flipped"], document["n_new_disputes"]
    moved = len(document["verdicts"]) - flipped
    told = _number(flipped, "verdict", "verdicts", "changed")
    if disputes:
        told += f", {disputes} of them {'a new dispute' if disputes == 1 else 'new disputes'}"
    return joined(told, _number(moved, "verdict stands", "verdicts stand", "on other grounds"), by=", ")


def _counted(changes: Sequence[ChangeInfo], word: str) -> str:
    return _by_kind(Counter(each["change"] for each in changes), word)


def _by_kind(kinds: Counter[str], word: str) -> str:
    """`3 claims added, 1 changed`"""
    first, *rest = [kind for kind in _ORDER if kinds[kind]] or [""]
    told = [f"{counted(kinds[first], word)} {first}", *(f"{kinds[kind]} {kind}" for kind in rest)]
    return ", ".join(told) if first else ""


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
    yield from (f"{cause['change']}: {cause['told']}" for cause in causes[:MOST_CAUSES])
    if len(causes) > MOST_CAUSES:
        yield f"and {len(causes) - MOST_CAUSES} more changes"


def _in_order(changes: Iterable[ClaimChangeInfo]) -> list[ClaimChangeInfo]:
    return sorted(changes, key=lambda each: _ORDER.index(each["change"]))


def _claims(document: Document) -> Iterator[Block]:
    changes = _in_order(document["claims"])
    columns = [Column("change", keep=True), Column("claim"), Column("says", least=12), Column("quote", least=20)]
    if changes:
        yield Heading("claims", _counted(changes, "claim"))
        yield without_empty_columns(Table(columns, list(map(_claim, changes))))


def _claim(each: ClaimChangeInfo) -> list[Cell]:
    claim = each["after"] or each["before"]
    is_whole = each["change"] in ("added", "removed") and claim is not None
    says = claim["printed"] if is_whole and claim else _fields(each)
    quote = quote_cell(claim["quote"]) if is_whole and claim else Cell("")
    return [*_head(each), Cell(says), quote]


def _head(each: ChangeInfo) -> list[Cell]:
    """What happened, and to which record."""
    return [Cell(each["change"], _TONES.get(each["change"], "")), Cell(each["id"], "strong")]


def _fields(each: ChangeInfo) -> str:
    """`value: 1991 → 1992`, a line each; of a new id also the one before."""
    was = [f"id: {each['was']} → {each['id']}"] if each["was"] is not None else []
    told = (f"{one['field']}: {one['before'] or 'none'} → {one['after'] or 'none'}" for one in each["fields"])
    return "\n".join([*was, *told])


def _sources(document: Document) -> Iterator[Block]:
    changes = document["sources"]
    columns = [Column("change", keep=True), Column("source", keep=True), Column("title"), Column("what differs")]
    if changes:
        yield Heading("sources", _counted(changes, "source"))
        rows = [[*_head(each), Cell(each["title"], quote=True), Cell(_fields(each))] for each in changes]
        yield without_empty_columns(Table(columns, rows))


def _topics(document: Document) -> Iterator[Block]:
    changes = document["topics"]
    columns = [Column("change", keep=True), Column("topic", keep=True), Column("question"), Column("what differs")]
    if changes:
        yield Heading("topics", _counted(changes, "topic"))
        rows = [[*_head(each), Cell(each["question"]), Cell(_fields(each))] for each in changes]
        yield without_empty_columns(Table(columns, rows))


def _rules(document: Document) -> Iterator[Block]:
    changes = document["rules"]
    columns = [Column("change", keep=True), Column("rule"), Column("was")]
    if changes:
        yield Heading("rules", _by_kind(Counter(each["change"] for each in changes), "rule"))
        rows = [[Cell(each["change"]), Cell(each["rule"], "strong"), Cell(each["was"] or "")] for each in changes]
        yield without_empty_columns(Table(columns, rows))


def _rest(document: Document) -> Iterator[Block]:
    """Names, units, settings and cues, a line each."""
    yield from (Paragraph(each["told"]) for each in document["settings"])
    topics = [each["topic"] or "the whole event" for each in document["cues"]]
    if topics:
        yield Paragraph(f"other cues for {listed(topics)}", "", "cues")


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
