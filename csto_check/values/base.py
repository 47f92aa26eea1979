"""The words in which values are read and compared: relations, gaps, the setting of a topic."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, NoReturn

if TYPE_CHECKING:
    from csto_check.values.closeness import CalendarLength, Share, Width
    from csto_check.values.zones import Zones

ABOUT = Decimal("0.1")  # "about" is 10 % either side unless the topic says otherwise (docs/facts.md)
UNKNOWN = "unknown"
YES_OR_NO = ("yes", "no")  # the options of a choice that names none


Why = Literal[  # a written value is refused
    "notation",  # it is not how values of its kind are written
    "ambiguous",  # it may mean two things
    "digits",  # it has more of them than are kept
    "unit",  # it is in another unit
    "share",  # it is a share of something
    "half",  # one end of a range is missing
    "backwards",  # the ends of a range are the wrong way round
    "bounds",  # it has two hedges or bounds
    "mark",  # it has a mark that would not be kept
    "calendar",  # no calendar or clock has it
    "part",  # it names a part of a year
    "incomplete",  # a part of a date is missing
    "several",  # it names several numbers or dates
    "offset",  # that of a time is missing or not known
    "option",  # it is not one of the options
    "list",  # it is not a list of names
    "entry",  # a list of names has an entry that it cannot have
    "empty",  # there is nothing in it
]


class Unreadable(Exception):
    """A written value that does not mean anything certain: what is wrong, what would be right, and why in a word."""

    def __init__(self, what: str, remedy: str, why: Why = "notation") -> None:
        super().__init__(f"{what}; {remedy}")
        self.what = what
        self.remedy = remedy
        self.why = why


class Relation(Enum):
    """How two claims of a topic stand to each other; it has no truth value."""

    SAME = "same"
    NARROWER = "narrower"
    WIDER = "wider"
    OVERLAP = "overlap"
    CLOSE = "close"
    APART = "apart"
    LATER = "later"
    PLANNED = "planned"
    UNKNOWN = "unknown"
    UNCOMPARED = "uncompared"

    def __bool__(self) -> NoReturn:
        raise TypeError("a relation is neither true nor false; compare it with Relation.SAME and so on")


class Gap(NamedTuple):
    """The distance between the nearest ends of two values that are apart.

    `amount` is in `unit`; `relative` is its share of the lower end (0.2 is 20 %), None if that
    says nothing; `bound` is "", "more than" or "at least"; `distance` and `share` say both in words.
    """

    amount: Decimal
    relative: Decimal | None
    unit: str | None
    bound: str
    distance: str
    share: str = ""

    @property
    def text(self) -> str:
        """`more than 500, 20 %`"""
        return f"{self.distance}, {self.share}" if self.share else self.distance

    def sentence(self) -> str:
        """`more than 500 (20 %) apart`"""
        return f"{self.distance} ({self.share}) apart" if self.share else f"{self.distance} apart"


class Setting(NamedTuple):
    """What a written value is read against: its topic's unit, tolerance and options, the base's names and zones.

    `tolerance` is a share of a number, of a date a stretch of time; values that are no further apart than `close`
    count as one.
    """

    unit: str | None = None
    units: frozenset[str] = frozenset()
    tolerance: "Decimal | CalendarLength" = ABOUT
    close: "Width | None" = None
    options: tuple[str, ...] = YES_OR_NO
    names: Mapping[str, str] = MappingProxyType({})
    zones: "Zones | None" = None

    @property
    def share(self) -> Decimal:
        """The tolerance of a number."""
        return self.tolerance if isinstance(self.tolerance, Decimal) else ABOUT

    @property
    def close_share(self) -> "Share | None":
        """How close two numbers may be."""
        return self.close if self.close is not None and self.close.name == "share" else None

    @property
    def close_length(self) -> "CalendarLength | None":
        """How close two dates may be."""
        return self.close if self.close is not None and self.close.name == "length" else None


ONE = (Relation.SAME, Relation.CLOSE)  # they count as one value
ALIKE = (*ONE, Relation.NARROWER, Relation.WIDER, Relation.OVERLAP)  # they share something, or are close


def set_relation(same: bool, inside: bool, around: bool, overlaps: bool) -> Relation:
    """The relation of two sets from what is known of them."""
    if same:
        return Relation.SAME
    if inside:
        return Relation.NARROWER
    if around:
        return Relation.WIDER
    return Relation.OVERLAP if overlaps else Relation.APART


def shorten(text: str) -> str:
    """The first 40 characters of a text, for a message."""
    return text if len(text) <= 40 else text[:37] + "…"
