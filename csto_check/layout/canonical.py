"""The canonical form of a base: what `csto-check fmt` writes, and what everything that writes YAML keeps to."""

from csto_check.facts.yaml_nodes import AnyNode, Mapping, Scalar, Sequence
from csto_check.facts.yaml_tree import parse
from csto_check.layout.building import build
from csto_check.layout.file_head import open_up
from csto_check.layout.key_order import put_in_order
from csto_check.layout.nodes import Sheet
from csto_check.layout.printing import printed
from csto_check.problem import CannotRun, Place, Problem

BOM = "\ufeff"


def formatted(text: str, name: str) -> str:
    """The text of a base, an included file or a file with cues in canonical form; docs/fmt.md says what that is.

    It loads to the same and has the same comments, and formatted again it stays as it is. Raises CannotRun with the
    problems of YAML that does not parse, in a file that is called by `name`.
    """
    text = text.removeprefix(BOM)
    root, problems = parse(text, name)
    if problems:
        raise CannotRun(problems)
    sheet = build(text)
    open_up(sheet)
    put_in_order(sheet.root)
    result = printed(sheet)
    if result != text and not _is_equal(root, sheet, result):
        what = "fmt would change what this file says, so it was left as it is"
        raise CannotRun(Problem(Place(name, 1, 1), what, "this is a fault of csto-check; please report it"))
    return result


def _is_equal(root: AnyNode | None, sheet: Sheet, result: str) -> bool:
    """Whether a text loads to the same, and has the very same comments."""
    again, problems = parse(result, "")
    if problems or not _is_same(root, again):
        return False
    return sorted(sheet.comments) == sorted(build(result).comments)


def _is_same(one: AnyNode | None, two: AnyNode | None) -> bool:
    """Whether two nodes hold the same texts, in any order of keys, and no text has come to lose a comment."""
    if isinstance(one, Scalar) and isinstance(two, Scalar):
        return one.text == two.text and bool(one.comment or not two.comment)
    if isinstance(one, Sequence) and isinstance(two, Sequence):
        return len(one.items) == len(two.items) and all(map(_is_same, one.items, two.items))
    if isinstance(one, Mapping) and isinstance(two, Mapping):
        return one.items.keys() == two.items.keys() and all(
            _is_same(node, two.items[key]) for key, node in one.items.items()
        )
    return one is two
