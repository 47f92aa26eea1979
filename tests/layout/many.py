"""Many random files through the formatter: `python -m tests.layout.many [RUNS] [SEED]`."""

import sys
from collections import Counter
from random import Random

from csto_check.facts.yaml_tree import parse
from csto_check.layout.canonical import formatted
from tests.layout.messy import Messy
from tests.layout.trees import any_tree, tree_of


def holds(seed: int) -> bool:
    """Whether YAML reads the random file of this seed at all; then everything must hold of it."""
    random = Random(seed)
    tree = any_tree(random)
    messy = Messy(random)
    text = messy.text(tree)
    node, problems = parse(text.removeprefix("\ufeff"), "file")
    if problems or node is None:
        return False
    result = formatted(text, "file")
    again, problems = parse(result, "file")
    assert not problems, (seed, problems)
    assert again is not None, seed
    assert tree_of(again) == tree_of(node), seed
    assert formatted(result, "file") == result, seed
    if tree_of(node) == tree:
        missing = Counter(messy.comments) - Counter(_comments(result, messy.comments))
        assert not missing, (seed, missing)
    return True


def _comments(text: str, sought: list[str]) -> list[str]:
    """Those of the comments that end a line, each as often as it does."""
    wanted = set(sought)
    found: list[str] = []
    for line in text.split("\n"):
        starts = [at for at, char in enumerate(line) if char == "#" and (at == 0 or line[at - 1] == " ")]
        found += [line[at:] for at in starts if line[at:] in wanted][:1]
    return found


def main() -> None:
    given = [int(word) for word in sys.argv[1:]]
    runs, start = (*given, *(100_000, 0)[len(given) :])
    read = sum(holds(seed) for seed in range(start, start + runs))
    print(f"{runs} random files, {read} of them YAML: every comment kept, loaded to the same, formatted once for all")


if __name__ == "__main__":
    main()
