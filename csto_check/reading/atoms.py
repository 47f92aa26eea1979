"""The parts that numbers are made of: digits, words, fractions, words of scale, with their places."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from operator import attrgetter
from typing import Literal, NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.reading.marked_digits import TWO_READINGS, digits_of
from csto_check.reading.taken import Taken
from csto_check.text.expressions import any_of, in_any_case
from csto_check.text.remembered import Remembered

CURRENCY = "$€£¥₽₸₺₹₩"
# Of currencies, as they are before a number.
CODES = (
    r"(?<!\w)(?:EUR|USD|GBP|CHF|JPY|CNY|RUB|KZT|TRY|UAH|PLN|SEK|NOK|DKK|INR|AUD|CAD|NZD|HKD|SGD|ZAR|BRL|MXN|CZK|HUF"
    r"|Rs\.?|Fr\.|SFr\.?)"
)
GLYPHS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
           "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}  # fmt: skip
_DIGITS = r'\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,]\d+|"\d{3}(?!\d))*'
_SHARP = rf"(?:(?<=[\s({CURRENCY}])|\A)[.,]\d{{1,2}}(?!\d|[.,]\d)"  # begins with the decimal mark
_MOST_PARTS = 14  # of a number in one word
_LONGEST_SCALE = 20  # characters after digits in which a scale or a measure is looked for
AtomKind = Literal["digits", "cardinal", "hundred", "scale", "fraction", "denominator", "addend", "ordinal"]


class Atom(NamedTuple):
    """One part: what it is and comes to. `why` says what keeps digits from having a value.

    `tail` is what letters are on digits that are neither scale nor ordinal: km, m; `article` is a word that is
    hardly a number of its own: ein, eine.
    """

    start: int
    end: int
    kind: AtomKind
    value: Decimal | None
    why: str | None = None
    tail: str = ""
    article: bool = False


class Atoms:
    """Finds the parts of numbers in one language; made once."""

    def __init__(self, language: Language) -> None:
        self._language, self._digits = language, digits_of(language.code)
        self._parts, self._scaled = _parts(language), _scaled(language)
        self._measured = re.compile(rf" ?(?i:{any_of((*language.measures, *language.currencies))})(?!\w)")
        part = in_any_case(self._parts)
        self._longest_first = sorted(self._parts, key=lambda word: (-len(word), word))
        self._joints = language.joints or ("",)
        between = f"(?:{'|'.join(language.joints)})"
        joint = rf"(?:{between}(?:{part})){{0,{_MOST_PARTS}}}" if language.joints else ""
        endings = f"(?:{any_of(language.ordinal_endings)})" if language.ordinal_endings else ""
        ordinal = f"(?P<stem>{in_any_case(language.ordinal_stems)}){endings}" if language.ordinal_stems else "(?!)"
        lead = rf"(?:(?:{part}){between}){{0,{_MOST_PARTS}}}?" if language.joints else ""
        glyphs = "".join(GLYPHS)
        self._may_begin = re.compile(rf"[\d.,{glyphs}](?:(?<![.,])|(?=\d))")
        self._figure = re.compile(
            rf"(?P<fraction>(?<![\w/.,])\d{{1,2}}/\d{{1,3}}(?![\w/]|[.,]\d))"
            rf"|(?<![\w/#@§])(?<!\d[.,:])(?P<digits>{_DIGITS})(?P<tail>[^\W\d_{glyphs}]{{0,12}})"
            rf"(?:(?=[{glyphs}])|(?![\w]|/\d|[.,:]\d))"
            rf"|(?P<sharp>{_SHARP})(?!\w)"
            rf"|(?P<glyph>[{glyphs}])"
        )
        self._word_shape = re.compile(
            rf"(?i:(?<![\w])(?:(?P<word>(?:{part}){joint})|(?P<ordinal>{lead}{ordinal}))(?!\w))"
        )
        self._in_word = Remembered(self._in_one_word)

    def find(self, text: str, taken: Taken | None = None) -> list[Atom]:
        """All parts of a folded sentence, from left to right, but for figures that are taken."""
        free = (found for found in self._figures(text) if not (taken and taken.full(*found.span())))
        figures = [atom for found in free for atom in self._of(found)]
        words = self._words(text)
        return sorted([*figures, *words], key=attrgetter("start")) if figures and words else figures or words

    def _figures(self, text: str) -> Iterator[re.Match[str]]:
        """What is written in digits or signs."""
        end = 0
        for begin in self._may_begin.finditer(text):
            found = self._figure.match(text, begin.start()) if begin.start() >= end else None
            if found:
                end = found.end()
                yield found

    def _words(self, text: str) -> list[Atom]:
        """What is written in letters; no part of a number goes beyond a blank."""
        words = text.split(" ")
        if not any(map(self._in_word.__getitem__, words)):
            return []
        starts = accumulate((len(word) + 1 for word in words), initial=0)
        return [_moved(atom, at) for at, word in zip(starts, words, strict=False) for atom in self._in_word[word]]

    def _in_one_word(self, word: str) -> tuple[Atom, ...]:
        return tuple(atom for found in self._word_shape.finditer(word) for atom in self._in_letters(found))

    def _in_letters(self, found: re.Match[str]) -> Iterator[Atom]:
        return self._word(found["word"].lower(), found.start()) if found["word"] else self._ordinal(found)

    def _of(self, found: re.Match[str]) -> Iterator[Atom]:
        start, end = found.span()
        if found["digits"]:
            yield from self._digit(found)
        elif found["glyph"]:
            above, below = GLYPHS[found["glyph"]]
            yield Atom(start, end, "fraction", Decimal(above) / below)
        elif found["fraction"]:
            above, below = map(int, found["fraction"].split("/"))
            if 0 < above < below:
                yield Atom(start, end, "fraction", Decimal(above) / below)
        else:
            value, why = self._digits.read(found["sharp"])
            yield Atom(start, end, "digits", value, why)

    def _digit(self, found: re.Match[str]) -> Iterator[Atom]:
        written, tail, start = found["digits"], found["tail"], found.start()
        end = start + len(written)
        scale = self._language.scale_letters.get(tail)
        value, why = self._digits.read(written)
        if why == TWO_READINGS and (scale is not None or self._is_decimal(found)):
            value, why = self._digits.read(written, scaled=True)
        if tail.lower() in self._language.ordinal_marks:
            yield Atom(start, found.end(), "ordinal", value, why)
        elif scale is not None:
            yield Atom(start, end, "digits", value, why)
            yield Atom(end, found.end(), "scale", Decimal(scale), tail=tail)
        elif not tail or tail in self._language.glued_units:
            yield Atom(start, end, "digits", value, why, tail)

    def _is_decimal(self, found: re.Match[str]) -> bool:
        """Whether what is after digits shows that their mark is decimal: a scale, or a measure."""
        text, at, end = found.string, found.end(), found.end() + _LONGEST_SCALE
        measured = found["digits"][-1] != "0" and self._measured.match(text, at, end) is not None
        return measured or self._scaled.match(text, at, end) is not None

    def _word(self, word: str, at: int) -> Iterator[Atom]:
        for start, part in self._segments(word):
            kind, value = self._parts[part]
            yield Atom(at + start, at + start + len(part), kind, value, article=part in self._language.articles)

    def _segments(self, word: str, at: int = 0) -> list[tuple[int, str]]:
        """The parts of one word, each with its place: eineinhalb is ein and einhalb, not eine and halb."""
        if at == len(word):
            return []
        for part in self._longest_first:
            if not word.startswith(part, at):
                continue
            for joint in self._joints:
                end = at + len(part)
                if word.startswith(joint, end):
                    rest = self._segments(word, end + len(joint))
                    if rest or end == len(word):
                        return [(at, part), *rest]
        return []

    def _ordinal(self, found: re.Match[str]) -> Iterator[Atom]:
        at = found.start("stem")
        lead = found.string[found.start() : at].lower()
        shorter = (lead.removesuffix(joint) for joint in self._joints)
        yield from self._word(next((each for each in shorter if self._segments(each)), ""), found.start())
        yield Atom(at, found.end(), "ordinal", Decimal(self._language.ordinal_stems[found["stem"].lower()]))


atoms_of = once(Atoms)


def _moved(atom: Atom, by: int) -> Atom:
    return Atom(atom.start + by, atom.end + by, atom.kind, atom.value, atom.why, atom.tail, atom.article)


def _parts(language: Language) -> dict[str, tuple[AtomKind, Decimal]]:
    """What each word adds or multiplies."""
    found: dict[str, tuple[AtomKind, Decimal]] = {}
    found |= {word: ("cardinal", Decimal(str(n))) for word, n in language.cardinals.items()}
    found |= {word: ("hundred" if n == 100 else "scale", Decimal(n)) for word, n in language.multipliers.items()}
    found |= {word: ("fraction", Decimal(str(n))) for word, n in language.fractions.items()}
    found |= {word: ("addend", Decimal(str(n))) for word, n in language.addends.items()}
    return found | {word: ("denominator", Decimal(n)) for word, n in language.denominators.items()}


def _scaled(language: Language) -> re.Pattern[str]:
    """What is after a number whose mark is decimal: a scale, per cent."""
    return re.compile(rf"[ -]?(?:[%‰]|(?i:(?:{any_of([*language.multipliers, *language.percent])})(?!\w)))")
