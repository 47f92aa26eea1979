"""csto-check check: a text against itself, on the screen, as JSON, as rows, at its lines, and what it refuses."""

import csv
import json
import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

import csto_check
from csto_check.codes.finding_code import DRAFT
from csto_check.codes.registry import all_codes
from csto_check.formats.escape import visible
from tests.cli.helpers import ASCII, ROOT, imported, loads
from tests.formats.github_lines import annotations
from tests.formats.test_sarif import run_of
from tests.sessions import in_this_process, run
from tests.terminal import on_terminals

FRIDAY = "The council of Veld met on Friday, 7 January 2022, and it sat until midnight.\n"
MONDAY = FRIDAY.replace("Friday", "Monday")
CLOSED = "The bridge at Osta was closed from 19 January 2022 to 6 January 2022.\n"
PARTS = "Of the 120 injured, 80 were soldiers and 50 were civilians.\n"
LATER = "The dam broke on 6 January 2022. Two days later, on 5 January 2022, the water was in the streets of Veld.\n"
TWICE = "The convoy to Veld had 12 trucks. It left at dawn.\n\nIn the evening the snow stopped all 15 trucks.\n"
NOTHING = "Nobody in the town said anything, and the dog that had barked was quiet.\n"
# What cannot be, with the words that are wrong and those that are right.
GERMAN = {
    "T101": ("Der Rat von Veld tagte am Montag, dem 7. Januar 2022, bis in die Nacht.", "Montag", "Freitag"),
    "T102": ("Der Streik in Veld dauerte neun Tage, vom 6. bis zum 19. Januar 2022.", "19. Januar", "14. Januar"),
    "T103": (
        "Die Brücke bei Osta war vom 19. Januar 2022 bis zum 6. Januar 2022 gesperrt.",
        "19. Januar 2022 bis zum 6.",
        "6. Januar 2022 bis zum 19.",
    ),
    "T104": ("Anna Berg, die 81-jährige Bürgermeisterin von Veld, wurde 1950 geboren.", "81", "71"),
    "T105": (
        "Der Damm brach am 6. Januar 2022. Zwei Tage später, am 5. Januar 2022, stand das Wasser in den Straßen.",
        "5. Januar",
        "8. Januar",
    ),
    "T201": ("Von den 120 Verletzten waren 80 Soldaten und 50 Zivilisten.", "50", "40"),
    "T202": ("Die Zahl der Kranken in Veld stieg von 120 auf 180, also um 50.", "um 50", "um 60"),
    "T203": ("Die Zahl der Kranken in Veld stieg von 120 auf 180, also um 60 Prozent.", "60 Prozent", "50 Prozent"),
    "T204": ("Von den 400 Häusern in Veld wurden 25 Prozent, also 150, überschwemmt.", "150", "100"),
    "T205": ("Osta schickte 200 Helfer nach Veld, davon 250 Ärzte.", "250", "150"),
    "T301": (
        "Der Zug nach Veld hatte 12 Wagen. Er fuhr am Morgen ab.\n\nAm Abend kamen alle 15 Wagen zurück.",
        "15",
        "12",
    ),
}
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><nav>9 January</nav><article>
<h1>At Veld</h1><p>The council of Veld met on <b>Monday</b>,
7&nbsp;January 2022, and it sat until midnight with everybody who had come.</p></article></body></html>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def checked(folder: Path, text: str, *options: str) -> tuple[int, str]:
    """The exit code and the screen for a text; nothing may be said on standard error."""
    (folder / "draft.txt").write_text(text, "utf-8")
    code, out, err = in_this_process(["check", "draft.txt", *options], folder)
    assert err == ""
    return code, out


def documented(folder: Path, text: str, *options: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(checked(folder, text, "--json", *options)[1])
    return found


# --- the screen


def test_a_finding_shows_its_words_in_their_sentence_where_they_stand_and_why(folder: Path) -> None:
    code, out = checked(folder, f"At Veld\n\n{MONDAY}")
    assert code == 1
    first, second, last = out.splitlines()
    assert first == "line 3: The council of Veld met on ⟦Monday⟧, ⟦7 January 2022⟧, and it sat until midnight."
    assert second == "impossible: 3:28 “Monday”, 3:36 “7 January 2022”: 7 January 2022 is a Friday, not a Monday [T101]"
    assert last.startswith("1 finding (1 impossible); ")


def test_a_passage_that_does_not_fit_itself_is_told_once(folder: Path) -> None:
    _, out = checked(folder, CLOSED)
    words = "from 19 January 2022 to 6 January 2022"
    first, told, _ = out.splitlines()
    assert first == f"line 1: The bridge at Osta was closed ⟦{words}⟧."
    assert told.startswith(f"impossible: 1:31 “{words}”: ") and told.endswith(" [T103]")
    (row,) = csv.DictReader(StringIO(checked(folder, CLOSED, "--format", "csv")[1]))
    assert (row["text"], row["second_line"], row["second_text"]) == (words, "", "")


def test_passages_in_two_sentences_are_shown_in_both(folder: Path) -> None:
    code, out = checked(folder, LATER)
    first, second, told, _ = out.splitlines()
    assert code == 1
    assert first.startswith("line 1: ") and "6 January 2022⟧" in first
    assert second.startswith("line 1: ") and "5 January 2022⟧" in second
    assert re.fullmatch(r"impossible: 1:\d+ “.*6 January 2022”, 1:\d+ “.*5 January 2022”: .+ \[T105\]", told)


def test_what_differs_is_told_and_does_not_fail(folder: Path) -> None:
    code, out = checked(folder, TWICE)
    assert code == 0
    assert re.search(r"^differs: 1:\d+ “12.*”, 3:\d+ “15.*”: .+ \[T301\]$", out, re.M)
    assert "1 finding (1 differs); " in out


def test_what_cannot_be_stands_before_what_differs(folder: Path) -> None:
    code, out = checked(folder, TWICE + "\n" + MONDAY)
    assert code == 1
    assert re.findall(r"^(impossible|differs): ", out, re.M) == ["impossible", "differs"]
    assert [each["code"] for each in documented(folder, TWICE + "\n" + MONDAY)["findings"]] == ["T301", "T101"]


def test_without_findings_it_says_how_much_was_compared(folder: Path) -> None:
    code, out = checked(folder, PARTS.replace("50", "40") + "Osta lost 17 streets.\n", "--date", "2022-01-13")
    assert code == 0
    assert out == (
        "0 findings; 3 of 4 figures and dates were compared with each other; 1 stands alone; "
        "dated 2022-01-13; read as en\n"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (NOTHING, "0 findings; there are no figures or dates to compare; "),
        ("Osta lost 17 streets to it.\n", "0 findings; nothing was compared: the one figure or date stands alone; "),
        (
            "Osta lost 17 streets to it, and the 3 bridges.\n",
            "0 findings; nothing was compared: all 2 figures and dates stand alone; ",
        ),
        (FRIDAY, "0 findings; the one figure or date was compared; "),
        (f"{FRIDAY}Osta lost 17 streets.\n", "0 findings; 1 of 2 figures and dates was compared; 1 stands alone; "),
        (
            "In Veld there were 3m/4k of it, and it was bad.\n",
            "0 findings; there are no figures or dates to compare; 1 number could not be read; ",
        ),
    ],
)
def test_no_findings_never_reads_as_if_all_had_been_checked(text: str, told: str, folder: Path) -> None:
    code, out = checked(folder, text)
    assert (code, out.partition("the text's date")[0]) == (0, told)


def test_with_all_it_lists_what_stands_alone_and_what_was_not_read(folder: Path) -> None:
    text = f"{FRIDAY}Osta lost 17 streets and 3m/4k of it.\n"
    assert "17" not in checked(folder, text)[1]
    _, out = checked(folder, text, "--all")
    assert re.search(r"^T101 +A weekday is not that of its date +1 +0$", out, re.M)
    assert re.search(r"^2:11 +quantity +“17” +17 +streets$", out, re.M)
    assert re.search(r"^2:26 +“3m/4k” +\S", out, re.M)


def test_the_count_of_what_was_compared_is_that_of_the_lists(folder: Path) -> None:
    found = documented(folder, f"{FRIDAY}{PARTS}{TWICE}Osta lost 17 streets and 3m/4k of it.\n")
    assert found["n_readings"] == found["n_compared"] + found["n_alone"]
    assert (found["n_alone"], found["n_unread"]) == (len(found["alone"]), len(found["unread"]))
    assert found["n_findings"] == found["n_impossible"] + found["n_differs"] == len(found["findings"])
    assert {each["code"]: each["n_findings"] for each in found["compared"] if each["n_findings"]} == {
        "T201": 1,
        "T301": 1,
    }


def test_it_fits_on_a_terminal(folder: Path) -> None:
    checked(folder, MONDAY + PARTS + LATER + TWICE)
    widths = (80, 140)
    screens = on_terminals([(width, ["check", "draft.txt"]) for width in widths], folder, NO_COLOR="1")
    for width, (code, out) in zip(widths, screens, strict=True):
        assert code == 1
        assert max(map(len, out.splitlines())) <= width
        assert len(out.splitlines()) <= 24
        for words in ("⟦Monday⟧, ⟦7 January 2022⟧", "[T101]", "[T201]", "[T105]", "[T301]"):
            assert words in re.sub(r"\s+", " ", out)


# --- the document


def test_places_are_those_of_the_words_in_the_file(folder: Path) -> None:
    text = f"At Veld\r\n\r\n{MONDAY}{PARTS}{LATER}{TWICE}"
    (folder / "draft.txt").write_bytes(text.encode())
    found = json.loads(in_this_process(["check", "draft.txt", "--json"], folder)[1])
    assert len(found["findings"]) == 4
    for each in found["findings"]:
        assert each["first"]["start"] <= each["second"]["start"]
        for place in (each["first"], each["second"], *each["sentences"]):
            assert text[place["start"] : place["end"]] == place["text"]
        marks = [s["text"][m["start"] : m["end"]] for s in each["sentences"] for m in s["in_text"]]
        assert marks == list(dict.fromkeys([each["first"]["text"], each["second"]["text"]]))
    starts = [each["first"]["start"] for each in found["findings"]]
    assert starts == sorted(starts)


def test_places_in_a_saved_page_are_those_of_the_page(folder: Path) -> None:
    (folder / "page.html").write_text(PAGE, "utf-8")
    code, out, err = in_this_process(["check", "page.html", "--json"], folder)
    (found,) = json.loads(out)["findings"]
    assert (code, err) == (1, "csto-check: language en (<html lang>)\n")
    words = [PAGE[each["start"] : each["end"]] for each in (found["first"], found["second"])]
    assert words == ["Monday", "7&nbsp;January 2022"]
    assert (found["first"]["line"], found["second"]["line"], found["second"]["column"]) == (2, 3, 1)


def test_of_a_very_long_sentence_only_what_is_around_is_shown(folder: Path) -> None:
    rest = "and the river rose " * 70
    found = documented(folder, f"{rest}{MONDAY.replace(chr(10), ' ').strip('. ')} {rest}")
    (sentence,) = found["findings"][0]["sentences"]
    assert len(sentence["text"]) < 500 and sentence["cut"] is True
    assert checked(folder, (folder / "draft.txt").read_text("utf-8"))[1].startswith("line 1: … ")
    words = [sentence["text"][each["start"] : each["end"]] for each in sentence["in_text"]]
    assert words == ["Monday", "7 January 2022"]


def test_the_function_gives_what_the_command_prints(folder: Path) -> None:
    found = documented(folder, MONDAY + LATER, "--date", "2022-01-13", "--lang", "en")
    made = csto_check.check(MONDAY + LATER, date="2022-01-13", language="en")
    assert {**made, "file": "draft.txt"} == found
    assert csto_check.check("", language="de")["n_readings"] == 0
    with pytest.raises(csto_check.CannotRun, match="--lang de or --lang en"):
        csto_check.check("")


# --- other formats


def test_a_row_for_each_finding_and_for_what_was_not_compared(folder: Path) -> None:
    _, out = checked(folder, f"{MONDAY}{LATER}Osta lost 17 streets and 3m/4k of it.\n", "--format", "csv")
    rows = list(csv.DictReader(StringIO(out)))
    assert [(row["verdict"], row["code"]) for row in rows] == [
        ("impossible", "T101"),
        ("impossible", "T105"),
        ("stands alone", ""),
        ("not read", ""),
    ]
    monday, later, alone, unread = rows
    assert (monday["line"], monday["column"], monday["text"]) == ("1", "28", "Monday")
    assert (monday["second_line"], monday["second_column"], monday["second_text"]) == ("1", "36", "7 January 2022")
    assert later["second_line"] == "2" and "5 January 2022" in later["second_text"]
    assert later["arithmetic"] and later["severity"] == "error" and later["sentences"].count("; ") == 1
    assert (alone["text"], alone["line"], unread["text"]) == ("17", "3", "3m/4k")
    assert unread["arithmetic"]


def test_findings_are_told_at_their_lines(folder: Path) -> None:
    text = CLOSED + LATER + TWICE
    code, out = checked(folder, text, "--format", "github")
    assert code == 1
    assert [(each.level, each.properties["line"]) for each in annotations(out)] == [
        ("error", "1"),
        ("error", "2"),
        ("warning", "3"),
    ]
    assert "“12” and “15” (line 5, column 37): " in out.splitlines()[2]
    results = run_of(checked(folder, text, "--format", "sarif")[1])["results"]
    assert [each["ruleId"] for each in results] == ["T103", "T105", "T301"]
    assert "relatedLocations" not in results[0]
    regions = [each["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] for each in results[1:]]
    assert regions == [2, 5]


def test_several_texts_are_told_one_after_the_other(folder: Path) -> None:
    checked(folder, MONDAY)
    (folder / "other.txt").write_text(FRIDAY, "utf-8")
    code, out, err = in_this_process(["check", "other.txt", "draft.txt", "--json"], folder)
    assert (code, err) == (1, "")
    assert [(each["file"], each["n_findings"]) for each in json.loads(out)] == [("other.txt", 0), ("draft.txt", 1)]
    _, out, _ = in_this_process(["check", "other.txt", "draft.txt"], folder)
    assert re.findall(r"^\w+\.txt: .*", out, re.M) == ["other.txt: 0 findings", "draft.txt: 1 finding (1 impossible)"]


def test_a_line_a_text_comes_back_as_a_line(folder: Path) -> None:
    lines = [json.dumps({"id": 1, "text": MONDAY}), "nonsense", json.dumps({"text": FRIDAY})]
    code, out = checked(folder, "\n".join(lines), "--jsonl")
    first, broken, last = map(json.loads, out.splitlines())
    assert (code, first["id"], first["n_findings"], last["n_findings"]) == (2, 1, 1, 0)
    assert broken["line"] == 2 and "; " in broken["error"]
    assert checked(folder, f"{lines[0]}\n{lines[2]}", "--jsonl")[0] == 1
    assert checked(folder, lines[2], "--jsonl")[0] == 0


# --- no base, and what is refused


def test_no_base_is_looked_for_or_read(folder: Path) -> None:
    (folder / "facts.yaml").write_text("broken: [", "utf-8")
    (folder / "draft.txt").write_text(MONDAY, "utf-8")
    expected = checked(folder, MONDAY)
    code, out, err = in_this_process(["check", "draft.txt"], folder, CSTO_CHECK_FACTS="nowhere.yaml")
    assert (code, out, err) == (*expected, "")


@pytest.mark.parametrize("form", ["table", "json", "github"])
def test_a_run_loads_no_yaml_and_nothing_of_reviewing(form: str) -> None:
    draft = str(ROOT / "tests/cases/codes/T101" / DRAFT)
    modules = imported("check", draft, "--format", form)
    assert "csto_check.checking.check_text" in modules
    parts = ("reviewing", "drafting", "curating", "changing", "searching", "facts.loader", "facts.yaml_tree")
    assert loads(modules, "yaml", "rich", *(f"csto_check.{part}" for part in parts)) == []


@pytest.mark.parametrize(
    ("data", "options", "told"),
    [
        (b"", (), "no words"),
        (b"\x00\x01\x02" * 99, (), "binary"),
        (b"\xff\xfe\xfd", (), "UTF-8"),
        (MONDAY.encode(), ("--date", "7.1"), "--date"),
        (MONDAY.encode(), ("--lang", "xx"), "the languages are de and en"),
        (b"Ett 45, tre 12.", (), "--lang de or --lang en"),
        (MONDAY.encode(), ("--jsonl", "--json"), "leave out --format and --json"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_remedy(
    data: bytes, options: tuple[str, ...], told: str, folder: Path
) -> None:
    (folder / "draft.txt").write_bytes(data)
    code, out, err = in_this_process(["check", "draft.txt", *options], folder)
    assert (code, out) == (2, "")
    assert told in err and "; " in err and "Traceback" not in err


def test_standard_input_is_read_in_any_locale(folder: Path) -> None:
    code, out, err = run(["check", "-"], folder, f"Straße – {MONDAY}".encode(), **ASCII)
    assert (code, err) == (1, "")
    assert out.startswith("line 1: Straße – The council of Veld met on ⟦Monday⟧, ⟦7 January 2022⟧")


def test_nothing_that_a_terminal_would_obey_leaves_a_text(folder: Path) -> None:
    for form in ("table", "csv", "markdown", "json", "github", "sarif"):
        _, out = checked(folder, f"\x1b[31m\u202e<b>|`{MONDAY}", "--lang", "en", "--format", form)
        assert visible(out) == out


# --- the codes


@pytest.mark.parametrize("code", [code for code in all_codes() if code.id[0] == "T"], ids=lambda code: code.id)
def test_an_error_makes_it_fail_and_a_warning_does_not(code: Any, folder: Path) -> None:
    status, _ = checked(folder, code.example[DRAFT], *code.command[2:])
    assert status == (1 if code.severity == "error" else 0)
    assert checked(folder, {**code.example, **code.mended}[DRAFT], *code.command[2:])[0] == 0


@pytest.mark.parametrize("code", GERMAN)
def test_german_is_checked_as_well(code: str) -> None:
    text, wrong, right = GERMAN[code]
    found = csto_check.check(text, "2022-01-13", "de")
    assert [each["code"] for each in found["findings"]] == [code]
    mended = csto_check.check(text.replace(wrong, right), "2022-01-13", "de")
    assert (mended["n_findings"], mended["n_compared"]) == (0, found["n_compared"])


def test_every_code_has_a_german_example() -> None:
    assert [*GERMAN] == [code.id for code in all_codes() if code.id[0] == "T"]


def test_the_python_example_of_the_docs_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```", (ROOT / "docs/check.md").read_text("utf-8"), re.M | re.S)
    exec(example)
    assert capsys.readouterr().out == "T101 Monday 7 January 2022 is a Friday, not a Monday\n"


def test_the_docs_show_what_the_program_says(folder: Path) -> None:
    page = (ROOT / "docs/check.md").read_text("utf-8")
    (text,) = re.findall(r"^```draft\n(.*?)^```", page, re.M | re.S)
    (screen,) = re.findall(r"^```screen\n\$ csto-check check draft\.txt\n(.*?)^```", page, re.M | re.S)
    assert checked(folder, text) == (1, screen), "docs/check.md: run the command and paste its answer"
    for code in (code for code in all_codes() if code.id[0] == "T"):
        assert f"| [{code.id}](codes.md#{code.id.lower()}) " in page
