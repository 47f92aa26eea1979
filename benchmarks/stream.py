"""How fast a stream of news is reviewed with and without the gate, and whether both find the same.

Both do the same with each line, from its bytes to the JSON that is written, in turn, in CPU time. Without the gate
every text is read, as `csto-check review` does with a file.

python benchmarks/stream.py [TEXTS]
"""

import json
import math
import os
import platform
import sys
import time
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

from made_news import made_texts

from csto_check import Checker, load
from csto_check.answers.given_text import Article
from csto_check.answers.review import ReviewFilter, ReviewSession, has_contradictions
from csto_check.commands.answered_lines import LineAnswers, LineOfFile
from csto_check.commands.review_lines import ReviewLines

BASE = str(Path(__file__).parent.parent / "facts.yaml")
KINDS = {
    "other": "other things", "odd": "other things, in odd letters", "short": "very short",
    "titled": "a word of the title", "passing": "the event in passing", "report": "a report on the event",
}  # fmt: skip
FOUND, MILLION = ("sentences", "hints"), 1_000_000


class Taken:
    """What was measured: CPU seconds with, without and of the gate alone, by the kind of text, and their sizes."""

    def __init__(self) -> None:
        self.gated, self.read, self.gate = Counter[str](), Counter[str](), Counter[str]()
        self.texts, self.size = Counter[str](), Counter[str]()
        self.refused = self.differ = 0

    def of(self, kinds: tuple[str, ...]) -> tuple[float, float]:
        """Seconds with and without the gate for texts of some kinds."""
        return sum(self.gated[kind] for kind in kinds), sum(self.read[kind] for kind in kinds)


def main() -> None:
    number = next((int(word) for word in sys.argv[1:] if word.isdigit()), 20_000)
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {number} made texts")
    taken, reached = Taken(), {}
    for done in _measured(number, taken):
        reached[done] = taken.gated.total()
    for kind, name in KINDS.items():
        per_text = [each[kind] / taken.texts[kind] * 1000 for each in (taken.gated, taken.read)]
        share = taken.texts[kind] / number
        print(f"{name:30} {share:6.1%} of texts  {per_text[0]:7.2f} ms with the gate, {per_text[1]:6.2f} without")
    size = taken.size.total()
    for what, seconds in (("with the gate", taken.gated), ("without", taken.read), ("the gate alone", taken.gate)):
        print(f"{what:30} {size / seconds.total() / 1e6:7.2f} MB/s, {seconds.total():.0f} s")
    _ratios(taken)
    print(f"{taken.refused / number:.1%} not read; {taken.differ or 'no'} texts with other findings")
    _growth(reached, number)


def _measured(number: int, taken: Taken) -> Any:
    """How many texts are done, each time that one is."""
    base = load(BASE)
    gated, read = ReviewLines(base, ReviewFilter(), None, None).make(), _without_gate(ReviewSession(base))
    checker = Checker(base)
    for made in islice(made_texts(101), 101):  # for what is made on the way
        _timed(gated, made.line), _timed(read, made.line)
    for done, (kind, line) in enumerate(made_texts(number), 1):
        seconds, mine = _timed(gated, line)
        taken.gated[kind] += seconds
        seconds, its = _timed(read, line)
        taken.read[kind] += seconds
        taken.gate[kind] += _gate_alone(checker, json.loads(line)["text"])
        taken.texts[kind] += 1
        taken.size[kind] += len(line)
        taken.refused += mine.get("gated", False)
        taken.differ += not _same(mine, its)
        yield done


def _without_gate(session: ReviewSession) -> LineAnswers:
    def answer(article: Article) -> dict[str, Any]:
        return {"gated": False, **session.review(article)}

    return LineAnswers(answer, has_contradictions, None, None)


def _timed(lines: LineAnswers, line: bytes) -> tuple[float, dict[str, Any]]:
    """The CPU seconds for a line, and its answer."""
    start = time.process_time()
    found = lines.of(LineOfFile("made", 2, line))
    return time.process_time() - start, json.loads(found.json)


def _gate_alone(checker: Checker, text: str) -> float:
    start = time.process_time()
    checker.names_event(text)
    return time.process_time() - start


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two documents of a text have the same findings; of one that was read by both everything."""
    if one.get("gated"):
        return "error" in other or all(one[key] == other[key] == [] for key in FOUND)
    return {**one, "gated": None} == {**other, "gated": None}


def _ratios(taken: Taken) -> None:
    """How much faster the gate makes the stream: all of it, without words of the title, and what is of other things."""
    every, plain = tuple(KINDS), tuple(kind for kind in KINDS if kind != "titled")
    for what, kinds in (
        ("of the whole stream", every),
        ("without words of the title", plain),
        ("of other things", ("other",)),
    ):
        gated, read = taken.of(kinds)
        print(f"ratio {what:29} {read / gated:6.1f} (aim 10)")


def _growth(reached: dict[int, float], number: int) -> None:
    sizes = [size for size in (number // 4, number // 2, number) if size in reached]
    shown = ", ".join(f"{size} texts {reached[size]:.1f} s" for size in sizes)
    exponent = math.log(reached[sizes[-1]] / reached[sizes[0]]) / math.log(sizes[-1] / sizes[0])
    print(f"{shown}; exponent {exponent:.2f}")
    print(f"a million such texts: {reached[sizes[-1]] / sizes[-1] * MILLION / 60:.0f} minutes on one core")


if __name__ == "__main__":
    main()
