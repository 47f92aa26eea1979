"""Whether shares of which the last is all that is left come to more than a hundred per cent."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from csto_check.checking.amounts import NumberSpan, amount_told, share_of
from csto_check.checking.check_shapes import tables_of
from csto_check.checking.masked import Item, Masked, over_marks
from csto_check.checking.reckoning import HUNDRED, total
from csto_check.checking.slip import Compared, held_against
from csto_check.checking.windows import PlacedItem, Window, windows_of
from csto_check.values.interval import Interval
from csto_check.values.printed_numbers import printed_number

_CODE = "T201"
_FEWEST, _MOST = 3, 12  # shares of a list


def check_shares_left(sentences: Sequence[Masked]) -> Iterator[Compared]:
    """54 per cent in favour, 41 against, and the remaining 15 undecided."""
    held: set[PlacedItem] = set()
    for window in windows_of(sentences):
        found = _shares(window)
        if found and held.isdisjoint(window.items):
            held.update(window.items)
            yield found


def _least(item: Item, language: str) -> NumberSpan:
    """A share that was rounded by half of its last digit at most."""
    told, span = amount_told(item, language), share_of(item, language)
    if told is None or span is None:
        return Interval(None, None)
    half = min(Decimal(1), told.place) / 2 if told.span.is_point() and span.low != told.span.low else Decimal(0)
    is_figure = any(letter.isdigit() for letter in item.text)
    return Interval(told.span.low and told.span.low - half, None) if is_figure else span


def _shares(window: Window) -> Compared | None:
    placed = [at for at in window.items if at.item.letter == "p"]
    tables, language = tables_of(window.language), window.language
    if not _FEWEST <= len(placed) <= _MOST or any(at.item.letter == "x" for at in window.items):
        return None
    if _are_of_groups(placed, window) or (len(window.sentences) > 1 and not _are_of_one(placed, window)):
        return None
    shares = [at.item for at in placed]
    before, behind = window.around(placed[-1], "qpxl")
    is_rest = over_marks(tables.rest_leads).search(before) or over_marks(tables.undecided).match(behind)
    told = [amount_told(item, language) for item in shares]
    spans = [share_of(item, language) for item in shares]
    if not is_rest or None in told or any(span is None for span in spans):
        return None
    low = total(_least(item, language) for item in shares).low or Decimal(0)
    said = " + ".join(each.text for each in told if each)
    exact = total(each.span for each in told if each).low or Decimal(0)
    wrong = f"{said} = {printed_number(exact)}, not 100" if low > HUNDRED else None
    first = placed[0].masked
    own = [at.item for at in placed[:-1] if at.masked is first]
    return held_against(_CODE, first.place(*own), placed[-1].place, wrong)


def _are_of_groups(placed: Sequence[PlacedItem], window: Window) -> bool:
    """Whether shares are told of several groups: among men 55, among women 48."""
    leads = re.compile(tables_of(window.language).group_leads)
    return sum(leads.search(window.around(at, "qpxl")[0]) is not None for at in placed[:-1]) > 1


def _are_of_one(placed: Sequence[PlacedItem], window: Window) -> bool:
    """Whether the second sentence tells only the rest, and no two shares are said to be of something."""
    of = re.compile(tables_of(window.language).share_of_other)
    is_rest = [at for at in placed if at.masked is window.sentences[1]] == [placed[-1]]
    return is_rest and sum(of.match(window.around(at, "qpxl")[1]) is not None for at in placed) < _FEWEST - 1
