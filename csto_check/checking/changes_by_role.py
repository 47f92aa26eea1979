"""Changes whose numbers are told apart by the words around each of them, wherever they stand."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from csto_check.checking.amounts import amount_told
from csto_check.checking.check_shapes import has_word, tables_of
from csto_check.checking.masked import Masked, over_marks
from csto_check.checking.reckoning import HUNDRED
from csto_check.checking.windows import PlacedItem, Window, windows_of
from csto_check.text.span import Span
from csto_check.values.interval import Interval

_LIKELY = Decimal(8)  # nothing that is told with how far it went grows by more
_ENDS = {"q": "qb", "p": "qb", "x": "pqb"}  # letters of the ends, by that of the step


class Change(NamedTuple):
    """From where something went to where, and how far; a share where that is one."""

    start: PlacedItem
    end: PlacedItem
    step: PlacedItem

    @property
    def ends(self) -> Span:
        """The place of both ends; where they are in two sentences that of the start."""
        is_one = self.start.masked is self.end.masked
        return self.start.masked.place(self.start.item, self.end.item) if is_one else self.start.place


def changes_by_role(sentences: Sequence[Masked], letter: str) -> Iterator[Change]:
    """Each change of one or two sentences in which one number is how far, one where it was, and one where it is."""
    for window in windows_of(sentences):
        letters = "p" if letter == "p" else "qx"
        steps = [at for at in window.items if at.item.letter in letters and is_step(at, window)]
        if len(steps) == 1 and not has_word(tables_of(window.language).hypothetical, window.text):
            yield from _with_ends(steps[0], window)


def is_step(at: PlacedItem, window: Window) -> bool:
    """Whether the words around a number say that it is how far something went."""
    tables = tables_of(window.language)
    before, behind = window.around(at, "qpxlb")
    if re.match(tables.share_of_other, behind):
        return False
    return bool(_ends(tables.step_leads, before) or _ends(tables.role_leads, before) or _begins(at, behind, window))


def _begins(at: PlacedItem, behind: str, window: Window) -> bool:
    tables = tables_of(window.language)
    return bool(re.match(tables.step_follows.removeprefix("^"), behind) or re.match(tables.role_follows, behind))


def _ends(expression: str, before: str) -> bool:
    return over_marks(expression).search(before) is not None


def _with_ends(step: PlacedItem, window: Window) -> Iterator[Change]:
    """The change with its two ends, where the words say of just one number that it is where it was."""
    ends = [at for at in window.items if at != step and at.item.letter in _ENDS[step.item.letter]]
    ends = [at for at in ends if not is_step(at, window) and not _is_one(at)]
    starts = [at for at in ends if _was(at, window)] or [at for at in ends if _is_current(at, window)]
    if len(starts) != 1 or _is_of_then(step, starts[0]) or not _is_told_together(step, ends, window):
        return
    others = [at for at in ends if at != starts[0] and _is_likely(starts[0], at, step)]
    if len(others) > 1:
        others = [at for at in others if _is_now(at, window)]
    onto = _onto(step, window)
    if len(others) == 1 and onto in (None, others[0], starts[0]) and _is_of_one(step, starts[0], others[0], window):
        yield Change(starts[0], others[0], step)


def _is_of_then(step: PlacedItem, start: PlacedItem) -> bool:
    """Whether a change is from a time that its own sentence names, and where it was is of a date in another."""
    own, other = step.masked, start.masked
    behind = over_marks(tables_of(own.language).than_then).match(own.around(own.items.index(step.item))[1])
    return behind is not None and own is not other and any(each.letter == "d" for each in other.items)


def _onto(step: PlacedItem, window: Window) -> PlacedItem | None:
    """The number that a step is said to lead to at once: up 6 % to 218 pence."""
    behind = window.items[window.items.index(step) + 1 :][:1]
    onto = tables_of(window.language).onto
    return behind[0] if behind and re.search(rf"^(?: [\w-]+){{0,2}}{onto}", window.between(step, behind[0])) else None


def _is_of_one(step: PlacedItem, start: PlacedItem, end: PlacedItem, window: Window) -> bool:
    """Whether nothing says that the numbers are of different things."""
    first, _, last = sorted((step, start, end), key=window.items.index)
    between = window.items[window.items.index(first) + 1 : window.items.index(last)]
    is_portion = step.item.letter == "p" and any(at.item.letter == "p" and at != step for at in between)
    return not is_portion and not re.search(tables_of(window.language).other_thing, window.between(first, last))


def _is_told_together(step: PlacedItem, ends: Sequence[PlacedItem], window: Window) -> bool:
    """Whether the step is told with one of the ends, and a second sentence goes on about the change."""
    tables = tables_of(window.language)
    if len(window.sentences) > 1 and not over_marks(tables.same_change).match(window.sentences[-1].text):
        return False
    near = [window.between(step, at) for at in ends if at.masked is step.masked]
    return len(ends) == 2 if not near else not re.search(tables.other_thing, min(near, key=len))


def _was(at: PlacedItem, window: Window) -> bool:
    before, behind = window.around(at, "qpxlb")
    tables = tables_of(window.language)
    follows = over_marks(tables.was_follows)
    others = [each for each in window.items[: window.items.index(at)] if each.item.letter in "qpxlb"]
    is_taken = bool(others) and not is_step(others[-1], window) and follows.match(before) is not None
    own = before.rpartition("\ue001")[2] if is_taken else before  # a time that belongs to the number before
    return _ends(tables.was_leads, own) or follows.match(behind) is not None


def _is_one(at: PlacedItem) -> bool:
    """Whether a number is hardly one: one of the shops."""
    told = amount_told(at.item, at.masked.language)
    return told is None or told.span == Interval(Decimal(1), Decimal(1))


def _is_current(at: PlacedItem, window: Window) -> bool:
    return _ends(tables_of(window.language).current_leads, window.around(at, "qpxlb")[0])


def _is_now(at: PlacedItem, window: Window) -> bool:
    return _ends(tables_of(window.language).now_leads, window.around(at, "qpxlb")[0])


def _is_likely(start: PlacedItem, end: PlacedItem, step: PlacedItem) -> bool:
    """Whether two numbers may be where one thing was and is."""
    one, two, by = (amount_told(each.item, each.masked.language) for each in (start, end, step))
    if one is None or two is None or by is None or not is_one_unit(start, end):
        return False
    one, two = (
        here.scaled_as(there) if not at.noun else here for here, there, at in ((one, two, start), (two, one, end))
    )
    low, high = sorted(each.span.low or each.span.high or Decimal(0) for each in (one, two))
    is_index = step.item.letter != "x" or "p" in (start.item.letter, end.item.letter) or low >= HUNDRED
    return low > 0 and high / low <= _LIKELY and is_index  # points of a game are no step


def _noun(at: PlacedItem) -> str | None:
    """What a number counts, without a verb that was read as that: the 4.5 billion paid."""
    behind = at.masked.around(at.masked.items.index(at.item))[1]
    tables = tables_of(at.masked.language)
    return at.noun if at.noun in tables.part_units or not re.match(tables.bare_follows, behind) else None


def is_one_unit(one: PlacedItem, two: PlacedItem) -> bool:
    """Whether two numbers are in one unit, or no unit tells them apart."""
    units = tables_of(one.masked.language).part_units
    if (one.item.letter == "p") != (two.item.letter == "p"):
        return {one.noun, two.noun} & {None} != set()
    nouns = {each: _noun(each) for each in (one, two)}
    bare = [amount_told(each.item, each.masked.language) for each, noun in nouns.items() if noun is None]
    if len(bare) == 1 and bare[0] and bare[0].coarse:
        return True  # 6.3 billion pounds, and 4.5 billion
    return len({*nouns.values()}) == 1 or not {*nouns.values()} & {*units}
