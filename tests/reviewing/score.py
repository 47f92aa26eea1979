"""How well sentences are reviewed, against verdicts that were written down before (README.md beside this).

python tests/reviewing/score.py [de|en|distractors] [--errors]
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from csto_check.answers.given_text import Article
from csto_check.answers.review import FindingInfo, ReviewSession
from csto_check.facts.loader import load
from csto_check.reviewing.judge import Stance

FOLDER = Path(__file__).parent
BASE = FOLDER.parents[1] / "facts.yaml"
NAMES = ("de", "en", "distractors")
VERDICTS = ("contradicted", "supported", "disputed", "new", "behind", "ahead")


class Line(NamedTuple):
    """A text with its day, and the topic and verdict of each thing that is to be found in it."""

    id: str
    language: str
    date: str
    text: str
    expected: list[tuple[str, str]]


class Score(NamedTuple):
    """How many findings were right and wrong, and how many expected ones were found and missing; 1 for none at all."""

    right: int
    wrong: int
    found: int
    missing: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missing) if self.found + self.missing else 1.0


class Reviewed(NamedTuple):
    """What was counted in one file, by verdict and column of the score, and what differs by the id of the line."""

    counts: Counter[tuple[str, str]]
    differences: dict[str, list[str]]

    def score(self, verdict: str) -> Score:
        return Score(*(self.counts[verdict, what] for what in Score._fields))


@cache
def lines(name: str) -> tuple[Line, ...]:
    """The lines of a file."""
    written = (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()
    return tuple(_line(json.loads(each)) for each in written)


def _line(item: dict[str, object]) -> Line:
    expected = [(each["topic"], each["verdict"]) for each in item["expect"]]  # type: ignore[attr-defined]
    return Line(*(str(item[key]) for key in ("id", "lang", "date", "text")), expected)


@cache
def desk() -> ReviewSession:
    return ReviewSession(load(str(BASE)))


def findings(line: Line) -> list[FindingInfo]:
    """What the program finds in a line."""
    document = desk().review(Article(line.text, line.date, line.language))
    return [finding for sentence in document["sentences"] for finding in sentence["findings"]]


def compare(line: Line, counts: Counter[tuple[str, str]]) -> Iterator[str]:
    """Counts what is right, wrong, found and missing, and tells what differs."""
    found = findings(line)
    said = {(finding["topic"], finding["verdict"]) for finding in found}
    for topic, verdict in line.expected:
        is_found = (topic, verdict) in said
        counts[verdict, "found" if is_found else "missing"] += 1
        if not is_found:
            yield f"missing {verdict}: {topic}"
    for finding in found:
        is_right = (finding["topic"], finding["verdict"]) in line.expected
        counts[finding["verdict"], "right" if is_right else "wrong"] += 1
        if not is_right:
            yield f"wrong {finding['verdict']}: {finding['topic']} = {finding['value']}: {finding['reason']}"


@cache
def review(name: str) -> Reviewed:
    """The counts of one file, and what differs in which line."""
    reviewed = Reviewed(Counter(), {})
    for line in lines(name):
        told = list(compare(line, reviewed.counts))
        if told:
            reviewed.differences[line.id] = [line.text, *told]
    return reviewed


def main(words: list[str]) -> None:
    names = [word for word in words if not word.startswith("-")] or list(NAMES)
    if not set(names) <= set(NAMES):
        sys.exit(f"the files are {', '.join(NAMES)}")
    together = Reviewed(Counter(), {})
    for name in names:
        found = review(name)
        together.counts.update(found.counts)
        _print(name, found, errors="--errors" in words)
    if len(names) > 1:
        _print("together", together, errors=False)


def _print(name: str, found: Reviewed, *, errors: bool) -> None:
    for verdict in VERDICTS:
        one = found.score(verdict)
        print(
            f"{name:11} {verdict:12} precision {one.precision:.3f} recall {one.recall:.3f}"
            f"  {one.right:4} right {one.wrong:3} wrong {one.found:4} found {one.missing:3} missing"
        )
    for id_, told in found.differences.items() if errors else ():
        print(f"\n{id_}", *told, sep="\n    ")
    print()


assert set(VERDICTS) == {verdict.value for verdict in Stance}
if __name__ == "__main__":
    main(sys.argv[1:])
