"""Trees to write: of any shape, or those of bases that load."""

from dataclasses import fields
from random import Random
from typing import Any

from csto_check.facts.model import Base
from csto_check.facts.yaml_nodes import AnyNode, Mapping, Scalar, Sequence
from csto_check.problem import Place
from tests.layout.messy import WORDS, Tree

KEYS = (
    "csto-check", "title", "sources", "topics", "claims", "rules", "names", "units", "cues", "include", "kinds",
    "quote", "says", "note", "id", "according_to", "question", "scope", "unit", "value", "de", "en", "near", "must",
    "published", "set_aside", "from", "to", "because", "troops.belarus", "Radio Liberty (RFE/RL)", "x" * 1100, "on",
)  # fmt: skip


def any_tree(random: Random, depth: int = 0) -> Tree:
    """A mapping with keys of bases and others, in which anything stands."""
    kind = "mapping" if depth == 0 else random.choice(("text", "text", "text", "list", "mapping"))
    if kind == "text" or depth > 4:
        return random.choice(WORDS)
    size = random.choice((0, 1, 1, 2, 3, 5))
    if kind == "list":
        return [any_tree(random, depth + 1) for _ in range(size)]
    keys = [random.choice(KEYS) if random.random() < 0.9 else random.choice(WORDS) for _ in range(size)]
    return {key: any_tree(random, depth + 1) for key in keys}


def tree_of(node: AnyNode) -> Tree:
    """What a parsed node holds."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [tree_of(item) for item in node.items]
    assert isinstance(node, Mapping)
    return {key: tree_of(value) for key, value in node.items.items()}


def shuffled(tree: Tree, random: Random) -> Tree:
    """The same with the keys of all mappings in another order."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return [shuffled(item, random) for item in tree]
    keys = list(tree)
    random.shuffle(keys)
    return {key: shuffled(tree[key], random) for key in keys}


def loaded(base: Base) -> dict[str, Any]:
    """All that a base says, but for the places and the hash of its files."""
    return {each.name: _placeless(getattr(base, each.name)) for each in fields(base) if each.name not in _OF_FILES}


_OF_FILES = ("path", "sha256")


def _placeless(part: Any) -> Any:
    if isinstance(part, Place):
        return None
    if isinstance(part, dict):
        return {key: _placeless(value) for key, value in part.items()}
    return tuple(map(_placeless, part)) if isinstance(part, tuple) else part
