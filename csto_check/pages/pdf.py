"""The text of a PDF, by pypdf, which comes with the extra csto-check[pdf]."""

import logging
import re
import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from csto_check.pages.no_page import NoPage
from csto_check.pages.saved_page import AboutPage, SavedPage, Segment, Stated
from csto_check.pages.stated_words import stated_language, stated_name, stated_words
from csto_check.text.span import Span

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_SHEETS = 1_000
MOST_OF_A_PDF = 20_000_000  # characters
_TO_TEXT = "save its text: pdftotext FILE"
_ENDS = re.compile(r"[^\S\n]+$", re.M)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_FILE_NAME = re.compile(r"\.(?:docx?|indd|pdf|odt|rtf|qxp|tex|dvi|pptx?|xlsx?)$", re.I)


def read_pdf(data: bytes) -> SavedPage:
    """The text of a PDF, page by page, each after a form feed but the first; raises NoPage where there is none."""
    try:
        from pypdf import PdfReader
    except ImportError as error:
        remedy = f'pip install "csto-check[pdf]", or {_TO_TEXT}'
        raise NoPage("this is a PDF, which csto-check alone cannot read", remedy) from error
    _quiet()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = PdfReader(BytesIO(data))
            _unlock(reader)
            sheets, about = list(_sheets(reader)), _about(reader)
    except NoPage:
        raise
    except Exception as error:  # of a broken file pypdf raises whatever happens to fail
        raise NoPage("this PDF is broken, or not as a PDF should be", _TO_TEXT) from error
    return _joined(sheets, about)


def _quiet() -> None:
    """pypdf tells what it mends, which is nothing that a user could do something about."""
    log = logging.getLogger("pypdf")
    log.propagate = False
    if not log.handlers:
        log.addHandler(logging.NullHandler())


def _unlock(reader: "PdfReader") -> None:
    """Open a PDF that everybody may read but not change; raises NoPage for one with a password."""
    if not reader.is_encrypted:
        return
    from pypdf.errors import DependencyError

    try:
        is_open = bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):
        is_open = False
    if not is_open:
        raise NoPage("this PDF is encrypted", f"save it without a password, or {_TO_TEXT}")


def _sheets(reader: "PdfReader") -> Iterator[str]:
    """The text of each page; raises NoPage for what is larger than any article."""
    count = len(reader.pages)
    if count > MOST_SHEETS:
        raise NoPage(f"this PDF has {count:,} pages, more than {MOST_SHEETS:,}", "extract those of the article")
    size = 0
    for page in reader.pages:
        text = _ENDS.sub("", _CONTROLS.sub("", page.extract_text().replace("\r\n", "\n"))).strip("\n")
        size += len(text)
        if size > MOST_OF_A_PDF:
            raise NoPage("this PDF has over 20 million characters", "extract the pages of the article")
        yield text


def _about(reader: "PdfReader") -> AboutPage:
    """What its properties say; not its date, which is that of the file. A title may be the name of a file."""
    told = reader.metadata
    title, author = (stated_words(told.title), stated_name(told.author)) if told else (None, None)
    language = stated_language(str(reader.root_object.get("/Lang", "")))
    return AboutPage(
        title=Stated(title, "the PDF's title") if title and not _FILE_NAME.search(title) else None,
        author=Stated(author, "the PDF's author") if author else None,
        language=Stated(language, "the PDF's language") if language else None,
    )


def _joined(sheets: list[str], about: AboutPage) -> SavedPage:
    text = "\n\f".join(sheets)
    if not any(map(str.isalnum, text)):
        what = "this PDF has no words in it, only images: it was scanned, or its letters are drawn"
        raise NoPage(what, "recognise its text first, such as by: ocrmypdf FILE NEWFILE")
    starts = [0]
    for sheet in sheets[:-1]:
        starts.append(starts[-1] + len(sheet) + len("\n\f"))
    whole = Span(0, len(text))
    return SavedPage(text, text, [Segment(whole, whole)], about, [], "pdf", starts)
