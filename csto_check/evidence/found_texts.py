"""Finding the texts of sources, by the SHA-256 of their folded form, whatever the file's name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from csto_check.evidence.source_text import NoArticle, SourceText, read_source_text
from csto_check.facts.model import Source
from csto_check.files.entry import Entry
from csto_check.files.folders import Folder, in_folder
from csto_check.problem import CannotRun

_NO_TEXTS = (".json", ".yaml", ".yml")  # receipts, and files of a base
_NAMED_AS_TEXT = (".txt", ".html", ".htm", ".xhtml", ".pdf")
_CALLED = re.compile(r"([A-Za-z][A-Za-z0-9_]*)\.(?!(?:bak|old|orig|tmp|swp)\Z)[A-Za-z0-9]+\Z")
MOST_STRANGERS = 5  # texts of no source that are told; a folder with more is full of other things


class Unread(NamedTuple):
    """A file that may be a text and cannot be used as one."""

    name: str
    why: str


class FoundTexts:
    """What was found in a folder.

    `of` holds the texts by the id of their source, `reread` those of pages on record from which another text was taken
    before, `named` those that are called after a source and are neither, `twice` the names of further files with a
    text that was found already.
    """

    def __init__(self) -> None:
        self.of: dict[str, SourceText] = {}
        self.reread: dict[str, SourceText] = {}
        self.named: dict[str, list[SourceText]] = {}
        self.unread: list[Unread] = []
        self.twice: list[tuple[str, str]] = []


def find_texts(
    folder: Folder, sources: Iterable[Source], known: Iterable[Source], pages: Mapping[str, str]
) -> FoundTexts:
    """The texts of some sources, of all that are known, in a folder; raises CannotRun where it cannot be read.

    `pages` are the SHA-256 of the pages on record, by source.
    """
    return _Search(folder, list(sources), {source.sha256 for source in known}, pages).run()


class _Search:
    """One walk over a folder: files that are called after a source first, then all others until all are found."""

    def __init__(self, folder: Folder, sources: list[Source], known: set[str | None], pages: Mapping[str, str]) -> None:
        self._folder = folder
        self._known, self._pages = known, pages
        self._ids = {source.id for source in sources}
        self._wanted: dict[str, list[str]] = {}
        for source in sources:
            if source.sha256:
                self._wanted.setdefault(source.sha256, []).append(source.id)
        self._found: dict[str, SourceText] = {}
        self._unread: list[tuple[str, Unread]] = []  # each with the source that the file is called after
        self._strangers: list[Unread] = []
        self._texts = FoundTexts()

    def run(self) -> FoundTexts:
        entries = [entry for entry in in_folder(self._folder.path) if _may_be_text(entry)]
        for entry in entries:
            if self._called_after(entry):
                self._take(entry)
        for entry in entries:
            if len(self._texts.of) < len(self._ids) and not self._called_after(entry):
                self._take(entry)
        self._texts.unread = [each for source, each in self._unread if self._needs(source)]
        if self._needs() and len(self._strangers) <= MOST_STRANGERS:
            self._texts.unread += self._strangers
        return self._texts

    def _needs(self, source: str = "") -> bool:
        """Whether neither text nor page of a source was found; without a source, whether that is so of any."""
        found = self._texts.of.keys() | self._texts.reread
        return source not in found if source else len(found) < len(self._ids)

    def _called_after(self, entry: Entry) -> str:
        """The source that a file is called after, as in `rt.txt`; empty if it is not one."""
        called = _CALLED.match(entry.name)
        source = called[1].lower() if called else ""
        return source if source in self._ids else ""

    def _take(self, entry: Entry) -> None:
        source = self._called_after(entry)
        text = self._read(entry, source)
        if text is None:
            return
        of = self._wanted.get(text.hash) or [id_ for id_, page in self._pages.items() if page == text.page_hash]
        if of:
            self._keep(text, of)
        if source and source not in of:
            self._texts.named.setdefault(source, []).append(text)
        elif not of and text.hash not in self._known and entry.name.lower().endswith(_NAMED_AS_TEXT):
            self._strangers.append(Unread(text.name, f"its SHA-256 belongs to no source: {text.hash}"))

    def _keep(self, text: SourceText, sources: list[str]) -> None:
        if text.hash in self._found:
            self._texts.twice.append((text.name, self._found[text.hash].name))
            return
        self._found[text.hash] = text
        kept = self._texts.of if text.hash in self._wanted else self._texts.reread
        kept.update(dict.fromkeys(sources, text))

    def _read(self, entry: Entry, source: str) -> SourceText | None:
        """A text, or None with the reason kept; what can be no article counts only if it is called after a source."""
        name = self._folder.shown(entry.name)
        if entry.wrong:
            if source or entry.outside:
                self._unread.append((source, Unread(name, f"{entry.wrong}; put the text itself there")))
            return None
        try:
            return read_source_text(entry.path, name)
        except NoArticle as error:
            self._unread += [(source, each) for each in _told(name, error) if source or error.article]
        except CannotRun as error:
            self._unread += [(source, each) for each in _told(name, error)]
        return None


def _told(name: str, error: CannotRun) -> Iterator[Unread]:
    for problem in error.problems:
        yield Unread(name, "; ".join(filter(None, (problem.what.removeprefix(f"{name}: "), problem.remedy))))


def _may_be_text(entry: Entry) -> bool:
    return not entry.name.startswith(".") and not entry.name.lower().endswith(_NO_TEXTS)
