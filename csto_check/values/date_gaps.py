"""How far apart two dates are: in calendar days, months or years."""

from datetime import datetime, timedelta

from csto_check.values.base import Gap
from csto_check.values.moment import Precision


def date_gap(before: datetime, after: datetime, unit: Precision, bound: str) -> Gap:
    """The distance of two ends, counted in calendar days, months or years; of two times within two days, in minutes."""
    from decimal import Decimal

    if unit is Precision.TIME and after - before < timedelta(days=2):
        minutes = max(1, int((after.replace(second=0) - before.replace(second=0)).total_seconds()) // 60)
        return Gap(Decimal(minutes), None, "minutes", bound, f"{bound} {_clock(minutes)}".strip())
    months = (after.year - before.year) * 12 + after.month - before.month
    days = (after.date() - before.date()).days
    count = {Precision.YEAR: after.year - before.year, Precision.MONTH: months}.get(unit, days)
    word = {Precision.YEAR: "year", Precision.MONTH: "month"}.get(unit, "day")
    if count == 0:
        return Gap(Decimal(0), None, f"{word}s", "", f"less than a {word}")
    text = f"{bound} {count} {word}{'' if count == 1 else 's'}".strip()
    return Gap(Decimal(count), None, f"{word}s", bound, text)


def _clock(minutes: int) -> str:
    """`30 minutes`, `2 hours 30 minutes`."""
    hours, rest = divmod(minutes, 60)
    parts = [(hours, "hour"), (rest, "minute")]
    return " ".join(f"{number} {word}{'' if number == 1 else 's'}" for number, word in parts if number)
