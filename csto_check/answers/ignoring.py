"""Which findings a base ignores, and which of its ignores match nothing."""

from collections.abc import Iterator
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Source, Topic
from csto_check.facts.small_records import Ignore


class IgnoredBy(NamedTuple):
    """What ignores something, and where that is written: on claims of one quote, or on a source or a topic."""

    ignore: Ignore
    claims: tuple[Claim, ...]  # that it covers
    source: str | None = None
    topic: str | None = None


class Ignoring:
    """The ignores of a base, and which of them were needed; made anew for each answer."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._needed: set[Ignore] = set()

    def of_claim(self, code: str, claim: Claim) -> str | None:
        """Why a finding of a claim is ignored, by the claim, its source or its topic; None if it is not."""
        base = self._base
        return self._reason(code, claim, base.sources[claim.source], base.topics[claim.topic])

    def of_source(self, code: str, source: str) -> str | None:
        """Why a finding of a source or its text is ignored; None if it is not."""
        return self._reason(code, self._base.sources[source])

    def of_topic(self, code: str, topic: str) -> str | None:
        """Why a finding of a text on a topic is ignored; None if it is not."""
        return self._reason(code, self._base.topics[topic])

    def _reason(self, code: str, *parts: Claim | Source | Topic) -> str | None:
        """The reason that is written nearest; all that cover the finding are needed."""
        found = [each for part in parts for each in part.ignore if each.code == code]
        self._needed.update(found)
        return found[0].because if found else None

    def unneeded(self) -> Iterator[IgnoredBy]:
        """Those that matched nothing so far, by their places."""
        yield from sorted((each for each in self._all() if each.ignore not in self._needed), key=_place)

    def _all(self) -> Iterator[IgnoredBy]:
        base = self._base
        on_claims: dict[Ignore, list[Claim]] = {}
        for claim in base.claims:
            for ignore in claim.ignore:
                on_claims.setdefault(ignore, []).append(claim)
        yield from (IgnoredBy(ignore, tuple(claims)) for ignore, claims in on_claims.items())
        for source in base.sources.values():
            claims = tuple(base.by_source[source.id])
            yield from (IgnoredBy(each, claims, source=source.id) for each in source.ignore)
        for topic in base.topics.values():
            claims = tuple(base.by_topic[topic.id])
            yield from (IgnoredBy(each, claims, topic=topic.id) for each in topic.ignore)


def _place(found: IgnoredBy) -> tuple[str, int, int]:
    return found.ignore.place
