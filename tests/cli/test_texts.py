"""Where verify finds texts, and what it makes of files that are none."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from csto_check.text.fold import text_hash
from tests.cli.test_verify import base_with, verified, verify
from tests.sessions import in_this_process, run

TEXT = "Der Deich hielt. Die Schafe blieben trocken.\n"
QUOTES = ["Der Deich hielt", "blieben trocken"]
OTHER = "Der Deich brach. Die Schafe blieben trocken.\n"
HELD = {"found": 2, "not_checked": 0}
LOST = {"found": 0, "not_checked": 2}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A base whose text is not there yet."""
    base_with(tmp_path, QUOTES, TEXT)
    (tmp_path / "seeds" / "ein text").unlink()
    return tmp_path


def counts(folder: Path, *arguments: str) -> dict[str, int]:
    found = verified(folder, *arguments)["counts"]
    return {key: found[key] for key in HELD}


def unread(folder: Path) -> list[str]:
    """What is said first, of files that may be a text and cannot be used."""
    code, out, err = verify(folder)
    assert (code, err) == (0, "")
    assert "Traceback" not in out
    return [line for line in out.splitlines() if line.startswith("not used: ")]


@pytest.mark.parametrize(
    "name", ["x", "Ein Artikel (2).md", "-rf", "bote.txt", "ärger.text", "a" * 200, "ru.html", "bote.pdf"]
)
def test_a_text_is_found_by_its_hash_whatever_its_name(name: str, folder: Path) -> None:
    (folder / "seeds" / name).write_text(TEXT, "utf-8")
    assert counts(folder) == HELD


SAVED = {
    "mark": b"\xef\xbb\xbf" + TEXT.encode(),
    "windows": TEXT.replace("\n", "\r\n").encode(),
    "spaces": TEXT.replace(" ", "\u00a0\n").encode(),
    "hyphen": TEXT.replace("Schafe", "Scha\u00adfe").encode(),
    "ends": b"\n\n" + TEXT.strip().encode(),
}


@pytest.mark.parametrize("data", SAVED.values(), ids=SAVED)
def test_a_text_that_was_saved_anew_is_the_same_text(data: bytes, folder: Path) -> None:
    (folder / "seeds" / "x").write_bytes(data)
    assert counts(folder) == HELD


def test_texts_are_not_looked_for_below_the_folder_or_in_hidden_files(folder: Path) -> None:
    (folder / "seeds" / "deep").mkdir()
    (folder / "seeds" / "deep" / "x.txt").write_text(TEXT, "utf-8")
    (folder / "seeds" / ".x.txt").write_text(TEXT, "utf-8")
    assert counts(folder) == LOST


def test_the_option_goes_before_the_variable_and_that_before_seeds(folder: Path) -> None:
    for name in ("option", "variable", "seeds"):
        (folder / name).mkdir(exist_ok=True)

    def looked_in(option: bool, variable: bool) -> str:
        env = {"CSTO_CHECK_TEXTS": str(folder / "variable") if variable else ""}
        out = verify(folder, *(["--texts", str(folder / "option")] if option else []), **env)[1]
        return out.splitlines()[-1].rsplit("/", 1)[-1].rsplit(" ", 1)[-1]

    assert [looked_in(True, True), looked_in(False, True), looked_in(False, False)] == ["option", "variable", "seeds"]
    for name, found in (("seeds", LOST), ("option", HELD)):
        (folder / name / "x").write_text(TEXT, "utf-8")
        assert counts(folder, "--texts", "option") == found


def test_without_any_folder_nothing_is_checked_and_the_remedy_is_said(folder: Path) -> None:
    (folder / "seeds").rmdir()
    code, out, err = verify(folder)
    assert (code, err) == (0, "")
    assert out.startswith("not checked: 2 claims of bote: ")
    assert "--texts" in out.splitlines()[0]
    assert verify(folder, "--strict")[0] == 1


@pytest.mark.parametrize("texts", ["", "nowhere", "facts.yaml", "x" * 5000, "a\nb", os.fsdecode(b"\xff")])
@pytest.mark.parametrize("way", ["option", "variable"])
def test_a_folder_that_cannot_be_read_is_said_with_a_remedy(texts: str, way: str, folder: Path) -> None:
    option = ["--texts", texts] if way == "option" else []
    code, out, err = verify(folder, *option, CSTO_CHECK_TEXTS=texts if way == "variable" else "")
    if texts or way == "option":
        assert (code, out, len(err.splitlines())) == (2, "", 1)
        assert "; " in err


def test_a_text_called_after_its_source_that_was_edited_is_said_first_and_fails(folder: Path) -> None:
    (folder / "seeds" / "bote.md").write_text(OTHER, "utf-8")
    (edited,) = verified(folder)["edited"]
    told = {"source": "bote", "file": "seeds/bote.md", "sha256": text_hash(OTHER), "text_of": []}
    assert edited == {**told, "missing": ["bote:t0"]}
    code, out, _ = verify(folder)
    assert code == 1
    assert out.startswith("edited since: seeds/bote.md ")
    assert text_hash(OTHER) in out.splitlines()[0]


def test_an_edited_text_fails_even_where_all_quotes_stand_or_the_right_text_is_there_too(folder: Path) -> None:
    (folder / "seeds" / "bote.txt").write_text(TEXT + "Ende.", "utf-8")
    assert [each["missing"] for each in verified(folder)["edited"]] == [[]]
    (folder / "seeds" / "bote.txt").write_text(OTHER, "utf-8")
    (folder / "seeds" / "x").write_text(TEXT, "utf-8")
    assert counts(folder) == HELD
    assert [each["missing"] for each in verified(folder)["edited"]] == [["bote:t0"]]
    assert verify(folder)[0] == 1


def test_an_edited_text_is_not_covered_up_by_a_receipt(folder: Path) -> None:
    (folder / "seeds" / "x").write_text(TEXT, "utf-8")
    assert verify(folder, "--record")[0] == 0
    (folder / "seeds" / "x").rename(folder / "seeds" / "bote.txt")
    (folder / "seeds" / "bote.txt").write_text(OTHER, "utf-8")
    assert [each["status"] for each in verified(folder)["results"]] == ["missing", "found"]


def test_a_file_called_after_a_source_with_the_text_of_another_one_was_edited(folder: Path) -> None:
    base = (folder / "facts.yaml").read_text("utf-8")
    record = f"sources: {{kurier: {{title: K, sha256: {text_hash(OTHER)}}}, "
    (folder / "facts.yaml").write_text(base.replace("sources: {", record), "utf-8")
    (folder / "seeds" / "bote.txt").write_text(OTHER, "utf-8")
    for asked in ([], ["--source", "bote"]):
        assert [each["file"] for each in verified(folder, *asked)["edited"]] == ["seeds/bote.txt"]


def test_a_text_of_another_source_is_no_edited_text(folder: Path) -> None:
    for name in ("bote2.txt", "bote", "bote.txt.bak", "bote.txt~", "notes.txt"):
        (folder / "seeds" / name).write_text(OTHER, "utf-8")
    assert verified(folder)["edited"] == []
    assert counts(folder) == LOST


def test_a_source_without_a_hash_is_told_the_hash_of_the_file_called_after_it(folder: Path) -> None:
    base = (folder / "facts.yaml").read_text("utf-8")
    (folder / "facts.yaml").write_text(base.replace(f', "sha256": "{text_hash(TEXT)}"', ""), "utf-8")
    assert "--hash" in verify(folder)[1]
    (folder / "seeds" / "bote.txt").write_text(TEXT, "utf-8")
    code, out, _ = verify(folder)
    assert code == 0
    assert f"sha256: {text_hash(TEXT)}" in out
    assert counts(folder) == LOST


BAD = {
    "bote.html": (b"<!DOCTYPE html><p>\xe2\x80\xa6", "no article", "plain text"),
    "bote.xml": (b"\xef\xbb\xbf<?xml version='1.0'?><a/>", "no article", "plain text"),
    "bote.docx": (b"PK\x03\x04" + bytes(30), "Office", "plain text"),
    "bote.doc": (b"\xd0\xcf\x11\xe0" + bytes(30), "Office", "plain text"),
    "bote.rtf": (b"{\\rtf1 Deich}", "RTF", "plain text"),
    "bote.u16": (TEXT.encode("utf-16"), "UTF-16", "UTF-8"),
    "bote.le": (TEXT.encode("utf-16-le"), "binary", "UTF-8"),
    "bote.png": (b"\x89PNG\r\n\x1a\n", "image", "text"),
    "bote.bin": (b"Deich\0hielt", "binary", "UTF-8"),
    "bote.latin": ("Dächer".encode("latin-1"), "0xe4", "UTF-8"),
    "bote.cut": ("Dä".encode()[:-1], "0xc3", "UTF-8"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_plain_text_is_refused_with_the_remedy(name: str, folder: Path) -> None:
    data, what, remedy = BAD[name]
    (folder / "seeds" / name).write_bytes(data)
    (line,) = unread(folder)
    assert line.startswith(f"not used: seeds/{name}")
    assert what in line
    assert remedy in line.split("; ", 1)[1]
    code, out, err = verify(folder, "--hash", f"seeds/{name}")
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert what in err


def test_a_text_that_speaks_of_html_is_a_text(folder: Path) -> None:
    text = "Ein Absatz beginnt mit <p> und endet mit </p>; <html> steht vorn. x < y > z\n"
    base_with(folder, ["<html> steht vorn"], text)
    assert counts(folder)["found"] == 1


@pytest.mark.parametrize("size", [20_000_001, 100_000_000_000])
def test_a_text_over_20_mb_is_refused_before_it_is_read_whole(size: int, folder: Path) -> None:
    (folder / "seeds" / "bote.txt").touch()
    os.truncate(folder / "seeds" / "bote.txt", size)
    (line,) = unread(folder)
    assert "20 MB" in line
    assert verify(folder, "--hash", "seeds/bote.txt")[0] == 2


@pytest.mark.parametrize("target", ["../outside.txt", "{}/outside.txt", "deep/y", "/dev/zero", "/etc/passwd"])
def test_a_link_that_leads_out_of_the_folder_is_not_followed(target: str, folder: Path) -> None:
    (folder / "seeds" / "deep").mkdir()
    for name in ("outside.txt", "seeds/deep/y"):
        (folder / name).write_text(TEXT, "utf-8")
    (folder / "seeds" / "bote.txt").symlink_to(target.format(folder))
    assert counts(folder) == LOST
    assert target == "/dev/zero" or "link" in unread(folder)[0]


def test_a_link_within_the_folder_and_a_folder_that_is_a_link_are_followed(folder: Path) -> None:
    (folder / "there").mkdir()
    (folder / "there" / "x").write_text(TEXT, "utf-8")
    (folder / "there" / "bote.txt").symlink_to("x")
    (folder / "way").symlink_to("there")
    assert counts(folder, "--texts", "way") == HELD


def _circle(path: Path) -> None:
    path.symlink_to(path.name)


@pytest.mark.parametrize("make", [_circle, lambda path: path.symlink_to("nowhere"), Path.mkdir, os.mkfifo])
def test_what_is_no_file_stops_nothing(make: Callable[[Path], None], folder: Path) -> None:
    make(folder / "seeds" / "bote.txt")
    (folder / "seeds" / "x").write_text(TEXT, "utf-8")
    assert counts(folder) == HELD


def test_a_folder_full_of_other_things_is_searched_and_they_are_passed_over(folder: Path) -> None:
    seeds = folder / "seeds"
    for name in ("README.md", "a.json", "b.yaml", "Thumbs.db", "leer"):
        (seeds / name).write_bytes(b"\0\xff" if name[0] in "bT" else b"")
    for number in range(300):
        (seeds / f"bild{number}.jpg").write_bytes(b"\xff\xd8\xff" + bytes(10))
        (seeds / f"notiz{number}.txt").write_text(f"Notiz {number}", "utf-8")
    assert unread(folder) == []
    (seeds / "zuletzt.txt").write_text(TEXT, "utf-8")
    assert counts(folder) == HELD


def test_a_few_texts_that_are_no_source_s_are_told_with_their_hashes(folder: Path) -> None:
    (folder / "seeds" / "artikel1.txt").write_text(OTHER, "utf-8")
    assert unread(folder) == [f"not used: seeds/artikel1.txt: its SHA-256 belongs to no source: {text_hash(OTHER)}"]


def test_of_two_files_with_one_text_one_is_used_and_this_is_said(folder: Path) -> None:
    for name in ("bote.md", "bote.txt"):
        (folder / "seeds" / name).write_text(TEXT, "utf-8")
    assert verified(folder)["twice"] == [["seeds/bote.txt", "seeds/bote.md"]]
    assert verify(folder)[1].startswith("note: seeds/bote.txt ")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file, whatever its permissions")
def test_an_unreadable_text_or_folder_is_said(folder: Path) -> None:
    (folder / "seeds" / "bote.txt").write_text(TEXT, "utf-8")
    (folder / "seeds" / "bote.txt").chmod(0)
    assert "permissions" in unread(folder)[0]
    (folder / "seeds").chmod(0)
    code, out, err = verify(folder)
    (folder / "seeds").chmod(0o700)
    assert (code, out) == (2, "")
    assert "permissions" in err


@pytest.mark.parametrize("env", [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"LC_ALL": "C.UTF-8"}], ids=["C", "UTF-8"])
def test_file_names_in_no_known_encoding_stop_nothing(env: dict[str, str], folder: Path) -> None:
    strange = os.fsencode(folder) + b"/str\xffn\nge"
    (folder / "seeds").rename(os.fsdecode(strange))
    Path(os.fsdecode(strange + b"/\xfe\x1b[31m.txt")).write_text(TEXT, "utf-8")
    Path(os.fsdecode(strange + b"/\xfd.html")).write_text("<html>", "utf-8")
    arguments = ["verify", "--all", "--texts", os.fsdecode(strange)]
    code, out, err = run(arguments, cwd=folder, CSTO_CHECK_TEXTS="", **env)
    assert (code, err) == (0, "")
    assert "\x1b" not in out
    assert "2 found" in out


def test_the_hash_of_a_text_is_printed_alone_and_is_that_of_the_base(folder: Path) -> None:
    (folder / "x.txt").write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert verify(folder, "--hash", "x.txt") == (0, text_hash(TEXT) + "\n", "")


@pytest.mark.parametrize("data", [b"", b" \n\n", b"\xef\xbb\xbf", "… – !\n".encode()])
def test_a_file_without_a_word_is_no_text(data: bytes, folder: Path) -> None:
    (folder / "seeds" / "bote.txt").write_bytes(data)
    assert verify(folder, "--hash", "seeds/bote.txt")[:2] == (2, "")
    assert "this file contains no words" in unread(folder)[0]


@pytest.mark.parametrize("name", ["nowhere.txt", "seeds", "", "a\nb", "x" * 5000, "facts.yaml/x"])
def test_a_hash_of_no_file_is_refused_with_a_remedy(name: str, folder: Path) -> None:
    code, out, err = verify(folder, "--hash", name)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "; " in err
    assert "init" not in err


def test_the_hash_of_standard_input_can_be_had(folder: Path) -> None:
    code, out, err = run(["verify", "--hash", "/dev/stdin"], cwd=folder, data=TEXT.encode(), CSTO_CHECK_TEXTS="")
    assert (code, out, err) == (0, text_hash(TEXT) + "\n", "")


def test_a_hash_needs_no_base(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text("broken: [", "utf-8")
    (tmp_path / "x").write_text(TEXT, "utf-8")
    assert in_this_process(["verify", "--hash", "x"], tmp_path, CSTO_CHECK_TEXTS="")[0] == 0
