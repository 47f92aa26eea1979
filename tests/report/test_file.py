"""The file of the page: there as a whole, or as it was before."""

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.helpers import BASE, redirected, start, write_base
from tests.sessions import in_this_process
from tests.terminal import on_terminal

OLD = "<!doctype html>\n<!-- csto-check report -->\nan older page\n"


@pytest.fixture
def facts(tmp_path: Path) -> str:
    return write_base(tmp_path, BASE)


def test_the_file_holds_what_standard_output_would(facts: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert in_this_process(["report", "--facts", facts, "-o", "page.html"], tmp_path) == (
        0,
        "",
        "csto-check: wrote page.html\n",
    )
    for arguments in ([], ["-o", "-"]):
        assert in_this_process(["report", "--facts", facts, *arguments])[1] == page.read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base.yaml", "page.html"]


def test_a_file_is_replaced_and_keeps_its_permissions(facts: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(OLD, "utf-8")
    page.chmod(0o640)
    assert in_this_process(["report", "--facts", facts, "-o", str(page)])[0] == 0
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert stat.S_IMODE(page.stat().st_mode) == 0o640


def test_a_link_stays_a_link(facts: str, tmp_path: Path) -> None:
    page, link = tmp_path / "page.html", tmp_path / "link.html"
    page.write_text(OLD, "utf-8")
    link.symlink_to(page)
    assert in_this_process(["report", "--facts", facts, "-o", str(link)])[0] == 0
    assert link.is_symlink()
    assert page.read_text("utf-8") != OLD


def test_a_device_stays_a_device_and_a_pipe_a_pipe(facts: str, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert in_this_process(["report", "--facts", facts, "-o", str(pipe)])[0] == 0
        assert reader.stdout is not None
        assert reader.stdout.read().startswith(b"<!doctype html>")
    assert pipe.is_fifo()
    assert in_this_process(["report", "--facts", facts, "-o", os.devnull])[0] == 0
    assert Path(os.devnull).is_char_device()


def test_a_full_disk_leaves_the_old_file_and_nothing_else(facts: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(OLD, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "csto_check", "report", "--facts", facts, "-o", str(page)],
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000)),
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 2
    assert done.stderr.decode() == f"{page}: cannot be written: File too large; check the folder and the disk\n"
    assert page.read_text("utf-8") == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base.yaml", "page.html"]


def test_a_full_device_is_said_in_one_line(facts: str) -> None:
    code, out, err = in_this_process(["report", "--facts", facts, "-o", "/dev/full"])
    assert (code, out) == (2, "")
    assert err == "/dev/full: cannot be written: No space left on device; check the folder and the disk\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", '"" is not a file name; give a file name after -o'),
        (".", ".: this is a directory; name a file"),
        (
            "no/page.html",
            "no/page.html: cannot be written: {}/no is not a folder; create that folder, or choose another",
        ),
        ("page\0.html", "'page\\x00.html' is not a file name; choose another name"),
    ],
)
def test_a_name_that_is_no_file_is_said(name: str, said: str, facts: str, tmp_path: Path) -> None:
    code, out, err = in_this_process(["report", "--facts", facts, "-o", name], tmp_path)
    assert (code, out, err) == (2, "", said.format(tmp_path) + "\n")


def test_a_pipe_that_nobody_reads_ends_quietly(facts: str) -> None:
    done = redirected("| head -c 10", "report", "--facts", facts, "-o", "/dev/stdout")
    assert (done.returncode, done.stdout) == (0, "<!doctype ")
    assert "Broken pipe" not in done.stderr
    done = redirected("| head -c 10", "report", "--facts", facts)
    assert (done.returncode, done.stdout, done.stderr) == (0, "<!doctype ", "")
    process = start("report", "--facts", facts)
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(60) == 141


def test_a_page_on_a_terminal_comes_with_a_hint(facts: str) -> None:
    code, screen = on_terminal(["report", "--facts", facts], 80, errors=True)
    assert code == 0
    progress, cleared, page = screen.rpartition("\r\x1b[K")  # on a machine that takes longer than a second
    assert progress.startswith("\r\x1b[Kcsto-check: making the report" if cleared else "")
    assert page.startswith("<!doctype html>")
    assert page.endswith("</html>\ncsto-check: use -o report.html to write the page to a file\n")


@pytest.mark.parametrize("name", ["base.yaml", "article.txt", "article.html"])
def test_a_file_that_is_no_page_is_left_as_it_is(name: str, facts: str, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("An article\n", "utf-8")
    (tmp_path / "article.html").write_text("<!doctype html>\n<title>An article from the web</title>\n", "utf-8")
    before = (tmp_path / name).read_bytes()
    code, _, err = in_this_process(["report", "--facts", facts, "-o", name], tmp_path)
    assert code == 2
    assert err == f"{name}: this file exists and is not an older one of this kind; choose another name\n"
    assert (tmp_path / name).read_bytes() == before


def test_an_empty_file_is_filled_and_a_document_replaces_a_document(facts: str, tmp_path: Path) -> None:
    (tmp_path / "made").touch()
    for _ in range(2):
        assert in_this_process(["report", "--json", "--facts", facts, "-o", "made"], tmp_path)[0] == 0
    assert (tmp_path / "made").read_text("utf-8").startswith("{")


def test_what_others_write_to_standard_output_stays(facts: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("HEAD\n", "utf-8")
    done = redirected(f">> {out}", "report", "--facts", facts, "-o", "/dev/stdout")
    assert done.returncode == 0
    assert out.read_text("utf-8").startswith("HEAD\n<!doctype html>")


def test_a_document_with_a_name_that_is_no_utf_8_is_written(facts: str, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/t\xff"
    os.mkdir(folder)  # noqa: PTH102
    arguments = ["report", "--facts", facts, "--json", "--texts", os.fsdecode(folder), "-o", str(tmp_path / "j")]
    assert in_this_process(arguments)[0] == 0
    assert "udcff" in (tmp_path / "j").read_text("utf-8")
