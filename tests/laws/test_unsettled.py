"""Rules that lead into each other, where bounds creep: what does not settle is decided, and rightly."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product

from hypothesis import assume, example, given
from hypothesis import strategies as st

from csto_check.facts.model import Claim
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.rules.components import components_of
from csto_check.reasoning.rules.derive import derive
from csto_check.reasoning.rules.given import span_of
from tests.laws import ruled, tries
from tests.laws.eliminated import can_all_be
from tests.laws.ruled import SOURCES, Ruled, base_of, disputed, is_unsettled, known, say, solutions, solutions_of

MANY = tries(6)
FEW = tries(15)


@st.composite
def tangles(draw: st.DrawFn) -> Ruled:
    """Many equations between few topics, in circles, with claims that contradict each other."""
    rules = draw(st.lists(ruled.equations(ruled.NUMBERS), min_size=2, max_size=6))
    return Ruled(base_of(rules, draw(single_claims())))


@st.composite
def single_claims(draw: st.DrawFn, topics: Sequence[str] = ruled.NUMBERS) -> list[Claim]:
    """What one source says, once on a topic: it does not contradict itself but by rules."""
    found = draw(ruled.claims(topics, SOURCES[:1], ruled.PLAIN, 6))
    return list({claim.topic: claim for claim in found}.values())


CIRCLES = tuple(
    (f"{one}a == {two}b {sign} c", f"{three}b == {four}a {other} {rest}")
    for one, two, three, four in product(("", "2 * "), ("", "0.5 * ", "3 * "), ("", "2 * "), ("", "0.5 * "))
    for sign, other, rest in product("+-", "+-", "cd")
)


@st.composite
def circles(draw: st.DrawFn) -> Ruled:
    """Two equations that lead into each other, where bounds creep, and some more beside them."""
    rules = [*draw(st.sampled_from(CIRCLES)), *draw(st.lists(ruled.multiplied(ruled.NUMBERS), max_size=1))]
    return Ruled(base_of(rules, draw(single_claims())))


@FEW
@given(st.one_of(tangles(), circles()))
@example(Ruled(base_of(["a == b + c", "b == a + d"], [say("c", "over 2"), say("d", "1")])))
@example(Ruled(base_of(["a == b - c", "b == a + c"], [say("c", "2"), say("a", "at most 3"), say("b", "at most 3")])))
@example(Ruled(base_of(["a == b", "a == c", "b == d"], [say("a", "0"), say("b", "4")], {"b": "grows"})))
def test_only_in_a_circle_of_equations_figures_never_settle(case: Ruled) -> None:
    circular = {rule.text for part in components_of(case.base.rules) if part.has_circle() for rule in part.rules}
    for solution in solutions_of(case.base):
        assert solution.diverging is None or solution.system.rules[solution.diverging].text in circular


@MANY
@given(circles())
@example(Ruled(base_of(["a == b + c", "b == a + d"], [say("c", "2"), say("d", "0")])))
@example(Ruled(base_of(["a == b + c", "b == a + d"], [say("c", "1"), say("a", "at least 1")])))
@example(Ruled(base_of(["a == b + c", "d == a - b"], [say("c", "4"), say("d", "3")])))
@example(Ruled(base_of(["a == b + c", "d == a - b"], [say("d", "-1")])))
@example(Ruled(base_of(["a == b + c", "0.5 * a == b - c"], [say("c", "1")])))
def test_figures_that_never_settle_are_a_contradiction_exactly_where_no_figures_keep_the_rules(case: Ruled) -> None:
    """But for a figure below 0 beside what nobody gives, which is told as left out."""
    assume(is_unsettled(case.base))
    found = derive(case.base, case.base.claims)
    if can_all_be(case.base, known(case.base)):
        assert not disputed(Findings(case.base)) and not found.left_out
    else:
        assert disputed(Findings(case.base)) or any("below 0" in each.because for each in found.left_out)


@MANY
@given(st.one_of(tangles(), circles()))
@example(Ruled(base_of(["a == 0.5 * b + c", "b == a + d"], [say("c", "1"), say("d", "0..1")])))
def test_a_source_whose_figures_keep_all_equations_is_never_in_dispute_with_itself(case: Ruled) -> None:
    assume(can_all_be(case.base, known(case.base)))
    assert not disputed(Findings(case.base))


@MANY
@given(circles())
@example(Ruled(base_of(["a == 0.5 * b + c", "b == a + d"], [say("c", "1"), say("d", "0")])))
@example(Ruled(base_of(["a == b + c", "b == 0.5 * a + d"], [say("c", "1"), say("d", "3..6"), say("b", "4.5")])))
def test_where_figures_that_never_settle_can_keep_the_rules_each_has_its_own_ends(case: Ruled) -> None:
    assume(is_unsettled(case.base) and can_all_be(case.base, known(case.base)))
    for claim in derive(case.base, case.base.claims).claims:
        span = span_of(claim.value)
        for end, way in ((span.low, -1), (span.high, 1)):
            beyond = None if end is None else {claim.topic: Fraction(-way), "": way * Fraction(end) + Fraction(1, 1000)}
            assert beyond is None or not can_all_be(case.base, known(case.base), [beyond])
            just = None if end is None else {claim.topic: Fraction(-way), "": way * Fraction(end) - Fraction(1, 100)}
            assert just is None or can_all_be(case.base, known(case.base), [just])


@st.composite
def dated_circles(draw: st.DrawFn) -> Ruled:
    """Two equations between dates that lead into each other, and perhaps a third."""
    circle = ["last == first + long", f"first == last {draw(st.sampled_from('+-'))} more"]
    beside = draw(
        st.lists(st.sampled_from(("next == last + long", "last == next", "next - first == more")), max_size=1)
    )
    return Ruled(base_of([*circle, *beside], draw(single_claims((*ruled.DATES, *ruled.DAYS)))))


ROUND = ("last == first + long", "first == last + more")


@FEW
@given(dated_circles())
@example(Ruled(base_of(ROUND, [say("first", "from 2022-01-06"), say("long", "3")])))
@example(Ruled(base_of(ROUND, [say("last", "2022-01-06"), say("long", "1")])))
def test_dates_and_days_are_a_contradiction_where_they_never_settle_and_none_keep_the_rules(case: Ruled) -> None:
    can_be = next(solutions(case.base, known(case.base)), None) is not None
    if can_be:
        assert not disputed(Findings(case.base))
    elif is_unsettled(case.base):
        assert disputed(Findings(case.base)) or derive(case.base, case.base.claims).left_out
