"""Which numbers of a text are a whole and its parts, as far as the text says so."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from csto_check.checking.check_shapes import has_word, shape_matches, tables_of
from csto_check.checking.masked import Item, Masked
from csto_check.checking.parallel import are_parallel
from csto_check.checking.shared_lists import is_divided, rests, shared_lists, totals
from csto_check.checking.windows import PlacedItem, windows_of
from csto_check.languages.known import data

_PHRASE = 80  # characters behind a number that may say what it counts
_COUNTS = "qb"  # letters of numbers that may be a whole or a part


class Parts(NamedTuple):
    """A whole and its parts, each with its sentence.

    `overlap`: nothing says that no one is counted twice; `all`: nothing is left beside the parts; `told`: whether the
    text says of each number that it is a part, and does not only list them.
    """

    whole: tuple[Masked, Item]
    parts: tuple[Item, ...]
    masked: Masked
    overlap: bool
    all: bool
    told: bool = True
    at: tuple[PlacedItem, ...] = ()

    @property
    def each_at(self) -> tuple[PlacedItem, ...]:
        """The parts, each with its sentence."""
        return self.at or tuple(PlacedItem(self.masked, part) for part in self.parts)

    @property
    def is_closed(self) -> bool:
        """Whether the last part is told as the last: 15 men and 12 women."""
        before, _ = self.masked.around(self.masked.items.index(self.parts[-1]))
        return bool(self.at) or bool(re.search(tables_of(self.masked.language).last_leads, before))

    @property
    def is_behind(self) -> bool:
        """Whether the whole goes before its parts."""
        return bool(self.at) or self.whole[0] is not self.masked or self.whole[1].start < self.parts[0].start


def told_parts(sentences: Sequence[Masked]) -> Iterator[Parts]:
    """All wholes whose parts are told, of some sentences."""
    for masked in sentences:
        yield from _shared_out(masked)
        yield from _listed(masked)
        yield from _added_up(masked)
        yield from _portions(masked)
    yield from _with_rest(sentences)
    yield from _in_lists(sentences)
    for before, masked in pairwise(sentences):
        yield from _of_those_before(before, masked)


def _shared_out(masked: Masked) -> Iterator[Parts]:
    """Of the 120 injured 80 were soldiers; 120 people, 80 of them soldiers."""
    for found in shape_matches(tables_of(masked.language).whole_shapes, masked):
        whole = masked.item(found, "whole")
        assert whole, "every expression of a whole has it"
        number = masked.items.index(whole)
        parts = tuple(_following(masked, number + 1, whole))
        if parts and not _is_joined(masked, number) and not _is_bare(masked, number):
            is_all = _is_all(parts, masked)
            overlap = found.groupdict().get("open") is not None or not differ(parts, masked)
            yield Parts((masked, whole), parts, masked, overlap and not is_all, is_all)


def _listed(masked: Masked) -> Iterator[Parts]:
    """The 27 members, 15 men and 12 women; 54 arrests, 38 for drunkenness and 16 for affray."""
    for found in shape_matches(tables_of(masked.language).list_shapes, masked):
        whole, first = masked.item(found, "whole"), masked.item(found, "list")
        assert whole and first, "every expression of a list has both"
        parts = tuple(_following(masked, masked.items.index(first), whole))
        is_own = parts[:1] == (first,) and not is_divided(whole, masked)
        if len(parts) > 1 and is_own and not _is_bare(masked, masked.items.index(first)):
            yield Parts((masked, whole), parts, masked, not differ(parts, masked), all=True, told=False)


def _in_lists(sentences: Sequence[Masked]) -> Iterator[Parts]:
    """The parliament has 120 seats. Fifty go to the Conservatives, 40 to the Liberals and 30 to the Greens."""
    for window in windows_of(sentences):
        for whole, parts in shared_lists(window):
            items, masked = tuple(part.item for part in parts), parts[0].masked
            yield Parts((whole.masked, whole.item), items, masked, not differ(items, masked), all=True, told=False)


def _with_rest(sentences: Sequence[Masked]) -> Iterator[Parts]:
    """Five of the 14 miners were rescued alive. The other nine were found dead."""
    for window in windows_of(sentences):
        for whole, parts in chain(rests(window), totals(window)):
            yield Parts(
                whole,
                tuple(part.item for part in parts),
                parts[-1].masked,
                overlap=False,
                all=True,
                told=False,
                at=parts,
            )


def _added_up(masked: Masked) -> Iterator[Parts]:
    """80 men and 50 women, 130 in all."""
    for found in shape_matches(tables_of(masked.language).sum_shapes, masked):
        whole = masked.item(found, "whole")
        assert whole, "every expression of a sum has its whole"
        parts = tuple(_preceding(masked, masked.items.index(whole)))[::-1]
        if len(parts) > 1:
            yield Parts((masked, whole), parts, masked, overlap=False, all=True, told=False)


def _portions(masked: Masked) -> Iterator[Parts]:
    """710 of the 560 houses."""
    for found in shape_matches(tables_of(masked.language).part_shapes, masked):
        whole, part = masked.item(found, "whole"), masked.item(found, "part")
        if whole and part and _is_alike(part, masked, whole):
            yield Parts((masked, whole), (part,), masked, overlap=True, all=False)


def _of_those_before(before: Masked, masked: Masked) -> Iterator[Parts]:
    """120 people were hurt. Of them, 80 were soldiers."""
    wholes = [item for item in before.items if item.letter in _COUNTS and _is_counted(item, before)]
    if masked.sentence.first or len(wholes) != 1:
        return
    for found in shape_matches(tables_of(masked.language).back_shapes, masked):
        parts = tuple(_following(masked, 0, wholes[0]))
        if parts:
            overlap = found.groupdict().get("open") is not None or not differ(parts, masked)
            is_told = found.groupdict().get("several") is None
            yield Parts((before, wholes[0]), parts, masked, overlap, _is_all(parts, masked), is_told)
            return


def _is_counted(item: Item, masked: Masked) -> bool:
    return item.reading is not None


def _following(masked: Masked, first: int, whole: Item) -> Iterator[Item]:
    """The parts from a number on, up to the one that “and” makes the last."""
    tables = tables_of(masked.language)
    lead, no_part, ends = (re.compile(each) for each in (tables.part_leads, tables.no_part, tables.last_leads))
    for number in range(first, len(masked.items)):
        item, (before, behind) = masked.items[number], masked.around(number)
        if number > first and re.search(r"[;|)]|[.!?] ?\Z", before):
            return
        if number == first and item.letter in _COUNTS and not lead.search(before):
            return  # what the first number behind a whole is, is not certain
        is_part = item.letter in _COUNTS and (number == first or (lead.search(before) and not no_part.match(behind)))
        if is_part and _is_alike(item, masked, whole) and (number > first or lead.search(before)):
            yield item
            if number > first and ends.search(before):
                return


def _preceding(masked: Masked, whole: int) -> Iterator[Item]:
    """The parts before a whole, from the last to the first."""
    sub = re.compile(tables_of(masked.language).sub_leads)
    for number in range(whole - 1, -1, -1):
        item, (before, behind) = masked.items[number], masked.around(number)
        if re.search(r"[;|]", behind):
            return
        if item.letter in _COUNTS and not sub.search(before) and _is_alike(item, masked, masked.items[whole]):
            yield item


def _is_alike(part: Item, masked: Masked, whole: Item) -> bool:
    """Whether a number is no measure, unless the whole is one as well."""
    one, two = part.reading and part.reading.noun, whole.reading and whole.reading.noun
    units = tables_of(masked.language).part_units
    return one == two or one not in units or (two in units and two is not None)


def _is_joined(masked: Masked, whole: int) -> bool:
    """Whether the number behind a whole is shared out with it: of the 187 passengers and 49 crew."""
    joins = "|".join(data(masked.language).joins)
    between = masked.around(whole)[1]
    return bool(re.fullmatch(rf"(?: [\w-]+){{0,3}} (?:{joins})(?: (?:the|den|die|der))? ", between))


def _is_bare(masked: Masked, whole: int) -> bool:
    """Whether nothing but numbers is listed: of 100, 101 and 102."""
    joins = "|".join(data(masked.language).joins)
    numbers = range(whole, min(whole + 2, len(masked.items)))
    return all(re.fullmatch(rf",? ?(?:{joins})? ?", masked.around(number)[1]) for number in numbers)


def _is_all(parts: Sequence[Item], masked: Masked) -> bool:
    """Whether nothing is left beside the parts: the last is told as the rest, or there is nothing else to be."""
    before, _ = masked.around(masked.items.index(parts[-1]))
    tables = tables_of(masked.language)
    if len(parts) > 1 and re.search(tables.rest_leads, before):
        return True
    return _are_complements([noun_of(part, masked) for part in parts], masked)


def _are_complements(said: Sequence[str], masked: Masked) -> bool:
    """Whether two parts are all that there can be: men and women, soldiers and civilians."""
    return len(said) == 2 and any(
        (begins(said[0], one) and begins(said[1], two)) or (begins(said[0], two) and begins(said[1], one))
        for one, two in tables_of(masked.language).complements
    )


def noun_of(part: Item, masked: Masked) -> str:
    """The words behind a number, up to the next comma or conjunction."""
    behind = masked.sentence.text[part.end : part.end + _PHRASE]
    return re.split(r"[,.;:()]|\band\b|\bund\b", behind)[0].strip().lower()


def begins(said: str, stems: Sequence[str]) -> bool:
    """Whether a word of a phrase begins with one of some stems."""
    return any(word.startswith(tuple(stems)) for word in re.findall(r"\w+", said))


def _states(parts: Sequence[Item], masked: Masked) -> set[int]:
    """Which kinds of verbs stand right behind parts: 180 are let, and 35 have a balcony."""
    tables, said = tables_of(masked.language), [noun_of(part, masked) for part in parts]
    firsts = {each.partition(" ")[0] for each in said}
    kinds = {number for number, verbs in enumerate(tables.states) if firsts & {*verbs}}
    placed = {re.match(tables.placed, each) is not None for each in said}
    return kinds if len(placed) == 1 or not kinds else {-1, *kinds}  # 30 were in the city, and 25 were insured


def differ(parts: Sequence[Item], masked: Masked) -> bool:
    """Whether parts are told apart by one thing: women and children are, women and foreigners are not."""
    said = [noun_of(part, masked) for part in parts]
    if not are_parallel(parts, said, masked) and not _are_complements(said, masked):
        return False
    traits = tables_of(masked.language).traits
    if has_word(tables_of(masked.language).overlapping, masked.text) or len(_states(parts, masked)) > 1:
        return False
    kinds = [{number for number, stems in enumerate(traits) if begins(noun_of(part, masked), stems)} for part in parts]
    people = {0, 1}  # by sex and by age: who counts women and children counts no girl twice
    return all(not kind for kind in kinds) or all(kind & people for kind in kinds) or bool(set.intersection(*kinds))
