"""Which codes may be ignored, and where in a base that is written."""

from typing import Literal

Part = Literal["claim", "source", "topic"]
# By the letter and first digit of a code; a family that is not here cannot be ignored at all.
_WHERE: dict[str, tuple[Part, ...]] = {
    **dict.fromkeys(("Q1", "Q2", "Q3"), ("claim", "source", "topic")),
    **dict.fromkeys(("Q4", "Q5"), ("source",)),
    **dict.fromkeys(("R1", "R2", "R3", "R4"), ("topic",)),
}


def ignored_on(code: str) -> tuple[Part, ...]:
    """The parts of a base on which a code may be ignored; none for what is wrong with the base itself."""
    return _WHERE.get(code[:2], ())
