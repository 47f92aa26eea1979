"""Rules: whatever is written reads or is refused with its place, and the order of a file changes nothing."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from csto_check.facts.fields import Problems, Record
from csto_check.facts.model import Rule
from csto_check.facts.read_context import ReadContext
from csto_check.facts.read_rules import read_rules
from csto_check.facts.rule_syntax import Misread, read_rule
from csto_check.facts.yaml_nodes import Mapping, Scalar
from csto_check.facts.yaml_nodes import Sequence as Listed
from csto_check.problem import Problem
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case
from tests.laws import ruled, tries
from tests.laws.ruled import Ruled, base_of

MANY = tries(80)
FEW = tries(20)
VALID = (
    "a == b + c",
    "a - (b - c) == d",
    "a == 2 * b + 0.5 * c",
    "a <= b <= c + d",
    "last == first + long",
    "last - first == long + more",
    "first <= last <= next",
)
PIECES = st.sampled_from(
    (*ruled.NUMBERS, *ruled.DATES, *ruled.DAYS, *"()+-=<>!.,*/%[] ", "==", "<=", ">=", "->", "**", " if ", " else ",
     " for ", " in ", " not ", " and ", "lambda", "None", "1", "1e9", "0x", "01", "'", '"', "#", "\\", "\n", "\t", "\0",
     "ö", "ａ", "é", "\u2028", "\ud800", "a.b", "__import__", ":=", ":", ";", "@", "`", "~", "await ", "yield ")
)  # fmt: skip
TOPICS = dict(base_of([], []).topics)


def read(*written: str) -> tuple[tuple[Rule, ...], list[Problem]]:
    """The rules of some texts, each on a line of its own, with the problems."""
    problems = Problems()
    key, *rules = (Scalar("laws.yaml", line, 1, text) for line, text in enumerate(("rules", *written)))
    node = Mapping(*key[:3], {"rules": Listed(*key[:3], rules)}, {"rules": key})
    files = {"laws.yaml": "\n".join(written)}
    return read_rules([Record(node, "part", problems)], files, ReadContext({}, TOPICS, problems)), problems


def reads_or_is_refused(text: str) -> bool:
    rules, problems = read(text)
    places = [problem.place for problem in problems]
    assert all(place is not None and place.line == 1 and 1 <= place.column <= len(text) + 1 for place in places)
    return (len(rules) == 1) is not bool(problems)


@MANY
@given(st.one_of(st.text(), st.lists(PIECES).map("".join), st.lists(PIECES).map(" ".join)))
def test_any_text_is_a_rule_or_a_problem_with_its_place(text: str) -> None:
    assert reads_or_is_refused(text) or not text


@MANY
@given(st.sampled_from(VALID), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 3), PIECES), max_size=4))
def test_a_damaged_rule_reads_or_is_refused_with_its_place(text: str, edits: list[tuple[int, int, str]]) -> None:
    for at, gone, new in edits:
        text = text[:at] + new + text[at + gone :]
    assert reads_or_is_refused(text) or not text


@MANY
@given(st.lists(PIECES).map("".join))
def test_what_is_misread_starts_inside_the_rule(text: str) -> None:
    line = " ".join(text.split())
    try:
        read_rule(line)
    except Misread as misread:
        assert 0 <= misread.at <= max(len(line) - 1, 0) and misread.what


@pytest.mark.parametrize(
    "opening", ["(", "a + (", "a - (", "a.", "-", "[", "a(", "a[", "not ", "a <= ", "a == ", "(a, "]
)
@pytest.mark.parametrize("times", [90, 250, 1300, 3990])
def test_a_rule_however_deep_is_a_rule_or_a_problem(opening: str, times: int) -> None:
    closing = {"(": ")", "[": "]"}
    text = opening * times + "a" + "".join(closing.get(mark, "") for mark in reversed(opening)) * times
    assert reads_or_is_refused(f"{text} == b")
    assert reads_or_is_refused(f"b == {text}")


@st.composite
def bracketed(draw: st.DrawFn, topics: Sequence[str], sign: int) -> tuple[str, list[tuple[int, str]]]:
    """A sum in any brackets and with any spaces, and its terms as they are after those are resolved."""
    if len(topics) == 1:
        text, terms = topics[0], [(sign, topics[0])]
    else:
        cut, how = draw(st.integers(1, len(topics) - 1)), draw(st.sampled_from((1, -1)))
        left, first = draw(bracketed(topics[:cut], sign))
        right, rest = draw(bracketed(topics[cut:], sign * how))
        right = f"({right})" if cut < len(topics) - 1 else right
        text, terms = f"{left}{draw(BLANKS)}{'+' if how > 0 else '-'}{draw(BLANKS)}{right}", [*first, *rest]
    return (f"({draw(BLANKS)}{text}{draw(BLANKS)})" if draw(st.booleans()) else text), terms


BLANKS = st.sampled_from(("", "", " ", "  "))


@given(st.permutations(ruled.NUMBERS), st.integers(1, 4), st.sampled_from(("==", "<=")), st.data())
def test_brackets_and_spaces_change_no_term(topics: list[str], cut: int, sign: str, data: st.DataObject) -> None:
    (left, first), (right, rest) = data.draw(bracketed(topics[:cut], 1)), data.draw(bracketed(topics[cut:], 1))
    (rule,), problems = read(f"{left}{data.draw(BLANKS)}{sign}{data.draw(BLANKS)}{right}")
    assert not problems and rule.is_inequality is (sign == "<=")
    assert [[(term.sign, term.topic) for term in side] for side in rule.sides] == [first, rest]


@FEW
@given(ruled.bases())
def test_a_rule_is_read_back_from_its_text_as_it_is(case: Ruled) -> None:
    rules, problems = read(*(rule.text for rule in case.base.rules))
    assert problems == [] or all("stands twice" in problem.what for problem in problems)
    assert [(rule.text, rule.is_inequality, rule.sides) for rule in rules if not problems] == [
        (rule.text, rule.is_inequality, rule.sides) for rule in case.base.rules if not problems
    ]


@given(
    st.lists(st.one_of(ruled.equations(), ruled.orders(), ruled.dated_equations()), max_size=5),
    st.randoms(use_true_random=False),
)
@example(["long == last - first", "last - first == long"], Random(0))
def test_the_order_of_rules_in_a_file_means_nothing(rules: list[str], random: Random) -> None:
    shuffled = random.sample(rules, len(rules))
    assert [(rule.text, rule.sides) for rule in read(*rules)[0]] == [
        (rule.text, rule.sides) for rule in read(*shuffled)[0]
    ]


def answers(found: Findings) -> list[tuple[Case, object, object]]:
    cases = [found.case(topic) for topic in sorted(found.base.topics)]
    return [(case, list(pairs(case, found.base)), found.breaches(case.topic.id)) for case in cases]


@FEW
@given(ruled.bases(), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_sources_changes_no_case_and_no_breach(case: Ruled, random: Random) -> None:
    claims, sources = list(case.base.claims), list(case.base.sources.items())
    random.shuffle(claims)
    random.shuffle(sources)
    other = replace(case.base, claims=tuple(claims), sources=dict(sources))
    assert answers(Findings(case.base)) == answers(Findings(other))


@FEW
@given(ruled.bases())
def test_a_topic_in_no_rule_is_judged_as_without_rules(case: Ruled) -> None:
    found, plain = Findings(case.base), Findings(replace(case.base, rules=()))
    for topic in case.base.topics.keys() - {topic for rule in case.base.rules for topic in rule.topics()}:
        assert found.case(topic) == plain.case(topic) and not found.case(topic).by_rule
        assert not found.breaches(topic)
