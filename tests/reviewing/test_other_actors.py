"""Where somebody else is said to have done what the question asks of one, the figure or day supports nothing."""

from pathlib import Path

import pytest

from tests.reviewing.bases import hinted, reviewed, told

BASE = """\
csto-check: 1
title: The flood in Veld
languages: [de, en]
names: {Ada Lund: [Lund], Ben Falk: [Falk], Osta: [], Marn: [], Veld: []}
units: {helpers: {de: [Helfer], en: [helper]}}
cues: {from: kinds.yaml}
sources: {herald: {title: Herald, published: 2021-07-20, language: en},
          bote: {title: Bote, published: 2021-07-20, language: de}}
topics:
  appeal: {question: {en: When did Ada Lund ask for helpers?, de: Wann bat Ada Lund um Helfer?}, kind: date,
           cues: {en: {near: [asked | appealed]}, de: {near: [bat | gebeten]}}}
  helpers: {question: {en: How many helpers did Osta send?, de: Wie viele Helfer schickte Osta?}, unit: helpers,
            cues: {en: {near: [sent]}, de: {near: [schickte]}}}
claims:
  herald:
    - {quote: "Lund, like Falk before her, asked for helpers on 5 July", says: {appeal: 2021-07-05}}
    - {quote: Osta sent 300 helpers, says: {helpers: 300}}
  bote:
    - {quote: am 5. Juli bat Lund um Helfer, says: {appeal: 2021-07-05}}
"""

OTHERS = (
    (
        "en",
        "Osta sent helpers to Veld. Mayor Ben Falk had asked for helpers on 5 July.",
        "appeal = 2021-07-05: the same",
    ),
    ("en", "On 5 July Falk asked for helpers in Veld.", "appeal = 2021-07-05: the same"),
    ("en", "Marn sent 300 helpers to Veld.", "helpers = 300: the same"),
    ("de", "In Veld bat am 5. Juli Ben Falk um Helfer.", "appeal = 2021-07-05: the same"),
    ("de", "Marn schickte 300 Helfer nach Veld.", "helpers = 300: the same"),
)


@pytest.mark.parametrize(("lang", "text", "hint"), OTHERS, ids=[text for _, text, _ in OTHERS])
def test_what_another_did_is_at_most_a_hint(lang: str, text: str, hint: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, text, "--lang", lang, "--date", "2021-07-20", base=BASE)
    assert (told(document), hinted(document)) == ([], [hint])
    assert document["hints"][0]["why"].startswith("it is about ")


def test_in_a_base_without_kinds_who_is_a_person_shows_in_how_the_name_is_said(tmp_path: Path) -> None:
    base = BASE.replace("cues: {from: kinds.yaml}\n", "").replace("When did Ada Lund", "When did Ada Lund of Marn")
    document = reviewed(
        tmp_path, "In Veld Ben Falk of Marn asked for helpers on 5 July 2021.", "--lang", "en", base=base
    )
    assert (told(document), hinted(document)) == ([], ["appeal = 2021-07-05: the same"])


SAME = (
    ("en", "Mayor Ada Lund asked for helpers on 5 July.", "appeal = 2021-07-05: supported"),
    ("en", "Ada Lund asked Ben Falk for helpers on 5 July.", "appeal = 2021-07-05: supported"),
    ("en", "The helpers were asked for on 5 July.", "appeal = 2021-07-05: supported"),
    ("en", "According to Ben Falk, the helpers were asked for on 5 July.", "appeal = 2021-07-05: supported"),
    ("en", "Osta sent 300 helpers to Marn.", "helpers = 300: supported"),
    ("de", "Ada Lund bat am 5. Juli um Helfer.", "appeal = 2021-07-05: supported"),
)


@pytest.mark.parametrize(("lang", "text", "found"), SAME, ids=[text for _, text, _ in SAME])
def test_what_the_one_asked_for_did_is_supported(lang: str, text: str, found: str, tmp_path: Path) -> None:
    assert told(reviewed(tmp_path, text, "--lang", lang, "--date", "2021-07-20", base=BASE)) == [found]
