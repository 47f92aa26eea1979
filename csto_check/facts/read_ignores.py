"""Reading which findings are ignored, and why."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from csto_check.facts.fields import Record, a_node
from csto_check.facts.small_records import Ignore
from csto_check.facts.yaml_nodes import Sequence
from csto_check.problem import did_you_mean
from csto_check.prose import listed

if TYPE_CHECKING:
    from csto_check.codes.ignorable import Part


def read_ignores(record: Record, part: "Part") -> tuple[Ignore, ...]:
    """What a part of a base ignores, in its order."""
    node = record.get("ignore")
    if node is None:
        return ()
    if not isinstance(node, Sequence):
        what = f'"ignore" must be a list, not {a_node(node)}'
        record.problem(node, "B204", what, "write [{code: …, because: …}]")
        return ()
    return tuple(_each(node, record, part))


def _each(node: Sequence, record: Record, part: "Part") -> Iterator[Ignore]:
    seen: set[str] = set()
    for item in node.items:
        inner = Record(item, "ignore", record.problems)
        code, because = inner.text("code"), inner.text("because")
        wrong = _wrong(code, part, seen) if code else None
        if wrong:
            inner.problem(inner.items["code"], *wrong)
        elif code and because:
            yield Ignore(code, because, item.place)
        seen.add(code or "")


def _wrong(code: str, part: "Part", seen: set[str]) -> tuple[str, str, str] | None:
    """The code of what is wrong with a code here, what it is, and the remedy; None if nothing is."""
    from csto_check.codes.ignorable import ignored_on
    from csto_check.codes.registry import codes_by_id

    where = ignored_on(code)
    if code not in codes_by_id():
        near = did_you_mean(code.upper(), codes_by_id()) or "csto-check explain lists all codes"
        return "B701", f'there is no code "{code}"', near
    if code.startswith("B"):
        return "B702", "this code cannot be ignored", "a base with this problem does not load: mend it"
    if not where:
        return "B702", "this code cannot be ignored", "it belongs to no claim, source or topic"
    if part not in where:
        return "B703", f"a {part} cannot ignore this code", f"write it under its {listed(where, 'or')}"
    return ("B704", "this code is ignored twice here", "remove one of the two") if code in seen else None
