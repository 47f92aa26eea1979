"""Dates of the years 0001 to 0999, and bounds that exclude, on every screen and in every document."""

import json
from pathlib import Path

import pytest

from csto_check.views.weekdays import days_named
from tests.sessions import in_this_process

FIELD = Path(__file__).parent.parent / "cases" / "field"
EARLY, BESIDE = FIELD / "years_before_1000", FIELD / "before_and_after"
COMMANDS = (["diff"], ["diff", "{}"], ["topics"], ["timeline"], ["show", "{}"], ["claims"], ["sources"], ["verify"])


@pytest.mark.parametrize(
    ("folder", "topic"), [(EARLY, "flood"), (EARLY, "crowned"), (BESIDE, "built"), (BESIDE, "bell")]
)
@pytest.mark.parametrize("form", ["table", "json", "csv", "markdown"])
def test_every_command_answers_in_every_format(folder: Path, topic: str, form: str) -> None:
    for command in COMMANDS:
        arguments = [part.format(topic) for part in command]
        code, out, err = in_this_process([*arguments, "--format", form], folder)
        assert code == 0 and out, (arguments, err)


DRAWN = {
    EARLY: (
        "after AD 530: a hollow bar with an arrow to the right",
        "before AD 2: a hollow bar with an arrow to the left",
        "about AD 1: a hatched bar",
        ">0500<",
        ">about December AD 800<",
    ),
    BESIDE: (
        "before 1841: a hollow bar with an arrow to the left",
        "after 1843: a hollow bar with an arrow to the right",
        "before 13:00 on Sat 8 January 2022; disputed",
    ),
}


@pytest.mark.parametrize(("folder", "marks"), DRAWN.items(), ids=lambda value: getattr(value, "name", ""))
def test_the_page_draws_them_with_their_open_ends_and_ticks(
    folder: Path, marks: tuple[str, ...], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    code, _, err = in_this_process(["report", "--facts", str(folder / "facts.yaml"), "-o", str(page)], tmp_path)
    assert code == 0, err
    text = page.read_text("utf-8")
    assert not [mark for mark in marks if mark not in text]


def test_json_has_the_excluding_ends_as_instants_and_wall_clocks() -> None:
    claims = json.loads(in_this_process(["claims", "--json"], BESIDE)[1])["claims"]
    ends = {claim["id"]: (claim["low"], claim["high"], claim["wall_clock"]) for claim in claims}
    assert ends["gazette:built"] == (None, "1840-12-31T23:59:59+00:53:28", [None, "1840-12-31T23:59:59"])
    assert ends["gazette:closed"] == ("2022-01-07T00:00:00+01:00", None, ["2022-01-07T00:00:00", None])
    assert ends["gazette:bell"] == (None, "2022-01-08T12:59:59+01:00", [None, "2022-01-08T12:59:59"])
    assert not any(claim["approximate"] for claim in claims)


@pytest.mark.parametrize(
    ("shown", "with_weekday"),
    [
        ("15 October 1582", "Fri 15 October 1582"),
        ("14 October 1582", "14 October 1582"),
        ("before 25 December AD 800", "before 25 December AD 800"),
        ("after 6 January 2022", "after Thu 6 January 2022"),
        ("6 to 10 January 2022", "Thu 6 to Mon 10 January 2022"),
        ("30 January to 2 February 2022", "Sun 30 January to Wed 2 February 2022"),
        ("29 December 2021 to 1 January 2022", "Wed 29 December 2021 to Sat 1 January 2022"),
        ("about 13:00 on 8 January 2022 (UTC+1)", "about 13:00 on Sat 8 January 2022 (UTC+1)"),
        ("January to March 2022", "January to March 2022"),
    ],
)
def test_a_day_before_the_gregorian_calendar_has_no_weekday(shown: str, with_weekday: str) -> None:
    assert days_named(shown) == with_weekday


def test_a_window_may_begin_after_a_date_and_end_before_another() -> None:
    arguments = ["timeline", "--from", "after 2022-01-06", "--to", "before 2022-01-08", "--json"]
    window = json.loads(in_this_process(arguments, BESIDE)[1])["window"]
    assert window == ["2022-01-07T00:00:00", "2022-01-07T23:59:59"]
    code, _, err = in_this_process(["timeline", "--from", "6 January 2022"], BESIDE)
    assert (code, err) == (2, '--from: "6 January 2022" is not how dates are written here; write 2022-01-06\n')
