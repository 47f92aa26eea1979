"""No two sources have one url: they would be one document, and two witnesses."""

from collections.abc import Iterator

from csto_check.facts.model import Base
from csto_check.problem import Problem


def check(base: Base) -> Iterator[Problem]:
    """One problem for every source whose url another has already."""
    seen: dict[str, str] = {}
    for id_, source in base.sources.items():
        if source.url in seen:
            yield Problem(source.place, f'"{id_}" has the url of "{seen[source.url]}"', "keep one of them", "B412")
        elif source.url:
            seen[source.url] = id_
