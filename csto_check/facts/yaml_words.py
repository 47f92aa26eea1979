"""YAML's own syntax errors, in the words of someone who wrote a quote."""

import re
from typing import Any

from csto_check.facts.format import RECORDS
from csto_check.problem import Place, Problem

_UNDER = "put it in quotation marks, or on the next line, after >-"
_Words = tuple[str, str, str]  # a code, what is wrong, and what would be right
_BEHIND = ("B112", "there is text after a closing quotation mark", _UNDER)
_DIRECTIVE = ("B114", "a line starts with %", f"remove it; if it is text, {_UNDER}")
_COLON = "a text contains a colon followed by a space, or the line above lacks its colon"
_BRACES = "close it, and put text with special characters in quotation marks"
_WORDS: dict[str, _Words] = {
    "mapping values are not allowed": ("B109", _COLON, f"{_UNDER}; check the line above and the indentation"),
    "mapping keys are not allowed": ("B114", "a text starts with ?", _UNDER),
    "did not find expected '-'": ("B110", "a line is wrongly indented", "indent all items of a list alike"),
    "block sequence entries are not allowed": (
        "B114",
        "a list, or a text with -, starts right after a colon",
        f"start a list on its own line; if it is text, {_UNDER}",
    ),
    "expected comment or line break": ("B115", "there is text after > or |", "start the text on the next line"),
    "that cannot start any token": ("B114", "a text cannot start with this character", _UNDER),
    "unexpected end of stream": ("B112", "a quotation mark is never closed", f"close it, or {_UNDER}"),
    "did not find expected key": _BEHIND,
    "expected <block end>": _BEHIND,
    "did not find expected ',' or '}'": (
        "B113",
        "a { is never closed, or a text between { and } contains a special character",
        _BRACES,
    ),
    "did not find expected ',' or ']'": (
        "B113",
        "a [ is never closed, or a text between [ and ] contains a special character",
        _BRACES,
    ),
    "could not find expected ':'": (
        "B109",
        "a line has no colon, or is wrongly indented",
        f"write key: value, or {_UNDER}",
    ),
    "did not find expected node content": (
        "B114",
        "a value is missing",
        f"add it; if the text starts with a special character, {_UNDER}",
    ),
    "did not find expected alphabetic": ("B114", "a text starts with * or &", _UNDER),
    "unknown escape": (
        "B117",
        "there is a backslash between double quotation marks",
        f"use single ones, or {_UNDER}",
    ),
    "invalid Unicode character escape": (
        "B117",
        "a \\u between double quotation marks stands for no character",
        "write the character",
    ),
    "directive": _DIRECTIVE,
    "expected <document start>": ("B107", "there is text after the end of the document", "remove the line ..."),
}
_BOUND = re.compile(r"(?<![\w.-])(?P<key>[\w.-]+): +(?P<mark>>=?) *(?P<value>-?[0-9](?:[^,{}#]|,(?=[0-9]))*)")
_FREE = {field.name for fields in RECORDS.values() for field in fields if field.shape == "free"}
_YEARS = (1000, 2100)  # a bare number between them may be meant as a year
# What opens something belongs where it was opened, not where the parser gave up.
_OPENED = ("unexpected end of stream", "',' or '}'", "',' or ']'", "expected alphabetic")


def in_plain_words(error: Any, file: str, lines: list[str]) -> Problem:
    """The problem that a YAML error stands for; what is not known here keeps the parser's words."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    if "characters are not allowed" in said:
        return _control(file, lines)
    place = _place(error, file, said)
    words = next((words for part, words in _WORDS.items() if part in said), None)
    bound = at_bound(place, lines)
    if bound:
        words = ("B116", *bound)
    elif _at(place, lines) == "\t":
        words = ("B111", "there is a tab where YAML expects spaces", "indent with spaces")
    elif words == _BEHIND:
        words = _behind(place, lines)
    code, what, remedy = words or ("B118", f"this is not valid YAML: {said}", f"check the line above as well; {_UNDER}")
    return Problem(place, what, f"{remedy}; nothing after this line was read", code)


def at_bound(place: Place, lines: list[str]) -> tuple[str, str] | None:
    """What is wrong with a value such as >3000, which YAML takes for the head of a block of text; None for others."""
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    found = next((each for each in _BOUND.finditer(line) if each.start() < place.column <= each.end() + 1), None)
    if found is None or found["key"] in _FREE:
        return None
    return "a value starts with >, which begins a block of text in YAML", _bound(found["mark"], found["value"])


def _bound(mark: str, value: str) -> str:
    """The remedy for a value after > or >=: a number, a day, or what may be both."""
    value = value.rstrip(" +-")
    number, day = (f"over {value}", f"after {value}") if mark == ">" else (f"at least {value}", f"{value}..")
    if re.match(r"[0-9]{4}-", value):
        return f"write {day}"
    is_year = value.isdigit() and _YEARS[0] <= int(value) <= _YEARS[1]
    return f"write {number}, or {day} if it is a date" if is_year else _readable(number)


def _readable(number: str) -> str:
    """The remedy that a number can be read by: itself, or its own."""
    from csto_check.values import quantity
    from csto_check.values.base import Setting, Unreadable

    try:
        quantity.read(number, Setting())
    except Unreadable as error:
        return error.remedy
    return f"write {number}"


def _behind(place: Place, lines: list[str]) -> _Words:
    """What a parser that expected a key found instead: a wrongly indented line, a text with brackets, or more text."""
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if not line[: place.column - 1].strip(" -"):
        return "B110", "this line is wrongly indented", "align it with the lines it belongs to"
    if re.match(r"\s*(?:- )?[^:\s]+: *[\[{]", line):
        return "B114", "a text starts with [ or {", _UNDER
    return _BEHIND


def _place(error: Any, file: str, said: str) -> Place:
    opened = any(part in said for part in _OPENED)
    mark = (opened and getattr(error, "context_mark", None)) or getattr(error, "problem_mark", None)
    return Place(file, mark.line + 1, mark.column + 1) if mark is not None else Place(file, 1, 1)


def _control(file: str, lines: list[str]) -> Problem:
    """Where the first character stands that YAML forbids (YAML 1.2, section 5.1)."""
    for number, line in enumerate(lines, 1):
        for column, char in enumerate(line, 1):
            if (char < " " and char != "\t") or "\x7f" <= char <= "\x9f" or char in "\ufffe\uffff":
                what = f"the control character U+{ord(char):04X} is not allowed in the file"
                return Problem(Place(file, number, column), what, "remove it", "B102")
    return Problem(Place(file, 1, 1), "the file contains a control character", "remove it", "B102")


def _at(place: Place, lines: list[str]) -> str:
    """The character at a place."""
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    return line[place.column - 1 : place.column]
