"""In which file of a base, and where in it, an addition belongs."""

from collections import Counter
from collections.abc import Iterable

from csto_check.curating.addition import SECTIONS, Addition, FieldTree
from csto_check.curating.insertion import Insertion
from csto_check.facts.model import Base, topic_order


class FileHomes:
    """The files of a base, by what already stands in each."""

    def __init__(self, base: Base, to: str | None = None) -> None:
        """`to` is the path of the file into which everything goes, if one was named."""
        self._base, self._to = base, to
        self._claims: dict[str, Counter[str]] = {}
        for claim in base.claims:
            self._claims.setdefault(claim.source, Counter())[claim.place.file] += 1
        self._sources = {id_: source.place.file for id_, source in base.sources.items()}
        self._topics = {id_: topic.place.file for id_, topic in base.topics.items()}

    def entries(self, additions: Iterable[Addition]) -> dict[str, list[Insertion]]:
        """What goes into each file, by its path."""
        found: dict[str, list[Insertion]] = {}
        for each in additions:
            path, beside = self._home(each)
            found.setdefault(path, []).append(_entry(each, beside))
        return found

    def _home(self, addition: Addition) -> tuple[str, str | None]:
        """The file of an addition, and the key after which it stands there."""
        if addition.what == "claim":
            return self._to or self._of_claims(addition.id), None
        if addition.what == "source":
            path = self._to or self._base.path
            self._sources[addition.id] = path
            return path, None
        family = self._family(addition.id)
        path = self._to or (self._topics[family] if family else self._of_topics())
        self._topics[addition.id] = path
        return path, family if family and self._topics[family] == path else None

    def _of_claims(self, source: str) -> str:
        """Where the claims of a source stand, or else the source."""
        known = self._claims.get(source)
        if known:
            return max(known, key=lambda path: (known[path], path == self._base.path))
        return self._sources.get(source, self._base.path)

    def _family(self, topic: str) -> str | None:
        """The last of the topics of the base that share the longest beginning with a new one."""
        parts = topic_order(topic)
        for length in range(len(parts), 0, -1):
            found = [id_ for id_ in self._base.topics if topic_order(id_)[:length] == parts[:length]]
            if found:
                return max(found, key=lambda id_: self._base.topics[id_].place)
        return None

    def _of_topics(self) -> str:
        """The main file if it has topics or no other has, else the one with the most."""
        known = Counter(self._topics.values())
        return self._base.path if self._base.path in known or not known else min(known, key=lambda path: -known[path])


def _entry(addition: Addition, beside: str | None) -> Insertion:
    section, tree = SECTIONS[addition.what], dict(addition.fields)
    if addition.what == "claim":
        return Insertion((section, addition.id), None, tree)
    return Insertion((section,), addition.id, tree, beside)


def unit_entry(unit: str) -> Insertion:
    """A unit without words for it."""
    words: FieldTree = {}
    return Insertion(("units",), unit, words)
