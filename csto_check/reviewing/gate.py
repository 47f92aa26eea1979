"""The gate: the few words without which no sentence of a text can speak of the event, looked for before it is read.

It is for streams of texts of which most are about other things. It stands on what `review` itself looks for, so that
whatever it refuses, `review` would have found nothing in:

- `names`: what of cues and names names the event, each the words that are then in the text, the longest first. A text
  is searched in small letters, as the index of cues does.
- `title`: the stems of the title's words, by which a short article may be known. They are compared without marks on
  letters.
- Not refused are texts that may be short (review.md: up to three sentences may leave the event unsaid) and those with
  an odd character: one that folding takes out of a word or puts together with its neighbour, so that a word may be
  there that cannot be seen.

An ampersand counts as odd, as it may begin an entity (`&shy;`). Words that a hyphen and a line end break need no such
care: whether a text names the event is asked before they are undone.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from csto_check.text.fold import GONE
from csto_check.text.stems import unmarked
from csto_check.text.sure_ends import surely_over

USUAL = "äöüéèáàâêíìóòôúùûçñëïîãõå"  # letters with marks that are so common that they are looked through, and not odd
ENTITY = "&"  # begins a character that is written out, perhaps one that hides a word
_SEEN = bytes(code for code in range(0x80) if chr(code) not in GONE + ENTITY)  # ASCII that no folding takes away
_LOOKED_THROUGH = (*((letter, unmarked(letter)) for letter in USUAL), ("ß", "ss"))


class Gate(NamedTuple):
    """What a text must hold one of, in small letters, to be worth reading; where `names` is None every text is.

    Of one of `names` a text must hold all words, and so one of `starts`. `title` counts in texts of at most
    `title_within` characters, in all where that is None. `odd` are the brackets of an expression; a text that may have
    only `short` sentences passes.
    """

    names: tuple[tuple[str, ...], ...] | None
    starts: tuple[str, ...]
    title: tuple[str, ...]
    title_within: int | None
    odd: str
    short: int

    @property
    def words(self) -> tuple[str, ...]:
        """One word of each of these, so that a text without any of them has none of these."""
        first = {words[0] for words in self.names or ()}
        return _shortest({*first, *self.title})

    def passes(self, text: str) -> bool:
        """Whether a text may name the event."""
        if self.names is None:
            return True
        small = text.lower()
        return (
            self._has_name(small) or self._has_title(small) or self._has_odd(text) or not surely_over(self.short, text)
        )

    def _has_name(self, small: str) -> bool:
        """Whether a text in small letters holds all words of a name; first what several names begin with."""
        if not any(start in small for start in self.starts):
            return False
        return any(all(word in small for word in words) for words in self.names or ())

    def _has_odd(self, text: str) -> bool:
        """Whether a text holds an odd character."""
        rest = text.encode("utf-8", "surrogatepass").translate(None, _SEEN)  # far faster than an expression
        return bool(rest) and _compiled(self.odd).search(rest.decode("utf-8", "surrogatepass")) is not None

    def _has_title(self, small: str) -> bool:
        """Whether a text in small letters holds a stem of the title where that counts."""
        if self.title_within is not None and len(small) > self.title_within:
            return False
        plain = small if small.isascii() else _without_marks(small, self.title)
        return any(stem in plain for stem in self.title)


def _without_marks(small: str, title: tuple[str, ...]) -> str:
    """A text without marks on letters; of Latin titles only without the usual ones, as others are odd."""
    if not all(map(str.isascii, title)):
        return unmarked(small)
    for letter, plain in _LOOKED_THROUGH:
        if letter in small:
            small = small.replace(letter, plain)
    return small


def sharp_spellings(word: str) -> list[str]:
    """A word in small letters in all ways in which `ß` may stand for `ss` in it."""
    if "ss" not in word:
        return [word]
    at = word.index("ss")
    sharp = [f"{word[:at]}ß{rest}" for rest in sharp_spellings(word[at + 2 :])]
    return [*sharp, *(word[: at + 1] + rest for rest in sharp_spellings(word[at + 1 :]))]


def _shortest(words: Iterable[str]) -> tuple[str, ...]:
    """Some words without those that hold another of them, sorted."""
    kept: list[str] = []
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not any(each in word for each in kept):
            kept.append(word)
    return tuple(sorted(kept))


@cache
def _compiled(odd: str) -> re.Pattern[str]:
    return re.compile(f"[{odd}]")
