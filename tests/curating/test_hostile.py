"""Whatever is to be added: it is added or refused with a reason, and never ends in a traceback."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_check.curating.json_lines import additions_from_lines
from csto_check.curating.plan import AddRequest, plan_additions
from csto_check.curating.spreadsheet import claims_of_sheet
from csto_check.facts.format import FIELDS
from csto_check.formats.cell import unguarded
from csto_check.problem import CannotRun
from tests.curating.additions_law import FOLDER, loaded, texts
from tests.curating.desk import BASE

FILES = {f"{FOLDER}/facts.yaml": BASE}
WORDS = st.sampled_from(
    ("gazette", "courier", "passengers", "injured", "ports", "new", "214", "people", "words", "yes")
)
ODD = st.sampled_from(("{all: [A]}", "{", "a: b", "\ud800", "\x00", "2024-05-12", ""))
TEXTS = WORDS | ODD | st.text("a0 .:#-{}[]\"'\\\n", max_size=8)
JSON = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
NAMES = st.sampled_from(sorted({name for what in ("claim", "topic", "source") for name in FIELDS[what]}))
PLAIN = {
    "claim": {"add": "claim", "source": "gazette", "quote": "214 passengers on board", "says": {"passengers": "214"}},
    "topic": {"add": "topic", "id": "crew", "question": "How many?", "unit": "people"},
    "source": {"add": "source", "id": "weekly", "title": "W"},
}
CELLS = st.sampled_from(
    ("gazette", "passengers", "214", ",", ";", "\n", '"', "source,topic,value,quote", "sep=;", "id,")
)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.sampled_from(sorted(PLAIN)), st.dictionaries(NAMES, JSON, max_size=2), st.booleans())
def test_any_line(what: str, fields: dict[str, object], anyway: bool) -> None:
    try:
        additions = additions_from_lines(json.dumps({**PLAIN[what], **fields}), "lines")
        after = plan_additions(loaded(FILES), texts(FILES), AddRequest(additions, anyway=anyway)).after
    except CannotRun as error:
        assert all(problem.what and problem.remedy for problem in error.problems)
        return
    new = {change.path: change.text for change in after.changes}
    assert len(loaded(new).by_id) + len(loaded(new).topics) + len(loaded(new).sources) > 7


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.lists(CELLS, max_size=12).map("".join))
def test_any_sheet(text: str) -> None:
    try:
        claims_of_sheet(text, "sheet", loaded(FILES), unguarded)
    except CannotRun as error:
        assert all(problem.what and problem.remedy for problem in error.problems)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"quote": "half \ud800"}, '"quote" holds something that is no character'),
        ({"says": {"passengers": {"value": "214", "note": "\udcff"}}}, '"says" holds something that is no character'),
        ({"source": "x" * 2_000}, "this id has over 200 characters"),
        ({"quote": [[[[[[[[[[[[["deep"]]]]]]]]]]]]]}, "nested more than 12 levels deep"),
    ],
)
def test_what_no_base_can_hold_is_told(fields: dict[str, object], told: str) -> None:
    with pytest.raises(CannotRun, match=told):
        additions = additions_from_lines(json.dumps({**PLAIN["claim"], **fields}), "lines")
        plan_additions(loaded(FILES), texts(FILES), AddRequest(additions, anyway=True))


def test_json_of_any_depth_is_read_or_refused() -> None:
    for depth in (100, 500, 900, 20_000):
        with pytest.raises(CannotRun):
            additions_from_lines(f'{{"add": "claim", "quote": {"[" * depth}{"]" * depth}}}', "lines")
