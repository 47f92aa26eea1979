"""Whether parts of a whole are told in one way, so that nobody is counted in two of them.

Of 120 injured, 80 were soldiers and 50 civilians: one of the figures is wrong. Of 40 guests, 25 drank wine and 20 ate
fish: some did both.
"""

from collections.abc import Sequence

from csto_check.checking.check_shapes import tables_of
from csto_check.checking.masked import Item, Masked

_MOST_APART = 40  # characters behind the last part in which its own date may stand


def are_parallel(parts: Sequence[Item], phrases: Sequence[str], masked: Masked) -> bool:
    """Whether parts, each with the words behind it, share one verb, one kind of words, and one day."""
    if _have_days(parts, masked):
        return False
    tables = tables_of(masked.language)
    words = [phrase.split() for phrase in phrases]
    shared = [each[1:] if each[:1] and each[0] in tables.part_copulas else each for each in words]
    begin = {each[0] in tables.part_preps for each in shared if each}
    if len(begin) > 1:
        return False
    own = [not _names(part, each) and len(each) > 1 for part, each in zip(parts, words, strict=True)]
    has_copula = any(each[:1] and each[0] in tables.part_copulas for each in words)
    return has_copula or begin != {False} or sum(own) < 2


def _names(part: Item, words: Sequence[str]) -> bool:
    """Whether the first word behind a number is what it counts, and no verb."""
    noun = part.reading.noun if part.reading else None
    return noun is not None and words[:1] == [noun.lower()]


def _have_days(parts: Sequence[Item], masked: Masked) -> bool:
    """Whether parts are told of different days."""
    first, last = parts[0].start, parts[-1].end + _MOST_APART
    return sum(item.letter in "do" and first < item.start < last for item in masked.items) > 1
