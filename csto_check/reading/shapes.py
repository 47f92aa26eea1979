"""The shapes of dates in a language, as expressions over folded text."""

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import NamedTuple

from csto_check.languages import LANGUAGES
from csto_check.languages.language import Language
from csto_check.reading.numerals import numerals_of
from csto_check.text.expressions import any_of
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
        zones = any_of(list(words.zones))
        self.clock = re.compile(words.clock.replace("{Z}", f"(?P<z>(?i:{zones}))"))
        self.leads = {lead: kind for kind, leads in words.date_leads.items() for lead in leads}
        self._triggers = _triggers(words)
        self.own_months = re.compile(rf"(?<!\w)(?:{_months(_only_here(code))})")
        self.clock_before = re.compile(words.clock_before.replace("{Z}", f"(?P<z>(?i:{zones}))"))
        self.future = re.compile(rf"(?<!\w)(?:{any_of(words.future)})(?!\w)")
        self.past = re.compile(words.past)
        self.year_words = frozenset(words.year_words)

    @cached_property
    def dates(self) -> tuple[Shape, ...]:
        """The shapes, the longest first; made when a sentence may hold one."""
        holes = _holes(self.words, numerals_of(self.code).word)
        return tuple(_shape(meaning, shape, holes) for meaning, shape in self.words.dates)

    def within(self, text: str) -> list[Shape]:
        """The shapes that a sentence may hold: those of whose parts some word, or a digit, stands in it."""
        lower = text.lower()
        present = {need for need, words in self._triggers.items() if any(word in lower for word in words)}
        return [shape for shape in self.dates if shape.needs in present] if present else []


@cache
def shapes_of(code: str) -> Shapes:
    """The shapes of dates in a language."""
    return Shapes(code)


def _holes(words: Language, number: str) -> dict[str, str]:
    """What stands for each letter in a shape."""
    months = _months(list(words.months))
    years = "|".join([r"\d{4}(?!\w|[.,]\d)", *words.year_of])
    weekdays = "|".join(word.title() for word in words.weekdays)
    units = any_of(words.units)
    found = {"D": r"(?P<d>\d{1,2})(?!\d)", "M": f"(?P<m>{months})", "Y": f"(?P<y>{years})"}
    found["F"] = f"(?P<m>{_months([month for month in words.months if len(month) > 4 or month in words.short_months])})"
    found["W"] = f"(?P<w>{weekdays}){words.weekday_end}"
    found["N"] = rf"(?P<n>\d{{1,3}}|(?i:{number}|{any_of(words.one_unit)}))(?!\w)"
    found["U"] = f"(?P<u>(?i:{units}))"
    found["S"] = f"(?P<u>(?i:{any_of([unit for unit in words.units if unit not in words.plural_units])}))"
    return found | {"LAST": words.last, "THIS": words.this, "NEXT": words.next}


def _only_here(code: str) -> list[str]:
    """The months that no other language writes in the same way."""
    others = {month for other in LANGUAGES if other != code for month in data(other).months}
    return [month for month in data(code).months if month not in others and len(month) > 3]


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


def _triggers(words: Language) -> dict[str, list[str]]:
    """What must stand in a sentence for each letter."""
    each = {"M": words.months, "W": words.weekdays, "U": words.units, "R": words.today, "N": words.decades}
    found = {letter: _shortest(map(str, said)) for letter, said in each.items()}
    return found | {"D": list("0123456789")}


def _shortest(words: Iterable[str]) -> list[str]:
    """The words without those that begin with another of them."""
    found: list[str] = []
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not word.startswith(tuple(found)):
            found.append(word)
    return found
