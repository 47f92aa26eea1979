"""Findings are scored by the same rules, whoever made them."""

from typing import Any

import pytest

from benchmarks.peers.attributions import day_of_count, speakers_of
from benchmarks.peers.edtf_spans import Days, days_of
from benchmarks.peers.scoring import LEVELS, Label, false_finds, labels_of, outcome

BY_ID = {level.id: level for level in LEVELS}
OVER_1200 = {"quote": "over 1,200", "low": 1200, "high": None, "approx": False, "strict": True}
A_RANGE = {"quote": "30 to 40", "low": 30, "high": 40, "approx": False}


def number(start: int, end: int, low: float | None, high: float | None, **how: bool) -> dict[str, Any]:
    return {"what": "number", "start": start, "end": end, "low": low, "high": high, **how}


def date(edtf: str) -> dict[str, Any]:
    return {"what": "date", "start": 0, "end": 5, "edtf": edtf}


def scored(level: str, what: str, says: dict[str, Any], *said: dict[str, Any]) -> str:
    return outcome(BY_ID[level], Label(what, 0, len(says["quote"]), says), said)


@pytest.mark.parametrize(
    ("level", "says", "said", "wanted"),
    [
        ("digits", OVER_1200, [number(5, 10, 1200, 1200)], "right"),  # the bare figure is enough there
        ("bounds", OVER_1200, [number(5, 10, 1200, 1200)], "wrong"),
        ("hedges", OVER_1200, [number(0, 10, 1200, None, strict=True)], "right"),
        ("bounds", OVER_1200, [number(0, 10, 1200, None)], "right"),
        ("hedges", OVER_1200, [number(0, 10, 1200, None)], "wrong"),  # at least is not over
        ("digits", OVER_1200, [number(5, 6, 1, 1), number(7, 10, 200, 200)], "wrong"),
        ("digits", OVER_1200, [], "silent"),
        ("digits", OVER_1200, [number(10, 14, 7, 7)], "silent"),  # it only begins where the words end
        ("ranges", A_RANGE, [number(0, 8, 30, 40)], "right"),
        ("ranges", A_RANGE, [number(0, 2, 30, 30), number(6, 8, 40, 40)], "wrong"),
        ("digits", A_RANGE, [number(0, 2, 30, 30), number(6, 8, 40, 40)], "right"),
        ("digits", A_RANGE, [number(0, 2, 30, 30)], "wrong"),
    ],
)
def test_a_number_is_right_wrong_or_silent(
    level: str, says: dict[str, Any], said: list[dict[str, Any]], wanted: str
) -> None:
    assert scored(level, "number", says, *said) == wanted


@pytest.mark.parametrize(
    ("level", "meant", "said", "wanted"),
    [
        ("dates", "2019-03", "2019-03", "right"),
        ("dates", "2019-03", "2019-03-16", "wrong"),
        ("day", "2019-03", "2019-03-16", "right"),
        ("day", "2019-03-16", "2019-03", "wrong"),  # wider than what is meant
        ("day", "../2019-06-03", "2019-06-03", "right"),
        ("dates", "../2019-06-03", "2019-06-03", "wrong"),
        ("dates", "../2019-06-03", "/2019-06-03", "right"),  # both ways of writing an open end
        ("dates", "2019-03-16", "2019-03-16T20:00", "right"),  # a time of day is left out
        ("dates", "2019-03-16~", "2019-03-16", "wrong"),
        ("dates", "2019-03-16", "XXXX-03-16", "wrong"),
    ],
)
def test_a_date_is_right_or_wrong(level: str, meant: str, said: str, wanted: str) -> None:
    assert scored(level, "date", {"quote": "in March", "edtf": meant}, date(said)) == wanted


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("1841", Days("1841-01-01", "1841-12-31")),
        ("198X", Days("1980-01-01", "1989-12-31")),
        ("2020-02", Days("2020-02-01", "2020-02-29")),
        ("2019-24", Days("2019-12-01", "2020-02-29")),
        ("2019-06-03/..", Days("2019-06-03", None)),
        ("2019-05/2019-07-02", Days("2019-05-01", "2019-07-02")),
        ("2019~", Days("2019-01-01", "2019-12-31", rough=True)),
        ("2019-13", None),
        ("XXXX-05", None),
    ],
)
def test_the_days_of_a_date_in_edtf(edtf: str, days: Days | None) -> None:
    assert days_of(edtf) == days


def test_a_false_find_touches_no_label_of_its_kind() -> None:
    labels = [Label("date", 0, 11, {"quote": "3 June 2019", "edtf": "2019-06-03"})]
    there, elsewhere = number(0, 1, 3, 3), number(20, 21, 5, 5)
    assert false_finds("number", labels, [there, elsewhere]) == [elsewhere]
    beside = {"what": "date", "start": 20, "end": 21, "edtf": "2019"}
    assert false_finds("date", [Label("number", 20, 21, {})], [beside]) == [beside]


def test_a_span_that_is_open_counts_as_the_day_at_which_it_ends() -> None:
    meant = {"quote": "1841", "edtf": "1841"}
    assert scored("dates", "date", meant, date("../1841")) == "right"
    assert scored("dates", "date", meant, date("../1840")) == "right"  # before 1841
    assert scored("dates", "date", meant, date("1842/..")) == "right"  # after 1841
    assert scored("dates", "date", meant, date("../1839")) == "wrong"
    assert scored("dates", "date", meant, date("1840/..")) == "wrong"
    assert scored("dates", "date", meant, date("1840/1842")) == "wrong"


def test_a_share_may_be_said_in_per_cent_or_as_a_part() -> None:
    third = {"quote": "a third", "low": 0.3333, "high": 0.3333, "approx": False, "of": "houses"}
    assert scored("words", "number", third, number(0, 7, 33.335, 33.335, percent=True)) == "right"
    assert scored("words", "number", third, number(0, 7, 1 / 3, 1 / 3)) == "right"
    assert scored("words", "number", third, number(0, 7, 33.335, 33.335)) == "wrong"
    per_cent = {"quote": "1 per cent", "low": 1, "high": 1, "approx": False, "of": "%"}
    assert scored("digits", "number", per_cent, number(0, 1, 1, 1, percent=True)) == "right"


def test_ordinals_are_a_kind_of_their_own() -> None:
    says = {"quote": "88th minute", "low": 88, "high": 88, "approx": False, "ordinal": True}
    labels = labels_of({"text": "It fell in the 88th minute.", "expected": {"numbers": [says], "dates": []}})
    assert [label.what for label in labels] == ["ordinal"]
    assert not false_finds("number", labels, [number(15, 17, 88, 88)])


def test_who_says_it_is_right_wrong_silent_or_false() -> None:
    def said(labelled: list[str], *named: str | None) -> list[str]:
        sentence = {"lang": "en", "expected": {"speakers": labelled}}
        return [each.outcome for each in speakers_of(sentence, [{"speaker": name} for name in named])]

    assert said(["Anna Berg", "Harbour Office"], "Minister Anna Berg", None) == ["right", "wrong"]
    assert said(["Anna Berg"], None) == ["silent"]
    assert said([], "Monday Club") == ["false"]
    assert said([]) == []


def test_the_day_of_a_count_is_the_latest_that_is_said() -> None:
    def said(labelled: str | None, *days: str | None) -> list[str]:
        sentence = {"lang": "en", "expected": {"as_of": labelled} if labelled else {}}
        return [each.outcome for each in day_of_count(sentence, [{"as_of": day} for day in days])]

    assert said("2019-05-14", "2019-05-13", "2019-05-14T20:00", None) == ["right"]
    assert said("2019-05-14", "2019-05-13") == ["wrong"]
    assert said("2019-05-14", None) == ["silent"]
    assert said(None, "2019-05-13") == []
