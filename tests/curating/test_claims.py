"""Adding a claim: what is written and where, what is looked for, what is refused and how to mend that."""

from pathlib import Path

import pytest

from csto_check.facts.loader import load
from csto_check.layout.canonical import formatted
from tests.curating.desk import ADD, BASE, TEXT, Desk

PASSENGERS = ("--quote", "214 passengers on board", "--says")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_claim_is_written_under_its_source_and_nothing_else_changes(desk: Desk) -> None:
    said = desk.says(*ADD, *PASSENGERS, "passengers=214")
    assert desk.new_lines(BASE) == [
        "  gazette:",
        "    - quote: 214 passengers on board",
        "      says: {passengers: 214}",
    ]
    assert "added claim: gazette:passengers: 214, at facts.yaml:29:14" in said
    assert "passengers: single → disputed: " in said
    assert load(str(desk.folder / "facts.yaml")).by_id["gazette:passengers"].value.written == "214"


def test_a_further_claim_stands_below_the_last_of_its_source(desk: Desk) -> None:
    desk.says("add", "claim", "--source", "courier", "--quote", "12 were hurt", "--says", "injured=12")
    lines = desk.text().splitlines()
    at = lines.index("    - quote: 12 were hurt")
    assert lines[at - 1] == "      says: {passengers: over 300}   # they counted children twice"
    assert lines[at + 2 :] == ["# the end"]


def test_all_fields_of_a_claim_have_an_option(desk: Desk) -> None:
    given = {
        "--according-to": "coast guard", "--as-of": "2024-05-12", "--modality": "reported", "--id": "night",
        "--translation": "Menschen", "--by-hand": "the sum", "--note": "a: b # c",
        "--at": "1:30", "--credibility": "2",
    }  # fmt: skip
    desk.says(*ADD, "--quote", "31 people were injured", "--says", "injured=31", *sum(given.items(), ()))
    claim = load(str(desk.folder / "facts.yaml")).by_id["gazette:injured:night"]
    assert claim.according_to == ("coast guard",)
    assert claim.as_of
    assert (claim.as_of.written, claim.modality, claim.translation) == ("2024-05-12", "reported", "Menschen")
    assert (claim.by_hand, claim.note) == ("the sum", "a: b # c")
    assert (claim.at, claim.credibility) == ("1:30", "2")


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("2024-05-12..2024-05-13", "{from: 2024-05-12, to: 2024-05-13}"),
        ("2024-05-12..", "{from: 2024-05-12}"),
        ("..about 2024-05-13", "{to: about 2024-05-13}"),
        ("{from: 2024-05-12..2024-05-13, to: 2024-06}", "{from: 2024-05-12..2024-05-13, to: 2024-06}"),
        ("to: ..2024-05-13", "{to: ..2024-05-13}"),
    ],
)
def test_a_value_that_held_for_a_time_has_an_option(desk: Desk, given: str, written: str) -> None:
    desk.says(*ADD, "--quote", "31 people were injured", "--says", "injured=31", "--holds", given)
    assert f"      holds: {written}" in desk.text().splitlines()


@pytest.mark.parametrize(
    ("quote", "topic", "value"),
    [
        ("214 passengers on board", "passengers", "214"),
        ("over 200\npeople ashore", "passengers", "over 200"),
        ("31 people were injured", "injured", "31"),
        ("ran aground off Sandholm on Sunday evening", "aground", "2024-05-12"),
    ],
)
def test_a_value_that_is_left_out_is_read_from_the_quote(desk: Desk, quote: str, topic: str, value: str) -> None:
    (added,) = desk.document(*ADD, "--quote", quote, "--says", topic)["added"]
    assert (added["value"], added["from_quote"]) == (value, True)


def test_of_several_values_none_is_chosen(desk: Desk) -> None:
    quote = "214 passengers on board. The coast guard said that 31 people were injured"
    err = desk.refuses(*ADD, "--quote", quote, "--says", "passengers")
    assert "the quote says 214 and 31, and which is meant cannot be told" in err
    assert '--says passengers="214"' in err


def test_a_value_that_no_quote_shows_is_asked_for(desk: Desk) -> None:
    err = desk.refuses(*ADD, "--quote", "said the engine had failed", "--says", "passengers")
    assert "passengers: the quote contains no number of people; write the value: --says passengers=VALUE" in err
    err = desk.refuses(*ADD, "--quote", "the harbour of Veld", "--says", "ports")
    assert "values of this kind are not read from a quote" in err


def test_a_quote_that_says_something_else_is_refused_unless_wanted_anyway(desk: Desk) -> None:
    asked = (*ADD, "--quote", "31 people were injured", "--says", "injured=30")
    err = desk.refuses(*asked)
    assert "gazette:injured: the quote says 31, but the value is 30" in err
    assert "--anyway adds it as it is" in err
    assert "error: gazette:injured: the quote says 31, but the value is 30" in desk.says(*asked, "--anyway")
    assert "says: {injured: 30}" in desk.text()


def test_a_quote_that_is_not_in_the_text_is_refused_with_the_nearest_passage(desk: Desk) -> None:
    asked = (*ADD, "--quote", "31 people were hurt", "--says", "injured=31")
    err = desk.refuses(*asked)
    assert "its quote is not in seeds/gazette.txt; the nearest passage is “31 people were injured”" in err
    assert desk.run(*asked, "--anyway")[0] == 0


def test_a_text_that_was_edited_since_is_pointed_out(desk: Desk) -> None:
    desk.says("verify", "--write-hashes")
    (desk.folder / "seeds" / "gazette.txt").write_text(TEXT.replace("214", "215"), "utf-8")
    said = desk.says(*ADD, "--quote", "31 people were injured", "--says", "injured=31")
    assert "warning: gazette: seeds/gazette.txt is not the text on record: it was edited since; csto-check" in said
    assert "[Q501]" in said


def test_without_a_text_a_claim_is_added_and_that_is_said(desk: Desk) -> None:
    said = desk.says("add", "claim", "--source", "courier", "--quote", "12 were hurt", "--says", "injured=12")
    assert "note: courier:injured: its quote was not looked for: " in said


def test_the_same_claim_is_refused_whatever_is_wanted(desk: Desk) -> None:
    desk.says(*ADD, *PASSENGERS, "passengers=214")
    err = desk.refuses(*ADD, *PASSENGERS, "passengers=214", "--anyway")
    assert '"gazette:passengers" says the same with the same quote, at facts.yaml:29:14; leave it out' in err


def test_a_second_claim_on_a_topic_is_offered_a_word_that_is_free(desk: Desk) -> None:
    desk.says(*ADD, *PASSENGERS, "passengers=214")
    asked = (*ADD, "--quote", "over 200 people ashore", "--says", "passengers=over 200")
    err = desk.refuses(*asked)
    assert 'there is a claim "gazette:passengers" already (214), at facts.yaml:29:14' in err
    assert "give this one a word of its own: --id second" in err
    desk.says(*asked, "--id", "second")
    assert "--id third" in desk.refuses(*ADD, "--quote", "within three hours", "--says", "passengers=3")


def test_the_same_words_in_another_source_are_pointed_out(desk: Desk) -> None:
    desk.says(*ADD, *PASSENGERS, "passengers=214")
    said = desk.says("add", "claim", "--source", "courier", *PASSENGERS, "passengers=214", "--id", "late")
    assert 'courier:passengers:late: "gazette:passengers" has the same words; if one text took it' in said


def test_a_list_of_names_is_a_list_in_the_file(desk: Desk) -> None:
    desk.says(*ADD, "--quote", "the harbour of Veld", "--says", "ports={some: [Veld]}")
    assert "says: {ports: {some: [Veld]}}" in desk.text()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--source", "gazete"), 'there is no source "gazete"; did you mean "gazette"?'),
        (("--source", "weekly"), 'there is no source "weekly"; add it first: csto-check add source weekly'),
        (("--says", "passenger=3"), 'there is no topic "passenger"; did you mean "passengers"?'),
        (("--says", "dead=3"), 'there is no topic "dead"; add it first: csto-check add topic dead'),
        (("--says", "passengers=3.000"), "write 3000 or 3.0"),
        (("--modality", "rumoured"), 'modality: "rumoured" is not allowed'),
        (("--as-of", "12 May"), '"as_of"'),
        (
            ("--holds", "2024"),
            '--holds: "2024" does not tell its two ends apart; write 1870..1890, or 1870.. or ..1890',
        ),
        (("--holds", "2022..2023..2024"), '--holds: "2022..2023..2024" does not tell its two ends apart'),
        (("--holds", "2024..2023"), "this ends before it begins: 2023 is before 2024"),
        (("--id", "Two"), '"Two" cannot be used in an id'),
        (("--quote", ""), 'a claim needs "quote"; add --quote'),
        (("--repeats", "courier:injured"), 'repeats "courier:injured", which is not a claim'),
    ],
)
def test_what_cannot_be_loaded_is_told_without_a_place_in_a_file(
    desk: Desk, arguments: tuple[str, ...], told: str
) -> None:
    plain = {"--source": "gazette", "--quote": "214 passengers on board", "--says": "passengers=214"}
    given = {**plain, arguments[0]: arguments[1]}
    err = desk.refuses("add", "claim", *sum(given.items(), ()))
    assert told in err
    assert "facts.yaml:" not in err
    assert "Traceback" not in err


def test_a_dry_run_shows_the_change_and_writes_nothing(desk: Desk) -> None:
    said = desk.says(*ADD, *PASSENGERS, "passengers=214", "--dry-run")
    assert desk.text() == BASE
    assert "+    - quote: 214 passengers on board" in said
    assert "nothing was written (--dry-run)" in said
    document = desk.document(*ADD, *PASSENGERS, "passengers=214", "--dry-run")
    assert document["dry_run"]
    assert document["files"][0]["diff"].startswith("--- facts.yaml\n+++ facts.yaml\n@@ ")
    (verdict,) = document["verdicts"]
    assert (verdict["topic"], verdict["before"], verdict["after"]) == ("passengers", "single", "disputed")


def test_a_base_in_canonical_form_stays_in_it(desk: Desk) -> None:
    desk.write(formatted(BASE, "facts.yaml"))
    desk.says(*ADD, *PASSENGERS, "passengers=214", "--note", "a: b")
    assert formatted(desk.text(), "facts.yaml") == desk.text()


def test_windows_line_ends_and_a_byte_order_mark_stay(desk: Desk) -> None:
    desk.write("\ufeff" + BASE.replace("\n", "\r\n"))
    desk.says(*ADD, *PASSENGERS, "passengers=214")
    text = desk.text()
    assert text.startswith("\ufeff#")
    assert text.count("\n") == text.count("\r\n") == BASE.count("\n") + 3


def test_quotes_that_make_up_much_of_a_text_are_pointed_out(desk: Desk) -> None:
    quote = TEXT.split("\n\n")[2].replace("\n", " ").replace('"', "")
    said = desk.says(*ADD, "--quote", quote, "--says", "passengers=214", "--anyway")
    assert "warning: gazette: its quotes are" in said
    assert "more than 40%" in said


def test_the_example_base_is_not_changed(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "facts.yaml").unlink()
    code, _, err = desk.run("add", "claim", "--source", "rt", "--quote", "x", "--says", "troops=1")
    assert code == 2
    assert "the example base is not changed; name yours with --facts, or start one: csto-check init" in err


def test_options_belong_behind_the_part(desk: Desk) -> None:
    err = desk.refuses("add", "--dry-run", "claim", "--source", "gazette", *PASSENGERS, "passengers")
    assert "write csto-check add claim and then its options" in err
    assert "write csto-check add claim, add topic or add source" in desk.refuses("add")
    for arguments, way in (
        (("add", "--source", "gazette", "claim"), "csto-check add claim --source"),
        (("add", "--quote", "x"), "csto-check add claim --quote"),
        (("--source", "gazette", "add", "claim"), "csto-check add claim --source"),
        (("--dry-run", "add"), "csto-check add --dry-run"),
        (("--facts", "x"), "csto-check COMMAND --facts"),
    ):
        assert f"it belongs after the subcommand: {way}\n" in desk.refuses(*arguments)
    assert desk.refuses("add", "--nonsense") == "csto-check: No such option: --nonsense\n"
