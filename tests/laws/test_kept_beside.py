"""What a desk keeps beside sources and claims is shown: no verdict, reason, position, witness or event hangs on it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import csto_check
from csto_check.facts.grades import CREDIBILITY, RELIABILITY
from csto_check.facts.model import Base
from csto_check.files.store import Replaced
from tests.laws import SLOW, ruled
from tests.laws.bases import COMPARED, dates, growing, questions
from tests.laws.files import KEPT_OF_CLAIMS, KEPT_OF_SOURCES, Tree, bases, yaml_of

KEPT = {*KEPT_OF_SOURCES, *KEPT_OF_CLAIMS, "reliability_printed", "credibility_printed"}
_ADDRESSES = st.sampled_from((None, "https://archive.example/1", "a box"))
_PLACES = st.sampled_from((None, "page 3", "00:12:31", "5"))
_RELIABLE = st.sampled_from((None, *RELIABILITY))
_CREDIBLE = st.sampled_from((None, *CREDIBILITY))


@st.composite
def kept_beside(draw: st.DrawFn, base: Base) -> Base:
    """The same base with what a desk keeps beside any of its records."""
    claims = [each._replace(at=draw(_PLACES), credibility=draw(_CREDIBLE)) for each in base.claims]
    sources = {
        id_: each._replace(archived=draw(_ADDRESSES), accessed=draw(dates()), reliability=draw(_RELIABLE))
        for id_, each in base.sources.items()
    }
    return replace(base, claims=tuple(claims), sources=sources)


def with_rules() -> st.SearchStrategy[ruled.Ruled]:
    """Bases with rules whose bounds come to an end."""
    return ruled.bases()


def pairs() -> st.SearchStrategy[tuple[Base, Base]]:
    """A base of any sort without and with it."""
    compared = st.one_of(questions((*COMPARED, "words")), growing(), with_rules())
    return compared.flatmap(lambda each: st.tuples(st.just(each.base), kept_beside(each.base)))


def told(base: Base) -> list[Any]:
    """What the commands tell of all topics, without what is kept."""
    topics = [*base.topics]
    found = (csto_check.diff(base, topics), csto_check.topics(base), csto_check.timeline(base, topics))
    return [_without(each, {*KEPT, "base"}) for each in (*found, csto_check.claims(base), csto_check.sources(base))]


def _without(document: Any, names: set[str]) -> Any:
    if isinstance(document, list):
        return [_without(each, names) for each in document]
    if isinstance(document, dict):
        return {name: _without(each, names) for name, each in document.items() if name not in names}
    return document


@given(pairs())
def test_nothing_that_is_kept_beside_changes_an_answer(pair: tuple[Base, Base]) -> None:
    plain, kept = pair
    assert told(plain) == told(kept)


@given(pairs())
def test_it_is_told_as_a_change_that_moves_no_verdict(pair: tuple[Base, Base]) -> None:
    plain, kept = pair
    found = csto_check.changes(kept, plain)
    assert found["verdicts"] == []
    changed = {each["id"]: {one["field"] for one in each["fields"]} for each in (*found["claims"], *found["sources"])}
    assert changed == dict(_differing(plain, kept))


def _differing(plain: Base, kept: Base) -> Iterator[tuple[str, set[str]]]:
    """The fields in which each record differs."""
    records = zip((*plain.claims, *plain.sources.values()), (*kept.claims, *kept.sources.values()), strict=True)
    for before, after in records:
        fields = {name for name in before._fields if getattr(before, name) != getattr(after, name)}
        if fields:
            yield before.id, fields


@given(with_rules().flatmap(lambda each: kept_beside(each.base)))
def test_what_follows_from_rules_takes_over_nothing(base: Base) -> None:
    for claim in csto_check.claims(base)["claims"]:
        assert not claim["derived"] or (claim["at"], claim["credibility"]) == (None, None)


@SLOW
@given(bases())
def test_a_base_says_the_same_where_it_is_not_written(tree: Tree) -> None:
    assert told(loaded(tree)) == told(loaded(_without(tree, KEPT)))


def loaded(tree: Tree) -> Base:
    return csto_check.load("facts.yaml", Replaced({"facts.yaml": yaml_of(tree)}))
