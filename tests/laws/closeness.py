"""Topics whose values count as one when they are close, and that rule once more by plain fractions and a calendar."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st

from csto_check.facts.model import Claim
from csto_check.values.closeness import WIDTHS as READERS
from csto_check.values.closeness import Share, Width
from csto_check.values.value import Value, type_of
from tests.laws import ruled
from tests.laws.bases import Question, base_of
from tests.laws.ruled import Ruled

WIDTHS: dict[str, tuple[str, ...]] = {
    "quantity": ("0%", "12.5%", "20%", "25%", "50%", "100%"),
    "date": ("0 days", "1 day", "2 days", "1 week", "1 month", "2 months", "1 year"),
}
Facing = tuple[Any, Any]  # the highest low and the lowest high end; the low is above where two are only close


def width_of(kind: str, written: str) -> Width:
    name = type_of(kind).width
    found = READERS[name].read(written) if name else None
    assert found is not None
    return found


def widths(kind: str) -> st.SearchStrategy[Width]:
    return st.sampled_from([width_of(kind, written) for written in WIDTHS[kind]])


def closed(value: Value, close: Width | None) -> Value:
    """A value on a topic with a `close`."""
    return value._replace(close=close) if value.is_known else value


def with_close(case: Question, close: Width | None) -> Question:
    """The same question where values no further apart than this count as one."""
    topic = case.topic._replace(setting=case.topic.setting._replace(close=close))
    claims = [claim._replace(value=closed(claim.value, close)) for claim in case.claims]
    return Question(topic, claims, base_of(topic, claims, case.base.sources))


def ruled_with(case: Ruled, close: Mapping[str, Share | None]) -> Ruled:
    """The same base where the values of some topics are close."""
    topics = {
        id_: topic._replace(setting=topic.setting._replace(close=close.get(id_)))
        for id_, topic in case.base.topics.items()
    }
    claims: list[Claim] = [
        claim._replace(value=closed(claim.value, close.get(claim.topic))) for claim in case.base.claims
    ]
    return Ruled(replace(case.base, topics=topics, claims=tuple(claims)))


SHARES = (None, *(Share.read(written) for written in ("12.5%", "25%", "50%")))


@st.composite
def closes(draw: st.DrawFn) -> dict[str, Share | None]:
    """How close the values of the topics that count people may be: mostly the same for all."""
    one = draw(st.sampled_from(SHARES))
    return {id_: draw(st.sampled_from((one, one, *SHARES))) for id_ in ruled.NUMBERS}


def is_far(lower: Any, upper: Any, close: Width | None) -> bool:
    """Whether a low end lies further above a high end than that, by fractions or by another calendar."""
    if lower is None or upper is None or upper <= lower:
        return False
    if close is None:
        return True
    if isinstance(close, Share):
        return Fraction(upper) - Fraction(lower) > Fraction(close.of) * abs(Fraction(lower))
    if (close.number, close.unit) == (1, "day"):
        return bool(upper - lower > timedelta(hours=24))
    return close.number == 0 or upper.date() > _last_day(lower, close.number, close.unit)


def _last_day(when: datetime, number: int, unit: str) -> Any:
    day = when.date()
    moved = day + relativedelta(**{f"{unit}s": number})  # type: ignore[arg-type]
    is_last = (day + relativedelta(days=1)).month != day.month
    return moved + relativedelta(day=31) if is_last and unit in ("month", "year") else moved


def are_apart(one: Facing, two: Facing, close: Width | None) -> bool:
    return is_far(one[1], two[0], close) or is_far(two[1], one[0], close)
