"""The words of the gate, from what a review of the base looks for (see gate.py)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import product

from csto_check.facts.model import Base
from csto_check.reviewing.event import SHORT, EventOfBase
from csto_check.reviewing.fit import Fit
from csto_check.reviewing.gate import ENTITY, USUAL, Gate, sharp_spellings
from csto_check.reviewing.mentions import Mentioned
from csto_check.reviewing.reviewer import BLOCK
from csto_check.text.expressions import ranges
from csto_check.text.fold import FOLDED_AWAY
from csto_check.text.stems import unmarked

_MOST_SPELLINGS = 8  # of a word, with ß for ss
_START = 4  # letters by which names are looked for together
_MARKS = "\u0300-\u036f"
_LETTERS = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0xFB00, 0xFB07), 0x212A, 0x212B)  # Latin ones
# What NFC turns into another letter, or puts together with the one before, beside the marks above: of Greek, Indic,
# Tibetan, Hangul and Hebrew letters, Chinese characters for compatibility, notes.
_UNSTABLE = (
    "\u0374\u037e\u0387\u0958-\u095f\u09be\u09d7\u09dc-\u09df\u0a33-\u0a5e\u0b3e\u0b56-\u0b5d\u0bbe\u0bd7\u0cc2"
    "\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u0f00-\u0fbc\u102e\u1161-\u11ff\u1b35\u1f71-\u1fff\u2126\u3099\u309a"
    "\uf900-\ufaff\ufb1d-\ufb4e\U0001d15e-\U0001d1c0\U0002f800-\U0002fa1d"
)


def gate_of(base: Base, languages: Iterable[str]) -> Gate:
    """The gate for texts in any of some languages."""
    events = [_event(base, code) for code in languages]
    paths = [list(event.paths()) for event in events]
    names = _fewest(words for each in paths for path in each for words in _written(path))
    title = _fewest((stem,) for event in events for stem in event.title_stems)
    if not all(event.can_be_named for event in events) or ("",) in names:
        return Gate(None, (), (), None, "", SHORT)
    stems = tuple(stem for (stem,) in title)
    # By a word of the title alone a review knows articles up to some length, or, of a base without any name, all.
    return Gate(names, _starts(names), stems, BLOCK if all(paths) else None, _odd(names, stems), SHORT)


def _event(base: Base, language: str) -> EventOfBase:
    mentioned = Mentioned(base, language)
    return EventOfBase(base, mentioned, Fit(base, mentioned, language), language)


def _written(path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words of a path as a text in small letters may have them, the longest first, each only once."""
    words = sorted({*path}, key=lambda word: (-len(word), word))
    return product(*map(_spellings, words))


def _spellings(word: str) -> list[str]:
    """A word as it may be written where `ss` may be `ß`; of one with very many the longest part without."""
    found = sharp_spellings(word)
    return found if len(found) <= _MOST_SPELLINGS else [max(re.split("ss+", word), key=len)]


def _fewest(alternatives: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Some alternatives without those that hold all words of another, sorted."""
    kept: list[tuple[str, ...]] = []
    for words in sorted(set(alternatives), key=lambda words: (len(words), sum(map(len, words)), words)):
        if not any(all(any(part in word for word in words) for part in each) for each in kept):
            kept.append(words)
    return tuple(sorted(kept))


def _starts(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The first words of some names, of several that begin alike only their beginning."""
    alike: dict[str, list[str]] = {}
    for words in names:
        alike.setdefault(words[0][:_START], []).append(words[0])
    return tuple(sorted(words[0] if len(words) == 1 else start for start, words in alike.items()))


def _odd(names: Iterable[tuple[str, ...]], stems: Iterable[str]) -> str:
    """The odd characters, as the brackets of an expression have them."""
    letters, plain = {letter for words in names for word in words for letter in word}, set("".join(stems))
    marked = (chr(code) for code in _LETTERS if not plain.isdisjoint(unmarked(chr(code))))
    found = [each for each in marked if each.lower() not in f"{USUAL}ß"]
    composed = unicodedata.normalize("NFD", "".join(sorted(letters)))
    tails = [mark for mark in composed if unicodedata.category(mark)[0] == "M" and mark > "\u036f"]
    is_far = any("\u0370" <= letter < "\u0400" or letter > "\u0530" for letter in letters | plain)
    sigma = "Σ" if {"σ", "ς"} & letters else ""
    return f"{ENTITY}{FOLDED_AWAY}{_MARKS}{ranges(['İ', *sigma, *found, *tails])}{_UNSTABLE if is_far else ''}"
