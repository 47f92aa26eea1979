"""A base whose records and indexes lie in a file: only what a command asks for is read."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property

from csto_check.compiled.base_file import BaseFile
from csto_check.compiled.counted_once import remember, remembered
from csto_check.compiled.record_codec import Decoder
from csto_check.compiled.stored_records import (
    LookedUp,
    StoredById,
    StoredClaims,
    StoredRules,
    StoredSources,
    StoredTopics,
)
from csto_check.facts.model import Base, Claim, Rule, Topic
from csto_check.values.base import Setting
from csto_check.values.zones import Zones

_STORED = (StoredTopics, StoredSources, StoredClaims, StoredRules)


class CompiledBase(Base):
    """The same as the base that was compiled.

    Where other records were put in place of the stored ones (`dataclasses.replace`), the indexes are made of those.
    """

    def once(self, name: str, reckon: Callable[[], int]) -> int:
        parts = (self.topics, self.sources, self.claims, self.rules)
        if not isinstance(self.claims, StoredClaims) or not all(isinstance(each, _STORED) for each in parts):
            return reckon()
        file = self.claims.file.path
        known = remembered(file)
        if name not in known:
            known[name] = reckon()
            with suppress(OSError):
                remember(file, known)
        return known[name]

    @cached_property
    def by_id(self) -> Mapping[str, Claim]:
        claims = self.claims
        return StoredById(claims.file) if isinstance(claims, StoredClaims) else super().by_id

    @cached_property
    def first_of(self) -> Mapping[str, Claim]:
        if not isinstance(self.claims, StoredClaims):
            return super().first_of
        return LookedUp(self._first_of, lambda: [claim.id for claim in self.claims if claim.repeats])

    def _first_of(self, id_: str) -> Claim | None:
        """The claim whose wording a claim repeats in the end; None where it repeats none."""
        claim = self.by_id.get(id_)
        if claim is None or claim.repeats is None:
            return None
        path = {claim.id}
        while claim.repeats is not None and claim.repeats not in path:
            claim = self.by_id[claim.repeats]
            path.add(claim.id)
        return claim

    @cached_property
    def source_names(self) -> Mapping[str, str]:
        sources = self.sources
        if not isinstance(sources, StoredSources):
            return super().source_names
        return LookedUp(sources.file.source_name, lambda: sources.file.source_ids)

    @cached_property
    def publishers(self) -> Mapping[str, str | None]:
        return _Publishers(self.sources.file) if isinstance(self.sources, StoredSources) else super().publishers

    @cached_property
    def by_source(self) -> Mapping[str, list[Claim]]:
        if not isinstance(self.claims, StoredClaims):
            return super().by_source
        return LookedUp(self._of_source, lambda: list(self.sources))

    def _of_source(self, id_: str) -> list[Claim] | None:
        assert isinstance(self.claims, StoredClaims), "asked only of stored claims"
        file = self.claims.file
        topics = file.topics_of_source(id_)
        found = [claim for number in topics for claim in file.claims_on(number) if claim.source == id_]
        return found if found or id_ in self.sources else None

    @cached_property
    def by_topic(self) -> Mapping[str, list[Claim]]:
        if not isinstance(self.claims, StoredClaims):
            return super().by_topic
        return LookedUp(self._on_topic, lambda: list(self.topics))

    def _on_topic(self, id_: str) -> list[Claim] | None:
        assert isinstance(self.claims, StoredClaims), "asked only of stored claims"
        number = self.claims.file.topic_number(id_)
        if number is not None:
            return self.claims.file.claims_on(number)
        return [] if id_ in self.topics else None

    @cached_property
    def rules_of(self) -> Mapping[str, list[Rule]]:
        rules = self.rules
        if not isinstance(rules, StoredRules):
            return super().rules_of
        return LookedUp(
            lambda topic: rules.file.rules(topic) or None, lambda: sorted(super(CompiledBase, self).rules_of)
        )

    @cached_property
    def families(self) -> Mapping[str, list[str]]:
        topics = self.topics
        if not isinstance(topics, StoredTopics):
            return super().families
        return LookedUp(lambda name: topics.file.family(name) or None, lambda: list(super(CompiledBase, self).families))

    def topics_with(self, text: str) -> Iterator[Topic]:
        stored = self.topics
        return stored.file.topics_with(text) if isinstance(stored, StoredTopics) else super().topics_with(text)


class _Publishers(LookedUp[str | None]):
    """The source of each publisher, None where several share it."""

    def __init__(self, file: BaseFile) -> None:
        super().__init__(lambda key: None, lambda: [])
        self._file = file

    def __getitem__(self, key: str) -> str | None:
        if key not in self._found:
            self._found[key] = self._file.publisher(key)
        found: list[str | None] = self._found[key]
        if not found:
            raise KeyError(key)
        return found[0]


def compiled_base(file: BaseFile, path: str, sha256: str, files: list[str], zones: Zones) -> CompiledBase:
    """The base in a file that was made of those files; raises CacheDamaged."""
    about = file.about
    plain = Decoder(files, Setting(zones=zones))
    units, names = plain.record(about["units"]), plain.record(about["names"])
    file.decoder = Decoder(files, Setting(units=frozenset(units), names=names, zones=zones))
    return CompiledBase(
        path=path,
        shipped=False,
        sha256=sha256,
        title=about["title"],
        languages=tuple(about["languages"]),
        zones=zones,
        unnamed=frozenset(about["unnamed"]),
        names=names,
        sources=StoredSources(file),
        topics=StoredTopics(file),
        claims=StoredClaims(file),
        rules=StoredRules(file),
        units=units,
        about=plain.record(about["about"]),
        kinds=plain.record(about["kinds"]),
    )
