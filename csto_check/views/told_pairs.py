"""The pairs of a topic, line by line, and that not all are listed."""

from collections.abc import Iterator

from csto_check.answers.diff import TopicDiff
from csto_check.view import Paragraph


def reconciled(topic: TopicDiff) -> Iterator[Paragraph]:
    """What might explain the pair of which the reason tells."""
    for pair in topic["pairs"]:
        if pair["told"]:
            yield from (Paragraph(each, "dim", "perhaps") for each in pair["reconcile"])


def pairs_told(topic: TopicDiff) -> Iterator[Paragraph]:
    """The pairs that the reason of the verdict does not tell."""
    for pair in topic["pairs"]:
        if not pair["told"]:
            yield Paragraph(pair["reason"], "bad" if pair["relation"] == "apart" else "doubtful", pair["relation"])
            yield from (Paragraph(each, "dim", "perhaps") for each in pair["reconcile"])


def cut_told(topic: TopicDiff, where: str, all_by: str) -> Iterator[Paragraph]:
    """`1,000 of 12,497,500 pairs are listed; --all-pairs lists all`, and `where`; nothing if none is left out."""
    yield from _cut(len(topic["pairs"]), topic["n_pairs"], "pairs", f"are listed{where}; {all_by} lists all")
    yield from _cut(len(topic["breaches"]), topic["n_breaches"], "breaches", f"are listed{where}; {all_by} lists all")


def _cut(listed: int, number: int, what: str, told: str) -> Iterator[Paragraph]:
    if listed < number:
        yield Paragraph(f"{listed:,} of {number:,} {what} {told}", "dim", what)
