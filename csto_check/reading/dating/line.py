"""A sentence as the grammar of dates reads it: numbers, days, months and years at a place of it."""

import re
from decimal import Decimal
from functools import cached_property

from csto_check.reading.dating.lexicon import Lexicon
from csto_check.reading.dating.phrase_tables import Token
from csto_check.reading.dating.points import Year

FIRST_YEAR, LAST_YEAR = 1000, 2199  # of four digits that may be a year
_FIRST_IN_WORDS = 1100  # below it words are a number
_FRACTIONS = {"½": "0.5", "1/2": "0.5", "¼": "0.25", "¾": "0.75"}
_AMOUNT = re.compile(
    r"(?P<whole>\d{1,4})(?:(?P<mark>[.,])(?P<rest>\d{1,2}))?(?: ?(?P<part>½|¼|¾|(?<=\d )1/2))?(?![\w/]|[.,]\d)"
)
_MOST_FILLERS = 3
_AROUND = 8  # words around a place that are near it
MONEY = tuple("$€£¥₽₸")
NUMBERS = ("digits", "number")  # the kinds of tokens that are one
_SIGNS = (*MONEY, *"_#§@")  # that touch digits which are no number of their own
_MARKS = (".", ",", ":")  # between the parts of one number


class Line:
    """The words of a sentence; each method looks at a place and gives what it found and where that ends, or None.

    Before the first token and after the last stand empty ones: a place there has no word of any table.
    """

    def __init__(self, text: str, lexicon: Lexicon, counted: tuple[str, ...] = ()) -> None:
        self.text, self.lexicon, self.words, self.counted = text, lexicon, lexicon.words, counted
        self.fillers = lexicon.fillers  # articles and prepositions that may be within a date
        self.container_words = lexicon.container_words  # words between a date and the longer one that it lies in
        self.free_words = lexicon.free_words  # words that no number counts
        self.tokens = lexicon.tokens(text)
        self.end = len(self.tokens) - 4

    def __getitem__(self, index: int) -> Token:
        return self.tokens[index]

    def word(self, index: int) -> str:
        return self.tokens[index].word

    def kind(self, index: int) -> str:
        return self.tokens[index].kind

    def glued(self, index: int) -> bool:
        """Whether no space is before a token."""
        return index > 0 and self.tokens[index].start == self.tokens[index - 1].end

    def is_joined(self, index: int, *marks: str) -> bool:
        """Whether a token is one of some marks, with no space before it or after it."""
        return self.tokens[index].word in marks and self.glued(index) and self.glued(index + 1)

    def is_number(self, index: int) -> bool:
        """Whether a token is a number, in digits or in letters."""
        return self.tokens[index].kind in NUMBERS

    def large(self, index: int) -> bool:
        return self.text[self.tokens[index].start : self.tokens[index].start + 1].isupper()

    def named(self, index: int) -> bool:
        """Whether a word is written as its language writes months and weekdays."""
        return self.words.small_names or self.large(index)

    def is_letters(self, index: int) -> bool:
        return self.word(index)[:1].isalpha()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text of some tokens."""
        return self.tokens[start].start, self.tokens[end - 1].end

    def behind(self, place: int, index: int) -> int:
        """The first token, from one on, that begins at a place of the text or after it."""
        while self.tokens[index].start < place and index < self.end:
            index += 1
        return index

    def skip(self, index: int, words: tuple[str, ...] | frozenset[str], most: int = _MOST_FILLERS) -> int:
        """After the words of a table."""
        for _ in range(most):
            if self.word(index) not in words:
                break
            index += 1
        return index

    def fill(self, index: int) -> int:
        """After articles and prepositions that may be within a date."""
        return self.skip(index, self.fillers)

    @cached_property
    def has_birth(self) -> bool:
        """Whether a verb of what happens once, in one year, is in the sentence."""
        return self.lexicon.births.search(self.text) is not None

    def is_near(self, index: int, words: frozenset[str]) -> bool:
        """Whether one of some words is near a place: moved from Monday to Wednesday, von März auf Mai verlegt."""
        return not words.isdisjoint(token.word for token in self.tokens[max(0, index - _AROUND) : index + _AROUND])

    def describes(self, index: int) -> bool:
        """Whether a participle before a noun follows, so that what is before it tells of the noun alone."""
        word = self.word(index)
        return word.endswith(self.words.describing_ends) and not self.large(index) and self.large(index + 1)

    # --- numbers

    def digits(self, index: int, most: int = 2) -> int | None:
        """A whole number in digits that nothing makes a part of a longer one."""
        token = self.tokens[index]
        if token.kind != "digits" or len(token.word) > most or self._is_part(index):
            return None
        return int(token.word)

    def _is_part(self, index: int) -> bool:
        """Whether digits belong to a longer number: 1.500, 3,5, a2."""
        before = self.tokens[index - 1].word
        if before in MONEY or (self.glued(index) and (before in _SIGNS or before.isalpha())):
            return True
        marked = self.is_joined(index - 1, *_MARKS) and self.kind(index - 2) == "digits"
        return marked or (self.is_joined(index + 1, *_MARKS) and self.kind(index + 2) == "digits")

    def amount(self, index: int) -> tuple[Decimal, int] | None:
        """How many units: digits with a decimal part or a fraction, a number in letters, an article."""
        token = self.tokens[index]
        if token.kind == "digits":
            found = _AMOUNT.match(self.text, token.start)
            if not found or (found["mark"] and found["mark"] != self.words.decimal) or self._is_glued(index):
                return None
            value = Decimal(f"{found['whole']}.{found['rest'] or 0}") + Decimal(
                _FRACTIONS.get(found["part"] or "", "0")
            )
            return value, self.behind(found.end(), index)
        if token.kind == "number" or token.word in self.words.one_unit:
            return self._letters(index)
        return None

    def _is_glued(self, index: int) -> bool:
        return self.glued(index) and self.word(index - 1) not in ("(", '"', "-", "/")

    def _letters(self, index: int) -> tuple[Decimal, int] | None:
        token = self.tokens[index]
        found = self.lexicon.number.match(self.text, token.start)
        if not found:
            return (Decimal(1), index + 1) if token.word in self.words.one_unit else None
        amount, length = self.lexicon.amount(found.group())
        return (amount, self.behind(token.start + length, index)) if amount else None

    # --- parts of dates

    def day(self, index: int) -> tuple[int, int, bool] | None:
        """The number of a day: where it ends, and whether a mark or its ending says that it is an ordinal."""
        number = self.digits(index)
        if number is None:
            found = self.ordinal(index)
            return (*found, True) if found and 1 <= found[0] <= 31 else None
        if not 1 <= number <= 31:
            return None
        end = index + 1
        if self.glued(end) and self.word(end) in self.words.day_endings:
            return number, end + 1, True
        if self.word(end) == "." and self.glued(end) and self.tokens[end + 1].kind != "end":
            return number, end + 1, True
        return None if self.glued(end) and self.is_letters(end) and self.kind(end) != "month" else (number, end, False)

    def day_in_words(self, index: int) -> tuple[int, int, bool] | None:
        """The number of a day in letters that is no ordinal: twenty one."""
        found = self._letters(index) if self.kind(index) == "number" else None
        return (int(found[0]), found[1], True) if found and found[0] in range(1, 32) else None

    def ordinal(self, index: int) -> tuple[int, int] | None:
        """An ordinal: 3., 3rd, third, twenty-first; the last is -1."""
        token = self.tokens[index]
        if token.word in self.words.last_of:
            return -1, index + 1
        if token.kind == "digits":
            return self._ordinal_digits(index)
        if token.word in self.words.date_ordinals:
            return self.words.date_ordinals[token.word], index + 1
        return self._joined_ordinal(index) if token.kind == "number" else None

    def _ordinal_digits(self, index: int) -> tuple[int, int] | None:
        number = self.digits(index)
        if number is None or not self.glued(index + 1):
            return None
        mark = self.word(index + 1)
        return (number, index + 2) if mark in self.words.day_endings or mark in self._marks else None

    @cached_property
    def _marks(self) -> tuple[str, ...]:
        return (".",) if self.words.ordinals else ()

    def _joined_ordinal(self, index: int) -> tuple[int, int] | None:
        """Twenty-first, in two words."""
        end = index + 2 if self.word(index + 1) == "-" else index + 1
        last = self.words.date_ordinals.get(self.word(end), 0)
        if not 1 <= last <= 9:
            return None
        tens, _ = self.lexicon.amount(self.word(index))
        return (int(tens) + last, end + 1) if tens in (20, 30) else None

    def month(self, index: int) -> tuple[int, int] | None:
        """A month, in full or shortened."""
        token = self.tokens[index]
        if token.kind != "month":
            return None
        dotted = self.word(index + 1) == "." and self.glued(index + 1) and f"{token.word}." in self.words.months
        if not dotted and token.word not in self.words.months:
            return None
        if not self.named(index) and token.word in self.words.common_words:
            return None
        return int(token.value), index + 1 + dotted

    def is_full_month(self, index: int) -> bool:
        """Whether a month is written in full, as one that is alone must be."""
        word = self.word(index)
        return self.named(index) and (len(word) > 4 or word in self.words.short_months)

    def year(self, index: int) -> tuple[Year, int] | None:
        """Four digits that can be a year, or two words that are one: nineteen ninety-six."""
        token = self.tokens[index]
        if token.kind == "digits":
            if self._is_part(index) or not (self._is_early(index) or FIRST_YEAR <= self._four(index) <= LAST_YEAR):
                return None
            end = index + 1
            if self.glued(end) and self.is_letters(end):
                return None
            return Year(int(token.word)), end
        return self._year_in_words(index) if token.kind == "number" else None

    def _four(self, index: int) -> int:
        """The number of four digits, 0 of fewer or more."""
        word = self.word(index)
        return int(word) if len(word) == 4 else 0

    def _is_early(self, index: int) -> bool:
        """Whether three digits are a year, by the word before them: im Jahr 843."""
        word = self.word(index)
        return len(word) == 3 and word[0] != "0" and self.word(index - 1) in self.words.year_singulars

    def _year_in_words(self, index: int) -> tuple[Year, int] | None:
        """Nineteen ninety-six, two thousand and five."""
        century, _ = self.lexicon.amount(self.word(index))
        if 10 <= century <= 21 and self.kind(index + 1) == "number":
            rest = self._letters(index + 1)
            return (Year(int(100 * century + rest[0])), rest[1]) if rest and 10 <= rest[0] <= 99 else None
        whole = self._letters(index)
        return (Year(int(whole[0])), whole[1]) if whole and _FIRST_IN_WORDS <= whole[0] <= LAST_YEAR else None
