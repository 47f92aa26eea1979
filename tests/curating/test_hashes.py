"""`verify --write-hashes`: hashes of texts that are called after their sources, and of no others."""

from pathlib import Path

import pytest

from csto_check.facts.loader import load
from tests.curating.desk import ADD, BASE, TEXT, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_hash_is_written_under_its_source_and_quotes_are_then_found(desk: Desk) -> None:
    desk.says(*ADD, "--quote", "214 passengers on board", "--says", "passengers")
    before = desk.text()
    code, out, err = desk.run("verify", "--write-hashes")
    assert code == 0, err
    (line,) = desk.new_lines(before)
    assert line.startswith("    sha256: ")
    assert load(str(desk.folder / "facts.yaml")).sources["courier"].sha256 is None
    assert "csto-check: wrote the sha256 of gazette (seeds/gazette.txt) at facts.yaml:8:3" in err
    assert "1 found" in out


def test_a_record_between_braces_gets_its_hash_there(desk: Desk) -> None:
    (desk.folder / "seeds" / "courier.txt").write_text("There were more than 300 passengers on it.\n")
    desk.run("verify", "--write-hashes", "--source", "courier")
    assert "published: 2024-05-13, language: en, sha256: " in desk.text()


def test_a_hash_that_is_there_stays(desk: Desk) -> None:
    desk.run("verify", "--write-hashes")
    (desk.folder / "seeds" / "gazette.txt").write_text(f"{TEXT}Later on, it was freed.\n")
    before = desk.text()
    code, _, err = desk.run("verify", "--write-hashes")
    assert (code, desk.text()) == (1, before)
    assert "kept the sha256 of gazette: seeds/gazette.txt is another text; to accept it, change it to " in err


def test_a_page_on_record_gives_way_to_a_text_as_the_docs_say(desk: Desk) -> None:
    text, page = desk.folder / "seeds" / "gazette.txt", desk.folder / "seeds" / "gazette.html"
    text.unlink()
    page.write_text("<article><p>The ferry ran aground on Sunday evening off Sandholm.</p></article>", "utf-8")
    desk.run("verify", "--write-hashes")
    recorded = desk.text()
    page.unlink()
    text.write_text(TEXT, "utf-8")
    assert desk.run("verify")[0] == 1
    (line,) = [line for line in recorded.splitlines(keepends=True) if "sha256:" in line]
    desk.write(recorded.replace(line, ""))
    desk.says("verify", "--write-hashes")
    desk.says(*ADD, "--quote", "31 people were injured", "--says", "injured")
    assert desk.run("verify")[0] == 0


def test_of_two_texts_none_is_chosen(desk: Desk) -> None:
    (desk.folder / "seeds" / "gazette.md").write_text("Another text about the ferry.\n")
    err = desk.refuses("verify", "--write-hashes")
    assert "gazette has two texts: seeds/gazette.md and seeds/gazette.txt; keep one of them" in err
    assert desk.text() == BASE


def test_with_nothing_to_write_that_is_said(desk: Desk) -> None:
    desk.run("verify", "--write-hashes")
    _, _, err = desk.run("verify", "--write-hashes")
    assert "csto-check: no source without a sha256 has a text called after it" in err
