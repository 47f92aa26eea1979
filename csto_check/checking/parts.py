"""Whether parts add up to their whole, and whether a part is larger than that."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from csto_check.checking.amounts import Number, number_of, rounded
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart, over, total
from csto_check.checking.shapes import matches, tables_of
from csto_check.checking.slip import Compared, compared
from csto_check.languages.known import data
from csto_check.values.printed_numbers import printed_number

SUM, LARGER = "T201", "T205"


class Parts(NamedTuple):
    """A whole and its parts: `overlap` where the text does not say that they differ, `all` where nothing is left."""

    masked: Masked
    whole: Item
    parts: tuple[Item, ...]
    overlap: bool
    all: bool


def sums(text: MaskedText) -> Iterator[Compared]:
    """Each whole whose parts are told."""
    for masked in text.sentences:
        seen: set[Item] = set()
        for each in (*_after(masked), *_before(masked)):
            if each.whole not in seen and (found := _sum(each)):
                seen.add(each.whole)
                yield found


def larger_parts(text: MaskedText) -> Iterator[Compared]:
    """Each part that is told with its whole."""
    for masked in text.sentences:
        seen: set[Item] = set()
        for each in _after(masked):
            if each.whole not in seen:
                seen.add(each.whole)
                yield from _larger(each)


def _after(masked: Masked) -> Iterator[Parts]:
    """Wholes whose parts follow: of the 120 injured 80 were soldiers; 120 people, 80 of them soldiers."""
    tables = tables_of(masked.language)
    for found in matches(tables.whole_shapes, masked):
        whole = masked.item(found, "whole")
        assert whole, "every expression of a whole has it"
        named = found.groupdict()
        number, listed = masked.items.index(whole), named.get("list") is not None
        parts = tuple(_following(masked, number, found.start("list") if listed and "(" in found.group() else None))
        if parts and not _is_joined(masked, number) and (len(parts) > 1 or not listed):
            overlap = named.get("open") is not None or not _differ(parts, masked)
            yield Parts(masked, whole, parts, overlap, listed or _is_all(parts, masked))


def _following(masked: Masked, whole: int, within: int | None = None) -> Iterator[Item]:
    """The parts behind a whole, up to the end of what is told of it; in a bracket only those within it."""
    tables = tables_of(masked.language)
    lead, no_part = re.compile(tables.part_leads), re.compile(tables.no_part)
    for number in range(whole + 1, len(masked.items)):
        item, (before, behind) = masked.items[number], masked.around(number)
        if (
            ";" in before
            or "|" in before
            or "." in before.strip()
            or (within is not None and number > whole + 1 and ")" in before)
        ):
            return
        if item.letter in "qb" and lead.search(before) and not no_part.match(behind) and _is_alike(item, masked, whole):
            yield item


def _is_alike(part: Item, masked: Masked, whole: int) -> bool:
    """Whether a number is no measure, unless the whole is one as well."""
    units = tables_of(masked.language).part_units
    one, two = part.reading and part.reading.noun, masked.items[whole].reading
    return one not in units or bool(two and two.noun == one)


def _is_joined(masked: Masked, whole: int) -> bool:
    """Whether the number behind a whole is a part of what is shared out: of the 187 passengers and 49 crew."""
    between = masked.around(whole)[1]
    joins = "|".join(data(masked.language).joins)
    return bool(re.fullmatch(rf"(?: [\w-]+){{0,3}} (?:{joins})(?: (?:the|den|die|der))? ", between))


def _is_all(parts: Sequence[Item], masked: Masked) -> bool:
    """Whether nothing is left beside the parts: the last is told as the rest, or there is nothing else to be."""
    before, _ = masked.around(masked.items.index(parts[-1]))
    tables = tables_of(masked.language)
    if len(parts) > 1 and re.search(tables.rest_leads, before):
        return True
    said = [_noun(part, masked) for part in parts]
    return len(parts) == 2 and any(
        (_begins(said[0], one) and _begins(said[1], two)) or (_begins(said[0], two) and _begins(said[1], one))
        for one, two in tables.complements
    )


def _noun(part: Item, masked: Masked) -> str:
    """The words behind a part, up to the next mark of the sentence."""
    return re.split(r"[,.;:()]|\band\b|\bund\b", masked.around(masked.items.index(part))[1])[0].strip().lower()


def _begins(said: str, stems: Sequence[str]) -> bool:
    return any(word.startswith(tuple(stems)) for word in re.findall(r"\w+", said))


def _differ(parts: Sequence[Item], masked: Masked) -> bool:
    """Whether parts are told apart by one thing: women and children may, women and foreigners do not differ."""
    traits = tables_of(masked.language).traits
    kinds = [{number for number, stems in enumerate(traits) if _begins(_noun(part, masked), stems)} for part in parts]
    people = {0, 1}
    return all(not kind for kind in kinds) or all(kind & people for kind in kinds) or bool(set.intersection(*kinds))


def _sum(each: Parts) -> Compared | None:
    numbers = _numbers(each)
    if numbers is None or (len(each.parts) < 2):
        return None
    whole, parts = numbers
    spans = [rounded(part, [whole, *parts]) for part in parts]
    known, sums = rounded(whole, parts), list(accumulate(spans, lambda one, two: total((one, two))))
    if any(not apart(known, some) for some in sums[1:]):
        return _told(each, None)
    is_more = over(sums[-1], known) and not each.overlap
    is_less = over(known, sums[-1]) and each.all
    return _told(each, _printed(whole, parts) if is_more or is_less else None)


def _told(each: Parts, wrong: str | None) -> Compared:
    place = each.masked.place(*each.parts)
    return compared(SUM, each.masked.place(each.whole), place, wrong, *map(each.masked.place, each.parts))


def _printed(whole: Number, parts: Sequence[Number]) -> str:
    found, said = total(part.span for part in parts), " + ".join(part.text for part in parts)
    if found.low is None or not found.is_point():
        return f"{said} do not make {whole.text}"
    return f"{said} = {printed_number(found.low)}, not {whole.text}"


def _numbers(each: Parts) -> tuple[Number, list[Number]] | None:
    whole = number_of(each.whole, each.masked.language)
    parts = [number_of(part, each.masked.language) for part in each.parts]
    if whole is None or any(part is None for part in parts) or _is_one(whole):
        return None
    return whole, [part for part in parts if part]


def _is_one(whole: Number) -> bool:
    """Whether a whole is hardly a number: of one topic."""
    return whole.span.high is not None and whole.span.high <= 1


def _larger(each: Parts) -> Iterator[Compared]:
    whole = number_of(each.whole, each.masked.language)
    for item in each.parts:
        part = number_of(item, each.masked.language)
        if whole and part and not _is_one(whole):
            wrong = None
            if over(rounded(part, [whole]), rounded(whole, [part])):
                wrong = f"{part.text} of {whole.text}"
            yield compared(LARGER, each.masked.place(each.whole), each.masked.place(item), wrong)


def _before(masked: Masked) -> Iterator[Parts]:
    """Wholes whose parts come first: 80 men and 50 women, 130 in all."""
    tables = tables_of(masked.language)
    for found in matches(tables.sum_shapes, masked):
        whole = masked.item(found, "whole")
        assert whole, "every expression of a whole has it"
        before = tuple(_preceding(masked, masked.items.index(whole)))[::-1]
        if len(before) > 1 and _counts_these(whole, before, masked):
            yield Parts(masked, whole, before, overlap=False, all=True)


def _counts_these(whole: Item, parts: Sequence[Item], masked: Masked) -> bool:
    """Whether a whole behind its parts counts what they count: nothing is named, or people, or one of theirs."""
    noun = _noun(whole, masked).split()
    people = data(masked.language).people
    return (
        not noun
        or noun[0] in people
        or any(noun[0] in _noun(part, masked).split() for part in parts)
        or bool(re.match(tables_of(masked.language).sum_ends, masked.around(masked.items.index(whole))[1]))
    )


def _preceding(masked: Masked, whole: int) -> Iterator[Item]:
    """The parts before a whole, from the last to the first."""
    tables = tables_of(masked.language)
    for number in range(whole - 1, -1, -1):
        item, (before, _) = masked.items[number], masked.around(number)
        if item.letter not in "qb" or ";" in masked.around(number)[1]:
            return
        if not re.search(tables.sub_leads, before) and _is_alike(item, masked, whole):
            yield item
