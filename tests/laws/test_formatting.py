"""Whatever stands in a file, the formatter loses no comment, changes nothing that is said, and is done at once."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import assume, example, given

from csto_check.facts.loader import load
from csto_check.facts.yaml_tree import parse
from csto_check.layout.canonical import formatted
from csto_check.problem import CannotRun
from tests.laws import SLOW, tries
from tests.laws.files import Tree, bases, shuffled
from tests.laws.strategies import st
from tests.laws.test_loading import EDIT, mutated
from tests.layout.many import holds
from tests.layout.messy import Messy
from tests.layout.trees import loaded, tree_of

SEEDS = st.integers(0, 2**64 - 1)
PIECES = st.sampled_from(
    ("a", "b: ", "\n", "\n  ", "\n    ", "- ", "#", " #", "# c", ": ", "{", "}", "[", "]", ", ", "'", '"', "|\n",
     ">-\n", "? ", "---\n", "...\n", "%", "&", "*", "!", "\t", "\r", "\r\n", "\x85", "\u2028", "\ufeff", "\xa0", "é",
     "\\")
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("formatting")


@tries(450)
@given(SEEDS)
@example(263)  # a key that came first only by the order of keys, with a blank line above
def test_a_random_file_keeps_its_texts_and_comments_and_is_canonical_at_once(seed: int) -> None:
    holds(seed)


@SLOW
@given(bases(), SEEDS)
def test_a_sound_base_loads_to_the_same(folder: Path, tree: Tree, seed: int) -> None:
    mixed = shuffled(tree, Random(seed))
    text = Messy(Random(seed), careful=True).text(mixed)
    node, _ = parse(text.removeprefix("\ufeff"), "file")
    assume(node is not None and tree_of(node) == mixed)  # no comment has come into a block of text
    before, after = folder / "before.yaml", folder / "after.yaml"
    before.write_bytes(text.encode("utf-8"))
    said = loaded(load(str(before)))
    after.write_bytes(formatted(text, "file").encode("utf-8"))
    assert loaded(load(str(after))) == said


@given(st.lists(EDIT, min_size=1, max_size=5))
def test_a_damaged_base_is_formatted_or_refused_with_places(edits: list[tuple[int, int, bytes]]) -> None:
    _formatted_or_refused(mutated(edits).decode("utf-8", "replace"))


@tries(150)
@given(st.lists(PIECES, max_size=20).map("".join))
@example("a: [b # c\n]")
@example("- # c\n  - a\n# d\n  # e")
def test_any_text_is_formatted_or_refused_with_places(text: str) -> None:
    _formatted_or_refused(text)


def _formatted_or_refused(text: str) -> None:
    text = text.removeprefix("\ufeff")
    try:
        found = formatted(text, "file")
    except CannotRun as error:
        assert sorted(error.problems) == sorted(parse(text, "file")[1])
    else:
        one, two = parse(text, "file")[0], parse(found, "file")[0]
        assert one is two if one is None or two is None else tree_of(one) == tree_of(two)
        assert formatted(found, "file") == found
