"""Is a noun a word for a unit: one answer for quotes, reviews and drafts."""

import json
from pathlib import Path

import pytest

from csto_check.reading.units import Units
from tests.sessions import in_this_process

HAS = [
    ("en", "injury", ["injury", "injuries", "Injuries"]),
    ("en", "tank", ["tank", "tanks", "battle-tanks"]),
    ("en", "car", ["car", "cars"]),
    ("en", "soldiers", ["soldier", "soldiers"]),
    ("en", "policeman", ["policeman", "policemen", "policewomen"]),
    ("en", "bus", ["buses", "bus"]),
    ("en", "casualt*", ["casualty", "casualties"]),
    ("de", "Soldat", ["Soldat", "Soldaten", "Soldatinnen", "OVKS-Soldaten", "Friedenssoldaten", "Soldatin"]),
    ("de", "Person", ["Personen", "Zivilpersonen"]),
    ("de", "Mann", ["Mann", "Männer", "Männern"]),
    ("de", "Haus", ["Häuser", "Krankenhäusern", "Hauses"]),
    ("de", "Tote", ["Tote", "Toten", "Toter", "Verkehrstoten"]),
    ("de", "Tag", ["Tag", "Tage", "Tagen"]),
    ("kk", "адам", ["адам"]),
]
HAS_NOT = [
    ("en", "tank", ["tankers", "tanker", "think-tankers"]),
    ("en", "car", ["cards", "care", "scar", "scars", "carriers"]),
    ("en", "plan", ["planes", "plane"]),
    ("en", "ship", ["hardship", "shipments"]),
    ("en", "soldier", ["soldiering", "soldierly"]),
    ("de", "Person", ["Personal", "Persönlichkeiten"]),
    ("de", "Soldat", ["Soldateska", "Soldatenlieder"]),
    ("de", "Tag", ["Werktage", "Tagungen", "Verträge", "Vertrag"]),
    ("de", "Mann", ["Mannschaften", "Manöver"]),
    ("kk", "адам", ["адамдар"]),
]


@pytest.mark.parametrize(("language", "word", "nouns"), HAS)
def test_a_noun_is_a_word_for_a_unit_in_all_its_forms(language: str, word: str, nouns: list[str]) -> None:
    units = Units({"the_unit": {language: [word]}}, language)
    assert [noun for noun in nouns if not units.has(noun, "the_unit")] == []
    assert {units.of(noun) for noun in nouns} == {"the_unit"}


@pytest.mark.parametrize(("language", "word", "nouns"), HAS_NOT)
def test_a_longer_word_is_another_word(language: str, word: str, nouns: list[str]) -> None:
    units = Units({"the_unit": {language: [word]}}, language)
    assert [noun for noun in nouns if units.has(noun, "the_unit")] == []


def test_a_noun_of_another_unit_counts_something_else() -> None:
    units = Units({"soldiers": {"de": ["Soldat"]}, "tanks": {"de": ["Panzer"]}}, "de")
    assert units.is_other("Kampfpanzern", "soldiers")
    assert units.is_other("€", "soldiers")
    assert not units.is_other("Soldaten", "soldiers")
    assert not units.is_other("Zelte", "soldiers")  # a word of no unit: nobody knows
    assert not units.is_other(None, "soldiers")


def test_of_two_words_the_longer_one_tells_the_unit() -> None:
    units = Units({"soldiers": {"de": ["Soldat"]}, "elite": {"de": ["Elitesoldat"]}}, "de")
    assert (units.of("Elitesoldaten"), units.of("Soldaten"), units.of("Zelte")) == ("elite", "soldiers", None)


def test_a_length_of_time_counts_only_in_its_own_unit_and_a_share_only_in_per_cent() -> None:
    units = Units({"days": {}, "share": {"de": ["Prozent"]}, "soldiers": {}}, "de")
    assert units.counts("duration", None, "zehntägig", "days") is False  # no German word is given
    assert units.counts("duration", "days", "ten", "days")  # its id is one
    units = Units({"days": {"de": ["Tag"]}, "share": {"de": ["Prozent"]}, "soldiers": {}}, "de")
    assert units.counts("duration", None, "zehntägig", "days")
    assert units.counts("duration", "Tagen", "zehn", "days")
    assert not units.counts("duration", "Wochen", "zehn", "days")
    assert not units.counts("duration", "Tagen", "zehn", "soldiers")
    assert units.counts("share", "%", "85", "share")
    assert not units.counts("share", "%", "85", "soldiers")
    assert not units.counts("change", "Soldaten", "85", "soldiers")


BASE = """\
csto-check: 1
title: The injuries
units: {injuries: {en: [injury]}, tanks: {en: [tank]}}
sources: {herald: {title: A title, published: 2022-01-13, language: en}}
topics: {hurt: {question: How many injuries?, unit: injuries, cues: {en: {near: [reported]}}}}
claims:
  herald:
    - {quote: 300 injuries and 2 tanks, says: {hurt: 300}}
"""


def test_verify_draft_and_review_know_the_same_words(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(BASE, "utf-8")
    (tmp_path / "text.txt").write_text("They reported 300 injuries. They reported 300 tankers.\n", "utf-8")
    _, out, _ = in_this_process(["verify", "--json"], tmp_path, CSTO_CHECK_TEXTS="")
    assert json.loads(out)["results"][0]["says_value"] is True
    _, out, _ = in_this_process(["review", "text.txt", "--lang", "en", "--json"], tmp_path)
    assert [sentence["text"] for sentence in json.loads(out)["sentences"]] == ["They reported 300 injuries."]
    _, out, _ = in_this_process(["draft", "text.txt", "--lang", "en", "--source", "herald2"], tmp_path)
    assert "hurt: " in out
    assert "tankers" in out.partition("units:")[2]
