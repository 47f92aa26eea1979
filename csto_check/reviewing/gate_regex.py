"""The gate as one regular expression, for engines that take no Python: RE2, Java, Rust, PCRE.

It has only what all of them understand alike: alternatives, classes, counted repetition, `(?i:…)` around ASCII; no look
around, no named class. Other characters stand as themselves, in both cases where they have two.

Whether a text may be short cannot be asked without looking ahead, so it is put the other way round: all its points but
a few are no sure ends of sentences (text/sure_ends.py), up to the end of the text.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from functools import cache

from csto_check.reviewing.gate import Gate, sharp_spellings
from csto_check.text.expressions import NOTHING, any_of, ranges
from csto_check.text.stems import unmarked
from csto_check.text.sure_ends import longer_than_abbreviations

EVERY_TEXT = "^"
_SMALL, _LARGE = "a-z", "A-Z"  # some of the letters of sure ends: more would make engines slow
_LAST = 0x1E950  # behind all letters that have two cases, or marks on them
_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\xa0\xad]")
_KELVIN = "\u212a"  # a capital k for Python, not for every engine


def gate_regex_of(gate: Gate) -> str:
    """An expression that is found in every text that passes a gate, and in few others."""
    if gate.names is None or not all(map(_stays_together, gate.title)):
        return EVERY_TEXT
    names = sorted({words[0] for words in gate.names})
    plain = any_of(word for word in names if word.isascii())
    plain = f"(?i:{plain})" if plain != NOTHING else ""
    others = [_in_letters(word, _small) for word in names if not word.isascii()]
    title = [_in_letters(spelled, unmarked) for stem in gate.title for spelled in sharp_spellings(stem)]
    odd = _HIDDEN.sub(lambda found: f"\\x{ord(found.group()):02x}", f"[{_KELVIN}{gate.odd}]")
    return "|".join((*filter(None, [plain]), *others, *title, odd, _short(gate.short)))


def _stays_together(stem: str) -> bool:
    """Whether texts have the letters of a stem one by one, and not in syllables as those of Hangul."""
    return unicodedata.is_normalized("NFC", stem)


def _in_letters(word: str, form: Callable[[str], str]) -> str:
    """A word in all letters of which something makes its own."""
    of = _letters(form)
    return "".join(f"[{ranges(of[each])}]" if each in of else re.escape(each) for each in word)


@cache
def _letters(form: Callable[[str], str]) -> dict[str, list[str]]:
    """The letters that a function makes each letter of; `ß` is itself."""
    found: dict[str, list[str]] = defaultdict(list)
    for letter in filter(str.isalpha, map(chr, range(_LAST))):
        found[form(letter)].append(letter)
    return {**found, "ß": ["ß", "ẞ"]}


def _small(letter: str) -> str:
    return letter.lower()


def _short(number: int) -> str:
    """A text that has fewer sure ends than a number."""
    other, end = f"(?:{_other_point()})*", _sure_end()
    return rf"^(?:{other}{end}[ \n][{_LARGE}]){{0,{number - 1}}}{other}[^.]*[.]?[ \n]?$"


def _sure_end() -> str:
    """Up to a point after a long word; it is a sure end if a capital letter follows."""
    return rf"[^.]*[{_SMALL},] [{_SMALL}{_LARGE}][{_SMALL}]{{{longer_than_abbreviations() - 1},}}\."


def _other_point() -> str:
    """Up to a point that is no sure end: by the letters in a row before it, and what is before these."""
    least = longer_than_abbreviations() - 1
    few, several, exactly = (f"[{_SMALL}]{{{number}}}" for number in (f"0,{least - 1}", f"{least},", least))
    before = (
        f"(?:[^.]*[^{_SMALL}.])?{few}",
        f"(?:[^.]*[^{_SMALL}{_LARGE} .])?{several}",
        f"[^.]* {exactly}",
        f"(?:[^.]*[^{_SMALL},.])? [{_SMALL}{_LARGE}]{several}",
        f"(?:[^.]*[^ .])?[{_LARGE}]{several}",
    )
    return rf"(?:{'|'.join(before)})\.|{_sure_end()}(?:[^ \n]|[ \n][^{_LARGE}])"
