"""Answering for one JSON object per line, as they arrive, in constant memory."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from json import JSONDecodeError, dumps, loads
from typing import Any, NamedTuple

import typer

from csto_check.answers.given_text import Article
from csto_check.commands.output import this_screen, write
from csto_check.files.bounded import MOST_OF_A_TEXT, read_lines
from csto_check.formats.escape import for_json
from csto_check.problem import CannotRun, Place, Problem

_FIELDS = "text and, optionally, id, date and lang"


class Stream(NamedTuple):
    """What is done with each text: its answer, and whether that makes the exit code 1.

    `date` and `language` are for texts that come without.
    """

    answer: Callable[[Article], Mapping[str, Any]]
    fails: Callable[[Iterable[Mapping[str, Any]]], bool]
    date: str | None
    language: str | None

    def run(self, files: Iterable[str], *, plain: bool) -> None:
        """Answer for every line of some files; one that cannot be read gets an error, and the exit code is 2."""
        if not plain:
            raise CannotRun.because("--jsonl writes JSON lines and no other format", "leave out --format and --json")
        broken = failed = False
        for file in files:
            for place, line in _lines(file):
                result = self._result(line, place)
                broken |= "error" in result
                failed |= "error" not in result and self.fails([result])
                _write(result)
        if broken or failed:
            raise typer.Exit(2 if broken else 1)

    def _result(self, line: bytes | None, place: Place) -> dict[str, Any]:
        """The answer for one line, or an error in its place."""
        id_: Any = None
        try:
            item = _item(line, place)
            id_ = _id(item, place)
            _check(item, place)
            article = Article(item["text"], item.get("date") or self.date, item.get("lang") or self.language, None)
            return {"id": id_, **self.answer(article)}
        except CannotRun as error:
            told = "; ".join(_told(problem, place) for problem in error.problems)
            return {"id": id_, "line": place.line, "error": told}


def _lines(file: str) -> Iterator[tuple[Place, bytes | None]]:
    name = "standard input" if file == "-" else file
    for number, line in enumerate(read_lines(file, MOST_OF_A_TEXT), 1):
        if line is None or line.strip():
            yield Place(name, number, 1), line


def _id(item: dict[str, Any], place: Place) -> Any:
    """The id of a line as it is; raises CannotRun for a number that JSON does not know."""
    try:
        dumps(item.get("id"), allow_nan=False)
    except (ValueError, RecursionError) as error:
        raise CannotRun.because("the id is not a valid JSON value", "write a text or a number", place) from error
    return item.get("id")


def _told(problem: Problem, place: Place) -> str:
    return str(problem if problem.place else Problem(place, problem.what, problem.remedy))


def _item(line: bytes | None, place: Place) -> dict[str, Any]:
    """The object of a line; raises CannotRun with the line for anything else."""
    if line is None:
        raise CannotRun.because(f"the line is over {MOST_OF_A_TEXT // 1_000_000} MB", "split the text", place)
    try:
        item = loads(line.decode("utf-8-sig" if place.line == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        at = Place(place.file, place.line, error.start + 1)
        raise CannotRun.because("this byte is not UTF-8", "save the file as UTF-8", at) from error
    except JSONDecodeError as error:
        at = Place(place.file, place.line, error.colno)
        raise CannotRun.because(f"this is not JSON: {error.msg}", "write one object per line", at) from error
    except (RecursionError, ValueError) as error:
        raise CannotRun.because("this JSON cannot be read", "write one flat object per line", place) from error
    if not isinstance(item, dict):
        raise CannotRun.because("this line has no text", f"write an object with {_FIELDS}", place)
    return item


def _check(item: dict[str, Any], place: Place) -> None:
    """Raises CannotRun for fields that are not as they should be."""
    if not isinstance(item.get("text"), str):
        raise CannotRun.because("this line has no text", f"write an object with {_FIELDS}", place)
    for name in ("date", "lang"):
        if not isinstance(item.get(name, ""), str | None):
            raise CannotRun.because(f'"{name}" is not a text', "put it in quotation marks", place)
    if not any(map(str.isalnum, item["text"])):
        raise CannotRun.because("this text has no words", "remove the line", place)


def _write(result: dict[str, Any]) -> None:
    write(for_json(dumps(result, ensure_ascii=False, allow_nan=False)) + "\n", this_screen())
