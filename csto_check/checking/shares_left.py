"""Whether shares of which the last is all that is left come to more than a hundred per cent."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from csto_check.checking.amounts import amount_told, share_of
from csto_check.checking.check_shapes import tables_of
from csto_check.checking.masked import Masked, over_marks
from csto_check.checking.reckoning import HUNDRED, total
from csto_check.checking.slip import Compared, held_against
from csto_check.checking.windows import window_of
from csto_check.values.printed_numbers import printed_number

_CODE = "T201"
_FEWEST, _MOST = 3, 12  # shares of a list


def check_shares_left(sentences: Sequence[Masked]) -> Iterator[Compared]:
    """54 per cent in favour, 41 against, and the remaining 15 undecided."""
    for masked in sentences:
        found = _shares(masked)
        if found:
            yield found


def _shares(masked: Masked) -> Compared | None:
    window = window_of(masked)
    shares = [at.item for at in window.items if at.item.letter == "p"]
    tables = tables_of(masked.language)
    if not _FEWEST <= len(shares) <= _MOST or any(at.item.letter == "x" for at in window.items):
        return None
    before, behind = window.around(next(at for at in window.items if at.item is shares[-1]), "qpxl")
    is_rest = over_marks(tables.rest_leads).search(before) or over_marks(tables.undecided).match(behind)
    told = [amount_told(item, masked.language) for item in shares]
    spans = [share_of(item, masked.language) for item in shares]
    if not is_rest or None in told or any(span is None for span in spans):
        return None
    low = total(span for span in spans if span is not None).low or Decimal(0)
    said = " + ".join(each.text for each in told if each)
    exact = total(each.span for each in told if each).low or Decimal(0)
    wrong = f"{said} = {printed_number(exact)}, not 100" if low > HUNDRED else None
    return held_against(_CODE, masked.place(*shares[:-1]), masked.place(shares[-1]), wrong)
