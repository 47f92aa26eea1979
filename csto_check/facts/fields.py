"""Reading the fields of one mapping, with every problem collected and nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

from csto_check.facts.format import FIELDS, LABELS, REQUIRED
from csto_check.facts.yaml_nodes import AnyNode, Mapping, Scalar, Sequence
from csto_check.problem import Place, Problem, Slips, did_you_mean
from csto_check.values.base import shorten

Word = TypeVar("Word", bound=str)


class Problems(list[Problem]):
    """What is wrong with a base, gathered as it is read."""

    def __init__(self) -> None:
        super().__init__()
        self._slips: dict[int, Slips] = {}

    def meant(self, word: str, known: Collection[str]) -> str:
        """`did you mean "troops"?`, or an empty string; `known` are the same words, as one object, for many slips."""
        return self._slips.setdefault(id(known), Slips(known)).meant(word)

    def at(self, place: Place, code: str, what: str, remedy: str) -> None:
        """One more, with the code of its kind."""
        self.append(Problem(place, what, remedy, code))


class Record:
    """One mapping of a base, checked against the table of its fields."""

    def __init__(self, node: AnyNode, table: str, problems: Problems) -> None:
        self.node = node
        self.problems = problems
        self.items = node.items if isinstance(node, Mapping) else {}
        self.table = table
        self.label = LABELS.get(table, f"a {table}")
        self.fields = FIELDS[table]
        if isinstance(node, Mapping):
            self._check_names(node)
        elif not (isinstance(node, Scalar) and node.refused):
            self.problem(
                node,
                "B203",
                f"{self.label} must be a mapping of fields, not {a_node(node)}",
                f"write {self._example()}",
            )

    def _example(self) -> str:
        needed = [name for name, field in self.fields.items() if field.required] or list(self.fields)[-1:]
        return ", ".join(map(_start, needed))

    def _check_names(self, node: Mapping) -> None:
        for name, key in node.keys.items():
            if name not in self.fields:
                self.problem(key, *self._no_field(name, node.items[name]))
        for name in REQUIRED[self.table]:
            if name not in node.items:
                self.problem(node, "B202", f'{self.label} needs "{name}"', f"add {_start(name)}")

    def _no_field(self, name: str, value: AnyNode) -> tuple[str, str, str]:
        """The code, what is wrong, and what would be right."""
        what, near = f'{self.label} has no field "{shorten(name)}"', did_you_mean(name, self.fields)
        if is_empty(value) and not near:
            return "B205", what, COMMA
        if belongs := belongs_elsewhere(self.table, name):
            return "B201", what, belongs
        if self.label == LABELS["part"] and name in FIELDS["base"]:
            return "B201", what, "write it in the file that includes this one"
        return "B201", what, near or f"its fields are {', '.join(self.fields)}"

    def problem(self, node: AnyNode, code: str, what: str, remedy: str) -> None:
        self.problems.at(node.place, code, what, remedy)

    def get(self, name: str) -> AnyNode | None:
        return self.items.get(name)

    def text(self, name: str) -> str | None:
        """A text field, or None if it is missing or wrong."""
        node = self.items.get(name)
        if node is None:
            return None
        free = self.fields[name].shape in ("free", "question")
        return scalar_text(node, f'"{name}"', self.problems, free=free)

    def texts(self, name: str) -> Iterator[Scalar]:
        """The texts of a field that holds one or a list of them."""
        node = self.items.get(name)
        if node is not None:
            yield from scalar_texts(node, f'"{name}"', self.problems)

    def pairs(self, name: str, remedy: str = "write id: and its fields") -> Iterator[tuple[Scalar, AnyNode]]:
        """Keys and values of a field that holds a mapping."""
        return key_values(self.items.get(name), f'"{name}"', self.problems, remedy)

    def one_of(self, name: str, words: tuple[Word, ...]) -> Word | None:
        """A field that holds one of some words."""
        said = self.text(name)
        found = next((word for word in words if word == said), None)
        if said is not None and found is None:
            hint = did_you_mean(said, words) or f"write {', '.join(words[:-1])} or {words[-1]}"
            self.problem(self.items[name], "B207", f'{name}: "{said}" is not allowed', hint)
        return found


# Where a field that a record lacks may belong: the table that has it, and whose it is.
_ELSEWHERE = {
    "source": ("claim", "its claims"),
    "claim": ("source", "the source"),
    "says": ("source", "the source"),
}
COMMA = "a comma ends a value between { and }: write 3000, not 3,000, and put text with a comma in quotation marks"


def belongs_elsewhere(table: str, name: str) -> str:
    """`credibility belongs to its claims`, of a field that a record lacks and another has; else empty."""
    other, whose = _ELSEWHERE.get(table, ("", ""))
    return f"{name} belongs to {whose}" if other and name in FIELDS[other] else ""


def _start(name: str) -> str:
    """How a field begins."""
    return "csto-check: 1" if name == "csto-check" else f"{name}: …"


def a_node(node: AnyNode) -> str:
    """What a node is, for a message."""
    if is_empty(node):
        return "nothing"
    return {Scalar: "a text", Sequence: "a list", Mapping: "a mapping"}[type(node)]


def is_empty(node: AnyNode | None) -> bool:
    """Whether nothing was written after a key."""
    return node is None or (isinstance(node, Scalar) and not node.text)


def scalar_text(node: AnyNode, what: str, problems: Problems, *, free: bool = False) -> str | None:
    """The text of a scalar, which must not lose a part to a comment.

    Free text may have no comment after it at all; other text may have one with a space after its #.
    """
    if not isinstance(node, Scalar):
        problems.at(node.place, "B204", f"{what} must be a text, not {a_node(node)}", "write a single text")
    elif node.refused:
        return None
    elif not node.text.strip() and node.comment:
        problems.at(
            node.place,
            "B108",
            f"{what} is empty, because # starts a comment",
            "put the text on the next line, after >-",
        )
    elif not node.text.strip():
        problems.at(node.place, "B206", f"{what} is empty", "write something, or remove the field")
    elif node.comment and (free or node.comment[1:2].strip()):
        remedy = (
            "put the text on the next line, after >-, or move the comment to the line above"
            if free
            else "put it in quotation marks"
        )
        problems.at(node.place, "B108", f"{what} would be cut off at its #", remedy)
    else:
        return node.text
    return None


def scalar_texts(node: AnyNode, what: str, problems: Problems) -> Iterator[Scalar]:
    """The texts of a list, or a single text; `what` each of them is."""
    if isinstance(node, Mapping):
        problems.at(node.place, "B204", f"{what} must be a text or a list of texts, not a mapping", "write [A, B]")
        return
    for item in node.items if isinstance(node, Sequence) else [node]:
        if scalar_text(item, what, problems) is not None and isinstance(item, Scalar):
            yield item


def key_values(
    node: AnyNode | None, what: str, problems: Problems, remedy: str = "write id: and its fields"
) -> Iterator[tuple[Scalar, AnyNode]]:
    """Keys and values of a mapping; nothing if nothing was written."""
    if node is None or is_empty(node):
        return
    if not isinstance(node, Mapping):
        problems.at(node.place, "B203", f"{what} must be a mapping, not {a_node(node)}", remedy)
        return
    for name, key in node.keys.items():
        yield key, node.items[name]


def by_id(records: Iterable[Record], part: str, remedy_for: Callable[[str], str]) -> dict[str, tuple[Scalar, Record]]:
    """The records of a part of the base, such as "topics", by id, each with its key.

    `remedy_for` an id tells what is wrong with it, and is empty if nothing is. No id may appear twice.
    """
    sort = part.removesuffix("s")
    found: dict[str, tuple[Scalar, Record]] = {}
    for record in records:
        for key, node in record.pairs(part):
            remedy = remedy_for(key.text)
            if remedy:
                record.problem(key, "B209", f'"{key.text}" is not a {sort} id', remedy)
            elif key.text in found:
                what = f'duplicate {sort} "{key.text}" (first at {found[key.text][0].place})'
                record.problem(key, "B210", what, "remove one of them")
            else:
                found[key.text] = key, Record(node, sort, record.problems)
    return found
