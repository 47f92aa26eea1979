"""Which numbers, dates and names a text holds."""

from typing import Annotated, Literal, TypedDict

from csto_check.answers.asked import counted_words, settle
from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.given_text import Article
from csto_check.answers.rows import Rows
from csto_check.answers.text_dates import DatedBy
from csto_check.facts.model import Base
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Passed, Reading, ReadingKind
from csto_check.text.file_places import FilePlaces


class ReadingInfo(TypedDict):
    """A number, date or name in the text."""

    start: Annotated[int, "in characters of the file as saved"]
    end: int
    text: str
    kind: Annotated[ReadingKind, "quantity, share (in per cent), change (a step), date, duration, ordinal or name"]
    value: Annotated[str | None, "in the notation of a fact base; null if the text is not precise enough"]
    hedge: Annotated[str | None, "the qualifying words"]
    noun: Annotated[str | None, "what is counted, as written in the text"]
    line: Annotated[int, "from 1"]
    column: Annotated[int, "in characters, from 1"]
    why: Annotated[str | None, "why there is no value; if there is one, what is wrong with the words of a date"]
    telling: Annotated[bool, "whether it is the day on which something was said: said on Friday"]


class _Piece(TypedDict):
    start: Annotated[int, "in characters of the file as saved"]
    end: int
    text: str
    line: Annotated[int, "from 1"]
    column: Annotated[int, "in characters, from 1"]


class UnreadInfo(_Piece):
    """Digits or number words that were neither read nor recognised as something else."""

    why: str


class PassedInfo(_Piece):
    """Digits or number words that were recognised as something else."""

    kind: Annotated[str, "what it is: link, telephone, model, name, time, score, age, address, fraction, …"]


class Document(TypedDict):
    """The answer of csto-check read; sorted by start."""

    csto_check: Literal[1]
    command: Literal["read"]
    base: Annotated[BaseInfo | None, "the base whose names were looked for"]
    file: Annotated[str | None, "the name of the text"]
    language: str
    date: Annotated[str | None, "the day from which words such as yesterday are counted"]
    dated_by: Annotated[DatedBy | None, "option, page or text: where that date comes from"]
    n_readings: int
    n_unresolved: Annotated[int, "readings without a value"]
    n_unread: int
    readings: list[ReadingInfo]
    unread: list[UnreadInfo]
    passed: list[PassedInfo]


def answer(
    base: Base | None,
    text: str,
    date: str | None = None,
    language: str | None = None,
    file: str | None = None,
) -> Document:
    """Every reading of a text; `date` is its own, the base lends its names. Raises CannotRun."""
    return readings_of(Article(text, date, language, file), base)


def readings_of(article: Article, base: Base | None) -> Document:
    """The same of a text with its places in its file, and what is said of it."""
    code, (day, dated_by, _), _ = settle(article, base)
    reader = Reader(code, day, base.names if base else {}, counted_words(base, code))
    places, whole = article.in_file, reader.whole(article.text)
    readings = [reading_info(reading, places) for reading in whole.readings]
    unread = [unread_info(each, places) for each in whole.passed if each.kind is None]
    return {
        "csto_check": VERSION,
        "command": "read",
        "base": base_info(base) if base else None,
        "file": article.file,
        "language": code,
        "date": day.written if day else None,
        "dated_by": dated_by,
        "n_readings": len(readings),
        "n_unresolved": sum(reading["value"] is None for reading in readings),
        "n_unread": len(unread),
        "readings": readings,
        "unread": unread,
        "passed": [_passed_info(each, places) for each in whole.passed if each.kind is not None],
    }


def rows(document: Document) -> Rows:
    """One row a reading."""
    return Rows.of(ReadingInfo, document["readings"])


def unread_info(piece: Passed, places: FilePlaces) -> UnreadInfo:
    return {**_piece(piece, places), "why": piece.why or ""}


def _passed_info(piece: Passed, places: FilePlaces) -> PassedInfo:
    return {**_piece(piece, places), "kind": piece.kind or ""}


def _piece(piece: Passed, places: FilePlaces) -> _Piece:
    at = places.located(piece)
    return {"start": at.start, "end": at.end, "text": piece.text, "line": at.line, "column": at.column}


def reading_info(reading: Reading, places: FilePlaces) -> ReadingInfo:
    at = places.located(reading)
    return {
        "start": at.start,
        "end": at.end,
        "text": reading.text,
        "kind": reading.kind,
        "value": reading.value,
        "hedge": reading.hedge,
        "noun": reading.noun,
        "line": at.line,
        "column": at.column,
        "why": reading.why,
        "telling": reading.telling,
    }
