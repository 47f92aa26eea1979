"""Which of the known languages a text is written in."""

import re

from csto_check.languages import LANGUAGES
from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.text.expressions import any_of

_SAMPLE = 20_000  # characters that are examined
_FEWEST = 1  # frequent words without which nothing is said


@once
def _stop_words(words: Language) -> re.Pattern[str]:
    letters = f"|[{words.letters}]" if words.letters else ""
    return re.compile(rf"(?i:(?<!\w)(?:{any_of(words.stop_words)})(?!\w)){letters}")


def recognise(text: str) -> str | None:
    """The code of the language with most frequent words, and letters, of its own; None if none stands out."""
    sample = text[:_SAMPLE]
    counts = sorted((len(_stop_words(code).findall(sample)), code) for code in LANGUAGES)
    most, code = counts[-1]
    return code if most >= _FEWEST and most > 2 * counts[-2][0] else None
