"""What one object of a stream must be: a text, and optionally its id, date and language."""

from collections.abc import Mapping
from datetime import date as Day
from math import isnan
from typing import Any

from csto_check.answers.given_text import Article
from csto_check.problem import CannotRun

_FIELDS = "text and, optionally, id, date and lang"
NO_TEXT = ("this line has no text", f"write an object with {_FIELDS}")


def article_in(record: object, date: str | None, language: str | None) -> Article:
    """The text of an object, with a date and language for one that comes without; raises CannotRun for anything else.

    A date may also be that of Python, and a missing one not a number, as tables of dataframes have them.
    """
    if not isinstance(record, Mapping) or not isinstance(record.get("text"), str):
        raise CannotRun.because(*NO_TEXT)
    own = {name: _field(name, record.get(name)) for name in ("date", "lang")}
    if not any(map(str.isalnum, record["text"])):
        raise CannotRun.because("this text has no words", "remove the line")
    return Article(record["text"], own["date"] or date, own["lang"] or language, None)


def _field(name: str, value: Any) -> str | None:
    if not isinstance(value, str | None):
        raise CannotRun.because(f'"{name}" is not a text', "put it in quotation marks")
    return value


def without_dataframe_values(record: object) -> object:
    """An object of a program, as one of a stream: days of Python as text, what is not a number as nothing."""
    if not isinstance(record, Mapping):
        return record
    return {name: _as_text(value) if name in ("date", "lang") else value for name, value in record.items()}


def _as_text(value: Any) -> Any:
    if isinstance(value, Day):
        return f"{value:%Y-%m-%d}"
    return None if isinstance(value, float) and isnan(value) else value
