"""Reading a rule: a Python-syntax expression over topic ids, checked against an allow list.

`ast` only parses; nothing of a rule is ever run.
"""

import ast
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from csto_check.facts.terms import ONCE
from csto_check.values.base import shorten

MOST_CHARACTERS = 4000  # a hundred long topic ids; CPython's parser builds some 2,900 nested sums, and no more
_NO_SIGN = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?) +([a-z][\w.]*)")
_FORM = "join topics with + and -, and put == or <= between the sides: total == part.one + part.two"
_USUAL = re.compile(r"[a-z_.+\-() ]+(?:[<=]=[a-z_.+\-() ]+)+\Z")  # nothing in it needs a closer look
_FOREIGN = re.compile(r"[^A-Za-z0-9_.+\-=<>!*/%,()\[\] ]")
_SLIPS = (
    (r"=<|< =", "write <="),
    (r"=>", "turn it around: b <= a"),
    (r"(?<![<>=!])=(?!=)", "write == for an equation"),
)
_MARKS = {'"': "a quotation mark", "#": "a comment"}
# Compiled where a rule has a number: most have none.
_NUMBER = r"(?<![A-Za-z0-9_.])[0-9](?:[0-9A-Za-z_.]|,[0-9])*"
_FACTOR = r"(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?\Z"  # as long as the numbers of claims, or nearly
_TIMES = "a number may only stand before a topic, with * between them: total == 2 * part"
_SIGNS = ("+", "-", "=", "<", ".", "(")
_TURNED: dict[type, str] = {ast.Gt: ">", ast.GtE: ">=", ast.Lt: "<", ast.NotEq: "!="}


class Misread(Exception):
    """Something wrong in a rule: the character it starts at, from 0; its code, what it is, and what would be right."""

    def __init__(self, at: int, code: str, what: str, remedy: str = _FORM) -> None:
        super().__init__(what)
        self.at, self.code, self.what, self.remedy = at, code, what, remedy


class Word(NamedTuple):
    """A topic id in a rule, with its sign, the character it starts at and how many times it is counted.

    `is_size` where it stands in size().
    """

    sign: int
    topic: str
    at: int
    is_size: bool = False
    factor: Decimal = ONCE


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
    for number in re.finditer(_NUMBER, text):
        if not re.match(_FACTOR, number.group()):
            raise Misread(number.start(), "B503", f"{number.group()} cannot be read as a number", "write 2 or 0.5")
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
        if factor := _NO_SIGN.search(text):
            number, topic = factor.groups()
            raise Misread(factor.start(), "B504", "a sign is missing", f"write {number} * {topic}") from error
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
        elif isinstance(part, ast.BinOp) and isinstance(part.op, ast.Mult | ast.Div) and _has_number(part):
            yield _multiple(part, sign, text)
        elif isinstance(part, ast.BinOp):
            at = _between(part.left, part.right, text)
            if isinstance(part.op, ast.Mult):
                raise Misread(at, "B503", "only one number can multiply a topic", _TIMES)
            raise Misread(at, "B501", f"{text[at : part.right.col_offset].strip(' (')} has no meaning in a rule")
        else:
            yield _word(part, sign, text)


def _word(part: ast.expr, sign: int, text: str, factor: Decimal = ONCE) -> Word:
    """A topic, or one in size()."""
    listed = _in_size(part, text) if isinstance(part, ast.Call) else None
    topic = part if listed is None else listed
    return Word(sign, _dotted(topic), topic.col_offset, listed is not None, factor)


def _in_size(call: ast.Call, text: str) -> ast.expr:
    """What stands in `size(…)`; raises Misread for another function, and where it is no single topic."""
    if not (isinstance(call.func, ast.Name) and call.func.id == "size"):
        what = f"{shorten(_cut(call.func, text))}() has no meaning in a rule"
        raise Misread(call.col_offset, "B501", what, "write size(x) for the number of names in a list x")
    inside = [*call.args, *(each.value for each in call.keywords)]
    if len(inside) != 1 or call.keywords or not isinstance(inside[0], ast.Name | ast.Attribute):
        at = inside[0].col_offset if len(inside) == 1 else call.col_offset
        raise Misread(at, "B521", "size() takes one topic, and nothing else", "write size(members)")
    return inside[0]


def _has_number(node: ast.BinOp) -> bool:
    """Whether one of two sides is a number."""
    return any(isinstance(each, ast.Constant | ast.UnaryOp) for each in (node.left, node.right))


def _multiple(node: ast.BinOp, sign: int, text: str) -> Word:
    """A number times a topic; raises Misread with what to write for anything else."""
    left, right = (_cut(each, text) for each in (node.left, node.right))
    if not isinstance(node.left, ast.Constant) or not re.match(_FACTOR, left) or isinstance(node.op, ast.Div):
        raise Misread(node.col_offset, "B503", f"{_cut(node, text)} is not a number times a topic", _turned(node, text))
    if isinstance(node.right, ast.BinOp):
        remedy = "write the number before each topic: 2 * a + 2 * b"
        raise Misread(node.right.col_offset, "B503", "a sum cannot be multiplied", remedy)
    if not Decimal(left):
        raise Misread(node.col_offset, "B503", f"{left} times a topic is nothing", "leave the topic out")
    if isinstance(node.right, ast.Constant | ast.UnaryOp):
        raise Misread(node.col_offset, "B503", f"{left} * {right} is not a number times a topic", _TIMES)
    return _word(node.right, sign, text, Decimal(left))


def _turned(node: ast.BinOp, text: str) -> str:
    """What to write for a number that stands at the wrong place."""
    left, right = (_cut(each, text) for each in (node.left, node.right))
    if isinstance(node.op, ast.Div):
        return f"multiply by a decimal, such as 0.5 * {left}"
    if isinstance(node.right, ast.Constant) and isinstance(node.left, ast.Name | ast.Attribute):
        return f"write {right} * {left}"
    if isinstance(node.left, ast.UnaryOp):
        return "put the minus between the terms: total - 2 * part"
    return _TIMES


def _dotted(node: ast.expr) -> str:
    """The topic id that a name with its attributes is; raises Misread for anything else."""
    names, part = [], node
    while isinstance(part, ast.Attribute):
        names.append(part.attr)
        part = part.value
    if isinstance(part, ast.Name):
        return ".".join([part.id, *reversed(names)])
    if isinstance(part, ast.Constant):
        if type(part.value) not in (int, float):
            raise Misread(part.col_offset, "B503", "a rule may contain topics and numbers only")
        remedy = "give the number a topic and a claim"
        raise Misread(part.col_offset, "B503", "a number in a rule must multiply a topic", remedy)
    raise Misread(node.col_offset, "B501", "this has no meaning in a rule")
