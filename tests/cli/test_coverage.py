"""csto-check verify --coverage: the numbers and dates of the texts not covered by any claim."""

from pathlib import Path
from typing import Any

import pytest

from csto_check.text.fold import text_hash
from tests.cli.test_verify import verified, verify

TEXT = """\
Am 5. Januar kamen 353 Soldaten an. Es waren also wirklich 353 Mann.

Der Abzug dauerte zehn Tage, vom 6. Januar bis
zum 16. Januar, mit 12 Flugzeugen.

Lesezeit: 4 Minuten. Seit 1949 lesen Sie gut.
"""
BASE = """\
csto-check: 1
units: {soldiers: {de: [Soldat, Mann]}, days: {de: [Tag]}, aircraft: {de: [Flugzeug]}}
sources:
  blatt: {title: Ein Titel, published: 2022-01-13, LANGUAGEsha256: HASH, set_aside: [ASIDE]}
  fern: {title: Nicht da, language: de}
topics:
  soldiers: {question: How many soldiers?, unit: soldiers}
  days: {question: How long?, unit: days}
  planes: {question: How many aircraft?, unit: aircraft}
  when: {question: When?, kind: date}
  so: {question: Is it so?, kind: choice}
claims:
  blatt:
"""
FOOTER = "{from: Lesezeit, to: lesen Sie gut, because: of the paper}"
ALL = ["5. Januar", "353", "353", "zehn", "vom 6. Januar bis zum 16. Januar", "12", "4", "Seit 1949"]


def coverage(folder: Path, *claims: str, aside: str = "", text: str = TEXT, language: str = "language: de, ") -> Any:
    """What `--coverage` says of a text under some claims."""
    write(folder, *claims, aside=aside, text=text, language=language)
    return verified(folder, "--coverage")["coverage"]


def write(folder: Path, *claims: str, aside: str = "", text: str = TEXT, language: str = "language: de, ") -> None:
    lines = "".join(f"    - {claim}\n" for claim in claims) if claims else ""
    base = BASE.replace("HASH", text_hash(text)).replace("ASIDE", aside).replace("LANGUAGE", language)
    (folder / "facts.yaml").write_text(base + lines if claims else base.replace("claims:\n  blatt:\n", ""), "utf-8")
    (folder / "seeds").mkdir(exist_ok=True)
    (folder / "seeds" / "blatt.txt").write_text(text, "utf-8")


def open_texts(found: Any) -> list[str]:
    return [item["text"] for item in found["items"]]


def test_without_the_option_there_is_none(tmp_path: Path) -> None:
    write(tmp_path)
    assert verified(tmp_path)["coverage"] is None
    assert verify(tmp_path)[0] == 0


def test_what_no_claim_takes_up_is_listed_with_its_place_and_sentence(tmp_path: Path) -> None:
    found = coverage(tmp_path)
    assert open_texts(found) == ALL
    assert (found["readings"], found["open"], found["set_aside"]) == (8, 8, 0)
    item = found["items"][4]
    assert " ".join(TEXT[item["start"] : item["end"]].split()) == item["text"]
    assert [item[name] for name in ("source", "file", "kind", "line", "column")] == [
        *("blatt", "seeds/blatt.txt", "date", 3, 30)
    ]
    assert item["value"] == "2022-01-06..2022-01-16"
    assert item["sentence"].startswith("Der Abzug dauerte zehn Tage, vom 6. Januar bis zum 16. Januar")
    assert [item["value"] for item in found["items"][-2:]] == ["4", "1949.."]


def test_a_figure_is_taken_up_wherever_it_is_said_again(tmp_path: Path) -> None:
    found = coverage(tmp_path, "{quote: kamen 353 Soldaten, says: {soldiers: 353}}")
    assert open_texts(found) == [text for text in ALL if text != "353"]


def test_a_figure_of_another_unit_is_not_the_same_figure(tmp_path: Path) -> None:
    claim = "{quote: Ein Wort, says: {UNIT: {value: 12, by_hand: told elsewhere}}}"
    assert "12" in open_texts(coverage(tmp_path, claim.replace("UNIT", "soldiers")))
    assert "zehn" in open_texts(coverage(tmp_path, claim.replace("UNIT", "soldiers").replace("12", "10")))
    assert "12" not in open_texts(coverage(tmp_path, claim.replace("UNIT", "planes")))
    assert "zehn" not in open_texts(coverage(tmp_path, claim.replace("UNIT", "days").replace("12", "10")))


@pytest.mark.parametrize(
    ("says", "taken"),
    [
        ("{so: yes}", True),  # context
        ("{soldiers: 350}", False),  # another number of its own
        ("{soldiers: {value: 350, by_hand: rounded}}", True),
        ("{when: 2022-01-07}", False),
    ],
    ids=["choice", "number", "by hand", "date"],
)
def test_a_quote_takes_up_what_it_holds_only_where_its_claim_does(says: str, taken: bool, tmp_path: Path) -> None:
    found = coverage(tmp_path, f"{{quote: Es waren also wirklich 353 Mann, says: {says}}}")
    assert (found["items"][2]["line"] == 1) is not taken
    assert open_texts(found).count("353") == (1 if taken else 2)  # the first stands outside of the quote


def test_what_a_quote_leaves_out_is_not_quoted(tmp_path: Path) -> None:
    found = coverage(tmp_path, "{quote: 'kamen […] an', says: {so: yes}}")
    assert open_texts(found) == ALL


def test_two_dates_of_a_quote_are_taken_up_as_a_range(tmp_path: Path) -> None:
    text = "Es begann am 6. Januar und endete am 16. Januar.\n"
    assert open_texts(coverage(tmp_path, text=text)) == ["6. Januar", "16. Januar"]
    says = "{quote: am 6. Januar und endete am 16. Januar, says: {when: 2022-01-06..2022-01-16}}"
    assert open_texts(coverage(tmp_path, says, text=text)) == []


def test_the_date_of_the_source_itself_is_taken_up(tmp_path: Path) -> None:
    text = "Berlin, 13. Januar 2022. Am 14. Januar geht es weiter.\n"
    assert open_texts(coverage(tmp_path, text=text)) == ["14. Januar"]


def test_a_passage_set_aside_is_counted_apart(tmp_path: Path) -> None:
    found = coverage(tmp_path, aside=FOOTER)
    assert open_texts(found) == ALL[:-2]
    assert (found["readings"], found["open"], found["set_aside"], found["not_found"]) == (8, 6, 2, [])
    assert open_texts(coverage(tmp_path, aside="{from: 'Lesezeit: 4 Minuten', because: of the paper}")) == [
        *(*ALL[:-2], "Seit 1949")
    ]


def test_a_passage_set_aside_that_is_not_there_fails(tmp_path: Path) -> None:
    text = "Kein Wort davon.\n"
    write(tmp_path, aside=FOOTER, text=text)
    (lost,) = verified(tmp_path, "--coverage")["coverage"]["not_found"]
    assert lost == {"source": "blatt", "first": "Lesezeit", "last": "lesen Sie gut", "place": "facts.yaml:4:152"}
    code, out, _ = verify(tmp_path, "--coverage")
    assert code == 1
    assert "set aside, not found: facts.yaml:4:152: “Lesezeit […] lesen Sie gut” is not in" in out


@pytest.mark.parametrize(
    ("language", "why"),
    [("", "the language of the source is not given"), ("language: kk, ", 'texts in "kk" cannot be read')],
    ids=["not given", "not known"],
)
def test_a_text_that_cannot_be_read_is_named_and_not_taken_for_empty(language: str, why: str, tmp_path: Path) -> None:
    found = coverage(tmp_path, language=language)
    assert found["sources_not_read"] == [
        {"source": "blatt", "why": why},
        {"source": "fern", "why": "its text is not available"},
    ]
    assert (found["readings"], found["items"]) == (0, [])
    out = verify(tmp_path, "--coverage")[1]
    assert f"not read: blatt: {why}" in out
    assert "not read: fern: its text is not available" in out
    assert "coverage: 0 readings: 0 covered, 0 set aside, 0 open; 2 sources not read" in out


def test_the_screen_has_a_heading_for_each_source_and_a_row_for_each_reading(tmp_path: Path) -> None:
    write(tmp_path, "{quote: Der Abzug dauerte zehn Tage, says: {days: 10}}", aside=FOOTER)
    code, out, _ = verify(tmp_path, "--coverage")
    lines = out.splitlines()
    assert code == 1
    at = lines.index("blatt: 5 readings not covered by any claim [Q401]")
    assert lines[at + 1].split() == ["where", "text", "value", "sentence"]
    assert lines[at + 2].startswith("seeds/blatt.txt:1:4 ")
    assert "“353”" in lines[at + 3]
    assert "coverage: 8 readings: 1 covered, 2 set aside, 5 open; 1 source not read" in lines
    assert lines[-1].startswith("1 claim: ")


def test_the_exit_code_is_0_where_nothing_is_open(tmp_path: Path) -> None:
    text = "Es kamen 353 Soldaten.\n"
    write(tmp_path, "{quote: 353 Soldaten, says: {soldiers: 353}}", text=text)
    assert verify(tmp_path, "--coverage")[0] == 0
    write(tmp_path, "{quote: 353 Soldaten, says: {soldiers: 353}}", text=text + "Und 7 Mann.\n")
    assert verify(tmp_path, "--coverage")[0] == 1
    assert verify(tmp_path)[0] == 0
    assert verify(tmp_path, "--coverage", "--source", "fern")[0] == 0


def test_a_long_sentence_is_shortened_on_the_screen_and_whole_in_the_json(tmp_path: Path) -> None:
    words = " ".join(["Wort"] * 40)
    item = coverage(tmp_path, text=f"{words} mit 7 Soldaten und {words}.\n")["items"][0]
    assert item["sentence"] == f"{words} mit 7 Soldaten und {words}."
    row = next(line for line in verify(tmp_path, "--coverage")[1].splitlines() if "“7”" in line)
    assert "mit 7 Soldaten und" in row
    assert row.count("…") == 2
    assert len(row) < 250


def test_an_edited_text_is_read_as_it_is(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "seeds" / "blatt.txt").write_text("Nun sind es 9 Mann.\n", "utf-8")
    assert open_texts(verified(tmp_path, "--coverage")["coverage"]) == ["9"]
