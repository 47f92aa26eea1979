"""fmt: a base with all its files, or the files that are named; checked, shown, filtered or written."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.helpers import SHIPPED
from tests.sessions import in_this_process, run

UNTIDY = "title: 'The flood'   # of 2021\ncsto-check: 1\n"
TIDY = 'csto-check: 1\ntitle: "The flood"  # of 2021\n'
BASE = "include: [more/*.yaml]\ncsto-check: 1\ncues: {from: [cues.yaml]}\n"
PART = "sources: {herald: {publisher: Herald, title: T}}\ncsto-check: 1\n"
CUES = "topics: {flood: {en: {not: [Ohio], must: [flood]}}}\ncsto-check: 1\n"
CANONICAL = "csto-check: {} in canonical form already\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A base in three files, none of which is canonical."""
    (tmp_path / "more").mkdir()
    for name, text in (("facts.yaml", BASE), ("more/herald.yaml", PART), ("cues.yaml", CUES)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_a_base_is_written_with_the_files_it_includes_and_those_with_cues(folder: Path) -> None:
    code, out, err = in_this_process(["fmt"], folder)
    assert (code, out) == (0, "")
    assert err.splitlines() == [
        "csto-check: wrote facts.yaml",
        "csto-check: wrote more/herald.yaml",
        "csto-check: wrote cues.yaml",
    ]
    assert (folder / "facts.yaml").read_text() == "csto-check: 1\ninclude: [more/*.yaml]\ncues: {from: [cues.yaml]}\n"
    assert "title: T, publisher: Herald" in (folder / "more" / "herald.yaml").read_text()
    assert "must: [flood], not: [Ohio]" in (folder / "cues.yaml").read_text()


def test_what_is_canonical_is_not_written_again(folder: Path) -> None:
    in_this_process(["fmt"], folder)
    before = [path.stat() for path in sorted(folder.rglob("*.yaml"))]
    code, out, err = in_this_process(["fmt"], folder)
    assert (code, out, err) == (0, "", CANONICAL.format("3 files"))
    assert [path.stat() for path in sorted(folder.rglob("*.yaml"))] == before


def test_check_lists_what_would_change_and_writes_nothing(folder: Path) -> None:
    in_this_process(["fmt", "cues.yaml"], folder)
    code, out, err = in_this_process(["fmt", "--check"], folder)
    assert (code, out) == (1, "facts.yaml\nmore/herald.yaml\n")
    assert err == "csto-check: not in canonical form; csto-check fmt writes it\n"
    assert (folder / "facts.yaml").read_text() == BASE
    in_this_process(["fmt"], folder)
    assert in_this_process(["fmt", "--check"], folder) == (0, "", CANONICAL.format("3 files"))


def test_diff_shows_the_changes_and_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(UNTIDY)
    shown = (
        "--- facts.yaml\n+++ facts.yaml (canonical)\n@@ -1,3 +1,3 @@\n-title: 'The flood'   # of 2021\n csto-check: 1\n"
        '+title: "The flood"  # of 2021\n \n'
    )
    assert in_this_process(["fmt", "--diff"], tmp_path) == (0, shown, "")
    assert in_this_process(["fmt", "--diff", "--check"], tmp_path) == (1, shown, "")
    assert (tmp_path / "facts.yaml").read_text() == UNTIDY


def test_a_diff_shows_a_byte_order_mark_and_the_ends_of_lines(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_bytes(b"\xef\xbb\xbfcsto-check: 1\r\n# \x1b\n".replace(b"\x1b", "\u202e".encode()))
    _, out, _ = in_this_process(["fmt", "--diff"], tmp_path)
    assert "-<U+FEFF>csto-check: 1<U+000D>\n" in out
    assert " # <U+202E>\n" in out


def test_standard_input_goes_to_standard_output(tmp_path: Path) -> None:
    assert run(["fmt", "-"], tmp_path, UNTIDY.encode()) == (0, TIDY, "")
    assert run(["fmt", "-", "--check"], tmp_path, UNTIDY.encode())[:2] == (1, "standard input\n")
    code, out, err = run(["fmt", "-"], tmp_path, b"a: [b\n")
    assert (code, out, err.partition(",")[0]) == (2, "", "standard input:1:4: a [ is never closed")


def test_all_problems_are_told_and_nothing_is_written(folder: Path) -> None:
    (folder / "cues.yaml").write_text("a: *b\n")
    (folder / "more" / "herald.yaml").write_text("a: 1\na: 2\n")
    code, out, err = in_this_process(["fmt"], folder)
    assert (code, out) == (2, "")
    *told, more = err.splitlines()
    assert [line.partition(": ")[0] for line in told] == ["cues.yaml:1:4", "more/herald.yaml:2:1"]
    assert more == "csto-check explain B105 B104 says more"
    assert (folder / "facts.yaml").read_text() == BASE


def test_an_entry_that_names_no_file_is_told(folder: Path) -> None:
    (folder / "cues.yaml").unlink()
    code, _, err = in_this_process(["fmt"], folder)
    assert (code, err.partition(";")[0]) == (2, 'facts.yaml:3:15: "cues.yaml" matches no file')
    assert (folder / "more" / "herald.yaml").read_text() == PART


def test_a_base_with_an_unknown_topic_is_formatted_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text("claims: {a: [{says: {b: 1}, quote: c}]}\nnonsense: [d]\n")
    assert in_this_process(["fmt"], tmp_path)[0] == 0
    assert (tmp_path / "facts.yaml").read_text() == "claims: {a: [{quote: c, says: {b: 1}}]}\nnonsense: [d]\n"


def test_the_example_base_is_left_alone(tmp_path: Path) -> None:
    before = SHIPPED.read_bytes()
    assert in_this_process(["fmt"], tmp_path) == (
        2,
        "",
        "the example base is canonical already; name your base with --facts\n",
    )
    assert SHIPPED.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["nothing.yaml"], "nothing.yaml: there is no such file"),
        (["."], ".: this is a directory"),
        ([""], ": there is no such file"),
        (["facts.yaml", "--facts", "facts.yaml"], "both files and --facts are given; name the files, or the base"),
        (["--facts", "nothing.yaml"], "nothing.yaml: there is no such file"),
    ],
)
def test_what_is_no_file_is_told(arguments: list[str], problem: str, folder: Path) -> None:
    code, out, err = in_this_process(["fmt", *arguments], folder)
    assert (code, out) == (2, "")
    assert err.startswith(problem) and len(err.splitlines()) == 1
    assert (folder / "facts.yaml").read_text() == BASE


def test_a_file_keeps_its_permissions_and_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text(UNTIDY)
    (tmp_path / "real.yaml").chmod(0o640)
    (tmp_path / "facts.yaml").symlink_to("real.yaml")
    assert in_this_process(["fmt"], tmp_path)[0] == 0
    assert (tmp_path / "facts.yaml").readlink() == Path("real.yaml")
    assert (tmp_path / "real.yaml").read_text() == TIDY
    assert (tmp_path / "real.yaml").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["facts.yaml", "real.yaml"]


def _no_room() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))


def test_a_full_disk_leaves_the_base_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(UNTIDY)
    command = [sys.executable, "-B", "-m", "csto_check", "fmt"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, preexec_fn=_no_room)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"facts.yaml: cannot be written: ")
    assert [path.read_text() for path in tmp_path.iterdir()] == [UNTIDY]


def test_a_draft_is_canonical(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text('The dam: 5 # no\n\nAbout 300 people came on 6 January 2022, "he" said, and 12.')
    _, draft, _ = in_this_process(["draft", "text.txt", "--source", "herald", "--lang", "en"], tmp_path)
    (tmp_path / "facts.yaml").write_text(draft)
    assert in_this_process(["fmt", "--check"], tmp_path) == (0, "", CANONICAL.format("1 file"))


def test_what_init_writes_is_canonical(tmp_path: Path) -> None:
    in_this_process(["init"], tmp_path)
    assert in_this_process(["fmt", "--check"], tmp_path) == (0, "", CANONICAL.format("1 file"))
