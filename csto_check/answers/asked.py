"""What must be known of a text before it is read: its language, its date, the words for what a base counts."""

from typing import NamedTuple

from csto_check.answers.given_text import Article
from csto_check.answers.page_says import PageSays, unused, used
from csto_check.answers.text_dates import DayOfText, text_date
from csto_check.facts.model import Base
from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.pages.saved_page import Stated
from csto_check.problem import CannotRun
from csto_check.prose import listed
from csto_check.reading.recognise import recognise
from csto_check.reading.units import words_for_units
from csto_check.values.zones import Zones


class Settled(NamedTuple):
    """With what a text is read: its language and its day; `said` is what its page says of the two, used or not."""

    language: str
    date: DayOfText
    said: tuple[PageSays, ...]


def settle(article: Article, base: Base | None = None) -> Settled:
    """The language and day of a text; raises CannotRun where nothing tells the language."""
    language = language_of(article, base)
    date = text_date(article, language, base.zones if base else Zones())
    stated = article.about.language if article.language is None else None
    said = (_of_language(stated, language) if stated else None, date.said)
    return Settled(language, date, tuple(each for each in said if each))


def counted_words(base: Base | None, language: str) -> frozenset[str]:
    """The words for the units of a base in a language, in small letters and in all their forms."""
    return words_for_units(base.units, language) if base else frozenset()


def language_of(article: Article, base: Base | None = None) -> str:
    """The language that is asked for, or that a text is in, if need be by its page or the words for what is counted.

    Its own words go before its page, as many pages have the language of the software that made them; but a page in a
    language that cannot be read is not taken for one of those that can. Raises CannotRun for such a page, and where
    nothing tells the language.
    """
    asked, stated = article.language, _stated(article.about.language)
    if asked is not None:
        check_readable(asked)
        return asked
    if stated and stated not in languages_read():
        what = f"its page says that it is in “{stated}”, which cannot be read"
        raise _not_read(article, what, "if that is wrong, ")
    code = recognise(article.text) or stated or (_by_units(article.text, base) if base else None)
    if code is None:
        raise _not_read(article, "the language of this text could not be detected")
    return code


def check_readable(code: str) -> None:
    """Raises CannotRun for a language that cannot be read."""
    if code not in LANGUAGES:
        raise CannotRun.because(f'texts in "{code}" cannot be read', f"the languages are {listed(LANGUAGES)}")
    if lacks := data(code).lacks:
        what = f'texts in "{code}" can be verified, not read: the language has no {listed(lacks)}'
        raise CannotRun.because(what, f"the languages that can be read are {listed(languages_read())}")


def _not_read(article: Article, why: str, when: str = "") -> CannotRun:
    """Why a text is not read, and how to name its language."""
    name = f"{article.file}: " if article.file else ""
    return CannotRun.because(f"{name}{why}", f"{when}name it: --lang {' or --lang '.join(LANGUAGES)}")


def languages_read() -> list[str]:
    return [code for code in LANGUAGES if not data(code).lacks]


def _stated(language: Stated | None) -> str | None:
    """The language of a page as a base writes it: de for de-AT."""
    return language.value.replace("_", "-").partition("-")[0].strip().lower() if language else None


def _of_language(about: Stated, language: str) -> PageSays:
    if _stated(about) == language:
        return used("language", language, about)
    return unused("language", about, f"the text reads as {language}")


def _by_units(text: str, base: Base) -> str | None:
    """The one language in whose words for units something is counted in a short text."""
    lower = text.lower()
    found = [code for code in LANGUAGES if any(word in lower for word in counted_words(base, code))]
    return found[0] if len(found) == 1 else None
