"""Whether a share of a whole is the part that is told."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from csto_check.checking.amounts import amount_told, printed_per_cent, rounded, share_of
from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart, in_per_cent_of, is_far, over
from csto_check.checking.slip import Compared, held_against
from csto_check.checking.windows import windows_of

PORTION = "T204"
_At = tuple[Masked, Item]


class Portion(NamedTuple):
    """A part of a whole in numbers and in per cent, each with its sentence."""

    share: _At
    whole: _At
    part: _At


def check_portions(text: MaskedText) -> Iterator[Compared]:
    """Each part of a whole that is told in per cent as well."""
    seen: set[_At] = set()
    for each in _all(text.sentences):
        found = _compared(each) if each.share not in seen else None
        if found:
            seen.add(each.share)
            yield found


def _all(sentences: Sequence[Masked]) -> Iterator[Portion]:
    for masked in sentences:
        for found in shape_matches(tables_of(masked.language).portion_shapes, masked):
            items = [masked.item(found, name) for name in Portion._fields]
            share, whole, part = ((masked, item) for item in items if item)
            yield Portion(share, whole, part)
    for window in windows_of(sentences):
        for found in window.matches(tables_of(window.language).portion_pair_shapes):
            share, whole, part = ((at.masked, at.item) for name in Portion._fields if (at := window.at(found, name)))
            yield Portion(share, whole, part)
    for before, masked in pairwise(sentences):
        if not masked.sentence.first:
            yield from _back(before, masked)


def _back(before: Masked, masked: Masked) -> Iterator[Portion]:
    """A portion whose whole, perhaps with the share, is in the sentence before."""
    tables = tables_of(masked.language)
    counts = [item for item in before.items if item.letter in "qb"]
    for found in shape_matches(tables.portion_back_shapes, masked):
        share, part = masked.item(found, "share"), masked.item(found, "part")
        if share and part and len(counts) == 1:
            yield Portion((masked, share), (before, counts[0]), (masked, part))
    for found in shape_matches(tables.share_told_shapes, before):
        share, whole = before.item(found, "share"), before.item(found, "whole")
        for then in shape_matches(tables.that_is_shapes, masked):
            part = masked.item(then, "part")
            if share and whole and part and len(counts) == 1:
                yield Portion((before, share), (before, whole), (masked, part))


def _compared(each: Portion) -> Compared | None:
    all_of, some = (amount_told(item, masked.language) for masked, item in (each.whole, each.part))
    told = share_of(each.share[1], each.share[0].language)
    if all_of is None or some is None or told is None or over(some.span, all_of.span):
        return None
    some, all_of = some.scaled_as(all_of), all_of.scaled_as(some)
    known = in_per_cent_of(rounded(some, [all_of]), rounded(all_of, [some]))
    exact = in_per_cent_of(some.span, all_of.span)
    if known is None or exact is None or exact.low is None:
        return None
    if is_far(known, told):
        return None
    said = printed_per_cent(each.share[1], each.share[0].language)
    wrong = f"{some.text} of {all_of.text} is {round(float(exact.low), 1):g} %, not {said}"
    share, whole, part = (masked.place(item) for masked, item in each)
    return held_against(PORTION, share, part, wrong if apart(known, told) else None, whole)
