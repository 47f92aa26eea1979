"""The sources, one per row."""

from collections.abc import Callable, Mapping

from csto_check.answers.sources import Document, SourceInfo
from csto_check.view import Cell, Column, Table, View
from csto_check.views.wording import address_told

# What a desk keeps beside its sources, by the names of the columns; each is there only if some source has it.
_KEPT: Mapping[str, Callable[[SourceInfo], str]] = {
    "reliability": lambda source: source["reliability_printed"] or "",
    "archived": lambda source: address_told(source["archived"]),
    "accessed": lambda source: source["accessed"] or "",
}


def view(document: Document) -> View:
    """One row per source; after a plus, the disputes on which something only follows from what it says."""
    kept = {name: told for name, told in _KEPT.items() if any(map(told, document["sources"]))}
    columns = [
        Column("source", keep=True),
        Column("title"),
        Column("publisher"),
        Column("author", optional=True),
        Column("published"),
        *(Column(name, optional=True) for name in kept),
        Column("claims", number=True),
        Column("topics", number=True),
        Column("disputed", number=True),
    ]
    rows = [
        [
            Cell(source["id"], "strong"),
            Cell(source["title"], quote=True),
            Cell(source["publisher"] or ""),
            Cell(source["author"] or ""),
            Cell(source["published"] or ""),
            *(Cell(told(source)) for told in kept.values()),
            Cell(str(source["n_claims"])),
            Cell(str(source["n_topics"])),
            _disputed_cell(source),
        ]
        for source in document["sources"]
    ]
    return View([Table(columns, rows)])


def _disputed_cell(source: SourceInfo) -> Cell:
    further = f" + {source['n_disputed_derived']}" if source["n_disputed_derived"] else ""
    return Cell(f"{source['n_disputed']}{further}", "bad" if source["n_disputed"] or further else "")
