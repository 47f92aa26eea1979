"""Names and dates in the few words that a table has room for."""

import re
from collections.abc import Iterable, Sequence

from csto_check.prose import counted, listed
from csto_check.views.weekdays import MONTHS

MOST_NAMED = 3
_YEAR = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{4}})\b")  # behind a month


def named(names: Sequence[str], more: str = "other") -> str:
    """`nd`, `nd and RT`, `nd, RT, nex24 and 2 others`"""
    told = list(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        told.append(counted(len(names) - MOST_NAMED, more))
    return listed(told)


def outermost(told: Sequence[str], most: int) -> list[str]:
    """Values in order: all of a few, of more the first ones, how many lie between, and the last."""
    if len(told) <= most:
        return list(told)
    return [*told[: most - 2], f"{len(told) - most + 1} values between", told[-1]]


def without_shared_year(dates: Iterable[str]) -> list[str]:
    """`by 6 January`, `8 January` of dates that all lie in one year."""
    told = list(dates)
    years = [{year for _, year in _YEAR.findall(each)} for each in told]
    is_one = len(set().union(*years)) == 1 and all(years)
    return [_YEAR.sub(r"\1", each) for each in told] if is_one else told
