"""From files to a sound base, or all problems of it."""

from collections.abc import Iterable
from hashlib import sha256
from importlib import import_module

from csto_check.facts.checks import CHECKS
from csto_check.facts.cue_records import About
from csto_check.facts.fields import Problems, Record
from csto_check.facts.format import VERSION
from csto_check.facts.model import Base, Rule, Source, Topic, topic_order
from csto_check.facts.read_claims import read_claims
from csto_check.facts.read_context import ReadContext
from csto_check.facts.read_settings import (
    read_kinds,
    read_languages,
    read_names,
    read_units,
    read_unnamed,
    read_zones,
)
from csto_check.facts.read_sources import read_sources
from csto_check.facts.read_topics import read_topics
from csto_check.facts.yaml_nodes import Mapping
from csto_check.facts.yaml_tree import parse
from csto_check.files.base_files import find_base
from csto_check.files.bounded import Text
from csto_check.files.shipped import BASE_NAME
from csto_check.files.store import DISK, Store
from csto_check.problem import CannotRun, Place, Problem
from csto_check.values.base import Setting
from csto_check.values.zones import Zones


def load(path: str | None = None, store: Store = DISK, *, revision: str | None = None) -> Base:
    """The base at a path, or the one that is found without it; raises CannotRun with every problem.

    Its files are read from `store`: the disk, or the disk with other texts in some of them. With a `revision`, such as
    HEAD or a branch, it is the base as its git repository has it there.
    """
    found, shipped = find_base(path)
    if revision is not None:
        from csto_check.files.git_revision import GitRevision

        store = GitRevision(str(found), revision)
    return _Loading(store).base(str(found), shipped)


class _Loading:
    """One run over all files of a base; problems are collected until the end."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.problems = Problems()
        self.records: list[Record] = []
        self.read: list[Text] = []
        self.names: set[str] = set()
        self.wanted = 0

    def base(self, path: str, shipped: bool) -> Base:
        self._file(path, BASE_NAME if shipped else None, main=True)
        if not self.records:
            raise CannotRun(self.problems or _empty(self.read[0].name))
        self._include(path)
        base = self._assemble(path, shipped)
        for name in CHECKS:
            self.problems.extend(import_module(f"csto_check.facts.checks.{name}").check(base))
        if self.problems:
            raise CannotRun(self.problems)
        return base

    def _file(self, path: str, name: str | None, *, main: bool) -> None:
        self.wanted += 1
        text = self.store.text(path, name)
        self.read.append(text)
        self.names.add(text.name)
        root, problems = parse(text.text, text.name)
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
            remedy = f"write csto-check: {VERSION}, or use a version of the program that reads that format"
            record.problem(record.items["csto-check"], "B208", f"this base is in format {said}", remedy)

    def _include(self, path: str) -> None:
        for pattern in self.records[0].texts("include"):
            from csto_check.facts.named_files import named_files  # many bases are one file

            for part in named_files(path, self.store, pattern.text, pattern.place, self.problems):
                if self.store.shown(part) not in self.names:
                    self._part(part)

    def _part(self, path: str) -> None:
        try:
            self._file(path, None, main=False)
        except CannotRun as error:
            self.problems.extend(error.problems)

    def _assemble(self, path: str, shipped: bool) -> Base:
        main, records = self.records[0], self.records
        names, units, zones = read_names(records), read_units(records), read_zones(main)
        sources = read_sources(records, zones)
        topics = read_topics(records, Setting(units=frozenset(units), names=names, zones=zones))
        context = self._around(sources, topics)
        claims = sorted(read_claims(records, zones, context), key=lambda claim: (topic_order(claim.topic), claim.id))
        return Base(
            path=path,
            shipped=shipped,
            sha256=_digest(self.read),
            title=main.text("title"),
            languages=read_languages(main),
            zones=zones,
            unnamed=read_unnamed(records, names),
            names=names,
            sources=sources,
            topics=topics,
            claims=tuple(claims),
            rules=self._rules(context),
            units=units,
            about=self._about(zones),
            kinds=read_kinds(records, names),
            store=self.store,
        )

    def _around(self, sources: dict[str, Source], topics: dict[str, Topic]) -> ReadContext:
        written = (record.get(part) for record in self.records for part in ("sources", "topics"))
        ids = {id_ for node in written if isinstance(node, Mapping) for id_ in node.items}
        is_complete = len(self.records) == self.wanted
        return ReadContext(sources, topics, self.problems, is_complete, frozenset(ids - {*sources, *topics}))

    def _about(self, zones: Zones) -> About:
        """The cues of the whole base; nothing for them is imported if there are none."""
        node = self.records[0].get("cues")
        if node is None:
            return About()
        from csto_check.facts.read_cues import read_about

        return read_about(node, zones, self.problems)

    def _rules(self, context: ReadContext) -> tuple[Rule, ...]:
        """The rules; nothing for them is imported if there are none."""
        if not any(record.get("rules") for record in self.records):
            return ()
        from csto_check.facts.read_rules import read_rules

        return read_rules(self.records, {text.name: text.text for text in self.read}, context)


def _empty(name: str) -> Problem:
    remedy = "start it with csto-check: 1; csto-check init NEW.yaml writes an example"
    return Problem(Place(name, 1, 1), "the file is empty", remedy, "B103")


def _digest(texts_read: Iterable[Text]) -> str:
    """The SHA-256 of all bytes of a base: of one file, what sha256sum prints."""
    digest = sha256()
    for text in texts_read:
        digest.update(text.data)
    return digest.hexdigest()
