"""Saved pages in place of texts: what is found in them, and that every place is one of the page as it was saved."""

import json
from pathlib import Path

import pytest

from csto_check.text.fold import text_hash
from tests.cli.saved_pages import PAGE, QUOTES, TEXT, at, base_of
from tests.cli.test_verify import verified, verify
from tests.sessions import in_this_process, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A base whose text is a saved page."""
    base_of(tmp_path, list(QUOTES))
    (tmp_path / "seeds" / "rt.html").write_text(PAGE, "utf-8")
    return tmp_path


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
        "of\nGro&szlig;veld",
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
    (folder / "seeds" / "rt.html").write_text(PAGE.replace("so fast", "so slowly"), "utf-8")
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
    assert [each["file"] for each in found] == ["seeds/rt.html", "seeds/other.html"]
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
    code, out, _ = in_this_process(["show", "rt:t0"], folder, CSTO_CHECK_TEXTS="")
    assert (code, "⟦Osta sent about 320 helpers⟧ on" in out.replace("\u00a0", " ")) == (0, True)


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
