"""The shapes of numbers in folded text, with all that is glued to them.

Words of numbers and scales are those of all languages that are known here, whatever the language of a text.
"""

import re
from functools import cache

from csto_check.languages.known import words
from csto_check.text.expressions import any_of
from csto_check.text.tokens import DIGITS

NUMBER_WORDS = words(lambda one: one.numbers)
_SCALES = f"(?:{'|'.join(sorted(words(lambda one: one.scales)))})(?!\\w)"
_SPELLED = any_of(NUMBER_WORDS)  # "half a" before "half"
_WORD = rf"(?:{_SPELLED}|\w{{0,20}}(?:zehn|zig|ßig|hundert|tausend|einhalb))(?!\w)"
_TO = f"(?:{'|'.join(sorted(words(lambda one: one.ranges)))})"
_CURRENCY = "[$€£¥₽₸]"
_SIGN = (
    r"(?:(?i:(?<!\w)minus )|"
    rf"(?<![\w.)\]%])(?:(?:- ?|[+±∓~∼<>≈≃≤≥≲≳≪≫≠])(?:{_CURRENCY} ?)?)?\.?)?"
)
_DATE = r"\d{1,2}\. ?\d{1,2}\. ?\d{4}(?!\w)"
_ONE = rf"(?:\d{{1,3}}(?: \d{{3}})+(?!\d)(?:[.,]\d+)?|{DIGITS})\w*"  # with groups of three digits, or with marks
# A range, a date, a time, a fraction, a power, a tolerance.
_JOIN = rf"(?: ?%|\.|(?i: {_SCALES})\.?)?(?:- ?|\.\.|[/⁄∕:∶^×*±~〜…]){_CURRENCY}?"
_FRACTION = "[¼-¾⅐-⅞]"
_NUMBER = (
    rf"{_SIGN}(?:(?<!\w)(?<!\d[.,])(?:{_DATE}|{_ONE}(?:{_JOIN}{_ONE})*)(?: ?{_FRACTION}| \d+[/⁄∕]\d+)?|{_FRACTION})"
    rf"(?:⁻[⁰¹²³⁴-⁹]+)?(?: ?[%‰°])?(?i:(?: {_SCALES})*)"
)
# Two or more words that make one number: two hundred and fifty, anderthalb Millionen, null Komma fünf.
_WORDS = (
    rf"(?i:(?<!\w)(?:minus {_WORD}|{_WORD}(?= ))"
    rf"(?: (?:(?<=hundred )and |(?<=thousand )and |and a half |point |komma )?(?:{_WORD}|{_SCALES}))*)"
)
# What may be one range or two things: numbers with spaces and a dash, or a word, between them; and what a
# line end keeps apart.
_LOOSE_RANGE = (
    rf"(?<!\w)(?<!\d[.,]){_CURRENCY}?{_ONE}(?: ?%|(?i: {_SCALES})\.?)* - ?{_CURRENCY}?{_ONE}"
    rf"|(?<!\w)(?<!\d[.,]){_CURRENCY}?{_ONE} {_TO} {_CURRENCY}?{_ONE}(?: ?%|(?i: {_SCALES}))"
    rf"|(?i:(?<!\w){_WORD} {_TO} {_WORD} {_SCALES})"
    r"|(?<!\w)(?<!\d[.,])\d{1,3}(?: \d{3})+(?!\d)"
)


@cache
def number_shape() -> re.Pattern[str]:
    """Matches a number in digits with all that is glued to it."""
    return re.compile(_NUMBER)


@cache
def spelled_shape() -> re.Pattern[str]:
    """Matches words that make one number."""
    return re.compile(_WORDS)


@cache
def loose_range_shape() -> re.Pattern[str]:
    """Matches what may be one range or two things."""
    return re.compile(_LOOSE_RANGE)
