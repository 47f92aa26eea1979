"""What changed between two bases: nothing is lost, nothing is invented, and looking back turns it round."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import csto_check
from csto_check.changing.claim_changes import claim_changes
from csto_check.changing.source_changes import source_changes
from csto_check.changing.topic_changes import topic_changes
from csto_check.facts.model import Claim, Source, Topic
from csto_check.files.store import Replaced
from tests.laws import bases

Written = dict[str, Any]  # a base as it stands in a file
RECORDS = ("claims", "sources", "topics", "rules", "settings", "cues")
TURNED = {"added": "removed", "removed": "added", "changed": "changed", "renamed": "renamed", "reworded": "reworded"}

_SOURCES = ("one", "two", "three")
_TOPICS = ("total", "part", "rest", "total.day")


def optional(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Written]:
    return st.fixed_dictionaries({}, optional=fields)


_WORD = st.sampled_from(("ash", "birch, oak", "elm"))
_DAY = st.sampled_from(("2024-01-02", "2024-02"))
_SOURCE = optional(
    publisher=_WORD,
    label=_WORD,
    note=_WORD,
    published=_DAY,
    archived=_WORD,
    accessed=_DAY,
    reliability=st.sampled_from("AF"),
)
_TOPIC = optional(
    scope=_WORD,
    changes=st.sampled_from(("grows", "freely")),
    tolerance=st.sampled_from(("5%", "20%")),
    close=st.sampled_from(("1%", "2%")),
    cues=st.fixed_dictionaries({"en": st.fixed_dictionaries({"near": st.sampled_from((["ash"], ["elm"]))})}),
)
_CLAIM = st.fixed_dictionaries(
    {"quote": st.sampled_from(("some men", "9 men")), "value": st.sampled_from(("5", "about 9", "over 3", "unknown"))},
    optional={
        "according_to": st.lists(_WORD, min_size=1, max_size=2),
        "modality": st.sampled_from(("reported", "planned")),
        "as_of": st.just("2024-01-01"),
        "holds": st.sampled_from(({"from": "2024-01-01", "to": "2024-02"}, {"to": "2024"})),
        "withdrawn": st.fixed_dictionaries({"on": st.just("2024-03-01"), "because": _WORD}),
        "note": _WORD,
        "translation": _WORD,
        "at": _WORD,
        "credibility": st.sampled_from("16"),
    },
).filter(lambda claim: not {"as_of", "holds"} <= claim.keys())
_KEYS = [(source, topic, word) for source in _SOURCES for topic in _TOPICS for word in ("a", "b")]


@st.composite
def written(draw: st.DrawFn) -> Written:
    """A base that loads, as small as it may be."""
    sources = draw(st.dictionaries(st.sampled_from(_SOURCES), _SOURCE))
    topics = draw(st.dictionaries(st.sampled_from(_TOPICS), _TOPIC))
    claims = draw(st.dictionaries(st.sampled_from(_KEYS), _CLAIM, max_size=5))
    rules = [rule for rule in ("total == part + rest", "part <= total") if "total" in topics and draw(st.booleans())]
    return {
        "csto-check": 1,
        **draw(optional(title=_WORD, languages=st.just(["en"]), unnamed=st.just(["elm"]))),
        "units": {"men": draw(st.sampled_from(({}, {"en": ["man"]}, {"en": ["man", "boy"]})))},
        "names": draw(st.sampled_from(({}, {"Ash": []}, {"Ash": ["ashe"]}, {"Birch": ["ashe"]}))),
        "sources": {id_: {"title": id_.title(), **each} for id_, each in sources.items()},
        "topics": {id_: {"question": f"How many {id_}?", "unit": "men", **each} for id_, each in topics.items()},
        "rules": [rule for rule in rules if {"part", "rest"} <= topics.keys()],
        "claims": {key: each for key, each in claims.items() if key[0] in sources and key[1] in topics},
    }


def edited(base: Written) -> st.SearchStrategy[Written]:
    """The same base with some of its parts taken from another one."""
    parts = st.sets(st.sampled_from(("sources", "topics", "claims", "names", "units", "title")), max_size=3)
    return st.tuples(written(), parts).map(lambda pair: _sound({**base, **_parts(*pair)}))


def _parts(other: Written, names: set[str]) -> Written:
    return {name: other[name] for name in names if name in other}


def _sound(base: Written) -> Written:
    """Without claims and rules that name what is not there."""
    claims = {
        key: each for key, each in base["claims"].items() if key[0] in base["sources"] and key[1] in base["topics"]
    }
    rules = base["rules"] if {"total", "part", "rest"} <= base["topics"].keys() else []
    return {**base, "claims": claims, "rules": rules}


def loaded(base: Written) -> Any:
    """The base of what is written, without any file."""
    by_source: dict[str, list[Written]] = {source: [] for source in base["sources"]}
    for (source, topic, word), claim in base["claims"].items():
        value = {"value": claim["value"], "id": word}
        by_source[source].append({**{k: v for k, v in claim.items() if k != "value"}, "says": {topic: value}})
    text = json.dumps({**base, "claims": {source: claims for source, claims in by_source.items() if claims}})
    return csto_check.load("written.yaml", Replaced({"written.yaml": text}))


def changes(old: Written, new: Written) -> Any:
    return csto_check.changes(loaded(new), loaded(old))


def listed(document: Any) -> Iterator[tuple[str, str, str]]:
    """Every record that changed: what it is, how it changed, and its id."""
    for part in RECORDS:
        for each in document[part]:
            kind = "changed" if each.get("change") == "withdrawn" else each.get("change", "changed")
            yield part, kind, str(each.get("id") or each.get("rule") or each.get("part") or each.get("topic"))


PAIRS = written().flatmap(lambda base: st.tuples(st.just(base), edited(base)))


def shuffled(base: Written) -> Written:
    """The same base, written from its end."""
    return {
        name: dict(reversed(part.items())) if name in ("sources", "topics", "claims") else part
        for name, part in reversed(base.items())
    }


@given(written())
def test_a_base_has_not_changed_against_itself_however_it_is_ordered(base: Written) -> None:
    document = changes(base, shuffled(base))
    assert [*listed(document), *document["verdicts"], *document["receipts"]] == []


@given(PAIRS)
def test_something_is_told_just_where_something_differs(pair: tuple[Written, Written]) -> None:
    old, new = pair
    assert bool(list(listed(changes(old, new)))) == (old != new)


@given(PAIRS)
def test_looking_back_turns_all_round(pair: tuple[Written, Written]) -> None:
    there, back = changes(*pair), changes(*reversed(pair))
    renamed = {"renamed"}
    assert sorted((part, TURNED[kind], id_) for part, kind, id_ in listed(there) if kind not in renamed) == sorted(
        each for each in listed(back) if each[1] not in renamed
    )
    assert [each["topic"] for each in there["verdicts"] if each["new_dispute"]] == [
        each["topic"] for each in back["verdicts"] if each["settled"]
    ]
    one, other = ({(each["was"], each["id"]) for each in found["claims"] if each["was"]} for found in (there, back))
    assert one == {(after, before) for before, after in other}


@given(PAIRS)
def test_a_verdict_is_told_just_where_the_two_bases_differ_in_it(pair: tuple[Written, Written]) -> None:
    before, after = (
        {each["id"]: each["verdict"] for each in csto_check.topics(loaded(base))["topics"]} for base in pair
    )
    flipped = {each["topic"]: each for each in changes(*pair)["verdicts"] if each["flipped"]}
    common = before.keys() & after.keys()
    assert flipped.keys() & common == {topic for topic in common if before[topic] != after[topic]}
    disputed = {topic for topic, verdict in after.items() if verdict == "disputed" and before.get(topic) != "disputed"}
    assert {topic for topic, each in flipped.items() if each["new_dispute"]} == disputed
    for topic, each in flipped.items():
        assert [judged and judged["verdict"] for judged in (each["before"], each["after"])] == [
            verdicts.get(topic) for verdicts in (before, after)
        ]
        assert each["because"], "what flipped has a cause"


@given(PAIRS, st.sampled_from(_SOURCES), st.sampled_from(_TOPICS))
def test_a_filter_leaves_out_and_counts(pair: tuple[Written, Written], source: str, topic: str) -> None:
    old, new = map(loaded, pair)
    if source not in {*old.sources, *new.sources} or topic not in {*old.topics, *new.topics}:
        return
    whole = csto_check.changes(new, old)
    for asked in ({"topics": [topic]}, {"sources": [source]}, {"topics": [topic], "sources": [source]}):
        some = csto_check.changes(new, old, **asked)
        kept = set(listed(some))
        assert kept <= set(listed(whole))
        n_records = sum(len(each[part]) for part in (*RECORDS, "receipts") for each in (some,))
        n_whole = sum(len(each[part]) for part in (*RECORDS, "receipts") for each in (whole,))
        assert some["n_left_out"] == n_whole - n_records
        assert some["n_flipped_whole"] == whole["n_flipped"]
        assert some["n_new_disputes_whole"] == whole["n_new_disputes"]


CLAIM = bases.claim_of("quantity", 1, "one", "5")
TOPIC = bases.topic_of("quantity")
SOURCE = bases.SOURCES["one"]
NOT_OF_CONTENT = {"id", "source", "topic", "place"}


@pytest.mark.parametrize("field", sorted({*Claim._fields} - NOT_OF_CONTENT - {"derived", "value"}))
def test_every_field_of_a_claim_is_compared(field: str) -> None:
    (change,) = claim_changes({CLAIM.id: CLAIM}, {CLAIM.id: CLAIM._replace(**{field: ("another",)})}, {})
    assert [each.field for each in change.fields] == [field]


@pytest.mark.parametrize("field", sorted({*Source._fields} - NOT_OF_CONTENT))
def test_every_field_of_a_source_is_compared(field: str) -> None:
    (change,) = source_changes({"one": SOURCE}, {"one": SOURCE._replace(**{field: ("another",)})})
    assert [each.field for each in change.fields] == [field]


@pytest.mark.parametrize("field", sorted({*Topic._fields} - NOT_OF_CONTENT - {"setting", "cues"}))
def test_every_field_of_a_topic_is_compared(field: str) -> None:
    (change,) = topic_changes({"troops": TOPIC}, {"troops": TOPIC._replace(**{field: ("another",)})})
    assert [each.field for each in change.fields] == [field]


@pytest.mark.parametrize("blank", ["  ", "\n", "\u00a0 "])
def test_blanks_that_nobody_would_be_shown_are_no_change(blank: str) -> None:
    claim = CLAIM._replace(note=f"as{blank}said")
    assert claim_changes({CLAIM.id: CLAIM._replace(note="as said")}, {CLAIM.id: claim}, {}) == []
