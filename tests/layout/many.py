"""Many random files through the formatter: `python -m tests.layout.many [RUNS] [SEED]`."""

import sys
from collections import Counter
from random import Random

from csto_check.facts.yaml_tree import parse
from csto_check.layout.canonical import formatted
from tests.layout.messy import Messy
from tests.layout.trees import any_tree, tree_of


def one_run(seed: int) -> bool:
    """Whether a random file was read as it was meant, in which case everything must hold of it."""
    random = Random(seed)
    tree = any_tree(random)
    messy = Messy(random)
    text = messy.text(tree)
    node, problems = parse(text.removeprefix("\ufeff"), "file")
    if problems or node is None or tree_of(node) != tree:
        return False
    result = formatted(text, "file")
    again, problems = parse(result, "file")
    assert not problems and again is not None, (seed, problems)
    assert tree_of(again) == tree, seed
    assert formatted(result, "file") == result, seed
    missing = Counter(messy.comments) - Counter(_comments(result, messy.comments))
    assert not missing, (seed, missing)
    return True


def _comments(text: str, sought: list[str]) -> list[str]:
    """Those of the comments that end a line, each as often as it does."""
    found: list[str] = []
    wanted = set(sought)
    for line in text.split("\n"):
        starts = [at for at, char in enumerate(line) if char == "#" and (at == 0 or line[at - 1] in " ")]
        found += next(([line[at:]] for at in starts if line[at:] in wanted), [])
    return found


def main() -> None:
    runs, seed = [*map(int, sys.argv[1:]), 100_000, 0][:2] if len(sys.argv) < 3 else map(int, sys.argv[1:3])
    counted = sum(one_run(number) for number in range(seed, seed + runs))
    print(f"{runs} files, {counted} of which YAML reads as they were meant: all hold")


if __name__ == "__main__":
    main()
