"""How many sentences of a reviewed text have findings, hints alone, something not checked, or none of these."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_check.reviewing.found import Reviewed


class SentenceCounts(NamedTuple):
    """How many sentences a text has, and of each sort; `not_in_all` are those of which something was not checked.

    `unchecked` is None where only a part of the review is asked for: what was not checked is then among the others.
    """

    sentences: int
    with_findings: int
    with_hints: int
    unchecked: int | None
    not_in_all: int

    @property
    def others(self) -> int:
        """Those with nothing that could be compared."""
        return self.sentences - self.with_findings - self.with_hints - (self.unchecked or 0)


def count_sentences(found: Sequence[Reviewed], left: Sequence[Reviewed], *, whole: bool) -> SentenceCounts:
    """The counts of some sentences; `left` are those of which something was not checked, known of a `whole` review."""
    return SentenceCounts(
        sentences=_count(found),
        with_findings=_count(each for each in found if each.findings),
        with_hints=_count(each for each in found if each.hints and not each.findings),
        unchecked=_count(each for each in left if not (each.findings or each.hints)) if whole else None,
        not_in_all=_count(left),
    )


def _count(found: Iterable[Reviewed]) -> int:
    return sum(each.n_sentences for each in found)
