"""How a run ends where nobody reads it, the disk is full, a stream is closed or a user is impatient."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.helpers import SHIPPED, redirected, start, write_base
from tests.sessions import run

BUFFERING = ["", "1"]
ANSWERS = ["diff", "claims --json", "schema", "--version"]
TYPERS = ["-h", "diff -h", "--show-completion bash"]


@pytest.fixture
def facts(tmp_path: Path) -> str:
    return write_base(tmp_path)


def arguments(command: str, facts: str) -> list[str]:
    reads = command.split(maxsplit=1)[0] in ("diff", "claims") and "-h" not in command
    return [*command.split(), *(["--facts", facts] if reads else [])]


def _cut(process: subprocess.Popen[bytes], lines: int) -> tuple[int, bytes]:
    """Read some lines and close the pipe, as head does."""
    assert process.stdout
    assert process.stderr
    for _ in range(lines):
        process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    return process.wait(60), err


@pytest.mark.parametrize("command", [*ANSWERS, *TYPERS])
def test_a_pipe_that_nobody_reads_ends_quietly(command: str, facts: str) -> None:
    assert _cut(start(*arguments(command, facts)), 0) == (141, b"")


@pytest.mark.parametrize("unbuffered", BUFFERING)
def test_a_pipe_that_is_closed_after_a_line_ends_quietly(unbuffered: str) -> None:
    process = start("claims", "--json", "--facts", str(SHIPPED), PYTHONUNBUFFERED=unbuffered)
    assert _cut(process, 1) == (141, b"")


@pytest.mark.parametrize("unbuffered", BUFFERING)
def test_an_answer_is_never_silently_cut_short(unbuffered: str, facts: str, tmp_path: Path) -> None:
    command = [sys.executable, "-B", "-m", "csto_check", "claims", "--facts", facts]
    env = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with (tmp_path / "out").open("wb") as out:
        done = subprocess.run(
            command, stdout=out, stderr=subprocess.PIPE, check=False, env=env, preexec_fn=_little_room
        )
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def _little_room() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


@pytest.mark.parametrize("command", [*ANSWERS, *TYPERS])
def test_a_full_disk_is_said_in_one_line(command: str, facts: str) -> None:
    done = redirected(">/dev/full", *arguments(command, facts))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "No space left on device" in done.stderr


@pytest.mark.parametrize("command", ANSWERS)
def test_a_closed_standard_output_is_said_in_one_line(command: str, facts: str) -> None:
    done = redirected(">&-", *arguments(command, facts))
    assert done.returncode == 2
    assert done.stderr == "standard output is closed; open it, or redirect it to a file\n"


@pytest.mark.parametrize("command", ["-h", "nonsense", "diff --nonsense"])
def test_a_closed_standard_output_brings_no_traceback(command: str) -> None:
    assert "Traceback" not in redirected(">&-", *command.split()).stderr


def test_a_base_can_be_started_without_standard_streams(tmp_path: Path) -> None:
    assert redirected("<&- >&- 2>&-", "init", cwd=tmp_path).returncode == 0
    (tmp_path / "usual").mkdir()
    assert run(["init"], cwd=tmp_path / "usual")[0] == 0
    assert (tmp_path / "facts.yaml").read_bytes() == (tmp_path / "usual" / "facts.yaml").read_bytes()


@pytest.mark.parametrize("command", ["diff founded", "--version", "-h"])
def test_a_closed_standard_error_changes_nothing(command: str, tmp_path: Path) -> None:
    done = redirected("2>&-", *command.split(), cwd=tmp_path)
    assert (done.returncode, done.stdout) == run(command.split(), cwd=tmp_path)[:2]


def test_a_full_standard_error_takes_no_answer_away(tmp_path: Path) -> None:
    done = redirected("2>/dev/full", "diff", "founded", cwd=tmp_path)
    assert (done.returncode, done.stdout) == run(["diff", "founded"], cwd=tmp_path)[:2]


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize("command", ["nonsense", "diff --nonsense", "diff nonsense"])
def test_an_error_that_cannot_be_said_still_gives_exit_code_2(command: str, redirection: str, facts: str) -> None:
    done = redirected(redirection, *arguments(command, facts))
    assert (done.returncode, done.stdout) == (2, "")


def _interrupt(process: subprocess.Popen[bytes], patience: float = 60) -> tuple[int, str]:
    """The exit code and what was said after Ctrl-C; raises TimeoutExpired, and ends the run, where it goes on."""
    process.send_signal(signal.SIGINT)
    try:
        code = process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise
    finally:
        assert process.stderr
        err = process.stderr.read().decode()
        process.stderr.close()
    return code, err


def _interrupted_after(module: str, facts: Path) -> tuple[int, str]:
    """A run that is interrupted right after it has loaded a module."""
    process = start("diff", "--facts", str(facts), PYTHONPROFILEIMPORTTIME="1")
    assert process.stderr
    for line in process.stderr:
        if line.decode().split()[-1] == module:
            break
    return _interrupt(process, patience=10)


@pytest.mark.parametrize("module", ["typer.colors", "typer.main", "csto_check.commands.app", "yaml.cyaml"])
def test_an_interruption_while_the_program_loads_is_quiet(module: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "facts.yaml")  # reading it waits for a writer, so that the run cannot end before
    try:
        code, err = _interrupted_after(module, tmp_path / "facts.yaml")
    except subprocess.TimeoutExpired:
        # Python drops an interruption that falls into a callback of its import locks: once is chance.
        code, err = _interrupted_after(module, tmp_path / "facts.yaml")
    assert code == 130
    assert "Traceback" not in err
    assert all(line.startswith("import time:") for line in err.splitlines())


def test_an_interruption_while_the_base_is_read_is_quiet(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "facts.yaml")
    process = start("diff", "--facts", str(tmp_path / "facts.yaml"))
    with (tmp_path / "facts.yaml").open("wb"):  # opens as soon as the program reads
        assert _interrupt(process) == (130, "")


def test_an_interruption_while_nobody_reads_on_is_quiet() -> None:
    process = start("claims", "--json", "--facts", str(SHIPPED))
    assert process.stdout
    process.stdout.read(1)  # the rest does not fit into a pipe
    assert _interrupt(process) == (130, "")
