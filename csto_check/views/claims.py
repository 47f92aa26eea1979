"""Claims, one row each."""

from collections.abc import Sequence

from csto_check.answers.claims import Document
from csto_check.answers.document import ClaimInfo
from csto_check.view import Cell, Column, Table, View
from csto_check.views.wording import attribution, manner, quote_of, without_empty_columns


def view(document: Document) -> View:
    """One row a claim."""
    return View([claims_table(document["claims"])])


def claims_table(claims: Sequence[ClaimInfo]) -> Table:
    kept = [Column(name, optional=True) for name in ("at", "credibility") if claims]  # no heads above nothing
    columns = [
        Column("claim"),
        Column("says"),
        Column("quote"),
        *kept[:1],
        Column("according to"),
        Column("how"),
        *kept[1:],
        Column("note", optional=True),
    ]
    rows = [
        [
            Cell(claim["id"], "strong"),
            Cell(claim["shown"]),
            quote_of(claim),
            Cell(claim["at"] or ""),
            Cell(attribution(claim)),
            Cell(manner(claim)),
            Cell(claim["credibility_printed"] or ""),
            Cell(claim["note"] or "", "dim"),
        ]
        for claim in claims
    ]
    return without_empty_columns(Table(columns, rows))
