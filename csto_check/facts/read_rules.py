"""Reading rules: their topics exist, their kinds and units fit, and no rule appears twice."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property

from csto_check.facts.fields import Record, is_empty, scalar_texts
from csto_check.facts.model import Rule
from csto_check.facts.read_context import ReadContext
from csto_check.facts.rule_kinds import check_kinds
from csto_check.facts.rule_syntax import Misread, WrittenSide, read_rule
from csto_check.facts.terms import Term
from csto_check.facts.yaml_nodes import Mapping as Mapped
from csto_check.facts.yaml_nodes import Scalar, Sequence
from csto_check.problem import Place, Problem
from csto_check.values.base import shorten

Files = Mapping[str, str]  # the texts of the files of a base, by name
_BLANKS = str.maketrans("\t\r\n", "   ")


def read_rules(records: Iterable[Record], files: Files, context: ReadContext) -> tuple[Rule, ...]:
    """All rules, sorted by their text: their order in the file means nothing."""
    found: dict[object, Rule] = {}
    firsts: dict[object, Place] = {}
    reading = _Reading(files, context)
    for node in _written(records):
        if rule := reading.rule(node):
            meaning = rule.meaning()
            if first := firsts.get(meaning):
                context.problems.at(node.place, "B507", f"duplicate rule (first at {first})", "remove one of them")
            firsts.setdefault(meaning, rule.place)
            found[meaning] = min(found.get(meaning, rule), rule, key=lambda one: one.text)
    return tuple(sorted(found.values(), key=lambda rule: (rule.text, rule.place)))


def _written(records: Iterable[Record]) -> Iterator[Scalar]:
    """The rules as they were written."""
    for record in records:
        node = record.get("rules")
        if isinstance(node, Mapped):
            remedy = "start each rule with a dash: - total == part.one + part.two"
            record.problem(node, "B204", '"rules" must be a list, not a mapping', remedy)
        elif node is not None and not is_empty(node):
            for item in node.items if isinstance(node, Sequence) else [node]:
                if isinstance(item, Mapped):
                    record.problem(
                        item, "B204", "a rule must be a text, not a mapping", "write == instead of the colon"
                    )
                else:
                    yield from scalar_texts(item, "a rule", record.problems)


class _Reading:
    """Rules read one after the other; what many of them need is made once."""

    def __init__(self, files: Files, context: ReadContext) -> None:
        self._context = context
        self._lines = cache(lambda file: files.get(file, "").split("\n"))

    def rule(self, node: Scalar) -> Rule | None:
        """The rule of a text, or None with its problems."""
        text, context = node.text.translate(_BLANKS), self._context
        try:
            is_inequality, sides = read_rule(text.strip(" "))
            unknown = list(self._unknown(sides))
            if unknown or not all(word.topic in context.topics for side in sides for word in side):
                context.problems.extend(self._problem(node, text, misread) for misread in unknown)
                return None
            check_kinds(is_inequality, sides, context.topics)
        except Misread as misread:
            context.problems.append(self._problem(node, text, misread))
            return None
        terms = tuple(tuple(Term(word.sign, word.topic, word.is_size, word.factor) for word in side) for side in sides)
        return Rule(" ".join(text.split()), node.place, is_inequality, terms)

    def _unknown(self, sides: tuple[WrittenSide, ...]) -> Iterator[Misread]:
        """Topics that do not exist, or appear twice."""
        seen: set[str] = set()
        for word in (word for side in sides for word in side):
            name = shorten(word.topic)
            if word.topic in seen:
                yield Misread(word.at, "B506", f'"{name}" appears twice in this rule', "use each topic once")
            elif word.topic not in self._context.topics and self._context.misses(word.topic):
                yield Misread(word.at, "B401", f'there is no topic "{name}"', self._hint(word.topic))
            seen.add(word.topic)

    def _hint(self, name: str) -> str:
        topics, listed = self._context.topics, name.removesuffix(".size")
        if listed != name and listed in topics:
            return f"write size({listed}) for the number of names in a list"
        if family := self._families.get(name):
            return f"use one below it: {', '.join(family[:3])}"
        return self._context.problems.meant(name, topics) or "add it under topics"

    @cached_property
    def _families(self) -> dict[str, list[str]]:
        """The topics below each id, in order."""
        found: dict[str, list[str]] = {}
        for topic in self._context.topics:
            for i, char in enumerate(topic):
                if char == ".":
                    found.setdefault(topic[:i], []).append(topic)
        return found

    def _problem(self, node: Scalar, text: str, misread: Misread) -> Problem:
        """A problem at its character in the file; where the rule is not written on one line, at the rule."""
        lines = self._lines(node.file)
        line = (lines[node.line - 1] if node.line <= len(lines) else "").translate(_BLANKS)
        start, at = line.find(text, node.column - 1), misread.at + len(text) - len(text.lstrip(" "))
        if start in (node.column - 1, node.column):
            return Problem(Place(node.file, node.line, start + at + 1), misread.what, misread.remedy, misread.code)
        return Problem(node.place, f"{misread.what} (character {at + 1} of the rule)", misread.remedy, misread.code)
