"""Topics and sources do not share an id: `show rt` must mean one thing, and so must an anchor of the report."""

from collections.abc import Iterator

from csto_check.facts.model import Base
from csto_check.problem import Problem


def check(base: Base) -> Iterator[Problem]:
    """One problem for every source that is called like a topic."""
    for id_, source in base.sources.items():
        if id_ in base.topics:
            what = f'"{id_}" is both a source and a topic (at {base.topics[id_].place})'
            yield Problem(source.place, what, "rename one of them", "B211")
