"""What the tables of a language look for by an expression."""

from typing import NamedTuple


class NoNumber(NamedTuple):
    """What looks like a number and is none: what it is, and its expression.

    `needs` is what it is for all that is sought; `digits` is whether it holds a digit, `odd` whether letters or marks
    touch that.
    """

    kind: str
    expression: str
    needs: tuple[str, ...] = ()
    digits: bool = True
    odd: bool = False


class Sought(NamedTuple):
    """An expression, and letters in small without one of which a sentence cannot hold what it matches.

    For them a sentence has 0 for each run of digits, and a line end at both of its ends; where the expression has {M},
    they may have it, too.
    """

    expression: str
    needs: tuple[str, ...]
