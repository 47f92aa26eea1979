"""What contradicts the size of a list, in sentences for the list."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from csto_check.facts.model import Base
from csto_check.grouped import grouped
from csto_check.prose import listed
from csto_check.reasoning.words.pair_reasons import item_told
from csto_check.reasoning.words.speaking import speakers_told

if TYPE_CHECKING:
    from csto_check.reasoning.rules.inequalities import Breach
    from csto_check.reasoning.rules.sides import SideValue

_Both = tuple["SideValue", "SideValue"]  # a list, and what contradicts its size


def sizes_told(topic: str, breaches: "Iterable[Breach]", base: Base) -> list[str]:
    """`The list of nd comes to 6 states; on members.count, RT says 7 states: the same contradiction as under …`

    `breaches` are those that are told under other topics; who gives lists of one size is told once.
    """
    found = [(*each, breach.under) for breach in breaches for each in _lists(topic, breach)]
    alike = grouped(found, lambda each: (each[0].value.printed(), item_told(each[1], base), each[2]))
    told = [(f"{_whose([one for one, *_ in lists], base)} {key[0]}; {key[1]}", key[2]) for key, lists in alike.items()]
    return [f"{both}: the same contradiction as under {listed(under)}." for both, under in told]


def _lists(topic: str, breach: "Breach") -> list[_Both]:
    """The side that gives the list, with the other one."""
    both = [(breach.left, breach.right), (breach.right, breach.left)]
    return [(one, other) for one, other in both if any(claim.topic == topic for claim in one.claims)]


def _whose(lists: "Iterable[SideValue]", base: Base) -> str:
    told = sorted(speakers_told(item.claims, base) for item in lists)
    return f"The list of {told[0]} comes to" if len(told) == 1 else f"The lists of {listed(told)} come to"
