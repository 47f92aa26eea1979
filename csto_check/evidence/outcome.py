"""What became of a quote that was looked for."""

from typing import Literal, NamedTuple

from csto_check.evidence.weak import Weakness
from csto_check.text.span import Span

Status = Literal["found", "repeated", "recorded", "missing", "not_checked"]


class Outcome(NamedTuple):
    """What became of a quote.

    Each of its places is one span for each part that `[…]` keeps apart; `folded` is where the first one stands
    in the folded text, the same whatever the line ends of the file. `why` says why it was not found;
    `failed` is true where something is wrong, `weakness` is what may mislead.
    """

    status: Status
    failed: bool = False
    places: tuple[tuple[Span, ...], ...] = ()
    folded: Span | None = None
    hint: str | None = None
    why: str | None = None
    weakness: Weakness | None = None

    @property
    def parts(self) -> tuple[Span, ...]:
        """The parts of its first place."""
        return self.places[0] if self.places else ()

    @property
    def spans(self) -> list[Span]:
        """Its places, from the first character of the first part to the last of the last one."""
        return [Span(parts[0].start, parts[-1].end) for parts in self.places]
