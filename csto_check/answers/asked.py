"""What must be known of a text before it is read: its language, its date, the words for what a base counts."""

from typing import Literal

from csto_check.answers.date_option import date_option
from csto_check.facts.model import Base
from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.problem import CannotRun
from csto_check.prose import listed
from csto_check.reading.own_date import own_date
from csto_check.reading.recognise import recognise
from csto_check.reading.units import words_for_units
from csto_check.values.date import Date
from csto_check.values.zones import Zones

DatedBy = Literal["option", "text"]


def counted_words(base: Base | None, language: str) -> frozenset[str]:
    """The words for the units of a base in a language, in small letters and in all their forms."""
    return words_for_units(base.units, language) if base else frozenset()


def language_of(text: str, asked: str | None, file: str | None = None, base: Base | None = None) -> str:
    """The language that is asked for, or that a text is in, if need be by the words for what the base counts.

    Raises CannotRun where that does not tell.
    """
    known = listed(LANGUAGES)
    if asked is not None and asked not in LANGUAGES:
        raise CannotRun.because(f'texts in "{asked}" cannot be read', f"the languages are {known}")
    if asked is not None and (lacks := data(asked).lacks):
        what = f'texts in "{asked}" can be verified, not read: the language has no {listed(lacks)}'
        raise CannotRun.because(what, f"the languages that can be read are {listed(_read())}")
    code = asked or recognise(text) or (_by_units(text, base) if base else None)
    if code is None:
        name = f"{file}: " if file else ""
        what = f"{name}the language of this text could not be detected"
        raise CannotRun.because(what, f"name it: --lang {' or --lang '.join(LANGUAGES)}")
    return code


def _read() -> list[str]:
    return [code for code in LANGUAGES if not data(code).lacks]


def _by_units(text: str, base: Base) -> str | None:
    """The one language in whose words for units something is counted in a short text."""
    lower = text.lower()
    found = [code for code in LANGUAGES if any(word in lower for word in counted_words(base, code))]
    return found[0] if len(found) == 1 else None


def text_date(text: str, written: str | None, language: str, zones: Zones) -> tuple[Date | None, DatedBy | None]:
    """The day of a text and where it comes from: as it was given, else as the text says; raises CannotRun."""
    given = date_option("--date", written, zones)
    found = given or own_date(text, language, zones)
    return found, "option" if given else "text" if found else None
