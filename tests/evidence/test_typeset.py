"""What a typesetter or a converter changes in a text is no reason why a quote is missing; what says something is."""

import json
from pathlib import Path

import pytest

from csto_check.text.fold import text_hash
from tests.cli.test_verify import base_with, one, verified, verify
from tests.sessions import in_this_process

FOUND = [
    ("The eﬃcient oﬃcer ﬁred ﬂares.", "efficient officer fired flares", "eﬃcient oﬃcer ﬁred ﬂares"),
    ("The officer fired.", "oﬃcer ﬁred", "officer fired"),  # the quote was pasted from a PDF
    ("A dam burst² above the town.", "dam burst above", "dam burst² above"),
    ("A dam burst,¹ then another.³", "burst, then another.", "burst,¹ then another."),
    ("A dam burst”¹,² that day.", "burst” that day", "burst”¹,² that day"),
    (
        "The **dam burst** and the _town_ drowned.",
        "dam burst and the town drowned",
        "dam burst** and the _town_ drowned",
    ),
    ("The **dam *burst* that** day.", "The dam burst that day", "The **dam *burst* that** day"),
    ("The ***dam*** burst there.", "dam burst there", "dam*** burst there"),
    ("He said the ``dam'' burst.", 'the "dam" burst', "the ``dam'' burst"),
    ("Some 2&nbsp;500 huts.", "2 500 huts", "2&nbsp;500 huts"),
    ("The town&#8217;s dam &amp; lock", "town's dam & lock", "town&#8217;s dam &amp; lock"),
    ("Rund 300 Sol-\n daten kamen.", "300 Soldaten kamen", "300 Sol-\n daten kamen"),
    ("Rund 300 Sol- \ndaten kamen.", "300 Soldaten kamen", "300 Sol- \ndaten kamen"),
    ("Rund 300 Sol-\ndaten kamen.", "300 Soldaten kamen", "300 Sol-\ndaten kamen"),
    ("A well-\nknown dam burst.", "well-known dam", "well-\nknown dam"),
    ("A well-\nknown dam burst.", "well- known dam", "well-\nknown dam"),
    ("Some rooms measure 40 m² each.", "40 m² each", "40 m² each"),
    ("The dam* burst, **they say.", "The dam* burst, **they", "The dam* burst, **they"),
]


@pytest.mark.parametrize(("text", "quote", "cut"), FOUND)
def test_a_quote_is_found_where_it_stood_before_it_was_set(text: str, quote: str, cut: str, tmp_path: Path) -> None:
    result = one(tmp_path, quote, text)
    assert (result["status"], result["failed"], result["why"]) == ("found", False, None)
    assert text[result["start"] : result["end"]] == cut


OTHER = [
    ("Some rooms measure 40 m² each.", "40 m each"),
    ("Some rooms measure 40 metres² each.", "40 metres each"),
    ("It measures 300 km² in all.", "300 km in all"),
    ("It grew by 10⁶ cells.", "10 cells"),
    ("They breathe CO₂ there.", "breathe CO there"),
    ("The OVKS-\nTruppen kamen.", "OVKSTruppen kamen"),
    ("Sie zählten 2-\n3 Zelte.", "23 Zelte"),
    ("Die Vor-\nund Nachteile", "Vorund Nachteile"),
    ("Some twenty-\nfive came.", "twentyfive came"),
    ("A dam—\nbroken—fell", "dambroken"),
    ("It holds 2 * 3 rooms.", "holds 2 3 rooms"),
    ("It holds 2*3*4 rooms.", "holds 234 rooms"),
    ("The snake_case_name", "snakecasename"),
    ("The dam* burst.", "The dam burst"),
    ("A dam burst &bogus; there.", "burst there"),
    ("The **dam** did not burst.", "The dam did burst"),
    ("The ﬁfty huts.", "The ﬁve huts"),
]


@pytest.mark.parametrize(("text", "quote"), OTHER)
def test_what_says_something_is_never_taken_for_a_typesetters_mark(text: str, quote: str, tmp_path: Path) -> None:
    assert one(tmp_path, quote, text)["status"] == "missing"


@pytest.mark.parametrize("entity", ["&nbsp;", "&#8239;", "&#x202F;"])
def test_a_text_with_a_few_entities_is_a_text(entity: str, tmp_path: Path) -> None:
    text = f"Es kamen 2{entity}500 Mann.\n"
    (tmp_path / "text.txt").write_text(text, "utf-8")
    assert verify(tmp_path, "--hash", "text.txt")[:2] == (0, f"{text_hash(text)}\n")
    code, out, _ = in_this_process(["read", "text.txt", "--lang", "de", "--json"], tmp_path)
    assert (code, '"value": "2500"' in out) == (0, True)


@pytest.mark.parametrize("page", ["<p>Rund 2&nbsp;500 Mann.</p>", "Rund 2&nbsp;500<br>Mann", "<div class=a>Rund &#50;"])
def test_a_piece_of_a_page_is_read_as_one(page: str, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(page, "utf-8")
    code, out, _ = in_this_process(["read", "page.txt", "--lang", "de", "--json"], tmp_path)
    (reading,) = json.loads(out)["readings"]
    assert (code, reading["hedge"]) == (0, "Rund")
    assert page[reading["start"] : reading["end"]] in ("Rund 2&nbsp;500", "Rund &#50;")


def test_a_receipt_keeps_places_of_the_folded_text_whatever_the_typesetter_did(tmp_path: Path) -> None:
    text = "Die  eﬃziente **Wehr** kam.\r\n"
    for quote, place in (("effiziente Wehr", (4, 19)), ("Die effiziente", (0, 12))):
        base_with(tmp_path, [quote], text)
        verify(tmp_path, "--record")
        receipt = (tmp_path / "seeds" / "bote.receipt.json").read_text("utf-8")
        assert f'"start": {place[0]}, "end": {place[1]}' in receipt
        assert verified(tmp_path)["outdated"] == []
