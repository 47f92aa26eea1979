"""Whether what is said to have doubled or halved has."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from csto_check.checking.amounts import ROUGH, amount_told
from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.masked import Masked
from csto_check.checking.slip import Compared, held_against

_CODE = "T203"


def check_factors(sentences: Sequence[Masked]) -> Iterator[Compared]:
    """Each change from a to b that is told as a doubling, or the like, and not as nearly one."""
    for masked in sentences:
        tables = tables_of(masked.language)
        for found in shape_matches(tables.factor_shapes, masked):
            start, end = masked.item(found, "from"), masked.item(found, "to")
            one, two = (amount_told(item, masked.language) if item else None for item in (start, end))
            if start and end and one and two and one.span.low and two.span.low:
                one, two = one.scaled_as(two), two.scaled_as(one)
                factor = Decimal(tables.factors[found["factor"].lower()])
                ratio = (two.span.low or Decimal(0)) / (one.span.low or Decimal(1))
                is_wrong = not factor * (1 - ROUGH) <= ratio <= factor * (1 + ROUGH)
                wrong = f"from {one.text} to {two.text} is {round(float(ratio), 2):g} times as much, not {factor}"
                at = masked.span_of(found, "factor")
                yield held_against(_CODE, at, masked.place(start, end), wrong if is_wrong else None)
