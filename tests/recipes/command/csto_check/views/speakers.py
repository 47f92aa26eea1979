"""Speakers as a table."""

from csto_check.answers.speakers import Document

from csto_check.view import Cell, Column, Table, View


def view(document: Document) -> View:
    """One row a speaker."""
    columns = [Column("speaker", keep=True), Column("claims", number=True), Column("on", optional=True)]
    rows = [
        [Cell(each["name"], "strong"), Cell(str(len(each["claims"]))), Cell("\n".join(each["claims"]))]
        for each in document["speakers"]
    ]
    return View([Table(columns, rows)])
