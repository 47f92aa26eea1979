"""Whether a quote says a value, and the words for why it does not or why that is not judged."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_check.evidence.doubt import Doubt
from csto_check.evidence.heard import Flaw, Way
from csto_check.evidence.quoted import Quoted, QuoteNumber
from csto_check.prose import listed

LONGEST = 80  # characters of a text in a reason
NOT_SAID = "the text is not precise enough there"


class ValueCheck(NamedTuple):
    """Whether a quote says a value, None if that was not judged, and why not; `doubts` are what may mislead.

    `code` is that of the reason, empty if a doubt has it already, or if there is nothing to mend.
    """

    says: bool | None
    why: str | None = None
    code: str = ""
    doubts: tuple[Doubt, ...] = ()


def best(checks: Iterable[ValueCheck]) -> ValueCheck:
    """Of what a quote says at its places: that it says the value, else that this was not judged at one of them."""
    order = {True: 0, None: 1, False: 2}
    return min(checks, key=lambda saying: (order[saying.says], bool(saying.doubts)))


def another(numbers: Sequence[QuoteNumber], written: str) -> ValueCheck:
    """`the quote says 353, but the value is 335`"""
    beyond = [each for each in numbers if each.said]
    if beyond:
        why = f"the text says “{shortened(beyond[0].said)}” here, but the value is {written}"
        return ValueCheck(False, why, "Q201")
    said = listed(dict.fromkeys(str(each.value) for each in numbers))
    return ValueCheck(False, f"the quote says {said}, but the value is {written}", "Q201")


def cut_short(quoted: Quoted, way: Way, flaws: Sequence[Flaw] = ("cut",)) -> str | None:
    """What a text says if a quote begins or ends within one of its numbers or dates; None if it does not."""
    number = next((each for each in quoted.numbers(way) if each.flaw in flaws), None)
    if number is None:
        return None
    words = quoted.words(number)
    if not number.said:
        return f"the text says more than “{words}” there; the quote cuts part of it off"
    return f"the text says “{shortened(number.said)}” here, the quote only “{words}”"


def doubted(why: str, code: str) -> ValueCheck:
    """Not judged for a reason that may mislead."""
    return ValueCheck(None, why, doubts=(Doubt(code, why),))


def denied(number: QuoteNumber, words: str) -> ValueCheck:
    if number.flaw == "beside":
        why = f"“{words}” is in the quote, but the text denies it next to the quote"
        return doubted(why, "Q203")
    return ValueCheck(None, f"{number.value or words} is in the quote, but after a negation", "Q213")


def of_something_else(number: QuoteNumber, by: str) -> ValueCheck:
    """A number of the quote that belongs to something else, by its noun or by a name."""
    return doubted(f"{number.value} is in the quote, but {by}", "Q204")


def without_value(number: QuoteNumber, words: str) -> ValueCheck:
    return ValueCheck(None, f"“{words}”: {(number.why or NOT_SAID).partition(';')[0]}", "Q214")


def undecided(words: Iterable[str]) -> ValueCheck:
    why = f"the quote contains {listed(words)}; which belongs to which topic is not judged"
    return ValueCheck(None, why, "Q211")


def out_of_order(words: Iterable[str]) -> ValueCheck:
    why = f"the claims of this quote are in a different order from {listed(words)} in it"
    told = f"{why}; which belongs to which topic is not judged"
    return ValueCheck(None, told, doubts=(Doubt("Q205", why),))


def shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
