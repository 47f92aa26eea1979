"""What only csto-check states: who says it, when a count holds, what is counted."""

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.peers.asking import Asked


def attributed(sentences: Sequence[Mapping[str, Any]], drafted: Asked, reads: Sequence[Any]) -> list[dict[str, Any]]:
    return []
