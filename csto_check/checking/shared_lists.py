"""Lists of numbers that share out the whole before them: 90 million, 55 for roads and 35 for bridges."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from csto_check.checking.amounts import amount_told
from csto_check.checking.check_shapes import has_word, tables_of
from csto_check.checking.masked import Item, Masked, over_marks
from csto_check.checking.windows import PlacedItem, Window, window_of
from csto_check.languages.check_tables import CheckTables

_NEAR = Decimal("0.35")
_OPENING = re.compile("[^,;:.\ue000]{0,60}")
_FEWEST = 2  # parts, of which one is the rest


def rests(window: Window) -> Iterator[tuple[PlacedItem, tuple[PlacedItem, ...]]]:
    """Each whole with its parts of which the last is told as the rest: five of the 14, the other nine."""
    no_part = re.compile(tables_of(window.language).no_part)
    counts = [at for at in window.items if at.item.letter in "qb" and not no_part.match(window.around(at, "qpxlb")[1])]
    leads = over_marks(tables_of(window.language).rest_leads)
    for number, at in enumerate(counts):
        if number > 1 and leads.search(window.around(at, "qpxlb")[0]):
            others = counts[:number]
            whole = max(others, key=_size)
            parts = (*(each for each in others if each is not whole), at)
            if _is_left(whole, parts, window):
                yield whole, parts


def _size(at: PlacedItem) -> Decimal:
    told = amount_told(at.item, at.masked.language)
    return (told.span.low if told else None) or Decimal(0)


def _is_left(whole: PlacedItem, parts: Sequence[PlacedItem], window: Window) -> bool:
    """Whether nothing but the whole and its parts is counted, and they are of one unit."""
    units = tables_of(window.language).part_units
    nouns = {each.noun for each in parts if each.noun and not _is_bare(each, window)} - {whole.noun}
    is_one = not nouns or (len(parts) == _FEWEST and not nouns & {*units} and whole.noun not in units)
    return _is_near(whole, parts) and is_one


def shared_lists(window: Window) -> Iterator[tuple[PlacedItem, tuple[PlacedItem, ...]]]:
    """Each whole with its parts: the last of a list stands behind “and”, and nothing else is counted by them."""
    if has_word(tables_of(window.language).no_sharing, window.text):
        return
    for parts in _runs(window):
        first = window.items.index(parts[0])
        before = [at for at in window.items[:first] if at.item.letter in "qb"]
        for number, at in enumerate(reversed(before[-3:])):
            if _is_whole(at, parts, window):
                yield at, parts
                break
            if number or at.noun is None:
                break  # 74 in all: 22, then 18, 13 and 21: what is nearer may be a part as well


def _runs(window: Window) -> Iterator[tuple[PlacedItem, ...]]:
    """The runs of numbers of a sentence of which the last is told as the last."""
    tables = tables_of(window.language)
    no_part = re.compile(tables.no_part)
    for masked in window.sentences[-1:]:
        is_second = len(window.sentences) > 1
        run, alone = list[PlacedItem](), window_of(masked)
        for at in (each for each in alone.items if each.item.letter in "qb"):
            before = alone.around(at, "qpxlb")[0]
            is_last = over_marks(tables.list_ends).search(before)
            if run and is_last and not any(no_part.match(alone.around(each, "qpxlb")[1]) for each in (*run, at)):
                yield (*run, at)
            is_next = bool(run) and not is_last and over_marks(tables.list_joins).search(before)
            run = [*run, at] if is_next else [at] if _is_start(before, is_second, tables) else []


def _is_start(before: str, is_second: bool, tables: CheckTables) -> bool:
    """Whether a list may begin behind some words: those of a second sentence need only be few."""
    return bool(over_marks(tables.list_starts).search(before)) or (is_second and _OPENING.fullmatch(before) is not None)


def _is_near(whole: PlacedItem, parts: Sequence[PlacedItem]) -> bool:
    """Whether a sum is not far from its whole: what is wrong by more is hardly its list."""
    told = [amount_told(each.item, each.masked.language) for each in (whole, *parts)]
    numbers = [each.span.low or Decimal(0) for each in told if each and each.span.is_point()]
    is_known = len(numbers) == len(told) and numbers[0] > max(numbers[1:])
    return is_known and abs(sum(numbers[1:]) - numbers[0]) <= numbers[0] * _NEAR


def _is_whole(whole: PlacedItem, parts: Sequence[PlacedItem], window: Window) -> bool:
    """Whether parts may share out a whole: they are of its unit, or bare, or people of some kind."""
    if not _is_near(whole, parts) or _is_listed(whole, parts, window):
        return False
    tables = tables_of(window.language)
    is_same = len({each.masked for each in (whole, *parts)}) == 1
    if (is_same and (_is_bare(whole, window) or _goes_on(whole, window))) or (
        not is_same and (whole.masked is parts[0].masked or not _is_begun(parts[0], window))
    ):
        return False
    units = {each.noun for each in parts if each.noun in tables.part_units}
    if units or whole.noun in tables.part_units:
        return units <= {whole.noun} and whole.noun in tables.part_units
    noun, others = (whole.noun or "").lower(), [(each.noun or "").lower() for each in parts[1:]]
    if (
        all(each.noun in (None, whole.noun) or _is_bare(each, window) for each in parts[is_same ^ 1 :])
        or noun in tables.all_nouns
    ):
        return True
    return (is_same and not noun) or (noun in tables.wide_nouns and not {*others} & {*tables.wide_nouns})


def _is_listed(at: PlacedItem, parts: Sequence[PlacedItem], window: Window) -> bool:
    """Whether a number stands in a list itself, or a part of it was told before it: five of the 14."""
    number = window.items.index(at)
    joins = over_marks(tables_of(window.language).list_joins)
    is_second = number > 0 and window.items[number - 1].masked is at.masked and at.masked is parts[0].masked
    is_next = is_second and joins.search(window.around(at, "qpxlb")[0]) is not None
    return is_next or is_divided(at.item, at.masked)


def is_divided(item: Item, masked: Masked) -> bool:
    """Whether a number is a whole of which a part stands right before it: 27 of the 49 seats."""
    number = masked.items.index(item)
    is_second = number > 0 and masked.items[number - 1].letter in "qbp"
    return is_second and bool(re.fullmatch(tables_of(masked.language).divided, masked.around(number)[0]))


def _goes_on(at: PlacedItem, window: Window) -> bool:
    """Whether a sentence begins with a number that may be one of what the sentence before counts."""
    return at.item.start == 0 and not at.masked.sentence.first and not at.noun


def _is_bare(at: PlacedItem, window: Window) -> bool:
    """Whether a number stands before a verb or an adverb, though that was read as what it counts."""
    return bool(re.match(tables_of(window.language).bare_follows, window.around(at, "qpxlb")[1]))


def _is_begun(at: PlacedItem, window: Window) -> bool:
    """Whether a sentence begins with the first of its parts, and nothing is counted before it."""
    counts = [each for each in window.items if each.item.letter in "qbpx"]
    before = [each for each in counts if each.masked is not at.masked]
    return len(before) == 1 and counts.index(at) == 1 and at.masked is window.sentences[-1]


def totals(window: Window) -> Iterator[tuple[PlacedItem, tuple[PlacedItem, ...]]]:
    """Each whole that a sentence tells behind its parts: 58 were for it, 39 against. In all, 97 voted."""
    if len(window.sentences) == 1:
        return
    first, second = (
        [at for at in window.items if at.masked is each and at.item.letter in "qb"] for each in window.sentences
    )
    leads = over_marks(tables_of(window.language).total_leads)
    if len(first) < _FEWEST or len(second) != 1 or not leads.search(window.around(second[0], "qpxlb")[0]):
        return
    if _are_of_one(second[0], first, window) and _is_near(second[0], first):
        yield second[0], tuple(first)


def _are_of_one(whole: PlacedItem, parts: Sequence[PlacedItem], window: Window) -> bool:
    """Whether all are in the unit of the whole, or all are counts."""
    units = {each.noun for each in (whole, *parts) if each.noun in tables_of(window.language).part_units}
    return not units or units == {whole.noun}
