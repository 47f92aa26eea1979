"""Reading rules: their topics exist, their kinds and units fit, and no rule stands twice."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from csto_check.facts.fields import is_empty, shorten, texts
from csto_check.facts.model import Rule, Term, Topic
from csto_check.facts.rule_kinds import check_kinds
from csto_check.facts.rule_syntax import Misread, Side, read_rule
from csto_check.facts.yaml_tree import AnyNode, Scalar
from csto_check.problem import Place, Problem, did_you_mean


class Around(NamedTuple):
    """What rules are read against; `files` holds the texts of the base's files by name."""

    topics: Mapping[str, Topic]
    files: Mapping[str, str]
    problems: list[Problem]
    complete: bool = True  # whether every file of the base was read
    refused: frozenset[str] = frozenset()  # ids of topics that have a problem of their own


def read_rules(nodes: Iterable[AnyNode], around: Around) -> tuple[Rule, ...]:
    """All rules, sorted by their text: their order in the file means nothing."""
    found: dict[object, Rule] = {}
    for node in nodes:
        for item, text in texts(node, "a rule", around.problems) if not is_empty(node) else ():
            rule = _rule(item, text, around)
            first = found.setdefault((rule.order, rule.sides), rule) if rule else rule
            if first is not rule and first is not None:
                what = f"this rule stands twice, first at {first.place}"
                around.problems.append(Problem(item.place, what, "keep one"))
    return tuple(sorted(found.values(), key=lambda rule: (rule.text, rule.place)))


def _rule(node: Scalar, written: str, around: Around) -> Rule | None:
    """The rule of a text, or None with its problems."""
    text = " ".join(written.split())
    try:
        order, sides = read_rule(text)
        unknown = list(_unknown(sides, around))
        for misread in unknown:
            around.problems.append(_problem(node, text, misread, around))
        if unknown or not all(word.topic in around.topics for side in sides for word in side):
            return None
        check_kinds(order, sides, around.topics)
    except Misread as misread:
        around.problems.append(_problem(node, text, misread, around))
        return None
    return Rule(text, node.place, order, tuple(tuple(Term(word.sign, word.topic) for word in side) for side in sides))


def _unknown(sides: tuple[Side, ...], around: Around) -> Iterator[Misread]:
    """Topics that are not there, or stand twice."""
    seen: set[str] = set()
    for word in (word for side in sides for word in side):
        name = shorten(word.topic)
        if word.topic in seen:
            yield Misread(word.at, f'"{name}" stands twice in this rule', "name each topic once")
        elif word.topic not in around.topics and around.complete and word.topic not in around.refused:
            hint = did_you_mean(word.topic, around.topics) or "add it to topics"
            yield Misread(word.at, f'there is no topic "{name}"', hint)
        seen.add(word.topic)


def _problem(node: Scalar, text: str, misread: Misread, around: Around) -> Problem:
    """A problem at its character in the file; where the rule is not written on one line, at the rule."""
    lines = around.files.get(node.file, "").split("\n")
    line = lines[node.line - 1] if node.line <= len(lines) else ""
    start = line.find(text, node.column - 1)
    if start in (node.column - 1, node.column):
        return Problem(Place(node.file, node.line, start + misread.at + 1), misread.what, misread.remedy)
    return Problem(node.place, f"{misread.what} (character {misread.at + 1} of the rule)", misread.remedy)
