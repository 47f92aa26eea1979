"""Whether parts add up to their whole, and whether a part is larger than that."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from csto_check.checking.amounts import NumberSpan, NumberTold, amount_told, rounded
from csto_check.checking.check_shapes import tables_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.parts import Parts, told_parts
from csto_check.checking.reckoning import apart, over, total
from csto_check.checking.shares_left import check_shares_left
from csto_check.checking.slip import Compared, held_against
from csto_check.values.printed_numbers import printed_number

SUM, LARGER = "T201", "T205"
_FAR = Decimal("0.5")  # of a whole


def check_sums(text: MaskedText) -> Iterator[Compared]:
    """Each whole whose parts are told."""
    seen: set[tuple[Masked, Item]] = set()
    used: set[tuple[Masked, Item]] = set()
    for each in told_parts(text.sentences):
        is_known = each.whole in seen or (not each.told and not used.isdisjoint({each.whole, *each.each_at}))
        if len(each.parts) > 1 and not is_known and (found := _sum(each)):
            seen.add(each.whole)
            used |= {each.whole, *each.each_at}
            yield found
    yield from check_shares_left(text.sentences)


def check_parts(text: MaskedText) -> Iterator[Compared]:
    """Each part that is told with its whole."""
    seen: set[object] = set()
    for each in told_parts(text.sentences):
        for part in each.parts if each.told else ():
            found = _larger(each, part) if (each.whole, part) not in seen else None
            if found:
                seen.add((each.whole, part))
                yield found


def _sum(each: Parts) -> Compared | None:
    numbers = _numbers(each)
    if numbers is None:
        return None
    whole, parts = numbers
    known = rounded(whole, parts)
    spans = [rounded(part, [whole, *parts]) for part in parts]
    own = [part.item for part in each.each_at if part.masked is each.masked]
    place, at = each.masked.place(*own), each.whole[0].place(each.whole[1])
    places = [part.place for part in each.each_at]
    if any(not apart(known, total(some)) for some in _runs(spans, each)):
        return held_against(SUM, at, place, None, *places)
    found = total(spans)
    if not each.told and not _is_near(found, whole):
        return None
    is_over = over(found, known) and not (each.told and _has_other(each, found))
    is_wrong = (is_over and not each.overlap) or (over(known, found) and each.all)
    return held_against(SUM, at, place, _printed(whole, parts) if is_wrong else None, *places)


def _is_near(found: NumberSpan, whole: NumberTold) -> bool:
    """Whether a sum may be meant to make a whole: numbers that are only listed, and far from it, are others."""
    if found.low is None or whole.span.low is None:
        return True
    return abs(found.low - whole.span.low) <= whole.span.low * _FAR


def _runs(spans: Sequence[NumberSpan], each: Parts) -> Iterator[Sequence[NumberSpan]]:
    """The runs of parts that may be meant: from the first, if the whole goes before, else to the last."""
    if each.is_behind and each.is_closed:
        yield spans
        return
    for number in range(2, len(spans) + 1):
        yield spans[:number] if each.is_behind else spans[-number:]


def _numbers(each: Parts) -> tuple[NumberTold, list[NumberTold]] | None:
    """The whole and its parts as numbers; None if one cannot be told, or the whole is hardly one."""
    masked, item = each.whole
    whole = amount_told(item, masked.language)
    parts = [amount_told(part.item, part.masked.language) for part in each.each_at]
    if whole is None or any(part is None for part in parts) or _is_one(whole):
        return None
    if not each.told and any(over(part.span, whole.span) for part in parts if part):
        return None  # in two plants: 2,900 in the one
    return whole, [
        part.scaled_as(whole) if not at.noun else part for part, at in zip(parts, each.each_at, strict=True) if part
    ]


def _has_other(each: Parts, found: NumberSpan) -> bool:
    """Whether what is too large for its whole fits one that was told before: 120 guests from 14 lands, 35 of them."""
    masked, item = each.whole
    if not each.is_behind:
        return False
    others = (other for other in masked.items if other.letter in "qb" and other.start < item.start)
    told = (amount_told(other, masked.language) for other in others)
    return any(not over(found, other.span) for other in told if other)


def _is_of_other(each: Parts, item: Item) -> bool:
    """Whether a part behind its whole counts something by a noun of its own: of the 20 players, 31 names."""
    masked, first = each.whole
    noun, tables = (item.reading and item.reading.noun) or "", tables_of(masked.language)
    before, behind = each.masked.around(each.masked.items.index(item))
    is_said = re.search(tables.sub_leads, before) or re.match(tables.bare_follows, behind)
    return masked is each.masked and first.start < item.start and not is_said and noun[:1].isupper()


def _is_one(whole: NumberTold) -> bool:
    """Whether a whole is hardly a number: of one topic."""
    return whole.span.high is not None and whole.span.high <= 1


def _printed(whole: NumberTold, parts: Sequence[NumberTold]) -> str:
    found, said = total(part.span for part in parts), " + ".join(part.text for part in parts)
    if found.low is None or not found.is_point():
        return f"{said} do not make {whole.text}"
    return f"{said} = {printed_number(found.low)}, not {whole.text}"


def _larger(each: Parts, item: Item) -> Compared | None:
    masked, first = each.whole
    whole, part = amount_told(first, masked.language), amount_told(item, each.masked.language)
    if whole is None or part is None or _is_one(whole):
        return None
    is_over = over(rounded(part, [whole]), rounded(whole, [part])) and not _has_other(each, part.span)
    is_over = is_over and not _is_of_other(each, item)
    wrong = f"{part.text} is more than {whole.text}" if is_over else None
    return held_against(LARGER, masked.place(first), each.masked.place(item), wrong)
