"""What looks like a number or a date and is none: links, phone numbers, IL-76, articles of laws, times, ages."""

import re
from functools import cache

from csto_check.reading.numerals import any_of
from csto_check.text.known import data

# In every language, over folded text.
_EVERYWHERE = (
    r"(?:https?://|www\.)\S+|\S++@\S+\.\w+|(?<!\w)[@#]\w+|\b[\w-]+\.(?:com|org|net|de|ru|kz|info|news)\b(?:/\S*)?",
    r"(?<![\w-])(?!(?:mid|early|late|pre|post)-)(?:[^\W\d_]+-)?[^\W\d_]{1,20}-?\d[\w-]*(?:/\d+)?",  # IL-76, Covid-19, A320
    r"(?<![\w+])(?:\+\d{1,3}[ -/]?)?\(?0\d{2,5}\)?[ /-]{0,3}\d{3,}(?:[ -]\d{2,})*(?!\w)",  # phone numbers
    r"(?<!\w)\+\d{1,3}(?:[ -/]?\d{2,}){2,6}|\b\d{3}-\d{3}-\d{4}\b|\b1-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b(?!-)",
    r"\b\d{1,3}:\d{1,3}(?::\d+)?(?:[.,]\d+)?(?! \d)|(?<![\d/])\d{1,3}/\d+\b(?!\.)|(?<![\w.,:\" -])0\d+\b(?![.:]\d)(?!\.)|(?<= )(?<!\d )0\d{2,}\b|\b\d{2} \d{2} \d{2}\b|\b\d+[.]\d+[.]\d{1,2}\b|\b(?:\d+\.){3,}\d+",
    r"\(\d{1,2}\)|\[\d{1,3}\]|§+ ?\d+\w?",
)
_LISTED = r"\(?\d{1,2}[.)] (?!(?:{months}))(?=[\"\w])"


@cache
def _expressions(code: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each) for each in (*_EVERYWHERE, *data(code).NO_NUMBERS))


@cache
def _list_number(code: str) -> re.Pattern[str]:
    months = any_of([month.title() for month in data(code).MONTHS])
    return re.compile(_LISTED.replace("{months}", months))


def blocked(text: str, code: str, *, first: bool) -> list[tuple[int, int]]:
    """The stretches of a sentence that hold no reading; `first` where it begins a paragraph."""
    found = [match.span() for each in _expressions(code) for match in each.finditer(text)]
    if first:
        number = _list_number(code).match(text)
        if number:
            found.append(number.span())
    return found
