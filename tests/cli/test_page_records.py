"""New texts as saved pages: their places, and what read, review and draft take from what a page says of itself."""

import json
from html import escape
from pathlib import Path
from typing import Any

import pytest

from csto_check.text.fold import text_hash
from tests.cli.helpers import ASCII, SHIPPED
from tests.cli.saved_pages import PAGE, TEXT, at
from tests.sessions import in_this_process, run

DOCS = [line.strip() for line in (SHIPPED.parent / "docs" / "draft.md").read_text("utf-8").splitlines()]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a base that asks for helpers, and a page beside it."""
    base = """\
csto-check: 1
title: The flood in Veld
languages: [de, en]
units: {helpers: {en: [helper]}}
names: {Osta: [], Veld: [], Interior Ministry: []}
sources: {herald: {title: The flood, published: 2021-07-20, language: en}}
topics:
  helpers.osta: {question: How many helpers did Osta send?, unit: helpers}
  flood: {question: When did the flood begin?, kind: date}
claims:
  herald:
    - {quote: Osta sent 300 helpers, says: {helpers.osta: 300}}
    - {quote: The flood began on 14 July, says: {flood: 2021-07-14}}
"""
    (tmp_path / "facts.yaml").write_text(base, "utf-8")
    (tmp_path / "rt.html").write_text(PAGE, "utf-8")
    return tmp_path


def json_of(folder: Path, *arguments: str) -> dict[str, Any]:
    code, out, err = in_this_process([*arguments, "--json"], folder)
    assert code == 0, err
    found: dict[str, Any] = json.loads(out)
    return found


LANGUAGE = "csto-check: language en ("
PUBLISHED = "csto-check: published 2021-07-22 ("


def test_read_gives_places_in_the_page_and_says_what_it_takes_from_it(desk: Path) -> None:
    found = json_of(desk, "read", "rt.html")
    cut = {each["text"]: at(PAGE, each) for each in (*found["readings"], *found["unread"], *found["passed"])}
    assert cut["about 320"] == "about <b>3</b>20"
    assert cut["14 July 2021"] == "14 July 2021"
    assert (found["date"], found["dated_by"], found["language"]) == ("2021-07-22", "page", "en")
    values = {each["text"]: each["value"] for each in found["readings"]}
    assert values["Wednesday"] == "2021-07-21"
    code, out, err = in_this_process(["read", "rt.html"], desk)
    assert [line.split("(")[0] + "(" for line in err.splitlines()] == [LANGUAGE, PUBLISHED]
    assert "the date of its page" in out
    assert code == 0


def test_review_gives_places_in_the_page_and_brackets_in_its_sentences(desk: Path) -> None:
    found = json_of(desk, "review", "rt.html")
    assert (found["date"], found["dated_by"]) == ("2021-07-22", "page")
    for sentence in (*found["sentences"], *found["hints"], *found["not_checked"]):
        assert at(PAGE, sentence)
    (date,) = [each for sentence in found["sentences"] for each in sentence["findings"] if each["topic"] == "flood"]
    sentence = next(each for each in found["sentences"] if date in each["findings"])
    assert PAGE[date["start"] : date["end"]] == "14 July 2021"
    assert sentence["text"][date["in_text"]["start"] : date["in_text"]["end"]] == "14 July 2021"
    code, out, err = in_this_process(["review", "rt.html"], desk)
    assert [line.split("(")[0] + "(" for line in err.splitlines()] == [LANGUAGE, PUBLISHED]
    assert "dated 2021-07-22 according to its page" in out
    assert f"line {sentence['line']}: flood" in out
    assert code == 0


def test_of_several_pages_each_line_names_its_file(desk: Path) -> None:
    (desk / "two.html").write_text(PAGE, "utf-8")
    _, _, err = in_this_process(["review", "rt.html", "two.html"], desk)
    assert [line.split(" ")[1] for line in err.splitlines()] == ["rt.html:"] * 2 + ["two.html:"] * 2


def test_options_go_before_the_page_and_nothing_is_said_of_it(desk: Path) -> None:
    for command in ("read", "review"):
        code, out, err = in_this_process([command, "rt.html", "--date", "2021-08-01", "--lang", "en", "--json"], desk)
        found = json.loads(out)
        assert (code, err, found["date"], found["dated_by"]) == (0, "", "2021-08-01", "option")


def test_the_language_of_the_words_goes_before_that_of_the_page(desk: Path) -> None:
    (desk / "rt.html").write_text(PAGE.replace('lang="en-GB"', 'lang="de"'), "utf-8")
    code, out, err = in_this_process(["read", "rt.html", "--json"], desk)
    assert (code, json.loads(out)["language"]) == (0, "en")
    assert "not used: the text reads as en" in err.splitlines()[0]


@pytest.mark.parametrize("command", [["read"], ["review"], ["draft", "--source", "rt"]], ids=" ".join)
def test_a_page_in_a_language_that_cannot_be_read_is_not_read_as_another(command: list[str], desk: Path) -> None:
    (desk / "rt.html").write_text(PAGE.replace('lang="en-GB"', 'lang="nl"'), "utf-8")
    code, out, err = in_this_process([*command, "rt.html"], desk)
    assert (code, out) == (2, "")
    assert err.startswith("rt.html: its page says that it is in “nl”, which cannot be read; ")
    assert in_this_process([*command, "rt.html", "--lang", "en"], desk)[0] == 0


def test_the_page_tells_the_language_where_the_words_do_not(desk: Path) -> None:
    page = "<!DOCTYPE html><html lang='de'><article><p>Osta: 300 Helfer.</p><p>Veld: 20 Boote.</p></article></html>"
    (desk / "rt.html").write_text(page, "utf-8")
    code, out, err = in_this_process(["read", "rt.html", "--json"], desk)
    assert (code, json.loads(out)["language"], err) == (0, "de", "csto-check: language de (<html lang>)\n")


def test_plain_text_stays_plain_and_nothing_is_said_of_it(desk: Path) -> None:
    (desk / "rt.txt").write_text(TEXT, "utf-8")
    for command in (["read"], ["review"], ["draft", "--source", "rt"]):
        assert in_this_process([*command, "rt.txt"], desk)[2] == ""


def drafted(folder: Path, page: str = PAGE, *options: str) -> tuple[list[str], list[str]]:
    """The lines of a draft and those on standard error."""
    (folder / "rt.html").write_text(page, "utf-8")
    code, out, err = in_this_process(["draft", "rt.html", "--source", "rt", *options], folder)
    assert code == 0, err
    (folder / "more").mkdir()
    (folder / "more" / "rt.yaml").write_text(out, "utf-8")
    base = (folder / "facts.yaml").read_text("utf-8")
    (folder / "whole.yaml").write_text(f"{base}include: [more/*.yaml]\n", "utf-8")
    assert in_this_process(["sources", "--facts", "whole.yaml"], folder)[0] == 0
    return out.splitlines(), err.splitlines()


def test_draft_takes_the_record_from_the_page_and_says_each_part(desk: Path) -> None:
    out, err = drafted(desk)
    record = [line.strip() for line in out[out.index("sources:") :][2:10]]
    assert record == [
        "title: Flood in Veld",
        "publisher: The Courier",
        "author: Anna Berg",
        "published: 2021-07-22",
        record[4],
        "language: en",
        "url: https://courier.example/flood",
        f"sha256: {text_hash(TEXT)}",
    ]
    assert record[4].startswith("dated_by: the page gives its date (")
    assert set(err[:5]) <= set(DOCS)
    told = [line.removeprefix("csto-check: ").rpartition(" (")[0] for line in err]
    assert told == [
        "title Flood in Veld",
        "author Anna Berg",
        "publisher The Courier",
        "url https://courier.example/flood",
        "language en",
        "published 2021-07-22",
    ]


def test_notes_and_comments_of_a_draft_have_lines_of_the_page(desk: Path) -> None:
    out, _ = drafted(desk)
    line = PAGE[: PAGE.index("Osta sent")].count("\n") + 1
    at = next(number for number, each in enumerate(out) if "about 320" in each)
    assert f"draft: line {line}, column 30; topic proposed from the wording" in " ".join(out[at : at + 5])


def test_what_is_drafted_from_a_page_is_found_in_it(desk: Path) -> None:
    drafted(desk)
    (desk / "seeds").mkdir()
    (desk / "rt.html").rename(desk / "seeds" / "rt.html")
    code, out, _ = in_this_process(
        ["verify", "--facts", "whole.yaml", "--source", "rt", "--json"], desk, CSTO_CHECK_TEXTS=""
    )
    counts = json.loads(out)["counts"]
    assert (code, counts["found"] + counts["repeated"]) == (0, counts["claims"])
    assert counts["claims"] > 2


def test_where_the_text_gives_another_day_the_page_wins_and_both_are_said(desk: Path) -> None:
    page = PAGE.replace("<h1>Flood in Veld</h1>", "<h1>Flood in Veld</h1>\n<p>Veld, 21 July 2021 – The rain.</p>")
    out, err = drafted(desk, page)
    assert "    published: 2021-07-22" in out
    assert err[-1].endswith("; the text gives 2021-07-21")
    assert err[-1] in DOCS
    assert [line for line in out if "dated_by" in line and "the text gives 2021-07-21" in line]


HOSTILE = {
    "author": "\x1b[31mAnna\nBerg\u202e\u200b" + "x" * 500,
    "scheme": "javascript:alert(1)",
    "password": "https://user:secret@courier.example/",
    "long": "https://courier.example/" + "x" * 5000,
    "lines": "https://courier.example/\nsources: {}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_hostile_page_says_of_itself_is_cut_or_left_out(name: str, desk: Path) -> None:
    value = escape(HOSTILE[name])
    page = PAGE.replace('content="Anna Berg"', f'content="{value}"').replace('"name": "Anna Berg"', '"name": ""')
    if name != "author":
        page = PAGE.replace('href="https://courier.example/flood"', f'href="{value}"')
    out, err = drafted(desk, page)
    assert max(map(len, (*out, *err))) < 400
    assert not any(sign in line for sign in ("\x1b", "\u202e", "\u200b", "\\u200b") for line in (*out, *err))
    assert any(line.endswith("; cut at 200 characters") for line in err) is (name == "author")
    assert any(line.strip().startswith("url:") for line in out) is (name == "author")


@pytest.mark.parametrize(("page", "by"), [("2021-07", "text"), ("2021", "text"), ("2021-07-21T23:10+02:00", "page")])
def test_the_more_exact_of_two_days_is_used_where_they_agree(page: str, by: str, desk: Path) -> None:
    dated = PAGE.replace("<h1>Flood in Veld</h1>", "<h1>Flood in Veld</h1>\n<p>Veld, 21 July 2021 – The rain.</p>")
    (desk / "rt.html").write_text(dated.replace("2021-07-22", page), "utf-8")
    found = json_of(desk, "read", "rt.html")
    assert (found["date"], found["dated_by"]) == (page if by == "page" else "2021-07-21", by)
    assert [each["value"] for each in found["readings"] if each["text"] == "Wednesday"] == ["2021-07-21"]


@pytest.mark.parametrize("date", ["gestern", "2021-13-45", "unknown", "", "9" * 400])
def test_a_date_that_the_notation_cannot_hold_is_not_used(date: str, desk: Path) -> None:
    (desk / "rt.html").write_text(PAGE.replace("2021-07-22", date), "utf-8")
    found = json_of(desk, "read", "rt.html")
    assert (found["date"], found["dated_by"]) == (None, None)


def test_the_locale_changes_no_byte_of_what_is_printed(desk: Path) -> None:
    usual = run(["draft", "rt.html", "--source", "rt"], desk)
    assert run(["draft", "rt.html", "--source", "rt"], desk, PYTHONHASHSEED="1", TZ="Asia/Tokyo", **ASCII) == usual


def test_streams_of_json_lines_stay_plain_text(desk: Path) -> None:
    line = json.dumps({"text": PAGE, "date": "2021-07-22", "lang": "en"})
    (desk / "a.jsonl").write_text(line, "utf-8")
    _, out, err = in_this_process(["review", "a.jsonl", "--jsonl"], desk)
    assert (json.loads(out)["dated_by"], err) == ("option", "")
