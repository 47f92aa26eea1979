"""The shape of a number in folded text, with all that is glued to it.

Words of numbers and scales are those of all languages that are known here, whatever the language of a text.
"""

import re
from importlib import import_module

from csto_check.languages import LANGUAGES
from csto_check.text.tokens import DIGITS

_DATA = [import_module(f"csto_check.languages.{code}") for code in LANGUAGES]
NUMBER_WORDS = frozenset(word for language in _DATA for word in language.NUMBERS)
_WORDS = "|".join(sorted(NUMBER_WORDS))
_SCALES = "|".join(sorted({word for language in _DATA for word in language.SCALES}))
_SIGN = r"(?:(?<![\w.)\]%])[-+±~<>≈≤≥]?\.?)?"
_ONE = rf"(?:\d{{1,3}}(?: \d{{3}})+(?!\d)(?:[.,]\d+)?|{DIGITS})\w*"  # with groups of three digits, or with marks
_JOIN = r"(?: ?%|\.)?(?:- ?|[/⁄∕:^×*])[$€£]?"  # a range, a date, a time, a fraction, a power
_FRACTION = "[¼-¾⅐-⅞]"
NUMBER = re.compile(
    rf"{_SIGN}(?:(?<!\w)(?<!\d[.,]){_ONE}(?:{_JOIN}{_ONE})*(?: ?{_FRACTION}| \d/\d+)?|{_FRACTION})"
    rf"(?i:(?: (?:{_SCALES})\b)*)"
    rf"|(?i:\b(?:{_WORDS})(?: (?:{_SCALES})\b)+)"
)
# Two numbers with a dash and spaces between them: a range, or two things.
SPACED_RANGE = re.compile(rf"(?<!\w)(?<!\d[.,]){_ONE}(?: ?%)? - ?{_ONE}")
