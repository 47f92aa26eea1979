"""The two scales by which a desk grades what it has: how reliable a source is, and how credible what it says.

They are those of intelligence work, called the Admiralty or NATO system (AJP-2.1). They are kept apart, for a reliable
source may be wrong, and what an unreliable one says may be true. They are shown, and no verdict ever counts them.
"""

from collections.abc import Mapping
from typing import Literal

from csto_check.prose import listed

Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal["1", "2", "3", "4", "5", "6"]
RELIABILITY: Mapping[Reliability, str] = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "cannot be judged",
}
CREDIBILITY: Mapping[Credibility, str] = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}
_WORDS: Mapping[tuple[str, str], str] = {
    **{("reliability", grade): words for grade, words in RELIABILITY.items()},
    **{("credibility", grade): words for grade, words in CREDIBILITY.items()},
}


def every_grade(field: str) -> str:
    """`A (completely reliable), B (usually reliable), … or F (cannot be judged)`"""
    return listed([f"{grade} ({words})" for (of, grade), words in _WORDS.items() if of == field], "or")


def with_its_words(field: str, text: str) -> str:
    """`B (usually reliable)`: a grade with its words; the text of any other field, and an empty one, as it is."""
    words = _WORDS.get((field, text))
    return f"{text} ({words})" if words else text
