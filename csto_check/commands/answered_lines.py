"""One line of a stream: the answer for the text in it, as a line of JSON, or an error in its place."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from json import JSONDecodeError, dumps, loads
from typing import Any, NamedTuple

from csto_check.answers.given_text import Article
from csto_check.answers.stream_records import NO_TEXT, article_in
from csto_check.files.bounded import MOST_OF_A_TEXT, read_lines
from csto_check.formats.escape import for_json
from csto_check.problem import CannotRun, Place, Problem


class LineOfFile(NamedTuple):
    """A line of a file by its number; `data` is None for one that is too long."""

    file: str
    number: int
    data: bytes | None

    @property
    def place(self) -> Place:
        return Place(self.file, self.number, 1)


class AnsweredLines(NamedTuple):
    """The JSON of one line or of several, each with its line end, and the exit code that it makes."""

    json: str
    code: int


class LineAnswers(NamedTuple):
    """What is done with each text: its answer, and whether that makes the exit code 1.

    `date` and `language` are for texts that come without. `known` is for a text whose answer is known unread: its keys
    and values as JSON; None for any other.
    """

    answer: Callable[[Article], Mapping[str, Any]]
    fails: Callable[[Iterable[Mapping[str, Any]]], bool]
    date: str | None
    language: str | None
    known: Callable[[Article], str | None] = lambda _: None

    def of(self, line: LineOfFile) -> AnsweredLines:
        """The answer for one line."""
        id_: Any = None
        try:
            item = _item(line)
            id_ = _id(item, line.place)
            article = article_in(item, self.date, self.language)
            known = self.known(article)
            if known is not None:
                return AnsweredLines(f'{{"id": {as_json(id_)}, {known}}}\n', 0)
            found = self.answer(article)
            return AnsweredLines(as_json({"id": id_, **found}) + "\n", int(self.fails([found])))
        except CannotRun as error:
            told = "; ".join(_told(problem, line.place) for problem in error.problems)
            return AnsweredLines(as_json({"id": id_, "line": line.number, "error": told}) + "\n", 2)

    def of_all(self, lines: Iterable[LineOfFile]) -> AnsweredLines:
        """The answers for some lines, and the worst of their exit codes."""
        found = list(map(self.of, lines))
        return AnsweredLines("".join(each.json for each in found), max((each.code for each in found), default=0))


def lines_of_files(files: Iterable[str]) -> Iterator[LineOfFile]:
    """The lines of some files that hold something; raises CannotRun for a file that cannot be read."""
    for file in files:
        name = "standard input" if file == "-" else file
        for number, data in enumerate(read_lines(file, MOST_OF_A_TEXT), 1):
            if data is None or data.strip():
                yield LineOfFile(name, number, data)


def as_json(found: Any) -> str:
    """JSON on one line, harmless for whoever looks at it."""
    return for_json(dumps(found, ensure_ascii=False, allow_nan=False))


def _id(item: Mapping[str, Any], place: Place) -> Any:
    """The id of a line as it is; raises CannotRun for a number that JSON does not know."""
    id_ = item.get("id")
    if isinstance(id_, str | int):
        return id_
    try:
        dumps(id_, allow_nan=False)
    except (ValueError, RecursionError) as error:
        raise CannotRun.because("the id is not a valid JSON value", "write a text or a number", place) from error
    return id_


def _told(problem: Problem, place: Place) -> str:
    return str(problem if problem.place else Problem(place, problem.what, problem.remedy))


def _item(line: LineOfFile) -> dict[str, Any]:
    """The object of a line; raises CannotRun with the line for anything else."""
    place = line.place
    if line.data is None:
        raise CannotRun.because(f"the line is over {MOST_OF_A_TEXT // 1_000_000} MB", "split the text", place)
    try:
        item = loads(line.data.decode("utf-8-sig" if line.number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        at = Place(place.file, place.line, error.start + 1)
        raise CannotRun.because("this byte is not UTF-8", "save the file as UTF-8", at) from error
    except JSONDecodeError as error:
        at = Place(place.file, place.line, error.colno)
        raise CannotRun.because(f"this is not JSON: {error.msg}", "write one object per line", at) from error
    except (RecursionError, ValueError) as error:
        raise CannotRun.because("this JSON cannot be read", "write one flat object per line", place) from error
    if not isinstance(item, dict):
        raise CannotRun.because(*NO_TEXT, place)
    return item
