"""What a running text holds that can be compared."""

from typing import Literal, NamedTuple, get_args

from csto_check.text.span import Span

ReadingKind = Literal["quantity", "share", "change", "date", "duration", "ordinal", "name"]
KINDS: tuple[ReadingKind, ...] = get_args(ReadingKind)
DATE = "date"
AMOUNTS = ("quantity", "duration", "share")  # what can answer how much or how many
NUMERIC = (*AMOUNTS, "change", "date")  # what is told by numbers
CLAIMABLE = (*AMOUNTS, "date")  # a step is no claim that a base could hold


class Reading(NamedTuple):
    """A number, date or name with its place: half open, in characters of the original text.

    `value` is in the notation of the fact base (of a share in per cent); it is None if the text does not say
    enough, and then `why` says what is missing. Beside a value `why` says what the words of a date get wrong, or what
    was left out. `hedge` keeps the qualifying words, `noun` the word that is counted. `telling` is a date of a verb of
    saying: said on Friday.
    """

    start: int
    end: int
    text: str
    kind: ReadingKind
    value: str | None
    hedge: str | None = None
    noun: str | None = None
    why: str | None = None
    telling: bool = False

    @property
    def is_date(self) -> bool:
        return self.kind == DATE

    @property
    def is_name(self) -> bool:
        return self.kind == "name"


class Found(NamedTuple):
    """The same within one sentence: places are those of its folded text.

    `loose` is a date that is counted from another day, perhaps that of a speaker: in two days.
    """

    start: int
    end: int
    kind: ReadingKind
    value: str | None
    hedge: str | None = None
    noun: str | None = None
    why: str | None = None
    loose: bool = False
    telling: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_date(self) -> bool:
        return self.kind == DATE

    @property
    def is_name(self) -> bool:
        return self.kind == "name"

    @property
    def is_count(self) -> bool:
        """Whether it is a number that may change with time: not a length of time."""
        return self.kind in ("quantity", "share")

    @property
    def is_bare(self) -> bool:
        """Whether it is a number next to which nothing says what it counts."""
        return self.kind == "quantity" and self.noun is None


class Passed(NamedTuple):
    """A stretch with a number that is no reading: its place in the original, its words, and what is known of it.

    `kind` names a known non-number (link, telephone, age, …); of a piece that nobody read it is None, and `why`
    says what keeps it from being read.
    """

    start: int
    end: int
    text: str
    kind: str | None
    why: str | None = None
