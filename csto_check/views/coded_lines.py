"""Findings with their codes at the end of a line, and those that are ignored, apart from the others."""

from collections.abc import Collection, Iterable, Iterator

from csto_check.answers.coded import CodedInfo
from csto_check.answers.document import IgnoreInfo
from csto_check.grouped import grouped
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table


def with_code(said: str, code: str) -> str:
    """`the quote says 353, but the value is 335 [Q201]`"""
    return f"{said} [{code}]"


def told_with_codes(findings: Iterable[CodedInfo]) -> str:
    """What some findings say, in one cell."""
    return "; ".join(with_code(each["message"], each["code"]) for each in findings)


def lines_of_codes(findings: Iterable[CodedInfo], codes: Collection[str], tone: str, lead: str) -> Iterator[Paragraph]:
    """A line for each finding with one of some codes."""
    for each in findings:
        if each["code"] in codes:
            yield Paragraph(with_code(each["message"], each["code"]), tone, lead)


def placed_lines(findings: Iterable[CodedInfo], code: str, tone: str, lead: str) -> Iterator[Paragraph]:
    """The same with the place in the base, for what is written there in error."""
    for each in findings:
        if each["code"] == code:
            yield Paragraph(with_code(f"{each['place']}: {each['message']}", code), tone, lead)


def ignores_told(ignores: Iterable[IgnoreInfo]) -> str:
    """What a base ignores, one a line: `Q301, because the paper has nothing else`"""
    return "\n".join(f"{each['code']}, because {each['because']}" for each in ignores)


def ignored_blocks(findings: Iterable[CodedInfo]) -> Iterator[Block]:
    """The findings that are ignored, and why; many of one place in one row."""
    found = [each for each in findings if each["ignored"]]
    if found:
        yield Heading("ignored", f"{counted(len(found), 'finding')}, which the base accepts")
        columns = [Column("written at", keep=True), Column("of"), Column("finding"), Column("ignored because")]
        alike = grouped(found, lambda each: (each["place"], each["code"], each["ignored"]))
        yield Table(columns, list(map(_row, alike.values())))


def _row(alike: list[CodedInfo]) -> list[Cell]:
    first, more = alike[0], len(alike) - 1
    said = first["message"] + (f", and {more} more" if more else "")
    return [
        Cell(first["place"] or ""),
        Cell(first["claim"] or first["source"] or first["topic"] or "", "strong"),
        Cell(with_code(said, first["code"]), "dim"),
        Cell(first["ignored"] or ""),
    ]
