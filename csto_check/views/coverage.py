"""The numbers and dates of the texts that no claim covers, source by source."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from csto_check.answers.coded import CodedInfo
from csto_check.answers.coverage import CoverageInfo, OpenInfo, UnreadPieceInfo
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table
from csto_check.views.coded_lines import lines_of_codes, placed_lines, with_code
from csto_check.views.wording import position, quote_cell

AROUND = 60  # characters of a sentence before and after a reading
_COLUMNS = (Column("where", keep=True), Column("text"), Column("value", keep=True), Column("sentence"))
_UNREAD = (Column("where", keep=True), Column("text"), Column("why"))


def coverage_blocks(coverage: CoverageInfo, found: Sequence[CodedInfo]) -> Iterator[Block]:
    """What was not read, what was set aside and is not there, what is open, and the counts; `found` is not ignored."""
    yield from lines_of_codes(found, ["Q404"], "doubtful", "not read")
    yield from placed_lines(found, "Q403", "bad", "set aside, not found")
    left = {each["source"] for each in found if each["code"] == "Q401"}
    for source, items in groupby(coverage["items"], key=lambda item: item["source"]):
        rows = list(map(_row, items))
        if source in left:
            yield Heading(source, with_code(f"{counted(len(rows), 'reading')} not covered by any claim", "Q401"))
            yield Table(_COLUMNS, rows)
    unread = {each["source"] for each in found if each["code"] == "Q402"}
    pieces = [each for each in coverage["unread"] if each["source"] in unread]
    if pieces:
        yield Heading("not read", with_code(counted(len(pieces), "number"), "Q402"))
        yield Table(_UNREAD, list(map(_unread, pieces)))
    yield _count(coverage)


def _unread(piece: UnreadPieceInfo) -> list[Cell]:
    return [_where(piece), quote_cell(piece["text"]), Cell(piece["why"], "doubtful")]


def _row(item: OpenInfo) -> list[Cell]:
    return [
        _where(item),
        quote_cell(item["text"]),
        Cell(item["value"] or "", "strong"),
        Cell(_shortened(item), quote=True),
    ]


def _where(item: OpenInfo | UnreadPieceInfo) -> Cell:
    return Cell(f"{item['file']}:{position(item)}")


def _shortened(item: OpenInfo) -> str:
    """The sentence of a reading, cut between words some way before and after it."""
    sentence = item["sentence"]
    at = max(sentence.find(item["text"]), 0)
    end = at + len(item["text"])
    before, behind = sentence[:at], sentence[end:]
    if len(before) > AROUND:
        before = f"… {before[-AROUND:].partition(' ')[2]}"
    if len(behind) > AROUND:
        behind = f"{behind[:AROUND].rpartition(' ')[0]} …"
    return f"{before}{sentence[at:end]}{behind}"


def _count(coverage: CoverageInfo) -> Block:
    taken = coverage["readings"] - coverage["open"] - coverage["set_aside"]
    told = f"{taken} covered, {coverage['set_aside']} set aside, {coverage['open']} open"
    not_read = len(coverage["sources_not_read"])
    wrong = coverage["open"] or coverage["not_found"]
    more = f"; {counted(len(coverage['unread']), 'number')} not read" if coverage["unread"] else ""
    more += f"; {counted(not_read, 'source')} not read" if not_read else ""
    tone = "bad" if wrong else "doubtful" if not_read else "good"
    return Paragraph(f"{counted(coverage['readings'], 'reading')}: {told}{more}", tone, "coverage")
