"""Values that are close count as one in rules as well: what is kept, echoed and broken, by all pairs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from csto_check.facts.model import Base
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import PLANNED, is_counted, relate
from csto_check.reasoning.rules.derive import derive
from csto_check.reasoning.rules.echoes import echoes
from csto_check.reasoning.rules.inequalities import Inequality, Order, breaches, broken_topics
from csto_check.reasoning.rules.result import Result
from csto_check.reasoning.rules.sides import SideValue
from csto_check.reasoning.rules.worth_keeping import worth_keeping
from csto_check.reasoning.verdict import Verdict
from csto_check.values.base import Relation
from csto_check.values.closeness import Share
from tests.laws import ruled, tries
from tests.laws.closeness import Facing, are_apart, closes, is_far, ruled_with
from tests.laws.ruled import SOURCES, Ruled, known, results_of
from tests.laws.test_orders import are_of_one_time, is_earlier

MANY = tries(30)


@st.composite
def systems(draw: st.DrawFn, beside: Any = ruled.PLANS, most: int = 2) -> Ruled:
    return ruled_with(draw(ruled.systems(beside, most, SOURCES)), draw(closes()))


@st.composite
def ordered(draw: st.DrawFn, *, changing: bool = True) -> Ruled:
    return ruled_with(draw(ruled.bases(changing=changing, most=1)), draw(closes()))


def is_apart(topic: str, one: Facing | None, two: Facing | None, base: Base) -> bool:
    close = base.topics[topic].setting.close
    return one is not None and two is not None and are_apart(one, two, close)


def ends(span: Any) -> Facing:
    return span.low, span.high


def own(result: Result) -> Facing | None:
    value: Any = result.solution.given.value(result.topic.id)
    return None if value is None else value.facing


def is_worth_keeping(result: Result, others: Sequence[tuple[str, bool, Facing]], base: Base) -> bool:
    """The rule of docs/verdicts.md: more than the source itself says is not what is close to that."""
    low, high, mine = result.span.low, result.span.high, own(result)
    given_by = result.own
    is_only_close = (
        given_by is not None
        and given_by.meet(result.span) is None
        and not is_apart(result.topic.id, ends(result.span), mine, base)
    )
    says_more = given_by is None or (given_by.meet(result.span) != given_by and not is_only_close)
    if low is not None and high is not None and low > 0 and says_more:
        return True
    side = (result.topic.id, result.is_planned)
    return any(
        is_apart(each[0], ends(result.span), each[2], base) and not is_apart(each[0], mine, each[2], base)
        for each in others
        if side == each[:2]
    )


@MANY
@given(systems(ruled.PLAIN))
def test_a_result_is_kept_where_it_says_more_or_is_apart_from_something_new(case: Ruled) -> None:
    found = results_of(case.base)
    others: list[tuple[str, bool, Facing]] = [
        (claim.topic, claim.modality == PLANNED, claim.value.facing)  # type: ignore[attr-defined]
        for claim in known(case.base)
    ]
    others += [(each.topic.id, each.is_planned, ends(each.narrowed)) for each in found]
    wanted = [result for result in found if is_worth_keeping(result, others, case.base)]
    assert worth_keeping(found, known(case.base), case.base) == wanted


def are_mutual(one: Result, two: Result, base: Base) -> bool:
    return _hits(one, two, base) and _hits(two, one, base)


def _hits(one: Result, two: Result, base: Base) -> bool:
    value: Any = two.solution.given.value(one.topic.id)
    rests = any(claim.topic == one.topic.id for claim in two.claims)
    return rests and is_apart(one.topic.id, ends(one.narrowed), value.facing, base)


@MANY
@given(systems(ruled.PLAIN))
def test_the_echoes_are_those_of_all_pairs(case: Ruled) -> None:
    found = worth_keeping(results_of(case.base), known(case.base), case.base)
    order = sorted(
        range(len(found)), key=lambda i: (not found[i].is_bounded, found[i].rule.topics().index(found[i].topic.id))
    )
    heard: dict[int, set[int]] = {}
    for place, i in enumerate(order):
        counting = [j for j in order[:place] if j not in heard and found[j].number == found[i].number]
        if echoed := {j for j in counting if are_mutual(found[i], found[j], case.base)}:
            heard[i] = echoed
    told = echoes(found)
    assert told.keys() == heard.keys()
    assert all(told[i] in heard[i] for i in told)


@MANY
@given(systems())
def test_a_derived_claim_is_held_against_others_as_claims_of_its_topic_are(case: Ruled) -> None:
    for claim in derive(case.base, case.base.claims).claims:
        assert claim.value.close == case.base.topics[claim.topic].setting.close
    found = Findings(case.base)
    for topic in case.base.topics.values():
        claims = [claim for claim in found.claims_on(topic.id) if is_counted(claim)]
        is_disputed = any(relate(a, b, topic, case.base) is Relation.APART for a, b in combinations(claims, 2))
        assert (found.case(topic.id).verdict is Verdict.DISPUTED) is is_disputed


def orders_of(base: Base) -> list[Inequality]:
    by_topic = {topic: list(filter(is_counted, Findings(base).claims_on(topic))) for topic in base.topics}
    return [order for rule in base.rules if rule.is_inequality for order in Order(rule, base, by_topic).every_two()]


def closes_of(order: Inequality, base: Base) -> list[Share]:
    """How close values of the order may be: on either side that of its topic, or the least of a sum."""
    found = []
    for side in order.rule.sides:
        shares = [base.topics[term.topic].setting.close for term in side]
        known_ = [share for share in shares if isinstance(share, Share)]
        if len(known_) == len(side) and all(term.sign > 0 for term in side):
            found.append(min(known_, key=lambda share: share.of))
    return found


def is_above(one: SideValue, two: SideValue, close: Sequence[Share]) -> bool:
    low, high = one.value.facing[0], two.value.facing[1]  # type: ignore[attr-defined]
    return is_far(high, low, None) and all(is_far(high, low, each) for each in close)


def all_breaches(order: Inequality, base: Base) -> Iterator[tuple[SideValue, SideValue]]:
    close = closes_of(order, base)
    for left, right in product(order.left, order.right):
        is_comparable = are_of_one_time(left, right, order) or (order.changes == "grows" and is_earlier(left, right))
        if is_comparable and is_above(left, right, close) and left.is_planned is right.is_planned:
            yield left, right


def ids(item: SideValue) -> tuple[str, ...]:
    return tuple(claim.id for claim in item.claims)


@MANY
@given(ordered())
def test_the_breaches_are_the_pairs_that_are_further_above_than_close(case: Ruled) -> None:
    for order in orders_of(case.base):
        if len(order.rule.sides) == 2:
            found = [(ids(each.left), ids(each.right)) for each in breaches([order])]
            assert sorted(found) == sorted((ids(one), ids(two)) for one, two in all_breaches(order, case.base))


@MANY
@given(ordered())
def test_the_broken_topics_are_those_of_the_breaches_that_repeat_nothing(case: Ruled) -> None:
    for order in orders_of(case.base):
        listed = [each.topics() for each in breaches([order]) if not each.repeats]
        assert broken_topics([order]) == set().union(*listed)


@MANY
@given(ordered(changing=False))
def test_a_breach_that_repeats_something_stands_beside_a_dispute(case: Ruled) -> None:
    found = Findings(case.base)
    for breach in breaches(orders_of(case.base)):
        assert all(found.case(topic).verdict is Verdict.DISPUTED for topic in breach.topics()) or breach.repeats
        if breach.repeats:
            assert any(found.case(topic).verdict is Verdict.DISPUTED for topic in breach.topics())


@MANY
@given(ruled.bases(most=2))
def test_a_close_of_nothing_is_as_without(case: Ruled) -> None:
    nothing = ruled_with(case, dict.fromkeys(ruled.NUMBERS, Share.read("0%")))
    one, two = Findings(case.base), Findings(nothing.base)
    for topic in case.base.topics:
        before, after = one.case(topic), two.case(topic)
        assert (before.verdict, before.by_rule, before.claims) == (after.verdict, after.by_rule, after.claims)
        assert list(pairs(before, case.base)) == list(pairs(after, nothing.base))


@MANY
@given(ordered())
def test_no_verdict_depends_on_the_order_of_the_file(case: Ruled) -> None:
    turned = replace(case.base, claims=case.base.claims[::-1], rules=case.base.rules)
    one, two = Findings(case.base), Findings(turned)
    assert all(one.case(topic).verdict is two.case(topic).verdict for topic in case.base.topics)
