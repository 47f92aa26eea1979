"""What the tables of a language look for by an expression."""

from typing import NamedTuple


class NoNumber(NamedTuple):
    """What looks like a number and is none: what it is, and its expression.

    `needs` are letters in small without one of which a sentence cannot hold it, with 0 for a run of digits and a line
    end at both ends; `digits` is whether it holds a digit, `odd` whether letters or marks touch that.
    """

    kind: str
    expression: str
    needs: tuple[str, ...] = ()
    digits: bool = True
    odd: bool = False


class Sought(NamedTuple):
    """An expression, and letters in small without one of which a sentence cannot hold what it matches."""

    expression: str
    needs: tuple[str, ...]
