"""csto-check verify: what became of each quote, in which order it is said, and with which exit code."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from csto_check.formats import OF_ANSWERS
from csto_check.text.fold import text_hash
from tests.sessions import in_this_process
from tests.terminal import on_terminals

# A text with what re-saves and typesetters leave behind: a byte order mark, soft hyphens, decomposed umlauts,
# spaces that do not break, line ends of Windows within a quote.
TEXT = (
    "\ufeffSturm über Lüdhaven\r\n"
    "\r\n"
    "In Gro\u0308mitz lie\u00adfen 2\u00a0500 Boote aus, und bei\r\n"
    "Wind\u00adsta\u0308rke neun kenterten vier.  „Nie\u00admand“ – sagte\r\n"
    "der Lotse – „war un\u200bter Deck“.\r\n"
    "\r\n"
    "Das Feuer brannte zehn Stunden. Der Hafen blieb zu.\r\n"
    "Das Feuer brannte zehn Stunden, hieß es.\r\n"
)
FOUND = {
    "In Grömitz liefen 2 500 Boote aus": "In Gro\u0308mitz lie\u00adfen 2\u00a0500 Boote aus",
    "bei Windstärke neun": "bei\r\nWind\u00adsta\u0308rke neun",
    "bei Windsta\u0308rke neun kenterten": "bei\r\nWind\u00adsta\u0308rke neun kenterten",
    '"Niemand" - sagte der Lotse': "„Nie\u00admand“ – sagte\r\nder Lotse",
    "un\u00adter Deck": "un\u200bter Deck",
    "2500 Boote […] kenterten vier": None,
    "neun […] […] vier": "neun kenterten vier",
    "[…] Der Hafen blieb zu. [...]": "Der Hafen blieb zu.",
    "hieß es": "hieß es",
}
RESULT_KEYS = {
    *("claim", "source", "quote", "status", "failed", "weak", "file", "start", "end", "line", "column"),
    *("on_record", "parts", "also", "hint", "why", "says_value", "says_why", "codes", "place"),
}
COUNTS = ["claims", "found", "repeated", "recorded", "missing", "not_checked"]
SAYINGS = ["says", "not_judged"]


def base_with(folder: Path, quotes: list[str], text: str | None, *, title: str = "Sturm", source: str = "bote") -> Path:
    """A base in facts.yaml with one claim a quote; its text has the right hash, and a name that tells nothing."""
    record = {"title": title, **({"sha256": text_hash(text)} if text is not None else {})}
    lines = ["csto-check: 1", f"sources: {{{source}: {json.dumps(record)}}}", "topics:"]
    lines += [f"  t{number}: {{question: 'What {number}?', kind: words}}" for number in range(len(quotes))]
    lines += ["claims:", f"  {source}:"]
    for number, quote in enumerate(quotes):
        lines += [f"    - quote: {json.dumps(quote)}", f"      says: {{t{number}: x}}"]
    folder.mkdir(exist_ok=True)
    (folder / "facts.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "seeds").mkdir(exist_ok=True)
    if text is not None:
        (folder / "seeds" / "ein text").write_bytes(text.encode())
    return folder


def verify(folder: Path, *arguments: str, **env: str) -> tuple[int, str, str]:
    """What `csto-check verify` answers in a folder."""
    return in_this_process(["verify", *arguments], folder, **{"CSTO_CHECK_TEXTS": "", **env})


def verified(folder: Path, *arguments: str) -> dict[str, Any]:
    """Its JSON, whatever its exit code."""
    code, out, err = verify(folder, "--json", *arguments)
    assert code in (0, 1), err
    found: dict[str, Any] = json.loads(out)
    return found


def one(tmp_path: Path, quote: str, text: str | None = TEXT, **more: str) -> dict[str, Any]:
    """The result of one quote in a text."""
    (result,) = verified(base_with(tmp_path, [quote], text, **more))["results"]
    return dict(result)


@pytest.mark.parametrize("quote", [quote for quote, cut in FOUND.items() if cut is not None])
def test_offsets_cut_the_quote_out_of_the_file_as_it_is(quote: str, tmp_path: Path) -> None:
    result = one(tmp_path, quote)
    decoded = (tmp_path / "seeds" / "ein text").read_bytes().decode("utf-8")
    assert (result["status"], result["failed"], result["weak"]) == ("found", False, False)
    assert decoded[result["start"] : result["end"]] == FOUND[quote]
    assert [result["parts"][0]["start"], result["parts"][-1]["end"]] == [result["start"], result["end"]]


def test_line_and_column_are_those_of_an_editor(tmp_path: Path) -> None:
    quotes = ["Sturm über", "In Grömitz", "Windstärke neun", "der Lotse"]
    results = verified(base_with(tmp_path, quotes, TEXT))["results"]
    assert [(each["line"], each["column"]) for each in results] == [(1, 1), (3, 1), (4, 1), (5, 1)]


def test_each_part_of_a_quote_has_its_own_span(tmp_path: Path) -> None:
    result = one(tmp_path, "liefen […] Boote […] Lotse")
    cut = [TEXT[part["start"] : part["end"]] for part in result["parts"]]
    assert cut == ["lie\u00adfen", "Boote", "Lotse"]


def test_a_repeated_quote_says_where_each_time(tmp_path: Path) -> None:
    result = one(tmp_path, "Das Feuer brannte zehn Stunden")
    assert (result["status"], result["failed"], result["line"]) == ("repeated", False, 7)
    assert [(at["line"], at["column"], TEXT[at["start"] : at["end"]]) for at in result["also"]] == [
        (8, 1, "Das Feuer brannte zehn Stunden")
    ]
    out = verify(tmp_path, "--all")[1]
    assert "7:1" in out
    assert "8:1" in out


def test_a_quote_that_stands_a_thousand_times_is_repeated_and_told_at_a_hundred_places(tmp_path: Path) -> None:
    result = one(tmp_path, "ja ja", "ja " * 1000)
    assert (result["status"], len(result["also"])) == ("repeated", 99)
    assert len({at["start"] for at in result["also"]} | {result["start"]}) == 100


@pytest.mark.parametrize(
    "quote",
    ["500 Boote", "2 500 Schiffe", "das Feuer", "zehn Stunden brannte", "Lotse […] liefen", "mand“", "Boote aus. Und"],
)
def test_a_quote_that_says_something_else_is_missing(quote: str, tmp_path: Path) -> None:
    result = one(tmp_path, quote)
    assert (result["status"], result["failed"], result["start"], result["also"]) == ("missing", True, None, [])
    assert result["why"]


def test_the_nearest_passage_is_a_hint_and_never_a_match(tmp_path: Path) -> None:
    result = one(tmp_path, "In Grömitz liefen 2 400 Boote aus, und zwar")
    assert result["status"] == "missing"
    assert " ".join(result["hint"].replace("\u00ad", "").replace("o\u0308", "ö").split()).startswith("In Grömitz")
    out = verify(tmp_path)[1]
    assert "hint" in out.splitlines()[1]


@pytest.mark.parametrize("quote", ["…", "„!“ – ?", "[…]", "[…] [...]", "–", "\u00ad\u200b"])
def test_a_quote_without_a_word_or_number_is_missing(quote: str, tmp_path: Path) -> None:
    result = one(tmp_path, quote, "Er rief: „!“ – ? und … [...] – \u00ad\u200b Ende")
    assert (result["status"], result["failed"]) == ("missing", True)
    assert "no word" in result["why"]


@pytest.mark.parametrize("quote", ['""', '"  "', "", "[]"])
def test_an_empty_quote_is_refused_with_the_base(quote: str, tmp_path: Path) -> None:
    base_with(tmp_path, ["PUT"], TEXT)
    base = (tmp_path / "facts.yaml").read_text("utf-8")
    (tmp_path / "facts.yaml").write_text(base.replace('"PUT"', quote), "utf-8")
    code, out, err = verify(tmp_path)
    assert (code, out) == (2, "")
    assert err.startswith("facts.yaml:7:")


@pytest.mark.parametrize("quote", ["Sturm über Lüdhaven", "[…] Sturm über Lu\u0308d\u00adhaven"])
def test_a_quote_that_is_just_the_title_is_weak_and_this_is_said(quote: str, tmp_path: Path) -> None:
    result = one(tmp_path, quote, title="Sturm über Lüdhaven")
    assert (result["status"], result["weak"], result["failed"]) == ("found", True, False)
    assert "title" in result["why"]
    code, out, _ = verify(tmp_path, "--strict")
    assert code == 0
    assert out.startswith("weak: 1 quote")


def test_a_quote_over_two_paragraphs_is_weak_and_in_one_it_is_not(tmp_path: Path) -> None:
    results = verified(base_with(tmp_path, ["Lotse […] Hafen", "Boote […] vier"], TEXT))["results"]
    assert [each["weak"] for each in results] == [True, False]


def test_it_opens_with_what_was_not_checked_then_what_failed_then_the_counts(tmp_path: Path) -> None:
    base_with(tmp_path, ["hieß es", "kein Wort davon", "Sturm"], TEXT)
    base = (tmp_path / "facts.yaml").read_text("utf-8")
    base = base.replace("sources: {", "sources: {aaa: {title: A}, ")
    (tmp_path / "facts.yaml").write_text(base + "  aaa:\n    - {quote: ohne Text, says: {t0: y}}\n", "utf-8")
    code, out, err = verify(tmp_path)
    leads = ["not checked: 1 claim of aaa", "failed: 1 quote", "weak: 1 quote", "4 claims: "]
    at = [next(n for n, line in enumerate(out.splitlines()) if line.startswith(lead)) for lead in leads]
    assert (code, err, at[0]) == (1, "", 0)
    assert at == sorted(at)
    assert at[-1] == len(out.splitlines()) - 1
    assert "2 found, 0 repeated, 0 recorded, 1 missing, 1 not checked" in out.splitlines()[-1]


def test_an_edited_text_is_said_before_all_else(tmp_path: Path) -> None:
    base_with(tmp_path, ["hieß es", "zehn Stunden"], TEXT)
    (tmp_path / "seeds" / "ein text").unlink()
    (tmp_path / "seeds" / "bote.txt").write_text("Es dauerte zehn Stunden.", "utf-8")
    code, out, _ = verify(tmp_path)
    first = out.splitlines()[0]
    assert (code, first.split(":")[0]) == (1, "edited since")
    assert "bote:t0" in first
    assert "bote:t1" not in first


@pytest.mark.parametrize(
    ("quote", "text", "usual", "strict"),
    [("hieß es", True, 0, 0), ("hieß das", True, 1, 1), ("hieß es", False, 0, 1), ("Das Feuer", True, 0, 0)],
    ids=["found", "missing", "not checked", "repeated"],
)
def test_the_exit_code_says_whether_something_failed(
    quote: str, text: bool, usual: int, strict: int, tmp_path: Path
) -> None:
    base_with(tmp_path, [quote], TEXT if text else None)
    assert (verify(tmp_path)[0], verify(tmp_path, "--strict")[0]) == (usual, strict)


def test_a_recorded_quote_is_enough_but_not_for_strict(tmp_path: Path) -> None:
    base_with(tmp_path, ["hieß es"], TEXT)
    assert verify(tmp_path, "--record")[0] == 0
    (tmp_path / "seeds" / "ein text").unlink()
    assert (verify(tmp_path)[0], verify(tmp_path, "--strict")[0]) == (0, 1)
    assert verified(tmp_path)["results"][0]["status"] == "recorded"


def test_the_json_has_its_keys_whatever_happened(tmp_path: Path) -> None:
    quotes = ["hieß es", "Das Feuer", "fehlt hier ganz", "…"]
    for text in (TEXT, None):
        found = verified(base_with(tmp_path / str(text is None), quotes, text))
        assert list(found["counts"]) == COUNTS + SAYINGS
        assert found["counts"]["claims"] == sum(found["counts"][key] for key in COUNTS[1:]) == 4
        assert all(set(result) == RESULT_KEYS for result in found["results"])
        assert [result["place"] for result in found["results"]] == [f"facts.yaml:{n}:14" for n in (11, 13, 15, 17)]
        assert {result["source"] for result in found["results"]} == {"bote"}


def test_only_the_sources_asked_for_are_looked_at(tmp_path: Path) -> None:
    base_with(tmp_path, ["fehlt hier ganz"], TEXT)
    base = (tmp_path / "facts.yaml").read_text("utf-8")
    (tmp_path / "facts.yaml").write_text(base.replace("sources: {", "sources: {aaa: {title: A}, "), "utf-8")
    code, out, _ = verify(tmp_path, "--source", "aaa")
    assert (code, out.splitlines()[-1].split(":")[0]) == (0, "0 claims")
    assert verify(tmp_path, "--source", "bote")[0] == 1
    assert verify(tmp_path, "--source", "botte")[0] == 2


@pytest.mark.parametrize("format_", OF_ANSWERS)
def test_every_format_gives_the_same_exit_code_and_one_row_a_claim(format_: str, tmp_path: Path) -> None:
    code, out, err = verify(base_with(tmp_path, list(FOUND), TEXT), "--all", "--format", format_)
    assert (code, err) == (1, "")  # 2500 is not 2 500
    assert sum("hieß es" in line for line in out.splitlines()) == 1
    assert "\x1b" not in out


def test_the_csv_has_the_results_and_no_line_but_rows(tmp_path: Path) -> None:
    out = verify(base_with(tmp_path, list(FOUND), TEXT), "--format", "csv")[1]
    rows = list(csv.DictReader(StringIO(out)))
    assert len(out.splitlines()) == len(rows) + 1 == len(FOUND) + 1
    assert set(rows[0]) == RESULT_KEYS - {"codes"} | {"code", "ignored"}
    assert {row["status"] for row in rows} == {"found", "missing"}


def test_a_terminal_of_any_width_holds_each_line(tmp_path: Path) -> None:
    base_with(tmp_path, [*FOUND, "Das Feuer brannte", "In Grömitz liefen 2 400 Boote"], TEXT, title="hieß es")
    widths = (40, 80, 140)
    screens = on_terminals([(n, ["verify", "--all"]) for n in widths], tmp_path, CSTO_CHECK_TEXTS="", NO_COLOR="1")
    for width, (code, screen) in zip(widths, screens, strict=True):
        lines = screen.replace("\u0308", "").splitlines()
        assert code == 1
        assert max(map(len, lines)) <= width
        assert width < 80 or "facts.yaml:28:14" in screen
        assert any(line.startswith("11 claims: 8 found, 1 repeated,") for line in lines)
