"""Reading sources."""

import re
from collections.abc import Iterable, Iterator

from csto_check.facts.fields import Record, a_node, by_id
from csto_check.facts.grades import Reliability
from csto_check.facts.model import Source
from csto_check.facts.read_ignores import read_ignores
from csto_check.facts.read_settings import LETTERS, WORD, check_language
from csto_check.facts.read_values import read_date
from csto_check.facts.small_records import Aside
from csto_check.facts.yaml_nodes import Scalar, Sequence
from csto_check.values.zones import Zones

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


def read_sources(records: Iterable[Record], zones: Zones) -> dict[str, Source]:
    """The sources by id, sorted by id."""
    found = by_id(records, "sources", lambda id_: "" if WORD.match(id_) else LETTERS)
    return {id_: _source(key, record, zones) for id_, (key, record) in sorted(found.items())}


def _source(key: Scalar, record: Record, zones: Zones) -> Source:
    return Source(
        id=key.text,
        title=record.text("title") or "",
        place=key.place,
        publisher=record.text("publisher"),
        label=record.text("label"),
        author=record.text("author"),
        published=read_date(record, "published", zones),
        dated_by=record.text("dated_by"),
        language=_language(record),
        url=record.text("url"),
        archived=record.text("archived"),
        accessed=read_date(record, "accessed", zones),
        sha256=_sha256(record),
        reliability=_reliability(record),
        note=record.text("note"),
        set_aside=tuple(_set_aside(record)),
        ignore=read_ignores(record, "source"),
    )


def _reliability(record: Record) -> Reliability | None:
    if "reliability" not in record.items:
        return None
    from csto_check.facts.read_grades import read_reliability  # few desks grade

    return read_reliability(record)


def _set_aside(record: Record) -> Iterator[Aside]:
    """The passages that hold no claim."""
    node = record.get("set_aside")
    if node is None:
        return
    if not isinstance(node, Sequence):
        what = f'"set_aside" must be a list, not {a_node(node)}'
        record.problem(node, "B204", what, "start each passage with: - from:")
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
        remedy = "write its 64 hexadecimal digits in lower case"
        record.problem(record.items["sha256"], "B613", "this is not a SHA-256", remedy)
    return said
