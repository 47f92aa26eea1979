"""From files to a sound base, or all problems of it."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib import import_module
from operator import attrgetter

from csto_check.facts import read_claims, read_topics
from csto_check.facts.checks import CHECKS
from csto_check.facts.fields import Record, texts
from csto_check.facts.format import VERSION
from csto_check.facts.model import About, Base, Rule, Source, Topic, topic_order
from csto_check.facts.named_files import named_files
from csto_check.facts.read_settings import (
    add_kinds,
    read_languages,
    read_names,
    read_units,
    read_unnamed,
    read_zones,
)
from csto_check.facts.read_sources import read_sources
from csto_check.facts.yaml_tree import AnyNode, Mapping, parse
from csto_check.files.base_files import find_base
from csto_check.files.bounded import Text, read_text
from csto_check.files.shipped import BASE_NAME
from csto_check.problem import CannotRun, Place, Problem
from csto_check.values.zones import Zones


def load(path: str | None = None) -> Base:
    """The base at a path, or the one that is found without it; raises CannotRun with every problem."""
    found, shipped = find_base(path)
    return _Loading().base(str(found), shipped)


class _Loading:
    """One run over all files of a base; problems are collected until the end."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.records: list[Record] = []
        self.read: list[Text] = []
        self.wanted = 0

    def base(self, path: str, shipped: bool) -> Base:
        self._file(path, BASE_NAME if shipped else path, main=True)
        if not self.records:
            raise CannotRun(self.problems or _empty(self.read[0].name))
        self._include(path)
        base = self._assemble(path, shipped)
        for name in CHECKS:
            self.problems.extend(import_module(f"csto_check.facts.checks.{name}").check(base))
        if self.problems:
            raise CannotRun(self.problems)
        return base

    def _refused(self, sources: dict[str, Source], topics: dict[str, Topic]) -> frozenset[str]:
        """Ids that are written somewhere and stand for nothing, because something is wrong with them."""
        nodes = [node for name in ("sources", "topics") for node in self._nodes(name) if isinstance(node, Mapping)]
        return frozenset(id_ for node in nodes for id_ in node.items) - {*sources, *topics}

    def _file(self, path: str, name: str, *, main: bool) -> None:
        self.wanted += 1
        text = read_text(path, name)
        self.read.append(text)
        root, problems = parse(text.text, name)
        self.problems.extend(problems)
        if root is None:
            self.wanted -= not main and not problems
            return
        record = Record(root, "base" if main else "part", self.problems)
        self.records.append(record)
        self._version(record)

    def _version(self, record: Record) -> None:
        said = record.text("csto-check")
        if said is not None and said != VERSION:
            record.problem(
                record.items["csto-check"],
                f"this base has format {said}",
                f"write csto-check: {VERSION}, or use the program for that format",
            )

    def _include(self, path: str) -> None:
        node = self.records[0].get("include")
        for item, pattern in texts(node, '"include"', self.problems) if node else ():
            known = {text.name for text in self.read}
            for name in named_files(path, pattern, item.place, self.problems):
                if name not in known:
                    self._part(name)

    def _part(self, name: str) -> None:
        try:
            self._file(name, name, main=False)
        except CannotRun as error:
            self.problems.extend(error.problems)

    def _nodes(self, name: str) -> Iterator[AnyNode]:
        for record in self.records:
            node = record.get(name)
            if node is not None:
                yield node

    def _assemble(self, path: str, shipped: bool) -> Base:
        main, problems = self.records[0], self.problems
        names = read_names(self._nodes("names"), problems)
        units = read_units(self._nodes("units"), problems)
        zones = read_zones(main)
        sources = read_sources(self._nodes("sources"), zones, problems)
        topics = read_topics.read_topics(
            self._nodes("topics"), read_topics.Around(frozenset(units), names, zones, problems)
        )
        complete, refused = len(self.records) == self.wanted, self._refused(sources, topics)
        around = read_claims.Around(sources, topics, zones, problems, complete, refused)
        claims = read_claims.read_claims(self._nodes("claims"), around)
        claims.sort(key=attrgetter("id"))
        claims.sort(key=lambda claim: topic_order(claim.topic))
        return Base(
            path=path,
            shipped=shipped,
            sha256=_digest(self.read),
            title=main.text("title"),
            languages=read_languages(main),
            zones=zones,
            unnamed=read_unnamed(self._nodes("unnamed"), names, problems),
            names=names,
            sources=sources,
            topics=topics,
            claims=tuple(claims),
            rules=self._rules(topics, complete, refused),
            units=units,
            about=self._about(zones),
            kinds=self._kinds(names),
        )

    def _kinds(self, names: dict[str, str]) -> dict[str, str]:
        kinds: dict[str, str] = {}
        for node in self._nodes("kinds"):
            add_kinds(kinds, node, names, self.problems)
        return kinds

    def _about(self, zones: Zones) -> About:
        """The cues of the whole base; nothing for them is imported where there are none."""
        node = self.records[0].get("cues")
        if node is None:
            return About()
        from csto_check.facts.read_cues import read_about

        return read_about(node, zones, self.problems)

    def _rules(self, topics: dict[str, Topic], complete: bool, refused: frozenset[str]) -> tuple[Rule, ...]:
        """The rules; nothing for them is imported where there are none."""
        nodes = list(self._nodes("rules"))
        if not nodes:
            return ()
        from csto_check.facts.read_rules import Around, read_rules

        texts_by_name = {text.name: text.text for text in self.read}
        return read_rules(nodes, Around(topics, texts_by_name, self.problems, complete, refused))


def _empty(name: str) -> Problem:
    remedy = "write csto-check: 1 and its parts; csto-check init NEW.yaml shows how"
    return Problem(Place(name, 1, 1), "the file is empty", remedy)


def _digest(texts_read: Iterable[Text]) -> str:
    """The SHA-256 of all bytes of a base: of one file, what sha256sum prints."""
    digest = sha256()
    for text in texts_read:
        digest.update(text.data)
    return digest.hexdigest()
