"""Ids for shell completion, from the base that the command line names; silent where there is none."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from csto_check.facts.model import Base

Pairs = list[tuple[str, str]]


def _completing(pairs: Callable[["Base", str], Iterable[tuple[str, str]]]) -> Callable[[typer.Context, str], Pairs]:
    def complete(ctx: typer.Context, incomplete: str) -> Pairs:
        from csto_check.compiled.keeping import load_kept
        from csto_check.problem import CannotRun

        try:
            found = list(pairs(load_kept(ctx.params.get("facts")), incomplete))
        except CannotRun:
            return []
        return [(id_, _harmless(text)) for id_, text in found]

    return complete


def _harmless(text: str) -> str:
    """A text of a base without anything that a shell would take for an order."""
    from csto_check.formats.escape import one_line

    return one_line(text).translate(dict.fromkeys(map(ord, "\\$`\"'!")))


def _topics(base: "Base", start: str) -> Iterable[tuple[str, str]]:
    return ((id_, base.topics[id_].question) for id_ in base.topics if id_.startswith(start))


def _sources(base: "Base", start: str) -> Iterable[tuple[str, str]]:
    return ((id_, base.sources[id_].title) for id_ in base.sources if id_.startswith(start))


def _ids(base: "Base", start: str) -> Iterable[tuple[str, str]]:
    yield from _topics(base, start)
    yield from _sources(base, start)
    yield from ((id_, base.by_id[id_].value.written) for id_ in base.by_id if id_.startswith(start))


complete_topics = _completing(_topics)
complete_sources = _completing(_sources)
complete_ids = _completing(_ids)


def complete_codes(incomplete: str) -> Pairs:
    """Codes of problems and findings, with their titles; no base is needed for them."""
    from csto_check.codes.registry import all_codes

    return [(code.id, _harmless(code.title)) for code in all_codes() if code.id.startswith(incomplete)]


def complete_from(words: Iterable[str]) -> Callable[[str], list[str]]:
    """Completion from a fixed list."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete)]

    return complete
