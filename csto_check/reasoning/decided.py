"""Which values a person's decision fits."""

from collections.abc import Sequence

from csto_check.values.base import ALIKE, Relation
from csto_check.values.value import Value


def fitting(holds: Value, values: Sequence[Value]) -> list[int]:
    """The places of the values with which a decided one shares something, else of those that are close to it."""
    related = [holds.relation(each) for each in values]
    sharing = [i for i, found in enumerate(related) if found in ALIKE and found is not Relation.CLOSE]
    return sharing or [i for i, found in enumerate(related) if found is Relation.CLOSE]
