"""Whom a sentence names for what it says."""

import re
from collections.abc import Mapping

from csto_check.languages.known import data, once
from csto_check.languages.language import Language
from csto_check.reading.folded_sentences import Sentence
from csto_check.reading.reading import Found
from csto_check.text.expressions import any_of
from csto_check.text.lines import on_one_line
from csto_check.text.span import Span
from csto_check.values.name import key

_LARGE = "A-ZÀ-ÖØ-ÞĆČĐĞİŁŃŚŞŠŹŻŽА-ЯЁ"
_WORD = rf"[{_LARGE}](?:\.(?= [{_LARGE}])|\w*+(?>(?:[.\"-]\w{{1,30}}+){{0,6}}))"
_LONGEST = 100  # characters of a name


class Speakers:
    """Finds attributions in the sentences of one text; `names` maps the key of each spelling to its name."""

    def __init__(self, original: str, language: str, names: Mapping[str, str]) -> None:
        self._original, self._shapes, self._names = original, _shapes(language), names
        words = data(language)
        self._nobody = {*words.attributions["nobody"], *words.weekdays, *words.months}

    def of(self, sentence: Sentence, reading: Found) -> str | None:
        """The name that stands nearest to a reading, joined with the base's names; None if there is none."""
        spans = [Span(*found.span("x")) for shape in self._shapes for found in shape.finditer(sentence.text)]
        spans.sort(key=lambda span: (_distance(span, reading), span))
        said = (on_one_line(self._original[slice(*sentence.span(*span))]) for span in spans)
        return next(filter(None, map(self._named, said)), None)

    def _named(self, said: str) -> str:
        """The base's name for some words, or for the last of them, as in President Tokayev; else they themselves.

        Without what is before the name, such as an article; empty if nobody is named.
        """
        words = said.split()
        for start in range(len(words)):
            last = " ".join(words[start:])
            known = next((self._names[key(each)] for each in _spelled(last) if key(each) in self._names), None)
            if known:
                return known
        while words and (words[0].lower() in self._nobody or not words[0][0].isupper()):
            del words[0]
        return " ".join(words) if len(said) <= _LONGEST else ""


def speaking(text: str, language: str) -> list[Span]:
    """Where a sentence names who says something."""
    return [Span(*found.span()) for shape in _shapes(language) for found in shape.finditer(text)]


def _spelled(said: str) -> tuple[str, ...]:
    """A name as it is, and without a genitive."""
    return said, said.removesuffix("s"), said[:-2] if said.endswith(("'s", "’s")) else said


@once
def _shapes(language: Language) -> tuple[re.Pattern[str], ...]:
    words = language.attributions
    within = any_of(words["within"])
    name = rf"(?P<x>(?<!\w){_WORD}(?: (?:(?:{within}) ){{0,2}}{_WORD}){{0,6}})"
    return tuple(re.compile(shape.replace("{X}", name)) for shape in words["shapes"])


def _distance(span: Span, reading: Found) -> int:
    return max(span.start - reading.end, reading.start - span.end, 0)
