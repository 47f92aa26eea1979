"""A file is there as a whole, new or as before, whatever happens while it is written."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from csto_check.files.bounded import Text
from csto_check.files.rewriting import Rewritten, exchange
from csto_check.problem import CannotRun
from tests.curating.desk import ADD, BASE, Desk

PASSENGERS = (*ADD, "--quote", "214 passengers on board", "--says", "passengers=214")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def read(path: Path) -> Text:
    data = path.read_bytes()
    return Text(str(path), data, data.decode("utf-8"))


def test_a_file_that_was_changed_meanwhile_is_left_as_it_is(desk: Desk) -> None:
    path = desk.folder / "facts.yaml"
    old = read(path)
    desk.write(f"{BASE}# a colleague\n")
    with pytest.raises(CannotRun, match="it was changed by someone else meanwhile; nothing was written"):
        exchange([Rewritten(old, "mine")])
    assert desk.text() == f"{BASE}# a colleague\n"


def test_of_two_files_none_is_written_if_one_was_changed(desk: Desk) -> None:
    desk.write("one", "one.yaml")
    desk.write("two", "two.yaml")
    olds = [read(desk.folder / name) for name in ("one.yaml", "two.yaml")]
    desk.write("three", "two.yaml")
    with pytest.raises(CannotRun):
        exchange([Rewritten(old, "new") for old in olds])
    assert (desk.text("one.yaml"), desk.text("two.yaml")) == ("one", "three")


def test_a_link_and_the_permissions_stay(desk: Desk) -> None:
    real = desk.folder / "real.yaml"
    (desk.folder / "facts.yaml").rename(real)
    (desk.folder / "facts.yaml").symlink_to("real.yaml")
    real.chmod(0o640)
    desk.says(*PASSENGERS)
    assert (desk.folder / "facts.yaml").is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert "gazette:" in real.read_text("utf-8").partition("claims:")[2]


def test_a_file_that_may_not_be_written_is_left_as_it_is(desk: Desk) -> None:
    (desk.folder / "facts.yaml").chmod(0o444)
    assert "facts.yaml: this file may not be written; change its permissions" in desk.refuses(*PASSENGERS)


def test_a_folder_that_may_not_be_written_to_is_an_error(desk: Desk) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    desk.folder.chmod(0o555)
    try:
        assert "facts.yaml: cannot be written" in desk.refuses(*PASSENGERS)
    finally:
        desk.folder.chmod(0o755)


def test_on_a_full_disk_the_file_is_as_before(desk: Desk) -> None:
    """A process may write no file as long as the base: as on a full disk, the write fails in its middle."""
    before = f"{BASE}{'# more' * 2000}\n"
    desk.write(before)
    done = subprocess.run(
        [sys.executable, "-m", "csto_check", *PASSENGERS],
        cwd=desk.folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},  # Python would keep half of it
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert done.returncode == 2, done.stderr
    assert "facts.yaml: cannot be written: File too large; check the folder and the disk" in done.stderr
    assert desk.text() == before
    assert not list(desk.folder.glob(".*.part"))


def test_a_writer_that_is_killed_leaves_one_of_the_two_texts(desk: Desk) -> None:
    path = desk.folder / "facts.yaml"
    both = ("a" * 2_000_000, "b" * 2_000_000)
    path.write_text(both[0])
    for _ in range(3):
        if not (child := os.fork()):
            while True:
                old = read(path)
                exchange([Rewritten(old, both[old.text == both[0]])])
        time.sleep(0.02)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert path.read_text() in both


def test_of_writers_at_one_time_no_addition_is_lost(desk: Desk) -> None:
    """Each is refused or its line is in the file."""
    path = desk.folder / "facts.yaml"
    path.write_text("")
    children = []
    for number in range(4):
        if not (child := os.fork()):
            os._exit(sum(_appended(path, f"{number}-{at}\n") for at in range(20)))
        children.append(child)
    made = sum(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children)
    lines = path.read_text().splitlines()
    assert len(lines) == len(set(lines)) == made > 0


def _appended(path: Path, line: str) -> bool:
    old = read(path)
    try:
        exchange([Rewritten(old, old.text + line)])
    except CannotRun:
        return False
    return True
