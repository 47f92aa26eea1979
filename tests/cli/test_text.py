"""csto-check text: the article of a saved page as it is, what was left out, and all of it as JSON."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from csto_check.answers.schema import document_schema
from csto_check.text.fold import text_hash
from tests.cli.helpers import document
from tests.sessions import in_this_process, run
from tests.terminal import on_terminal

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Flood in Veld</title>
<meta name="author" content="Anna Berg"></head>
<body><nav><a href="/">Home</a> <a href="/x">Weather</a></nav>
<article><h1>Flood in Veld</h1>
<p>Osta sent about <b>320</b>&nbsp;helpers, said the mayor of Gro&szlig;veld.</p>
<div class="comments"><p>Nonsense, it was the council that sent them, and there were far more.</p></div>
</article></body></html>
"""
TEXT = "Flood in Veld\n\nOsta sent about 320\u00a0helpers, said the mayor of Großveld."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    (tmp_path / "plain.txt").write_text("Two lines\r\nof text\n", "utf-8", newline="")
    return tmp_path


def test_the_article_of_a_page_is_printed_and_nothing_else(folder: Path) -> None:
    assert in_this_process(["text", "page.html"], folder) == (0, f"{TEXT}\n", "")


def test_a_plain_text_is_printed_as_it_is(folder: Path) -> None:
    _, out, err = in_this_process(["text", "plain.txt"], folder)
    assert (out, err) == ("Two lines\r\nof text\n", "")


def test_what_was_left_out_stands_below_a_line_with_what_it_is_and_its_place(folder: Path) -> None:
    _, out, _ = in_this_process(["text", "page.html", "--left-out"], folder)
    text, below = out.split("\n--- left out: 2 ---\n")
    assert text == f"{TEXT}\n"
    first, second = below.splitlines()
    assert first == "[navigation, 3:7] Home Weather"
    assert second.startswith("[comments, 6:1] Nonsense, it was the council")


def test_where_nothing_was_left_out_this_is_said(folder: Path) -> None:
    _, out, _ = in_this_process(["text", "plain.txt", "--left-out"], folder)
    assert out.endswith("\n--- left out: nothing ---\n")


def test_the_document_follows_its_schema_and_has_all_that_is_known(folder: Path) -> None:
    found = document("text", "page.html", cwd=folder)
    assert [each.message for each in validator().iter_errors(found)] == []
    assert (found["kind"], found["encoding"], found["base"], found["sheets"]) == ("html", "utf-8", None, [])
    assert (found["text"], found["sha256"]) == (TEXT, text_hash(TEXT))
    assert found["page_sha256"] == sha256(PAGE.encode()).hexdigest()
    assert found["about"]["author"] == {"value": "Anna Berg", "by": "<meta author>"}
    assert found["about"]["url"] is None
    assert [each["what"] for each in found["left_out"]] == ["navigation", "comments"]
    assert found["n_left_out"] == 2


def test_the_segments_of_the_document_lead_from_the_text_into_the_page(folder: Path) -> None:
    found = document("text", "page.html", cwd=folder)
    told = {found["text"][each["start"] : each["end"]]: page_of(each) for each in found["segments"]}
    assert told["Osta sent about"] == "Osta sent about"
    assert told["320"] == "320"
    assert told["\u00a0"] == "</b>&nbsp;"[4:]
    assert told["ß"] == "&szlig;"
    assert told["\n\n"] == "</h1>\n<p>"


def page_of(segment: dict[str, Any]) -> str:
    return PAGE[segment["page_start"] : segment["page_end"]]


def test_the_document_of_a_plain_text_is_all_article(folder: Path) -> None:
    found = document("text", "plain.txt", cwd=folder)
    assert [each.message for each in validator().iter_errors(found)] == []
    assert (found["kind"], found["page_sha256"], found["left_out"]) == ("text", None, [])
    assert found["segments"] == [{"start": 0, "end": 19, "page_start": 0, "page_end": 19}]
    assert set(found["about"].values()) == {None}


def validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(document_schema("text"))


def test_standard_input_is_read_and_needs_no_base(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text("broken: [", "utf-8")
    assert run(["text", "-"], cwd=tmp_path, data=PAGE.encode()) == (0, f"{TEXT}\n", "")


def test_a_terminal_gets_nothing_that_it_would_obey(folder: Path) -> None:
    (folder / "page.html").write_text("<article><p>Veld\u202e &#155; &#27;[31m red and \u2066x\u2069", "utf-8")
    code, out = on_terminal(["text", "page.html"], 80, folder)
    assert code == 0
    assert "<U+202E>" in out
    assert "\u202e" not in out
    assert "\x1b[31m" not in out


@pytest.mark.parametrize("data", [b"<p></p><p></p><p></p>", b"\x89PNG\r\n", b"", b"%PDF-1.7\n"])
@pytest.mark.parametrize("option", [[], ["--json"], ["--left-out"]])
def test_a_file_without_a_text_is_refused_with_a_remedy(data: bytes, option: list[str], tmp_path: Path) -> None:
    (tmp_path / "x.html").write_bytes(data)
    code, out, err = in_this_process(["text", "x.html", *option], tmp_path)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "; " in err


def test_the_output_of_one_run_can_be_the_source_of_another(folder: Path) -> None:
    _, out, _ = in_this_process(["text", "page.html"], folder)
    (folder / "page.txt").write_text(out, "utf-8")
    assert document("text", "page.txt", cwd=folder)["sha256"] == document("text", "page.html", cwd=folder)["sha256"]
    assert json.loads(in_this_process(["text", "page.txt", "--json"], folder)[1])["n_left_out"] == 0
