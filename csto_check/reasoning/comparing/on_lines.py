"""Values that are spans on a line: sorted ends tell what all pairs would."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import Any

from csto_check.reasoning.comparing.bits import BitSpans
from csto_check.reasoning.comparing.groups import Broad, Common, Groups, Spread, by_key
from csto_check.values.interval import Interval
from csto_check.values.value import OnALine

_End = tuple[int, Any]  # an open end sorts before all low ends (0) and behind all high ones (2)


class OnLines:
    """Values on the lines of their scales, each as far as it reaches: what is close counts as one."""

    def __init__(self, values: Sequence[OnALine]) -> None:
        self._values = values
        self._places = by_key(value.scale for value in values)
        self._lines = {scale: _Line([values[i].reach for i in places]) for scale, places in self._places.items()}

    def apart(self) -> Iterator[tuple[int, int]]:
        for scale, line in self._lines.items():
            places = self._places[scale]
            yield from ((places[one], places[two]) for one, two in line.apart())

    @cached_property
    def _bits(self) -> dict[str, BitSpans]:
        return {
            scale: BitSpans((i, self._values[i].reach.low, self._values[i].reach.high) for i in places)
            for scale, places in self._places.items()
        }

    def apart_from(self, place: int) -> int:
        value = self._values[place]
        return self.above(place) | self._bits[value.scale].below(value.reach.low)

    def above(self, place: int) -> int:
        value = self._values[place]
        return self._bits[value.scale].above(value.reach.high)

    def any_shares(self, value: OnALine) -> bool:
        return value.scale in self._lines and self._lines[value.scale].any_overlaps(value.reach)

    def any_inside(self, value: OnALine) -> bool:
        return value.scale in self._plain and self._plain[value.scale].any_inside(value.span)

    @cached_property
    def _plain(self) -> "dict[str, _Line]":
        """The lines without what is only close."""
        return {scale: _Line([self._values[i].span for i in places]) for scale, places in self._places.items()}

    def groups(self, names: Sequence[str]) -> Groups:
        """The groups of each scale, one scale after the other."""
        own: list[Sequence[int]] = []
        spans: list[Common] = []
        spreads: list[Spread] = []
        sizes: list[int] = []
        for scale in sorted(self._lines):
            places, before = self._places[scale], len(own)
            found = self._lines[scale].groups([names[i] for i in places])
            own += [[places[i] for i in members] for members in found.own]
            spans += self._common([self._values[i] for i in places], found.spans)
            spreads += [each.moved(before) for each in found.spreads]
            sizes += found.sizes
        return Groups(own, Broad(tuple(sorted(spreads)), tuple(sizes)), spans)

    def _common(self, values: Sequence[OnALine], reaches: Iterable[Interval[Any]]) -> list[Common]:
        """What groups have in common, of which the reaches are known: the lowest high end tells how far one reaches."""
        if all(value.close is None for value in values):
            return [Common(span, values[0]) for span in reaches]
        starting = {value.facing[0]: value for value in values}
        ending = {value.reach.high: value for value in sorted(values, key=_last_end, reverse=True)}
        return [_shared(starting[span.low], ending[span.high]) for span in reaches]


def _last_end(value: OnALine) -> _End:
    return (2, 0) if value.facing[1] is None else (1, value.facing[1])


def _shared(late: OnALine, early: OnALine) -> Common:
    """What the value that starts last in a group shares with the one that ends first."""
    low, high = late.facing[0], early.facing[1]
    if low is not None and high is not None and low > high:
        bridge = late.meet(early)
        return Common(bridge.span, bridge)
    return Common(Interval(low, high), late)


class _LineGroups:
    """The groups of one line, from the lowest on."""

    def __init__(self, spans: Sequence[Interval[Any]], names: Sequence[str]) -> None:
        self.spans = _sweep(spans)
        closed = 1 if self.spans[0].low is None else 0  # only the first group can have no closed low end
        lows = [span.low for span in self.spans[closed:]]
        spreads = [_spread(name, span, lows, closed) for name, span in zip(names, spans, strict=True)]
        self.own: list[list[int]] = [[] for _ in self.spans]
        for i, each in enumerate(spreads):
            if each.first == each.last:
                self.own[each.first].append(i)
        self.spreads = [each for each in spreads if each.first < each.last]
        self.sizes = _sizes(spreads, len(self.spans))


class _Line:
    """Spans on one line."""

    def __init__(self, spans: Sequence[Interval[Any]]) -> None:
        self._spans = spans

    def apart(self) -> Iterator[tuple[int, int]]:
        """Each span with all that start above its end: costs what it gives, and one sorting."""
        starting = sorted(((span.low, i) for i, span in enumerate(self._spans) if span.low is not None), key=_first)
        lows = [low for low, _ in starting]
        for i, span in enumerate(self._spans):
            if span.high is not None:
                yield from ((i, other) for _, other in starting[bisect_right(lows, span.high) :])

    def any_overlaps(self, span: Interval[Any]) -> bool:
        """Whether one that starts before a span's end reaches as far as its start."""
        lows, reach = self._reach
        before = bisect_right(lows, _high(span))
        return before > 0 and reach[before - 1] >= _low(span)

    @cached_property
    def _reach(self) -> tuple[list[_End], list[_End]]:
        """The low ends in order, and the highest end of all spans up to each."""
        ends = sorted((_low(span), _high(span)) for span in self._spans)
        return [low for low, _ in ends], list(accumulate((high for _, high in ends), max))

    def any_inside(self, span: Interval[Any]) -> bool:
        """Whether of those that start within a span the one that ends first ends within it as well."""
        lows, least = self._least
        first = bisect_left(lows, _low(span))
        return first < len(lows) and least[first] <= _high(span)

    @cached_property
    def _least(self) -> tuple[list[_End], list[_End]]:
        """The low ends in order, and the lowest high end of all spans from each on."""
        ends = sorted((_low(span), _high(span)) for span in self._spans)
        return [low for low, _ in ends], list(accumulate((high for _, high in reversed(ends)), min))[::-1]

    def groups(self, names: Sequence[str]) -> _LineGroups:
        return _LineGroups(self._spans, names)


_first = itemgetter(0)


def _low(span: Interval[Any]) -> _End:
    return (0, 0) if span.low is None else (1, span.low)


def _high(span: Interval[Any]) -> _End:
    return (2, 0) if span.high is None else (1, span.high)


def _sweep(spans: Iterable[Interval[Any]]) -> list[Interval[Any]]:
    """What each maximal group has in common: one pass over the ends, lows before highs."""
    # A group is complete where a low end is followed by a high one: whoever starts later shares nothing with the one
    # that ends here. The last low end and this high end are what all its members share.
    ends = sorted([(*_low(span), 0) for span in spans] + [(*_high(span), 1) for span in spans])
    found: list[Interval[Any]] = []
    low: tuple[int, Any, int] | None = None
    for end in ends:
        if not end[2]:
            low = end
        elif low is not None:
            found.append(Interval(low[1] if low[0] else None, end[1] if end[0] == 1 else None))
            low = None
    return found


def _spread(name: str, span: Interval[Any], lows: Sequence[Any], closed: int) -> Spread:
    """The groups whose highest low end lies in a span; `lows` are those from group `closed` on."""
    first = 0 if span.low is None else closed + bisect_left(lows, span.low)
    last = len(lows) + closed if span.high is None else closed + bisect_right(lows, span.high)
    return Spread(first, last - 1, name)


def _sizes(spreads: Iterable[Spread], number: int) -> tuple[int, ...]:
    """How many witnesses stand in each group; one that stands there twice counts once."""
    steps = [0] * (number + 1)
    of_name: dict[str, list[Spread]] = {}
    for each in spreads:
        of_name.setdefault(each.name, []).append(each)
    for several in of_name.values():
        reached = 0  # the groups before it have been counted for this witness
        for first, last, _ in sorted(several):
            if last >= reached:
                steps[max(first, reached)] += 1
                steps[last + 1] -= 1
                reached = last + 1
    return tuple(accumulate(steps[:-1]))
