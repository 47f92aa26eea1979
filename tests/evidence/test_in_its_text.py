"""The text's own reading decides: what stands just outside of a quote is found out, at the desk and elsewhere."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from csto_check.text.fold import text_hash
from tests.evidence.desk import base, elsewhere, results, told


class Case(NamedTuple):
    """A text, a quote of it, the value of a topic, and what is said of that."""

    text: str
    quote: str
    value: str
    told: str
    why: str = ""
    topic: str = "n"
    language: str = "de"


CUT = [
    Case("Über 4.000 Helfer kamen.", "4.000 Helfer kamen", "4000", "fails", "the text says “Über 4.000” here"),
    Case("Über 4.000 Helfer kamen.", "4.000 Helfer kamen", "over 4000", "fails", "the text says “Über 4.000” here"),
    Case("Höchstens 80 Helfer blieben.", "80 Helfer blieben", "80", "fails", "the text says “Höchstens 80”"),
    Case("Zwischen 20 und 30 Helfer gingen.", "30 Helfer gingen", "30", "fails", "“Zwischen 20 und 30” here"),
    Case("Es gingen 61 oder mehr Helfer.", "Es gingen 61", "61", "fails", "the text says “61 oder mehr” here"),
    Case("Fewer than 90 tents stood.", "90 tents stood", "90", "fails", "“Fewer than 90”", "tents", "en"),
    Case("Between 5 and 9 tents stood.", "9 tents stood", "9", "fails", "“Between 5 and 9”", "tents", "en"),
    Case(
        "Bis zum 3. Februar 2022 fehlt er.",
        "3. Februar 2022",
        "2022-02-03",
        "fails",
        "“Bis zum 3. Februar 2022”",
        "when",
    ),
    Case(
        "Bis zum 3. Februar fehlt er.", "3. Februar fehlt", "2022-02-03", "fails", "“Bis zum 3. Februar” here", "when"
    ),
    Case("Seit 2016 fehlt er.", "2016 fehlt er", "2016", "fails", "the text says “Seit 2016” here", "when"),
    Case("Über 4.000 Helfer und 7 Zelte kamen.", "4.000 Helfer und 7 Zelte", "7", "fails", "“Über 4.000”", "tents"),
    Case(
        "Es dauert seit zwei Tagen an.",
        "zwei Tagen an",
        "2022-01-11",
        "fails",
        "the text says “seit zwei Tagen",
        "when",
    ),
    Case(
        "Gegen 13 Uhr ging er, am 3. Mai 2022.",
        "13 Uhr ging er, am 3. Mai 2022",
        "2022-05-03",
        "fails",
        "“Gegen 13",
        "when",
    ),
    Case("Es kamen keine 300 Helfer.", "300 Helfer", "300", "fails", "the text says “keine 300” here"),
    Case("Die Zahl der Helfer überstieg 290.", "290", "290", "fails", "the text says “überstieg 290” here"),
    Case("Helfer, mehr als 4.000 in allem", "Helfer […] 4.000 in allem", "4000", "fails", "“mehr als 4.000” here"),
]
DENIED = [
    Case(
        "Sie bestritt, dass 47 Helfer kamen.", "47 Helfer kamen", "47", "weak", "the text denies it next to the quote"
    ),
    Case("Dass 47 Helfer kamen, bestritt sie.", "47 Helfer kamen", "47", "weak", "the text denies it"),
    Case("She denied that 47 people came.", "47 people came", "47", "weak", "the text denies it", "n", "en"),
    Case("Sie bestritt, dass 47 Helfer kamen.", "bestritt, dass 47 Helfer", "47", "not judged", "after a negation"),
    Case("Dass 47 Helfer kamen, ist falsch.", "47 Helfer kamen", "47", "weak", "the text denies it"),
    Case("She could not confirm that 47 people came.", "47 people", "47", "weak", "the text denies it", "n", "en"),
    Case("She denied the charge, and 47 people came.", "47 people came", "47", "passes", "", "n", "en"),
    Case("47 Helfer kamen, sagte sie, und bestritt den Rest.", "47 Helfer kamen", "47", "passes"),
    Case("Es kamen nicht 300 Helfer.", "300 Helfer", "300", "weak", "the text denies it next to the quote"),
    Case("Nicht 300, sondern 400 Helfer kamen.", "sondern 400 Helfer", "400", "passes"),
    Case("Sie bestritt alles, aber 47 Helfer kamen.", "47 Helfer kamen", "47", "passes"),
]
WHOLE = [
    Case("Über 4.000 Helfer kamen.", "Über 4.000 Helfer", "over 4000", "passes"),
    Case("Über 4.000 Helfer kamen.", "Über 4.000 Helfer", "4000", "fails", "the quote says over 4000"),
    Case("Zwischen 20 und 30 Helfer gingen.", "Zwischen 20 und 30 Helfer", "20..30", "passes"),
    Case("Es kamen keine 300 Helfer.", "keine 300 Helfer", "300", "fails", "the quote says under 300"),
    Case("Fully >4000 people came.", ">4000 people", "over 4000", "passes", language="en"),
    Case("Half a million people left.", "Half a million people", "500000", "passes", language="en"),
    Case("Rund eineinhalb Millionen Helfer", "Rund eineinhalb Millionen", "about 1000000", "fails", "about 1500000"),
    Case("She came in April 2021.", "came in April", "2021-04", "passes", "", "when", "en"),
    Case("Am 3. Mai 2019 kam er.", "Am 3. Mai", "2019-05-03", "passes", topic="when"),
    Case("Am 3. Mai 2019 kam er.", "Am 3. Mai", "2022-05-03", "fails", "the text says “3. Mai 2019” here", "when"),
    Case("Es blieb seit 2016 dort.", "seit 2016 dort", "2016", "passes", topic="since"),
    Case("Es blieb seit 2016 dort.", "seit 2016 dort", "2016..", "passes", topic="since"),
    Case("Es blieb seit 2016 dort.", "seit 2016 dort", "2017", "fails", "the quote says 2016..", "since"),
    Case("Es blieb seit 2016 dort.", "seit 2016 dort", "2016", "fails", "the quote says 2016..", "when"),
    Case("Rund 90 Helfer. Später 90 Helfer.", "90 Helfer", "90", "passes"),  # at its second place it says so
]


@pytest.mark.parametrize("case", [*CUT, *DENIED, *WHOLE], ids=lambda case: f"{case.quote}={case.value}")
def test_the_text_decides_at_the_desk_and_its_receipt_elsewhere(case: Case, tmp_path: Path) -> None:
    base(tmp_path, case.text, [(case.quote, {case.topic: case.value})], case.language)
    desk = results(tmp_path)[case.topic]
    assert told(desk) == case.told
    assert case.why in (desk["says_why"] or desk["why"] or "")
    there = elsewhere(tmp_path)[case.topic]
    assert there["status"] == "recorded"
    assert [there[key] for key in ("failed", "weak", "says_value")] == [
        desk[key] for key in ("failed", "weak", "says_value")
    ]


def test_a_quote_that_cuts_a_hedge_off_is_weak_for_what_is_no_number(tmp_path: Path) -> None:
    base(tmp_path, "Über 4.000 Helfer kamen.", [("4.000 Helfer kamen", {"said": "they came", "who": "Osta"})])
    for found in (results(tmp_path), elsewhere(tmp_path)):
        assert (told(found["said"]), told(found["who"])) == ("weak", "weak")


SENTENCES = [
    ("Osta schickte Zelte. Veld meldete 30 Helfer.", "Osta schickte […] 30 Helfer", "weak"),
    ("Osta schickte Zelte. Veld meldete 30 Helfer.", "Osta schickte Zelte. […] 30 Helfer", "passes"),
    ("Osta schickte Zelte. Kurz war es. Veld meldete 30 Helfer.", "Osta schickte Zelte. […] 30 Helfer", "weak"),
    ("Osta schickte laut Dr. Berg am 3. Januar 30 Helfer.", "Osta schickte […] 30 Helfer", "passes"),
    ("Osta schickte Zelte. Veld meldete 30 Helfer.", "Zelte. Veld meldete 30 Helfer", "passes"),
]


@pytest.mark.parametrize(("text", "quote", "wanted"), SENTENCES)
def test_what_is_left_out_over_the_end_of_a_sentence_makes_a_quote_weak(
    text: str, quote: str, wanted: str, tmp_path: Path
) -> None:
    base(tmp_path, text, [(quote, {"n": "30"})])
    desk = results(tmp_path)["n"]
    assert told(desk) == wanted
    assert desk["why"] in (None, "the part it leaves out contains the end of a sentence")
    assert told(elsewhere(tmp_path)["n"]) == wanted


def test_a_value_that_is_edited_is_noticed_without_the_text(tmp_path: Path) -> None:
    text, quote = "Am 3. Mai 2019 kamen 70 Helfer aus Osta.", "Am 3. Mai"
    base(tmp_path, text, [(quote, {"when": "2019-05-03"})])
    assert told(elsewhere(tmp_path)["when"]) == "passes"
    facts = (tmp_path / "facts.yaml").read_text("utf-8")
    (tmp_path / "facts.yaml").write_text(facts.replace('when: "2019-05-03"', 'when: "2022-05-03"'), "utf-8")
    assert told(results(tmp_path)["when"]) == "fails"


def test_a_receipt_holds_no_word_of_text_or_quote(tmp_path: Path) -> None:
    text = "Anna Berg bestritt es, über 4.000 Helfer kamen aus Osta. Sie gingen am Montag."
    base(tmp_path, text, [("4.000 Helfer kamen", {"n": "4000"}), ("Anna […] gingen", {"said": "x"})])
    elsewhere(tmp_path)
    receipt = json.loads((tmp_path / "seeds" / "bote.receipt.json").read_text("utf-8"))
    said = json.dumps([[quote["weak"], quote["says"]] for quote in receipt["quotes"]])
    assert not any(word in said for word in text.replace(".", " ").replace(",", " ").split() if len(word) > 2)
    assert "4000" not in said  # what the quote cuts off is not told


# As the first version wrote it, with the place of the quote alone.
FIRST = """\
{
"csto-check receipt": 1,
"source": "bote",
"text": "e8e41f2043e9e02bdf9347e13b9bc12a9b57c9a523566d186d35d8ae76dcfcb4",
"seal": "f629d7b4b3f3b37a",
"quotes": [
{"quote": "14c4676011894f3593fd9f5b67251052fbe3dbd91a4e9215f4ae28cfd74a02be", "start": 5, "end": 23, \
"seal": "6c845083d9659e64"}
]
}
"""


def test_a_receipt_of_the_first_version_is_still_read(tmp_path: Path) -> None:
    text, quote = "Über 4.000 Helfer kamen.", "4.000 Helfer kamen"
    base(tmp_path, text, [(quote, {"n": "4000"})])
    (tmp_path / "seeds" / "bote.receipt.json").write_text(FIRST, "utf-8")
    assert json.loads(FIRST)["text"] == text_hash(text)
    desk = results(tmp_path)["n"]
    assert told(desk) == "fails"
    (tmp_path / "seeds" / "bote.txt").unlink()
    there = results(tmp_path)["n"]
    assert (there["status"], told(there)) == ("recorded", "passes")  # it knows just the quote
