"""What is wrong with a quote, or may mislead about it."""

from typing import NamedTuple


class Doubt(NamedTuple):
    """The code of its kind (csto_check/codes), and what is said of it."""

    code: str
    why: str
