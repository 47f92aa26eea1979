"""What looks like a number or a date and is none: links, phone numbers, IL-76, articles of laws, times, ages."""

import re
from collections.abc import Iterator
from functools import cache

from csto_check.reading.numerals import any_of
from csto_check.text.known import data

# In every language, over folded text.
_EVERYWHERE = (
    # Links and addresses.
    r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]++@\S+\.\w+|(?<!\w)[@#]\w+",
    r"(?<![\w-])[\w-]++\.(?:com|org|net|de|ru|kz|info|news)\b(?:/\S*)?",
    # IL-76, Covid-19, A320.
    r"(?<![\w-])(?!(?:mid|early|late|pre|post)-)(?:[^\W\d_]+-)?[^\W\d_]{1,20}-?\d[\w-]*(?:/\d+)?",
    # Phone numbers, post codes, numbers of forms.
    r"(?<![\w+])(?:\+\d{1,3}[ -/]?)?\(?0\d{2,5}\)?[ /-]{0,3}\d{3,}(?:[ -]\d{2,})*(?!\w)",
    r"(?<!\w)\+\d{1,3}(?:[ -/]?\d{2,}){2,6}|\b\d{3}-\d{3}-\d{4}\b|\b1-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b(?!-)",
    r"(?<![\w.,:\" -])0\d+\b(?![.:]\d)(?!\.)|(?<= )(?<!\d )0\d{2,}\b|\b\d{2} \d{2} \d{2}\b",
    # Times, scores, fractions, versions.
    r"\b\d{1,3}:\d{1,3}(?::\d+)?(?:[.,]\d+)?(?! \d)|(?<![\d/])\d{1,3}/\d+\b(?!\.)",
    r"\b\d+[.]\d+[.]\d{1,2}\b|(?<![\d.])(?!\d{1,3}(?:\.\d{3})+(?![\d.]\d))(?>(?:\d+\.){3,})\d+",
    # Ages and footnotes in brackets, paragraphs of laws.
    r"\(\d{1,2}\)|\[\d{1,3}\]|(?<!§)§++ ?\d+\w?",
)
_LISTED = r"\(?\d{1,2}[.)](?:\Z| (?!(?:{months}|bis |und |to |- ?\d))(?=[\"\w]))"


_DIGIT = re.compile(r"\d")
_CODE = re.compile(r"(?<![\w.,])\d[\d./-]*[a-z]?(?!\w)(?:(?: (?:bis|und|to|and) |, | ?- ?)\d+[a-z]?(?!\w|[.,]\d))*")
_BEFORE = 25  # characters before a number in which the word stands that makes it a name


def _named(text: str, code: str) -> Iterator[tuple[int, int]]:
    """Numbers that are names, by the word before them: Artikel 4, Room 12."""
    words = _naming(code)
    for number in _CODE.finditer(text):
        word = (
            text[max(0, number.start() - _BEFORE) : number.start()]
            .rstrip(" ")
            .rpartition(" ")[2]
            .rpartition("-")[2]
            .lower()
        )
        if word.lstrip('("') in words and text[number.start() - 1 : number.start()] == " ":
            yield number.span()


@cache
def _naming(code: str) -> frozenset[str]:
    return frozenset(data(code).NAMING)


@cache
def _expressions(code: str) -> tuple[list[re.Pattern[str]], list[re.Pattern[str]]]:
    """Those that need a digit, and those that words alone may satisfy."""
    words = data(code)
    in_digits = [re.compile(each) for each in (*_EVERYWHERE, *words.NO_NUMBERS)]
    return in_digits, [re.compile(each) for each in words.NO_NUMBER_WORDS]


@cache
def _list_number(code: str) -> re.Pattern[str]:
    months = any_of([month.title() for month in data(code).MONTHS])
    return re.compile(_LISTED.replace("{months}", months))


def blocked(text: str, code: str, *, first: bool) -> list[tuple[int, int]]:
    """The stretches of a sentence that hold no reading; `first` where it begins a paragraph."""
    in_digits, in_words = _expressions(code)
    wanted = [*in_digits, *in_words] if _DIGIT.search(text) else in_words
    found = [match.span() for each in wanted for match in each.finditer(text)]
    found += _named(text, code)
    if first:
        number = _list_number(code).match(text)
        if number:
            found.append(number.span())
    return found
