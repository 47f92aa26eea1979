"""What people and programs do to a quote when they paste it, and what to change so that its text holds it."""

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import NamedTuple

MOST_AT_ONCE = 4  # changes
MOST_WAYS = 100  # ways to change a quote
_MARKS = "\"'‘’‚‛“”„‟«»‹›"
_HIDDEN = "\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff"


class Mend(NamedTuple):
    """One sort of change: what is amiss, with {found} for how it is written, and what stands there instead."""

    why: str
    shape: re.Pattern[str]
    new: str


# In the order in which they are told.
MENDS = (
    Mend(
        "it is in quotation marks that are not in the text: remove them",
        re.compile(rf"\A\s*[{_MARKS}](?P<said>.+)[{_MARKS}]\s*\Z", re.S),
        r"\g<said>",
    ),
    Mend(
        "it contains quotation marks that are not in the text: remove them",
        re.compile(rf"(?<!\w)[{_MARKS}]|[{_MARKS}](?!\w)"),
        "",
    ),
    Mend(
        "the “{found}” of a list before it is not in the text: remove it", re.compile(r"\A\s*(?:[-–—•·▪‣>*]\s+)+"), ""
    ),
    Mend("the punctuation at its end is not in the text: remove it", re.compile(r"(?<=\S)[.,;:!?]+\s*\Z"), ""),
    Mend(
        "it leaves out words: write […] instead of “{found}”",
        re.compile(r"[({<]\s*(?:…|\.(?:\s*\.)+)\s*[)}>]|(?<![\[.])(?<!\[\s)(?:…|\.(?:\s*\.)+)"),
        " […] ",
    ),
    Mend(
        "it leaves out or adds words: write […] for what is left out, and add nothing",
        re.compile(r"\[(?!\s*…\s*\])[^\]]*\]"),
        " […] ",
    ),
    Mend(
        "“{found}” was hyphenated at the end of a line: write it as one word",
        re.compile(r"(?P<one>[^\W\d_]+)[-‐\u00ad]\s*(?P<two>[^\W\d_]+)"),
        r"\g<one>\g<two>",
    ),
    Mend(
        "it contains an invisible character where the text has a space: write a space",
        re.compile(rf"(?<=\w)[{_HIDDEN}]+(?=\w)"),
        " ",
    ),
    Mend("it contains “{found}”, which stands for a character that was lost: remove it", re.compile("\ufffd+"), ""),
    Mend("it contains “{found}”, which is no dash: write –", re.compile(r"(?<=\s)--+(?=\s)"), "–"),
)


def mended(written: str, is_found: Callable[[str], bool]) -> Iterator[str]:
    """What to change so that a quote is found, the least first; each is tried before it is told."""
    fitting = [mend for mend in MENDS if _first(mend, written)]
    chosen = [some for number in range(1, MOST_AT_ONCE + 1) for some in combinations(fitting, number)]
    for mends in chosen[:MOST_WAYS]:
        changed = written
        for mend in mends:
            changed = mend.shape.sub(mend.new, changed)
        if changed != written and is_found(changed):
            yield "; ".join(_told(mend, written) for mend in mends)


def _first(mend: Mend, written: str) -> re.Match[str] | None:
    """Where a quote needs a change, or would without what is around it."""
    return mend.shape.search(written) or mend.shape.search(written.strip(f" \n{_MARKS}"))


def _told(mend: Mend, written: str) -> str:
    found = _first(mend, written)
    return mend.why.format(found=" ".join(found.group().split())) if found else mend.why
