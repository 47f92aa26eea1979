"""A compiled base in its file: rows, and the records that are made of them when they are asked for."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from csto_check.compiled.record_codec import Decoder, from_json, value_back
from csto_check.facts.model import Claim, Rule, Source, Topic
from csto_check.problem import CacheDamaged

_REMEDY = "run it again with --no-cache"
_CLAIM = "SELECT no, source, word, value, quote, file, line, col, more FROM claims"


class BaseFile:
    """An open file; raises CacheDamaged where it cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.decoder: Decoder | None = None
        self._topics: dict[int, Topic] = {}
        self._claims: dict[int, list[Claim]] = {}

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        return sqlite3.connect(_uri(self.path), uri=True)

    def rows(self, query: str, *given: Any) -> list[Any]:
        """What a query finds."""
        try:
            return self._connection.execute(query, given).fetchall()
        except sqlite3.Error as error:
            raise CacheDamaged.because(f"the compiled base cannot be read: {error}", _REMEDY) from error

    def column(self, query: str, *given: Any) -> list[Any]:
        """The first column of what a query finds."""
        return [row[0] for row in self.rows(query, *given)]

    @cached_property
    def about(self) -> dict[str, Any]:
        """What is said of the whole base, by name."""
        return {name: from_json(said) for name, said in self.rows("SELECT name, said FROM about")}

    @property
    def _decoder(self) -> Decoder:
        assert self.decoder is not None, "it is given once its files are known"
        return self.decoder

    # --- topics

    @cached_property
    def topic_ids(self) -> list[str]:
        return self.column("SELECT id FROM topics ORDER BY no")

    def topic_number(self, id_: str) -> int | None:
        return next(iter(self.column("SELECT no FROM topics WHERE id = ?", id_)), None)

    def topic(self, number: int) -> Topic:
        if number not in self._topics:
            ((record,),) = self.rows("SELECT record FROM topic_records WHERE no = ?", number)
            self._topics[number] = _made(self._decoder.topic, record)
        return self._topics[number]

    def family(self, name: str) -> list[str]:
        return self.column("SELECT id FROM topics WHERE family = ? ORDER BY no", name)

    def topics_with(self, text: str) -> Iterator[Topic]:
        found = self.column("SELECT no FROM topic_records WHERE instr(words, ?) ORDER BY no", text.encode("utf-8"))
        return map(self.topic, found)

    # --- sources

    @cached_property
    def source_ids(self) -> list[str]:
        return self.column("SELECT id FROM sources ORDER BY no")

    def source(self, id_: str) -> Source | None:
        found = self.column("SELECT record FROM sources WHERE id = ?", id_)
        return _made(self._decoder.record, found[0]) if found else None

    def source_name(self, id_: str) -> str | None:
        return next(iter(self.column("SELECT name FROM sources WHERE id = ?", id_)), None)

    def publisher(self, key: str) -> list[str | None]:
        """The source of a publisher, as the only one of a list; an empty list where there is no such publisher."""
        return self.column("SELECT source FROM publishers WHERE key = ?", key)

    # --- claims

    def claims_on(self, number: int) -> list[Claim]:
        """The claims on a topic, by its number."""
        if number not in self._claims:
            ((first, size),) = self.rows("SELECT first, number FROM topics WHERE no = ?", number)
            found = self.rows(f"{_CLAIM} WHERE no >= ? AND no < ? ORDER BY no", first, first + size)
            topic = self.topic(number)
            self._claims[number] = [self._claim(row, topic) for row in found]
        return self._claims[number]

    def claim_ids(self) -> list[str]:
        return self.column(
            "SELECT sources.id || ':' || topics.id || coalesce(':' || word, '') FROM claims"
            " JOIN sources ON sources.no = source JOIN topics ON topics.no = topic ORDER BY claims.no"
        )

    def all_claims(self) -> Iterator[Claim]:
        return (claim for number in range(len(self.topic_ids)) for claim in self.claims_on(number))

    def topics_of_source(self, id_: str) -> list[int]:
        """The numbers of the topics on which a source says something."""
        query = "SELECT DISTINCT topic FROM claims WHERE source = (SELECT no FROM sources WHERE id = ?) ORDER BY topic"
        return self.column(query, id_)

    def _claim(self, row: Sequence[Any], topic: Topic) -> Claim:
        _, number, word, value, quote, file, line, column, more = row
        source = self.source_ids[number]
        said = _made(self._decoder.fields, more) if more else {}
        id_ = f"{source}:{topic.id}:{word}" if word else f"{source}:{topic.id}"
        place = self._decoder.place((file, line, column))
        return Claim(id_, source, topic.id, value_back(value, topic), quote, place, **said)

    # --- rules

    def rules(self, topic: str | None = None) -> list[Rule]:
        """All rules, or those that hold a topic."""
        if topic is None:
            found = self.column("SELECT record FROM rules ORDER BY no")
        else:
            query = "SELECT record FROM rules WHERE no IN (SELECT rule FROM rule_topics WHERE topic = ?) ORDER BY no"
            found = self.column(query, topic)
        return [_made(self._decoder.record, each) for each in found]


def _made(make: Callable[[Any], Any], said: str) -> Any:
    """A record of what is said in JSON; raises CacheDamaged where none is."""
    try:
        return make(from_json(said))
    except (LookupError, TypeError, ValueError) as error:
        raise CacheDamaged.because(f"a compiled record cannot be read: {error!r}", _REMEDY) from error


def _uri(path: Path) -> str:
    """The address of a file that nobody changes while it is read."""
    name = path.as_posix()
    for char, code in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        name = name.replace(char, code)
    return f"file:{name if name.startswith('/') else f'/{name}'}?mode=ro&immutable=1"
