"""Reading sources."""

import re
from collections.abc import Iterable, Iterator

from csto_check.facts.fields import Record, a_node, pairs
from csto_check.facts.model import Aside, Source
from csto_check.facts.read_settings import WORD, check_language
from csto_check.facts.read_values import read_date
from csto_check.facts.yaml_tree import AnyNode, Scalar, Sequence
from csto_check.problem import Problem
from csto_check.values.zones import Zones

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


def read_sources(nodes: Iterable[AnyNode], zones: Zones, problems: list[Problem]) -> dict[str, Source]:
    """The sources by id, sorted by id."""
    found: dict[str, Source] = {}
    for node in nodes:
        for key, value in pairs(node, '"sources"', problems):
            if not WORD.match(key.text):
                problems.append(
                    Problem(
                        key.place,
                        f'"{key.text}" is not a source id',
                        "write small letters a to z, digits and _, a letter first",
                    )
                )
            elif key.text in found:
                what = f'the source "{key.text}" stands twice, first at {found[key.text].place}'
                problems.append(Problem(key.place, what, "keep one"))
            else:
                found[key.text] = _source(key, Record(value, "source", problems), zones)
    return dict(sorted(found.items()))


def _source(key: Scalar, record: Record, zones: Zones) -> Source:
    return Source(
        id=key.text,
        title=record.text("title") or "",
        place=key.place,
        publisher=record.text("publisher"),
        author=record.text("author"),
        published=read_date(record.get("published"), '"published"', zones, record.problems),
        dated_by=record.text("dated_by"),
        language=_language(record),
        url=record.text("url"),
        sha256=_sha256(record),
        note=record.text("note"),
        set_aside=tuple(_set_aside(record)),
    )


def _set_aside(record: Record) -> Iterator[Aside]:
    """The passages that hold no claim."""
    node = record.get("set_aside")
    if node is None:
        return
    if not isinstance(node, Sequence):
        record.problem(node, f'"set_aside" is a list, not {a_node(node)}', "start each with: - from:")
        return
    for item in node.items:
        inner = Record(item, "set_aside", record.problems)
        first, last, because = inner.text("from"), inner.text("to"), inner.text("because")
        if first and because:
            yield Aside(first, last, because, item.place)


def _language(record: Record) -> str | None:
    said = record.text("language")
    if said is not None:
        check_language(record.items["language"], said, record)
    return said


def _sha256(record: Record) -> str | None:
    said = record.text("sha256")
    if said is not None and not _SHA256.match(said):
        record.problem(
            record.items["sha256"], "this is not a SHA-256", "write its 64 hexadecimal digits in small letters"
        )
    return said
