"""From the text of a YAML file to a tree of texts with places."""

from csto_check.facts.plain_yaml import plain_tree
from csto_check.facts.yaml_nodes import AnyNode
from csto_check.problem import Problem


def parse(text: str, file: str) -> tuple[AnyNode | None, list[Problem]]:
    """The tree of one YAML document; None if there is none or its problems prevent it."""
    tree = plain_tree(text, file)
    if tree is not None:
        return tree, []
    from csto_check.facts.yaml_reader import read_tree  # PyYAML is loaded only for what is rare

    return read_tree(text, file)
