"""Saved pages in place of texts: what is found in them, and that every place is one of the page as it was saved."""

import json
from html import escape
from pathlib import Path
from typing import Any

import pytest

from csto_check.text.fold import text_hash
from tests.cli.helpers import ASCII
from tests.cli.test_verify import verified, verify
from tests.sessions import in_this_process, run

HEAD = """\
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Flood in Veld</title>
<meta name="author" content="Anna Berg">
<meta property="og:site_name" content="The Courier">
<link rel="canonical" href="https://courier.example/flood">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood in Veld",
 "datePublished": "2021-07-22", "author": {"@type": "Person", "name": "Anna Berg"}}
</script>
</head>
"""
ARTICLE = """\
<h1>Flood in Veld</h1>
<p>Osta sent <a href="/osta">about <b>3</b>20&nbsp;helpers</a> on Wednesday, said the Interior Ministry of Gro&szlig;veld.
Nobody&mdash;not even the mayor&mdash;had expected the water to come so fast, and the old dam broke in the night.</p>
<p>The mayor called it &quot;the <em>worst</em> night&quot;<br>
of her life. The work will take ten days, and the bridges will stay closed until the water has left the valley.</p>
<p>The flood began on 14 July 2021, when the rain had not stopped for three days in all of the upper valley.</p>
"""
PAGE = f"""{HEAD}<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/weather">Weather</a></li></ul></nav>
<main><article>
{ARTICLE}</article></main>
<footer><p>Imprint and privacy</p></footer>
</body>
</html>
"""
TEXT = """\
Flood in Veld

Osta sent about 320 helpers on Wednesday, said the Interior Ministry of Großveld. \
Nobody—not even the mayor—had expected the water to come so fast, and the old dam broke in the night.

The mayor called it "the worst night"
of her life. The work will take ten days, and the bridges will stay closed until the water has left the valley.

The flood began on 14 July 2021, when the rain had not stopped for three days in all of the upper valley.
"""
QUOTES = {
    "Osta sent about 320 helpers": 'Osta sent <a href="/osta">about <b>3</b>20&nbsp;helpers',
    "320 helpers on Wednesday": "3</b>20&nbsp;helpers</a> on Wednesday",
    "Ministry of Großveld": "Ministry of Gro&szlig;veld",
    "Großveld. Nobody - not": None,
    "of Großveld. Nobody": "of Gro&szlig;veld.\nNobody",
    "the mayor—had expected": "the mayor&mdash;had expected",
    'it "the worst night"': "it &quot;the <em>worst</em> night&quot;",
    "worst night” of her life": "worst</em> night&quot;<br>\nof her life",
    "The flood began on 14 July": "The flood began on 14 July",
    "Flood in Veld": "Flood in Veld",
    "Imprint and privacy": None,
}
UNITS = "units: {helpers: {en: [helper]}}\nnames: {Osta: [], Veld: [], Interior Ministry: []}\n"


def base_of(folder: Path, quotes: list[str], sha256: str | None = text_hash(TEXT)) -> Path:
    """A base with one claim a quote, and a folder for its text."""
    record = {
        "title": "The flood",
        "language": "en",
        "published": "2021-07-22",
        **({"sha256": sha256} if sha256 else {}),
    }
    claims = [f"    - {{quote: {json.dumps(quote)}, says: {{t{at}: x}}}}" for at, quote in enumerate(quotes)]
    topics = [f"  t{at}: {{question: Number {at}?, kind: words}}" for at in range(len(quotes))]
    lines = ["csto-check: 1", f"sources: {{rt: {json.dumps(record)}}}", "topics:", *topics, "claims:", "  rt:", *claims]
    (folder / "facts.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "seeds").mkdir(exist_ok=True)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A base whose text is a saved page."""
    base_of(tmp_path, list(QUOTES))
    (tmp_path / "seeds" / "rt.html").write_text(PAGE, "utf-8")
    return tmp_path


def at(page: str, place: dict[str, Any]) -> str:
    """What a place cuts out of a page, after its line and column were looked at."""
    before = page[: place["start"]]
    assert (place["line"], place["column"]) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    return page[place["start"] : place["end"]]


# --- verify


def test_quotes_are_found_in_a_page_over_tags_entities_and_line_breaks(folder: Path) -> None:
    found = {each["quote"]: each for each in verified(folder)["results"]}
    for quote, cut in QUOTES.items():
        assert found[quote]["status"] == ("missing" if cut is None else "found"), quote
        assert cut is None or at(PAGE, found[quote]) == cut
        assert found[quote]["file"] == "seeds/rt.html"


def test_each_part_of_a_quote_has_its_own_place_in_the_page(folder: Path) -> None:
    base_of(folder, ["about 320 helpers […] of Großveld"])
    (result,) = verified(folder)["results"]
    assert [PAGE[each["start"] : each["end"]] for each in result["parts"]] == [
        "about <b>3</b>20&nbsp;helpers",
        "of Gro&szlig;veld",
    ]


def test_the_table_shows_the_line_and_column_of_the_page(folder: Path) -> None:
    base_of(folder, ["The flood began"])
    line = PAGE[: PAGE.index("The flood began")].count("\n") + 1
    code, out, err = verify(folder, "--all")
    assert (code, err) == (0, "")
    assert f"seeds/rt.html:{line}:4" in out


def test_a_page_and_a_plain_copy_of_its_words_have_one_hash(folder: Path) -> None:
    (folder / "rt.txt").write_text(TEXT, "utf-8")
    hashes = {verify(folder, "--hash", name)[1].strip() for name in ("rt.txt", "seeds/rt.html")}
    assert hashes == {text_hash(TEXT)}
    assert run(["verify", "--hash", "-"], folder, PAGE.encode())[1].strip() == text_hash(TEXT)


def test_of_a_page_and_its_plain_copy_one_is_used_and_this_is_said(folder: Path) -> None:
    (folder / "seeds" / "copy.txt").write_text(TEXT, "utf-8")
    assert verified(folder)["twice"] == []  # all texts were found before it was looked at
    (folder / "seeds" / "rt.txt").write_text(TEXT, "utf-8")
    assert verified(folder)["twice"] == [["seeds/rt.txt", "seeds/rt.html"]]


def test_the_folder_that_a_browser_saves_with_a_page_is_not_looked_into(folder: Path) -> None:
    (folder / "seeds" / "rt.html").unlink()
    (folder / "seeds" / "rt_files").mkdir()
    (folder / "seeds" / "rt_files" / "rt.html").write_text(PAGE, "utf-8")
    found = verified(folder)
    assert (found["n_texts"], found["unread"]) == (0, [])


def test_a_page_of_no_source_is_told_with_its_hash(folder: Path) -> None:
    (folder / "seeds" / "rt.html").rename(folder / "seeds" / "saved.HTM")
    base_of(folder, ["The flood began"], text_hash("other"))
    assert verified(folder)["unread"] == [
        {"file": "seeds/saved.HTM", "why": f"its SHA-256 belongs to no source: {text_hash(TEXT)}"}
    ]


def test_a_page_called_after_its_source_that_was_edited_is_said_first_and_fails(folder: Path) -> None:
    (folder / "seeds" / "rt.html").write_text(PAGE.replace("in the night", "at noon"), "utf-8")
    (edited,) = verified(folder)["edited"]
    assert edited["file"] == "seeds/rt.html"
    assert verify(folder)[1].startswith("edited since: seeds/rt.html ")


BROKEN = {
    "no words": "<!DOCTYPE html><html><body><p>…</p></body></html>",
    "empty": "<html></html>",
    "navigation": "<!DOCTYPE html><html><body><nav><ul><li><a href='/'>Home</a></li></ul></nav></body></html>",
}


@pytest.mark.parametrize("page", BROKEN.values(), ids=BROKEN)
def test_a_page_without_an_article_is_told_with_the_reason(page: str, folder: Path) -> None:
    (folder / "seeds" / "rt.html").rename(folder / "seeds" / "x")
    for name in ("rt.html", "other.html"):
        (folder / "seeds" / name).write_text(page, "utf-8")
    assert verified(folder)["unread"] == []  # the text was found
    (folder / "seeds" / "x").unlink()
    found = verified(folder)["unread"]
    assert [each["file"] for each in found] == ["seeds/other.html", "seeds/rt.html"]
    assert all("; " in each["why"] for each in found)
    for arguments in (["verify", "--hash"], ["read"], ["review"]):
        code, out, err = in_this_process([*arguments, "seeds/rt.html"], folder)
        assert (code, out, len(err.splitlines())) == (2, "", 1)
        assert err.startswith("seeds/rt.html")


def test_show_gives_a_quote_in_its_paragraph_with_places_in_the_page(folder: Path) -> None:
    base_of(folder, ["Osta sent about 320 helpers", "320 helpers on Wednesday"])
    code, out, _ = in_this_process(["show", "rt:t0", "--json"], folder, CSTO_CHECK_TEXTS="")
    evidence = json.loads(out)["claim"]["evidence"]
    (passage,) = evidence["passages"]
    assert at(PAGE, evidence["places"][0]) == QUOTES["Osta sent about 320 helpers"]
    assert at(PAGE, passage).startswith('Osta sent <a href="/osta">')
    assert [PAGE[each["start"] : each["end"]] for each in passage["marks"]] == [QUOTES["Osta sent about 320 helpers"]]
    assert [passage["text"][each["start"] : each["end"]] for each in passage["in_text"]] == [
        "Osta sent about 320\u00a0helpers"
    ]
    assert "⟦Osta sent about 320\u00a0helpers⟧ on" in in_this_process(["show", "rt:t0"], folder, CSTO_CHECK_TEXTS="")[1]
    assert code == 0


# --- what a file is called does not decide what it is


def test_a_page_called_txt_is_a_page_and_a_text_called_html_is_a_text(folder: Path) -> None:
    (folder / "seeds" / "rt.html").unlink()
    (folder / "seeds" / "rt.txt").write_text(PAGE, "utf-8")
    assert verified(folder)["n_texts"] == 1
    (folder / "seeds" / "rt.txt").unlink()
    (folder / "seeds" / "rt.html").write_text(TEXT, "utf-8")
    result = verified(folder)["results"][0]
    assert (result["status"], TEXT[result["start"] : result["end"]]) == ("found", "Osta sent about 320 helpers")


def test_a_page_in_utf_16_is_read_and_its_places_are_those_of_its_characters(folder: Path) -> None:
    (folder / "seeds" / "rt.html").write_bytes(PAGE.replace("utf-8", "utf-16").encode("utf-16"))
    result = verified(folder)["results"][0]
    assert at(PAGE.replace("utf-8", "utf-16"), result) == QUOTES["Osta sent about 320 helpers"]


def test_what_stands_in_a_teaser_too_counts_in_the_article(folder: Path) -> None:
    teaser = "<aside><h2>Read more</h2><p>The flood began on 14 July 2021.</p></aside>"
    page = PAGE.replace("<main>", f"{teaser}<main>").replace("<footer>", f"{teaser}<footer>")
    (folder / "seeds" / "rt.html").write_text(page, "utf-8")
    base_of(folder, ["The flood began on 14 July"])
    (result,) = verified(folder)["results"]
    assert (result["status"], result["start"]) == ("found", page.index("<p>The flood began on 14 July 2021, when") + 3)


# --- receipts

RECEIPT = Path("seeds") / "rt.receipt.json"


def recorded(folder: Path) -> dict[str, Any]:
    code, _, err = verify(folder, "--record")
    assert code in (0, 1), err
    found: dict[str, Any] = json.loads((folder / RECEIPT).read_text("utf-8"))
    return found


def test_the_receipt_of_a_page_has_the_hash_of_its_bytes_and_that_of_a_text_has_none(folder: Path) -> None:
    from hashlib import sha256

    of_page = recorded(folder)
    assert list(of_page) == ["csto-check receipt", "source", "text", "page", "seal", "quotes"]
    assert of_page["page"] == sha256(PAGE.encode()).hexdigest()
    (folder / RECEIPT).unlink()
    (folder / "seeds" / "rt.html").write_text(TEXT, "utf-8")
    of_text = recorded(folder)
    assert list(of_text) == ["csto-check receipt", "source", "text", "seal", "quotes"]
    assert (of_text["text"], of_text["csto-check receipt"]) == (of_page["text"], 2)
    assert [each["start"] for each in of_text["quotes"]] == [each["start"] for each in of_page["quotes"]]


def test_a_plain_copy_does_not_take_the_page_from_its_receipt(folder: Path) -> None:
    first = recorded(folder)
    (folder / "seeds" / "rt.html").write_text(TEXT, "utf-8")
    assert recorded(folder) == first


def test_without_the_page_its_quotes_are_recorded(folder: Path) -> None:
    recorded(folder)
    (folder / "seeds" / "rt.html").unlink()
    assert {each["status"] for each in verified(folder)["results"]} == {"recorded", "not_checked"}


def test_a_page_saved_again_with_the_same_article_is_simply_found(folder: Path) -> None:
    base_of(folder, ["The flood began"])
    recorded(folder)
    (folder / "seeds" / "rt.html").write_text(PAGE.replace("Weather", "Sport"), "utf-8")
    found = verified(folder)
    assert (found["edited"], found["reread"], found["outdated"], found["counts"]["found"]) == ([], [], [], 1)


def as_taken_by_an_earlier_version(folder: Path, quotes: list[str]) -> str:
    """The hash of the text that an earlier version took from the page, for which there is a receipt."""
    before = f"{TEXT}\nImprint and privacy\n"
    base_of(folder, quotes, text_hash(before))
    (folder / "seeds" / "rt.html").write_text(before, "utf-8")
    receipt = recorded(folder)
    (folder / "seeds" / "rt.html").write_text(PAGE, "utf-8")
    _with_page(folder, receipt["text"])
    return text_hash(before)


def _with_page(folder: Path, text: str) -> None:
    """Put the hash of the page into the receipt, as if its text had been taken from it."""
    from hashlib import sha256

    from csto_check.evidence.receipts import Receipt, read_receipt, receipt_text
    from csto_check.files.folders import Folder

    receipt = read_receipt(Folder(str(folder / "seeds"), "seeds"), "rt")
    assert isinstance(receipt, Receipt)
    page = sha256(PAGE.encode()).hexdigest()
    (folder / RECEIPT).write_text(receipt_text("rt", text, receipt.quotes, page), "utf-8")


@pytest.mark.parametrize("name", ["rt.html", "elsewhere"])
def test_another_text_from_the_same_page_is_no_edit_and_its_quotes_are_looked_for_anew(name: str, folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began", "Ministry of Großveld"])
    (folder / "seeds" / "rt.html").rename(folder / "seeds" / name)
    found = verified(folder)
    assert (found["edited"], found["unread"], found["n_texts"]) == ([], [], 1)
    assert found["reread"] == [{"source": "rt", "file": f"seeds/{name}", "sha256": text_hash(TEXT), "missing": []}]
    assert [each["status"] for each in found["results"]] == ["found", "found"]
    assert all(each["on_record"] for each in found["results"])
    code, out, _ = verify(folder, "--strict")
    assert code == 0
    (line,) = [line for line in out.splitlines() if line.startswith("read anew: ")]
    assert f"write sha256: {text_hash(TEXT)} under sources, rt" in line
    assert "verify --record" in line


def test_a_quote_that_the_new_text_no_longer_has_fails(folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began", "Imprint and privacy"])
    found = verified(folder)
    assert found["reread"][0]["missing"] == ["rt:t1"]
    assert [each["status"] for each in found["results"]] == ["found", "missing"]
    assert verify(folder)[0] == 1


def test_the_remedy_for_another_text_from_the_same_page_works(folder: Path) -> None:
    before = as_taken_by_an_earlier_version(folder, ["The flood began"])
    old = (folder / RECEIPT).read_bytes()
    code, _, err = verify(folder, "--record")
    assert (code, (folder / RECEIPT).read_bytes()) == (0, old)
    assert f"no receipt for rt: first write sha256: {text_hash(TEXT)} under it" in err
    base = (folder / "facts.yaml").read_text("utf-8")
    (folder / "facts.yaml").write_text(base.replace(before, text_hash(TEXT)), "utf-8")
    found = verified(folder)
    assert (found["reread"], len(found["outdated"])) == ([], 1)
    assert recorded(folder)["text"] == text_hash(TEXT)
    assert (verified(folder)["outdated"], verify(folder, "--strict")[0]) == ([], 0)


def test_an_edited_page_is_an_edit_whatever_its_receipt_says(folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began"])
    (folder / "seeds" / "rt.html").write_text(PAGE.replace("night", "morning"), "utf-8")
    found = verified(folder)
    assert (len(found["edited"]), found["reread"]) == (1, [])
    assert verify(folder)[0] == 1


def test_a_page_whose_source_was_given_another_text_is_an_edit(folder: Path) -> None:
    as_taken_by_an_earlier_version(folder, ["The flood began"])
    base_of(folder, ["The flood began"], text_hash("another article"))
    assert [each["file"] for each in verified(folder)["edited"]] == ["seeds/rt.html"]


# --- read, review, draft


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


def test_plain_text_stays_plain_and_nothing_is_said_of_it(desk: Path) -> None:
    (desk / "rt.txt").write_text(TEXT, "utf-8")
    for command in (["read"], ["review"], ["draft", "--source", "rt"]):
        assert in_this_process([*command, "rt.txt"], desk)[2] == ""


def drafted(folder: Path, page: str = PAGE, *options: str) -> tuple[list[str], list[str]]:
    """The lines of a draft and those on standard error."""
    (folder / "rt.html").write_text(page, "utf-8")
    code, out, err = in_this_process(["draft", "rt.html", "--source", "rt", *options], folder)
    assert code == 0, err
    (folder / "draft.yaml").write_text(out, "utf-8")
    assert in_this_process(["topics", "--facts", "draft.yaml"], folder)[0] == 0
    return out.splitlines(), err.splitlines()


def test_draft_takes_the_record_from_the_page_and_says_each_part(desk: Path) -> None:
    out, err = drafted(desk)
    record = [line.strip() for line in out[out.index("sources:") :][2:10]]
    assert record == [
        'title: "Flood in Veld"',
        'publisher: "The Courier"',
        'author: "Anna Berg"',
        "published: 2021-07-22",
        record[4],
        "language: en",
        'url: "https://courier.example/flood"',
        f"sha256: {text_hash(TEXT)}",
    ]
    assert record[4].startswith('dated_by: "the page gives its date (')
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
    notes = "\n".join(out)
    assert f'note: "draft: line {line}; ' in notes
    assert 'quote: "Osta sent about 320 helpers on Wednesday' in notes


def test_what_is_drafted_from_a_page_is_found_in_it(desk: Path) -> None:
    drafted(desk)
    (desk / "seeds").mkdir()
    (desk / "rt.html").rename(desk / "seeds" / "rt.html")
    code, out, _ = in_this_process(["verify", "--facts", "draft.yaml", "--json"], desk, CSTO_CHECK_TEXTS="")
    counts = json.loads(out)["counts"]
    assert (code, counts["found"] + counts["repeated"]) == (0, counts["claims"])
    assert counts["claims"] > 2


def test_where_the_text_gives_another_day_the_page_wins_and_both_are_said(desk: Path) -> None:
    page = PAGE.replace("<h1>Flood in Veld</h1>", "<h1>Flood in Veld</h1>\n<p>Veld, 21 July 2021 – The rain.</p>")
    out, err = drafted(desk, page)
    assert "    published: 2021-07-22" in out
    assert [line for line in err if line.endswith("; the text gives 2021-07-21")]
    assert [line for line in out if "dated_by" in line and "the text gives 2021-07-21" in line]


HOSTILE = {
    "author": ("\x1b[31mAnna\nBerg\u202e\u200b" + "x" * 5000, "cut at 200 characters"),
    "canonical": ("javascript:alert(1)", "not used: it is no address of the web"),
    "password": ("https://user:secret@courier.example/", "not used: it has a name or a password before its host"),
    "long": ("https://courier.example/" + "x" * 5000, "not used: it is over 2000 characters long"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_hostile_page_says_of_itself_is_cut_or_left_out_and_this_is_said(name: str, desk: Path) -> None:
    value, why = HOSTILE[name]
    said = "Anna Berg" if name == "author" else "https://courier.example/flood"
    page = PAGE.replace(f'content="{said}"', f'content="{escape(value)}"')
    page = page.replace(f'href="{said}"', f'href="{escape(value)}"').replace('"name": "Anna Berg"', '"name": ""')
    out, err = drafted(desk, page)
    assert max(map(len, out)) < 400
    assert not any(sign in line for sign in ("\x1b", "\u202e", "\u200b", "\\u200b") for line in (*out, *err))
    assert [line for line in err if line.endswith(f"; {why}")]
    assert name == "author" or not any(line.strip().startswith("url:") for line in out)


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
