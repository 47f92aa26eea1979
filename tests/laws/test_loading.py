"""A sound base loads whatever its order; a broken one is refused with places, and nothing else ever happens."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given

from csto_check.answers import diff, timeline, topics
from csto_check.codes.registry import codes_by_id
from csto_check.facts.loader import load
from csto_check.facts.model import Base
from csto_check.problem import CannotRun
from tests.laws import SLOW
from tests.laws.files import TOPICS, Tree, bases, shuffled, write
from tests.laws.strategies import st

SOUND = """\
csto-check: 1
title: "Kasachstan: Januar 2022"
languages: [de, en]
zones: [Asia/Almaty, Europe/Berlin]
unnamed: [eyewitnesses]
include: more/*.yaml
names: {Belarus: [Weißrussland]}
units: {soldiers: {de: [Soldat], en: [soldier]}}
sources:
  rt: {title: Abzug, published: 2022-01-13, sha256: %s}
  popow:
    title: >-
      Ein Titel: mit # und 'Zeichen'
topics:
  troops: {question: How many?, unit: soldiers, tolerance: 5%%, changes: grows}
  troops.belarus: {question: How many did Belarus send?}
  left: {question: Who left?, kind: names}
  begun: {question: When?, kind: date}
  over: {question: Over?, options: [yes, no]}
claims:
  rt:
    # an aside
    - quote: rund 100
      says: {troops: about 100, begun: 2022-01-08T13:00+01:00}
      according_to: [Kaktus, eyewitnesses]
      as_of: ..2022-01-21
    - quote: 'fast 10.000'
      says:
        troops.belarus: {value: almost 10000, modality: planned, withdrawn: {on: 2022-02, because: wrong}}
        left: {some: [Weißrussland]}
  popow:
    - {quote: über 3000, says: {troops: {value: over 3000, repeats: rt:troops}, over: no}}
""" % ("0" * 64)
DATA = SOUND.encode()
BYTES = st.one_of(st.sampled_from(b":-#{}[]&*!|>'\"%@`,? \t\n\r\0\x85~0.=<\\"), st.integers(0, 255))
EDIT = st.tuples(st.integers(0, len(DATA) - 1), st.integers(0, 3), st.lists(BYTES, max_size=4).map(bytes))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for bases, with a part that may be included."""
    folder = tmp_path_factory.mktemp("laws")
    (folder / "more").mkdir()
    (folder / "more" / "part.yaml").write_text("topics: {aim: {question: Why?, kind: words}}\n", "utf-8")
    return folder


def answers(base: Base) -> list[Any]:
    """What topics, diff and timeline say, but for the hash of the file."""
    every = tuple(base.topics)
    documents: list[Any] = [topics.answer(base), diff.answer(base), diff.answer(base, every), timeline.answer(base)]
    for document in documents:
        del document["base"]["sha256"]
    return documents


def mutated(edits: list[tuple[int, int, bytes]]) -> bytes:
    data = bytearray(DATA)
    for at, gone, new in edits:
        data[at : at + gone] = new
    return bytes(data)


@SLOW
@given(bases())
def test_every_sound_base_loads_with_all_that_it_says(folder: Path, tree: Tree) -> None:
    base = load(write(tree, folder))
    said = {
        f"{id_}:{topic}:{quote['id']}": quote["quote"]
        for id_, quotes in tree["claims"].items()
        for quote in quotes
        for topic in quote["says"]
    }
    assert {claim.id: claim.quote for claim in base.claims} == said
    assert set(base.topics) == set(TOPICS.values()) and list(base.sources) == sorted(tree["sources"])
    assert base.title == tree["title"]


@SLOW
@given(bases())
def test_every_value_and_text_stays_as_it_was_written(folder: Path, tree: Tree) -> None:
    base = load(write(tree, folder))
    for source, quotes in tree["claims"].items():
        for quote in quotes:
            for topic, value in quote["says"].items():
                claim = base.by_id[f"{source}:{topic}:{quote['id']}"]
                assert isinstance(value, dict) or claim.value.written == value
                assert claim.note == quote.get("note") and list(claim.according_to) == quote.get("according_to", [])


@SLOW
@given(bases(), st.randoms(use_true_random=False))
def test_the_order_of_a_file_changes_no_answer(folder: Path, tree: Tree, random: Random) -> None:
    one = answers(load(write(tree, folder)))
    assert answers(load(write(shuffled(tree, random), folder))) == one


@given(st.lists(EDIT, min_size=1, max_size=5))
def test_a_damaged_base_loads_or_is_refused_with_places_and_codes(
    folder: Path, edits: list[tuple[int, int, bytes]]
) -> None:
    path = folder / "damaged.yaml"
    path.write_bytes(mutated(edits))
    try:
        base = load(str(path))
    except CannotRun as error:
        assert error.problems and all(problem.place and problem.what for problem in error.problems)
        assert all(problem.code in codes_by_id() for problem in error.problems)
    else:
        assert answers(base)


@given(st.lists(EDIT, min_size=1, max_size=5))
def test_the_problems_of_a_damaged_base_stand_inside_the_file_and_in_order(
    folder: Path, edits: list[tuple[int, int, bytes]]
) -> None:
    path = folder / "damaged.yaml"
    path.write_bytes(mutated(edits))
    try:
        load(str(path))
    except CannotRun as error:
        places = [problem.place for problem in error.problems if problem.place]
        lines = path.read_bytes().decode("utf-8", "replace").splitlines()
        assert places == sorted(places)
        assert all(1 <= place.line <= len(lines) + 1 and place.column >= 1 for place in places)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_change_no_answer(folder: Path, line_end: str) -> None:
    (folder / "facts.yaml").write_bytes(DATA)
    (folder / "other.yaml").write_bytes(SOUND.replace("\n", line_end).encode())
    assert answers(load(str(folder / "other.yaml"))) == answers(load(str(folder / "facts.yaml")))


@pytest.mark.parametrize(
    ("before", "line_end"),
    [
        ("", "\n"),
        ("", "\r\n"),
        ("", "\r"),
        ("# a\u2028# b", "\n"),
        ("# a\u0085# b", "\n"),
    ],
)
def test_a_text_cut_off_at_its_comment_is_refused_whatever_breaks_its_lines(
    folder: Path, before: str, line_end: str
) -> None:
    text = f"csto-check: 1\n{before}\ntitle: Nr #1 und # mehr\n"
    path = folder / "cut.yaml"
    path.write_bytes(text.replace("\n", line_end).encode())
    with pytest.raises(CannotRun, match="cut off"):
        load(str(path))
