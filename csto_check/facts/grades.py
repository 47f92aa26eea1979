"""The two scales by which a desk grades what it has: how reliable a source is, and how credible what it says.

They are those of intelligence work, called the Admiralty or NATO system (AJP-2.1). They are kept apart, for a reliable
source may be wrong, and what an unreliable one says may be true. They are shown, and no verdict ever counts them.
"""

from collections.abc import Mapping
from typing import Generic, Literal, NamedTuple, TypeVar

from csto_check.prose import listed

Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal["1", "2", "3", "4", "5", "6"]
Grade = TypeVar("Grade", Reliability, Credibility)


class Scale(NamedTuple, Generic[Grade]):
    """A scale: the field of its grades, what it grades, what a grade is, its words, the code of a wrong one."""

    field: str
    of: str
    mark: str
    grades: Mapping[Grade, str]
    code: str

    def every(self) -> str:
        """`A (completely reliable), B (usually reliable), … or F (cannot be judged)`"""
        return listed([f"{grade} ({words})" for grade, words in self.grades.items()], "or")


RELIABILITY: Scale[Reliability] = Scale(
    "reliability",
    "source",
    "letter",
    {
        "A": "completely reliable",
        "B": "usually reliable",
        "C": "fairly reliable",
        "D": "not usually reliable",
        "E": "unreliable",
        "F": "cannot be judged",
    },
    "B616",
)
CREDIBILITY: Scale[Credibility] = Scale(
    "credibility",
    "claim",
    "digit",
    {
        "1": "confirmed by other sources",
        "2": "probably true",
        "3": "possibly true",
        "4": "doubtful",
        "5": "improbable",
        "6": "truth cannot be judged",
    },
    "B617",
)
_WORDS: Mapping[tuple[str, str], str] = {
    **{(RELIABILITY.field, grade): words for grade, words in RELIABILITY.grades.items()},
    **{(CREDIBILITY.field, grade): words for grade, words in CREDIBILITY.grades.items()},
}


def with_its_words(field: str, text: str) -> str:
    """`B (usually reliable)`: a grade with its words; the text of any other field, and an empty one, as it is."""
    words = _WORDS.get((field, text))
    return f"{text} ({words})" if words else text
