"""Checking a text against itself: places are true, counts are those of the lists, and nothing else is said twice."""

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

import csto_check
from csto_check.codes.finding_code import DRAFT
from csto_check.codes.registry import all_codes
from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from tests.laws import tries
from tests.laws.running_text import ANY

READ = st.sampled_from([code for code in LANGUAGES if not data(code).lacks])
SLIPS = [code.example[DRAFT] for code in all_codes() if code.id[0] == "T"]
# Sentences with something to compare, and what may stand between them.
PIECES = st.lists(
    st.sampled_from(
        (*SLIPS, "\n\n", "\r\n", "“", "”", "Am Montag, dem 7. Januar 2022, kamen 40 Menschen. ", "davon 30 Kinder, ",
         "Von den 120 Verletzten waren 80 Soldaten und 50 Zivilisten. ", "um 50 Prozent ", "zwei Tage später ",
         "\ufeff", "\u00ad", "\x1b[31m", "3m/4k ", "and ", "of them ", "8 January 2022 ", "\u2028", "- ", "1. ")
    ),
    max_size=8,
).map("".join)  # fmt: skip
TEXTS = PIECES | ANY | st.builds("".join, st.lists(PIECES | ANY, max_size=3))


@tries(60)
@given(TEXTS, READ, st.sampled_from([None, "2022-01-13", "2022-01"]))
@example("".join(SLIPS), "en", "2022-01-13")
def test_places_and_counts_are_true(text: str, language: str, date: str | None) -> None:
    found = csto_check.check(text, date, language)
    assert found == csto_check.check(text, date, language)
    assert json.loads(json.dumps(found)) == found
    assert found["n_readings"] == found["n_compared"] + found["n_alone"]
    assert found["n_compared"] >= 0
    for number, key in (("n_findings", "findings"), ("n_alone", "alone"), ("n_unread", "unread")):
        assert found[number] == len(found[key])  # type: ignore[literal-required]
    assert sum(each["n_findings"] for each in found["compared"]) == found["n_findings"]
    for kind in found["compared"]:
        assert kind["n_findings"] <= kind["n_compared"]
    places = [place for each in found["findings"] for place in (each["first"], each["second"], *each["sentences"])]
    for each in (*places, *found["alone"], *found["unread"]):
        assert text[each["start"] : each["end"]] == each["text"]
    for finding in found["findings"]:
        is_told(finding)
    order = [(each["first"]["start"], each["first"]["end"]) for each in found["findings"]]
    assert order == sorted(order)
    told = [
        (each["code"], *order_, each["second"]["start"]) for each, order_ in zip(found["findings"], order, strict=True)
    ]
    assert len(told) == len(set(told))


def is_told(finding: Any) -> None:
    """Both passages stand in the sentences that are shown, and there is a reason on one line."""
    assert finding["first"]["start"] <= finding["second"]["start"]
    for passage in (finding["first"], finding["second"]):
        assert passage["text"].strip()
        assert any(each["start"] <= passage["start"] and passage["end"] <= each["end"] for each in finding["sentences"])
    assert len(finding["arithmetic"].splitlines()) == 1
    assert (finding["verdict"] == "impossible") is (finding["severity"] == "error")


@tries(40)
@given(st.lists(st.sampled_from(SLIPS), min_size=1, max_size=4, unique=True))
def test_words_that_say_nothing_in_figures_change_no_finding(slips: list[str]) -> None:
    plain = "Nobody in the town said anything about it.\n\n"
    text = "\n".join(slips)
    found, more = csto_check.check(text, "2022-01-13", "en"), csto_check.check(plain + text, "2022-01-13", "en")
    assert [(each["code"], each["arithmetic"]) for each in found["findings"]] == [
        (each["code"], each["arithmetic"]) for each in more["findings"]
    ]
    assert [each["first"]["start"] + len(plain) for each in found["findings"]] == [
        each["first"]["start"] for each in more["findings"]
    ]
