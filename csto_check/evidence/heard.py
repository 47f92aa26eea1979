"""What a quote says in numbers and dates: by itself, as its text has it, or as a receipt keeps that."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from csto_check.text.span import Placed, Span

# The readings that a receipt may hold; `reading.reading.NUMERIC` names the same, and is not loaded for a receipt.
KINDS = ("quantity", "share", "change", "date", "duration")
# What keeps a number from saying a value: its text says more there than the quote; a word before the quote makes
# another time of it; the quote denies it, or the text next to it.
Flaw = Literal["", "cut", "led", "denied", "beside"]
FLAWS: tuple[Flaw, ...] = ("", "cut", "led", "denied", "beside")


class Heard(NamedTuple):
    """A number or date of a quote: the tokens of which part it is on, and its value there.

    `value` is in the notation of a base, and None if the text does not say enough, or says more than the quote.
    `said` are the words of the text where they reach beyond the quote, `why` says why there is no value; both are
    empty if the text is not available.
    """

    part: int
    first: int
    last: int
    kind: str
    value: str | None
    flaw: Flaw = ""
    said: str = ""
    why: str = ""


Way = tuple[Heard, ...]  # what a quote says at one of its places


def on_tokens(tokens: Sequence[Span], where: Placed) -> Span:
    """The numbers of the first token over which a stretch reaches, and of the one after the last."""
    over = [at for at, token in enumerate(tokens) if token.overlaps(where)]
    return Span(over[0], over[-1] + 1) if over else Span(0, 1)
