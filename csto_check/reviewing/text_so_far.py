"""What the sentences of one text share, and what it has said so far."""

from collections.abc import Iterable

from csto_check.reading.dating.context import Context
from csto_check.reading.folded_sentences import Sentence
from csto_check.reading.reader import Reader
from csto_check.reviewing.cue_index import CueIndex
from csto_check.reviewing.fit import Sentenced
from csto_check.reviewing.judge import Judge
from csto_check.reviewing.review_tools import ReviewTools
from csto_check.reviewing.topic_cues import Hits
from csto_check.values.date import Date

_SENTENCES_BEFORE = 2


class CuesSoFar:
    """The entries of cues that were satisfied so far.

    Sentences that were passed over are examined only when an entry is asked for that stands nowhere else.
    """

    def __init__(self, index: CueIndex, found: Iterable[int] = ()) -> None:
        self._index, self._found = index, set(found)
        self._passed: list[str] = []

    def add(self, hits: Hits) -> None:
        """The entries of one more sentence."""
        self._found.update(hits)

    def pass_over(self, text: str) -> None:
        """A sentence that was not examined."""
        self._passed.append(text)

    def __contains__(self, entry: object) -> bool:
        if entry in self._found:
            return True
        while self._passed:
            self._found.update(self._index.hits(self._passed.pop()))
        return entry in self._found


class TextSoFar:
    """One text, relative to its day: its readers, and what is before the sentence that is examined.

    `before` are the cues of the whole text so far, `last` those of the sentence before in the same paragraph,
    `earlier` the last sentences. `guesses` tells whether days without a year may be read as the first source would.
    """

    def __init__(self, tools: ReviewTools, text: str, published: Date | None, *, guesses: bool) -> None:
        self.text, self.published, self.guesses = text, published, guesses
        self.reader, self.context = Reader(tools.language, published, {}, tools.counted), Context()
        self.judge = Judge(tools.findings, published)
        self._index = tools.cues.index
        self.before, self.last = CuesSoFar(self._index), CuesSoFar(self._index)
        self.earlier: tuple[Sentenced, ...] = ()

    def begin(self, sentence: Sentence) -> None:
        """The next sentence; none is before the first one of a paragraph."""
        if sentence.first:
            self.last = CuesSoFar(self._index)

    def remember(self, seen: Sentenced) -> None:
        """A sentence that is before the next ones."""
        self.earlier = (*self.earlier, seen)[-_SENTENCES_BEFORE:]

    def add(self, hits: Hits) -> None:
        """The cues of a sentence that was examined."""
        self.before.add(hits)
        self.last = CuesSoFar(self._index, hits)

    def pass_over(self, text: str) -> None:
        """A sentence that was not examined."""
        self.before.pass_over(text)
        self.last = CuesSoFar(self._index)
        self.last.pass_over(text)
