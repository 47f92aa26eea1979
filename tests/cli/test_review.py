"""csto-check review: its documents and formats, what it takes for a text and its day, how it ends."""

import csv
import json
import os
import signal
from collections import Counter
from io import StringIO
from itertools import groupby
from pathlib import Path

import pytest

from csto_check.languages import LANGUAGES
from csto_check.prose import listed
from csto_check.text.fold import text_hash
from csto_check.text.lines import Lines
from tests.cli.helpers import ASCII, imported, loads, start
from tests.reviewing.bases import FLOOD, HEADS, STRIKE, findings, hinted, review, reviewed, told, unchecked, write
from tests.sessions import in_this_process, run
from tests.terminal import on_terminals

TEXT = """\
The flood in Veld

The flood began on 16 July. Osta sent 300 helpers, Marn 200, and 12 boats.
The dam is open.
  By 22 July  45 people had died. Water stood in Veld for six days.
"""
GERMAN = "Die Flut begann am 14. Juli 2021, sagte der Bürgermeister von Veld. Osta schickte rund 300 Helfer.\n"
KEYS = [
    *("csto_check", "command", "base", "file", "language", "date", "dated_by", "n_topics", "sentences"),
    *("hints", "not_checked", "summary"),
]
SENTENCE = ["start", "end", "line", "column", "text", "findings"]
STRETCH = ["start", "end", "line", "column", "end_line", "end_column"]
FINDING = [
    *(
        "topic",
        "question",
        "verdict",
        "tied",
        "value",
        "shown",
        "printed",
        *STRETCH,
        "in_text",
        "claims",
        "against",
        "witnesses",
        "speakers",
        "gap",
    ),
    *("within", "quote", "reason", "code", "severity", "ignored"),
]
HINT = [
    *STRETCH,
    *(
        "text",
        "said",
        "topic",
        "question",
        "value",
        "differs",
        "claims",
        "why",
        "told",
    ),
    *("code", "severity", "ignored"),
]
NOT_CHECKED = [
    *STRETCH,
    "text",
    "readings",
    "n_sentences",
    "why",
    "code",
    "severity",
    "ignored",
]
VERDICTS = ["supported", "contradicted", "disputed", "new", "behind", "ahead"]
SORTS = ["with_findings", "with_hints", "unchecked", "others"]  # of sentences
SUMMARY = [*VERDICTS, "outdated", "hints", "ignored", "not_checked", "sentences", *SORTS]
SHOWN = ["contradicted", "disputed", "ahead", "behind", "new", "supported"]  # in the order of a table
DATED = ("--date", "2021-07-25")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The flood, and two texts on it."""
    write(tmp_path, FLOOD)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_text(GERMAN, "utf-8")
    return tmp_path


OSTA = "helpers.osta = 300 helpers: Interior Ministry, Courier (“Osta sent 300 helpers”)"


def test_the_json_has_its_keys_and_its_places_are_those_of_the_text(tmp_path: Path) -> None:
    document = reviewed(tmp_path, TEXT, *DATED)
    assert list(document) == KEYS
    assert (document["command"], document["file"], document["language"]) == ("review", "text.txt", "en")
    assert document["n_topics"] == 11
    for sentence in document["sentences"]:
        assert list(sentence) == SENTENCE
        assert TEXT[sentence["start"] : sentence["end"]].split() == sentence["text"].split()
        for finding in sentence["findings"]:
            assert list(finding) == FINDING
            assert sentence["start"] <= finding["start"] < finding["end"] <= sentence["end"]
            assert Lines(TEXT).line_and_column(finding["start"]) == (finding["line"], finding["column"])
    for entry in document["not_checked"]:
        assert list(entry) == NOT_CHECKED
        assert TEXT[entry["start"] : entry["end"]].split() == entry["text"].split()
    cut = [TEXT[each["start"] : each["end"]] for each in findings(document)]
    assert cut == ["16 July", "300", "200", "dam is open", "45", "six"]
    assert [(each["line"], each["column"]) for each in document["sentences"]][:4] == [(3, 1), (3, 29), (4, 1), (5, 3)]


def test_the_summary_counts_each_verdict_and_what_was_not_checked(tmp_path: Path) -> None:
    document = reviewed(tmp_path, TEXT, *DATED)
    assert list(document["summary"]) == SUMMARY
    assert document["summary"] == {
        "supported": 2, "contradicted": 1, "disputed": 2, "new": 1, "behind": 0, "ahead": 1, "outdated": 1,
        "hints": 0, "ignored": 0, "not_checked": len(document["not_checked"]),
        "sentences": 6, "with_findings": 5, "with_hints": 0, "unchecked": 0, "others": 1,
    }  # fmt: skip
    assert "12" in unchecked(document)
    assert all(entry["why"] for entry in document["not_checked"])


SHORT_TEXTS = (
    # What no topic asks for and no claim gives is neither supported nor checked: it is nothing to compare.
    ("Jon Falk is a friend of Veld.", [1, 0, 0, 0, 1]),
    ("The flood in Veld\n\nOsta sent 300 helpers. A farm lost 12 cows. It rained.", [4, 1, 0, 1, 2]),
    # Of a text that is not about the event no sentence is checked, and as many are counted.
    ("It rained in Paris. The mayor spoke. In all 12 ships sank. The rest came home. It was late.", [5, 0, 0, 5, 0]),
    ("It rained in Paris. The mayor spoke. Ships sank. The rest came home. It was late.", [5, 0, 0, 5, 0]),
)


@pytest.mark.parametrize(("text", "counts"), SHORT_TEXTS, ids=[text[:30] for text, _ in SHORT_TEXTS])
def test_the_sorts_of_sentences_add_up(text: str, counts: list[int], tmp_path: Path) -> None:
    summary = reviewed(tmp_path, text, *DATED)["summary"]
    assert [summary[key] for key in ("sentences", *SORTS)] == counts
    n, findings_, hints, unchecked_, others = counts
    told_ = f"{findings_} with findings, {hints} with hints alone, {unchecked_} not checked, {others} with nothing"
    assert f"; {n} sentence{'s' if n > 1 else ''}: {told_} to compare; " in review(tmp_path, text, *DATED)[1]


def test_what_was_outdated_is_the_sum_of_behind_and_ahead(tmp_path: Path) -> None:
    text = HEADS["en"] + "By 13 July 20 people had died. By 22 July 45 people had died, in the end 50 people died."
    summary = reviewed(tmp_path, text, *DATED)["summary"]
    assert (summary["behind"], summary["ahead"], summary["outdated"]) == (1, 2, 3)


# --- hints
# A sentence, its number, whether the base says something else, and the claims.
HINTS = (
    ("Then Marn sent 900.", "900", True, ["courier:helpers.marn", "herald:helpers.marn"]),
    ("The 900 helpers were sent from Osta, Marn and Lund.", "900", False, ["herald:helpers"]),
)


@pytest.mark.parametrize(("sentence", "said", "differs", "claims"), HINTS, ids=["differs", "the same"])
def test_a_hint_has_its_keys_its_place_and_what_it_lacks(
    sentence: str, said: str, differs: bool, claims: list[str], tmp_path: Path
) -> None:
    text = f"The flood in Veld\n\nIt rained.  {sentence}\n"
    code, out, err = review(tmp_path, text, "--lang", "en", "--json", *DATED)
    document = json.loads(out)
    assert (code, err, told(document), unchecked(document)) == (0, "", [], [])
    (hint,) = document["hints"]
    assert list(hint) == HINT
    assert (hint["line"], hint["text"], hint["said"], hint["value"]) == (3, sentence, said, said)
    assert text[hint["start"] : hint["end"]] == said
    assert (hint["differs"], hint["claims"]) == (differs, claims)
    assert hint["topic"] == claims[0].partition(":")[2]
    assert hint["question"] == question_of(hint["topic"])
    assert hint["why"]
    assert document["summary"]["hints"] == 1


def question_of(topic: str) -> str:
    """The question of a topic of the flood."""
    return FLOOD.partition(f"  {topic}:\n    question: ")[2].partition("\n")[0]


def test_a_table_and_a_row_show_what_a_hint_lacks(tmp_path: Path) -> None:
    text = HEADS["en"] + "Then Marn sent 900. The 900 helpers were sent from Osta, Marn and Lund."
    code, out, _ = review(tmp_path, text, "--lang", "en", *DATED)
    lines = out.splitlines()
    assert code == 0
    assert "hints: possible matches, without a verdict" in lines
    assert (
        "line 3: “900”: helpers.marn? it does not say what the number counts: "
        "Courier says 250 helpers (“250 from Marn”); Herald says 200 helpers (“200 from Marn”) [R301]"
    ) in lines
    assert (
        "line 3: “900”: helpers? the wording is not conclusive: "
        "Herald says 900 helpers (“in all 900 helpers came”) [R302]"
    ) in lines
    rows = list(csv.DictReader(StringIO(review(tmp_path, text, "--lang", "en", *DATED, "--format", "csv")[1])))
    found = [
        [each[key] for key in ("topic", "value", "tied", "claims", "against")]
        for each in rows
        if each["verdict"] == "hint"
    ]
    assert found == [
        ["helpers.marn", "900", "", "", "courier:helpers.marn; herald:helpers.marn"],
        ["helpers", "900", "", "herald:helpers", ""],
    ]


def test_several_texts_give_a_list_of_documents_in_their_order(folder: Path) -> None:
    code, out, err = in_this_process(["review", "b.txt", "a.txt", "b.txt", "--json", *DATED], folder)
    documents = json.loads(out)
    assert (code, err) == (1, "")  # one of them is contradicted
    assert [(each["file"], each["language"]) for each in documents] == [
        ("b.txt", "de"),
        ("a.txt", "en"),
        ("b.txt", "de"),
    ]
    assert documents[0] == documents[2]
    out = in_this_process(["review", "b.txt", "a.txt"], folder)[1]
    assert [line for line in out.splitlines() if "read as" in line] == [
        "b.txt: read as de", "a.txt: read as en",
    ]  # fmt: skip


def test_a_piped_table_has_one_line_a_finding_and_is_not_cut(folder: Path) -> None:
    code, out, err = in_this_process(["review", "a.txt", *DATED], folder)
    assert (code, err) == (1, "")
    lines = out.splitlines()
    assert "line 3: The flood began on ⟦16 July⟧." in lines
    assert "line 3: Osta sent 300 helpers, Marn ⟦200⟧, and 12 boats." in lines  # marked is what is disputed
    assert (
        "supported: line 3: helpers.osta = 300 helpers: Interior Ministry, Courier (“Osta sent 300 helpers”)" in lines
    )
    leads = [line.partition(":")[0] for line in lines]
    assert [leads.count(verdict) for verdict in SHOWN] == [1, 2, 1, 0, 1, 2]
    assert lines[-1] == (
        "1 contradicted, 2 disputed, 1 ahead, 0 behind, 1 new, 2 supported; 0 hints; "
        "6 sentences: 5 with findings, 0 with hints alone, 0 not checked, 1 with nothing to compare; "
        "1 checked only in part; dated 2021-07-25; 11 topics"
    )
    assert "\x1b" not in out


ORDER = """\
The flood in Veld

Osta sent 300 helpers. Then Marn sent 900. Water stood in Veld for six days.
By 13 July 20 people had died. By 22 July 45 people had died. Marn sent 200 helpers, and 12 boats.
The flood began on 16 July.
"""


def test_a_table_shows_first_what_needs_a_look(tmp_path: Path) -> None:
    code, out, err = review(tmp_path, ORDER, *DATED)
    assert (code, err) == (1, "")
    leads = [line.partition(":")[0] for line in out.splitlines()]
    assert [lead for lead, _ in groupby(lead for lead in leads if lead in (*SHOWN, "hints", "not checked"))] == [
        "contradicted", "disputed", "ahead", "behind", "new", "hints", "supported", "not checked",
    ]  # fmt: skip
    lines = out.splitlines()
    for verdict, sentence in (
        ("contradicted", "line 5: The flood began on ⟦16 July⟧."),
        ("disputed", "line 4: Marn sent ⟦200⟧ helpers, and 12 boats."),
        ("ahead", "line 4: By 22 July ⟦45⟧ people had died."),
        ("behind", "line 4: By 13 July ⟦20⟧ people had died."),
        ("new", "line 3: Water stood in Veld for ⟦six⟧ days."),
    ):
        assert lines[leads.index(verdict) - 1] == sentence


REPEATED = """\
The flood in Veld

The flood began on 16 July. Osta sent 300 helpers.
Osta sent 300 helpers. The flood began on 16 July.
It rained. Osta sent 300 helpers, and the flood began on 16 July, they say.
Osta sent about 300 helpers.
"""


def test_what_is_said_again_is_shown_once_with_its_lines(tmp_path: Path) -> None:
    lines = review(tmp_path, REPEATED, *DATED)[1].splitlines()
    (contradicted,) = [line for line in lines if line.startswith("contradicted: ")]
    assert contradicted.endswith(" are 2 days apart. Repeated in lines 4, 5. [R101]")
    assert [line for line in lines if "⟦" in line] == ["line 3: The flood began on ⟦16 July⟧."]
    told_once = [line for line in lines if line.startswith("supported: ") and "helpers.osta" in line]
    assert told_once == [
        "supported: line 3, 4, 5: helpers.osta = 300 helpers: Interior Ministry, Courier (“Osta sent 300 helpers”)",
        "supported: line 6: helpers.osta = about 300 helpers: Interior Ministry, Courier (“Osta sent 300 helpers”)",
    ]
    assert lines[-1].startswith("3 contradicted, ")
    assert told(reviewed(tmp_path, REPEATED, *DATED)).count("start = 2021-07-16: contradicted") == 3
    lines = review(tmp_path, REPEATED.partition("It rained")[0], *DATED)[1].splitlines()
    assert "Repeated in line 4." in next(line for line in lines if line.startswith("contradicted: "))


def test_markdown_has_the_same_findings(folder: Path) -> None:
    code, out, err = in_this_process(["review", "a.txt", *DATED, "--format", "markdown"], folder)
    assert (code, err) == (1, "")
    assert "**contradicted:** start: " in out
    assert (
        "**supported:** line 3: helpers.osta = 300 helpers: Interior Ministry, Courier (“Osta sent 300 helpers”)" in out
    )
    assert [verdict for verdict in SHOWN if f"**{verdict}:**" not in out] == ["behind"]
    assert "## not checked" in out


def test_csv_has_a_row_a_finding_a_hint_and_a_sentence_that_was_not_checked(folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT + "Then Marn sent 900.\n", "utf-8")
    code, out, err = in_this_process(["review", "a.txt", "b.txt", *DATED, "--format", "csv"], folder)
    rows = list(csv.DictReader(StringIO(out)))
    documents = json.loads(in_this_process(["review", "a.txt", "b.txt", *DATED, "--json"], folder)[1])
    assert (code, err) == (1, "")
    said = [finding for each in documents for sentence in each["sentences"] for finding in sentence["findings"]]
    number = Counter(row["verdict"] for row in rows)
    assert number == {
        **Counter(finding["verdict"] for finding in said),
        "hint": sum(len(each["hints"]) for each in documents),
        "not checked": sum(len(each["not_checked"]) for each in documents),
    }
    assert (number["hint"], number["not checked"]) == (1, 1)
    contradicted = [row for row in rows if row["verdict"] == "contradicted"]
    assert [(row["file"], row["topic"], row["value"]) for row in contradicted] == [("a.txt", "start", "2021-07-16")]
    tied = [(row["topic"], row["tied"]) for row in rows if row["verdict"] not in ("hint", "not checked")]
    assert tied == [(finding["topic"], finding["tied"]) for finding in said]
    assert {tie for _, tie in tied} == {"agreement", "cues", "phrase"}


def test_marks_of_the_text_itself_are_told_from_ours(folder: Path) -> None:
    (folder / "a.txt").write_text("Osta ⟦sent⟧ 500 helpers to the city.", "utf-8")
    assert "⟨sent⟩ ⟦500⟧" in in_this_process(["review", "a.txt"], folder)[1]


@pytest.mark.parametrize("escape", ["\x1b[m", "\x07", "\x9bm", "\u202e", "\r"])
def test_control_characters_of_a_text_reach_no_format(escape: str, folder: Path) -> None:
    (folder / "a.txt").write_text(f"Osta sent {escape} 500 helpers to {escape}the city.", "utf-8", newline="")
    for form in ("table", "markdown", "json"):
        code, out, _ = in_this_process(["review", "a.txt", "--lang", "en", "--format", form], folder)
        assert code == 1
        assert escape not in out


def test_a_terminal_of_any_width_holds_each_line(folder: Path) -> None:
    widths = (40, 120)
    for width, (code, screen) in zip(
        widths, on_terminals([(n, ["review", "a.txt", *DATED]) for n in widths], folder, NO_COLOR="1"), strict=True
    ):
        assert code == 1
        assert max(map(len, screen.splitlines())) <= width


ENDS = (
    ("Osta sent 300 helpers to the city.", 0), ("Marn sent 200 helpers to the city.", 0),
    ("In Veld 45 people died in the night.", 0), ("Nothing is said of it here, and that is the point.", 0),
    ("Osta sent 500 helpers to the city.", 1), ("Osta sent 300 helpers to the city. Then Marn sent 900.", 0),
    ("Osta sent 300 helpers to the city. Then Marn sent 900 helpers.", 1),
)  # fmt: skip


@pytest.mark.parametrize(("text", "code"), ENDS)
def test_the_exit_code_tells_whether_something_is_contradicted(text: str, code: int, tmp_path: Path) -> None:
    assert review(tmp_path, text, "--lang", "en")[0] == code


# --- the day of a text
RELATIVE = "The flood began last Friday and ruined most of the old town."


def test_a_relative_date_is_told_from_the_day_that_is_given(tmp_path: Path) -> None:
    given = reviewed(tmp_path, RELATIVE, "--date", "2021-07-20")
    assert (given["date"], given["dated_by"]) == ("2021-07-20", "option")
    assert told(given) == ["start = 2021-07-16: contradicted"]


@pytest.mark.parametrize(
    ("lang", "head", "text"),
    [
        ("en", "20 July 2021", RELATIVE),
        ("en", "Veld, July 20, 2021", RELATIVE),
        ("en", "2021-07-20", RELATIVE),
        ("de", "20. Juli 2021", "Die Flut begann am vergangenen Freitag."),
        ("de", "Veld, 20.07.2021", "Die Flut begann am vergangenen Freitag."),
    ],
)
def test_a_relative_date_is_told_from_the_day_at_the_head_of_the_text(
    lang: str, head: str, text: str, tmp_path: Path
) -> None:
    found = reviewed(tmp_path, f"The flood\n{head}\n\n{text}\n", "--lang", lang)
    assert (found["date"], found["dated_by"]) == ("2021-07-20", "text")
    assert told(found) == ["start = 2021-07-16: contradicted"]


def test_the_day_that_is_given_goes_before_that_of_the_text(tmp_path: Path) -> None:
    found = reviewed(tmp_path, f"21 July 2021\n\n{RELATIVE}\n", "--date", "2021-07-28")
    assert (found["date"], found["dated_by"]) == ("2021-07-28", "option")
    assert told(found) == ["start = 2021-07-23: contradicted"]


def test_without_a_day_a_relative_date_is_not_checked_and_this_is_said(tmp_path: Path) -> None:
    found = reviewed(tmp_path, RELATIVE)
    assert (found["date"], found["dated_by"], told(found)) == (None, None, [])
    assert len(unchecked(found)) == 1
    assert "date is unknown" in review(tmp_path, RELATIVE)[1].splitlines()[-1]


@pytest.mark.parametrize("written", ["soon", "2021-13-01", "2021-02-30", "", "20.7.2021", "July", "2021-07-20\n"])
def test_a_date_that_is_none_is_refused_with_a_remedy(written: str, tmp_path: Path) -> None:
    code, out, err = review(tmp_path, TEXT, "--date", written)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert err.startswith("--date: ")
    assert "; " in err


# --- its language
def test_the_language_is_recognised_or_named(tmp_path: Path) -> None:
    assert reviewed(tmp_path, TEXT)["language"] == "en"
    assert reviewed(tmp_path, GERMAN)["language"] == "de"
    assert reviewed(tmp_path, GERMAN, "--lang", "en")["language"] == "en"


_KNOWN = listed(LANGUAGES)


@pytest.mark.parametrize(
    ("text", "options", "words"),
    [
        (
            "Les secours sont arrivés hier.",
            (),
            "language of this text could not be detected; name it",
        ),
        ("Osta: 300.", (), "--lang de or --lang en"),
        (TEXT, ("--lang", "fr"), f'texts in "fr" cannot be read; the languages are {_KNOWN}'),
        (TEXT, ("--lang", ""), f"the languages are {_KNOWN}"),
    ],
)
def test_a_language_that_cannot_be_read_is_said(
    text: str, options: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    code, out, err = review(tmp_path, text, *options)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert words in err


# --- where cues stand
CUES = """\
csto-check: 1
cues: {when: 1926-05, en: {not: [railway*]}}
topics:
  helpers: {en: {near: [came]}}
"""
BARE = """\
csto-check: 1
title: Helpers after the flood
units: {helpers: {en: [helper]}}
FROMsources: {herald: {title: The flood}}
topics: {helpers: {question: How many?, unit: helpers}}
claims: {herald: [{quote: two, says: {helpers: 2}}]}
"""


def test_cues_may_stand_in_files_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "cues.yaml").write_text(CUES, "utf-8")
    base = BARE.replace("FROM", "cues: {from: more/cues.yaml}\n")
    assert told(reviewed(tmp_path, "7 helpers came.", "--lang", "en", base=base)) == ["helpers = 7: contradicted"]
    for text in ("7 helpers came by railway.", "In 1920 only 7 helpers came."):
        assert told(reviewed(tmp_path, text, "--lang", "en", base=base)) == []


def test_cues_may_stand_in_several_files(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("csto-check: 1\ncues: {en: {not: [railway*]}}\n", "utf-8")
    (tmp_path / "two.yaml").write_text("csto-check: 1\ntopics: {helpers: {en: {near: [came]}}}\n", "utf-8")
    base = BARE.replace("FROM", "cues: {from: [one.yaml, two.yaml]}\n")
    assert told(reviewed(tmp_path, "7 helpers came.", "--lang", "en", base=base)) == ["helpers = 7: contradicted"]
    assert told(reviewed(tmp_path, "7 helpers came by railway.", "--lang", "en", base=base)) == []


def test_a_file_with_cues_that_is_missing_stops_only_what_reads_running_text(tmp_path: Path) -> None:
    base = BARE.replace("FROM", "cues: {from: more/cues.yaml}\n")
    code, out, err = review(tmp_path, "7 helpers came.", "--lang", "en", base=base)
    problem, more = err.splitlines()
    assert (code, out, more) == (2, "", "csto-check explain B214 says more")
    assert "more/cues.yaml" in problem
    for command in ("diff", "topics", "sources", "claims", "timeline", "verify"):
        assert in_this_process([command], tmp_path)[0] == 0


_ITSELF = "includes this file itself; put the other files in a folder of their own, such as more/*.yaml"
_OUTSIDE = "leads outside the folder of the base; name files in the folder of the base or below it"


@pytest.mark.parametrize(
    ("named", "problem"),
    [
        ("**/*.yaml", "matches no file; name the folders one by one [B214]"),
        ("missing.yaml", "matches no file; name a file, or several as folder/*.yaml [B214]"),
        ("*.yaml", f"{_ITSELF} [B213]"),
        ("facts.yaml", f"{_ITSELF} [B213]"),
        ("../cues.yaml", f"{_OUTSIDE} [B212]"),
    ],
)
def test_a_base_names_its_cues_as_it_names_its_parts(named: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "cues.yaml").write_text(CUES, "utf-8")
    for line, column in ((f'cues: {{from: "{named}"}}\n', 14), (f'include: "{named}"\n', 10)):
        answer = review(tmp_path, "7 helpers came.", "--lang", "en", base=BARE.replace("FROM", line))
        more = f"csto-check explain {problem[-5:-1]} says more"
        assert answer == (2, "", f'facts.yaml:4:{column}: "{named}" {problem}\n{more}\n')


# --- a base without cues
WITHOUT = """\
csto-check: 1
names: {Osta: [Ostha], Marn: []}
units: {helpers: {en: [helper, volunteer], de: [Helfer]}}
sources:
  herald: {title: The flood in Veld, published: 2021-07-20}
  courier: {title: Help for Veld, published: 2021-07-22}
topics:
  helpers.osta: {question: How many helpers did Osta send?, unit: helpers}
  helpers.marn: {question: How many helpers did Marn send?, unit: helpers}
  start: {question: When did the flood begin?, kind: date}
claims:
  herald:
    - {quote: Osta sent 300 helpers, says: {helpers.osta: 300}}
    - {quote: Marn sent 200 helpers, says: {helpers.marn: 200}}
    - {quote: the flood began on 14 July, says: {start: 2021-07-14}}
  courier: [{quote: 250 helpers from Marn, says: {helpers.marn: 250}}]
"""
BY_AGREEMENT = (
    ("Osta sent 300 volunteers.", ["helpers.osta = 300: supported"], []),
    ("Marn sent 250 helpers.", ["helpers.marn = 250: disputed"], []),
    ("The flood began on 14 July 2021.", ["start = 2021-07-14: supported"], []),
    ("Osta sent 500 helpers.", [], ["helpers.osta = 500: differs"]),
    ("The flood began on 16 July 2021.", [], ["start = 2021-07-16: differs"]),
    ("Some 300 sheep ran away.", [], []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "found", "hints"), BY_AGREEMENT, ids=[line[0] for line in BY_AGREEMENT])
def test_a_base_without_cues_ties_by_agreement_and_contradicts_nothing(
    text: str, found: list[str], hints: list[str], tmp_path: Path
) -> None:
    code, out, err = review(tmp_path, text, "--lang", "en", "--date", "2021-07-22", "--json", base=WITHOUT)
    document = json.loads(out)
    assert (code, err, told(document), hinted(document)) == (0, "", found, hints)
    assert {finding["tied"] for finding in findings(document)} <= {"agreement"}


@pytest.mark.parametrize(
    ("base", "lang", "topics"),
    [(BARE.replace("FROM", ""), "en", "1 topic"), (STRIKE, "de", "5 topics")], ids=["none", "no German"],
)  # fmt: skip
def test_a_base_without_cues_for_the_language_can_review(base: str, lang: str, topics: str, tmp_path: Path) -> None:
    code, out, err = review(tmp_path, "7 helpers came.", "--lang", lang, base=base)
    assert (code, err) == (0, "")
    assert "line 1: 7 helpers came. (“7”: matches no topic) [R501]" in out.splitlines()
    assert out.splitlines()[-1].endswith(f"; {topics}")


# --- what is asked for
def test_only_a_topic_and_all_below_it_is_told_with_topic(tmp_path: Path) -> None:
    text = TEXT.replace("Marn 200", "Marn 600") + "Then Marn sent 900.\n"
    code, out, _ = review(tmp_path, text, *DATED, "--json", "--topic", "helpers")
    found = json.loads(out)
    assert code == 1
    assert told(found) == ["helpers.osta = 300: supported", "helpers.marn = 600: contradicted"]
    assert hinted(found) == ["helpers.marn = 900: differs"]
    assert (found["not_checked"], found["summary"]["not_checked"]) == ([], 0)
    assert (found["summary"]["contradicted"], found["summary"]["disputed"], found["summary"]["hints"]) == (1, 0, 1)
    assert [found["summary"][key] for key in ("sentences", *SORTS)] == [7, 1, 1, None, 5]
    assert (
        "7 sentences: 1 with findings, 1 with hints alone, 5 others; "
        in review(tmp_path, text, *DATED, "--topic", "helpers")[1]
    )
    code, out, _ = review(tmp_path, text, *DATED, "--json", "--topic", "helpers.osta", "--topic", "dam")
    found = json.loads(out)
    assert (code, told(found)) == (0, ["helpers.osta = 300: supported", "dam = yes: disputed"])
    assert hinted(found) == []


def test_only_findings_with_a_claim_of_a_source_are_told_with_source(tmp_path: Path) -> None:
    code, out, _ = review(tmp_path, TEXT, *DATED, "--json", "--source", "courier")
    found = json.loads(out)
    assert code == 0  # what herald contradicts is not asked for
    assert told(found) == ["helpers.osta = 300: supported", "helpers.marn = 200: disputed", "dam = yes: disputed"]
    assert found["not_checked"] == []
    found = json.loads(review(tmp_path, TEXT, *DATED, "--json", "--source", "bote")[1])
    assert told(found) == ["gauge = 6: new"]
    both = json.loads(review(tmp_path, TEXT, *DATED, "--json", "--source", "bote", "--source", "herald")[1])
    assert told(both) == told(reviewed(tmp_path, TEXT, *DATED))
    neither = json.loads(review(tmp_path, TEXT, *DATED, "--json", "--source", "bote", "--topic", "helpers")[1])
    assert told(neither) == []


@pytest.mark.parametrize(
    ("option", "written", "said"),
    [
        ("--source", "couriers", 'there is no source "couriers"; did you mean "courier"?\n'),
        ("--source", "Herald", 'there is no source "Herald"; did you mean "herald"?\n'),
        (
            "--topic",
            "helper",
            'there is no topic "helper"; did you mean "helpers"? Or search: csto-check find helper\n',
        ),
        (
            "--topic",
            "helpers.ost",
            'there is no topic "helpers.ost"; did you mean "helpers.osta"? Or search: csto-check find helpers ost\n',
        ),
    ],
)
@pytest.mark.parametrize("more", [[], ["--json"], ["--jsonl"]])
def test_a_mistyped_topic_or_source_is_said_with_what_may_be_meant(
    option: str, written: str, said: str, more: list[str], tmp_path: Path
) -> None:
    assert review(tmp_path, TEXT, option, written, *more) == (2, "", said)


MANY = HEADS["en"] + "".join(f"A farm lost {n} cows.\n" for n in range(101, 113))


def test_at_most_ten_sentences_are_listed_as_not_checked_but_for_all(tmp_path: Path) -> None:
    lines = review(tmp_path, MANY, "--lang", "en")[1].splitlines()
    assert sum(line.endswith(": matches no topic) [R501]") for line in lines) == 10
    assert lines[-2] == "and 2 sentences more; --all lists them"
    assert (
        "; 13 sentences: 0 with findings, 0 with hints alone, 12 not checked, 1 with nothing to compare; " in lines[-1]
    )
    lines = review(tmp_path, MANY, "--lang", "en", "--all")[1].splitlines()
    assert sum(line.endswith(": matches no topic) [R501]") for line in lines) == 12
    assert not [line for line in lines if "--all" in line]
    assert len(reviewed(tmp_path, MANY, "--lang", "en")["not_checked"]) == 12  # a document has all


def test_days_of_saying_and_bare_years_are_listed_only_with_all(tmp_path: Path) -> None:
    text = HEADS["en"] + "The mill was built in 2021. It rained, the council said on 15 July 2021. A farm lost 12 cows."
    assert unchecked(reviewed(tmp_path, text, "--lang", "en")) == ["12"]
    found = reviewed(tmp_path, text, "--lang", "en", "--all")
    assert sorted(unchecked(found)) == ["12", "15 July 2021", "2021"]
    assert found["summary"]["not_checked"] == 3
    assert "15 July 2021" not in review(tmp_path, text, "--lang", "en")[1]


def test_what_looks_most_like_a_question_of_the_base_is_listed_first(tmp_path: Path) -> None:
    text = HEADS["en"] + "A farm lost 12 cows. Some 80 volunteers slept in tents. A cat broke 15 windows."
    found = reviewed(tmp_path, text, "--lang", "en", *DATED)
    assert (told(found), found["hints"], unchecked(found)) == ([], [], ["Some 80", "12", "15"])


def test_of_what_the_base_does_not_speak_is_told_once(tmp_path: Path) -> None:
    text = HEADS["en"] + "In Sweden 40 people died on 12 June 2021. There 50 people were hurt."
    first, second = reviewed(tmp_path, text, "--lang", "en", *DATED)["not_checked"]
    assert (first["why"], first["readings"], first["code"]) == (
        "the sentence is not about the event: the base does not speak of “Sweden”", ["40", "12 June 2021"], "R502",
    )  # fmt: skip
    assert (second["why"], second["code"]) == ("the sentence is not about the event", "R502")


def test_a_text_of_the_base_itself_is_told(folder: Path) -> None:
    ours = FLOOD.replace("publisher: Herald,", f"publisher: Herald, sha256: {text_hash(TEXT)},", 1)
    (folder / "facts.yaml").write_text(ours, "utf-8")
    told_ = "csto-check: a.txt is the text of herald, so what agrees with it may be its own claims\n"
    assert in_this_process(["review", "b.txt", "a.txt"], folder)[2] == told_


# --- lines that only give the day of the text
@pytest.mark.parametrize(
    ("lang", "head"),
    [
        ("en", "The flood began\n16 July 2021\n\n"),
        ("en", "The flood began\nVeld, July 16, 2021\n\n"),
        ("en", "The flood began\nPublished 16 July 2021\n\n"),
        ("en", "The flood in Veld\n\nVELD, 16 July 2021 (Herald) – "),
        ("en", "The flood in Veld\n\nVeld, 16 July 2021 – "),
        ("de", "Die Flut in Veld\n\nBad Veld, 16. Juli 2021 (Bote) - "),
        ("de", "Die Flut begann\n16. Juli 2021\n\n"),
        ("de", "Die Flut begann\nVeld, 16.07.2021\n\n"),
    ],
)
def test_the_day_of_the_text_is_no_finding(lang: str, head: str, tmp_path: Path) -> None:
    said = {"en": "The flood began in the night.", "de": "Die Flut begann in der Nacht."}[lang]
    found = reviewed(tmp_path, f"{head}{said}\n", "--lang", lang)
    assert (found["date"], found["dated_by"]) == ("2021-07-16", "text")
    assert (told(found), found["hints"], found["not_checked"]) == ([], [], [])
    listed = reviewed(tmp_path, f"{head}{said}\n", "--lang", lang, "--all")["not_checked"]
    assert {entry["why"] for entry in listed} <= {"it is the date of the text itself"}


# --- what is no text
BAD = {
    "empty": (b"", "this file contains no words"),
    "blank": (b" \n\n", "this file contains no words"),
    "marks": ("… – !\n".encode(), "this file contains no words"),
    "only a mark": (b"\xef\xbb\xbf", "this file contains no words"),
    "binary": (b"Osta\0\1\2", "bad:1:1: this is a binary file"),
    "RTF": (b"{\\rtf1 Osta}", "bad:1:1: this is an RTF document"),
    "page": (b"<!doctype html><p>\xe2\x80\xa6</p>", "bad: no article found in this page"),
    "UTF-16": ("Osta sent 300".encode("utf-16"), "bad:1:1: this is UTF-16"),
    "Latin 1": ("Osta\nschickte fünf".encode("latin-1"), "bad:2:11: byte 0xfc is not UTF-8"),
}


@pytest.mark.parametrize(("data", "words"), BAD.values(), ids=BAD)
def test_what_is_no_text_is_refused_with_its_place_and_a_remedy(data: bytes, words: str, folder: Path) -> None:
    (folder / "bad").write_bytes(data)
    for arguments in (["bad"], ["a.txt", "bad"]):
        code, out, err = in_this_process(["review", *arguments], folder)
        assert (code, out, len(err.splitlines())) == (2, "", 1)
        assert words in err
        assert "; " in err


@pytest.mark.parametrize("name", ["nowhere.txt", "more", "", "a\nb", "x" * 5000, "facts.yaml/x", "a\x1b[31m", "a\0b"])
def test_a_name_that_is_no_file_is_said(name: str, folder: Path) -> None:
    (folder / "more").mkdir()
    code, out, err = in_this_process(["review", name], folder)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "; " in err
    assert "\x1b" not in err


def test_a_text_over_20_mb_is_refused(folder: Path) -> None:
    os.truncate(folder / "a.txt", 20_000_001)
    code, out, err = in_this_process(["review", "a.txt"], folder)
    assert (code, out) == (2, "")
    assert err.startswith("a.txt:1:1: the file is over 20 MB; ")


def test_a_text_that_was_saved_with_other_line_ends_and_a_mark_says_the_same(folder: Path) -> None:
    plain = reviewed(folder, TEXT, *DATED)
    other = reviewed(folder, "\ufeff" + TEXT.replace("\n", "\r\n"), *DATED)
    assert told(other) == told(plain)
    assert [each["line"] for each in other["sentences"]] == [each["line"] for each in plain["sentences"]]


# --- how it ends, and what changes nothing
def test_standard_input_is_a_text_too(folder: Path) -> None:
    code, out, err = run(["review", "-", "--json", *DATED], cwd=folder, data=TEXT.encode(), **ASCII)
    assert (code, err) == (1, "")
    found = json.loads(out)
    assert found["file"] == "standard input"
    assert {**found, "file": "text.txt"} == reviewed(folder, TEXT, *DATED)


def test_the_surroundings_change_no_byte(folder: Path) -> None:
    arguments = ["review", "a.txt", "b.txt", *DATED]
    usual = run(arguments, cwd=folder, LC_ALL="C.UTF-8", PYTHONHASHSEED="1", TZ="UTC")
    assert usual[0] == 1
    assert run(arguments, cwd=folder, PYTHONHASHSEED="2", TZ="Asia/Almaty", **ASCII) == usual


def test_a_pipe_that_nobody_reads_ends_quietly(folder: Path) -> None:
    process = start("review", str(folder / "a.txt"), "--facts", str(folder / "facts.yaml"))
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), err) == (141, b"")


def test_an_interruption_while_a_text_is_read_is_quiet(folder: Path) -> None:
    os.mkfifo(folder / "text")
    process = start("review", str(folder / "text"), "--facts", str(folder / "facts.yaml"))
    assert process.stderr
    with (folder / "text").open("wb"):  # opens as soon as the program reads
        process.send_signal(signal.SIGINT)
        code, err = process.wait(60), process.stderr.read()
    process.stderr.close()
    assert process.stdout
    process.stdout.close()
    assert (code, err) == (130, b"")


def test_the_example_base_can_be_asked_and_is_said_to_be_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The weather in the mountains was fair, and that is all.", "utf-8")
    assert in_this_process(["review", "a.txt"], tmp_path)[::2] == (0, "csto-check: using the example base\n")


def test_json_needs_no_rich(tmp_path: Path) -> None:
    write(tmp_path, FLOOD)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    found = imported("review", str(tmp_path / "a.txt"), "--json", "--facts", str(tmp_path / "facts.yaml"))
    assert loads(found, "rich") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sources: {herald: {title: The flood}}", "sources: {herald: {title: The flood, published: '0001'}}"),
        ("sources: {herald: {title: The flood}}", "sources: {herald: {title: The flood, published: 9997-12-31}}"),
        ("title: Helpers after the flood", "title: e\u0301"),
        ("title: Helpers after the flood", "title: '!!!'\nnames: {'... a': [], '–': ['…']}"),
    ],
)
def test_a_base_with_odd_days_and_names_can_review(old: str, new: str, tmp_path: Path) -> None:
    base = BARE.replace("FROM", "").replace(old, new)
    code, _, err = review(tmp_path, "7 helpers came. Then – 2 helpers … a.", "--lang", "en", base=base)
    assert (code, err) == (0, "")


def test_a_word_without_end_in_an_error_is_cut(tmp_path: Path) -> None:
    base = BARE.replace("FROM", f"cues: {{en: {{near: [{'a' * 5000}]}}}}\n{'b' * 5000}: 1\n")
    code, _, err = review(tmp_path, "7 helpers came.", "--lang", "en", base=base)
    assert code == 2
    assert max(map(len, err.splitlines())) < 500


@pytest.mark.parametrize("date", ["0001-01-01", "0001-01-02", "before 0001-01-03", "9997-12-31T20:00-05:00"])
def test_a_text_of_a_day_at_an_edge_of_the_calendar_is_reviewed(date: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, "The flood began in Veld.", "--lang", "en", "--date", date)
    assert document["date"]
