"""What a rule adds up: topics, each so many times."""

from decimal import Decimal
from typing import NamedTuple

ONCE = Decimal(1)  # how often a topic is counted where no number stands before it


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
