"""Orders (`<=`) against the same by all pairs of values, and what more claims do to a contradiction."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import is_counted
from csto_check.reasoning.rules.inequalities import Breach, Inequality, Order, breaches, broken_topics
from csto_check.reasoning.rules.sides import SideValue
from csto_check.reasoning.verdict import Verdict
from csto_check.values.base import Relation
from tests.laws import ruled, tries
from tests.laws.ruled import Ruled, base_of, say

MANY = tries(30)
FEW = tries(20)
Found = tuple[tuple[str, ...], tuple[str, ...], bool]


def orders_of(base: Base) -> list[Inequality]:
    return [two for order in parts_of(base) for two in order.every_two()]


def parts_of(base: Base) -> list[Order]:
    by_topic = {topic: list(filter(is_counted, Findings(base).claims_on(topic))) for topic in base.topics}
    return [Order(rule, base, by_topic) for rule in base.rules if rule.is_inequality]


def is_above(one: SideValue, two: SideValue) -> bool:
    """Whether every value of the one is greater than every value of the other."""
    low, high = one.span.low, two.span.high
    return low is not None and high is not None and bool(low > high)


def are_of_one_time(one: SideValue, two: SideValue, order: Inequality) -> bool:
    """Whether neither is a plan for the other's outcome, and time explains nothing."""
    if one.is_planned is not two.is_planned:
        return False
    if order.changes is None:
        return one.holds is None or two.holds is None or one.holds.spans == two.holds.spans
    if one.holds is not None and two.holds is not None:
        return one.holds.spans == two.holds.spans and one.holds.surely_meets(two.holds)
    return one.as_of is not None and one.as_of == two.as_of


def is_earlier(one: SideValue, two: SideValue) -> bool:
    return one.when.high is not None and two.when.low is not None and one.when.high < two.when.low


def repeats(left: SideValue, right: SideValue, order: Inequality) -> bool:
    """Whether the two sources differ on one side already, each by itself or the two, or one breaks the order alone."""
    near = [item for item in order.left if all(are_of_one_time(each, item, order) for each in (left, right))]
    far = [item for item in order.right if all(are_of_one_time(each, item, order) for each in (left, right))]
    if order.changes is None and left.holds is None and right.holds is None:
        near, far = ([item for item in side if item.holds is None] for side in (near, far))
    alone = {one.source for one, two in product(near, far) if one.source == two.source and is_above(one, two)}
    if left.source != right.source and alone & {left.source, right.source}:
        return True
    both = {left.source, right.source}
    apart = [are_apart(left, item) for item in near if item.source in both]
    return any(apart) or any(are_apart(right, item) for item in far if item.source in both)


def are_apart(one: SideValue, two: SideValue) -> bool:
    return is_above(one, two) or is_above(two, one)


def all_breaches(order: Inequality) -> Iterator[tuple[SideValue, SideValue, bool]]:
    """The rule of docs/verdicts.md, for every two values; a part of a growing count only if it is the earlier one."""
    for left, right in product(order.left, order.right):
        if not is_above(left, right):
            continue
        if are_of_one_time(left, right, order):
            yield left, right, repeats(left, right, order)
        elif order.changes == "grows" and left.is_planned is right.is_planned and is_earlier(left, right):
            yield left, right, False


def ids(item: SideValue) -> tuple[str, ...]:
    return tuple(claim.id for claim in item.claims)


@MANY
@given(ruled.bases(most=1))
def test_the_breaches_are_those_of_all_pairs(case: Ruled) -> None:
    for order in orders_of(case.base):
        found = [(ids(each.left), ids(each.right), each.repeats) for each in breaches([order])]
        assert sorted(found) == sorted((ids(left), ids(right), again) for left, right, again in all_breaches(order))


@MANY
@given(ruled.bases(most=1))
def test_the_broken_topics_are_those_of_the_breaches_that_repeat_nothing(case: Ruled) -> None:
    for order in orders_of(case.base):
        listed = [each.topics() for each in breaches([order]) if not each.repeats]
        assert broken_topics([order]) == set().union(*listed)


@MANY
@given(ruled.bases(most=1))
def test_what_may_break_an_order_and_what_has_a_topic_is_found_without_every_two(case: Ruled) -> None:
    for order in parts_of(case.base):
        found = breaches(order.every_two())
        assert breaches(order.that_may_break()) == found
        assert broken_topics(order.that_may_break()) == broken_topics(order.every_two())
        for topic in order.rule.topics():
            wanted = [breach for breach in found if topic in breach.topics()]
            assert [breach for breach in breaches(order.of_topic(topic)) if topic in breach.topics()] == wanted


@MANY
@given(ruled.bases(changing=False, most=1))
def test_a_breach_that_repeats_something_stands_beside_a_dispute(case: Ruled) -> None:
    found = Findings(case.base)
    for breach in breaches(orders_of(case.base)):
        if breach.repeats:
            assert any(found.case(topic).verdict is Verdict.DISPUTED for topic in breach.topics())


@MANY
@given(ruled.bases(most=1))
def test_a_breach_that_repeats_nothing_disputes_both_its_sides_by_rule_where_nothing_else_does(case: Ruled) -> None:
    found = Findings(case.base)
    plain = Findings(base_of([], case.base.claims, {id_: topic.changes for id_, topic in case.base.topics.items()}))
    for breach in (each for each in breaches(orders_of(case.base)) if not each.repeats):
        for topic in breach.topics():
            assert found.case(topic).verdict is Verdict.DISPUTED
            assert found.case(topic).by_rule is (plain.case(topic).verdict is not Verdict.DISPUTED)


@FEW
@given(ruled.bases(most=1), st.data())
def test_another_claim_removes_no_contradiction_between_two_others(case: Ruled, data: st.DataObject) -> None:
    before, after = Findings(case.base), Findings(with_another(case.base, data))
    for topic in case.base.topics:
        assert contradictions(before, topic) <= contradictions(after, topic)


@FEW
@given(ruled.bases(changing=False, most=1), st.data())
def test_another_claim_removes_no_breach_between_two_others(case: Ruled, data: st.DataObject) -> None:
    before, after = single(orders_of(case.base)), single(orders_of(with_another(case.base, data)))
    assert {(left, right) for left, right, _ in before} <= {(left, right) for left, right, _ in after}


@FEW
@given(ruled.bases(changing=False, most=1), st.data())
def test_a_claim_of_another_source_settles_no_base_that_is_disputed(case: Ruled, data: st.DataObject) -> None:
    more = [
        say_._replace(source="four", id=f"four{say_.id}") for say_ in data.draw(ruled.claims(ruled.NUMBERS, most=1))
    ]
    assert not more or not is_disputed(case.base) or is_disputed(with_claims(case.base, more))


def with_another(base: Base, data: st.DataObject) -> Base:
    (more,) = data.draw(ruled.claims(ruled.NUMBERS[:4], beside=(*ruled.BESIDE, *ruled.TIMES), most=1))
    return with_claims(base, [more._replace(id=f"{more.id}:more")])


def with_claims(base: Base, more: Sequence[Claim]) -> Base:
    changes = {id_: topic.changes for id_, topic in base.topics.items()}
    return base_of([rule.text for rule in base.rules], [*base.claims, *more], changes)


def contradictions(found: Findings, topic: str) -> set[tuple[str, str]]:
    """The claims of the base that are apart on a topic."""
    listed = pairs(found.case(topic), found.base)
    apart = [(each.a, each.b) for each in listed if each.relation is Relation.APART]
    return {(a.id, b.id) for a, b in apart if a.derived is None and b.derived is None}


@given(st.integers(0, 9), st.integers(0, 9), st.sampled_from((("2", 2.0), ("0.5", 0.5), ("3", 3.0))))
@example(6, 3, ("2", 2.0))
@example(7, 3, ("2", 2.0))
def test_an_order_with_a_number_is_broken_exactly_where_so_many_times_is_exceeded(
    one: int, two: int, times: tuple[str, float]
) -> None:
    written, factor = times
    for text, is_broken in ((f"a <= {written} * b", one > factor * two), (f"{written} * a <= b", factor * one > two)):
        assert is_disputed(base_of([text], [say("a", str(one)), say("b", str(two))])) is is_broken


def single(found: Sequence[Inequality]) -> set[Found]:
    """The breaches between two claims of the base."""
    listed = [breach for breach in breaches(found) if is_plain(breach)]
    return {(ids(each.left), ids(each.right), each.repeats) for each in listed}


def is_plain(breach: Breach) -> bool:
    claims: Any = (*breach.left.claims, *breach.right.claims)
    return len(claims) == 2 and not any(claim.derived for claim in claims) and not (breach.left.sum or breach.right.sum)


def is_disputed(base: Base) -> bool:
    found = Findings(base)
    return any(found.case(topic).verdict is Verdict.DISPUTED for topic in base.topics)
