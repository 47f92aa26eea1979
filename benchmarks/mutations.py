"""Small faults of a module, one at a time: a fixed list of operators on its syntax tree, in the order of the file.

Left alone are annotations, decorators, docstrings, assertions, the texts of errors, and strings. An assignment that
gives a name its first value is not deleted: that it is missing is an error anyone sees.
"""

import ast
from collections.abc import Callable, Iterator
from types import CodeType
from typing import NamedTuple

_LEFT_ALONE = ("annotation", "returns", "decorator_list", "exc", "cause")
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
}
_PAIRS = (("low", "high"), ("start", "end"), ("min", "max"), ("any", "all"))
_OTHER = {**dict(_PAIRS), **{two: one for one, two in _PAIRS}}
_SHORT = (ast.Constant, ast.Name, ast.Attribute, ast.UnaryOp, ast.Slice)
_AROUND = (ast.expr, ast.Assign, ast.AugAssign, ast.Return)
_TYPED = ("isinstance", "getattr", "hasattr", "map", "filter")  # whose two arguments are things of two sorts


class Mutant(NamedTuple):
    """A module with one fault: in which function, what became of what, and the code to run."""

    where: str  # `Searchable.runs`, empty outside of functions and classes
    change: str  # `start < len(self) → start <= len(self)`; a second one alike in one function ends in ` (2)`
    line: int
    code: CodeType


class _Place(NamedTuple):
    """A node, in which function it stands, and where it hangs: in a field of its parent, or in a list there."""

    where: str
    function: ast.AST
    parent: ast.AST
    field: str
    at: int | None
    node: ast.AST

    def put(self, node: ast.AST) -> None:
        if self.at is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.at] = node

    def written(self, node: ast.AST) -> str:
        """A node in its place, in one line: a single word or number with what is around it."""
        is_short = isinstance(node, _SHORT) or isinstance(self.node, _SHORT)
        return _written(self.parent if is_short and isinstance(self.parent, _AROUND) else node)


def mutants(source: str, path: str) -> Iterator[Mutant]:
    """Every mutant of a module, in the order in which it is written."""
    tree = ast.parse(source)
    seen: dict[tuple[str, str], int] = {}
    for place in _places(tree, "", tree):
        for new in _changed(place):
            before = place.written(place.node)
            place.put(ast.copy_location(new, place.node))
            change = f"{before} → {place.written(new)}"
            code = compile(ast.fix_missing_locations(tree), path, "exec")
            place.put(place.node)
            times = seen[place.where, change] = seen.get((place.where, change), 0) + 1
            yield Mutant(place.where, f"{change} ({times})" if times > 1 else change, _line(place.node), code)


def _places(parent: ast.AST, where: str, function: ast.AST) -> Iterator[_Place]:
    for field, value in ast.iter_fields(parent):
        if field in _LEFT_ALONE:
            continue
        for at, node in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(node, ast.AST) and not isinstance(node, ast.Assert):
                yield _Place(where, function, parent, field, at, node)
                inside = f"{where}.{node.name}".lstrip(".") if isinstance(node, _NAMED) else where
                yield from _places(node, inside, node if isinstance(node, ast.FunctionDef) else function)


_NAMED = (ast.FunctionDef, ast.ClassDef)


def _written(node: ast.AST) -> str:
    """A node in one line; of a statement that holds others its head."""
    return ast.unparse(node).strip().partition("\n")[0]


def _line(node: ast.AST) -> int:
    """The line of a node, else of the first within it that has one."""
    return next(each.lineno for each in ast.walk(node) if hasattr(each, "lineno"))


def _changed(place: _Place) -> Iterator[ast.AST]:
    for operator in OPERATORS:
        yield from operator(place)


# --- operators


def _comparisons(place: _Place) -> Iterator[ast.AST]:
    """< <= > >= == != is in, with and without `not`"""
    if isinstance(node := place.node, ast.Compare):
        for at, op in enumerate(node.ops):
            for other in _COMPARISONS[type(op)]:
                yield ast.Compare(node.left, [*node.ops[:at], other(), *node.ops[at + 1 :]], node.comparators)


def _joints(place: _Place) -> Iterator[ast.AST]:
    """`and` for `or`, and back"""
    if isinstance(node := place.node, ast.BoolOp):
        yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)


def _signs(place: _Place) -> Iterator[ast.AST]:
    """`not` and a minus left out"""
    if isinstance(node := place.node, ast.UnaryOp):
        yield node.operand


def _sums(place: _Place) -> Iterator[ast.AST]:
    """+ for -, * for /, and back"""
    node = place.node
    if isinstance(node, ast.BinOp) and (other := _SUMS.get(type(node.op))):
        yield ast.BinOp(node.left, other(), node.right)
    if isinstance(node, ast.AugAssign) and (other := _SUMS.get(type(node.op))):
        yield ast.AugAssign(node.target, other(), node.value)


def _constants(place: _Place) -> Iterator[ast.AST]:
    """n + 1 for n; True for False, and back: those of defaults as well"""
    if isinstance(node := place.node, ast.Constant) and isinstance(node.value, int):
        yield ast.Constant(not node.value if isinstance(node.value, bool) else node.value + 1)


def _returns(place: _Place) -> Iterator[ast.AST]:
    """None returned, whatever it was"""
    if isinstance(node := place.node, ast.Return) and node.value is not None and _written(node.value) != "None":
        yield ast.Return(ast.Constant(None))


def _names(place: _Place) -> Iterator[ast.AST]:
    """low for high, start for end, min for max, any for all, and back"""
    node = place.node
    if isinstance(node, ast.Attribute) and node.attr in _OTHER:
        yield ast.Attribute(node.value, _OTHER[node.attr], node.ctx)
    if isinstance(node, ast.Name) and node.id in ("min", "max", "any", "all"):
        yield ast.Name(_OTHER[node.id], node.ctx)


def _arguments(place: _Place) -> Iterator[ast.AST]:
    """Two neighbouring names in a call swapped; a keyword left out of a call of a function"""
    if not isinstance(node := place.node, ast.Call) or _written(node.func) in _TYPED:
        return
    for at, both in enumerate(zip(node.args, node.args[1:], strict=False)):
        if all(isinstance(one, ast.Name | ast.Attribute) for one in both) and len({*map(_written, both)}) == 2:
            yield ast.Call(node.func, [*node.args[:at], *both[::-1], *node.args[at + 2 :]], node.keywords)
    if not _written(node.func)[0].isupper():
        for at in range(len(node.keywords)):
            yield ast.Call(node.func, node.args, [*node.keywords[:at], *node.keywords[at + 1 :]])


def _slices(place: _Place) -> Iterator[ast.AST]:
    """A bound left out of a slice"""
    if isinstance(node := place.node, ast.Slice):
        if node.lower is not None:
            yield ast.Slice(None, node.upper, node.step)
        if node.upper is not None:
            yield ast.Slice(node.lower, None, node.step)


def _filters(place: _Place) -> Iterator[ast.AST]:
    """A filter left out of a comprehension"""
    if isinstance(node := place.node, ast.comprehension):
        for at in range(len(node.ifs)):
            yield ast.comprehension(node.target, node.iter, [*node.ifs[:at], *node.ifs[at + 1 :]], node.is_async)


def _deleted(place: _Place) -> Iterator[ast.AST]:
    """A statement deleted"""
    if _does_more(place.node, place.function, place.where):
        yield ast.Pass()


def _does_more(node: ast.AST, function: ast.AST, where: str) -> bool:
    """Whether a statement does something, and more than give a name its first value."""
    if isinstance(node, ast.Assign):
        return _gives_another(node, function, where)
    return isinstance(node, _DELETED) or (isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant))


_DELETED = (ast.AugAssign, ast.Raise, ast.If, ast.For, ast.While, ast.Continue, ast.Break)


def _gives_another(node: ast.Assign, function: ast.AST, where: str) -> bool:
    """Whether an assignment changes what a name, a field or an element already is."""
    targets = [each for target in node.targets for each in ast.walk(target) if _is_stored(each)]
    names = {each.id for each in targets if isinstance(each, ast.Name)}
    if len(names) < len(targets):
        return not where.endswith("__init__")
    return bool(names & set(_given(function, node.lineno)))


def _is_stored(node: ast.AST) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Store) and not isinstance(node, ast.Tuple)


def _given(function: ast.AST, line: int) -> Iterator[str]:
    """The names that have a value in a function before a line: its parameters, and what is assigned."""
    for node in ast.walk(function):
        if isinstance(node, ast.arg):
            yield node.arg
        if isinstance(node, ast.Name) and _is_stored(node) and node.lineno < line:
            yield node.id


Operator = Callable[[_Place], Iterator[ast.AST]]
OPERATORS: tuple[Operator, ...] = (
    _comparisons,
    _joints,
    _signs,
    _sums,
    _constants,
    _returns,
    _names,
    _arguments,
    _slices,
    _filters,
    _deleted,
)
