"""csto-check review --jsonl: one result a line as they come, and an error in the place of each that cannot be."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from threading import Thread
from typing import IO, Any

import pytest

from csto_check.files.bounded import MOST_OF_A_TEXT
from tests.cli.helpers import ASCII
from tests.reviewing.bases import FLOOD, hinted, reviewed, told, unchecked, write
from tests.sessions import in_this_process, run

GOOD = {"text": "Osta sent 300 helpers to the city."}
BAD = {"text": "Osta sent 500 helpers to the city."}
HINT = {"text": "After the flood came help. Then Marn sent 900."}
GERMAN = {"text": "Osta schickte gestern 500 Helfer, sagte der Bürgermeister der Stadt."}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, FLOOD)
    return tmp_path


def answers(folder: Path, data: bytes, *options: str) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the results for some bytes; nothing else may be said."""
    (folder / "in.jsonl").write_bytes(data)
    code, out, err = in_this_process(["review", "in.jsonl", "--jsonl", *options], folder)
    assert err == ""
    assert not out or out.endswith("\n")
    return code, [json.loads(line) for line in out.splitlines()]


def lines(*items: Any) -> bytes:
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items).encode()


def error(folder: Path, data: bytes, *options: str) -> dict[str, Any]:
    """The one error; the exit code must be 2."""
    code, (found,) = answers(folder, data, *options)
    assert code == 2
    assert list(found) == ["id", "line", "error"]
    assert "; " in found["error"]
    return found


def test_a_result_is_the_document_of_its_text_behind_its_id(folder: Path) -> None:
    code, (found,) = answers(folder, lines({"id": 7, **BAD}))
    assert (code, found.pop("id"), found.pop("gated")) == (1, 7, False)
    assert {**found, "file": "text.txt"} == reviewed(folder, BAD["text"])


@pytest.mark.parametrize("id_", [None, "", "ä", 0, -1, 1.5, True, [], [1, "a"], {"a": {"b": None}}, "\u2028", 10**30])
def test_an_id_of_any_type_is_kept(id_: Any, folder: Path) -> None:
    _, (found,) = answers(folder, lines({"id": id_, **GOOD}))
    assert found["id"] == id_
    assert type(found["id"]) is type(id_)


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ([], 0), ([GOOD], 0), ([GOOD, BAD], 1), ([BAD, GOOD], 1), ([{"id": 1}, GOOD], 2), ([BAD, {"id": 1}], 2),
        ([HINT], 0), ([HINT, BAD], 1), ([HINT, {"id": 1}], 2),
    ],
)  # fmt: skip
def test_the_exit_code_is_that_of_the_worst_line(items: list[dict[str, Any]], code: int, folder: Path) -> None:
    found = answers(folder, lines(*items))
    assert (found[0], len(found[1])) == (code, len(items))


def test_a_broken_line_stops_nothing_and_is_told_with_its_place(folder: Path) -> None:
    data = lines({"id": 1, **GOOD}) + b"nonsense\n\n  \n" + lines({"id": 2, **BAD})
    code, (first, broken, last) = answers(folder, data)
    assert (code, first["id"], last["id"]) == (2, 1, 2)
    assert broken == {
        "id": None,
        "line": 2,
        "error": "in.jsonl:2:1: this is not JSON: Expecting value; write one object per line",
    }
    assert told(last) == ["helpers.osta = 500: contradicted"]


NO_TEXT = ({}, {"id": 1}, [], [1], "text", 5, None, True, {"text": None}, {"text": 5}, {"text": ["a"]}, {"TEXT": "a"})


@pytest.mark.parametrize("item", NO_TEXT)
def test_what_has_no_text_is_said(item: Any, folder: Path) -> None:
    assert error(folder, lines(item))["error"] == (
        "in.jsonl:1:1: this line has no text; write an object with text and, optionally, id, date and lang"
    )


@pytest.mark.parametrize("text", ["", " ", "\n", "… – !"])
def test_an_empty_text_is_said(text: str, folder: Path) -> None:
    assert "this text has no words" in error(folder, lines({"text": text}))["error"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"date": 5}, '"date" is not a text'),
        ({"date": ["2021-07-20"]}, '"date" is not a text'),
        ({"lang": 1}, '"lang" is not a text'),
        ({"lang": {}}, '"lang" is not a text'),
        ({"date": "soon"}, '"soon" is not a date'),
        ({"date": "2021-13-01"}, "there is no month 13"),
        ({"lang": "fr"}, 'texts in "fr" cannot be read'),
    ],
)
def test_a_wrong_date_or_language_is_said_with_the_line(more: dict[str, Any], words: str, folder: Path) -> None:
    found = error(folder, b"\n\n" + lines({**GOOD, **more}))
    assert found["line"] == 3
    assert found["error"].startswith("in.jsonl:3:1: ")
    assert words in found["error"]


def test_a_text_in_no_known_language_is_said(folder: Path) -> None:
    assert (
        "language of this text could not be detected"
        in error(folder, lines({"id": 1, "text": "Les secours sont là."}))["error"]
    )


def test_each_line_has_its_own_day_and_language(folder: Path) -> None:
    items = ({**GERMAN, "date": "2021-07-21"}, GERMAN, {**GERMAN, "date": None, "lang": None}, {**GERMAN, "lang": "en"})
    _, found = answers(folder, lines(*items))
    assert [(each["date"], each["dated_by"], each["language"]) for each in found] == [
        ("2021-07-21", "option", "de"), (None, None, "de"), (None, None, "de"), (None, None, "en"),
    ]  # fmt: skip


def test_the_options_hold_for_lines_that_say_nothing_else(folder: Path) -> None:
    items = ({**GERMAN, "date": "2021-07-21"}, GERMAN, {**GERMAN, "lang": "de"})
    _, found = answers(folder, lines(*items), "--date", "2021-07-25", "--lang", "en")
    assert [(each["date"], each["language"]) for each in found] == [
        ("2021-07-21", "en"), ("2021-07-25", "en"), ("2021-07-25", "de"),
    ]  # fmt: skip


def test_a_hint_of_a_line_is_in_its_document(folder: Path) -> None:
    _, (found,) = answers(folder, lines(HINT))
    assert (told(found), hinted(found)) == ([], ["helpers.marn = 900: differs"])
    assert found["summary"]["hints"] == 1


def test_what_is_asked_for_holds_for_each_line(folder: Path) -> None:
    dated = {"text": "The flood in Veld\n\nThe mill was built in 2021. A farm lost 12 cows.", "lang": "en"}
    data = lines(BAD, HINT, dated)
    _, found = answers(folder, data, "--topic", "helpers.marn")
    assert [(told(each), hinted(each), unchecked(each)) for each in found] == [
        ([], [], []), ([], ["helpers.marn = 900: differs"], []), ([], [], []),
    ]  # fmt: skip
    code, found = answers(folder, data, "--source", "bote")
    assert (code, [[*told(each), *hinted(each)] for each in found]) == (0, [[], [], []])
    code, found = answers(folder, data, "--source", "courier")
    assert (code, told(found[0])) == (1, ["helpers.osta = 500: contradicted"])
    assert [unchecked(answers(folder, lines(dated), *all_)[1][0]) for all_ in ([], ["--all"])] == [
        ["12"], ["2021", "12"],
    ]  # fmt: skip


def test_other_fields_a_byte_order_mark_and_ends_of_windows_are_no_fault(folder: Path) -> None:
    data = (
        b"\xef\xbb\xbf" + lines({"id": 1, "url": "x", **GOOD}).replace(b"\n", b"\r\n") + lines({"id": 2, **GOOD})[:-1]
    )
    code, found = answers(folder, data)
    assert (code, [each["id"] for each in found]) == (0, [1, 2])


def test_bytes_that_are_no_utf_8_are_told_with_their_place(folder: Path) -> None:
    found = error(folder, b'\n{"id": "\xff", "text": "a"}\n')
    assert found["error"] == "in.jsonl:2:9: this byte is not UTF-8; save the file as UTF-8"


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b'{"id": ' + b"9" * 5000 + b', "text": "a"}'])
def test_json_that_is_too_deep_or_too_long_a_number_is_said(data: bytes, folder: Path) -> None:
    assert "this JSON cannot be read" in error(folder, data)["error"]


@pytest.mark.parametrize("data", [b"{", b'{"text": "a"', b'{"text": "a"} {}', b"{'text': 'a'}", b'{"text": "a\tb"}'])
def test_what_is_no_json_is_said(data: bytes, folder: Path) -> None:
    assert "this is not JSON: " in error(folder, data)["error"]


def test_a_line_over_20_mb_is_passed_over(folder: Path) -> None:
    data = lines(GOOD) + b'{"text": "' + b"x" * (MOST_OF_A_TEXT + 5) + b'"}\n' + lines(BAD)
    code, found = answers(folder, data)
    assert (code, len(found)) == (2, 3)
    assert found[1]["error"] == "in.jsonl:2:1: the line is over 20 MB; split the text"
    assert told(found[2]) == ["helpers.osta = 500: contradicted"]


def test_a_long_line_is_reviewed(folder: Path) -> None:
    text = "The flood came. " + "The road was shut and the people left for the hills.\n\n" * 2_000
    text += f"After the flood help was needed. {BAD['text']}"
    code, (found,) = answers(folder, lines({"text": text}))
    assert (code, told(found)) == (1, ["helpers.osta = 500: contradicted"])


@pytest.mark.parametrize("odd", ["\x00", "\x1b[31m", "\u2028", "\u202e", "\ud800", "\U0001f44d", "\x85"])
def test_odd_characters_break_no_line(odd: str, folder: Path) -> None:
    data = json.dumps({"id": odd, "text": f"Osta {odd} sent 300 helpers to the city."}).encode()
    (folder / "in.jsonl").write_bytes(data)
    code, out, err = in_this_process(["review", "in.jsonl", "--jsonl"], folder)
    assert (code, err, out.count("\n")) == (0, "", 1)
    assert odd in "\U0001f44d" or odd not in out
    json.loads(out)


def test_several_files_and_standard_input_come_one_after_the_other(folder: Path) -> None:
    (folder / "a").write_bytes(lines({"id": "a", **GOOD}))
    (folder / "b").write_bytes(lines({"id": "b", **GERMAN}))
    arguments = ["review", "a", "-", "b", "--jsonl"]
    code, out, err = run(arguments, cwd=folder, data=lines({"id": "ä", **GOOD}) + b"[]", **ASCII)
    found = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (2, "")
    assert [each["id"] for each in found] == ["a", "ä", None, "b"]
    assert found[2]["error"].startswith("standard input:2:1: ")


@pytest.mark.parametrize("name", ["nowhere", ".", "", "a\0b"])
def test_a_name_that_is_no_file_is_said(name: str, folder: Path) -> None:
    code, out, err = in_this_process(["review", name, "--jsonl"], folder)
    assert (code, out, len(err.splitlines())) == (2, "", 1)


def test_the_results_before_a_file_that_is_missing_are_given(folder: Path) -> None:
    (folder / "a").write_bytes(lines(GOOD))
    code, out, err = in_this_process(["review", "a", "nowhere", "--jsonl"], folder)
    assert (code, len(out.splitlines())) == (2, 1)
    assert err == "nowhere: there is no such file; check the name\n"


@pytest.mark.parametrize("option", [["--json"], ["--format", "csv"], ["--format", "markdown"], ["--format", "json"]])
def test_another_format_is_refused(option: list[str], folder: Path) -> None:
    (folder / "a").write_bytes(lines(GOOD))
    assert in_this_process(["review", "a", "--jsonl", *option], folder) == (
        2, "", "--jsonl writes JSON lines and no other format; leave out --format and --json\n",
    )  # fmt: skip


def _running(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "csto_check", "review", "-", "--jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder,
    )  # fmt: skip


def test_each_result_appears_before_the_next_line_is_there(folder: Path) -> None:
    with _running(folder) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        for number in range(3):
            process.stdin.write(lines({"id": number, **GOOD}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        writer = Thread(target=_write_on, args=(process.stdin, range(3, 200)))
        writer.start()  # far more than a pipe holds
        assert [json.loads(line)["id"] for line in process.stdout] == list(range(3, 200))
        writer.join()
        assert (process.wait(60), process.stderr.read()) == (1, b"")


def _write_on(file: IO[bytes], numbers: Iterable[int]) -> None:
    for number in numbers:
        file.write(lines({"id": number, **BAD}))
    file.close()


def test_a_reader_that_closes_the_pipe_ends_it_quietly(folder: Path) -> None:
    with _running(folder) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(lines(GOOD))
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(lines(GOOD))
        process.stdin.close()
        assert (process.wait(60), process.stderr.read()) == (141, b"")
