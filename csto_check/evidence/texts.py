"""Finding the texts of sources, by the SHA-256 of their folded form, whatever the file's name."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from csto_check.evidence.hints import Hints
from csto_check.evidence.kinds import no_text
from csto_check.facts.model import Source
from csto_check.files import MOST_OF_A_TEXT, Entry, Folder, decoded, in_folder, read_bytes, read_input
from csto_check.problem import CannotRun, Place, Problem
from csto_check.text.fold import text_hash
from csto_check.text.lines import Lines, paragraphs
from csto_check.text.search import Searchable
from csto_check.text.span import Span

_NO_TEXTS = (".json", ".yaml", ".yml")  # receipts, and files of a base
_CALLED = re.compile(r"([a-z][a-z0-9_]*)\.(?!(?:bak|old|orig|tmp|swp)\Z)[A-Za-z0-9]+\Z")


class Located(NamedTuple):
    """A stretch of a text, half open, in characters, with the line and column of its start from 1."""

    start: int
    end: int
    line: int
    column: int


class SourceText:
    """A text as it was read: its name for messages, and all its characters."""

    def __init__(self, name: str, original: str) -> None:
        self.name = name
        self.original = original

    @cached_property
    def hash(self) -> str:
        return text_hash(self.original)

    @cached_property
    def searchable(self) -> Searchable:
        return Searchable(self.original)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.original)

    def located(self, span: Span) -> Located:
        """The line and column of a span."""
        return Located(*span, *self._lines.position(span.start))

    @cached_property
    def _paragraphs(self) -> list[Span]:
        return paragraphs(self.original)

    def paragraphs(self, span: Span) -> list[Span]:
        """The paragraphs over which a span reaches, of a text that holds a word."""
        ends = [
            max(bisect_right(self._paragraphs, (at, len(self.original))) - 1, 0) for at in (span.start, span.end - 1)
        ]
        return self._paragraphs[ends[0] : ends[1] + 1]

    @cached_property
    def hints(self) -> Hints:
        return Hints(self.searchable)


class Unread(NamedTuple):
    """A file that may be a text and cannot be used as one."""

    name: str
    why: str


class Texts:
    """What was found in a folder.

    `of` holds the texts by the id of their source, `named` those that are called after a source and are
    not the text on record, `twice` the names of further files with a text that was found already.
    """

    def __init__(self) -> None:
        self.of: dict[str, SourceText] = {}
        self.named: dict[str, list[SourceText]] = {}
        self.unread: list[Unread] = []
        self.twice: list[tuple[str, str]] = []


def read_source_text(path: str, name: str | None = None) -> SourceText:
    """A text of at most 20 MB in UTF-8, or standard input for `-`; raises CannotRun for anything else."""
    name = name or ("standard input" if path == "-" else path)
    remedy = "a text of a source is smaller: take the article out of it"
    most = MOST_OF_A_TEXT
    data = read_input(name, most, remedy) if path == "-" else read_bytes(path, most, remedy)
    kind = no_text(data)
    if kind is not None:
        raise _NoArticle(
            Problem(Place(name, 1, 1), f"this is {kind.what}, not a plain text", kind.remedy), kind.article
        )
    return SourceText(name, decoded(name, data))


class _NoArticle(CannotRun):
    """A file that is no text; `article` tells whether it may hold one in another form."""

    def __init__(self, problem: Problem, article: bool) -> None:
        super().__init__(problem)
        self.article = article


def find_texts(folder: Folder, sources: Iterable[Source]) -> Texts:
    """The texts of some sources in a folder; raises CannotRun for a folder that cannot be read."""
    return _Search(folder, list(sources)).run()


class _Search:
    """One walk over a folder: files that are called after a source first, then all others until all are found."""

    def __init__(self, folder: Folder, sources: list[Source]) -> None:
        self._folder = folder
        self._ids = {source.id for source in sources}
        self._wanted: dict[str, list[str]] = {}
        for source in sources:
            if source.sha256:
                self._wanted.setdefault(source.sha256, []).append(source.id)
        self._found: dict[str, SourceText] = {}
        self._unread: list[tuple[str, Unread]] = []  # each with the source that the file is called after
        self._texts = Texts()

    def run(self) -> Texts:
        entries = [entry for entry in in_folder(self._folder.path) if _may_be_text(entry)]
        for entry in entries:
            if self._called_after(entry):
                self._take(entry)
        for entry in entries:
            if len(self._found) < len(self._wanted) and not self._called_after(entry):
                self._take(entry)
        self._texts.unread = [each for source, each in self._unread if self._still_needs(source)]
        return self._texts

    def _still_needs(self, source: str) -> bool:
        """Whether the text of a source was not found; without a source, whether that of any was not."""
        if source:
            return source not in self._texts.of
        return len(self._found) < len(self._wanted)

    def _called_after(self, entry: Entry) -> str:
        """The source that a file is called after, as in `rt.txt`; empty where it is none."""
        called = _CALLED.match(entry.name)
        return called[1] if called and called[1] in self._ids else ""

    def _take(self, entry: Entry) -> None:
        source = self._called_after(entry)
        text = self._read(entry, source)
        if text is None:
            return
        of = self._wanted.get(text.hash, [])
        if of:
            self._keep(text)
        if source and source not in of:
            self._texts.named.setdefault(source, []).append(text)

    def _keep(self, text: SourceText) -> None:
        if text.hash in self._found:
            self._texts.twice.append((text.name, self._found[text.hash].name))
            return
        self._found[text.hash] = text
        self._texts.of.update(dict.fromkeys(self._wanted[text.hash], text))

    def _read(self, entry: Entry, source: str) -> SourceText | None:
        """A text, or None with the reason kept; what can be no article counts only if it is called after a source."""
        name = self._folder.shown(entry.name)
        if entry.wrong:
            if source or entry.outside:
                self._unread.append((source, Unread(name, f"{entry.wrong}; put the text itself there")))
            return None
        try:
            return read_source_text(entry.path, name)
        except _NoArticle as error:
            self._unread += [(source, each) for each in _told(name, error) if source or error.article]
        except CannotRun as error:
            self._unread += [(source, each) for each in _told(name, error)]
        return None


def _told(name: str, error: CannotRun) -> Iterator[Unread]:
    for problem in error.problems:
        yield Unread(name, "; ".join(filter(None, (problem.what.removeprefix(f"{name}: "), problem.remedy))))


def _may_be_text(entry: Entry) -> bool:
    return not entry.name.startswith(".") and not entry.name.lower().endswith(_NO_TEXTS)
