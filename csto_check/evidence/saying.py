"""Whether a quote says a value, and the words for why it does not or why that is not judged."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_check.evidence.heard import Flaw, Way
from csto_check.evidence.quoted import Number, Quoted
from csto_check.values.base import listed

LONGEST = 80  # characters of a text in a reason
NOT_SAID = "the text does not say enough there"


class Saying(NamedTuple):
    """Whether a quote says a value, None where that was not judged, and why not; `weak` is what may mislead."""

    says: bool | None
    why: str | None = None
    weak: str | None = None


def best(sayings: Iterable[Saying]) -> Saying:
    """Of what a quote says at its places: that it says the value, else that this was not judged at one of them."""
    order = {True: 0, None: 1, False: 2}
    return min(sayings, key=lambda saying: (order[saying.says], saying.weak is not None))


def another(numbers: Sequence[Number], written: str) -> Saying:
    """`the quote says 353, the value says 335`"""
    beyond = [each for each in numbers if each.said]
    if beyond:
        return Saying(False, f"the text says “{shortened(beyond[0].said)}” here, the value says {written}")
    said = listed(dict.fromkeys(str(each.value) for each in numbers))
    return Saying(False, f"the quote says {said}, the value says {written}")


def cut(quoted: Quoted, way: Way, flaws: Sequence[Flaw] = ("cut",)) -> str | None:
    """What a text says where a quote begins or ends within a number or date of it; None where it does not."""
    number = next((each for each in quoted.numbers(way) if each.flaw in flaws), None)
    if number is None:
        return None
    words = quoted.words(number)
    if not number.said:
        return f"the text says more than “{words}” there: the quote cuts a part off"
    return f"the text says “{shortened(number.said)}” here, and the quote only “{words}”"


def denied(number: Number, words: str) -> Saying:
    if number.flaw == "beside":
        why = f"“{words}” stands in the quote, but the text denies it beside the quote"
        return Saying(None, why, why)
    return Saying(None, f"{number.value or words} stands in the quote, but it stands behind a negation")


def elsewhere(number: Number, by: str) -> Saying:
    """A number of the quote that is something else's, by its noun or by a name."""
    why = f"{number.value} stands in the quote, but {by}"
    return Saying(None, why, why)


def unread(number: Number, words: str) -> Saying:
    return Saying(None, f"“{words}”: {(number.why or NOT_SAID).partition(';')[0]}")


def undecided(words: Iterable[str]) -> Saying:
    return Saying(None, f"the quote holds {listed(words)}; which is whose is not judged")


def out_of_order(words: Iterable[str]) -> Saying:
    why = f"the claims of this quote stand in another order than {listed(words)} in it"
    return Saying(None, f"{why}; which is whose is not judged", why)


def shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
