"""The shapes of dates in a language, as expressions over folded text."""

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any, NamedTuple

from csto_check.languages import LANGUAGES
from csto_check.reading.numerals import any_of, numerals_of
from csto_check.text.known import data


class Shape(NamedTuple):
    """One way to write a date; `meaning` is what `calendar` makes of its groups, `needs` what stands in each."""

    meaning: str
    pattern: re.Pattern[str]
    needs: str


class Shapes:
    """The ways of one language to write dates, the longest first."""

    def __init__(self, code: str) -> None:
        words = data(code)
        self.words = words
        self.code = code
        zones = any_of(list(words.ZONES))
        self.clock = re.compile(words.CLOCK.replace("{Z}", f"(?P<z>(?i:{zones}))"))
        self.leads = {lead: kind for kind, leads in words.DATE_LEADS.items() for lead in leads}
        self._triggers = _triggers(words)
        self.own_months = re.compile(rf"(?<!\w)(?:{_months(_only_here(code))})")
        self.clock_before = re.compile(words.CLOCK_BEFORE.replace("{Z}", f"(?P<z>(?i:{zones}))"))
        self.future = re.compile(rf"(?<!\w)(?:{any_of(words.FUTURE)})(?!\w)")
        self.past = re.compile(words.PAST)
        self.year_words = frozenset(words.YEAR_WORDS)

    @cached_property
    def dates(self) -> tuple[Shape, ...]:
        """The shapes, the longest first; made when a sentence may hold one."""
        holes = _holes(self.words, numerals_of(self.code).word)
        return tuple(_shape(meaning, shape, holes) for meaning, shape in self.words.DATES)

    def within(self, text: str) -> list[Shape]:
        """The shapes that a sentence may hold: those of whose parts some word, or a digit, stands in it."""
        lower = text.lower()
        present = {need for need, words in self._triggers.items() if any(word in lower for word in words)}
        return [shape for shape in self.dates if shape.needs in present] if present else []


@cache
def shapes_of(code: str) -> Shapes:
    """The shapes of dates in a language."""
    return Shapes(code)


def _holes(words: Any, number: str) -> dict[str, str]:
    """What stands for each letter in a shape."""
    months = _months(list(words.MONTHS))
    years = "|".join([r"\d{4}(?!\w|[.,]\d)", *words.YEAR_OF])
    weekdays = "|".join(word.title() for word in words.WEEKDAYS)
    units = any_of(words.UNITS)
    found = {"D": r"(?P<d>\d{1,2})(?!\d)", "M": f"(?P<m>{months})", "Y": f"(?P<y>{years})"}
    found["F"] = f"(?P<m>{_months([month for month in words.MONTHS if len(month) > 4 or month in words.SHORT_MONTHS])})"
    found["W"] = f"(?P<w>{weekdays}){words.WEEKDAY_END}"
    found["N"] = rf"(?P<n>\d{{1,3}}|(?i:{number}|{any_of(words.ONE_UNIT)}))(?!\w)"
    found["U"] = f"(?P<u>(?i:{units}))"
    found["S"] = f"(?P<u>(?i:{any_of([unit for unit in words.UNITS if unit not in words.PLURAL_UNITS])}))"
    return found | {"LAST": words.LAST, "THIS": words.THIS, "NEXT": words.NEXT}


def _only_here(code: str) -> list[str]:
    """The months that no other language writes in the same way."""
    others = {month for other in LANGUAGES if other != code for month in data(other).MONTHS}
    return [month for month in data(code).MONTHS if month not in others and len(month) > 3]


def _months(names: list[str]) -> str:
    """Months with a capital letter, or in capitals."""
    spelled = {form for name in names for form in (name.title(), name.upper())}
    return f"(?:{any_of(list(spelled))})(?!\\w)"


def _filled(shape: str, holes: dict[str, str]) -> str:
    """A shape with its holes filled; {D2} is {D} with another name."""

    def fill(found: re.Match[str]) -> str:
        letter, second = found.group(1), found.group(2)
        return re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{second}>", holes[letter]) if second else holes[letter]

    return re.sub(r"\{([A-Z]+)(2?)\}", fill, shape)


def _shape(meaning: str, shape: str, holes: dict[str, str]) -> Shape:
    pattern = rf"(?<![\w])(?<!\d[.,])(?:{_filled(shape, holes)})(?!\w|-[a-zäöü])"
    return Shape(meaning, re.compile(pattern), _needs(shape))


def _needs(shape: str) -> str:
    """The letter of the part by which a shape is ruled out soonest."""
    always, optional = shape, re.compile(r"\(\?:[^()]*\)\?")
    while optional.search(always):
        always = optional.sub("", always)
    for letter in ("M", "F", "W", "U", "S"):
        if f"{{{letter}" in always:
            return letter.replace("F", "M").replace("S", "U")
    return "R" if "?P<r>" in shape else "N" if "?P<n>" in shape else "D"


def _triggers(words: Any) -> dict[str, list[str]]:
    """What must stand in a sentence for each letter."""
    each = {"M": words.MONTHS, "W": words.WEEKDAYS, "U": words.UNITS, "R": words.TODAY, "N": words.DECADES}
    found = {letter: _shortest(map(str, said)) for letter, said in each.items()}
    return found | {"D": list("0123456789")}


def _shortest(words: Iterable[str]) -> list[str]:
    """The words without those that begin with another of them."""
    found: list[str] = []
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not word.startswith(tuple(found)):
            found.append(word)
    return found
