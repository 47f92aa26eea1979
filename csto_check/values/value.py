"""What every part of the program asks of a value and of its kind; each kind answers in its own file."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from datetime import datetime
from enum import Enum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from csto_check.values import Kind
from csto_check.values.base import UNKNOWN, Gap, Relation, Setting, set_relation
from csto_check.values.frozen import Frozen
from csto_check.values.interval import Interval

if TYPE_CHECKING:
    from csto_check.values.closeness import Width, WidthName

OF_A_UNIT: Kind = "quantity"  # the kind of a topic that has a unit and names no kind
OF_OPTIONS: Kind = "choice"  # of one that has options
End = int | float | str | None  # of a value in JSON: a number or an ISO 8601 instant, None if it is open


class Compares(Enum):
    """How two values of a kind are compared."""

    ON_A_LINE = "on a line"
    BY_EQUALITY = "by equality"
    AS_A_SET = "as a set"
    NEVER = "never"


class Takes(Enum):
    """What a value is written as in a fact base."""

    TEXT = "text"
    FREE_TEXT = "free text"
    TEXT_OR_SET = "text or a set"  # a list in brackets is text to the kind: EDTF has such
    LISTS = "lists"


class AnsweredBy(Enum):
    """What of a running text can say a value: what `verify` looks for in a quote, and `review` in a sentence."""

    NUMBERS = "numbers"
    DATES = "dates"
    NAMES = "names"
    NOTHING = "nothing"


class Value(Frozen, ABC):
    """The set of possibilities that a claim leaves open, with the words it was written in.

    A kind is one class. What holds for all its values is in class attributes; a kind sets those in which it
    differs from what stands here.
    """

    __slots__ = ()
    if TYPE_CHECKING:

        @property
        def written(self) -> str:
            """The value as it is in the base, or as it could."""

    compares: ClassVar[Compares]
    takes: ClassVar[Takes] = Takes.TEXT
    answered_by: ClassVar[AnsweredBy] = AnsweredBy.NOTHING
    unanswered: ClassVar[str] = "values of this kind are not looked for in quotes"  # why nothing in a text can
    width: ClassVar["WidthName | None"] = None  # what a tolerance of its topics is, and how close two values may be
    has_unit: ClassVar[bool] = False  # whether its topics have one
    has_options: ClassVar[bool] = False
    adds_up: ClassVar[bool] = False  # parts come to a whole, so that a part is less and a count can grow
    lies_in_time: ClassVar[bool] = False  # its span is one of wall-clock time
    said_in_words: ClassVar[bool] = False  # by names or phrases of a text, and not by its numbers and dates
    reckons: ClassVar[bool] = False  # whether rules add it up: numbers, or dates and days
    is_known: ClassVar[bool] = True  # false of "the source says that it is not known"

    @property
    def span(self) -> Interval[Any] | None:
        """Where it lies on the line of its scale; None if the kind has no order."""
        return None

    @property
    def scale(self) -> str:
        """The line on which it lies, such as a currency: values of two scales are not compared."""
        return ""

    @property
    def close(self) -> "Width | None":
        """How far another value of its topic may lie from it and still count as the same."""
        return None

    @property
    def bridge(self) -> Interval[Any] | None:
        """Of a value that stands for some which are close but share nothing: what lies between these."""
        return None

    @property
    def points(self) -> tuple[Interval[Any], ...]:
        """What its words name on that line: of `about 100` the 100, of `by 2022-01-21` that day."""
        return ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names that it gives."""
        return ()

    @property
    def is_approximate(self) -> bool:
        """Whether its ends come from a tolerance, and are nobody's words."""
        return False

    @abstractmethod
    def relation(self, other: Any) -> Relation:
        """How it stands to another value of its kind."""

    @abstractmethod
    def meet(self, other: Any) -> Any:
        """The value that both allow; None if they share nothing."""

    @abstractmethod
    def show(self) -> str:
        """The value in short notation that can be written in a base."""

    @abstractmethod
    def printed(self) -> str:
        """The value as a newspaper prints it, with its unit: `about 2,500 soldiers`, `6 January 2022`."""

    def figure(self) -> str:
        """The same without its unit, for a sum."""
        return self.printed()

    def meet_all(self, others: Iterable[Any]) -> Any:
        """The value that this one and all others allow; None if they share nothing."""
        shared: Any = self
        for other in others:
            shared = None if shared is None else shared.meet(other)
        return shared

    def gap(self, other: Any) -> Gap | None:
        """The distance to a value of its kind that is apart, where there is a measure for it."""
        return None

    def rough_gap(self, other: Any) -> Gap | None:
        """The same where an end of either rests on a tolerance."""
        return self.gap(other)

    def ends(self) -> tuple[End, End]:
        """The lowest and the highest possibility, as JSON holds them."""
        return None, None

    def instants(self) -> tuple[str | None, str | None]:
        """The earliest and the latest instant, as ISO 8601 with offset; None if open, or not in time at all."""
        return None, None

    def earliest_utc(self) -> datetime | None:
        """The earliest instant in UTC, to sort by; None if it is open, and for what does not lie in time."""
        return None

    def wall_clock(self) -> list[str | None] | None:
        """The earliest and the latest wall clock, ISO 8601 without offset; None for what does not lie in time."""
        return None


class OnALine(Value):
    """A kind whose values are spans on a line."""

    __slots__ = ()
    compares = Compares.ON_A_LINE

    @property
    @abstractmethod
    def span(self) -> Interval[Any]: ...

    @property
    def points(self) -> tuple[Interval[Any], ...]:
        return self.span.edges()

    @property
    def facing(self) -> tuple[Any, Any]:
        """Its highest low and its lowest high end; of values that are close but share nothing the low is above."""
        between = self.bridge
        return (self.span.low, self.span.high) if between is None else (between.high, between.low)

    @property
    def reach(self) -> Interval[Any]:
        """Its span up to all that is close to it: two values are apart where their reaches share nothing."""
        return self.span if self.close is None else self.close.reaching(*self.facing)

    @abstractmethod
    def spanning(self, span: Interval[Any]) -> Any:
        """The value of a span that nobody wrote, on the same scale; at least one end is closed."""

    def bridging(self, other: Any) -> Any:
        """The value of two that are close and share nothing; asked only of kinds that have a `close`."""
        raise NotImplementedError

    def between(self, other: Any) -> Interval[Any]:
        """What lies between two that are close and share nothing: from the lowest high to the highest low end."""
        (low, high), (other_low, other_high) = self.facing, other.facing
        lows = [end for end in (low, other_low) if end is not None]
        return Interval(min(end for end in (high, other_high) if end is not None), max(lows))

    def relation(self, other: Any) -> Relation:
        if not other.is_known:
            return Relation.UNKNOWN
        if self.scale != other.scale:
            return Relation.UNCOMPARED
        mine, theirs = self.span, other.span
        if self.bridge is not None or other.bridge is not None:
            found = self._bridged(other)
        else:
            found = set_relation(mine == theirs, mine.inside(theirs), theirs.inside(mine), mine.overlaps(theirs))
        return Relation.CLOSE if found is Relation.APART and self.reach.overlaps(other.reach) else found

    def _bridged(self, other: Any) -> Relation:
        """The relation where one of two stands for values that share nothing: only what holds all between is wider."""
        if self.facing == other.facing:
            return Relation.SAME
        if self.bridge is not None and other.bridge is None and self.bridge.inside(other.span):
            return Relation.NARROWER
        is_around = self.bridge is None and other.bridge is not None and other.bridge.inside(self.span)
        return Relation.WIDER if is_around else Relation.APART

    def meet(self, other: Any) -> Any:
        is_bridged = self.bridge is not None or other.bridge is not None
        if self.scale == other.scale and (is_bridged or not self.span.overlaps(other.span)):
            return self.bridging(other) if self.reach.overlaps(other.reach) else None
        shared = self.span.meet(other.span) if self.scale == other.scale else None
        if shared is None or shared == self.span:
            return None if shared is None else self
        return other if shared == other.span else self.spanning(shared)


class ByEquality(Value):
    """A kind of which two values are the same or have nothing in common."""

    __slots__ = ()
    compares = Compares.BY_EQUALITY

    def relation(self, other: Any) -> Relation:
        if not other.is_known:
            return Relation.UNKNOWN
        return Relation.SAME if self == other else Relation.APART

    def meet(self, other: Any) -> Any:
        return self if self == other else None


def span_of(value: Value) -> Interval[Any]:
    """The span of a value of a kind that has an order."""
    assert value.span is not None, "it lies on a line"
    return value.span


def facing_of(value: Value) -> tuple[Any, Any]:
    """The highest low and the lowest high end of a value that has a span."""
    span = span_of(value)
    return value.facing if isinstance(value, OnALine) else (span.low, span.high)


def reach_of(value: Value) -> Interval[Any]:
    """The span of a value up to all that counts as one with it."""
    return value.reach if isinstance(value, OnALine) else span_of(value)


@cache
def type_of(kind: str) -> type[Value]:
    """The class of a kind by its name; its file is loaded when it is first asked for."""
    found: type[Value] = import_module(f"csto_check.values.{kind}").TYPE
    return found


@cache
def reader_of(kind: str) -> Callable[[Any, Setting], Value]:
    """The function that reads what is written for a kind; it raises Unreadable."""
    found: Callable[[Any, Setting], Value] = import_module(f"csto_check.values.{kind}").read
    return found


class Unknown(Value):
    """The source says that it is not known: a gap, never a value. Every kind allows it."""

    __slots__ = ()
    written = UNKNOWN
    compares = Compares.NEVER
    is_known = False

    def relation(self, other: Any) -> Relation:
        return Relation.UNKNOWN

    def meet(self, other: Any) -> None:
        return None

    def show(self) -> str:
        return self.written

    def printed(self) -> str:
        return self.written
