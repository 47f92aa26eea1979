"""Whether the same is counted twice, and differently."""

import re
from collections.abc import Iterator

from csto_check.checking.amounts import amount_told
from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart
from csto_check.checking.slip import Compared, held_against

RECOUNT = "T301"
_STEM = 4  # letters by which a word is known again: villa, villas


def check_recounts(text: MaskedText) -> Iterator[Compared]:
    """Each thing of which a text says how many there are, and then speaks of all of them."""
    counts: list[tuple[str, Masked, Item]] = []
    said = ""
    for masked in text.sentences:
        for found in shape_matches(tables_of(masked.language).second_counts, masked):
            item = masked.item(found, "count")
            before = [(where, each) for noun, where, each in counts if noun and item and noun == _noun(item)]
            is_same = len(before) == 1 and _is_known(found, said)
            if item and is_same and (each := _compared(before[0], (masked, item))):
                yield each
        counts += [(_noun(item), masked, item) for item in masked.items if item.letter == "q"]
        said += masked.text.lower()


def _noun(item: Item) -> str:
    """What is counted; empty where nothing is named."""
    return (item.reading.noun or "").lower() if item.reading else ""


def _is_known(found: re.Match[str], said: str) -> bool:
    """Whether what narrows a count down was named before: all forty rooms in the villa."""
    named = found.groupdict().get("narrowed") or found.groupdict().get("of")
    return named is None or named.lower()[:_STEM] in said


def _compared(one: tuple[Masked, Item], two: tuple[Masked, Item]) -> Compared | None:
    (where, item), (there, other) = one, two
    first, second = amount_told(item, where.language), amount_told(other, there.language)
    if not first or not second or not first.span.is_point() or not second.span.is_point():
        return None
    wrong = f"{first.text}, then {second.text}" if apart(first.span, second.span) else None
    return held_against(RECOUNT, where.place(item), there.place(other), wrong)
