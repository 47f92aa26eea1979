"""csto-check review --jsonl: texts that are not read, several processes, and compressed files."""

import gzip
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.reviewing.bases import FLOOD, told, write
from tests.sessions import in_this_process, run

EVENT = {"text": "The flood came. Osta sent 300 helpers to the city."}
WRONG = {"text": "The flood came. Osta sent 500 helpers to the city."}
OTHER = {"text": "The council met on Monday afternoon. " * 5}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, FLOOD)
    return tmp_path


def padded(*items: Any) -> bytes:
    """Lines of which some eighty are a batch."""
    return b"".join(lines(item)[:-1] + b" " * 3_000 + b"\n" for item in items)


def lines(*items: Any) -> bytes:
    return "".join(json.dumps(item) + "\n" for item in items).encode()


def reviewed(folder: Path, data: bytes, *options: str, name: str = "in.jsonl") -> tuple[int, str, str]:
    (folder / name).write_bytes(data)
    return in_this_process(["review", name, "--jsonl", *options], folder)


def test_a_text_about_other_things_is_not_read(folder: Path) -> None:
    code, out, _ = reviewed(folder, lines({"id": "ä\u202e", **OTHER}, OTHER, {"id": 2, **WRONG}))
    first, second, last = map(json.loads, out.splitlines())
    assert (code, first["id"], first["gated"], last["gated"]) == (1, "ä\u202e", True, False)
    assert {**first, "id": None} == second
    assert list(first) == list(last), "both have the same keys"
    assert told(last) == ["helpers.osta = 500: contradicted"]
    assert "\u202e" not in out


def test_its_language_is_not_asked_for_but_a_wrong_date_is_told(folder: Path) -> None:
    french = "Le conseil de la ville avait discuté longuement. Personne ne savait la solution. " * 5
    code, out, _ = reviewed(folder, lines({"text": french}, {"text": french, "date": "2021-13-01"}))
    first, second = map(json.loads, out.splitlines())
    assert (code, first["gated"], first["language"], "error" in second) == (2, True, None, True)


def test_options_hold_for_what_is_not_read_too(folder: Path) -> None:
    _, out, _ = reviewed(folder, lines(OTHER), "--date", "2021-07-25", "--lang", "en", "--topic", "helpers")
    found = json.loads(out)
    assert (found["date"], found["dated_by"], found["language"]) == ("2021-07-25", "option", "en")


def test_a_compressed_file_is_unpacked(folder: Path) -> None:
    data = lines({"id": 1, **WRONG}, OTHER)
    plain = reviewed(folder, data)
    assert reviewed(folder, gzip.compress(data), name="in.jsonl.gz") == plain


PACKED = gzip.compress(lines(OTHER))


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (PACKED[:-12], 1), (PACKED[:30], 1), (b"no gzip", 1), (gzip.compress(lines(EVENT, EVENT)) + b"more", 3),
        (gzip.compress(lines(EVENT, EVENT)) + PACKED[:-12], 3),
    ],
)  # fmt: skip
def test_a_damaged_file_is_told_and_what_came_before_is_kept(data: bytes, line: int, folder: Path) -> None:
    code, out, err = reviewed(folder, data, name="in.jsonl.gz")
    assert (code, len(out.splitlines())) == (2, line - 1)
    assert err == (
        f"in.jsonl.gz:{line}:1: the compressed file is damaged here, or ends too early; get it again; the lines before "
        "were read\n"
    )


@pytest.mark.parametrize("number", ["0", "-1", "1000", "two"])
def test_a_number_of_processes_that_cannot_be_is_said(number: str, folder: Path) -> None:
    code, out, err = reviewed(folder, lines(OTHER), "--jobs", number)
    assert (code, out) == (2, "")
    assert "--jobs" in err


def test_processes_are_for_streams(folder: Path) -> None:
    (folder / "text.txt").write_text(EVENT["text"])
    assert in_this_process(["review", "text.txt", "--jobs", "2"], folder) == (
        2, "", "--jobs is for streams; add --jsonl\n",
    )  # fmt: skip


MANY = [{"id": at, **item} for at, item in enumerate([EVENT, OTHER, OTHER, WRONG, {"id": 1}] * 80)]


def test_several_processes_write_the_same(folder: Path) -> None:
    data = lines(*MANY[:40]) + b"nonsense\n"
    alone = reviewed(folder, data)
    assert alone[0] == 2
    assert run(["review", "in.jsonl", "--jsonl", "--jobs", "2"], cwd=folder) == alone


@pytest.mark.thorough
def test_several_processes_keep_the_order_of_many_batches(folder: Path) -> None:
    data = padded(*MANY)
    alone = reviewed(folder, data)
    assert run(["review", "in.jsonl", "--jsonl", "--jobs", "3"], cwd=folder) == alone
    (folder / "packed.gz").write_bytes(gzip.compress(data)[:-8])
    code, out, err = run(["review", "packed.gz", "--jsonl", "--jobs", "3"], cwd=folder)
    assert (code, out.replace("packed.gz", "in.jsonl"), err.count("damaged")) == (2, alone[1], 1)


def _running(folder: Path) -> "subprocess.Popen[bytes]":
    """A stream in two processes that goes on until its results are read."""
    (folder / "many.jsonl").write_bytes(padded({"id": 0, **OTHER}) * 1_500)
    command = [sys.executable, "-m", "csto_check", "review", "many.jsonl", "--jsonl", "--jobs", "2"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, cwd=folder, start_new_session=True)


def _first(process: "subprocess.Popen[bytes]") -> Any:
    """The first result."""
    assert process.stdout
    return json.loads(process.stdout.readline())


def _said(process: "subprocess.Popen[bytes]") -> bytes:
    assert process.stderr
    return process.stderr.read()


@pytest.mark.thorough
@pytest.mark.skipif(os.name == "nt", reason="signals of groups of processes")
def test_ctrl_c_ends_all_processes_quietly(folder: Path) -> None:
    with _running(folder) as process:
        assert _first(process)["id"] == 0
        os.killpg(process.pid, signal.SIGINT)
        assert (process.wait(60), _said(process)) == (130, b"")


@pytest.mark.thorough
@pytest.mark.skipif(sys.platform != "linux", reason="how processes are found")
def test_a_process_that_is_killed_is_told_with_its_lines(folder: Path) -> None:
    with _running(folder) as process:
        _first(process)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        workers = [each for each in children if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()]
        assert len(workers) == 2
        for worker in workers:
            os.kill(int(worker), signal.SIGKILL)
        assert process.stdout
        process.stdout.read()
        said = _said(process).decode()
        assert process.wait(60) == 2
        assert "a process ended (exit code -9) before the lines up to many.jsonl:" in said
        assert said.count("\n") == 1


@pytest.mark.thorough
def test_a_reader_that_closes_the_pipe_ends_all_processes_quietly(folder: Path) -> None:
    with _running(folder) as process:
        _first(process)
        assert process.stdout
        process.stdout.close()
        assert (process.wait(60), _said(process)) == (141, b"")
