"""What was put into a base: each record with its place, the lines that changed, remarks, and what topics come to."""

from collections.abc import Iterator

from csto_check.answers.add import AddedInfo, Document, FileChangeInfo, RemarkInfo, VerdictChangeInfo
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Paragraph, Table, View

MOST_LINES = 12  # of a change that was written
MOST_ADDED, MOST_VERDICTS = 10, 10
_TONES = {"error": "bad", "warning": "doubtful", "note": "dim"}
_CHANGED = {"added": "changed claim", "would add": "would change claim"}
_MARKS = {"+": "good", "-": "bad", "@": "dim"}


def view(document: Document) -> View:
    """What was added, or would be; a dry run shows the whole change."""
    is_dry = document["dry_run"]
    most = None if is_dry else MOST_LINES
    return View(
        [
            *_all_added(document),
            *_skipped(document),
            *(_change(each, most) for each in document["files"]),
            *map(_remark, document["remarks"]),
            *_verdicts(document),
            *([Paragraph("nothing was written (--dry-run)", "dim")] if is_dry else []),
        ]
    )


def _all_added(document: Document) -> Iterator[Block]:
    added, done = document["added"], "would add" if document["dry_run"] else "added"
    for each in added[:MOST_ADDED]:
        yield Paragraph(_told(each), "good", f"{done} {each['what']}")
    if added[MOST_ADDED:]:
        yield Paragraph(f"and {len(added) - MOST_ADDED} more", "good", done)
    for changed in document["changed"][:MOST_ADDED]:
        yield Paragraph(
            f"{changed['id']} ({', '.join(changed['fields'])}), at {changed['place']}", "good", _CHANGED[done]
        )
    if document["changed"][MOST_ADDED:]:
        yield Paragraph(f"and {len(document['changed']) - MOST_ADDED} more", "good", _CHANGED[done])
    if not added and not document["changed"]:
        yield Paragraph("nothing: the base has all of it", "dim", done)


def _told(added: AddedInfo) -> str:
    value = "" if added["value"] is None else f": {added['value']}"
    read = " (read from the quote)" if added["from_quote"] else ""
    return f"{added['id']}{value}{read}, at {added['place']}"


def _skipped(document: Document) -> Iterator[Block]:
    if document["n_known"]:
        yield Paragraph(f"{counted(document['n_known'], 'claim')} that the base has already", "dim", "left")
    if document["n_derived"]:
        yield Paragraph(f"{counted(document['n_derived'], 'claim')} that a rule yields", "dim", "skipped")


def _change(change: FileChangeInfo, most: int | None) -> Table:
    """The lines that change; where they were written, without their numbers."""
    lines = change["diff"].splitlines()[2:]
    shown = [line for line in lines if line[:1] in ("+-@" if most is None else "+-")]
    left = len(shown) - (most or len(shown))
    cells = [Cell(line, _MARKS.get(line[:1], "")) for line in shown[:most]]
    more = [Cell(f"… {counted(left, 'more line')}", "dim")] if left > 0 else []
    return Table([Column(change["file"])], [[cell] for cell in (*cells, *more)])


def _remark(remark: RemarkInfo) -> Paragraph:
    remedy = f"; {remark['remedy']}" if remark["remedy"] else ""
    return Paragraph(f"{remark['about']}: {remark['what']}{remedy}", _TONES[remark["weight"]], remark["weight"])


def _verdicts(document: Document) -> Iterator[Block]:
    verdicts = document["verdicts"]
    for each in verdicts[:MOST_VERDICTS]:
        yield Paragraph(_verdict(each), "bad" if each["after"] == "disputed" else "", each["topic"])
    if verdicts[MOST_VERDICTS:]:
        yield Paragraph(f"and {counted(len(verdicts) - MOST_VERDICTS, 'more topic')}: csto-check topics", "dim")


def _verdict(verdict: VerdictChangeInfo) -> str:
    before, after = verdict["before"], verdict["after"]
    way = f"{after}, as before" if before == after else f"{before} → {after}" if before else after
    return f"{way}: {verdict['reason']}"
