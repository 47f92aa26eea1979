"""Laws of adding, on random bases: nothing is lost, and a spreadsheet comes back as it went out."""

import csv
import re
from io import StringIO
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from csto_check.answers.claims import answer
from csto_check.curating.plan import AddRequest, plan_additions
from csto_check.curating.spreadsheet import claims_of_sheet
from csto_check.facts.model import Base, Claim
from csto_check.formats.cell import unguarded
from csto_check.formats.csv import render
from csto_check.formats.escape import one_line
from csto_check.formats.screen import Screen
from csto_check.problem import CannotRun
from csto_check.view import View
from tests.curating.additions_law import FOLDER, comments, loaded, texts, tried, unplaced
from tests.curating.random_bases import VALUES, kind_of, random_base, words
from tests.laws import tries

SEEDS = st.integers(0, 2**32)
_MARKS = re.compile(r"<U\+[0-9A-F]{4,}>")
HEAD = "csto-check: 1\n"


@tries(100)
@given(SEEDS)
def test_an_addition_keeps_all_that_was_there(seed: int) -> None:
    tried(seed, steps=1)


@settings(max_examples=30, derandomize=True, deadline=None)
@given(SEEDS)
def test_claims_go_out_as_csv_and_come_back(seed: int) -> None:
    """Into a base with the same sources and topics, and no claims; a cell is one line, with hidden characters shown."""
    written = random_base(Random(seed))
    base = loaded({f"{FOLDER}/{name}": text for name, text in written.files.items()})
    bare = {f"{FOLDER}/facts.yaml": without_claims(base)}
    sheet = claims_of_sheet(render(answer(base), View, Screen()), "claims.csv", loaded(bare), unguarded)
    found = plan_additions(loaded(bare), texts(bare), AddRequest(sheet.additions, anyway=True)).after.base
    assert [as_cells(each) for each in found.claims] == [as_cells(each) for each in base.claims]


@settings(max_examples=50, derandomize=True, deadline=None)
@given(SEEDS)
def test_a_changed_row_changes_its_claim_and_nothing_else(seed: int) -> None:
    """Or it is refused, where a claim shares what it should change with others."""
    random = Random(seed)
    written = random_base(random)
    files = {f"{FOLDER}/{name}": text for name, text in written.files.items()}
    base = loaded(files)
    head, *rows = csv.reader(StringIO(render(answer(base), View, Screen())))
    changed = random.sample(rows, min(len(rows), 2))
    for row in changed:
        new = {"value": random.choice(VALUES[kind_of(row[1])]), "quote": words(random, 0), "note": words(random, 0)}
        for name in random.sample(sorted(new), random.randint(1, 3)):
            row[head.index(name)] = new[name]
    out = StringIO()
    csv.writer(out).writerows([head, *rows])
    sheet = claims_of_sheet(out.getvalue(), "claims.csv", base, unguarded)
    assert not sheet.additions
    try:
        after = plan_additions(base, texts(files), AddRequest([], anyway=True, changes=sheet.changes)).after
    except CannotRun as error:
        assert all(
            "cannot be changed from here" in each.what or "would be lost" in each.what for each in error.problems
        )
        return
    after_all = {**files, **{change.path: change.text for change in after.changes}}
    assert comments(files) == comments(after_all)
    again = claims_of_sheet(out.getvalue(), "claims.csv", loaded(after_all), unguarded)
    assert (again.additions, again.changes, again.n_known) == ([], [], len(rows))
    is_changed = {row[0] for row in changed}
    kept = [[as_cells(each) for each in one.claims if each.id not in is_changed] for one in (base, after.base)]
    assert kept[0] == kept[1]


def without_claims(base: Base) -> str:
    sources = "".join(f"  {id_}: {{title: T}}\n" for id_ in base.sources)
    topics = "".join(
        f"  {id_}: {{question: Q, {f'unit: {topic.unit}' if topic.unit else f'kind: {topic.kind}'}}}\n"
        for id_, topic in base.topics.items()
    )
    return f"{HEAD}units: {{soldiers: {{}}, people: {{}}}}\nsources:\n{sources}topics:\n{topics}"


def as_cells(claim: Claim) -> Claim:
    """A claim without its place, its texts as they are in cells."""
    texts_of = {name: one_line(value) for name, value in claim._asdict().items() if isinstance(value, str)}
    names = tuple(one_line(each) for each in claim.according_to)
    ignore = tuple(each._replace(because=one_line(each.because)) for each in claim.ignore)
    return unplaced(claim._replace(**texts_of, according_to=names, ignore=ignore))  # type: ignore[arg-type]
