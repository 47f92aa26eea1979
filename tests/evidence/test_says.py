"""Does a quote say the value of its claim: it does, it says another, or that cannot be judged."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sessions import in_this_process

BASE = """\
csto-check: 1
zones: [Europe/Berlin]
names:
  Almaty: []
  Belarus: [Weißrussland]
  CSTO: [OVKS]
  Nur Otan: []
  Otan: []
  Russia: [Russland]
units:
  soldiers: {de: [Soldat, Mann], en: [soldier, troop]}
  people: {de: [Mensch, Person], en: [people, person]}
  aircraft: {de: [Flugzeug], en: [aircraft, plane]}
  days: {de: [Tag], en: [day]}
sources:
  blatt: {title: Ein Titel, published: 2022-01-13, language: LANGUAGE}
topics:
  soldiers: {question: How many soldiers?, unit: soldiers}
  near: {question: How many?, unit: soldiers, tolerance: 5%}
  days: {question: How long?, unit: days}
  when: {question: When?, kind: date}
  who: {question: Who?, kind: name}
  all: {question: Which?, kind: names}
  so: {question: Is it so?, kind: choice}
  why: {question: Why?, kind: words}
claims:
  blatt:
    - quote: QUOTE
      says: {TOPIC: {value: VALUE}}
"""
Said = tuple[bool | None, str | None]


def said(folder: Path, topic: str, quote: str, value: str, language: str = "de", by_hand: str = "") -> Said:
    """Whether a quote says a value, and why not; there is no text."""
    text = BASE.replace("LANGUAGE", language).replace("QUOTE", json.dumps(quote)).replace("TOPIC", topic)
    text = text.replace("VALUE", f"{value}, by_hand: {by_hand}" if by_hand else value)
    if not language:
        text = text.replace(", language: ", "")
    (folder / "facts.yaml").write_text(text, "utf-8")
    _, out, err = in_this_process(["verify", "--json"], folder, CSTO_CHECK_TEXTS="")
    assert out, err
    (result,) = json.loads(out)["results"]
    assert result["failed"] is (result["says_value"] is False)
    assert (result["says_why"] is None) is (result["says_value"] is True)
    return result["says_value"], result["says_why"]


SAYS: list[tuple[Any, ...]] = [
    ("soldiers", "mit 3.000 Soldaten", "3000"),
    ("soldiers", "rund 100 belarussischen Soldaten", "about 100"),
    ("soldiers", "über 3.000 Mann", "over 3000"),
    ("soldiers", "über 3.000 Mann", "at least 3000"),  # the same set
    ("soldiers", "150 bis 200 Soldaten", "150..200"),
    ("soldiers", "nicht 300, sondern 400 Soldaten", "400"),
    ("soldiers", "353 Menschen", "353"),  # of another unit, but the only number
    ("soldiers", "about 2,500 troops", "about 2500", "en"),
    ("days", "nach zehn Tagen", "10"),
    ("days", "eine zehntägige Frist", "10"),
    ("days", "a 3-day mission", "3", "en"),
    ("when", "am 5. Januar 2022", "2022-01-05"),
    ("when", "am 5. Januar", "2022-01-05"),
    ("when", "im Oktober 2002", "2002-10"),
    ("when", "bis zum 21. Januar", "..2022-01-21"),
    ("when", "zwischen dem 6. und 10. Januar", "2022-01-06..2022-01-10"),
    ("when", "Beginn am 6. Januar […] Ende am 10. Januar", "2022-01-06..2022-01-10"),  # the ends stand apart
    ("when", "on January 5", "2022-01-05", "en"),
    ("who", "in Almaty landete", "Almaty"),
    ("who", "Weißrussland schickte", "Belarus"),
    ("who", "die Führung Russlands", "Russia"),
    ("who", "der Bote Anton Klein kam", "Anton Klein"),  # no name of the base
    ("all", "Russland und Weißrussland", "{all: [Belarus, Russia]}"),
    ("all", "Russland, Weißrussland und Almaty", "{some: [Belarus, Russia]}"),
]


@pytest.mark.parametrize("case", SAYS, ids=lambda case: f"{case[1]}={case[2]}")
def test_a_quote_that_says_the_value_is_judged_so_without_a_text(case: tuple[Any, ...], tmp_path: Path) -> None:
    assert said(tmp_path, *case) == (True, None)


OTHER: list[tuple[Any, ...]] = [
    ("soldiers", "353 Soldaten", "335", "the quote says 353, but the value is 335"),
    ("soldiers", "rund 100 Soldaten", "100", "the quote says about 100, but the value is 100"),
    ("soldiers", "100 Soldaten", "about 100", "the quote says 100, but the value is about 100"),
    ("soldiers", "über 3.000 Soldaten", "3000..5000", "the quote says over 3000, but the value is 3000..5000"),
    ("soldiers", "200 und 150 Soldaten", "350", "the quote says 200 and 150, but the value is 350"),
    ("soldiers", "353 Menschen", "335", "the quote says 353, but the value is 335"),
    ("soldiers", "70 Soldaten nach zwei Tagen", "2", "the quote says 70, but the value is 2"),
    ("soldiers", "2 Flugzeuge mit 70 Soldaten", "72", "the quote says 70, but the value is 72"),
    ("near", "95 bis 105 Soldaten", "about 110", "the quote says 95..105, but the value is about 110"),
    ("days", "nach zehn Tagen", "11", "the quote says 10, but the value is 11"),
    ("when", "am 5. Januar", "2022-01-06", "the quote says 2022-01-05, but the value is 2022-01-06"),
    ("when", "im Januar 2022", "2022-01-05", "the quote says 2022-01, but the value is 2022-01-05"),
    ("when", "am 5. Januar", "2022-01", "the quote says 2022-01-05, but the value is 2022-01"),
    ("when", "am 5. Januar", "..2022-01-05", "the quote says 2022-01-05, but the value is ..2022-01-05"),
    ("when", "am 5., am 7. Januar […] am 9. Januar", "2022-01-05..2022-01-09", None),  # three dates are no two ends
]


@pytest.mark.parametrize(("topic", "quote", "value", "why"), OTHER, ids=lambda each: str(each)[:40])
def test_a_quote_that_says_another_value_fails(
    topic: str, quote: str, value: str, why: str | None, tmp_path: Path
) -> None:
    says, reason = said(tmp_path, topic, quote, value)
    assert says is False
    assert why in (None, reason)


def test_about_is_as_wide_as_the_topic_says(tmp_path: Path) -> None:
    assert said(tmp_path, "near", "95 bis 105 Soldaten", "about 100")[0] is True
    assert said(tmp_path, "soldiers", "95 bis 105 Soldaten", "about 100")[0] is False


NOT_JUDGED: list[tuple[Any, ...]] = [
    ("soldiers", "eine Handvoll Soldaten", "5", "the quote contains no number of soldiers"),
    ("soldiers", "nach zwei Tagen", "2", "the quote contains no number of soldiers"),  # a time is never a head count
    ("soldiers", "70 Soldaten, 2 Flugzeuge", "2", "2 is in the quote, but it counts Flugzeuge"),
    (
        "soldiers",
        "200 tadschikischen und 70 armenischen Soldaten",
        "70",
        "the quote contains 200 and 70; which belongs to which topic is not judged",
    ),
    ("soldiers", "nicht 300 Soldaten", "300", "300 is in the quote, but after a negation"),
    ("soldiers", "nicht 300 Soldaten", "400", "300 is in the quote, but after a negation"),
    ("soldiers", "ein Soldat und 3 andere", "1", "0 and 1 may be expressed without a number"),
    ("soldiers", "keine Soldaten, 3 Flugzeuge", "0", "0 and 1 may be expressed without a number"),
    ("days", "nach drei Wochen", "3", "the quote contains no number of days"),
    ("days", "nach 3 Werktagen", "3", "the quote contains no number of days"),
    ("days", "dreiwöchiger Einsatz", "3", "the quote contains no number of days"),
    ("when", "ist nun beendet", "2022-01-13", "the quote contains no date"),
    ("when", "nicht am 5. Januar", "2022-01-05", "2022-01-05 is in the quote, but after a negation"),
    ("who", "Moskau zögert", "Russia", "no spelling of the name is in the quote"),
    ("who", "ohne Russland", "Russia", "no spelling of the name is in the quote"),
    ("who", "OVKS-Truppen landeten", "CSTO", "no spelling of the name is in the quote"),
    ("who", "die Partei Nur Otan", "Otan", "no spelling of the name is in the quote"),
    ("who", "es ist klein", "Klein", "no spelling of the name is in the quote"),
    ("all", "Russland und andere", "{all: [Belarus, Russia]}", "no spelling of Belarus is in the quote"),
    ("all", "Russland, Weißrussland", "{all: [Russia]}", "the quote names Belarus as well"),
    ("so", "es war so", "yes", "choices are not read from quotes"),
    ("why", "wegen der 3 Soldaten", "three", "free text is not compared"),
    ("soldiers", "3 Soldaten", "unknown", "unknown is not a value"),
    ("when", "am 3. Januar", "unknown", "unknown is not a value"),
]


@pytest.mark.parametrize(("topic", "quote", "value", "why"), NOT_JUDGED, ids=lambda each: str(each)[:40])
def test_what_cannot_be_judged_is_neither_true_nor_false_and_says_why(
    topic: str, quote: str, value: str, why: str, tmp_path: Path
) -> None:
    says, reason = said(tmp_path, topic, quote, value)
    assert says is None
    assert reason
    assert reason.startswith(why)


@pytest.mark.parametrize("value", ["353", "335"])
def test_what_was_judged_by_hand_is_not_judged_again(value: str, tmp_path: Path) -> None:
    found = said(tmp_path, "soldiers", "353 Soldaten", value, by_hand="the total of both")
    assert found == (None, "judged by hand: the total of both")


@pytest.mark.parametrize(
    ("language", "why"),
    [("kk", 'texts in "kk" cannot be read'), ("", "the language of the source is not given")],
    ids=["unknown here", "not given"],
)
def test_a_quote_in_a_language_that_cannot_be_read_is_not_judged(language: str, why: str, tmp_path: Path) -> None:
    assert said(tmp_path, "soldiers", "353 Soldaten", "335", language) == (None, why)
    assert said(tmp_path, "who", "Almaty", "Almaty", language) == (None, why)


def test_a_date_that_the_quote_leaves_open_is_not_judged(tmp_path: Path) -> None:
    text = BASE.replace("LANGUAGE", "de").replace("published: 2022-01-13, ", "").replace("QUOTE", "am Samstag")
    (tmp_path / "facts.yaml").write_text(text.replace("TOPIC", "when").replace("VALUE", "2022-01-08"), "utf-8")
    code, out, _ = in_this_process(["verify", "--json"], tmp_path, CSTO_CHECK_TEXTS="")
    (result,) = json.loads(out)["results"]
    assert (code, result["says_value"]) == (0, None)
    assert result["says_why"] == "“Samstag”: the text's date is unknown"


def test_a_weekday_is_told_from_the_date_of_its_source(tmp_path: Path) -> None:
    assert said(tmp_path, "when", "am Samstag", "2022-01-08") == (True, None)
    assert said(tmp_path, "when", "am Samstag", "2022-01-07")[0] is False
