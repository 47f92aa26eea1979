"""What a rule adds up: topics, each so many times, and the sizes of lists.

To what reckons with rules the size of a list is a topic of its own, called as it is written: `size(members)`.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from csto_check.values.printed_numbers import printed_number

ONCE = Decimal(1)  # how often a topic is counted where no number stands before it
_SIZE = "size("


class Term(NamedTuple):
    """A topic in a sum; `sign` is 1 or -1, `factor` how many times it is counted, above 0.

    `is_size` where it is the number of names in a list: `size(members)`.
    """

    sign: int
    topic: str
    is_size: bool = False
    factor: Decimal = ONCE

    @property
    def coefficient(self) -> Decimal:
        """The factor with its sign."""
        return self.factor if self.sign > 0 else self.factor.copy_negate()


def times_told(term: Term) -> str:
    """`2 × `, as a factor is told in arithmetic; empty where the topic is counted once."""
    return "" if term.factor == ONCE else f"{printed_number(term.factor)} × "


def size_key(topic: str) -> str:
    """What the size of a list is called among the topics."""
    return f"{_SIZE}{topic})"


def is_size_key(topic: str) -> bool:
    """Whether a topic is the size of a list."""
    return topic.endswith(")")


def listed_in(topic: str) -> str:
    """The list of which a topic is the size; any other topic itself."""
    return topic[len(_SIZE) : -1] if is_size_key(topic) else topic


def keyed(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms of a rule by what they are called among the topics, sizes with them."""
    return tuple([term._replace(topic=size_key(term.topic)) if term.is_size else term for term in terms])
