"""Texts that laws are tried on: any characters at all, and running text of which every atom is known."""

import unicodedata
from typing import NamedTuple

from csto_check.text.fold import fold
from csto_check.text.search import Quote, QuoteMatch, Searchable
from csto_check.text.span import Span
from tests.laws.strategies import st

INVISIBLE = "\u00ad\u200b\u200d\u200e\u2060\ufeff"
SPACES = (" ", " ", " ", "  ", "\n", "\r\n", "\t", "\u00a0", "\u202f", "\u3000", " \u200b", "\n \n", "\u00ad ")
MARKS = "\u0301\u0308\u0323\u0338\u0345\u093c\u05b4\u20dd\ufe0f"
# What NFC puts together, takes apart or replaces: jamo, singletons, exclusions from composition.
CHANGED = "\u1100\u1161\u11a8\uac00\u212b\u2126\u1fef\u1ffd\u037e\u0958\ufb1d\u0344\u2adc\U0001d15e=<Qqaeu\u00e9"
PLAIN = (
    "abB \u00c4\u00f6\u00df\u0436\u4e2d123450.,-\u2013\u2014\"'\u2019\u201e\u201c\u00bb"
    "\n\r\t\u2026[]()%/:+\u00bd_\u00b2\U0001f44d"
)
ANY = st.text(
    st.one_of(st.sampled_from(PLAIN), st.sampled_from(INVISIBLE + MARKS + CHANGED + "".join(SPACES)), st.characters()),
    max_size=30,
)
# The same as a file can hold it: UTF-8 has no lone surrogates.
ENCODED = ANY.filter(lambda text: not any("\ud800" <= char <= "\udfff" for char in text))

WORDS = (
    "Truppen", "kamen", "nicht", "kein", "not", "no", "and", "und", "rund", "Sie", "sie", "U", "US", "Gäste", "Łódź",
    "straße", "Q\u0301adir", "войска", "भी", "한국", "don't", "l’armée", "ca", "the",
)  # fmt: skip
# Each is one number: no quote begins or ends inside it.
NUMBERS = (
    "5", "76", "500", "2500", "2,500", "2.500", "2'500", "2’500", "2 500", "2\u202f500", "1 250 000", "1,250,000.5",
    "0.5", ".5", "-5", "\u22125", "+7", "±3", "1/2", "2½", "2 ½", "2 1/2", "2000-2500", "2000–2500", "2022-01-06",
    "13:00", "2:1", "6/1/2022", "A400M", "IL-76", "COVID‑19", "70-strong", "7-tägige", "Mi-8-Piloten", "3 million",
    "2,5 Millionen", "500 Tausend", "3 Mio", "10²",
)  # fmt: skip
# A quote does not begin behind the hyphen of these.
TURNED = ("non-lethal", "non‑lethal", "nicht-staatliche", "anti-government", "ex-minister", "Nicht-Mitglieder")
POINTS = (".", ",", ";", ":", "?", "–", "—", "(", ")", "„", "“", "%", "…", "[")
FIGURES = {*NUMBERS, *TURNED}
GAPS = ((" ",), SPACES, ("\n", " "), ("\u00a0", "\u202f", " \u200b"), ("\r\n", "\t", " ", "\u00ad "))
RESERVED = {"million", "Millionen", "Tausend", "Mio", "non", "nicht", "anti", "ex"}


class Running(NamedTuple):
    """A text with the places of its atoms: words, numbers and points, always a space apart."""

    text: str
    atoms: tuple[str, ...]
    spans: tuple[Span, ...]

    def folded(self) -> list[str]:
        return [fold(atom) for atom in self.atoms]

    def says_something(self, first: int, last: int) -> bool:
        return any(atom not in POINTS for atom in self.atoms[first:last])


def words() -> st.SearchStrategy[str]:
    made = st.text("abcdeäßéжQ", min_size=2, max_size=5).filter(lambda word: word not in RESERVED)
    return st.one_of(st.sampled_from(WORDS), made)


def running() -> st.SearchStrategy[Running]:
    """Atoms with any spaces between them; no number stands right behind another, for they could be one."""
    atoms = st.lists(st.sampled_from(WORDS * 2 + NUMBERS + TURNED + POINTS), min_size=4, max_size=12)
    return st.builds(laid_out, atoms.map(without_neighbours), st.sampled_from(GAPS))


def without_neighbours(atoms: list[str]) -> list[str]:
    """No number behind another, and no sign behind one that would be a part of it."""
    return [atom for at, atom in enumerate(atoms) if at == 0 or not {atom, atoms[at - 1]} <= {*FIGURES, "%"}]


def laid_out(atoms: list[str], gaps: tuple[str, ...]) -> Running:
    """A text of atoms with these gaps between them, over and over again."""
    text, spans = "", []
    for index, atom in enumerate(atoms):
        spans.append(Span(len(text), len(text) + len(atom)))
        text += atom + gaps[index % len(gaps)]
    return Running(text, tuple(atoms), tuple(spans))


@st.composite
def stretches(draw: st.DrawFn, size: int) -> tuple[int, int]:
    """A stretch, not empty, of so many things."""
    first = draw(st.integers(0, size - 1))
    return first, draw(st.integers(first + 1, size))


def places(text: str, quote: str) -> list[QuoteMatch]:
    return list(Searchable(text).places(Quote(quote)))


def stands(quote: str, text: str) -> bool:
    return next(Searchable(text).places(Quote(quote)), None) is not None


def within(part: list[str], whole: list[str]) -> bool:
    """Whether a list stands in another one, in one piece."""
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def is_mark(char: str) -> bool:
    """A character that may join the one before it."""
    return unicodedata.category(char).startswith("M") or "\u1160" <= char <= "\u11ff"
