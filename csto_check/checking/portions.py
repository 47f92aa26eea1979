"""Whether a share of a whole is the part that is told."""

import re
from collections.abc import Iterator

from csto_check.checking.amounts import number_of, rounded, share_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart, in_per_cent_of, over
from csto_check.checking.shapes import matches, tables_of
from csto_check.checking.slip import Compared, compared

PORTION = "T204"


def portions(text: MaskedText) -> Iterator[Compared]:
    """Each part of a whole that is told in per cent as well."""
    for masked in text.sentences:
        seen: set[Item] = set()
        for found in matches(tables_of(masked.language).portion_shapes, masked):
            share = masked.item(found, "share")
            if share and share not in seen and (each := _compared(found, masked)):
                seen.add(share)
                yield each


def _compared(found: re.Match[str], masked: Masked) -> Compared | None:
    share, whole, part = (masked.item(found, name) for name in ("share", "whole", "part"))
    assert share and whole and part, "every expression of a portion has all three"
    all_of, some = number_of(whole, masked.language), number_of(part, masked.language)
    told = share_of(share, masked.language)
    if all_of is None or some is None or told is None or over(some.span, all_of.span):
        return None
    known = in_per_cent_of(rounded(some, [all_of]), rounded(all_of, [some]))
    exact = in_per_cent_of(some.span, all_of.span)
    if known is None or exact is None or exact.low is None:
        return None
    wrong = f"{some.text} of {all_of.text} is {round(float(exact.low), 1):g} %, not {share.text}"
    return compared(
        PORTION, masked.place(share), masked.place(part), wrong if apart(known, told) else None, masked.place(whole)
    )
