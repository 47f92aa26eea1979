"""How well the lists of news in this folder are read (README.md beside this): right, wrong, false, silent.

python -m tests.reading.news.score [de|en] [--part 1|2|3|4|5|6] [--errors]
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from csto_check.languages import LANGUAGES
from csto_check.reading.reader import Reader, TextReadings
from csto_check.reading.reading import Reading
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date
from csto_check.values.date import read as read_date
from csto_check.values.quantity import Quantity
from csto_check.values.quantity import read as read_quantity

FOLDER = Path(__file__).parent
# Of which file each part is, and which of its lines.
PARTS = {
    1: ("", 0, 100),
    2: ("", 100, 200),
    3: ("", 200, 260),
    4: ("_practice", 0, None),
    5: ("_fresh", 0, 120),
    6: ("_fresh", 120, 270),
}
DAY = "2022-01-13"
SETTING = Setting()
PERCENT = ("%", "percent", "per cent", "prozent", "‰")
OTHERS = ("without value", "missing", "wrong", "false", "silent")
LEAST, MOST = Decimal("0.8"), Decimal("1.2")  # how much wider than its ends a range with "about" may be


class Field(NamedTuple):
    """What has to be read: its place, kind, the values that are right (None: it has to say why there is none)."""

    start: int
    end: int
    kind: str
    values: tuple[str | None, ...]
    noun: str | None
    optional: bool


class Line(NamedTuple):
    text: str
    day: str
    fields: list[Field]


def lines(code: str, part: int) -> Iterator[Line]:
    """The lines of one part of a list."""
    name, first, last = PARTS[part]
    written = (FOLDER / f"{code}{name}.tsv").read_text("utf-8").splitlines()
    for each in written[first:last]:
        day, text = DAY, each
        if text.startswith("@"):
            day, _, text = text[1:].partition(" ")
        text, *fields = text.split("\t")
        text = _broken(text)
        yield Line(text, day, list(_fields(text, fields)))


def _broken(text: str) -> str:
    return text.replace(" ¶ ", "\n\n")


def _fields(text: str, written: Sequence[str]) -> Iterator[Field]:
    at = 0
    for each in written:
        kind, _, rest = each.removeprefix("optional ").partition(": ")
        words, _, value = rest.rpartition(" = ")
        found = re.search(r" \[([^\]]*)\]$", value)
        values = value[: found.start()] if found else value
        start = text.index(_broken(words), at)
        at = start + len(_broken(words))
        told = tuple(None if one == "?" else one for one in values.split(" / "))
        yield Field(start, at, kind, told, found[1] if found else None, each.startswith("optional "))


def read(line: Line, code: str) -> TextReadings:
    published = read_date(line.day, SETTING)
    return Reader(code, published if isinstance(published, Date) else None).whole(line.text)


def judge(line: Line, whole: TextReadings, counts: Counter[str]) -> list[str]:
    """Counts what became of each field and what is false, and tells what differs."""
    got = [each for each in whole.readings if each.kind != "name"]
    told: list[str] = []
    taken: set[Reading] = set()
    for field in line.fields:
        near = [each for each in got if each.start < field.end and field.start < each.end]
        taken.update(near)
        outcome = _outcome(field, near)
        if field.optional and outcome != "wrong":
            continue
        counts["fields"] += 1
        counts[outcome] += 1
        if outcome != "right":
            words = line.text[field.start : field.end]
            told.append(f"{outcome}: {field.kind} {words!r} = {field.values}, read {[each[2:8] for each in near]}")
    told += _false([each for each in got if each not in taken], counts)
    return told + _silent(line, whole, counts)


def _outcome(field: Field, near: Sequence[Reading]) -> str:
    if any(_is_right(field, each) for each in near):
        return "right"
    if not near:
        return "missing"
    return "without value" if all(each.value is None for each in near) else "wrong"


def _false(rest: Sequence[Reading], counts: Counter[str]) -> list[str]:
    false = [each for each in rest if each.value is not None]
    counts["false"] += len(false)
    return [f"false: {each.kind} {each.text!r} = {each.value}" for each in false]


def _silent(line: Line, whole: TextReadings, counts: Counter[str]) -> list[str]:
    """Digits that belong to no reading and to nothing that was passed."""
    known = [(each.start, each.end) for each in (*whole.readings, *whole.passed)]
    runs = (found.span() for found in re.finditer(r"\d+", line.text))
    silent = [
        line.text[slice(*run)] for run in runs if not any(low <= run[0] and run[1] <= high for low, high in known)
    ]
    counts["silent"] += len(silent)
    return [f"silent: {each}" for each in silent]


def _is_right(field: Field, reading: Reading) -> bool:
    """Whether kind and value agree; a rate in per cent may be called a share or a quantity of per cent."""
    rate = {field.kind, reading.kind} == {"quantity", "share"} and (reading.noun or "").lower() in PERCENT
    return (field.kind == reading.kind or rate) and any(_same(field.kind, reading.value, each) for each in field.values)


def _same(kind: str, value: str | None, expected: str | None) -> bool:
    if value is None or expected is None:
        return value is expected
    if kind != "date" and expected.startswith("about ") and ".." in expected:
        return _no_narrower(value, expected.removeprefix("about "))
    return _meaning(kind, value) == _meaning(kind, expected)


def _meaning(kind: str, value: str) -> object:
    try:
        found = read_date(value, SETTING) if kind == "date" else read_quantity(value, SETTING)
    except Unreadable:
        return None
    if isinstance(found, Date):
        return found.first and found.first.start, found.last and found.last.end
    return (
        (found.span, found.hedge if found.hedge in ("about", "almost") else "") if isinstance(found, Quantity) else None
    )


def _no_narrower(value: str, ends: str) -> bool:
    """Whether a range holds both ends of another, and not much more."""
    low, high = map(Decimal, ends.split(".."))
    found = read_quantity(value, SETTING)
    if not isinstance(found, Quantity) or found.span.low is None or found.span.high is None:
        return False
    return low * LEAST <= found.span.low <= low and high <= found.span.high <= high * MOST


def score(code: str, part: int) -> tuple[Counter[str], dict[str, list[str]]]:
    """What became of the fields of a part, and what differs in which text."""
    counts: Counter[str] = Counter()
    told = {line.text: judge(line, read(line, code), counts) for line in lines(code, part)}
    return counts, {text: found for text, found in told.items() if found}


def main(words: list[str]) -> None:
    codes = [word for word in words if word in LANGUAGES] or ["de", "en"]
    parts = [int(words[words.index("--part") + 1])] if "--part" in words else list(PARTS)
    for code in codes:
        for part in parts:
            counts, told = score(code, part)
            share = 100 * counts["right"] / counts["fields"]
            rest = ", ".join(
                f"{counts[name]} {name}" for name in ("without value", "missing", "wrong", "false", "silent")
            )
            print(f"{code} part {part}: {share:.1f} % of {counts['fields']} right; {rest}")
            for text, found in told.items() if "--errors" in words else ():
                print(f"\n{text}", *found, sep="\n    ")


if __name__ == "__main__":
    main(sys.argv[1:])
