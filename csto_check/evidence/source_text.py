"""The text of a source, as it was read."""

from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from csto_check.evidence.file_types import no_text
from csto_check.evidence.hints import Hints
from csto_check.files.bounded import MOST_OF_A_TEXT, decoded, read_bytes, read_input
from csto_check.pages.kinds import page_kind
from csto_check.problem import CannotRun, Place, Problem
from csto_check.text.file_places import FilePlaces
from csto_check.text.fold import text_hash
from csto_check.text.forms import Forms
from csto_check.text.lines import paragraphs
from csto_check.text.sentences import sentences
from csto_check.text.span import Span, number_at

if TYPE_CHECKING:
    from csto_check.pages.saved_page import SavedPage


class SourceText:
    """A text as it was read: its name for messages, all its characters, and the saved page that it was taken from.

    `page_hash` is the SHA-256 of the bytes of that page.
    """

    def __init__(self, name: str, original: str, page: "SavedPage | None" = None, page_hash: str | None = None) -> None:
        self.name = name
        self.original = original
        self.page, self.page_hash = page, page_hash
        self._sentences: dict[str | None, list[Span]] = {}

    @cached_property
    def hash(self) -> str:
        return text_hash(self.original)

    @cached_property
    def forms(self) -> Forms:
        return Forms(self.original)

    @cached_property
    def places(self) -> FilePlaces:
        """Where its stretches stand in its file, which is what users are told."""
        return FilePlaces(self.page.source, self.page.in_page) if self.page else FilePlaces(self.original)

    @cached_property
    def _paragraphs(self) -> list[Span]:
        return paragraphs(self.original)

    def paragraphs(self, span: Span) -> list[Span]:
        """The paragraphs over which a span reaches, of a text that holds a word."""
        first, last = (number_at(self._paragraphs, at) for at in (span.start, span.end - 1))
        return self._paragraphs[first : last + 1]

    def sentences(self, language: str | None) -> list[Span]:
        """The sentences of the text, in a language or in any."""
        if language not in self._sentences:
            self._sentences[language] = sentences(self.original, language)
        return self._sentences[language]

    @cached_property
    def hints(self) -> Hints:
        return Hints(self.forms.smooth)


def read_source_text(path: str, name: str | None = None) -> SourceText:
    """A text in UTF-8 or that of a saved page, of at most 20 MB; `-` is standard input. Raises CannotRun for others."""
    name = name or ("standard input" if path == "-" else path)
    remedy = "a source's text is smaller: extract the article"
    data = read_input(name, MOST_OF_A_TEXT, remedy) if path == "-" else read_bytes(path, MOST_OF_A_TEXT, remedy)
    if page_kind(name, data) is not None:
        return _from_page(name, data)
    kind = no_text(data)
    if kind is not None:
        raise NoArticle(Problem(Place(name, 1, 1), f"this is {kind.what}, not plain text", kind.remedy), kind.article)
    return SourceText(name, _with_words(name, decoded(name, data)))


def _from_page(name: str, data: bytes) -> SourceText:
    """The article of a saved page; raises NoArticle for a page from which none can be taken."""
    from csto_check.pages.no_page import NoPage
    from csto_check.pages.page_reader import read_page

    try:
        page = read_page(data)
    except NoPage as error:
        raise NoArticle(Problem(None, f"{name}: {error.what}", error.remedy), article=True) from error
    return SourceText(name, page.text, page, sha256(data).hexdigest())


def _with_words(name: str, text: str) -> str:
    """A text; raises NoArticle for one without any word."""
    if not any(map(str.isalnum, text)):
        problem = Problem(None, f"{name}: this file contains no words", "save the article in it")
        raise NoArticle(problem, article=False)
    return text


class NoArticle(CannotRun):
    """A file that is no text; `article` tells whether it may hold one in another form."""

    def __init__(self, problem: Problem, article: bool) -> None:
        super().__init__(problem)
        self.article = article
