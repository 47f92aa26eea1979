"""What claims and rules are read against."""

from typing import NamedTuple

from csto_check.facts.fields import Problems
from csto_check.facts.model import Source, Topic


class ReadContext(NamedTuple):
    """The sources and topics of a base, and what explains why one of them is not there.

    `complete` tells whether every file of the base was read; `refused` are ids of topics and sources that have a
    problem of their own.
    """

    sources: dict[str, Source]
    topics: dict[str, Topic]
    problems: Problems
    complete: bool = True
    refused: frozenset[str] = frozenset()

    def misses(self, id_: str) -> bool:
        """Whether nothing but a slip explains that a topic or source of this id is not there."""
        return self.complete and id_ not in self.refused
