"""What a claim only leaves open is not for a statement, and a bound keeps no statement from its topic."""

from pathlib import Path
from typing import Any

import pytest

from tests.reviewing.bases import hinted, one, reviewed, told

BASE = """\
csto-check: 1
title: The flood in Veld
languages: [de, en]
names: {Veld: []}
units: {people: {de: [Mensch], en: [people, resident]}, helpers: {de: [Helfer], en: [helper]}}
sources: {herald: {title: Herald, published: 2021-07-20}, bote: {title: Bote, published: 2021-07-20}}
topics:
  start: {question: When did the flood begin?, kind: date,
          cues: {en: {must: [flood], near: [began]}, de: {must: [Flut], near: [begann]}}}
  deaths: {question: How many people died?, unit: people,
           cues: {en: {near: [killed | died]}, de: {near: [starben]}}}
  helpers: {question: How many helpers came?, unit: helpers,
            cues: {en: {near: [came]}, de: {near: [kamen]}}}
  homeless: {question: How many residents lost their homes?, unit: people,
             cues: {en: {near: [homeless]}, de: {near: [obdachlos]}}}
claims:
  herald:
    - {quote: by 14 July the flood had begun, says: {start: ..2021-07-14}}
    - {quote: at least 164 people died, says: {deaths: at least 164}}
    - {quote: about 1000 helpers came, says: {helpers: about 1000}}
    - {quote: almost 10000 residents homeless, says: {homeless: almost 10000}}
  bote:
    - {quote: between 10 and 13 July it began, says: {start: 2021-07-10..2021-07-13}}
    - {quote: 1000 helpers came, says: {helpers: 1000}}
"""


def held(folder: Path, lang: str, text: str) -> dict[str, Any]:
    return reviewed(folder, text, "--lang", lang, "--date", "2021-07-20", base=BASE)


EXCLUDED = (
    ("en", "The flood in Veld began on 14 July.", "start = 2021-07-14: contradicted", ["bote:start"]),
    ("de", "Die Flut in Veld begann am 14. Juli.", "start = 2021-07-14: contradicted", ["bote:start"]),
    ("en", "In Veld 920 helpers came.", "helpers = 920: contradicted", ["bote:helpers"]),
)


@pytest.mark.parametrize(("lang", "text", "found", "claims"), EXCLUDED, ids=[line[1] for line in EXCLUDED])
def test_who_excludes_it_contradicts_what_others_only_leave_open(
    lang: str, text: str, found: str, claims: list[str], tmp_path: Path
) -> None:
    finding = one(tmp_path, text, "--lang", lang, "--date", "2021-07-20", base=BASE)
    assert f"{finding['topic']} = {finding['value']}: {finding['verdict']}" == found
    assert finding["claims"] == claims
    assert "divided" not in finding["reason"]


def test_the_figure_that_a_rough_claim_names_is_said_by_it(tmp_path: Path) -> None:
    base = BASE.replace("{quote: 1000 helpers came, says: {helpers: 1000}}", "{quote: x, says: {helpers: 1050}}")
    finding = one(tmp_path, "In Veld 1,000 helpers came.", "--lang", "en", "--date", "2021-07-20", base=base)
    assert (finding["verdict"], finding["claims"]) == ("disputed", ["herald:helpers"])


def test_without_cues_what_is_excluded_is_a_hint(tmp_path: Path) -> None:
    lines = [line for line in BASE.splitlines() if "cues:" not in line]
    base = "\n".join(f"{line.rstrip(',')}}}" if line.strip().endswith(",") else line for line in lines)
    options = ["--lang", "en", "--date", "2021-07-20"]
    document = reviewed(tmp_path, "The flood in Veld began on 14 July.", *options, base=base + "\n")
    assert (told(document), hinted(document)) == ([], ["start = 2021-07-14: differs"])


BOUNDS = (
    ("en", "At least 225 people were killed in Veld.", ["deaths = at least 225: new"]),
    ("en", "More than 400 people were killed in Veld.", ["deaths = over 400: new"]),
    ("en", "Up to 225 people were killed in Veld.", ["deaths = at most 225: new"]),
    ("en", "More than 150 people were killed in Veld.", ["deaths = over 150: supported"]),
    ("en", "Fewer than 100 people were killed in Veld.", ["deaths = under 100: contradicted"]),
    ("de", "Mindestens 225 Menschen starben in Veld.", ["deaths = at least 225: new"]),
    ("de", "Über 150 Menschen starben in Veld.", ["deaths = over 150: supported"]),
    # As far as an open bound reaches it says what a claim says; beyond that it leaves too much open.
    ("en", "Over 7,000 people were homeless in Veld.", ["homeless = over 7000: supported"]),
    ("en", "Over 4,600 people were homeless in Veld.", []),
    ("de", "Über 4.600 Menschen waren in Veld obdachlos.", []),
)


@pytest.mark.parametrize(("lang", "text", "found"), BOUNDS, ids=[text for _, text, _ in BOUNDS])
def test_a_bound_is_held_against_the_claims_as_any_figure(
    lang: str, text: str, found: list[str], tmp_path: Path
) -> None:
    assert told(held(tmp_path, lang, text)) == found


def test_of_a_bound_that_leaves_too_much_open_this_is_said(tmp_path: Path) -> None:
    (left,) = held(tmp_path, "en", "Over 4,600 people were homeless in Veld.")["not_checked"]
    assert left["why"] == "its bound leaves so much open that no claim is compared with it"


def test_a_count_that_one_source_only_leaves_open_has_gone_on_since_another(tmp_path: Path) -> None:
    grows = BASE.replace("people died?, unit: people,", "people died?, unit: people, changes: grows,", 1)
    base = grows + "    - {quote: 170 people died, says: {deaths: 170}}\n"
    asked = ("--lang", "en", "--date", "2021-07-23")
    finding = one(tmp_path, "In Veld 180 people died.", *asked, base=base)
    assert (finding["verdict"], finding["claims"]) == ("ahead", ["bote:deaths"])


DAMAGE = """\
csto-check: 1
title: The flood in Veld
languages: [en]
names: {Veld: []}
units: {euro: {en: [euro]}}
sources: {herald: {title: Herald, published: 2021-07-20}}
topics: {damage: {question: How high is the damage in Veld?, unit: euro}}
claims: {herald: [{quote: the damage in Veld is put at at least 5 million euro, says: {damage: at least 5 million}}]}
"""


@pytest.mark.parametrize(
    ("figure", "why"),
    [
        ("7", "the wording fits, and no source says this figure or rules it out"),
        ("4", "the wording fits, but the figure does not"),
    ],
)
def test_a_hint_says_whether_the_figure_is_ruled_out(figure: str, why: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, f"The damage in Veld is {figure} million euro.", "--lang", "en", base=DAMAGE)
    assert [hint["why"] for hint in document["hints"]] == [why]
