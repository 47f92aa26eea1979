"""Intervals are a small closed algebra; the library portion says what is right."""

from functools import reduce
from typing import Any

import portion
import pytest
from hypothesis import given

from csto_check.values.interval import Interval
from tests.laws.strategies import intervals, st

Span = Interval[Any]


def oracle(span: Span) -> Any:
    low = -portion.inf if span.low is None else span.low
    return portion.closed(low, portion.inf if span.high is None else span.high)


def meet(one: Span | None, two: Span | None) -> Span | None:
    return one.meet(two) if one is not None and two is not None else None


@given(intervals(), intervals())
def test_touching_is_what_portion_calls_overlapping(one: Span, two: Span) -> None:
    assert one.overlaps(two) is oracle(one).overlaps(oracle(two))


@given(intervals(), intervals())
def test_inside_is_what_portion_calls_in(one: Span, two: Span) -> None:
    assert one.inside(two) is (oracle(one) in oracle(two))


@given(intervals(), intervals())
def test_a_meet_is_what_portion_calls_the_intersection(one: Span, two: Span) -> None:
    shared, expected = one.meet(two), oracle(one) & oracle(two)
    assert expected.empty if shared is None else oracle(shared) == expected


@given(st.lists(intervals(), min_size=1, max_size=6))
def test_the_meet_of_many_is_the_intersection_of_all(spans: list[Span]) -> None:
    expected = oracle(spans[0])
    for span in spans:
        expected &= oracle(span)
    shared = reduce(meet, spans[1:], spans[0])
    assert expected.empty if shared is None else oracle(shared) == expected


@given(intervals(), intervals(), intervals())
def test_meet_is_commutative_associative_and_idempotent(a: Span, b: Span, c: Span) -> None:
    assert meet(a, b) == meet(b, a)
    assert meet(meet(a, b), c) == meet(a, meet(b, c))
    assert meet(a, a) == a


@given(intervals(), intervals())
def test_a_meet_lies_inside_both_and_inside_is_meeting_in_oneself(one: Span, two: Span) -> None:
    shared = one.meet(two)
    assert shared is None or (shared.inside(one) and shared.inside(two))
    assert one.inside(two) is (shared == one)


@given(intervals())
def test_a_point_is_an_interval_of_one_value(span: Span) -> None:
    bounds = oracle(span)
    assert span.is_point() is (bounds.lower == bounds.upper)


@given(intervals())
def test_an_interval_has_no_truth_value(span: Span) -> None:
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(span)


@given(st.integers(), st.integers(min_value=1))
def test_there_is_no_interval_that_runs_backwards(low: int, more: int) -> None:
    with pytest.raises(ValueError, match="from low to high"):
        Interval(low + more, low)
