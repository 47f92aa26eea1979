"""How many planted slips a check finds, and what it finds where nothing is wrong.

python -m tests.checking.score [--errors]
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from csto_check.checking.check_text import check_text
from csto_check.checking.slip import Slip
from csto_check.reading.reader import Reader
from csto_check.values.base import Setting
from csto_check.values.date import known_date

FOLDER = Path(__file__).parent
SOUND = (FOLDER / "sound.jsonl", FOLDER / "sound_daily.jsonl")
_PLANTED = ("slips", "closed_slips", "agency_en", "agency_de", "daily_en", "daily_de")
PLANTED = tuple(FOLDER / f"{name}.jsonl" for name in _PLANTED)


class Case(NamedTuple):
    """A text with its day; of one with a slip also its code, and the same text without it."""

    id: str
    lang: str
    date: str
    text: str
    code: str = ""
    sound: str = ""


class Score(NamedTuple):
    """Slips that are found, all of them, and the texts without any in which something is found."""

    found: int
    planted: int
    alarms: int

    @property
    def recall(self) -> float:
        return self.found / self.planted


def cases(path: Path) -> Iterator[Case]:
    """The cases of a file, one a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = json.loads(line)
        yield Case(**{name: fields[name] for name in Case._fields if name in fields})


def slips(case: Case, text: str) -> tuple[Slip, ...]:
    """What is found in a text, in the language and on the day of a case."""
    day = known_date(case.date, Setting())
    return check_text(text, Reader(case.lang, day), day).slips


def score(path: Path, *, errors: bool = False) -> Score:
    """How well the slips of a file are found; a slip counts as found by whichever check."""
    found = planted = alarms = 0
    for case in cases(path):
        wrong, right = slips(case, case.text), slips(case, case.sound)
        planted, found, alarms = planted + 1, found + bool(wrong), alarms + bool(right)
        if errors and not wrong:
            print(f"missed {case.id} {case.code}: {case.text}")
        if errors and right:
            print(f"alarm {case.id}: {[slip.arithmetic for slip in right]}: {case.sound}")
    return Score(found, planted, alarms)


def by_code(path: Path) -> Iterator[str]:
    """The slips of a file that are found, by the code that was planted."""
    planted = Counter(case.code for case in cases(path))
    found = Counter(case.code for case in cases(path) if slips(case, case.text))
    return (f"{code} {found[code]} of {planted[code]}" for code in sorted(planted))


def main() -> None:
    errors = "--errors" in sys.argv
    for path in SOUND:
        alarms = [(case.id, each.arithmetic) for case in cases(path) for each in slips(case, case.text)]
        print(f"{path.name}: {sum(1 for _ in cases(path))} sound texts, {len(alarms)} alarms {alarms}")
    for path in PLANTED:
        found = score(path, errors=errors)
        print(f"{path.name}: {found.found} of {found.planted} slips ({found.recall:.1%}), {found.alarms} alarms")
        print("  " + ", ".join(by_code(path)))


if __name__ == "__main__":
    main()
