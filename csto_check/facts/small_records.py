"""What claims, topics and sources may have with them."""

from typing import NamedTuple

from csto_check.problem import Place
from csto_check.values.date import Date

JOINED = " and "  # between rules that tell something only together; no topic is called so


class Ignore(NamedTuple):
    """A finding that a curator accepts: its code, why, and where that is written."""

    code: str
    because: str
    place: Place


class Aside(NamedTuple):
    """A passage of a source that holds no claim: its first and last words, in the notation of quotes."""

    first: str
    last: str | None
    because: str
    place: Place


class Withdrawal(NamedTuple):
    """The source took a claim back."""

    on: Date
    because: str


class Derived(NamedTuple):
    """Where a derived claim comes from: its rule, the ids of the claims it rests on, its arithmetic in one line.

    Several rules that tell it only together have "and" between them. `echo_of` is the id of the derived claim that
    tells the same contradiction and counts instead.
    """

    rule: str
    from_: tuple[str, ...]
    arithmetic: str
    witness: str
    echo_of: str | None = None

    @property
    def rules(self) -> list[str]:
        """The rule, or those that tell it only together."""
        return self.rule.split(JOINED)
