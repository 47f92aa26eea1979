"""Values that are close count as one: what many tell together is what all pairs tell, and no dispute comes of it."""

from collections.abc import Sequence
from functools import reduce
from itertools import combinations, permutations
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from csto_check.facts.model import Claim
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.apart import contradiction, differing, is_any_close
from csto_check.reasoning.comparing.many import many
from csto_check.reasoning.positions import best_supported, positions
from csto_check.reasoning.relation import is_counted, relate
from csto_check.reasoning.series import series
from csto_check.reasoning.verdict import Verdict, judge
from csto_check.reasoning.witnesses import shared_by
from csto_check.values import quantity
from csto_check.values.base import ALIKE, Relation, Setting
from csto_check.values.closeness import CalendarLength, Width
from csto_check.values.date import read as read_date
from csto_check.values.value import Value
from csto_check.values.zones import Zones
from tests.laws.bases import Question, base_of, growing, one_each, pool, questions
from tests.laws.closeness import are_apart, closed, width_of, widths, with_close
from tests.laws.strategies import moments

SWAPPED = {Relation.NARROWER: Relation.WIDER, Relation.WIDER: Relation.NARROWER}
KINDS = st.sampled_from(("quantity", "date"))
ENDS = st.integers(-12, 12)


@st.composite
def close_questions(draw: st.DrawFn) -> Question:
    """Topics of numbers or dates with claims of every sort, and how close two of them may be."""
    case = draw(st.one_of(questions(("quantity", "date")), growing()))
    return with_close(case, draw(widths(case.topic.kind)))


def said(*written: str, close: str) -> Question:
    """Values, each from a source of its own."""
    kind = "quantity" if close.endswith("%") else "date"
    return with_close(one_each(kind, written), width_of(kind, close))


@st.composite
def several(draw: st.DrawFn, most: int = 5) -> list[Any]:
    """Values of one topic."""
    kind = draw(KINDS)
    close = draw(widths(kind))
    found = draw(st.lists(pool(kind).filter(lambda value: value.is_known), min_size=2, max_size=most))
    return [closed(value, close) for value in found]


def facing(value: Any) -> tuple[Any, Any]:
    return value.span.low, value.span.high


def apart(one: Any, two: Any) -> bool:
    return are_apart(facing(one), facing(two), one.close)


def people(low: int, high: int, close: Width) -> Any:
    low, high = sorted((low, high))
    return closed(quantity.read(f"{low}..{high}", Setting(unit="people")), close)


@given(st.tuples(ENDS, ENDS), st.tuples(ENDS, ENDS), widths("quantity"))
@example((-5, -5), (0, 0), width_of("quantity", "100%"))
@example((0, 0), (1, 1), width_of("quantity", "100%"))
def test_two_figures_are_apart_where_the_gap_is_more_than_that_share_of_the_lower_end(
    one: tuple[int, int], two: tuple[int, int], close: Width
) -> None:
    a, b = people(*one, close), people(*two, close)
    assert (a.relation(b) is Relation.APART) is apart(a, b)


@given(moments(), moments(), st.integers(0, 40), st.sampled_from(("day", "week", "month", "year")))
@example("2022-02-28", "2022-03-31", 1, "month")
@example("2024-02-29", "2025-02-28", 1, "year")
@example("1867", "1872-03", 5, "year")
def test_two_dates_are_apart_where_the_later_begins_after_the_day_so_long_after_the_earlier(
    one: str, two: str, number: int, unit: str
) -> None:
    close = CalendarLength.read(f"{number} {unit}s")
    a, b = (read_date(written, Setting(zones=Zones(), close=close)) for written in (one, two))
    assert (a.relation(b) is Relation.APART) is apart(a, b)


@given(moments(), moments(), st.integers(1, 40))
def test_dates_told_in_one_unit_are_close_where_their_gap_is_no_more_of_these_units(
    one: str, two: str, number: int
) -> None:
    letters = min(len(one), len(two))
    unit = {4: "year", 7: "month", 10: "day"}[letters]
    plain = [read_date(written[:letters], Setting(zones=Zones())) for written in (one, two)]
    a, b = (closed(value, CalendarLength.read(f"{number} {unit}")) for value in plain)
    gap = plain[0].gap(plain[1])
    assert (a.relation(b) is Relation.APART) is (gap is not None and gap.amount > number)


@given(several(2))
def test_a_relation_is_the_same_from_both_sides(values: list[Value]) -> None:
    there, back = values[0].relation(values[1]), values[1].relation(values[0])
    assert back is SWAPPED.get(there, there)
    assert (there is Relation.CLOSE) is (not apart(*values) and values[0].span.meet(values[1].span) is None)  # type: ignore[union-attr]


@given(several())
@example([closed(each.value, each.value.close) for each in said("4", "5", "4..9", close="25%").claims])
def test_values_share_something_where_no_two_are_apart_and_it_is_the_same_in_every_order(values: list[Any]) -> None:
    shared = shared_by(values)
    assert (shared is None) is any(apart(a, b) for a, b in combinations(values, 2))
    if shared is not None:
        lows = [value.span.low for value in values if value.span.low is not None]
        highs = [value.span.high for value in values if value.span.high is not None]
        assert shared.facing == (max(lows, default=None), min(highs, default=None))  # type: ignore[attr-defined]
        assert {shared_by(each).relation(shared) for each in permutations(values)} == {Relation.SAME}  # type: ignore[union-attr]
        stepwise = reduce(lambda one, two: one.meet(two), values)
        assert stepwise.relation(shared) is Relation.SAME


@given(several())
def test_what_close_values_share_is_one_with_each_that_does_not_hold_all_between_them(values: list[Any]) -> None:
    shared = shared_by(values)
    if shared is not None and shared.bridge is not None:
        for value in values:
            is_around = shared.bridge.inside(value.span)
            assert shared.relation(value) is (Relation.NARROWER if is_around else Relation.CLOSE)


@given(several(6))
def test_a_value_is_held_against_many_as_against_each(values: list[Any]) -> None:
    one, rest = values[0], values[1:]
    assert many(rest).any_shares(one) is any(one.relation(each) in ALIKE for each in rest)
    assert set(map(frozenset, many(values).apart())) == {
        frozenset((i, j)) for i, j in combinations(range(len(values)), 2) if apart(values[i], values[j])
    }


def known(case: Question) -> list[Claim]:
    return [claim for claim in case.claims if is_counted(claim)]


@given(close_questions())
def test_a_contradiction_is_found_where_two_claims_are_apart(case: Question) -> None:
    both = list(combinations(known(case), 2))
    expected = {frozenset((a.id, b.id)) for a, b in both if relate(a, b, case.topic, case.base) is Relation.APART}
    found = contradiction(known(case), case.topic, case.base)
    assert (found is not None) is bool(expected)
    assert found is None or frozenset(claim.id for claim in found) in expected
    assert {frozenset((a.id, b.id)) for a, b in differing(known(case))} == {
        frozenset((a.id, b.id)) for a, b in both if apart(a.value, b.value)
    }
    assert is_any_close(known(case)) is any(a.value.relation(b.value) is Relation.CLOSE for a, b in both)


def maximal(values: Sequence[Any]) -> set[frozenset[str]]:
    """Every group of sources of which no two are apart and to which no other can be added."""
    sources = {f"s{number}": value for number, value in enumerate(values)}
    every = [frozenset(some) for size in range(1, 7) for some in combinations(sources, size)]
    fitting = [each for each in every if not any(apart(sources[a], sources[b]) for a, b in combinations(each, 2))]
    return {each for each in fitting if not any(each < other for other in fitting)}


@st.composite
def each_from_its_own(draw: st.DrawFn) -> Question:
    values = draw(several())
    kind = "date" if isinstance(values[0].close, CalendarLength) else "quantity"
    return with_close(one_each(kind, [value.written for value in values]), values[0].close)


@given(each_from_its_own())
@example(said("4", "4.5", "5", close="12.5%"))
@example(said("2022-02-28", "2022-03-31", "2022-03-28", close="1 month"))
def test_positions_are_all_maximal_groups_of_values_that_are_not_apart(case: Question) -> None:
    found = positions(judge(case.topic, case.claims, case.base).witnesses)
    groups = [frozenset((*each.witnesses, *each.also_fits)) for each in found]
    wanted = maximal([claim.value for claim in case.claims])
    assert sorted(map(sorted, groups)) == sorted(map(sorted, wanted))
    best = best_supported(case.topic, found)
    assert best is not None and best.n_witnesses == max(map(len, wanted))


@given(each_from_its_own())
def test_a_position_has_in_common_what_its_members_share(case: Question) -> None:
    values = {claim.source: claim.value for claim in case.claims}
    for each in positions(judge(case.topic, case.claims, case.base).witnesses):
        allowed = shared_by([values[name] for name in sorted((*each.witnesses, *each.also_fits))])
        assert allowed is not None and each.allowed.facing == allowed.facing  # type: ignore[attr-defined]
        assert each.allowed.bridge == allowed.bridge


def is_agreed(case: Question) -> bool:
    """Whether two witnesses give what all share, or do not hold all that lies between values that are only close."""
    said_by = judge(case.topic, case.claims, case.base).witnesses
    lows = [low for each in said_by if (low := each.value.facing[0]) is not None]  # type: ignore[attr-defined]
    highs = [high for each in said_by if (high := each.value.facing[1]) is not None]  # type: ignore[attr-defined]
    low, high = max(lows, default=None), min(highs, default=None)
    if low is None or high is None or low <= high:
        giving = [each for each in said_by if each.value.facing == (low, high)]  # type: ignore[attr-defined]
    else:
        giving = [each for each in said_by if not _holds(each.value, high, low)]
    return len({each.name for each in giving}) > 1


def _holds(value: Any, low: Any, high: Any) -> bool:
    start, end = value.facing
    return (start is None or start <= low) and (end is None or high <= end)


@given(close_questions())
def test_the_verdict_is_what_the_design_says_of_all_pairs(case: Question) -> None:
    found = judge(case.topic, case.claims, case.base)
    relations = {relate(a, b, case.topic, case.base) for a, b in combinations(known(case), 2)}
    if Relation.APART in relations:
        wanted = Verdict.DISPUTED
    elif relations & {Relation.LATER, Relation.PLANNED}:
        wanted = Verdict.EVOLVING
    elif not known(case) or found.n_witnesses == 1:
        wanted = Verdict.SINGLE if known(case) else Verdict.OPEN
    else:
        wanted = Verdict.AGREED if is_agreed(case) else Verdict.COMPATIBLE
    assert found.verdict is wanted


@given(close_questions(), st.randoms(use_true_random=False))
def test_no_answer_depends_on_the_order_of_claims(case: Question, random: Any) -> None:
    claims = list(case.claims)
    random.shuffle(claims)
    shuffled = base_of(case.topic, claims, case.base.sources)
    one, two = judge(case.topic, case.claims, case.base), judge(case.topic, claims, shuffled)
    assert one == two
    assert positions(one.witnesses) == positions(two.witnesses)
    assert list(pairs(one, case.base)) == list(pairs(two, shuffled))
    if case.topic.kind == "quantity":
        assert series(one, case.base) == series(two, shuffled)


@given(st.one_of(questions(("quantity", "date")), growing()))
def test_a_close_of_nothing_is_as_without(case: Question) -> None:
    nothing = with_close(case, width_of(case.topic.kind, "0%" if case.topic.kind == "quantity" else "0 days"))
    one, two = (judge(each.topic, each.claims, each.base) for each in (case, nothing))
    assert (one.verdict, one.witness_of, one.witnesses) == (two.verdict, two.witness_of, two.witnesses)
    assert positions(one.witnesses) == positions(two.witnesses)
    assert list(pairs(one, case.base)) == list(pairs(two, nothing.base))


@given(st.one_of(questions(("quantity", "date")), growing()), st.data())
def test_a_wider_close_never_makes_a_dispute(case: Question, data: st.DataObject) -> None:
    ordered = [width_of(case.topic.kind, each) for each in _from_least(case.topic.kind)]
    narrow, wide = sorted(data.draw(st.tuples(*[st.integers(0, len(ordered) - 1)] * 2)))
    less, more = with_close(case, ordered[narrow]), with_close(case, ordered[wide])
    if judge(more.topic, more.claims, more.base).verdict is Verdict.DISPUTED:
        assert judge(less.topic, less.claims, less.base).verdict is Verdict.DISPUTED


def _from_least(kind: str) -> tuple[str, ...]:
    if kind == "quantity":
        return ("0%", "12.5%", "20%", "50%", "100%")
    return ("0 days", "1 day", "2 days", "1 week", "1 month", "1 year")
