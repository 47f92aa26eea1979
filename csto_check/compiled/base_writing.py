"""A base as the bytes of an SQLite file, in which each record is found by its own."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from csto_check.compiled.base_keys import program_key
from csto_check.compiled.record_codec import Encoder, to_json
from csto_check.facts.model import Base, Claim

# Claims are numbered as they are sorted, so that those of a topic follow each other: `first` and `number` name them.
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, said TEXT) WITHOUT ROWID;
CREATE TABLE topics (no INTEGER PRIMARY KEY, id TEXT, family TEXT, first INTEGER, number INTEGER);
CREATE TABLE topic_records (no INTEGER PRIMARY KEY, words BLOB, record TEXT);
CREATE TABLE sources (no INTEGER PRIMARY KEY, id TEXT, name TEXT, record TEXT);
CREATE TABLE publishers (key TEXT PRIMARY KEY, source TEXT) WITHOUT ROWID;
CREATE TABLE claims (no INTEGER PRIMARY KEY, topic INTEGER, source INTEGER, word TEXT, value TEXT, quote TEXT,
                     file INTEGER, line INTEGER, col INTEGER, more TEXT);
CREATE TABLE rules (no INTEGER PRIMARY KEY, record TEXT);
CREATE TABLE rule_topics (topic TEXT, rule INTEGER, PRIMARY KEY (topic, rule)) WITHOUT ROWID;
"""
_INDEXES = """
CREATE UNIQUE INDEX topic_ids ON topics (id);
CREATE INDEX topic_families ON topics (family);
CREATE UNIQUE INDEX source_ids ON sources (id);
CREATE INDEX claim_sources ON claims (source, topic);
"""
_IN_COLUMNS = ("id", "source", "topic", "value", "quote", "place")
_MORE = tuple((name, usual) for name, usual in Claim._field_defaults.items() if name not in _IN_COLUMNS)
_MORE_AT = len(_IN_COLUMNS)


def base_bytes(base: Base, files: Sequence[str], patterns: Sequence[str]) -> bytes:
    """The file of a base that is made of some files, the first with the patterns that name the others.

    Raises ValueError where SQLite does not take it.
    """
    writer = _Writer(base, Encoder(files))
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(_TABLES)
        with connection:
            writer.write(connection, {"patterns": list(patterns), **_made_from(base)})
        connection.executescript(_INDEXES)
        return connection.serialize()
    except sqlite3.Error as error:
        raise ValueError(str(error)) from error
    finally:
        connection.close()


def _made_from(base: Base) -> dict[str, Any]:
    """What `csto-check cache` says of it, and by which program it was made."""
    counts = {"n_claims": len(base.claims), "n_topics": len(base.topics), "n_sources": len(base.sources)}
    return {"path": os.path.realpath(base.path), "program": program_key(), **counts}


class _Writer:
    def __init__(self, base: Base, encoder: Encoder) -> None:
        self._base, self._encoder = base, encoder
        self._topics = {id_: number for number, id_ in enumerate(base.topics)}
        self._sources = {id_: number for number, id_ in enumerate(base.sources)}

    def write(self, connection: sqlite3.Connection, further: dict[str, Any]) -> None:
        """Every row of every table."""
        put, base, encoder = connection.executemany, self._base, self._encoder
        put("INSERT INTO about VALUES (?, ?)", self._about(further))
        put("INSERT INTO topics VALUES (?, ?, ?, ?, ?)", self._each_topic())
        put("INSERT INTO topic_records VALUES (?, ?, ?)", self._topic_records())
        put("INSERT INTO sources VALUES (?, ?, ?, ?)", self._each_source())
        put("INSERT INTO publishers VALUES (?, ?)", base.publishers.items())
        put("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self._claims())
        put("INSERT INTO rules VALUES (?, ?)", enumerate(to_json(encoder.plain(rule)) for rule in base.rules))
        put("INSERT INTO rule_topics VALUES (?, ?)", self._rule_topics())

    def _about(self, further: dict[str, Any]) -> Iterator[tuple[str, str]]:
        base = self._base
        records = {"units": base.units, "about": base.about, "kinds": base.kinds, "names": base.names}
        said = {
            "title": base.title,
            "languages": base.languages,
            "zones": list(base.zones.files),
            "unnamed": sorted(base.unnamed),
            **{name: self._encoder.plain(each) for name, each in records.items()},
            "n_rules": len(base.rules),
        }
        return ((name, to_json(each)) for name, each in {**said, **further}.items())

    def _each_topic(self) -> Iterator[tuple[Any, ...]]:
        first = 0
        for number, id_ in enumerate(self._base.topics):
            n_claims = len(self._base.by_topic[id_])
            yield number, id_, id_.partition(".")[0], first, n_claims
            first += n_claims

    def _topic_records(self) -> Iterator[tuple[Any, ...]]:
        for number, topic in enumerate(self._base.topics.values()):
            yield number, topic.words().casefold().encode("utf-8"), to_json(self._encoder.plain(topic))

    def _each_source(self) -> Iterator[tuple[Any, ...]]:
        names = self._base.source_names
        for number, (id_, source) in enumerate(self._base.sources.items()):
            yield number, id_, names[id_], to_json(self._encoder.plain(source))

    def _claims(self) -> Iterator[tuple[Any, ...]]:
        for number, claim in enumerate(self._base.claims):
            file, line, column = self._encoder.place(claim.place)
            word = claim.id.partition(":")[2].partition(":")[2] or None
            of = self._topics[claim.topic], self._sources[claim.source]
            yield number, *of, word, claim.value.written, claim.quote, file, line, column, self._more(claim)

    def _more(self, claim: Claim) -> str | None:
        """The fields that have no column, where something is said in them."""
        fields = zip(_MORE, claim[_MORE_AT:], strict=True)
        said = {name: each for (name, usual), each in fields if each is not usual and each != usual}
        return to_json({name: self._encoder.plain(each) for name, each in said.items()}) if said else None

    def _rule_topics(self) -> Iterable[tuple[str, int]]:
        return dict.fromkeys((topic, number) for number, rule in enumerate(self._base.rules) for topic in rule.topics())
