"""The records of a compiled base as the mappings and sequences of a base: made when they are asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, overload

from csto_check.compiled.base_file import BaseFile
from csto_check.facts.model import Claim, Rule, Source, Topic

Found_co = TypeVar("Found_co", covariant=True)
Record = TypeVar("Record", Claim, Rule)


class LookedUp(Mapping[str, Found_co]):
    """What a function finds under a name, once for each; None is nothing."""

    def __init__(self, find: Callable[[str], Found_co | None], names: Callable[[], Sequence[str]]) -> None:
        self._find, self._names = find, names
        self._found: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Found_co:
        if name not in self._found:
            self._found[name] = self._find(name)
        found: Found_co | None = self._found[name]
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())


class StoredTopics(LookedUp[Topic]):
    """The topics by id."""

    def __init__(self, file: BaseFile) -> None:
        super().__init__(self._topic, lambda: file.topic_ids)
        self.file = file

    def _topic(self, id_: str) -> Topic | None:
        number = self.file.topic_number(id_)
        return None if number is None else self.file.topic(number)


class StoredSources(LookedUp[Source]):
    """The sources by id."""

    def __init__(self, file: BaseFile) -> None:
        super().__init__(file.source, lambda: file.source_ids)
        self.file = file


class _Stored(Sequence[Record]):
    """All records of a kind, read together where one is asked for."""

    def __init__(self, read: Callable[[], Sequence[Record]], number: int) -> None:
        self._read: Callable[[], Sequence[Record]] = read
        self._number = number
        self._all: Sequence[Record] | None = None

    def _records(self) -> Sequence[Record]:
        if self._all is None:
            self._all = self._read()
        return self._all

    @overload
    def __getitem__(self, at: int) -> Record: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Record]: ...
    def __getitem__(self, at: int | slice) -> Record | Sequence[Record]:
        return self._records()[at]

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records())

    def __len__(self) -> int:
        return self._number


class StoredClaims(_Stored[Claim]):
    """The claims as they are sorted."""

    def __init__(self, file: BaseFile) -> None:
        super().__init__(lambda: list(file.all_claims()), file.about["n_claims"])
        self.file = file


class StoredRules(_Stored[Rule]):
    """The rules as they are sorted."""

    def __init__(self, file: BaseFile) -> None:
        super().__init__(file.rules, file.about["n_rules"])
        self.file = file


class StoredById(LookedUp[Claim]):
    """The claims by id, which tells the topic among whose claims one is."""

    def __init__(self, file: BaseFile) -> None:
        super().__init__(self._claim, file.claim_ids)
        self._file = file

    def _claim(self, id_: str) -> Claim | None:
        _, _, rest = id_.partition(":")
        number = self._file.topic_number(rest.partition(":")[0])
        claims = [] if number is None else self._file.claims_on(number)
        return next((claim for claim in claims if claim.id == id_), None)
