"""How well a language's texts are read, against readings that were written down before (README.md beside this).

python tests/reading/score.py [de|en] [FILE] [--errors]
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from csto_check.languages import LANGUAGES
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Reading
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date
from csto_check.values.date import read as read_date
from csto_check.values.quantity import Quantity
from csto_check.values.quantity import read as read_quantity

FOLDER = Path(__file__).parent
KINDS = ("quantity", "share", "date", "duration", "ordinal")
CATEGORIES = (*KINDS, "all", "noun")
PUBLISHED = "2022-01-13"
SETTING = Setting()


class Expected(NamedTuple):
    """A reading as it was written down: `value` is None where the text does not say enough."""

    start: int
    end: int
    kind: str
    value: str | None
    noun: str | None


class Line(NamedTuple):
    """A text with its own date, if that is known, and what it holds."""

    text: str
    published: str | None
    expected: list[Expected]


class Score(NamedTuple):
    """How many readings were right, wrong and missing."""

    right: int
    wrong: int
    missing: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missing)


def lines(path: Path) -> list[Line]:
    """The lines of a corpus; raises ValueError for one that cannot be understood."""
    written = path.read_text("utf-8").split("\n")
    return [_line(each) for each in written if each.strip() and not each.startswith("#")]


def _line(written: str) -> Line:
    published: str | None = PUBLISHED
    if written.startswith("@"):
        published, _, written = written[1:].partition(" ")
    text, *fields = written.split("\t")
    return Line(text, None if published == "none" else published, list(_all_expected(text, fields)))


def _all_expected(text: str, fields: Iterable[str]) -> Iterator[Expected]:
    at = 0
    for field in fields:
        kind, _, rest = field.partition(": ")
        surface, _, value = rest.rpartition(" = ")
        noun = None
        if value.endswith("]"):
            value, _, noun = value[:-1].rpartition(" [")
        start = text.index(surface, at)
        at = start + len(surface)
        if kind not in KINDS or not surface:
            raise ValueError(field)
        yield Expected(start, at, kind, None if value == "?" else value, noun)


def meaning(kind: str, value: str | None) -> object:
    """What is compared of a value: the set of numbers, or the first and last moment; None for no value."""
    if value is None:
        return None
    read = read_date(value, SETTING) if kind == "date" else read_quantity(value, SETTING)
    if isinstance(read, Date):
        return (read.first and (read.first.start, read.first.offset), read.last and (read.last.end, read.last.offset))
    return read.span if isinstance(read, Quantity) else value


def readings(line: Line, language: str) -> list[Reading]:
    """What the program reads in a line, names aside."""
    published = read_date(line.published, SETTING) if line.published else None
    reader = Reader(language, published if isinstance(published, Date) else None)
    return [reading for reading in reader.read(line.text) if reading.kind != "name"]


def is_right(reading: Reading, expected: Expected) -> bool:
    """Whether place, kind and value agree; a value that cannot be read back is wrong.

    The lists are older than shares and steps: they call most of them quantities.
    """
    kind = "quantity" if reading.kind in ("share", "change") and expected.kind == "quantity" else reading.kind
    if (reading.start, reading.end, kind) != expected[:3]:
        return False
    try:
        return meaning(kind, reading.value) == meaning(expected.kind, expected.value)
    except Unreadable:
        return False


def compare(line: Line, language: str, counts: Counter[tuple[str, str]]) -> list[str]:
    """Counts what is right, wrong and missing, and tells what differs."""
    left, differences = readings(line, language), []
    for expected in line.expected:
        hit = next((reading for reading in left if is_right(reading, expected)), None)
        surface = line.text[expected.start : expected.end]
        counts[expected.kind, "right" if hit else "missing"] += 1
        if hit is None:
            differences.append(f"missing {expected.kind}: {surface} = {expected.value}")
            continue
        left.remove(hit)
        differences += _noun(hit, expected, counts)
    for reading in left:
        counts["quantity" if reading.kind == "change" else reading.kind, "wrong"] += 1
        differences.append(f"wrong {reading.kind}: {reading.text} = {reading.value} [{reading.noun}]")
    return differences


def _noun(reading: Reading, expected: Expected, counts: Counter[tuple[str, str]]) -> Iterator[str]:
    """The noun of a reading that is right; one that nobody wrote down is not judged."""
    if expected.noun is None:
        return
    counts["noun", "right" if reading.noun == expected.noun else "missing"] += 1
    if reading.noun != expected.noun:
        counts["noun", "wrong"] += reading.noun is not None
        yield f"noun of {reading.text}: {reading.noun}, not {expected.noun}"


def score(language: str, path: Path | None = None) -> tuple[dict[str, Score], dict[str, list[str]]]:
    """The score of each category, and what differs in which text."""
    counts: Counter[tuple[str, str]] = Counter()
    differences = {}
    for line in lines(path or FOLDER / f"{language}.tsv"):
        found = compare(line, language, counts)
        if found:
            differences[line.text] = found
    scores = {kind: Score(*(counts[kind, what] for what in Score._fields)) for kind in (*KINDS, "noun")}
    total = [sum(scores[kind][index] for kind in KINDS) for index in range(3)]
    return scores | {"all": Score(*total)}, differences


def main(words: list[str]) -> None:
    errors = "--errors" in words
    language, *rest = [word for word in words if not word.startswith("-")] or [""]
    if language and language not in LANGUAGES:
        sys.exit(f"the languages are {' and '.join(LANGUAGES)}")
    for code in (language,) if language else LANGUAGES:
        scores, differences = score(code, Path(rest[0]) if rest else None)
        for name in CATEGORIES:
            one = scores[name]
            print(
                f"{code} {name:9} precision {one.precision:.3f} recall {one.recall:.3f}"
                f"  {one.right:4} right {one.wrong:3} wrong {one.missing:3} missing"
            )
        for text, found in differences.items() if errors else ():
            print(f"\n{text}", *found, sep="\n    ")


if __name__ == "__main__":
    main(sys.argv[1:])
