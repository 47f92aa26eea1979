"""A text that is not in the base, and what is known of it from outside."""

from typing import TYPE_CHECKING, NamedTuple

from csto_check.pages.saved_page import AboutPage
from csto_check.text.file_places import FilePlaces

if TYPE_CHECKING:
    from csto_check.evidence.source_text import SourceText

_NOTHING = AboutPage()


class Article(NamedTuple):
    """A text to read; `date`, written as in a base, and `language` are those that were given for it.

    `places` are its own in the file that it was taken from, None for a text that is all of its file; `about` is what
    its page says of itself.
    """

    text: str
    date: str | None = None
    language: str | None = None
    file: str | None = None
    places: FilePlaces | None = None
    about: AboutPage = _NOTHING

    @property
    def in_file(self) -> FilePlaces:
        """Where its stretches stand in its file."""
        return self.places or FilePlaces(self.text)


def article_from(text: "SourceText", date: str | None, language: str | None) -> Article:
    """The text of a file, with the date and language that were given for it."""
    about = text.page.about if text.page else _NOTHING
    return Article(text.original, date, language, text.name, text.places, about)
