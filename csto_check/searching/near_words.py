"""Words of a base that come near to one that stands nowhere in it."""

from collections.abc import Mapping
from difflib import get_close_matches

from csto_check.searching.search_terms import SearchTerm

_MOST, _LIKENESS = 3, 0.75
_LONGEST = 40  # letters


def near_words(term: SearchTerm, known: Mapping[str, str]) -> list[str]:
    """The nearest of some known words, which are given as they are compared with how they are spelled."""
    words = term.phrases[0].words
    if len(words) > 1 or len(words[0]) > _LONGEST or term.number is not None:
        return []
    sought = words[0]
    candidates = sorted(word for word in known if word != sought and word.isalpha())
    return [known[word] for word in get_close_matches(sought, candidates, _MOST, _LIKENESS)]
