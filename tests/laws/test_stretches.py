"""From when to when a value held, counted off: every start and every end that the dates leave open."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations, product

from hypothesis import example, given

from csto_check.facts.model import Claim
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import relate
from csto_check.reasoning.rules.derive import derive
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.stretch import TimeStretch
from tests.laws import ruled, tries
from tests.laws.bases import STRETCHES, Question, base_of, day, growing, questions
from tests.laws.ruled import Ruled
from tests.laws.strategies import st

MANY = tries(40)
DAYS = range(1, 7)
SMALL = (
    *(f"{mark}2022-01-0{n}" for n in (2, 3, 4) for mark in ("", "..", "from ", "about ", "before ", "after ")),
    "2022-01-02..2022-01-04",
    "2022-01-03..2022-01-04",
)
MOMENTS = [datetime(2022, 1, n) + timedelta(hours=hour) for n in DAYS for hour in (0, 12)]
Times = tuple[datetime, datetime]


@st.composite
def stretches(draw: st.DrawFn) -> TimeStretch:
    """A stretch over a week, with an end left out or imprecise."""
    ends = st.one_of(st.none(), st.sampled_from(SMALL).map(day))
    found = draw(st.tuples(ends, ends).filter(any).map(lambda both: TimeStretch(*both)))
    return found if not found.is_backwards else TimeStretch(found.from_, None)


def worlds(stretch: TimeStretch) -> list[Times]:
    """Every start and end at midnight or noon of the week that it leaves open."""
    starts, ends = (_open(date) for date in stretch)
    return [(start, end) for start, end in product(starts, ends) if start <= end]


def _open(date: Date | None) -> list[datetime]:
    return [each for each in MOMENTS if date is None or Interval(each, each).inside(date.span)]


def meet(one: Times, two: Times) -> bool:
    return max(one[0], two[0]) <= min(one[1], two[1])


def pairs(one: TimeStretch, two: TimeStretch) -> Iterator[bool]:
    return (meet(*both) for both in product(worlds(one), worlds(two)))


def of(from_: str | None, to: str | None) -> TimeStretch:
    return TimeStretch(day(from_), day(to))


@given(stretches(), stretches())
@example(of("2022-01-02..2022-01-03", "2022-01-03"), of("2022-01-03", "2022-01-04"))
@example(of("2022-01-03", "2022-01-03"), of("2022-01-02", "2022-01-04"))
@example(of("2022-01-03", None), of("2022-01-02", "2022-01-04"))
@example(of(None, "2022-01-03"), of("2022-01-04", None))
def test_two_times_surely_overlap_if_all_starts_and_ends_do_and_surely_not_if_none_do(
    one: TimeStretch, two: TimeStretch
) -> None:
    assert one.surely_meets(two) is all(pairs(one, two))
    assert one.surely_avoids(two) is not any(pairs(one, two))


@given(stretches(), stretches())
def test_times_stand_to_each_other_alike_from_both_sides(one: TimeStretch, two: TimeStretch) -> None:
    assert one.surely_meets(two) is two.surely_meets(one)
    assert one.surely_avoids(two) is two.surely_avoids(one)


@given(stretches())
def test_a_time_is_told_in_words_and_never_in_notation(stretch: TimeStretch) -> None:
    told = stretch.printed()
    assert told.startswith(("from ", "until ", "within "))
    assert ".." not in told
    assert "2022-" not in told


@given(st.one_of(questions(), growing()))
def test_a_time_that_only_one_of_two_claims_gives_changes_nothing(case: Question) -> None:
    for a, b in combinations(case.claims, 2):
        if a.holds is None or b.holds is None:
            plain = relate(a._replace(holds=None), b._replace(holds=None), case.topic, case.base)
            assert relate(a, b, case.topic, case.base) is plain


@given(questions())
def test_what_all_claims_give_as_their_time_is_no_time_where_nothing_changes(case: Question) -> None:
    topic = case.topic._replace(changes=None)
    plain = [claim._replace(holds=None) for claim in case.claims]
    held = [claim._replace(holds=of("2022-01-03", "2022-01-05")) for claim in plain]
    found = [Findings(base_of(topic, claims, case.base.sources)).case(topic.id) for claims in (plain, held)]
    assert found[0].verdict is found[1].verdict
    assert [each.value for each in found[0].witnesses] == [each.value for each in found[1].witnesses]


def at(claims: Sequence[Claim], stretch: TimeStretch) -> list[Claim]:
    return [claim._replace(holds=stretch) for claim in claims]


def told(case: Ruled, claims: Sequence[Claim]) -> list[tuple[str, ...]]:
    """What follows from some claims by the rules of a base."""
    found = derive(replace(case.base, claims=tuple(claims)), claims).claims
    return sorted(
        (each.source, each.topic, each.value.written, str(each.derived and each.derived.from_)) for each in found
    )


@MANY
@given(ruled.systems(), st.sampled_from(STRETCHES))
def test_rules_make_of_values_of_one_time_what_they_make_without_any(case: Ruled, stretch: TimeStretch) -> None:
    assert told(case, at(case.base.claims, stretch)) == told(case, case.base.claims)


@MANY
@given(ruled.systems(), st.sampled_from(STRETCHES), st.sampled_from(STRETCHES))
def test_values_of_different_times_are_never_put_together(case: Ruled, one: TimeStretch, two: TimeStretch) -> None:
    if one.spans == two.spans:
        return
    half = len(case.base.claims) // 2
    first, second = at(case.base.claims[:half], one), at(case.base.claims[half:], two)
    found = derive(replace(case.base, claims=(*first, *second)), (*first, *second)).claims
    for claim in found:
        assert claim.derived is not None
        ids = {*claim.derived.from_}
        assert ids <= {each.id for each in first} or ids <= {each.id for each in second}
        if ids:
            assert claim.holds == (one if ids <= {each.id for each in first} else two)
        else:  # what the rules say by themselves holds at any time
            assert claim.holds is None


@MANY
@given(ruled.bases(changing=False, most=1))
def test_all_claims_of_one_time_break_the_orders_that_they_break_without(case: Ruled) -> None:
    held = replace(case.base, claims=tuple(at(case.base.claims, of("2022-01-03", "2022-01-05"))))
    plain, timed = Findings(case.base), Findings(held)
    for topic in case.base.topics:
        assert len(plain.breaches(topic)) == len(timed.breaches(topic))
        assert plain.case(topic).verdict is timed.case(topic).verdict
