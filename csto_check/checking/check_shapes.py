"""The expressions of a language, ready to find what they are over."""

import re
from collections.abc import Iterator
from functools import cache

from csto_check.checking.masked import Masked, over_marks
from csto_check.languages.check_tables import CheckTables
from csto_check.languages.known import data
from csto_check.text.expressions import any_of


def tables_of(language: str) -> CheckTables:
    """What a language says where a text can be held against itself."""
    return data(language).checks


def shape_matches(shapes: tuple[str, ...], masked: Masked) -> Iterator[re.Match[str]]:
    """All that some expressions find in a sentence, in their order; those over marks need one."""
    for shape in shapes:
        if masked.items or "{" not in shape:
            yield from over_marks(shape).finditer(masked.text)


def has_word(words: tuple[str, ...], text: str) -> bool:
    """Whether one of some words stands in a text, in any case; of one with * its beginning will do."""
    return _any_word(words).search(text) is not None


@cache
def _any_word(words: tuple[str, ...]) -> re.Pattern[str]:
    whole = any_of(word for word in words if not word.endswith("*"))
    begun = any_of(word[:-1] for word in words if word.endswith("*"))
    return re.compile(rf"(?i:(?<!\w)(?:(?:{whole})(?!\w)|(?:{begun})))")
