"""What sentences of every part are made of: nouns with their number, joins, capitals."""

from collections.abc import Iterable


def counted(number: int, word: str, many: str | None = None) -> str:
    """`1 claim`, `2 claims`."""
    return f"{number} {word if number == 1 else many or word + 's'}"


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number_word(number: int) -> str:
    """`two`; digits from eleven on."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def reports_told(reports: int, derived: int, witnesses: int) -> str:
    """`3 reports, 2 witnesses`; `1 claim and 1 derived, 2 witnesses`."""
    given = f"{counted(reports, 'claim')} and {derived} derived" if derived else counted(reports, "report")
    return f"{given}, {counted(witnesses, 'witness', 'witnesses')}"


def listed(words: Iterable[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    *head, tail = list(words) or [""]
    return f"{', '.join(head)} {last} {tail}" if head else tail


def joined(*parts: str | None, by: str = "; ") -> str:
    """The parts that say something."""
    return by.join(filter(None, parts))


def as_of_told(printed: str) -> str:
    """`as of 6 January 2022`, `by 10 January 2022`"""
    return printed if printed.startswith(("by ", "before ", "after ", "from ")) else f"as of {printed}"


def flat(text: str) -> str:
    """A text on one line, its blanks single."""
    return " ".join(text.split())


def capital(sentence: str) -> str:
    """A sentence that begins with a capital."""
    return sentence[:1].upper() + sentence[1:]
