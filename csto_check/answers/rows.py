"""An answer as rows: what a format gets that knows no command, such as CSV."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import chain
from typing import Any, NamedTuple

Answer = Mapping[str, Any] | Sequence[Mapping[str, Any]]  # of several texts a list


class Rows(NamedTuple):
    """Records that all have the same columns; they may hold more, which is left out."""

    columns: tuple[str, ...]
    rows: Iterable[Mapping[str, Any]]

    @classmethod
    def of(cls, record: type, rows: Iterable[Mapping[str, Any]]) -> "Rows":
        """Rows whose columns are the keys of a typed dictionary."""
        return cls(tuple(record.__annotations__), rows)


def rows_of(answer: Answer) -> Rows:
    """What the module of a command's answer makes of it with `rows`; of several answers all rows."""
    documents = [answer] if isinstance(answer, Mapping) else answer
    module = import_module(f"csto_check.answers.{documents[0]['command']}")
    found: list[Rows] = [module.rows(document) for document in documents]
    return Rows(found[0].columns, chain.from_iterable(each.rows for each in found))
