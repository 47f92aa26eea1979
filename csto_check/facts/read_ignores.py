"""Reading which findings are ignored, and why."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from csto_check.facts.fields import Record, a_node
from csto_check.facts.model import Ignore
from csto_check.facts.yaml_tree import Sequence
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
        record.problem(node, f'"ignore" must be a list, not {a_node(node)}', "write [{code: …, because: …}]")
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


def _wrong(code: str, part: "Part", seen: set[str]) -> tuple[str, str] | None:
    """What is wrong with a code here, and the remedy; None if nothing is."""
    from csto_check.codes.ignorable import ignored_on
    from csto_check.codes.registry import codes_by_id

    if code not in codes_by_id():
        return f'there is no code "{code}"', did_you_mean(code, codes_by_id()) or "csto-check explain lists them"
    where = ignored_on(code)
    if code.startswith("B"):
        return f"{code} cannot be ignored", "a base that has it does not load: mend what it tells"
    if not where:
        return f"{code} cannot be ignored", "it belongs to no claim, source or topic"
    if part not in where:
        return f"{code} cannot be ignored on a {part}", f"write it on its {listed(where, 'or')}"
    return (f"{code} is ignored twice here", "remove one of them") if code in seen else None
