"""csto-check init: a base that works at once, complete or not at all, never over another file."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.helpers import document, write_base
from tests.sessions import in_this_process, run


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


def test_the_new_base_loads_and_answers_with_a_dispute(tmp_path: Path) -> None:
    code, out, err = run(["init"], cwd=tmp_path)
    assert (code, out) == (0, "")
    assert "facts.yaml" in err
    assert left(tmp_path) == ["facts.yaml"]
    found = document("diff", cwd=tmp_path)
    assert {topic["verdict"] for topic in found["topics"]} == {"disputed"}


def test_the_new_base_can_have_another_name(tmp_path: Path) -> None:
    assert in_this_process(["init", "ümläut base.yaml"], tmp_path)[0] == 0
    assert left(tmp_path) == ["ümläut base.yaml"]


def _write(path: Path) -> None:
    path.write_text("mine")


def _link(path: Path) -> None:
    path.symlink_to("mine.yaml")


def _dangle(path: Path) -> None:
    path.symlink_to("gone.yaml")


@pytest.mark.parametrize("kind", ["file", "folder", "link", "dangling link"])
def test_nothing_is_ever_overwritten(kind: str, tmp_path: Path) -> None:
    write_base(tmp_path, "mine", "mine.yaml")
    {"file": _write, "folder": Path.mkdir, "link": _link, "dangling link": _dangle}[kind](tmp_path / "facts.yaml")
    before = left(tmp_path)
    code, out, err = in_this_process(["init"], tmp_path)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert left(tmp_path) == before
    assert (tmp_path / "mine.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    "file",
    [
        "missing/facts.yaml",
        "/proc/facts.yaml",
        "..",
        ".",
        "",
        "/",
        "file/facts.yaml",
        "x" * 300,
    ],
)
def test_what_cannot_be_written_is_said_in_one_line(file: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code, out, err = in_this_process(["init", file], tmp_path)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert left(tmp_path) == ["file"]


@pytest.mark.parametrize(
    ("file", "answer"),
    [
        ("", '"" is not a file name; give a file name, such as facts.yaml\n'),
        (".", ".: this is a directory; it was left unchanged; choose another name\n"),
        ("file", "file: this file already exists; it was left unchanged; choose another name\n"),
    ],
)
def test_it_says_why_it_writes_no_base(file: str, answer: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    assert in_this_process(["init", file], tmp_path) == (2, "", answer)


def test_a_name_as_long_as_the_disk_allows_is_written(tmp_path: Path) -> None:
    assert in_this_process(["init", "x" * 250], tmp_path)[0] == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_for_reading_only_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    code, out, err = run(["init"], cwd=tmp_path)
    tmp_path.chmod(0o700)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert left(tmp_path) == []


def _no_room() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


def test_a_full_disk_leaves_no_part_of_a_base(tmp_path: Path) -> None:
    command = [sys.executable, "-B", "-m", "csto_check", "init"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, preexec_fn=_no_room)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, b"", 1)
    assert left(tmp_path) == []


def test_two_at_once_leave_one_intact_base(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "csto_check", "init"]
    both = [subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE) for _ in range(4)]
    for each in both:
        each.communicate(timeout=60)
    assert sorted(each.returncode for each in both) == [0, 2, 2, 2]
    assert left(tmp_path) == ["facts.yaml"]
    assert document("diff", cwd=tmp_path)["topics"]


def test_a_name_is_said_without_its_control_characters(tmp_path: Path) -> None:
    _, _, err = in_this_process(["init", "a\x1b[31m\nb.yaml"], tmp_path)
    assert "\x1b" not in err
    assert len(err.splitlines()) == 1
