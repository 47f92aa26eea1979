"""What was found in a text, in figures."""

from collections.abc import Mapping
from typing import Annotated, TypedDict

from csto_check.answers.sentence_counts import SentenceCounts
from csto_check.reviewing.judge import FindingVerdict


class Summary(TypedDict):
    """How many findings of each verdict, and how many sentences were not checked, or not in all.

    `sentences` are those with findings, with hints alone, unchecked, and the others together.
    """

    supported: int
    contradicted: int
    disputed: int
    new: int
    behind: int
    ahead: int
    outdated: Annotated[int, "behind and ahead together"]
    hints: int
    ignored: Annotated[int, "findings and hints that their topics ignore; they stay in all other counts"]
    not_checked: Annotated[int, "sentences that were not checked, or not in all"]
    sentences: int
    with_findings: int
    with_hints: Annotated[int, "sentences that have hints, and no findings"]
    unchecked: Annotated[int | None, "sentences with neither that were not checked; null with --topic or --source"]
    others: Annotated[int, "sentences with nothing to compare; with --topic or --source all the rest"]


def summary_of(number: Mapping[FindingVerdict, int], counts: SentenceCounts, n_hints: int, n_ignored: int) -> Summary:
    """The summary of one text; `number` has how many findings there are of each verdict."""
    return {
        "supported": number.get("supported", 0),
        "contradicted": number.get("contradicted", 0),
        "disputed": number.get("disputed", 0),
        "new": number.get("new", 0),
        "behind": number.get("behind", 0),
        "ahead": number.get("ahead", 0),
        "outdated": number.get("behind", 0) + number.get("ahead", 0),
        "hints": n_hints,
        "ignored": n_ignored,
        "not_checked": counts.not_in_all,
        "sentences": counts.sentences,
        "with_findings": counts.with_findings,
        "with_hints": counts.with_hints,
        "unchecked": counts.unchecked,
        "others": counts.others,
    }
