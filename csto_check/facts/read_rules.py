"""Reading rules: their topics exist, their kinds and units fit, and no rule stands twice."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from csto_check.facts.fields import is_empty, shorten, texts
from csto_check.facts.model import Rule, Term, Topic
from csto_check.facts.rule_kinds import check_kinds
from csto_check.facts.rule_syntax import Misread, Side, read_rule
from csto_check.facts.yaml_tree import AnyNode, Mapping, Scalar, Sequence
from csto_check.problem import Place, Problem, did_you_mean

_BLANKS = str.maketrans("\t\r\n", "   ")


class Around(NamedTuple):
    """What rules are read against; `files` holds the texts of the base's files by name."""

    topics: dict[str, Topic]
    files: dict[str, str]
    problems: list[Problem]
    complete: bool = True  # whether every file of the base was read
    refused: frozenset[str] = frozenset()  # ids of topics that have a problem of their own


def read_rules(nodes: Iterable[AnyNode], around: Around) -> tuple[Rule, ...]:
    """All rules, sorted by their text: their order in the file means nothing."""
    found: dict[object, Rule] = {}
    firsts: dict[object, Place] = {}
    for item, text in _written(nodes, around):
        if rule := _rule(item, text, around):
            meaning = _meaning(rule)
            if first := firsts.get(meaning):
                what = f"this rule stands twice, first at {first}"
                around.problems.append(Problem(item.place, what, "keep one"))
            firsts.setdefault(meaning, rule.place)
            found[meaning] = min(found.get(meaning, rule), rule, key=lambda one: one.text)
    return tuple(sorted(found.values(), key=lambda rule: (rule.text, rule.place)))


def _written(nodes: Iterable[AnyNode], around: Around) -> Iterator[tuple[Scalar, str]]:
    """The rules as they were written."""
    for node in nodes:
        if isinstance(node, Mapping):
            remedy = "start each with a dash: - total == part.one + part.two"
            around.problems.append(Problem(node.place, '"rules" is a list, not a mapping', remedy))
        elif not is_empty(node):
            items = node.items if isinstance(node, Sequence) else [node]
            for item in items:
                if isinstance(item, Mapping):
                    around.problems.append(
                        Problem(item.place, "a rule is a text, not a mapping", "write == for the colon")
                    )
                else:
                    yield from texts(item, "a rule", around.problems)


def _meaning(rule: Rule) -> object:
    """What is alike in two rules that say the same: an equation may be turned round and solved for another topic."""
    if rule.order:
        return tuple(frozenset(side) for side in rule.sides)
    terms = sorted(rule.terms(), key=lambda term: term.topic)
    return tuple((term.sign * terms[0].sign, term.topic) for term in terms)


def _rule(node: Scalar, written: str, around: Around) -> Rule | None:
    """The rule of a text, or None with its problems."""
    text = written.translate(_BLANKS)
    try:
        order, sides = read_rule(text.strip(" "))
        unknown = list(_unknown(sides, around))
        for misread in unknown:
            around.problems.append(_problem(node, text, misread, around))
        if unknown or not all(word.topic in around.topics for side in sides for word in side):
            return None
        check_kinds(order, sides, around.topics)
    except Misread as misread:
        around.problems.append(_problem(node, text, misread, around))
        return None
    return Rule(
        " ".join(text.split()),
        node.place,
        order,
        tuple(tuple(Term(word.sign, word.topic) for word in side) for side in sides),
    )


def _unknown(sides: tuple[Side, ...], around: Around) -> Iterator[Misread]:
    """Topics that are not there, or stand twice."""
    seen: set[str] = set()
    for word in (word for side in sides for word in side):
        name = shorten(word.topic)
        if word.topic in seen:
            yield Misread(word.at, f'"{name}" stands twice in this rule', "name each topic once")
        elif word.topic not in around.topics and around.complete and word.topic not in around.refused:
            yield Misread(word.at, f'there is no topic "{name}"', _hint(word.topic, around))
        seen.add(word.topic)


def _hint(name: str, around: Around) -> str:
    family = [topic for topic in around.topics if topic.startswith(f"{name}.")]
    near = did_you_mean(name, around.topics)
    return f"name one below it: {', '.join(family[:3])}" if family else near or "add it to topics"


def _problem(node: Scalar, text: str, misread: Misread, around: Around) -> Problem:
    """A problem at its character in the file; where the rule is not written on one line, at the rule."""
    lines = around.files.get(node.file, "").split("\n")
    line = (lines[node.line - 1] if node.line <= len(lines) else "").translate(_BLANKS)
    start, at = line.find(text, node.column - 1), misread.at + len(text) - len(text.lstrip(" "))
    if start in (node.column - 1, node.column):
        return Problem(Place(node.file, node.line, start + at + 1), misread.what, misread.remedy)
    return Problem(node.place, f"{misread.what} (character {at + 1} of the rule)", misread.remedy)
