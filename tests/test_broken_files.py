"""Broken files that cannot stand in the repository as text: each is built here and given to the program."""

import os
import re
from pathlib import Path

import pytest

from tests.sessions import in_this_process, run

SOUND = "csto-check: 1\ntopics:\n  fire: {question: Was there a fire on the ferry?, kind: choice}\n"
ALL_SOUND = (0, "No dispute: 1 topic checked, 0 with at least two witnesses.\n", "")


def diff(folder: Path, data: bytes | None = None) -> tuple[int, str, str]:
    """What `csto-check diff` answers in a folder whose facts.yaml holds these bytes."""
    if data is not None:
        (folder / "facts.yaml").write_bytes(data)
    return in_this_process(["diff"], folder)


def refused(folder: Path, data: bytes | None = None) -> str:
    """The problems of a base, which must be all that the program says."""
    return _problems(*diff(folder, data))


def survived(folder: Path, data: bytes) -> str:
    """The same of a process with the stack and memory that a user has, for files that may exhaust them."""
    (folder / "facts.yaml").write_bytes(data)
    return _problems(*run(["diff"], cwd=folder))


def _problems(code: int, out: str, err: str) -> str:
    """The problems; where they have codes, the last line says how to ask for more."""
    assert (code, out) == (2, "")
    assert "Traceback" not in err
    codes = dict.fromkeys(re.findall(r" \[(B[0-9]{3})\]$", err, re.M))
    more = f"csto-check explain {' '.join([*codes][:3])} says more\n" if codes else ""
    assert err.endswith(more) and err.count("says more") == bool(codes)
    return err.removesuffix(more)


def test_a_byte_order_mark_changes_nothing(tmp_path: Path) -> None:
    assert diff(tmp_path, b"\xef\xbb\xbf" + SOUND.encode()) == ALL_SOUND


def test_a_byte_order_mark_is_no_column_of_line_1(tmp_path: Path) -> None:
    remedy = "write csto-check: 1, or use a version of the program that reads that format"
    problem = f"facts.yaml:1:13: this base is in format 2; {remedy} [B208]\n"
    assert refused(tmp_path, b"\xef\xbb\xbfcsto-check: 2\n") == problem


def test_a_byte_order_mark_is_no_column_before_a_byte_that_is_not_utf_8(tmp_path: Path) -> None:
    problem = "facts.yaml:1:4: byte 0xe4 is not UTF-8; save the file as UTF-8 [B101]\n"
    assert refused(tmp_path, b"\xef\xbb\xbf# F\xe4hre\n") == problem


def test_a_byte_order_mark_in_an_included_file_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "more.yaml").write_bytes(b"\xef\xbb\xbf" + SOUND.encode())
    assert diff(tmp_path, b"\xef\xbb\xbfcsto-check: 1\ninclude: more.yaml\n") == ALL_SOUND


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_refused_with_the_remedy(tmp_path: Path, encoding: str) -> None:
    assert (
        refused(tmp_path, SOUND.encode(encoding))
        == "facts.yaml:1:1: the file is not UTF-8 text; save it as UTF-8 [B101]\n"
    )


def test_a_byte_that_is_not_utf_8_is_named_with_its_place_counted_in_characters(tmp_path: Path) -> None:
    data = "csto-check: 1\ntitle: Größe der F".encode() + "ähre".encode("latin-1")
    assert refused(tmp_path, data) == "facts.yaml:2:19: byte 0xe4 is not UTF-8; save the file as UTF-8 [B101]\n"


def test_a_character_cut_off_by_the_end_of_the_file_is_named_with_its_place(tmp_path: Path) -> None:
    data = b"csto-check: 1\n# F" + "ä".encode()[:1]
    assert refused(tmp_path, data) == "facts.yaml:2:4: byte 0xc3 is not UTF-8; save the file as UTF-8 [B101]\n"


def test_a_file_of_nul_bytes_is_no_text(tmp_path: Path) -> None:
    assert refused(tmp_path, bytes(5000)) == "facts.yaml:1:1: the file is not UTF-8 text; save it as UTF-8 [B101]\n"


def test_a_nul_byte_far_behind_is_named_with_its_place(tmp_path: Path) -> None:
    data = b"csto-check: 1\n#" + b"x" * 2000 + b"\ntitle: The \0 ferry\n"
    assert (
        refused(tmp_path, data)
        == "facts.yaml:3:12: the control character U+0000 is not allowed in the file; remove it [B102]\n"
    )


def test_windows_line_ends_change_no_place(tmp_path: Path) -> None:
    data = SOUND.replace("\n", "\r\n").encode() + b"title: The ferry #1\r\ncaims:\r\n"
    assert refused(tmp_path, data) == (
        'facts.yaml:4:8: "title" would be cut off at its #; '
        "put the text on the next line, after >-, or move the comment to the line above [B108]\n"
        'facts.yaml:5:1: a base has no field "caims"; did you mean "claims"? [B201]\n'
    )


LINE_ENDS = {"carriage return": "\r", "next line": "\x85", "line separator": "\u2028", "paragraph separator": "\u2029"}


@pytest.mark.parametrize("end", LINE_ENDS.values(), ids=LINE_ENDS)
def test_a_text_cut_off_is_found_behind_every_character_that_yaml_takes_for_a_line_end(
    tmp_path: Path, end: str
) -> None:
    data = f"csto-check: 1\nunnamed: [a{end}  crew, guests]\ntitle: The ferry #1\n"
    assert refused(tmp_path, data.encode())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file, whatever its permissions")
def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(SOUND, "utf-8")
    (tmp_path / "facts.yaml").chmod(0)
    assert refused(tmp_path) == "facts.yaml: no permission to read this file; change its permissions\n"


def test_a_file_over_100_mb_is_refused_before_it_is_read_as_yaml(tmp_path: Path) -> None:
    with (tmp_path / "facts.yaml").open("wb") as file:
        file.write(SOUND.encode())
        file.truncate(100_000_001)
    problem = "facts.yaml:1:1: the file is over 100 MB; split it, and list the parts under include\n"
    assert refused(tmp_path) == problem


@pytest.mark.parametrize(("opened", "column"), [("[", 13), ("- ", 25), ("? ", 25), ("{a: ", 46)])
def test_a_hundred_thousand_levels_are_refused_at_the_thirteenth(tmp_path: Path, opened: str, column: int) -> None:
    problem = f"facts.yaml:1:{column}: this is nested more than 12 levels deep; a fact base needs five [B106]\n"
    assert survived(tmp_path, opened.encode() * 100_000) == problem


def test_an_alias_bomb_is_refused_alias_by_alias(tmp_path: Path) -> None:
    lines = ["csto-check: 1", "names:", "  a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    problems = survived(tmp_path, "\n".join(lines).encode()).splitlines()
    assert problems[0].startswith("facts.yaml:3:7: &a0 is a YAML anchor; ")
    assert sum("is a YAML alias" in problem for problem in problems) == 39 * 9
    assert sum("is a YAML anchor" in problem for problem in problems) == 40


@pytest.mark.parametrize("pattern", ["more.yaml", "mor*.yaml", "folder/x.yaml", "folder/*"])
def test_an_include_through_a_symbolic_link_does_not_leave_the_folder(tmp_path: Path, pattern: str) -> None:
    outside, base = tmp_path / "outside", tmp_path / "base"
    outside.mkdir()
    base.mkdir()
    (outside / "x.yaml").write_text("secret: words\n", "utf-8")
    (base / "more.yaml").symlink_to(outside / "x.yaml")
    (base / "folder").symlink_to(outside, target_is_directory=True)
    problems = refused(base, f"csto-check: 1\ninclude: {pattern}\n".encode())
    assert problems == (
        f'facts.yaml:2:10: "{pattern}" leads outside the folder of the base; '
        "name files in the folder of the base or below it [B212]\n"
    )


def test_an_include_through_a_symbolic_link_inside_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "x.yaml").write_text(SOUND, "utf-8")
    (tmp_path / "more.yaml").symlink_to("parts/x.yaml")
    assert diff(tmp_path, b"csto-check: 1\ninclude: more.yaml\n") == ALL_SOUND


def test_a_base_that_is_a_symbolic_link_includes_nothing_from_where_it_leads(tmp_path: Path) -> None:
    outside, base = tmp_path / "outside", tmp_path / "base"
    outside.mkdir()
    base.mkdir()
    (outside / "facts.yaml").write_text("csto-check: 1\ninclude: more.yaml\n", "utf-8")
    (outside / "more.yaml").write_text(SOUND, "utf-8")
    (base / "facts.yaml").symlink_to(outside / "facts.yaml")
    assert (
        refused(base)
        == 'facts.yaml:2:10: "more.yaml" matches no file; name a file, or several as folder/*.yaml [B214]\n'
    )


def test_a_symbolic_link_to_itself_names_no_file(tmp_path: Path) -> None:
    (tmp_path / "more.yaml").symlink_to("more.yaml")
    problem = 'facts.yaml:2:10: "more.yaml" matches no file; name a file, or several as folder/*.yaml [B214]\n'
    assert refused(tmp_path, b"csto-check: 1\ninclude: more.yaml\n") == problem


def test_an_included_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "a.yaml").write_bytes("topics: {}\n".encode("utf-16"))
    (tmp_path / "more" / "b.yaml").write_bytes(b"topics: \xff\n")
    (tmp_path / "more" / "c.yaml").write_bytes(b"topics: []\n")
    assert refused(tmp_path, b"csto-check: 1\ninclude: more/*.yaml\n") == (
        "more/a.yaml:1:1: the file is not UTF-8 text; save it as UTF-8 [B101]\n"
        "more/b.yaml:1:9: byte 0xff is not UTF-8; save the file as UTF-8 [B101]\n"
        'more/c.yaml:1:9: "topics" must be a mapping, not a list; write id: and its fields [B203]\n'
    )


@pytest.mark.parametrize("pattern", ['"more\\0.yaml"', '"more\\n.yaml"'])
def test_an_include_with_a_control_character_names_no_file(tmp_path: Path, pattern: str) -> None:
    problems = refused(tmp_path, f"csto-check: 1\ninclude: {pattern}\n".encode())
    assert problems.startswith("facts.yaml:2:10: ")
    assert problems.endswith("matches no file; name a file, or several as folder/*.yaml [B214]\n")


@pytest.mark.parametrize("pattern", ["a" * 5000, "a/" * 3000 + "b"], ids=["5,000 letters", "3,000 folders"])
def test_an_include_too_long_for_any_file_names_no_file(tmp_path: Path, pattern: str) -> None:
    assert refused(tmp_path, f"csto-check: 1\ninclude: {pattern}.yaml\n".encode()).startswith("facts.yaml:2:10: ")


def test_a_name_with_terminal_escapes_is_written_out_in_the_message(tmp_path: Path) -> None:
    code, out, err = run(["diff", "--facts", "a\x1b[31m\nb.yaml"], cwd=tmp_path)
    assert (code, out) == (2, "")
    assert err == "a<U+001B>[31m b.yaml: there is no such file; check the name, or start one with: csto-check init\n"


def test_a_base_named_in_the_environment_that_does_not_exist_is_not_replaced_by_another(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(SOUND, "utf-8")
    code, out, err = run(["diff"], cwd=tmp_path, CSTO_CHECK_FACTS="nowhere.yaml")
    assert (code, out) == (2, "")
    assert err == "nowhere.yaml: there is no such file; check the name, or start one with: csto-check init\n"


@pytest.mark.parametrize("arguments", [["diff", "--json"], ["diff", "--format", "csv"], ["claims"], ["show", "fire"]])
def test_no_command_answers_from_a_broken_base(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "facts.yaml").write_text(SOUND + "caims:\n", "utf-8")
    problem = 'facts.yaml:4:1: a base has no field "caims"; did you mean "claims"? [B201]\n'
    assert _problems(*in_this_process(arguments, tmp_path)) == problem


ENDS_THAT_CROSS = {
    "only one end has an offset": "2031-05-07T13:00+01:00..2031-05-07T13:30",
    "the clocks go back between the ends": "2031-10-26T00:30Z..2031-10-26T01:10Z",
}


@pytest.mark.parametrize("written", ENDS_THAT_CROSS.values(), ids=ENDS_THAT_CROSS)
def test_a_range_whose_wall_clocks_cross_ends_in_no_traceback(tmp_path: Path, written: str) -> None:
    base = (
        "csto-check: 1\nzones: [Europe/Berlin, Asia/Almaty]\n"
        "sources: {gazette: {title: Fire}, courier: {title: The ferry}}\n"
        "topics: {fire: {question: When did it break out?, kind: date}}\n"
        "claims:\n"
        f"  gazette: [{{quote: at night, says: {{fire: {written}}}}}]\n"
        "  courier: [{quote: on that day, says: {fire: 2031-05-07}}]\n"
    )
    if "Z" in written:
        base = base.replace(", Asia/Almaty", "")
    assert "Traceback" not in diff(tmp_path, base.encode())[2]


def test_texts_with_terminal_escapes_reach_no_format(tmp_path: Path) -> None:
    base = Path(__file__).parent / "cases" / "control_characters" / "facts.yaml"
    for command in (["diff", "x"], ["sources"], ["topics"], ["claims"], ["timeline"], ["show", "x"]):
        for form in ("table", "csv", "markdown", "json"):
            arguments = [*command, "--facts", os.fspath(base), "--format", form]
            code, out, err = in_this_process(arguments, tmp_path)
            assert code == 0, err
            harmful = {
                char
                for char in out
                if (char < " " and char != "\n") or char in "\x7f\x85\x9b\x9c\x9d\u2028\u202e\u2066"
            }
            assert not harmful, (command, form)
