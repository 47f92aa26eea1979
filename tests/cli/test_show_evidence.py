"""What show adds of the texts: a quote in its paragraph, and a whole text with every quote marked."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from csto_check.formats import OF_ANSWERS
from tests.cli.test_verify import base_with
from tests.sessions import in_this_process
from tests.terminal import on_terminals

TEXT = (
    "Die Regatta am Westersiel\n"
    "\n"
    "Zwölf Boote starteten bei Ebbe. Nur vier kamen an;\n"
    "acht  saßen im Schlick fest. Das Bier war aus.\n"
    "\n"
    "„Nie wieder“, sagt Okka. Das Bier war aus.\n"
)
QUOTES = ["Nur vier kamen an; acht saßen", "Das Bier war aus", "acht saßen im Schlick", '"Nie wieder"', "fehlt ganz"]
HOSTILE = (
    "Eins \x1b[31mrot\x1b]0;x\x07 zwei [bold]fett[/bold] drei.\n"
    "Vier \u202eflow\u202c fünf <script>alert(1)</script> sechs.\n"
    "Sieben ⟦acht⟧ neun ⟧ zehn ⟦ elf. =1+1 | `x` \u2028 zwölf\u0085 ende.\n"
)
HOSTILE_QUOTES = [
    "zwei",
    "[bold]fett[/bold]",
    "<script>alert(1)</script>",
    "⟦acht⟧ neun",
    "=1+1 | `x`",
    "drei […] sechs",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return base_with(tmp_path, QUOTES, TEXT)


def show(folder: Path, *arguments: str) -> str:
    code, out, err = in_this_process(["show", *arguments], folder, CSTO_CHECK_TEXTS="")
    assert (code, err) == (0, "")
    return out


def shown(folder: Path, id_: str, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(show(folder, id_, "--json", *arguments))
    case: dict[str, Any] = found["claim"] or found["source"]
    return case


def marked(text: str, passages: list[dict[str, Any]]) -> list[str]:
    """What the marks of the JSON cut out of the text."""
    return [text[mark["start"] : mark["end"]] for passage in passages for mark in passage["marks"]]


def without_text(folder: Path) -> None:
    (folder / "seeds" / "ein text").unlink()


def test_a_claim_is_shown_in_its_paragraph_with_line_and_column(folder: Path) -> None:
    out = show(folder, "bote:t0")
    assert "found in seeds/ein text: line 3, column 33" in out
    passage = out.splitlines()[-1]
    assert passage.startswith("Zwölf Boote starteten bei Ebbe. ⟦Nur vier kamen an; acht saßen⟧ im Schlick fest.")
    assert "Regatta" not in passage
    assert "Okka" not in passage


def test_a_repeated_quote_is_shown_with_all_its_places(folder: Path) -> None:
    assert "repeated in seeds/ein text: line 4, column 30; line 6, column 26" in show(folder, "bote:t1")
    places = shown(folder, "bote:t1")["evidence"]["places"]
    assert [TEXT[place["start"] : place["end"]] for place in places] == ["Das Bier war aus"] * 2


def test_the_marks_of_a_claim_cut_its_quote_out_of_the_text(folder: Path) -> None:
    evidence = shown(folder, "bote:t0")["evidence"]
    assert marked(TEXT, evidence["passages"]) == ["Nur vier kamen an;\nacht  saßen"]
    (passage,) = evidence["passages"]
    assert passage["text"] == TEXT[passage["start"] : passage["end"]]
    assert passage["claims"] == ["bote:t0"]
    assert (passage["line"], passage["column"]) == (3, 1)


def test_the_paragraph_is_the_same_whatever_ends_its_lines(folder: Path) -> None:
    usual = show(folder, "bote:t0").splitlines()[-1]
    for end in ("\r\n", "\r"):
        (folder / "seeds" / "ein text").write_bytes(TEXT.replace("\n", end).encode())
        assert show(folder, "bote:t0").splitlines()[-1] == usual


def test_parts_in_different_paragraphs_are_shown_in_both(tmp_path: Path) -> None:
    evidence = shown(base_with(tmp_path, ["Nur vier […] Okka"], TEXT), "bote:t0")["evidence"]
    assert [passage["line"] for passage in evidence["passages"]] == [3, 6]
    assert marked(TEXT, evidence["passages"]) == ["Nur vier", "Okka"]


def test_a_quote_that_runs_on_into_the_next_paragraph_is_shown_whole(tmp_path: Path) -> None:
    evidence = shown(base_with(tmp_path, ["Das Bier war aus. „Nie wieder“"], TEXT), "bote:t0")["evidence"]
    assert [passage["line"] for passage in evidence["passages"]] == [3, 6]
    assert marked(TEXT, evidence["passages"]) == ["Das Bier war aus.", "„Nie wieder“"]


def test_a_quote_that_is_missing_is_shown_with_its_hint_and_no_mark(folder: Path) -> None:
    base_with(folder, ["Nur fünf kamen an"], TEXT)
    out = show(folder, "bote:t0")
    assert "missing" in out
    assert "Nur vier kamen an" in out
    assert "⟦" not in out
    assert shown(folder, "bote:t0")["evidence"]["passages"] == []


def test_a_claim_without_its_text_says_why_and_what_to_do(folder: Path) -> None:
    without_text(folder)
    out = show(folder, "bote:t0")
    assert "not checked" in out
    assert "--texts" in out
    evidence = shown(folder, "bote:t0")["evidence"]
    assert (evidence["status"], evidence["file"], evidence["places"], evidence["passages"]) == (
        "not_checked", None, [], [],
    )  # fmt: skip


def test_a_recorded_claim_is_never_said_to_be_found(folder: Path) -> None:
    in_this_process(["verify", "--record"], folder, CSTO_CHECK_TEXTS="")
    without_text(folder)
    assert shown(folder, "bote:t0")["evidence"]["status"] == "recorded"
    assert "recorded; its text is not available" in show(folder, "bote:t0")


@pytest.mark.parametrize("way", ["option", "variable"])
def test_show_takes_the_texts_from_where_verify_takes_them(way: str, folder: Path) -> None:
    (folder / "seeds").rename(folder / "texts")
    arguments, env = (["--texts", "texts"], "") if way == "option" else ([], "texts")
    for id_, words in {"bote:t0": "found in texts/ein text", "bote": "⟦Das Bier war aus⟧"}.items():
        assert words in in_this_process(["show", id_, *arguments], folder, CSTO_CHECK_TEXTS=env)[1]
    assert in_this_process(["show", "bote", "--texts", "nowhere"], folder, CSTO_CHECK_TEXTS="")[0] == 2


def test_a_source_is_shown_with_its_whole_text_and_every_quote_marked(folder: Path) -> None:
    out = show(folder, "bote")
    lines = out[out.index("text: seeds/ein text") :].splitlines()[2:]
    drawn = "\n".join(lines)
    words = " ".join(part for line in lines for part in line.replace("⟦", "").replace("⟧", "").split())
    for word in TEXT.split():
        assert word in words
    for quote in ("⟦Das Bier war aus⟧", "⟦„Nie wieder“⟧", "⟦Nur vier kamen an; acht saßen im Schlick⟧"):
        assert quote in drawn
    assert drawn.count("⟦") == drawn.count("⟧") == 4


def test_the_ids_of_the_claims_stand_beside_what_they_quote(folder: Path) -> None:
    lines = show(folder, "bote").splitlines()
    (twice,) = [line for line in lines if "im Schlick⟧" in line]
    assert twice.endswith("bote:t0; bote:t2")
    assert [line.split()[-1] for line in lines if "⟦Das Bier" in line] == ["bote:t1"] * 2
    (none,) = [line for line in lines if "Zwölf Boote starteten" in line]
    assert "bote:" not in none


def test_the_marks_of_a_source_cut_every_place_of_every_quote_out_of_the_text(folder: Path) -> None:
    sentences = shown(folder, "bote")["text"]["sentences"]
    joined = "Nur vier kamen an;\nacht  saßen im Schlick"
    assert marked(TEXT, sentences) == [joined, "Das Bier war aus", "„Nie wieder“", "Das Bier war aus"]
    assert all(each["text"] == TEXT[each["start"] : each["end"]] for each in sentences)
    assert "".join("".join(each["text"] for each in sentences).split()) == "".join(TEXT.split())
    assert [each["claims"] for each in sentences if each["claims"]] == [
        ["bote:t0", "bote:t2"], ["bote:t1"], ["bote:t3"], ["bote:t1"],
    ]  # fmt: skip


def test_a_quote_over_several_sentences_is_marked_in_each(tmp_path: Path) -> None:
    base_with(tmp_path, ["bei Ebbe. Nur vier kamen an; acht saßen im Schlick fest. Das Bier"], TEXT)
    sentences = shown(tmp_path, "bote")["text"]["sentences"]
    quoted = [each for each in sentences if each["marks"]]
    assert [each["claims"] for each in quoted] == [["bote:t0"]] * 3
    assert marked(TEXT, quoted)[::2] == ["bei Ebbe.", "Das Bier"]


def test_a_source_without_its_text_is_shown_as_ever(folder: Path) -> None:
    without_text(folder)
    assert shown(folder, "bote")["text"] is None
    assert "bote:t4" in show(folder, "bote")


def test_an_edited_text_is_shown_and_said_to_be_edited(folder: Path) -> None:
    (folder / "seeds" / "ein text").rename(folder / "seeds" / "bote.txt")
    (folder / "seeds" / "bote.txt").write_text(TEXT.replace("vier", "fünf"), "utf-8")
    assert shown(folder, "bote")["text"]["on_record"] is False
    assert "edited since" in show(folder, "bote")
    assert "⟦Das Bier war aus⟧" in show(folder, "bote")


@pytest.mark.parametrize("id_", ["bote", *(f"bote:t{number}" for number in range(len(HOSTILE_QUOTES)))])
@pytest.mark.parametrize("format_", OF_ANSWERS)
def test_a_hostile_text_is_shown_harmlessly(format_: str, id_: str, tmp_path: Path) -> None:
    base_with(tmp_path, HOSTILE_QUOTES, HOSTILE)
    out = show(tmp_path, id_, "--format", format_)
    assert not set("\x1b\x07\u202e\u202c\u2028\u0085") & set(out)
    assert format_ != "markdown" or "<script" not in out
    if format_ == "csv":
        rows = list(csv.reader(StringIO(out)))
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]


def test_the_marks_of_a_hostile_text_cut_out_what_its_quotes_say(tmp_path: Path) -> None:
    base_with(tmp_path, HOSTILE_QUOTES[:-1], HOSTILE)
    for number, quote in enumerate(HOSTILE_QUOTES[:-1]):
        assert marked(HOSTILE, shown(tmp_path, f"bote:t{number}")["evidence"]["passages"]) == [quote]
    assert sorted(marked(HOSTILE, shown(tmp_path, "bote")["text"]["sentences"])) == sorted(HOSTILE_QUOTES[:-1])


def test_brackets_of_the_text_itself_are_not_taken_for_marks(tmp_path: Path) -> None:
    base_with(tmp_path, ["Sieben"], "Sieben ⟦acht⟧ neun.")
    last = show(tmp_path, "bote:t0").splitlines()[-1]
    assert last.startswith("⟦Sieben⟧ ")
    assert "⟦acht⟧" not in last


def test_a_huge_paragraph_is_shown_whole(tmp_path: Path) -> None:
    text = "Anfang " + "und weiter so " * 2_000 + "Ende"
    base_with(tmp_path, ["Anfang", "so Ende"], text)
    for id_ in ("bote", "bote:t1"):
        out = show(tmp_path, id_)
        assert "⟦so Ende⟧" in out
        assert out.count("weiter") == 2_000
    assert marked(text, shown(tmp_path, "bote")["text"]["sentences"]) == ["Anfang", "so Ende"]


def test_a_terminal_of_any_width_holds_text_and_ids(folder: Path) -> None:
    commands = [(width, ["show", id_]) for width in (40, 80, 140) for id_ in ("bote", "bote:t0")]
    screens = on_terminals(commands, folder, CSTO_CHECK_TEXTS="", NO_COLOR="1")
    for (width, _), (code, screen) in zip(commands, screens, strict=True):
        assert (code, max(map(len, screen.splitlines())) <= width) == (0, True)
        assert screen.count("⟦") == screen.count("⟧") > 0
