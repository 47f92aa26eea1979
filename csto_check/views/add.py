"""What was put into a base: each record with its place, the lines that changed, remarks, and what topics come to."""

import re
from collections.abc import Iterator

from csto_check.answers.add import AddedInfo, Document, FileChangeInfo, RemarkInfo, VerdictNowInfo
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Paragraph, Table, View

MOST_LINES = 12  # of a change that was written
MOST_ADDED, MOST_VERDICTS = 10, 10
_TONES = {"error": "bad", "warning": "doubtful", "note": "dim"}
_CHANGED = {"added": "changed claim", "would add": "would change claim"}
_MARKS = {"+": "good", "-": "bad"}
_HUNK = re.compile(r"@@ -[0-9,]+ \+([0-9]+)")


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
    """The lines that change, those that are new with their numbers."""
    lines = list(_numbered(change["diff"].splitlines()[2:]))
    left = len(lines) - (most or len(lines))
    rows = [[Cell(number, "dim"), Cell(line, _MARKS[line[:1]])] for number, line in lines[:most]]
    more = [[Cell(""), Cell(f"… {counted(left, 'more line')}", "dim")]] if left > 0 else []
    return Table([Column("line", number=True), Column(change["file"])], [*rows, *more])


def _numbered(diff: list[str]) -> Iterator[tuple[str, str]]:
    """The lines of a unified diff that are new or gone, the new ones with their numbers."""
    number = 0
    for line in diff:
        if head := _HUNK.match(line):
            number = int(head[1])
            continue
        if line[:1] in _MARKS:
            yield str(number) if line.startswith("+") else "", line
        number += not line.startswith("-")


def _remark(remark: RemarkInfo) -> Paragraph:
    remedy = f"; {remark['remedy']}" if remark["remedy"] else ""
    code = f" [{remark['code']}]" if remark["code"] else ""
    said = f"{remark['about']}: {remark['what']}{remedy}{code}"
    return Paragraph(said, _TONES[remark["severity"]], remark["severity"])


def _verdicts(document: Document) -> Iterator[Block]:
    verdicts = document["verdicts"]
    for each in verdicts[:MOST_VERDICTS]:
        yield Paragraph(_verdict(each), "bad" if each["after"] == "disputed" else "", each["topic"])
    if verdicts[MOST_VERDICTS:]:
        yield Paragraph(f"and {counted(len(verdicts) - MOST_VERDICTS, 'more topic')}: csto-check topics", "dim")


def _verdict(verdict: VerdictNowInfo) -> str:
    before, after = verdict["before"], verdict["after"]
    way = f"{after}, as before" if before == after else f"{before} → {after}" if before else after
    return f"{way}: {verdict['reason']}"
