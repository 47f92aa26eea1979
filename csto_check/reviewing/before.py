"""The words of cues in what stands before a sentence."""

from csto_check.reviewing.lexicon import Lexicon
from csto_check.reviewing.topics import Hits


class Before:
    """Entries that were satisfied so far; sentences that were passed over are looked at only when one is asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._found: set[int] = set()
        self._passed: list[str] = []

    def add(self, hits: Hits) -> None:
        """The entries of one more sentence."""
        self._found.update(hits)

    def pass_over(self, text: str) -> None:
        """A sentence that was not looked at."""
        self._passed.append(text)

    def __contains__(self, entry: object) -> bool:
        if entry in self._found:
            return True
        while self._passed:
            self._found.update(self._lexicon.hits(self._passed.pop()))
        return entry in self._found
