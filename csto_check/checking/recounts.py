"""Whether the same is counted twice, and differently."""

import re
from collections.abc import Iterator

from csto_check.checking.amounts import number_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart
from csto_check.checking.shapes import matches, tables_of
from csto_check.checking.slip import Compared, compared

RECOUNT = "T301"


def recounts(text: MaskedText) -> Iterator[Compared]:
    """Each thing of which a text says how many there are, and then speaks of all of them."""
    first: dict[str, tuple[Masked, Item] | None] = {}
    for masked in text.sentences:
        tables = tables_of(masked.language)
        for found in matches(tables.second_counts, masked):
            item, before = masked.item(found, "count"), first.get(_key(found))
            if item and before and (each := _compared(before, (masked, item))):
                yield each
        for found in matches(tables.first_counts, masked):
            item, key = masked.item(found, "count"), _key(found)
            if item:
                first[key] = None if key in first else (masked, item)


def _key(found: re.Match[str]) -> str:
    return found["noun"].lower()


def _compared(one: tuple[Masked, Item], two: tuple[Masked, Item]) -> Compared | None:
    (where, item), (there, other) = one, two
    first, second = number_of(item, where.language), number_of(other, there.language)
    if not first or not second:
        return None
    wrong = f"{first.text}, then {second.text}" if apart(first.span, second.span) else None
    return compared(RECOUNT, where.place(item), there.place(other), wrong)
