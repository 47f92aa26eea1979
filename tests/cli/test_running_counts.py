"""How a running count grew, as a user and a program are told."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml

import csto_check
from tests.cli.helpers import ROOT
from tests.sessions import in_this_process
from tests.terminal import on_terminal

SERIES = ROOT / "tests" / "cases" / "series"
FLOOD = SERIES / "flood" / "facts.yaml"
NAMES = sorted(path.parent.name for path in SERIES.glob("*/facts.yaml"))


def points(name: str, topic: str, *options: Any) -> list[Any]:
    series = csto_check.timeline(csto_check.load(str(SERIES / name / "facts.yaml")), [topic], *options)["series"]
    found: list[Any] = series[0]["points"]
    return found


def reordered(path: Path, folder: Path) -> Path:
    """The same base with everything in it the other way round."""
    base = yaml.load(path.read_text("utf-8"), yaml.CBaseLoader)
    for part in ("sources", "topics", "claims"):
        base[part] = dict(reversed(base[part].items()))
    base["claims"] = {source: claims[::-1] for source, claims in base["claims"].items()}
    turned = folder / "facts.yaml"
    turned.write_text(yaml.safe_dump(base, sort_keys=False, allow_unicode=True), "utf-8")
    return turned


@pytest.mark.parametrize("name", NAMES)
def test_a_count_is_told_with_the_same_bytes_whatever_the_order_of_the_base(name: str, tmp_path: Path) -> None:
    path = SERIES / name / "facts.yaml"
    told = [csto_check.load(str(each)) for each in (path, reordered(path, tmp_path))]
    one, two = (csto_check.timeline(base, list(base.topics)) for base in told)
    assert one["base"]["sha256"] != two["base"]["sha256"]
    assert json.dumps({**one, "base": None}) == json.dumps({**two, "base": None})


def test_a_count_is_told_only_where_it_is_asked_for() -> None:
    base = csto_check.load(str(SERIES / "a_family_of_dates_and_counts" / "facts.yaml"))
    assert csto_check.timeline(base)["series"] == []
    assert csto_check.timeline(base, ["ferry.sank"])["series"] == []
    both = csto_check.timeline(base, ["ferry"])
    assert [each["topic"] for each in both["series"]] == ["ferry.missing"]
    assert [each["topic"] for each in both["events"]] == ["ferry.sank", "ferry.sank"]


def test_several_counts_are_told_together() -> None:
    base = csto_check.load(str(SERIES / "fire_of_two_counts" / "facts.yaml"))
    found = csto_check.timeline(base, ["fire.houses", "fire.dead"])["series"]
    assert [(each["topic"], each["unit"]) for each in found] == [("fire.dead", "people"), ("fire.houses", "houses")]


def test_a_topic_without_dates_names_those_beside_it() -> None:
    base = csto_check.load(str(SERIES / "a_family_of_dates_and_counts" / "facts.yaml"))
    assert csto_check.timeline(base, ["ferry.crew"])["beside"] == ["ferry.sank", "crew.rescued", "inquiry.opened"]
    assert csto_check.timeline(base, ["harbour"])["beside"] == []
    assert csto_check.timeline(base, ["ferry.missing"])["beside"] == []


def test_a_figure_without_a_day_holds_by_its_publication_and_is_marked_so() -> None:
    found = [(each["day"], each["dated_by"], each["as_of"]) for each in points("days_that_nobody_gives", "homeless")]
    assert found == [
        ("9 February 2031", "as_of", "2031-02-09"),
        ("by 14 February 2031", "published", None),
        ("by 2031", "published", None),
        (None, None, None),
        (None, None, None),
    ]


def test_a_lower_figure_of_a_later_day_is_a_correction_and_one_of_no_day_maybe_an_older_count() -> None:
    lower = {each["printed"]: each for each in points("flood", "dead") if each["below"]}
    assert lower.keys() == {"31 people", "under 30 people"}
    assert [(each["corrected"], each["in_course"]) for each in lower.values()] == [(True, True), (False, False)]
    assert {each["below"] for each in lower.values()} == {"about 40 people"}


def test_a_correction_is_what_diff_calls_a_dispute() -> None:
    base = csto_check.load(str(FLOOD))
    (topic,) = csto_check.diff(base, ["dead"])["topics"]
    apart = {id_ for pair in topic["pairs"] if pair["relation"] == "apart" for id_ in (pair["a"], pair["b"])}
    assert {id_ for each in points("flood", "dead") if each["corrected"] for id_ in each["claims"]} & apart


def test_what_is_withdrawn_unknown_or_planned_is_told_and_is_no_step() -> None:
    aside = {each["printed"]: each for each in points("flood", "dead") if not each["in_course"]}
    assert aside.keys() == {"55 people", "unknown", "over 100 people", "under 30 people"}
    assert aside["55 people"]["withdrawn"] == "one village was counted twice"
    assert (aside["unknown"]["low"], aside["unknown"]["high"]) == (None, None)
    assert aside["over 100 people"]["modality"] == "planned"
    assert not any(each["newest"] for each in aside.values())


def test_two_papers_that_cite_one_agency_repeat_it_and_who_counts_himself_does_not() -> None:
    nine, fourteen = points("one_agency_two_papers", "hurt")
    assert [voice["name"] for voice in nine["first"]] == ["The Gazette", "The Herald"]
    assert [(voice["name"], voice["origin"]) for voice in nine["repeated_by"]] == [
        ("Evening Courier", "Coast Agency"),
        ("Daily Mirror", "Coast Agency"),
    ]
    assert (nine["newest"], fourteen["newest"]) == (False, True)


def test_two_figures_of_the_latest_day_that_exclude_each_other_are_both_the_newest() -> None:
    assert [each["printed"] for each in points("fire_of_two_counts", "fire.dead") if each["newest"]] == [
        "3 people",
        "5 people",
    ]


def test_a_window_keeps_what_may_hold_in_it_and_changes_no_word_of_the_whole() -> None:
    whole, part = (points("flood", "dead", (), *window) for window in ((), ("2031-05-05", "2031-05-09")))
    assert [each["printed"] for each in part] == ["31 people", "33 to 38 people", "under 30 people"]
    assert [each for each in whole if each in part] == part


def test_what_follows_by_a_rule_is_said_by_nobody() -> None:
    nine, twelve = points("by_rule", "dead")
    assert (nine["derived"], twelve["derived"]) == (True, False)
    out = in_this_process(["timeline", "dead"], SERIES / "by_rule")[1]
    assert "nobody: worked out from Mayor Lind (in The Herald)  by rule" in out


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 160])
def test_no_word_of_a_count_is_lost_on_a_narrow_terminal(columns: int) -> None:
    code, out = on_terminal(["timeline", "dead", "--facts", str(FLOOD)], columns, NO_COLOR="1")
    assert code == 0
    assert max(map(len, out.splitlines())) <= columns
    words = "".join(out.split())
    for told in ("lower", "repeated", "newest", "withdrawn", "governor", "maybe", "about40"):
        assert told in words


def test_steps_are_drawn_in_ascii_where_there_is_nothing_else() -> None:
    code, out = on_terminal(
        ["timeline", "dead", "--facts", str(FLOOD)], 120, NO_COLOR="1", PYTHONIOENCODING="ascii", LC_ALL="C"
    )
    assert code == 0
    assert out.isascii()
    assert "`------" in out and "--'" in out


def test_csv_has_a_row_for_each_event_and_each_figure() -> None:
    folder = SERIES / "a_family_of_dates_and_counts"
    rows = list(csv.reader(StringIO(in_this_process(["timeline", "ferry", "--format", "csv"], folder)[1])))
    assert [row[0] for row in rows] == ["topic", "ferry.sank", "ferry.sank", *["ferry.missing"] * 2]
    assert rows[0][-10:-1] == [
        *("day", "dated_by", "first", "repeated_by", "corrected", "below", "newest", "in_course", "withdrawn")
    ]
    assert rows[0][-1] == "holds"


CORRECTED = """\
csto-check: 1
sources:
  herald: {title: The flood, publisher: The Herald, published: 2031-05-03}
  courier: {title: The night, publisher: Evening Courier, published: 2031-05-04}
units: {people: {}}
topics:
  dead: {question: How many people died?, unit: people, changes: grows}
claims:
  herald:
    - {quote: 40 died, says: {dead: 40}, as_of: 2031-05-01, according_to: the mayor}
    - {quote: not 40 but 31, says: {dead: {value: 31, id: later}}, as_of: 2031-05-02, according_to: WHO}
"""


@pytest.mark.parametrize(
    ("who", "status"),
    [("the mayor", "corrected down from 40 people"), ("the Red Cross", "lower than before: 40 people")],
)
def test_only_who_gave_the_higher_figure_corrects_it(who: str, status: str, tmp_path: Path) -> None:
    text = CORRECTED.replace("WHO", who)
    text = text if who == "the mayor" else text.replace("    - {quote: not 40", "  courier:\n    - {quote: not 40")
    (tmp_path / "facts.yaml").write_text(text, "utf-8")
    line = in_this_process(["timeline", "dead"], tmp_path)[1].splitlines()[-1]
    assert line.endswith(f"newest; {status}")
