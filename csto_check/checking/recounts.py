"""Whether the same is counted twice, and differently."""

import re
from collections.abc import Iterator

from csto_check.checking.amounts import number_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart
from csto_check.checking.shapes import matches, tables_of
from csto_check.checking.slip import Compared, compared

RECOUNT = "T301"
_STEM = 4  # letters by which a word is known again: villa, villas


def recounts(text: MaskedText) -> Iterator[Compared]:
    """Each thing of which a text says how many there are, and then speaks of all of them."""
    counts: list[tuple[str, Masked, Item]] = []
    said = ""
    for masked in text.sentences:
        for found in matches(tables_of(masked.language).second_counts, masked):
            item = masked.item(found, "count")
            before = [(where, each) for noun, where, each in counts if noun == _key(found)]
            if (
                item
                and len(before) == 1
                and _is_known(found, said, masked)
                and (each := _compared(before[0], (masked, item)))
            ):
                yield each
        counts += _counts(masked)
        said += masked.text.lower()


def _counts(masked: Masked) -> Iterator[tuple[str, Masked, Item]]:
    """What a sentence counts, by the noun."""
    for found in matches(tables_of(masked.language).first_counts, masked):
        if item := masked.item(found, "count"):
            yield _key(found), masked, item


def _is_known(found: re.Match[str], said: str, masked: Masked) -> bool:
    """Whether what narrows a count down was named before: all forty rooms in the villa."""
    named = found.groupdict().get("narrowed") or found.groupdict().get("of")
    return named is None or named.lower()[:_STEM] in said


def _key(found: re.Match[str]) -> str:
    return found["noun"].lower()


def _compared(one: tuple[Masked, Item], two: tuple[Masked, Item]) -> Compared | None:
    (where, item), (there, other) = one, two
    first, second = number_of(item, where.language), number_of(other, there.language)
    if not first or not second or not first.span.is_point() or not second.span.is_point():
        return None
    wrong = f"{first.text}, then {second.text}" if apart(first.span, second.span) else None
    return compared(RECOUNT, where.place(item), there.place(other), wrong)
