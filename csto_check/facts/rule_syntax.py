"""Reading a rule: a Python-syntax expression over topic ids, checked against an allow list.

`ast` only parses; nothing of a rule is ever run.
"""

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

from csto_check.values.base import shorten

MOST_CHARACTERS = 4000  # a hundred long topic ids; CPython's parser builds some 2,900 nested sums, and no more
_FORM = "join topics with + and -, and put == or <= between the sides: total == part.one + part.two"
_USUAL = re.compile(r"[a-z_.+\-() ]+(?:[<=]=[a-z_.+\-() ]+)+\Z")  # nothing in it needs a closer look
_FOREIGN = re.compile(r"[^A-Za-z0-9_.+\-=<>!*/%,()\[\] ]")
_SLIPS = (
    (r"=<|< =", "write <="),
    (r"=>", "turn it around: b <= a"),
    (r"(?<![<>=!])=(?!=)", "write == for an equation"),
)
_MARKS = {'"': "a quotation mark", "#": "a comment"}
_SIGNS = ("+", "-", "=", "<", ".", "(")
_TURNED: dict[type, str] = {ast.Gt: ">", ast.GtE: ">=", ast.Lt: "<", ast.NotEq: "!="}


class Misread(Exception):
    """Something wrong in a rule: the character it starts at, from 0; its code, what it is, and what would be right."""

    def __init__(self, at: int, code: str, what: str, remedy: str = _FORM) -> None:
        super().__init__(what)
        self.at, self.code, self.what, self.remedy = at, code, what, remedy


class Word(NamedTuple):
    """A topic id in a rule, with its sign and the character it starts at; `is_size` where it stands in size()."""

    sign: int
    topic: str
    at: int
    is_size: bool = False


WrittenSide = tuple[Word, ...]


def read_rule(text: str) -> tuple[bool, tuple[WrittenSide, ...]]:
    """Whether it is an order (`<=`), and its sides from left to right; raises Misread.

    `text` is one line without blanks around it.
    """
    _check_characters(text)
    found = _parsed(text)
    if isinstance(found, ast.BoolOp):
        at = _between(found.values[0], found.values[1], text)
        raise Misread(at, "B502", f"{text[at:].split(maxsplit=1)[0]} has no meaning in a rule", "write two rules")
    if not isinstance(found, ast.Compare):
        raise Misread(found.col_offset, "B502", "this rule compares nothing")
    sides = [found.left, *found.comparators]
    _check_operators(found.ops, sides, text)
    order = isinstance(found.ops[0], ast.LtE)
    return order, tuple(tuple(sorted(_words(side, text), key=lambda word: word.at)) for side in sides)


def _check_operators(operators: list[ast.cmpop], sides: list[ast.expr], text: str) -> None:
    for i, operator in enumerate(operators):
        _check_operator(operator, sides[i], sides[i + 1], text)
    for i, operator in enumerate(operators):
        if (i and not isinstance(operators[0], ast.LtE)) or not isinstance(operator, type(operators[0])):
            at = _between(sides[i], sides[i + 1], text)
            raise Misread(at, "B502", "a rule has either one == or only <=", "write two rules")


def _check_characters(text: str) -> None:
    """What Python would read in its own way, or not at all."""
    if len(text) > MOST_CHARACTERS:
        what = f"this rule is longer than {MOST_CHARACTERS} characters"
        raise Misread(0, "B505", what, "split it with topics for partial sums")
    if _USUAL.match(text):
        return
    foreign = _FOREIGN.search(text)
    if foreign:
        mark = _MARKS.get(foreign.group()) or (
            "this kind of space" if foreign.group().isspace() else f'"{foreign.group()}"'
        )
        raise Misread(foreign.start(), "B501", f"{mark} has no meaning in a rule")
    number = re.search(r"(?<![A-Za-z0-9_.])[0-9]", text)
    if number:
        remedy = "give the number a topic and a claim"
        raise Misread(number.start(), "B503", "a rule cannot contain numbers", remedy)
    for shape, remedy in _SLIPS:
        slip = re.search(shape, text)
        if slip:
            raise Misread(slip.start(), "B501", f"{slip.group()} has no meaning in a rule", remedy)


def _parsed(text: str) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError as error:
        if "too many nested" in error.msg:
            raise Misread(0, "B505", "this rule is nested too deeply") from error
        ends = text[-1:] in _SIGNS
        at = len(text) - 1 if ends else min(max((error.offset or 1) - 1, 0), max(len(text) - 1, 0))
        what = "something is missing after this sign" if ends else "this is not an expression"
        raise Misread(at, "B504", what) from error
    except (RecursionError, MemoryError) as error:
        raise Misread(0, "B505", "this rule is nested too deeply") from error


def _check_operator(operator: ast.cmpop, left: ast.expr, right: ast.expr, text: str) -> None:
    if isinstance(operator, ast.Eq | ast.LtE):
        return
    sign = _TURNED.get(type(operator), "this word")
    remedy = _FORM
    if sign == "<":
        remedy = "write <="
    elif sign in (">", ">="):
        remedy = f"turn it around: {_cut(right, text)} <= {_cut(left, text)}"
    raise Misread(_between(left, right, text), "B501", f"{sign} has no meaning in a rule", remedy)


def _cut(node: ast.expr, text: str) -> str:
    return text[node.col_offset : node.end_col_offset]


def _between(left: ast.expr, right: ast.expr, text: str) -> int:
    """The character at which the sign or word between two parts starts."""
    end = left.end_col_offset or 0
    found = re.compile(r"[^\s()]").search(text, end, right.col_offset)
    return found.start() if found else end


def _words(node: ast.expr, text: str) -> Iterator[Word]:
    """The topics of a sum with their signs, without recursion."""
    waiting = [(node, 1)]
    while waiting:
        part, sign = waiting.pop()
        if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add | ast.Sub):
            waiting += [(part.left, sign), (part.right, -sign if isinstance(part.op, ast.Sub) else sign)]
        elif isinstance(part, ast.BinOp):
            at = _between(part.left, part.right, text)
            raise Misread(at, "B501", f"{text[at : part.right.col_offset].strip(' (')} has no meaning in a rule")
        else:
            listed = _in_size(part, text) if isinstance(part, ast.Call) else None
            topic = part if listed is None else listed
            yield Word(sign, _dotted(topic), topic.col_offset, listed is not None)


def _in_size(call: ast.Call, text: str) -> ast.expr:
    """What stands in `size(…)`; raises Misread for another function, and where it is no single topic."""
    if not (isinstance(call.func, ast.Name) and call.func.id == "size"):
        what = f"{shorten(_cut(call.func, text))}() has no meaning in a rule"
        raise Misread(call.col_offset, "B501", what, "write size(x) for the number of names in a list x")
    inside = [*call.args, *(each.value for each in call.keywords)]
    if len(inside) != 1 or not isinstance(inside[0], ast.Name | ast.Attribute):
        at = inside[0].col_offset if len(inside) == 1 else call.col_offset
        raise Misread(at, "B521", "size() takes one topic, and nothing else", "write size(members)")
    return inside[0]


def _dotted(node: ast.expr) -> str:
    """The topic id that a name with its attributes is; raises Misread for anything else."""
    names, part = [], node
    while isinstance(part, ast.Attribute):
        names.append(part.attr)
        part = part.value
    if isinstance(part, ast.Name):
        return ".".join([part.id, *reversed(names)])
    if isinstance(part, ast.Constant):
        raise Misread(part.col_offset, "B503", "a rule may contain topics only")
    raise Misread(node.col_offset, "B501", "this has no meaning in a rule")
