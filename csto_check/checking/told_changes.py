"""Whether a change is that from its start to its end."""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from csto_check.checking.amounts import NumberSpan, NumberTold, amount_told, printed_per_cent, rounded, share_of
from csto_check.checking.changes_by_role import Change, changes_by_role
from csto_check.checking.check_shapes import has_word, shape_matches, tables_of
from csto_check.checking.factors import check_factors
from csto_check.checking.lengths import MINUTES, unit_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import HUNDRED, apart, in_per_cent_of, is_far, less, multiplied
from csto_check.checking.slip import Compared, held_against
from csto_check.checking.windows import PlacedItem
from csto_check.values.interval import Interval
from csto_check.values.printed_numbers import printed_number

STEP, STEP_SHARE = "T202", "T203"
_HUNDREDTH = Decimal("0.01")


def check_steps(text: MaskedText) -> Iterator[Compared]:
    """Each change from a to b of which the step is told."""
    yield from _all(text, "q", _step)


def check_step_shares(text: MaskedText) -> Iterator[Compared]:
    """Each change from a to b that is told in per cent."""
    yield from _all(text, "p", _share)
    yield from check_factors(text.sentences)


def _all(text: MaskedText, letter: str, told: Callable[[Change], Compared | None]) -> Iterator[Compared]:
    seen: set[Item] = set()
    for change in chain(_from_to(text, letter), changes_by_role(text.sentences, letter)):
        ends = {change.start.item, change.end.item}
        found = told(change) if not ends & seen else None
        if found:
            seen |= ends
            yield found


def _from_to(text: MaskedText, letter: str) -> Iterator[Change]:
    """The changes of which both ends are told together: from 20 to 30."""
    for number, masked in enumerate(text.sentences):
        after = text.sentences[number + 1 : number + 2]
        for start, end in _pairs(masked):
            change = _change(start, end, masked, _letter(letter, start, end), after)
            if change:
                yield change


def _letter(letter: str, start: Item, end: Item) -> str:
    """The letters of the step: points between two shares, a length between two lengths."""
    if letter == "p":
        return letter
    return "x" if "p" in (start.letter, end.letter) else "l" if "l" in (start.letter, end.letter) else "qx"


def _pairs(masked: Masked) -> Iterator[tuple[Item, Item]]:
    """The two ends of each change that a sentence tells."""
    tables, used = tables_of(masked.language), set[Item]()
    for shapes, breaks in ((tables.turn_shapes, "(?!)"), (tables.step_shapes, tables.breaks)):
        for found in shape_matches(shapes, masked):
            start, end = masked.item(found, "from"), masked.item(found, "to")
            if not start or not end or {start, end} & used:
                continue
            used |= {start, end}
            if _are_alike(start, end, masked) and not re.search(breaks, masked.between(start, end)):
                yield start, end


def _are_alike(start: Item, end: Item, masked: Masked) -> bool:
    """Whether two numbers may be the ends of one change: both shares, or counts of the same."""
    one, two = (item.reading.noun if item.reading else None for item in (start, end))
    units = tables_of(masked.language).part_units
    is_other = one and two and one != two and (one in units or two in units)
    is_share = (start.letter == "p") == (end.letter == "p") or None in (one, two)
    return is_share and not is_other


def _change(start: Item, end: Item, masked: Masked, letter: str, after: Sequence[Masked]) -> Change | None:
    """The change with the one number that tells how far it went: in its sentence, else in the next."""
    sizes = _size(start, masked), _size(end, masked)
    if letter == "qx" and min(sizes) < HUNDRED and all(size == int(size) for size in sizes):
        letter = "q"  # points of a game are no step
    own = [item for item in masked.items if item.letter in letter and _is_step(item, start, end, masked)]
    if len(own) == 1 and letter == "p" and _is_beside_another(own[0], start, end, masked):
        return None
    if len(own) == 1:
        return Change(PlacedItem(masked, start), PlacedItem(masked, end), PlacedItem(masked, own[0]))
    if own or not after or after[0].sentence.first or has_word(tables_of(masked.language).hypothetical, after[0].text):
        return None
    shapes = shape_matches(tables_of(masked.language).step_told_shapes, after[0])
    told = {item for found in shapes if (item := after[0].item(found, "step")) and item.letter in letter}
    return (
        Change(PlacedItem(masked, start), PlacedItem(masked, end), PlacedItem(after[0], told.pop()))
        if len(told) == 1
        else None
    )


def _is_beside_another(step: Item, start: Item, end: Item, masked: Masked) -> bool:
    """Whether another share stands between a step and the ends: by 8 per cent in May, and 12 from 50,000 to 44,000."""
    first, last = (masked.items.index(each) for each in sorted((step, min(start, end, key=lambda at: at.start))))
    return any(each.letter == "p" and each not in (start, end) for each in masked.items[first + 1 : last])


def _size(item: Item, masked: Masked) -> Decimal:
    told = amount_told(item, masked.language)
    return (told.span.low if told else None) or Decimal(0)


def _is_step(item: Item, start: Item, end: Item, masked: Masked) -> bool:
    """Whether a number tells how far a change went."""
    if item in (start, end):
        return False
    tables = tables_of(masked.language)
    before, behind = masked.around(masked.items.index(item))
    between = min((masked.between(item, other) for other in (start, end)), key=len)
    is_strong = re.search(tables.step_follows, behind) or re.search(tables.step_leads, before)
    if is_strong and not re.search("\ue000", between):
        between = between.replace(";", ",")  # from four to nine; seven came as well
    breaks = tables.breaks
    if re.search(breaks, between) or re.match(tables.share_of_other, behind) or _leads_on(item, end, masked):
        return False
    if is_strong:
        return True
    is_change = re.search(tables.weak_leads, before) or (item.reading and item.reading.kind == "change")
    return bool(is_change) and has_word((*tables.risen, *tables.fallen), masked.text)


def _leads_on(item: Item, end: Item, masked: Masked) -> bool:
    """Whether a step leads to another end: from 50 to 70, and another by 38 to 121."""
    number = masked.items.index(item)
    _, behind = masked.around(number)
    after = masked.items[number + 1 : number + 2]
    return (
        bool(re.match(tables_of(masked.language).onto, behind))
        and bool(after)
        and after[0].letter in "qp"
        and after[0] is not end
    )


def _step(change: Change) -> Compared | None:
    """The step in numbers, or in points between two shares."""
    numbers, unit = _numbers(change), _unit(change)
    if numbers is None or unit is None:
        return None
    one, two, by = numbers
    found, told = _between(one, two, [one, two, by]), multiplied(rounded(by, [one, two, by]), unit)
    if is_far(found, told):
        return None
    lower, upper = _ordered(one, two)
    wrong = f"{upper.text} − {lower.text} = {_difference(one, two)}, not {by.text}"
    return _told(STEP, change, wrong if apart(found, told) else None)


def _unit(change: Change) -> Decimal | None:
    """What one of the step is in the unit of the ends; None where they are in different ones."""
    tables = tables_of(change.step.masked.language)
    if change.step.item.letter == "l":
        return _in_unit(change)
    step, *ends = (each.item.reading.noun if each.item.reading else None for each in change[::-1])
    if step in tables.hundredths or change.step.is_before(tables.hundredths):
        return Decimal(1) if {*ends} & {*tables.hundredths} else _HUNDREDTH
    if change.step.item.letter == "q" and step in tables.part_units and any(ends) and step not in ends:
        return None
    return Decimal(1)


def _in_unit(change: Change) -> Decimal | None:
    """The same of lengths of time."""
    length = change.start if change.start.item.letter == "l" else change.end
    units = [unit_of(each.item, each.masked.language) for each in (change.step, length)]
    by, of = (MINUTES.get(unit or "") for unit in units)
    return by / of if by and of else None


def _numbers(change: Change) -> tuple[NumberTold, NumberTold, NumberTold] | None:
    one, two, by = (amount_told(each.item, each.masked.language) for each in change)
    return None if one is None or two is None or by is None else (one.scaled_as(two), two.scaled_as(one), by)


def _share(change: Change) -> Compared | None:
    """The step in per cent of where it started."""
    numbers, told = _numbers(change), share_of(change.step.item, change.step.masked.language)
    reading = change.step.item.reading
    if numbers is None or told is None or (reading and reading.kind == "share"):
        return None
    one, two, _ = numbers
    between = _between(one, two, [one, two])
    found, turned = in_per_cent_of(between, rounded(one, [two])), in_per_cent_of(between, rounded(two, [one]))
    exact = in_per_cent_of(_between(one, two, []), one.span)
    if found is None or is_far(found, told):
        return None
    said = printed_per_cent(change.step.item, change.step.masked.language)
    wrong = f"from {one.text} to {two.text} is {_per_cent(exact)}, not {said}"
    fits = not apart(found, told) or (turned is not None and not apart(turned, told))  # 20 % fewer, 25 % more
    return _told(STEP_SHARE, change, None if fits else wrong)


def _told(code: str, change: Change, wrong: str | None) -> Compared:
    start, end, step = (each.place for each in change)
    return held_against(code, change.ends, step, wrong, start, end)


def _between(one: NumberTold, two: NumberTold, beside: list[NumberTold]) -> NumberSpan:
    """The distance of two numbers, whichever is larger."""
    first, last = rounded(one, beside), rounded(two, beside)
    up, down = less(last, first), less(first, last)
    low = max((end for end in (up.low, down.low) if end is not None), default=Decimal(0))
    highs = [end for end in (up.high, down.high) if end is not None]
    return Interval(max(low, Decimal(0)), max(highs) if len(highs) == 2 else None)


def _ordered(one: NumberTold, two: NumberTold) -> tuple[NumberTold, NumberTold]:
    """The lower number first."""
    return (one, two) if (one.span.low or 0) <= (two.span.low or 0) else (two, one)


def _difference(one: NumberTold, two: NumberTold) -> str:
    lower, upper = _ordered(one, two)
    is_exact = lower.span.is_point() and upper.span.is_point()
    return (
        printed_number((upper.span.low or Decimal(0)) - (lower.span.low or Decimal(0)))
        if is_exact
        else "another number"
    )


def _per_cent(found: NumberSpan | None) -> str:
    return "another share" if found is None or found.low is None else f"{round(float(found.low), 1):g} %"
