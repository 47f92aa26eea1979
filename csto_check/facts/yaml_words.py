"""YAML's own syntax errors in the words of somebody who wrote a quote."""

from typing import Any

from csto_check.problem import Place, Problem

_UNDER = "put the text under >- on a line of its own"
_WORDS = (
    ("mapping values are not allowed", "a colon and a space stand inside a text", _UNDER),
    ("did not find expected '-'", "a line is indented wrongly", "indent the items of a list alike"),
    ("block sequence entries are not allowed", "a list starts behind a colon", "start it on a line of its own"),
    ("expected comment or line break", "text stands behind > or |", "start the text on the next line"),
    ("that cannot start any token", "a text cannot start with this character", _UNDER),
    ("unexpected end of stream", "a quotation mark is opened and never closed", f"close it, or {_UNDER}"),
    ("found unexpected end of stream", "a quotation mark is opened and never closed", f"close it, or {_UNDER}"),
    ("did not find expected key", "text stands behind a closing quotation mark, or a line is indented wrongly", _UNDER),
    ("expected <block end>", "text stands behind a closing quotation mark, or a line is indented wrongly", _UNDER),
    ("did not find expected ',' or '}'", "a { is opened and not closed in time", f"close it; a text with {{: {_UNDER}"),
    ("did not find expected ',' or ']'", "a [ is opened and not closed in time", f"close it; a text with [: {_UNDER}"),
    ("could not find expected ':'", "a line has no colon, or is indented wrongly", f"write key: value, or {_UNDER}"),
    ("did not find expected node content", "a value is missing", f"write it; if the text starts with a mark, {_UNDER}"),
    ("did not find expected alphabetic", "a text starts with * or &", _UNDER),
    ("unknown escape", "a backslash stands between double quotation marks", f"use single quotation marks, or {_UNDER}"),
    ("control characters are not allowed", "a control character stands in the file", "take it out"),
    ("special characters are not allowed", "a control character stands in the file", "take it out"),
)  # fmt: skip


def in_plain_words(error: Any, file: str, lines: list[str]) -> Problem:
    """The problem that a YAML error stands for; what is not known here keeps the parser's words."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    place = _place(error, file, lines)
    if _at(place, lines) == "\t":
        return Problem(place, "a tab stands where YAML wants spaces", "indent with spaces")
    for part, what, remedy in _WORDS:
        if part in said:
            return Problem(place, what, remedy)
    return Problem(place, f"this is not YAML: {said}", f"check the line above too; a text with marks: {_UNDER}")


def _place(error: Any, file: str, lines: list[str]) -> Place:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        return Place(file, mark.line + 1, mark.column + 1)
    return _first_control(file, lines) or Place(file, 1, 1)


def _at(place: Place, lines: list[str]) -> str:
    """The character at a place."""
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    return line[place.column - 1 : place.column]


def _first_control(file: str, lines: list[str]) -> Place | None:
    """Where the first character stands that YAML forbids (YAML 1.2, section 5.1)."""
    for number, line in enumerate(lines, 1):
        for column, char in enumerate(line, 1):
            if (char < " " and char not in "\t\r") or ("\x7f" <= char <= "\x9f" and char != "\x85"):
                return Place(file, number, column)
    return None
