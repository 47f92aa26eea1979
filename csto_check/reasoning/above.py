"""A topic with those above it."""

from collections.abc import Iterator, Mapping

from csto_check.facts.model import Topic


def with_those_above(topic: Topic, topics: Mapping[str, Topic]) -> Iterator[Topic]:
    """The topic and those from which it inherits unless it says otherwise."""
    id_ = topic.id
    while id_:
        if id_ in topics:
            yield topics[id_]
        id_ = id_.rpartition(".")[0]
