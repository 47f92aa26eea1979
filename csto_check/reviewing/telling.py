"""What the sentences of one text share, and what it has said so far."""

from collections.abc import Iterable

from csto_check.reading.dating.context import Context
from csto_check.reading.passages import Sentence
from csto_check.reading.reader import Reader
from csto_check.reviewing.desk import Desk
from csto_check.reviewing.fit import Sentenced
from csto_check.reviewing.judge import Judge
from csto_check.reviewing.lexicon import Lexicon
from csto_check.reviewing.topics import Hits
from csto_check.values.date import Date

_SENTENCES_BEFORE = 2


class Before:
    """The entries of cues that were satisfied so far.

    Sentences that were passed over are looked at only when an entry is asked for that stands nowhere else.
    """

    def __init__(self, lexicon: Lexicon, found: Iterable[int] = ()) -> None:
        self._lexicon, self._found = lexicon, set(found)
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


class Telling:
    """One text, told from its day: its readers, and what stands before the sentence that is looked at.

    `before` are the cues of the whole text so far, `last` those of the sentence before in the same paragraph,
    `earlier` the last sentences. `guesses` tells whether days without a year may be read as the first source would.
    """

    def __init__(self, desk: Desk, text: str, published: Date | None, *, guesses: bool) -> None:
        self.text, self.published, self.guesses = text, published, guesses
        self.reader, self.context = Reader(desk.language, published, {}, desk.counted), Context()
        self.judge = Judge(desk.findings, published)
        self._lexicon = desk.cues.lexicon
        self.before, self.last = Before(self._lexicon), Before(self._lexicon)
        self.earlier: tuple[Sentenced, ...] = ()

    def begin(self, sentence: Sentence) -> None:
        """The next sentence; none stands before the first one of a paragraph."""
        if sentence.first:
            self.last = Before(self._lexicon)

    def remember(self, seen: Sentenced) -> None:
        """A sentence that stands before the next ones."""
        self.earlier = (*self.earlier, seen)[-_SENTENCES_BEFORE:]

    def add(self, hits: Hits) -> None:
        """The cues of a sentence that was looked at."""
        self.before.add(hits)
        self.last = Before(self._lexicon, hits)

    def pass_over(self, text: str) -> None:
        """A sentence that was not looked at."""
        self.before.pass_over(text)
        self.last = Before(self._lexicon)
        self.last.pass_over(text)
