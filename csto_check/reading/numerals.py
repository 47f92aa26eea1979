"""Numbers in digits and in words: where they are and what they come to.

The law: the parts from which a number is summed, joined, are the number. What touches it and is itself a part of
a number belongs to it, or the whole has no value and says why.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.languages.number_tables import Link
from csto_check.reading.atoms import CURRENCY, Atom, atoms_of
from csto_check.reading.summing import Sum, exact
from csto_check.reading.taken import Taken
from csto_check.text.expressions import any_of, in_any_case, look_back
from csto_check.text.remembered import Remembered

NO_ONE_NUMBER = "its parts do not form one number"
NO_WHOLE = "its last digit cannot be shown in a number"
MANY_OF_MANY = "it is an unspecified number of an unspecified number"
_GROUP = 3  # digits
_LONGEST_GAP = 16  # characters between two parts
_LONGEST_SEVERAL, _LONGEST_ONE = 20, 6  # characters of words before a number that leave it open, and of its article
_ATTRIBUTE = re.compile(r"-[^\W\d_]")  # a 500-pound bomb


class Numeral(NamedTuple):
    """A number without its hedges.

    `least`: only the lowest that its words allow (dozens). `scale`: what multiplied it last, which it lends to the
    number before it (2 to 3 million). `kind` is "fraction" where it is part of a whole, "ordinal" where it numbers.
    `letter` is a scale that may be another thing (m), `tail` letters that are on its digits (km).
    """

    start: int
    end: int
    value: Decimal | None
    scale: int = 1
    least: bool = False
    kind: str = "cardinal"
    why: str | None = None
    letter: str = ""
    tail: str = ""
    article: bool = False


class Numerals:
    """Finds the numbers of one language in folded text."""

    def __init__(self, language: Language) -> None:
        self._language, self._atoms = language, atoms_of(language.code)
        self._links: dict[str, Link] = {" ": "plain", "": "plain", "-": "plain", **language.links}
        self._one = re.compile(rf"(?<!\w)(?i:{language.one}) \Z") if language.one else None
        several = any_of(language.several)
        self._several = re.compile(rf"(?<!\w)(?i:{several})(?:(?i: {any_of(language.of)}))? \Z")
        self._plurals = Plurals(language)
        self._amounts = Remembered(self._amount)
        self.word = _word(language)

    def find(self, text: str) -> list[Numeral]:
        """Every number of a sentence, from left to right."""
        return self.of(text, self._atoms.find(text), Taken(len(text)))

    def of(self, text: str, atoms: Iterable[Atom], taken: Taken) -> list[Numeral]:
        """The same of parts that were found, without those that are taken already."""
        atoms = [each for each in atoms if taken.free(each.start, each.end)]
        numbered = {atom.end for atom in atoms if not atom.article}  # two million is not open
        plurals = [
            each
            for each in self._plurals.find(text)
            if taken.free(each.start, each.end) and numbered.isdisjoint((each.start - 1, each.start))
        ]
        others = [each for each in atoms if not any(_overlap(each, plural) for plural in plurals)]
        found = [each for each in self._all(text, others) if self._is_number(text, each)]
        return sorted([*plurals, *found], key=attrgetter("start"))

    def amount(self, word: str) -> tuple[Decimal, int]:
        """What a number alone comes to, and its last scale; 0 where it has no value."""
        return self._amounts[word]

    def _amount(self, word: str) -> tuple[Decimal, int]:
        found = next(self._all(word.lower(), self._atoms.find(word.lower())), None)
        return (found.value or Decimal(0), found.scale) if found else (Decimal(0), 1)

    def _all(self, text: str, atoms: Sequence[Atom]) -> Iterator[Numeral]:
        at = 0
        while at < len(atoms):
            if self._is_alone(atoms, at):
                yield self._alone(atoms[at])
                at += 1
                continue
            end, total, why = self._longest(text, atoms, at)
            yield self._numeral(text, atoms[at:end], total, why)
            at = end

    def _is_alone(self, atoms: Sequence[Atom], at: int) -> bool:
        """Whether a part is a number without those around it."""
        one, two = atoms[at], atoms[at + 1] if at + 1 < len(atoms) else None
        near = two is not None and two.start - one.end <= _LONGEST_GAP
        return not near and one.kind in ("digits", "cardinal") and one.value is not None

    def _alone(self, one: Atom) -> Numeral:
        value = Decimal(0) + (one.value or 0)
        known, why = (value, None) if exact(value) else (None, NO_WHOLE)
        return Numeral(one.start, one.end, known, why=why, tail=one.tail, article=one.article)

    def _longest(self, text: str, atoms: Sequence[Atom], at: int) -> tuple[int, Sum | None, str | None]:
        """How far a number reaches that begins with a part: its end among the parts, its sum, why it has none."""
        total = Sum().add(atoms[at], "plain")
        end, back, why = at + 1, None, atoms[at].why
        if total is None:
            is_joined = end < len(atoms) and self._link(text, atoms[at], atoms[end]) == "plain"
            return self._collision(text, atoms, end) if is_joined else (end, None, why or NO_ONE_NUMBER)
        while end < len(atoms):
            link = self._link(text, atoms[end - 1], atoms[end])
            further = total.add(atoms[end], link) if link else None
            if further is None:
                if back and link == "plain" and text[atoms[end - 1].end] == " ":
                    return *back, None  # "between one hundred and two hundred"
                if self._collide(text, atoms[end - 1], atoms[end], link):
                    return self._collision(text, atoms, end)
                break
            back = (end, total) if link == "and" else back
            total, end = further, end + 1
        return end, total, why

    def _link(self, text: str, one: Atom, two: Atom) -> Link | None:
        """How two parts fit together; None if they do not. Digits are never joined to digits."""
        gap = text[one.end : two.start]
        if len(gap) > _LONGEST_GAP or (gap == "-" and one.kind == two.kind == "digits") or one.tail:
            return None
        link = self._links.get(gap.lower())
        if link == "and" and (one.kind == "digits" or two.kind not in ("cardinal", "digits")):
            return None
        return link if link != "and" or two.kind == "cardinal" or one.kind == "hundred" else None

    def _collide(self, text: str, one: Atom, two: Atom, link: Link | None) -> bool:
        """Whether two parts that do not add up stand so that they would have to."""
        if link != "plain" or text[one.end : two.start] not in (" ", ""):
            return False
        if two.why or one.why:
            return True
        if one.kind == two.kind == "digits":  # columns of a table, unless they look like a telephone's number
            return text[one.start] == "0" or text[two.start] == "0" or two.end - two.start > _GROUP
        apart = two.kind in ("ordinal", "fraction") or one.kind == "ordinal" or one.article or two.article
        return not apart and not _ATTRIBUTE.match(text, two.end)

    def _collision(self, text: str, atoms: Sequence[Atom], end: int) -> tuple[int, None, str]:
        """The end of parts that stand side by side and are no number together."""
        while end + 1 < len(atoms) and self._link(text, atoms[end], atoms[end + 1]) == "plain":
            end += 1
        return end + 1, None, NO_ONE_NUMBER

    def _numeral(self, text: str, atoms: Sequence[Atom], total: Sum | None, why: str | None) -> Numeral:
        start, end = atoms[0].start, _behind_point(text, atoms[-1], self._language)
        scales = [atom for atom in atoms if atom.kind in ("scale", "hundred")]
        scale = int(scales[-1].value or 1) if scales else 1
        value, kind, least = (total.value, total.kind, False) if total else (None, "cardinal", False)
        if total and not total.fraction and not exact(total.value):
            value, why = None, NO_WHOLE
        if atoms[0].kind in ("hundred", "scale", "fraction", "denominator"):
            start, least = self._opening(text, start, atoms[0])
        tail, letter = atoms[-1].tail, atoms[-1].tail if atoms[-1].kind == "scale" else ""
        article = len(atoms) == 1 and atoms[0].article
        doubled = 2 * value if least and value is not None else value
        return Numeral(start, end, doubled, scale, least, kind, why, letter, "" if letter else tail, article)

    def _opening(self, text: str, start: int, first: Atom) -> tuple[int, bool]:
        """Where a number begins that has its article or "several" before it, and whether that leaves it open."""
        scaled = first.kind in ("hundred", "scale")
        several = look_back(self._several, text, start, _LONGEST_SEVERAL) if scaled else None
        if several:
            return several.start(), True
        one = look_back(self._one, text, start, _LONGEST_ONE) if self._one else None
        return (one.start(), False) if one else (start, False)

    def _is_number(self, text: str, one: Numeral) -> bool:
        """Whether words are meant as a number, and are no noun that only sounds like one (die Elf)."""
        word = text[one.start : one.end]
        if word.lower() in self._language.only_before_of:
            return text.startswith(tuple(f" {of} " for of in self._language.of), one.end)
        if word.lower() in self._language.dotted:
            return False  # Mia Roth
        if not self._language.nouns_are_large or one.start == 0 or not word[0].isupper() or one.kind == "ordinal":
            return True
        begins = not text[one.start - 1].isalnum() and text[: one.start].rstrip(" ")[-1:] in _MARKS
        return begins or word.lower().rstrip(".") in self._language.multipliers or one.scale > 1


numerals_of = once(Numerals)


_MARKS = tuple('-:."([*>/;!?+…')


class Plurals:
    """Plurals that leave the number open: dozens, tens of thousands, 100s of people."""

    def __init__(self, language: Language) -> None:
        self._language = language
        plural, of = in_any_case(language.plurals), any_of(language.of)
        several = in_any_case(language.several)
        needed = (*language.plurals, "0s", '0"s')
        self._needed = Remembered(lambda word: any(each in word.lower() for each in needed))
        self._longest_lead = max(map(len, language.several), default=0) + max(map(len, language.of), default=0) + 2
        self._shape = re.compile(
            rf"(?i:(?<!\w)(?:(?:{several}) (?:(?:{of}) )?)?(?P<first>{plural})(?P<rest>(?: (?:{of}))?"
            rf"(?: (?:{plural}|{any_of(language.multipliers)})(?!\w)| 10{{2,9}}\"?s(?!\w))){{0,2}}(?!\w))"
            rf"|(?<![\w.,{CURRENCY}])(?P<digits>10{{2,9}})\"?s(?= (?:{of}) )"
        )

    def find(self, text: str) -> list[Numeral]:
        """The open numbers of a sentence."""
        words = text.split(" ")
        if not any(map(self._needed.__getitem__, words)):
            return []
        before = takewhile(lambda word: not self._needed[word], words)
        first = max(0, sum(len(word) + 1 for word in before) - self._longest_lead)
        return [each for found in self._shape.finditer(text, first) if (each := self._numeral(text, found))]

    def _numeral(self, text: str, found: re.Match[str]) -> Numeral | None:
        if found["digits"]:
            return Numeral(*found.span(), 2 * Decimal(found["digits"]), least=True)
        first = found["first"].lower()
        if first in self._language.only_before_of and not self._before_of(text, found):
            return None
        value, why = Decimal(self._language.plurals[first]), None
        for word in re.findall(r"\w+", found.group().lower().partition(first)[2]):
            if word[0].isdigit():
                return Numeral(*found.span(), None, why=MANY_OF_MANY)
            value *= self._language.plurals.get(word, 2 * self._language.multipliers.get(word, 0)) // 2 or 1
        return Numeral(*found.span(), value, least=True, why=why)

    def _before_of(self, text: str, found: re.Match[str]) -> bool:
        return bool(found["rest"]) or text.startswith(tuple(f" {of} " for of in self._language.of), found.end())


def _overlap(atom: Atom, plural: Numeral) -> bool:
    return plural.start < atom.end and atom.start < plural.end


def _behind_point(text: str, last: Atom, language: Language) -> int:
    """The end of a number with the point of its abbreviated scale: Mio."""
    dotted = last.kind == "scale" and text.startswith(". ", last.end)
    return last.end + (dotted and text[last.start : last.end].lower() in language.dotted)


def _word(language: Language) -> str:
    """An expression of a number in letters, for dates and durations; what it comes to is told by `amount`."""
    words = [*language.cardinals, *language.multipliers, *language.addends, *language.fractions]
    one = f"(?:{any_of([word for word in words if len(word) > 2])})"
    join = f"(?:{any_of(language.links)}|[ -]{'|' if language.joints else ''})"
    lead = rf"(?:(?:{language.one}) (?={one}(?!\w)))?" if language.one else ""
    return rf"(?:{lead}{one}(?:{join}{one}){{0,9}}(?!\w)(?:{any_of(language.halves)})?)"
