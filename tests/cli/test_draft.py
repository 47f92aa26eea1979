"""A text in, YAML to start from out: it loads, its quotes are true, and it says only what the text tells."""

import json
import re
from pathlib import Path

import pytest

from csto_check.facts.loader import load
from csto_check.facts.model import Base, Claim
from csto_check.languages import LANGUAGES
from csto_check.prose import listed
from tests.cli.helpers import SHIPPED, imported, loads
from tests.sessions import in_this_process, run

BASE = """\
csto-check: 1
languages: [de, en]
names: {Veld: [], Osta: [Ostha], Anna Berg: [Berg], Interior Ministry: [Innenministerium]}
units: {helpers: {de: [Helfer], en: [helper, volunteer]}, people: {en: [people]}}
sources:
  herald: {title: The flood, published: 2021-07-20}
topics:
  helpers:
    question: How many helpers came in all?
    unit: helpers
    changes: grows
    cues: {en: {near: [in all | came]}, de: {near: [kamen]}}
  helpers.osta:
    question: How many helpers did Osta send?
    cues: {en: {near: [Osta]}}
  start:
    question: When did the flood begin?
    kind: date
    cues: {en: {near: [began | begin*]}}
claims:
  herald:
    - {quote: Osta sent 300 helpers, says: {helpers.osta: 300, helpers: 900, start: 2021-07-14}}
"""
ENGLISH = """\
Flood in Veld: helpers on their way
22 July 2021

The flood began on 14 July, according to the Interior Ministry. Osta sent about 320 helpers on 21 July.
In all 1,200 volunteers came, said Anna
Berg. At least 900 helpers came at first. The work will take ten days and cost $12 million.
The bridge fell on a Monday in the year of the third flood; some left last Friday.
"""

DOCS = (SHIPPED.parent / "docs" / "draft.md").read_text("utf-8")


def drafted(folder: Path, text: str, *options: str) -> str:
    """What is printed for a text, on the base."""
    (folder / "base.yaml").write_text(BASE, "utf-8")
    (folder / "courier.txt").write_text(text, "utf-8", newline="")
    code, out, err = in_this_process(
        ["draft", "courier.txt", "--source", "courier", "--facts", "base.yaml", *options], folder
    )
    assert (code, err) == (0, "")
    return out


def included(folder: Path, draft: str) -> Base:
    """The base with a draft as a file of its own."""
    (folder / "more").mkdir()
    (folder / "more" / "courier.yaml").write_text(draft, "utf-8")
    (folder / "whole.yaml").write_text(f"{BASE}include: [more/*.yaml]\n", "utf-8")
    return load(str(folder / "whole.yaml"))


def claims(folder: Path, text: str, *options: str) -> dict[str, Claim]:
    """What is drafted from a text, by topic, with the word that tells a second one from the first."""
    base = included(folder, drafted(folder, text, *options))
    return {claim.id.removeprefix("courier:"): claim for claim in base.by_source["courier"]}


def test_a_draft_loads_as_a_file_that_the_base_includes(tmp_path: Path) -> None:
    base = included(tmp_path, drafted(tmp_path, ENGLISH))
    source = base.sources["courier"]
    assert (source.title, source.language) == ("Flood in Veld: helpers on their way", "en")
    assert source.published and source.published.written == "2021-07-22"
    assert source.dated_by == "the text gives its date"


def test_verify_finds_every_quote_of_a_draft_and_reads_its_value_out_of_it(tmp_path: Path) -> None:
    included(tmp_path, drafted(tmp_path, ENGLISH))
    arguments = ["verify", "--facts", "whole.yaml", "--texts", ".", "--source", "courier", "--json"]
    _, out, _ = in_this_process(arguments, tmp_path)
    results = json.loads(out)["results"]
    assert len(results) == 9
    assert {result["status"] for result in results} <= {"found", "repeated"}
    assert {result["says_value"] for result in results} == {True}


def test_words_propose_topics_of_the_base_and_what_they_do_not_claim_gets_topics_of_its_own(tmp_path: Path) -> None:
    found = claims(tmp_path, ENGLISH)
    assert found["helpers.osta"].value.written == "about 320"
    assert found["start"].value.written == "2021-07-14"
    assert {"draft.date_1", "draft.days_1", "draft.dollars_1"} <= found.keys()
    assert found["draft.dollars_1"].value.written == "12000000"


def test_a_second_claim_on_a_topic_has_a_word_of_its_own(tmp_path: Path) -> None:
    found = claims(tmp_path, ENGLISH)
    assert found["helpers"].value.written == "1200"
    assert found["helpers:draft2"].value.written == "at least 900"


def test_whom_the_text_names_is_joined_with_the_names_of_the_base(tmp_path: Path) -> None:
    found = claims(tmp_path, ENGLISH)
    assert found["start"].according_to == ("Interior Ministry",)
    assert found["helpers"].according_to == ("Anna Berg",)
    assert found["helpers.osta"].according_to == ()


def test_a_figure_holds_on_the_one_day_of_its_sentence_and_what_comes_is_planned(tmp_path: Path) -> None:
    found = claims(tmp_path, ENGLISH)
    as_of = found["helpers.osta"].as_of
    assert as_of and as_of.written == "2021-07-21"
    assert found["helpers"].as_of is None
    assert found["draft.days_1"].modality == "planned"
    assert found["helpers"].modality == "asserted"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In all, 1,000 helpers came on 21 July 2021.", "2021-07-21"),
        ("In all, 1,000 helpers came on 22 July 2021.", "2021-07-22"),
        ("In all, 1,000 helpers came on 30 July 2021.", None),  # behind the publication
        ("In all, 1,000 helpers came on 20 and on 21 July 2021.", None),
        ("In all, 1,000 helpers came in July 2021.", None),
        ("In all, 1,000 helpers came.", None),
    ],
)
def test_a_count_is_of_no_day_behind_its_text_and_of_none_of_several(
    text: str, day: str | None, tmp_path: Path
) -> None:
    as_of = claims(tmp_path, text, "--lang", "en", "--date", "2021-07-22")["helpers"].as_of
    assert (as_of and as_of.written) == day


def test_a_base_without_cues_proposes_its_topics_by_their_words(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text(re.sub(r"\n    cues: .*", "", BASE), "utf-8")
    (tmp_path / "text.txt").write_text(
        "Osta sent 300 volunteers. The flood began on 14 July 2021. A farm lost 70 cows."
    )
    code, out, _ = in_this_process(
        ["draft", "text.txt", "--source", "x", "--facts", "base.yaml", "--lang", "en"], tmp_path
    )
    said = re.findall(r"says: \{(.*)\}", out)
    assert (code, said) == (0, ["helpers.osta: 300", "start: 2021-07-14", "draft.cows_1: 70"])


def test_every_claim_says_that_it_is_a_draft_and_what_to_look_at(tmp_path: Path) -> None:
    found = claims(tmp_path, ENGLISH)
    assert all((claim.note or "").startswith("draft: line ") for claim in found.values())
    assert found["helpers"].note == "draft: line 5; topic proposed from the wording"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Laut dem Innenministerium kamen 500 Helfer.", "Interior Ministry"),
        ("Nach Angaben des Roten Kreuzes kamen 500 Helfer.", "Roten Kreuzes"),
        ("Der Präsidentin Berg zufolge kamen 500 Helfer.", "Anna Berg"),
        ("Es kamen 500 Helfer, sagte Bürgermeister Kurz am Montag.", "Bürgermeister Kurz"),
        ("Es kamen 500 Helfer, teilte das Amt für Hochwasser am Montag mit.", "Amt für Hochwasser"),
        ("Es kamen 500 Helfer, sagte er.", None),
        ("Es kamen am Montag 500 Helfer.", None),
    ],
)
def test_a_german_text_tells_whom_it_follows(tmp_path: Path, said: str, name: str | None) -> None:
    found = claims(tmp_path, said, "--lang", "de", "--date", "2021-07-22")
    assert found["helpers"].according_to == ((name,) if name else ())


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("500 helpers came, the Ministry of Defence said.", "Ministry of Defence"),
        ("He said Monday that 500 helpers came.", None),
        ("500 helpers came, according to Osta’s Interior Ministry.", "Interior Ministry"),
        ("500 helpers came, said O’Neill.", "O’Neill"),
    ],
)
def test_an_english_text_tells_whom_it_follows(tmp_path: Path, said: str, name: str | None) -> None:
    found = claims(tmp_path, said, "--lang", "en", "--date", "2021-07-22")
    assert found["helpers"].according_to == ((name,) if name else ())


def test_a_quote_is_one_line_and_at_most_twenty_words_long(tmp_path: Path) -> None:
    text = "Words " * 30 + "and 500\r\n  grey\u00adhounds were " + "seen " * 30 + "there."
    found = claims(tmp_path, text, "--lang", "en")["draft.greyhounds_1"]
    assert "500 grey\u00adhounds were" in found.quote
    assert len(found.quote.split()) == 20


def test_a_unit_of_the_base_is_taken_where_its_words_match_and_a_new_one_is_ascii(tmp_path: Path) -> None:
    draft = drafted(tmp_path, "Gezählt wurden 70 Helfern, 12 Kühe, 30 % der Höfe.", "--lang", "de")
    assert '\nunits:\n  helpers: {}\n  kuehe: {de: [Kühe]}\n  percent: {de: ["%"]}\n' in draft


def test_a_number_that_is_taken_goes_to_the_next_topic(tmp_path: Path) -> None:
    base = BASE.replace("topics:\n", "topics:\n  draft.people_1: {question: How many?, unit: people}\n")
    (tmp_path / "base.yaml").write_text(base, "utf-8")
    (tmp_path / "text.txt").write_text("There were 12 people in the town.", "utf-8")
    _, out, _ = in_this_process(["draft", "text.txt", "--source", "x", "--facts", "base.yaml"], tmp_path)
    assert "draft.people_2: {question: " in out
    assert "draft.people_1" not in out


def test_a_draft_without_topics_of_the_base_is_a_base_of_its_own(tmp_path: Path) -> None:
    draft = drafted(tmp_path, "The bridge cost $12 million in 2003.", "--lang", "en")
    (tmp_path / "alone.yaml").write_text(draft, "utf-8")
    assert len(load(str(tmp_path / "alone.yaml")).claims) == 2


def test_what_has_no_value_is_told_with_its_place_and_the_reason(tmp_path: Path) -> None:
    draft = drafted(tmp_path, "The bridge\nfell on Monday in the town.")
    assert "    # line 2, column 9: “Monday”: the text's date is unknown; set it with --date\n" in draft
    assert "claims:" not in draft
    assert "# published: " in draft


def test_a_text_without_readings_gives_its_source_and_says_so(tmp_path: Path) -> None:
    draft = drafted(tmp_path, "The bridge was in the town, and nobody came to see it.")
    assert "# No numbers, dates or durations were found in this text" in draft
    assert "courier" in included(tmp_path, draft).sources


def test_a_question_or_a_denial_is_pointed_out(tmp_path: Path) -> None:
    note = claims(tmp_path, "Were there 500 cows in the town?")["draft.cows_1"].note
    assert note and "the sentence may deny, question" in note


def test_marks_that_mean_something_in_yaml_are_kept(tmp_path: Path) -> None:
    text = "*500 cows & {ducks} \\n # gone\u202e @home %came\tto the town's [gate] |"
    assert claims(tmp_path, text, "--lang", "en")["draft.cows_1"].quote == text.replace("\t", " ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--source", "Herald 2"], '--source: "Herald 2" is not a source id; use lower-case letters'),
        (["--source", "a" * 101], "is not a source id"),
        (["--source", "herald"], 'there is already a source "herald", at base.yaml:6:3; choose another id'),
        (["--source", "helpers"], '"helpers" is a topic, at base.yaml:8:3; choose another id'),
        (["--source", "x", "--lang", "fr"], f'texts in "fr" cannot be read; the languages are {listed(LANGUAGES)}'),
        (["--source", "x", "--date", "soon"], "--date: "),
        ([], "Missing option '--source'"),
    ],
)
def test_what_cannot_be_drafted_is_told_with_the_remedy(tmp_path: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "base.yaml").write_text(BASE, "utf-8")
    (tmp_path / "text.txt").write_text(ENGLISH, "utf-8")
    code, out, err = in_this_process(["draft", "text.txt", "--facts", "base.yaml", *arguments], tmp_path)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    code, _, err = in_this_process(["draft", "none.txt", "--source", "x", "--facts", str(SHIPPED)], tmp_path)
    assert (code, err) == (2, "none.txt: there is no such file; check the name\n")


def test_a_text_is_read_from_standard_input() -> None:
    code, out, err = run(["draft", "-", "--source", "x", "--facts", str(SHIPPED)], data="Es kamen 70 Kühe.".encode())
    assert (code, err) == (0, "")
    assert "from standard input" in out


def test_no_other_command_loads_what_only_a_draft_needs() -> None:
    modules = imported("read", "--lang", "de", str(SHIPPED), "--facts", str(SHIPPED), "--json")
    assert (
        loads(modules, "csto_check.drafting.claim_drafts", "csto_check.answers.draft", "csto_check.drafting.yaml") == []
    )


def test_the_draft_in_the_docs_is_what_the_program_prints(tmp_path: Path) -> None:
    text, shown = (re.findall(rf"^```{name}\n(.*?)^```", DOCS, re.M | re.S)[0] for name in ("text", "yaml"))
    (tmp_path / "text.txt").write_text(text, "utf-8")
    (tmp_path / "base.yaml").write_text("csto-check: 1\nunits: {helpers: {en: [helper]}}\n", "utf-8")
    _, out, _ = in_this_process(["draft", "text.txt", "--source", "courier", "--facts", "base.yaml"], tmp_path)
    assert out.endswith(shown)
