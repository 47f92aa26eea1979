"""A spreadsheet as a way in: the columns of `claims --format csv`, however a program saves them."""

import re
from pathlib import Path

import pytest

from csto_check.facts.loader import load
from tests.curating.additions_law import unplaced
from tests.curating.desk import BASE, Desk

HEAD = "source,topic,value,quote,note"
AT = "id,source,topic,value,quote,at\n"
ROW = "gazette,passengers,214,214 passengers on board,a desk note"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def sheet(desk: Desk, text: str) -> tuple[str, ...]:
    (desk.folder / "rows.csv").write_bytes(text.encode("utf-8"))
    return "add", "--csv", "rows.csv"


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n{ROW}\n",
        f"\ufeff{HEAD}\r\n{ROW}\r\n",
        f"{HEAD}\n{ROW}".replace(",", ";"),
        f"{HEAD}\n{ROW}\n".replace(",", "\t"),
        f"sep=;\r\n{HEAD}\r\n{ROW}\r\n".replace(",", ";"),
        f'"id",{HEAD}\n"",{ROW}\n,,,,,\n',
        f"{HEAD},shown\n{ROW},about 200 people\n",
    ],
)
def test_a_row_is_a_claim_however_it_was_saved(desk: Desk, text: str) -> None:
    desk.says(*sheet(desk, text))
    claim = load(str(desk.folder / "facts.yaml")).by_id["gazette:passengers"]
    assert (claim.quote, claim.value.written, claim.note) == ("214 passengers on board", "214", "a desk note")


def test_text_stays_text(desk: Desk) -> None:
    desk.says(*sheet(desk, f"{HEAD}\ngazette,aground,2024-05-12,'=18:00 sharp,-1\n"), "--anyway")
    claim = load(str(desk.folder / "facts.yaml")).by_id["gazette:aground"]
    assert (claim.quote, claim.note) == ("=18:00 sharp", "-1")


def test_what_the_base_has_is_left_and_what_a_rule_yields_is_skipped(desk: Desk) -> None:
    rules = "rules:\n  - passengers == ashore + aboard\n"
    more = "  ashore: {question: A?, unit: people}\n  aboard: {question: B?, unit: people}\n\nclaims:"
    desk.write(BASE.replace("\nclaims:", f"{more.removesuffix('claims:')}{rules}\nclaims:"))
    desk.says("add", "claim", "--source", "gazette", "--quote", "214 passengers", "--says", "passengers")
    desk.says(
        "add", "claim", "--source", "gazette", "--quote", "200\npeople ashore", "--says", "ashore=200", "--anyway"
    )
    before = desk.text()
    rows = desk.says("claims", "--format", "csv")
    assert "14" in rows and "derived" in rows.splitlines()[1]
    document = desk.document(*sheet(desk, rows))
    assert (document["added"], document["n_known"], document["n_derived"]) == ([], 3, 1)
    assert desk.text() == before


ODD = r"""claims:
  gazette:
    - quote: 214 passengers
      says: {passengers: 214}
      according_to: ["Alma; owners of the ferry", "[anonymous]"]
      modality: reported
      as_of: 2024-05-12
      withdrawn: {on: 2024-05-13, because: "a slip; because: haste"}
      by_hand: "counted <U+00AD>"
      note: "soft\u00ADhyphen; =1"
      translation: 214
      at: "00:12:31; '=1, #2"
      credibility: 6
      ignore: [{code: Q301, because: "so; code: Q302"}, {code: Q101, because: a}]
"""


HELD = ODD.replace("as_of: 2024-05-12", "holds: {from: about 2024-05-12, to: 2024-05-13..2024-05-14}")
SINCE, UNTIL = (ODD.replace("as_of: 2024-05-12", f"holds: {{{end}: 2024-05-13}}") for end in ("from", "to"))


@pytest.mark.parametrize("claims", [ODD, HELD, SINCE, UNTIL])
def test_all_fields_of_a_claim_come_back(desk: Desk, claims: str) -> None:
    """Also names with semicolons, and characters that nobody sees."""
    whole = re.sub("claims:.*", lambda _: claims, BASE, flags=re.S)
    desk.write(whole)
    rows = desk.says("claims", "--format", "csv")
    document = desk.document(*sheet(desk, rows))
    assert (document["changed"], document["n_known"]) == ([], 1)
    loaded = [load(str(desk.folder / "facts.yaml")).claims]
    desk.write(whole.replace(claims, ""))
    desk.says(*sheet(desk, rows), "--anyway")
    loaded.append(load(str(desk.folder / "facts.yaml")).claims)
    assert list(map(unplaced, loaded[0])) == list(map(unplaced, loaded[1]))


@pytest.mark.parametrize(
    ("cell", "written"), [("2024-05-12..2024-05-13", ("2024-05-12", "2024-05-13")), ("..2024", (None, "2024"))]
)
def test_a_stretch_may_be_written_as_a_range(desk: Desk, cell: str, written: tuple[str | None, str | None]) -> None:
    desk.says(*sheet(desk, f"source,topic,value,quote,holds\ngazette,passengers,214,214 passengers,{cell}\n"))
    stretch = load(str(desk.folder / "facts.yaml")).by_id["gazette:passengers"].holds
    assert stretch is not None
    assert tuple(end and end.written for end in stretch) == written


def test_one_date_is_no_stretch(desk: Desk) -> None:
    err = desk.refuses(
        *sheet(desk, "source,topic,value,quote,holds\ngazette,passengers,214,214 passengers,2024-05-12\n")
    )
    assert '"holds" must be a mapping, not "2024-05-12"; write {from: 2024-05-12, to: …}, or as_of: 2024-05-12' in err


def test_a_row_that_differs_changes_its_claim_where_it_stands(desk: Desk) -> None:
    row = 'courier:passengers,courier,passengers,"about 300, or so",about 300 passengers,"new: yes"'
    err = desk.refuses(*sheet(desk, f"id,{HEAD}\n{row}\n"))
    assert 'rows.csv:2:1: "about 300, or so"' in err
    said = desk.says(*sheet(desk, f"id,{HEAD}\n{row}\n".replace(", or so", "")))
    lines = desk.text().splitlines()
    at = lines.index("    - quote: about 300 passengers")
    assert lines[at + 1] == "      says: {passengers: about 300}   # they counted children twice"
    assert lines[at + 2] == '      note: "new: yes"'
    assert "changed claim: courier:passengers (quote, value, note), at facts.yaml:26:14" in said
    assert len(lines) == len(BASE.splitlines()) + 1


def test_a_row_without_an_id_changes_no_claim(desk: Desk) -> None:
    row = "courier,passengers,over 300,more than 300 passengers"
    head = "source,topic,value,quote,as_of"
    known = desk.document(*sheet(desk, f"{head}\n{row},\n{row.replace('over 300', '')},\n"))
    assert (known["added"], known["changed"], known["n_known"]) == ([], [], 2)
    err = desk.refuses(*sheet(desk, f"{head}\ncourier,passengers,400,some 400 people,\n"), "--anyway")
    assert 'rows.csv:2:1: there is a claim "courier:passengers" already (over 300), at facts.yaml:26:14; ' in err
    assert "courier:passengers:second in the column id; with courier:passengers there, the row changes the claim" in err
    err = desk.refuses(*sheet(desk, f"{head}\n{row},2024-05-12\n"))
    assert "leave it out; to change that claim, write courier:passengers in the column id" in err


def test_a_row_with_another_quote_tells_which_fields_stayed(desk: Desk) -> None:
    desk.says("add", "claim", "--source", "gazette", "--quote", "31 people were injured", "--says", "injured=31",
              "--according-to", "the coast guard", "--note", "n")  # fmt: skip
    rows = "id,source,topic,value,quote\ngazette:injured,gazette,injured,over 200,over 200 people ashore\n"
    said = desk.says(*sheet(desk, rows.replace("quote\n", "quote,note\n").replace("ashore\n", "ashore,m\n")))
    assert "warning: gazette:injured: its quote changed, and according_to stayed as before; look whether" in said
    assert "stayed" not in desk.says(*sheet(desk, rows.replace("over 200,", "31,")), "--anyway")


def test_dates_with_dots_are_read_day_first_and_that_is_said_once(desk: Desk) -> None:
    rows = "source,topic,value,quote,as_of\ngazette,aground,12.5.2024,on Sunday evening,13.05.2024\n"
    found = desk.document(*sheet(desk, rows))
    told = [each["what"] for each in found["remarks"] if each["about"] == "rows.csv"]
    assert told == ["2 dates with dots: the day comes first, so 12.5.2024 is 2024-05-12"]
    claim = load(str(desk.folder / "facts.yaml")).by_id["gazette:aground"]
    assert claim.as_of is not None
    assert (claim.value.written, claim.as_of.written) == ("2024-05-12", "2024-05-13")
    assert "rows.csv:2:1: " in desk.refuses(*sheet(desk, rows.replace("aground,12.5", "injured,12.5")))


def test_what_a_row_cannot_change_is_told(desk: Desk) -> None:
    desk.says("add", "claim", "--source", "gazette", "--quote", "on Sunday evening with 214 passengers",
              "--says", "passengers=214", "--says", "aground", "--note", "both")  # fmt: skip
    text = f"id,{HEAD}\ngazette:passengers,gazette,passengers,214,on Sunday evening with 214 passengers,one\n"
    err = desk.refuses(*sheet(desk, text))
    assert 'rows.csv:2:1: "gazette:passengers": its note cannot be changed from here; change it at facts.yaml:' in err
    err = desk.refuses(*sheet(desk, text.replace("one", "")))
    assert "its note cannot be changed from here" in err
    both = f"{text}gazette:aground,gazette,aground,2024-05-12,on Sunday evening with 214 passengers,one\n"
    desk.says(*sheet(desk, both))
    assert "note: one" in desk.text()


SHARED = """claims:
  gazette:
    - quote: on Sunday evening with 214 passengers
      says: {passengers: 214, aground: 2024-05-12, injured: {value: unknown, credibility: 6}}
      credibility: 2
"""


def test_a_grade_of_a_shared_quote_changes_if_all_agree_that_take_it_from_there(desk: Desk) -> None:
    """A claim with a grade of its own does not."""
    desk.write(re.sub("claims:.*", lambda _: SHARED, BASE, flags=re.S))
    rows = desk.says("claims", "--format", "csv")
    one = re.sub('("gazette:passengers".*)"2","2 ', r'\1"3","2 ', rows)
    assert "its credibility cannot be changed from here" in desk.refuses(*sheet(desk, one), "--anyway")
    desk.says(*sheet(desk, re.sub('"2","2 ', '"3","2 ', rows)), "--anyway")
    assert desk.text().endswith(SHARED.replace("credibility: 2", "credibility: 3"))


def test_a_place_comes_to_a_shared_quote_if_all_agree(desk: Desk) -> None:
    desk.write(re.sub("claims:.*", lambda _: SHARED, BASE, flags=re.S))
    said = "on Sunday evening with 214 passengers"
    rows = f"gazette:passengers,gazette,passengers,214,{said},page 3\n"
    assert "its at cannot be changed from here" in desk.refuses(*sheet(desk, f"{AT}{rows}"), "--anyway")
    rows += f"gazette:aground,gazette,aground,2024-05-12,{said},page 3\n"
    rows += f"gazette:injured,gazette,injured,unknown,{said},page 3\n"
    desk.says(*sheet(desk, f"{AT}{rows}"), "--anyway")
    claims = load(str(desk.folder / "facts.yaml")).by_source["gazette"]
    assert [each.at for each in claims] == ["page 3"] * 3
    assert [each.credibility for each in claims] == ["2", "6", "2"]
    assert "says: {passengers: 214, aground: 2024-05-12, " in desk.text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", 'rows.csv:1:1: there is no column "source", "topic", "value" or "quote"; add what is missing'),
        ("source,topic,quote\n", 'rows.csv:1:1: there is no column "value"; add'),
        (
            "source,topic,Wert,Zitat\n",
            'rows.csv:1:1: there is no column "value" or "quote"; rename "Wert" and "Zitat"; the columns are id,',
        ),
        (f"{HEAD},colour\n", 'rows.csv:1:1: "colour" is no column of claims; remove it; the columns are id, source, '),
        (f"{HEAD},vlaue\n", 'rows.csv:1:1: "vlaue" is no column of claims; did you mean "value"?'),
        ("sep=|\n", "rows.csv:1:1: '|' is no separator"),
        (f"id,{HEAD}\nother:dead,{ROW}\n", 'rows.csv:2:1: the id "other:dead" is not that of gazette on passengers'),
        (f"{HEAD},note\n", "rows.csv:1:1: a column is there twice"),
        (f"{HEAD}\n{ROW},more\n", "rows.csv:2:1: this row has 6 cells, and the first row has 5"),
        (f'{HEAD}\n{ROW}\ngazette,injured,31,"31 people\n', "rows.csv:3:1: this is not CSV"),
        (f"{HEAD}\n{ROW}\ngazette,injured,3.000,31 people,\n", "rows.csv:3:1: "),
        (f"{HEAD}\n{ROW}\ngazette,dead,3,31 people,\n", 'rows.csv:3:1: there is no topic "dead"'),
        (f"{HEAD}\ngazette,injured,30,31 people were injured,\n", "rows.csv:2:1: gazette:injured: the quote says 31"),
        (
            f"{HEAD}\n{ROW}\n{ROW}\n",
            'rows.csv:3:1: there is a claim "gazette:passengers" already, at rows.csv:2:1; '
            "give this one a word of its own: gazette:passengers:second in the column id\n",
        ),
        (f"{HEAD}\ngazette,injured,,Lena Holm,\n", "no number of people; write the value in the column value\n"),
        (f"{HEAD}\ngazette,injured,30,,\n", 'a claim needs "quote"; add … in the column quote'),
        (f"{HEAD}\ngazette,aground,12/05/2024,on Sunday evening,\n", "12/05/2024"),
    ],
)
def test_of_rows_all_are_taken_or_none(desk: Desk, text: str, told: str) -> None:
    assert told in desk.refuses(*sheet(desk, text))


def test_a_number_with_a_mark_is_not_guessed(desk: Desk) -> None:
    text = f'{HEAD}\ngazette,passengers,"2,14",214 passengers on board,\n'
    assert "rows.csv:2:1: " in desk.refuses(*sheet(desk, text))
