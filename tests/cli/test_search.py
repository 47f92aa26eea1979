"""csto-check find: what a desk types, and what it is shown."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from tests.cli.helpers import document, write_base
from tests.sessions import in_this_process
from tests.terminal import on_terminal

BASE = """\
csto-check: 1
title: The flood
languages: [de, en]
names:
  Anna Berg: [Berg, Анна Берг, A. Bérg]
  Fire Department: [Feuerwehr]
units: {people: {en: [people]}, litres: {en: [litre]}}
sources:
  herald: {title: Flood in Veld, publisher: Evening Herald, published: 2024-03-02, language: en}
  courier: {title: Die Flut, publisher: Kurier, author: Jo Żak, language: de}
topics:
  injured: {question: {en: How many were hurt in the flood?, de: Wie viele wurden verletzt?}, unit: people}
  water: {question: How much water came?, unit: litres, scope: the upper_town and its mills}
  begin: {question: When did it begin?, kind: date}
  mayor: {question: Who is the mayor?, kind: name}
  no_answer: {question: Why?, kind: words}
  upper_limit:
    {question: Which limit?, kind: words, resolution: {holds: the bridge, because: a map, by: desk, on: 2024-03-09}}
claims:
  herald:
    - {quote: "2,500 were injured", says: {injured: 2500}, according_to: Feuerwehr}
    - {quote: half a million litres, says: {water: about 500000}, note: from the Waterworks}
    - {quote: on 6 January, says: {begin: 2024-01-06}, as_of: 2024-02-01}
    - {quote: Mayor Berg, says: {mayor: Berg}}
    - {quote: at the bridge, says: {upper_limit: the bridge}}
  courier:
    - quote: rund 2.500 Verletzte, davon 300 schwer
      says: {injured: about 2500}
      translation: about 2,500 injured, 300 of them badly
    - {quote: fast 2 Mio. Liter, says: {water: 1.5 million..2 million}, according_to: [Sender Veld, Анна Берг]}
    - {quote: vor dem 7., says: {begin: ..2024-01-07}}
"""


@pytest.fixture
def base(tmp_path: Path) -> str:
    return write_base(tmp_path, BASE)


def found(base: str, *words: str) -> dict[str, list[str]]:
    """The ids of what a search finds, without what it does not find."""
    answer = document("find", *words, "--facts", base)
    ids = {part: [each["id"] for each in answer[part]] for part in ("topics", "claims", "sources")}
    assert all(answer[f"n_{part}"] == len(each) for part, each in ids.items())
    return {part: each for part, each in ids.items() if each}


INJURED = ["courier:injured", "herald:injured"]
BERG = ["herald:mayor", "courier:water"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # words: in every field, by their beginning, in any case
        ("hurt", {"topics": ["injured"]}),
        ("verletz", {"topics": ["injured"], "claims": ["courier:injured"]}),
        ("VERLETZTE", {"claims": ["courier:injured"]}),
        ("badly", {"claims": ["courier:injured"]}),
        ("waterwor", {"claims": ["herald:water"]}),
        ("flut", {"sources": ["courier"]}),
        ("evening", {"sources": ["herald"]}),
        ("zak", {"sources": ["courier"]}),
        ("mills", {"topics": ["water"]}),
        ("town", {"topics": ["water"]}),
        ("answer", {"topics": ["no_answer"]}),
        ("map", {"topics": ["upper_limit"]}),
        ("bridge", {"claims": ["herald:upper_limit"]}),
        ("litres", {"topics": ["water"], "claims": ["courier:water", "herald:water"]}),
        ("sender", {"claims": ["courier:water"]}),
        # the middle of a word is not looked for, nor the beginning of a very short one
        ("jured", {}),
        ("di", {}),
        ("die", {"sources": ["courier"]}),
        # numbers by their value
        ("2500", {"claims": INJURED}),
        ("2,500", {"claims": INJURED}),
        ("2.500", {"claims": INJURED}),
        ("2 500", {"claims": INJURED}),
        ("2.5 thousand", {"claims": INJURED}),
        ("2,5 Tausend", {"claims": INJURED}),
        ("300", {"claims": ["courier:injured"]}),
        ("500.000", {"claims": ["herald:water"]}),
        ("half a million", {"claims": ["herald:water"]}),
        ("0.5 million", {"claims": ["herald:water"]}),
        ("2 million", {"claims": ["courier:water"]}),
        ("2000000", {"claims": ["courier:water"]}),
        ("1500000", {"claims": ["courier:water"]}),
        # the ends of what is said, not what lies between them, nor a tolerance
        ("1600000", {}),
        ("2400", {}),
        ("250", {}),
        ("25", {}),
        # dates by their days
        ("2024-01-06", {"claims": ["herald:begin"]}),
        ("6 January 2024", {"claims": ["herald:begin"]}),
        ("6. Januar 2024", {"claims": ["herald:begin"]}),
        ("7 January 2024", {"claims": ["courier:begin"]}),
        ("January 2024", {"claims": ["courier:begin", "herald:begin"]}),
        ("2024-02-01", {"claims": ["herald:begin"]}),
        ("2024-03-02", {"sources": ["herald"]}),
        ("2024-01-05", {}),
        # names in any spelling
        ("Anna Berg", {"claims": BERG}),
        ("berg", {"claims": BERG}),
        ("АННА берг", {"claims": BERG}),
        ("A. Bérg", {"claims": BERG}),
        ("a berg", {"claims": BERG}),
        ("Fire Department", {"claims": ["herald:injured"]}),
    ],
)
def test_what_is_found(words: str, expected: dict[str, list[str]], base: str) -> None:
    assert found(base, words) == expected
    assert found(base, *words.split()) == expected or words in ("2 500", "A. Bérg", "a berg")


def test_all_words_must_be_there_be_it_in_question_and_source(base: str) -> None:
    assert found(base, "injured", "2500") == {"claims": INJURED}
    assert found(base, "injured", "kurier") == {"claims": ["courier:injured"]}
    assert found(base, "feuerwehr", "hurt") == {"claims": ["herald:injured"]}
    assert found(base, "herald", "flood") == {"sources": ["herald"]}
    assert found(base, "berg", "mayor") == {"claims": ["herald:mayor"]}
    assert found(base, "feuerwehr", "water") == {}


def test_words_in_quotation_marks_stand_next_to_each_other(base: str) -> None:
    assert found(base, "davon 300") == {"claims": ["courier:injured"]}
    assert found(base, "300 davon") == {}
    assert found(base, "about 2500") == {"claims": ["courier:injured"]}


def test_only_the_sources_that_are_asked_for_are_searched(base: str) -> None:
    assert found(base, "2500", "--source", "herald") == {"claims": ["herald:injured"]}
    assert found(base, "flut", "--source", "herald") == {}
    _, out, _ = in_this_process(["find", "flut", "--source", "herald", "--facts", base])
    assert out == (
        "Evening Herald only, of 2 sources; in the whole base 1 topic is disputed.\n"
        "“flut”: not found in the sources shown.\n"
    )


def test_what_is_found_is_marked_where_it_stands(base: str) -> None:
    (claim,) = document("find", "300", "--facts", base)["claims"]
    marked = {each["field"]: [each["text"][m["start"] : m["end"]] for m in each["marks"]] for each in claim["hits"]}
    assert marked == {"quote": ["300"], "translation": ["300"]}
    code, screen = on_terminal(["find", "feuerwehr", "--facts", base], 80)
    assert code == 0
    assert "⟦Fire Department⟧" in screen or "⟦Feuerwehr⟧" in screen


def test_a_text_of_the_base_is_no_mark(tmp_path: Path) -> None:
    base = write_base(tmp_path, BASE.replace("quote: at the", "quote: at ⟦the⟧"))
    _, out, _ = in_this_process(["find", "bridge", "--facts", base])
    assert "at ⟨the⟩ ⟦bridge⟧" in out


def test_what_is_not_found_is_said_with_what_comes_near(base: str) -> None:
    code, out, err = in_this_process(["find", "injurred", "--facts", base])
    assert (code, err) == (0, "")
    assert out == "“injurred”: found nowhere.\ndid you mean “injured”?\n"
    (word,) = document("find", "injurred", "--facts", base)["words"]
    assert (word["found"], word["near"]) == (False, ["injured"])


def test_words_that_stand_apart_are_told_from_words_that_stand_nowhere(base: str) -> None:
    _, out, _ = in_this_process(["find", "bridge", "verletzte", "--facts", base])
    assert out == "“bridge” and “verletzte”: each found, but nowhere together.\n"
    _, out, _ = in_this_process(["find", "bridge", "xyzzy", "--facts", base])
    assert out == "“xyzzy”: found nowhere.\n"


def test_it_says_what_a_word_was_taken_for(base: str) -> None:
    def read_as(*words: str) -> list[Any]:
        return [(each["word"], each["read_as"]) for each in document("find", *words, "--facts", base)["words"]]

    assert read_as("2.500") == [("2.500", "the number 2,500")]
    assert read_as("2", "million", "litres") == [("2 million", "the number 2 million"), ("litres", "")]
    assert read_as("Berg") == [("Berg", "Anna Berg in any spelling")]
    assert read_as("6.", "Januar", "2024") == [("6. Januar 2024", "the date 6 January 2024")]
    assert read_as("2024") == [("2024", "the number 2,024 or the year 2024")]


@pytest.mark.parametrize("word", ["", " ", "%", "…", "_", "\x1b", "[.*]"])
def test_what_holds_no_word_is_refused(word: str, base: str) -> None:
    code, out, err = in_this_process(["find", word, "--facts", base])
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1 and "no letter and no digit" in err
    assert "\x1b" not in err


@pytest.mark.parametrize("word", ["(a+)+$", "a" * 9999, "9" * 9999, "\x1b[31mred", "[bold]x[/bold]", "a\nb", "\udcffx"])
def test_hostile_words_are_harmless(word: str, base: str) -> None:
    for form in ("table", "json", "csv", "markdown"):
        code, out, err = in_this_process(["find", word, "--format", form, "--facts", base])
        assert (code, err) == (0, "")
        assert "\x1b" not in out
        assert form == "json" or len(out) < 500


def test_a_word_that_begins_with_a_dash_is_behind_two(base: str) -> None:
    assert in_this_process(["find", "--facts", base, "--", "-5"])[0] == 0


def test_csv_has_a_row_a_hit(base: str) -> None:
    _, out, _ = in_this_process(["find", "flood", "--format", "csv", "--facts", base])
    rows = list(csv.DictReader(StringIO(out)))
    assert [(row["hit"], row["id"], row["fields"]) for row in rows] == [
        ("topic", "injured", "question"),
        ("source", "herald", "title"),
    ]


def test_the_api_finds_the_same(base: str) -> None:
    import csto_check

    answer = csto_check.find(csto_check.load(base), "Berg")
    assert json.loads(json.dumps(answer)) == document("find", "Berg", "--facts", base)


@pytest.mark.parametrize(
    ("command", "offered"),
    [
        ("diff floods", "csto-check find floods"),
        ("topics upper_towns", "csto-check find upper towns"),
        ("claims injurd", '"injured"? Or search: csto-check find injurd'),
        ("timeline hurt", "the word is in the questions of injured, or search: csto-check find hurt"),
        ("show herald:bridges", "csto-check find herald bridges"),
        ("diff ${HOME};ls", "csto-check find HOME ls"),
    ],
)
def test_an_unknown_topic_leads_to_the_search(command: str, offered: str, base: str) -> None:
    code, _, err = in_this_process([*command.split(), "--facts", base])
    assert code == 2
    assert err.endswith(f"{offered}\n")


def test_what_holds_no_word_or_very_many_is_not_offered_for_a_search(base: str) -> None:
    for name in ("?", "x" * 500):
        _, _, err = in_this_process(["diff", name, "--facts", base])
        assert "csto-check find" not in err
