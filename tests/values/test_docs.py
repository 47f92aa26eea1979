"""The tables of values in docs/facts.md are what the program reads and offers; so are the examples of the schema."""

import json
import re
from pathlib import Path

import pytest

from csto_check.values import KINDS, date
from csto_check.values.base import Setting, Unreadable
from csto_check.values.value import Compares, reader_of, type_of
from tests.sessions import in_this_process

TEXT = (Path(__file__).parent.parent.parent / "docs" / "facts.md").read_text("utf-8").partition("## Values")[2]
SETTING = Setting(unit="people")
ON_A_LINE = [kind for kind in KINDS if type_of(kind).compares is Compares.ON_A_LINE]


def rows(head: str) -> list[tuple[list[str], list[str]]]:
    """The code in both cells of each row of the table under a head."""
    table = TEXT.partition(f"| {head} |")[2].partition("\n\n")[0].splitlines()[2:]
    cells = [line.strip("| ").split(" | ", 1) for line in table]
    return [(re.findall(r"`([^`]+)`", one), re.findall(r"`([^`]+)`", two)) for one, two in cells]


def is_read(written: str) -> bool:
    for kind in ON_A_LINE:
        try:
            reader_of(kind)(written, SETTING)
        except Unreadable:
            continue
        return True
    return False


WRITTEN = [each for row in rows("written | means") for each in row[0] if "{" not in each]
EDTF = [(one, two) for row in rows("EDTF | here") if len(row[0]) == len(row[1]) for one, two in zip(*row, strict=True)]


def test_the_tables_are_found() -> None:
    assert len(WRITTEN) > 25
    assert len(EDTF) > 10


@pytest.mark.parametrize("written", WRITTEN)
def test_a_value_of_the_table_is_read(written: str) -> None:
    assert is_read(written)


@pytest.mark.parametrize(("edtf", "ours"), EDTF)
def test_a_string_of_edtf_is_told_as_the_table_says(edtf: str, ours: str) -> None:
    with pytest.raises(Unreadable) as refused:
        date.read(edtf, SETTING)
    assert f"write {ours}" in refused.value.remedy


@pytest.mark.parametrize("edtf", [each for row in rows("EDTF | here") for each in row[0]])
def test_every_other_string_of_the_table_is_refused(edtf: str) -> None:
    with pytest.raises(Unreadable):
        date.read(edtf, SETTING)


def test_the_schema_shows_values_that_are_read_and_the_new_ones_among_them() -> None:
    schema = json.loads(in_this_process(["schema"])[1])
    said = schema["$defs"]["claim"]["properties"]["says"]["additionalProperties"]["anyOf"][0]["examples"]
    dates = schema["$defs"]["source"]["properties"]["published"]["examples"]
    assert all(map(is_read, [*said, *dates]))
    assert {"before 1841", "after 2022-01-06", "2.5 million"} <= {*said} and "before 1841" in dates
