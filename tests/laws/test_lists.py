"""Lists in rules: their sizes, and one list within another, against all lists and numbers that claims allow."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, product
from random import Random
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import is_counted
from csto_check.reasoning.rules.derive import derive
from csto_check.reasoning.rules.inequalities import Breach
from csto_check.reasoning.verdict import Verdict
from csto_check.values.base import Relation
from csto_check.values.value import Unknown, Value
from tests.laws import listed, ruled, tries
from tests.laws.listed import allows, listed_base, lists, solutions
from tests.laws.ruled import Ruled, known, say
from tests.laws.test_rules import answers

MANY = tries(60)
FEW = tries(25)


def disputed(base: Base) -> list[str]:
    found = Findings(base)
    return [topic for topic in base.topics if found.case(topic).verdict is Verdict.DISPUTED]


def all_breaches(base: Base) -> list[Breach]:
    found = Findings(base)
    return [breach for topic in base.topics for breach in found.breaches(topic)]


def clashes(base: Base) -> list[Breach]:
    return [breach for breach in all_breaches(base) if not breach.rule.is_inequality]


@MANY
@given(listed.systems(most=3))
def test_a_derived_number_leaves_room_for_every_list_and_number_that_its_claims_allow(case: Ruled) -> None:
    for claim in Findings(case.base).derived.values():
        assert claim.derived is not None and claim.topic not in listed.LISTS
        rests = [case.base.by_id[id_] for id_ in claim.derived.from_]
        own = [each for each in known(case.base) if (each.source, each.topic) == (claim.source, claim.topic)]
        for solved in solutions(case.base, rests):
            number = solved[claim.topic]
            assert ruled.holds(claim.value, number) or not all(ruled.holds(each.value, number) for each in own)


@MANY
@given(listed.all_given())
@example(Ruled(listed_base(["a == size(x)"], [say("a", "3"), lists("x", "all", ("Ann", "Ben"))])))
@example(Ruled(listed_base(["a == size(x)"], [say("a", "1"), lists("x", "some", ("Ann", "Ben"))])))
@example(Ruled(listed_base(["size(x) == size(y)"], [lists("x", "all", ("Ann",)), lists("y", "some", ("Ben", "Cem"))])))
def test_a_source_disputes_itself_exactly_where_no_lists_and_numbers_keep_its_equation(case: Ruled) -> None:
    keeps = next(solutions(case.base, case.base.claims), None) is not None
    assert bool(disputed(case.base)) is not keeps


@MANY
@given(listed.all_given(), st.data())
def test_where_another_source_gives_one_of_the_topics_both_dispute_exactly_what_cannot_be(
    case: Ruled, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(case.base.claims))
    said = [
        claim._replace(source="two", id=f"two:{claim.topic}") if claim == one else claim for claim in case.base.claims
    ]
    base = listed_base([rule.text for rule in case.base.rules], said)
    assert bool(disputed(base)) is (next(solutions(base, said), None) is None)


@FEW
@given(st.lists(st.sampled_from(listed.WRITTEN), min_size=1, max_size=3), st.integers(0, 6))
@example([("some", ("Ann", "Ben")), ("some", ("Cem", "Dora"))], 3)
def test_what_a_source_says_of_a_list_is_joined_before_it_is_counted(
    written: list[tuple[str, tuple[str, ...]]], number: int
) -> None:
    of_one = [lists("x", *each, number=n) for n, each in enumerate(written)]
    sizes = listed.possible_sizes(of_one)
    for rule, cannot in (("a == size(x)", number not in sizes), ("size(x) <= a", sizes and min(sizes) > number)):
        base = listed_base([rule], [*of_one, say("a", str(number), "two")])
        assert ("a" in disputed(base)) is bool(sizes and cannot)


@MANY
@given(listed.bases())
@example(
    Ruled(
        listed_base(
            ["a == size(x) + b"],
            [say("a", "3"), say("b", "2"), lists("x", "some", ("Ann", "Ben"), "two")],
        )
    )
)
def test_a_contradiction_about_a_size_is_one_and_is_told_once(case: Ruled) -> None:
    plain = Findings(replace(case.base, rules=()))
    found = Findings(case.base)
    counting = {topic for breach in clashes(case.base) if not breach.repeats for topic in breach.topics()}
    assert counting == getattr(derive(case.base, case.base.claims).clashes, "broken", set())
    for breach in clashes(case.base):
        assert breach.left.span.low > breach.right.span.high
        assert next(solutions(case.base, breach.claims()), None) is None
        if breach.repeats:
            assert any(found.case(topic).verdict is Verdict.DISPUTED for topic in case.base.topics)
        for topic in () if breach.repeats else breach.topics():
            assert found.case(topic).verdict is Verdict.DISPUTED
            is_plain = plain.case(topic).verdict is Verdict.DISPUTED
            assert found.case(topic).by_rule is not is_plain


def everybody_within(one: Value, other: Value) -> bool:
    """Whether some list that the one allows lies within some list that the other allows."""
    return any(
        first <= second
        for first, second in product(listed.CHOICES, repeat=2)
        if _allows(one, first) and allows(other, second)
    )


def _allows(said: Value, real: frozenset[str]) -> bool:
    """Whether a list, or a single name, may be just these people."""
    return allows(said, real) if said.written.startswith("{") else {*said.names} == {*real}


def wanted_breaches(base: Base, topics: Sequence[str]) -> list[tuple[str, str]]:
    """Every two claims that break an order of lists: not a plan and an outcome, and of one date where lists change."""
    on = [[claim for claim in base.claims if claim.topic == topic and is_counted(claim)] for topic in topics]
    both = [pair for one, two in combinations(on, 2) for pair in product(one, two)]
    changes = {claim.id: base.topics[claim.topic].changes for claim in base.claims}
    return sorted(
        (a.id, b.id)
        for a, b in both
        if (a.modality == "planned") is (b.modality == "planned")
        if not (changes[a.id] or changes[b.id]) or (a.as_of and b.as_of and a.as_of.span == b.as_of.span)
        if not everybody_within(a.value, b.value)
    )


@st.composite
def ordered(draw: st.DrawFn) -> Ruled:
    """One order of lists."""
    text = draw(st.sampled_from(listed.ORDERS_OF_LISTS))
    changes = draw(st.sampled_from(({}, {}, {"x": "freely", "y": "freely"})))
    beside = (*listed.BESIDE, *ruled.TIMES[:2] * 6) if changes else listed.BESIDE
    return Ruled(listed_base([text], draw(listed.claims(ruled.rule(text).topics(), beside=beside)), changes))


@MANY
@given(ordered())
@example(Ruled(listed_base(["x <= y"], [lists("x", "some", ("Ann",)), lists("y", "all", ("Ben", "Cem"), "two")])))
@example(Ruled(listed_base(["x <= y"], [lists("x", "all", ("Alfa",)), lists("y", "all", ("Ann", "Cem"), "two")])))
def test_an_order_of_lists_is_broken_exactly_where_no_list_lies_within_the_other(case: Ruled) -> None:
    (rule,) = case.base.rules
    found = {(*(each.id for each in breach.left.claims), *(each.id for each in breach.right.claims))
             for breach in all_breaches(case.base)}  # fmt: skip
    assert sorted(found) == wanted_breaches(case.base, rule.topics())


def repeats(breach: Breach, base: Base) -> bool:
    """Whether the two sources differ on one side already, or one of them breaks the order by itself."""
    one, two = breach.left.claims[0], breach.right.claims[0]
    sources = {one.source, two.source}
    alike = [claim for claim in known(base) if claim.source in sources and _are_of_one_time(claim, one)]
    apart = any(
        each.value.relation(claim.value) is Relation.APART
        for claim in alike for each in (one, two) if claim.topic == each.topic
    )  # fmt: skip
    alone = any(
        not everybody_within(a.value, b.value)
        for a, b in product(alike, alike) if a.source == b.source and (a.topic, b.topic) == (one.topic, two.topic)
    )  # fmt: skip
    return apart or (len(sources) == 2 and alone)


def _are_of_one_time(one: Claim, two: Claim) -> bool:
    return (one.modality == "planned") is (two.modality == "planned")


@MANY
@given(ordered().filter(lambda case: not any(topic.changes for topic in case.base.topics.values())))
def test_what_breaks_an_order_of_lists_makes_both_disputed_unless_it_repeats_a_dispute(case: Ruled) -> None:
    plain = Findings(replace(case.base, rules=()))
    found = Findings(case.base)
    counting: set[str] = set()
    for breach in all_breaches(case.base):
        assert breach.repeats is repeats(breach, case.base)
        counting |= set() if breach.repeats else breach.topics()
    for topic in case.base.topics:
        is_plain = plain.case(topic).verdict is Verdict.DISPUTED
        assert (found.case(topic).verdict is Verdict.DISPUTED) is (is_plain or topic in counting)


@FEW
@given(listed.bases())
def test_an_unknown_list_and_a_withdrawn_one_enter_no_rule(case: Ruled) -> None:
    more = [
        claim._replace(id=f"{claim.id}{n}", **beside)  # type: ignore[arg-type]
        for claim in case.base.claims
        for n, beside in enumerate(({"value": Unknown()}, {"withdrawn": ruled.WITHDRAWN}))
    ]
    after = replace(case.base, claims=(*case.base.claims, *more))
    assert all_breaches(case.base) == all_breaches(after)
    assert Findings(case.base).derived == Findings(after).derived


@FEW
@given(listed.bases(), st.randoms(use_true_random=False))
def test_the_order_of_a_file_changes_no_case_and_no_breach(case: Ruled, random: Random) -> None:
    said, rules = list(case.base.claims), list(case.base.rules)
    random.shuffle(said)
    other = replace(case.base, claims=tuple(said), rules=tuple(rules))
    assert answers(Findings(case.base)) == answers(Findings(other))


@FEW
@given(listed.bases())
def test_a_breach_is_told_in_sentences_that_name_its_rule(case: Ruled) -> None:
    from csto_check.reasoning.words.pair_reasons import breach_reason

    for breach in all_breaches(case.base):
        told = breach_reason(breach, case.base)
        assert told[0].endswith(f"against the rule {breach.rule.text}.")
        is_longer = breach.rule.text in listed.ORDERS_OF_LISTS or breach.right_by is not None
        assert len(told) == 1 + is_longer


@pytest.mark.parametrize("rule", listed.EQUATIONS)
def test_a_number_never_becomes_a_list(rule: str) -> None:
    topics = ruled.rule(rule).topics()
    base = listed_base([rule], [say(topic, "3") for topic in topics if topic not in listed.LISTS])
    found = Findings(base)
    assert not any(found.claims_on(topic) for topic in listed.LISTS)


OF_PARTS = ["a + b == size(x)", "size(x) == size(y) + size(z)"]


@st.composite
def joined_by_a_list(draw: st.DrawFn) -> Ruled:
    """Two equations that meet in a list, which the source may leave out."""
    rules = draw(
        st.sampled_from(
            [
                ["a == size(x)", "b == size(x)"],
                ["a == size(x)", "b == size(x) + size(y)"],
                ["a == size(x)", "size(x) == size(y)"],
                OF_PARTS,
            ]
        )
    )
    topics = {each for text in rules for each in ruled.rule(text).topics()} - draw(
        st.sets(st.sampled_from(listed.LISTS))
    )
    given_ = [draw(listed.pool((each,), ("one",), ruled.PLAIN, listed.CLOSED)) for each in sorted(topics)]
    return Ruled(listed_base(rules, given_))


@MANY
@given(joined_by_a_list())
@example(Ruled(listed_base(["a == size(x)", "b == size(x)"], [say("a", "6"), say("b", "4")])))
@example(
    Ruled(
        listed_base(OF_PARTS, [say("a", "1"), say("b", "2"), lists("y", "all", ("Ann",)), lists("z", "all", ("Ben",))])
    )
)
def test_what_meets_in_a_list_is_disputed_exactly_where_it_cannot_be_whether_the_list_is_given_or_not(
    case: Ruled,
) -> None:
    keeps = next(solutions(case.base, case.base.claims), None) is not None
    assert bool(disputed(case.base)) is not keeps


@st.composite
def camps(draw: st.DrawFn) -> Ruled:
    """A few sources that take few different views of one rule with a size, or of two."""
    rules = draw(
        st.sampled_from(
            [
                ["a == size(x)"],
                ["a == size(x) + b"],
                ["a == size(x)", "b == size(x)"],
                ["c == size(x)", "c == a + b"],
            ]
        )
    )
    views = [draw(st.lists(st.sampled_from(VIEWS), min_size=1, max_size=3)) for _ in range(2)]
    sources = draw(st.lists(st.sampled_from(views), min_size=2, max_size=4))
    said = [
        lists(topic, *written, source) if topic == "x" else say(topic, written, source)
        for source, view in zip(("one", "two", "three", "four"), sources, strict=False)
        for topic, written in dict(view).items()
    ]
    return Ruled(listed_base(rules, said))


VIEWS: tuple[tuple[str, Any], ...] = (
    *(("a", written) for written in ("3", "4", "3..4")),
    *(("b", written) for written in ("1", "2", "over 2")),
    *(
        ("x", written)
        for written in (("all", ("Ann",)), ("all", ("Ann", "Ben", "Cem")), ("some", ("Ben", "Cem", "Dora")))
    ),
)


@MANY
@given(camps())
@example(
    Ruled(
        listed_base(
            ["a == size(x) + b"],
            [say("a", "4"), say("b", "1"), say("a", "4", "two"), say("b", "1", "two"),
             lists("x", "all", ("Ann", "Ben", "Cem"), "two"), lists("x", "all", ("Ann",), "three")],
        )
    )
)  # fmt: skip
def test_a_clash_repeats_a_dispute_where_its_two_sources_differ_on_a_topic_or_one_follows_for_it(case: Ruled) -> None:
    found = clashes(case.base)
    assert len({(breach.rule.text, frozenset(breach.claims())) for breach in set(found)}) == len(set(found))
    for breach in found:
        assert breach.repeats is (breach.under != ())
        assert list(breach.under) == [topic for topic in sorted(case.base.topics) if is_told(topic, breach, case.base)]
    counting = {topic for breach in found if not breach.repeats for topic in breach.topics()}
    assert counting == getattr(derive(case.base, case.base.claims).clashes, "broken", set())


def is_told(topic: str, breach: Breach, base: Base) -> bool:
    """Whether a claim of the breach, or what follows from these, is apart on a topic from that or from its sources."""
    ids = {claim.id for claim in breach.claims()}
    follows = [each for each in Findings(base).derived.values() if each.derived and {*each.derived.from_} <= ids]
    beside = [claim for claim in base.claims if claim.source in {breach.left.source, breach.right.source}] + follows
    mine = [claim for claim in (*breach.claims(), *follows) if claim.topic == topic]
    return any(
        one.value.relation(two.value) is Relation.APART for one in mine for two in beside if two.topic == topic
    )  # fmt: skip


@MANY
@given(
    st.sampled_from(["x <= y", "x <= y <= z"]),
    st.lists(
        st.tuples(
            st.sampled_from("xy"),
            st.sampled_from([each for each in listed.WRITTEN if set(each[1]) <= {"Ann", "Ben"}]),
            st.sampled_from(["one", "two"]),
        ),
        min_size=2,
        max_size=5,
    ),
)
@example("x <= y", [("x", ("all", ("Ann",)), "one"), ("y", ("all", ("Ben",)), "one"), ("y", ("all", ("Ben",)), "two")])
@example("x <= y", [("x", ("all", ("Ann",)), "one"), ("y", ("all", ("Ben",)), "two"), ("y", ("all", ("Ann",)), "one")])
def test_who_breaks_an_order_of_lists_alone_or_differs_anyway_breaks_it_with_no_other(
    rule: str, said: list[tuple[str, Any, str]]
) -> None:
    base = listed_base([rule], [lists(topic, *written, source, n) for n, (topic, written, source) in enumerate(said)])
    for breach in all_breaches(base):
        assert breach.repeats is repeats(breach, base)
