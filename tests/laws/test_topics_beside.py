"""Which topics beside one say the same, or have the words of a quote, by looking at each of them."""

from collections.abc import Iterator

from hypothesis import given

from csto_check.facts.model import Base, Claim, Rule, Source, Topic
from csto_check.facts.terms import Term
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import Pair, is_counted
from csto_check.reasoning.said_beside import what_is_said
from csto_check.reasoning.scope_words import (
    ScopeWords,
    is_common,
    long_words,
    words_of_others,
    words_of_topic,
    words_of_unit,
)
from csto_check.reasoning.words.may_mean import OtherScopes
from csto_check.values.base import Relation
from csto_check.values.zones import Zones
from tests.laws.bases import HERE, SETTING, value_of
from tests.laws.strategies import st

IDS = ("t", "t.a", "t.b", "t.c", "u", "u.a")
WORDS = ("soldiers", "northern", "southern", "police", "there", "northerner")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
SOURCES = {id_: Source(id_, id_, HERE) for id_ in ("one", "two")}
RULES = (Rule("t.a <= u", HERE, True, ((Term(1, "t.a"),), (Term(1, "u"),))),)


@st.composite
def families(draw: st.DrawFn) -> Base:
    """Topics of two families, some of one kind, with a claim or two on each."""
    topics = {id_: draw(_topic(id_)) for id_ in draw(st.sets(st.sampled_from(IDS), min_size=2)) | {"t", "t.a", "u"}}
    claims = [draw(_claim(topic, number)) for topic in topics.values() for number in range(draw(st.integers(0, 2)))]
    ordered = dict(sorted(topics.items(), key=lambda item: item[0].split(".")))
    return Base(
        path="laws.yaml", shipped=False, sha256="", title=None, languages=(), zones=Zones(), unnamed=frozenset(),
        names={}, sources=SOURCES, topics=ordered, claims=tuple(claims), rules=draw(st.sampled_from(((), RULES))),
        units={"people": {}},
    )  # fmt: skip


@st.composite
def _topic(draw: st.DrawFn, id_: str) -> Topic:
    scope = "; ".join(draw(st.lists(st.one_of(TEXTS, TEXTS.map("not the {} t.b".format)), max_size=2)))
    kind = draw(st.sampled_from(("quantity", "quantity", "name")))
    return Topic(id_, draw(TEXTS), kind, SETTING, HERE, scope=scope)


@st.composite
def _claim(draw: st.DrawFn, topic: Topic, number: int) -> Claim:
    source = draw(st.sampled_from(("one", "two")))
    value = value_of(topic.kind, draw(st.sampled_from(("5", "6", "unknown"))))
    return Claim(f"{source}:{topic.id}:n{number}", source, topic.id, value, draw(TEXTS), HERE)


def _alike(topic: Topic, findings: Findings) -> list[Topic]:
    """The topics beside one that ask for the same kind of thing, in order."""
    topics = [findings.base.topics[id_] for id_ in findings.siblings(topic.id)]
    return [each for each in topics if (each.kind, each.unit) == (topic.kind, topic.unit)]


@given(families())
def test_what_topics_beside_say_is_found_in_their_order(base: Base) -> None:
    findings = Findings(base)
    for topic in base.topics.values():
        beside = [claim for each in _alike(topic, findings) for claim in base.by_topic[each.id] if is_counted(claim)]
        for what in map(what_is_said, base.claims):
            found = list(findings.stated.beside(topic, what))
            assert found == [claim for claim in beside if what_is_said(claim) == what]


@given(families())
def test_another_scope_is_told_by_the_words_that_only_one_topic_of_the_family_has(base: Base) -> None:
    findings = Findings(base)
    for one in base.claims:
        for two in base.claims:
            topic = base.topics[one.topic]
            if one.topic == two.topic and one is not two:
                told = OtherScopes(topic, findings).of(Pair(one, two, Relation.APART, None))
                wanted = [*_meant(one, two, findings), *_meant(two, one, findings)]
                assert [
                    (f"as {id_} has" in line, line.count("“")) for line, (id_, _) in zip(told, wanted, strict=True)
                ] == [(True, min(2, len(words))) for _, words in wanted]


def _meant(claim: Claim, other: Claim, findings: Findings) -> Iterator[tuple[str, list[str]]]:
    """The one topic of the family of which a claim's quote has rare words that the other quote and its own lack."""
    base, topic = findings.base, findings.base.topics[claim.topic]
    own = words_of_topic(topic, base.topics) | words_of_unit(topic.unit, base)
    stands_in = [words_of_topic(each, base.topics) for each in base.topics.values()]
    words = long_words(claim.quote).keys() - long_words(other.quote).keys()
    words = {word for word in words if word[:5] not in {each[:5] for each in own} and not is_common(word)}
    rare = {word for word in words if sum(word in each for each in stands_in) <= 2}
    named = words_of_others(topic, base.topics)
    beside = [each for each in _alike(topic, findings) if each.id.split(".")[0] == topic.id.split(".")[0]]
    found = {each.id: rare & (words_of_topic(each, base.topics) | named.get(each.id, set())) for each in beside}
    told = {id_: sorted(some) for id_, some in found.items() if some}
    if len(told) == 1:
        ((id_, some),) = told.items()
        if not any(each.source == claim.source and is_counted(each) for each in base.by_topic[id_]):
            yield id_, some


@given(families())
def test_a_word_stands_in_as_many_topics_however_often_that_is_asked(base: Base) -> None:
    words = ScopeWords(base)
    asked = [(number, word) for number in range(3) for word in WORDS]
    wanted = [sum(word in words_of_topic(each, base.topics) for each in base.topics.values()) > n for n, word in asked]
    assert [[words.stands_in_more(*each) for each in asked] for _ in range(2)] == [wanted, wanted]
