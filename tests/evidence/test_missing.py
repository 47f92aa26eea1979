"""Quotes that are missing, each with the reason that is said."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.evidence.mending import mended
from csto_check.evidence.source_text import SourceText
from tests.cli.test_verify import base_with, verified
from tests.sessions import in_this_process

REASONS = [
    ("About 2 500 people came.", "500 people", "it appears in the text only inside “2 500”"),
    ("The COVID-19 cases rose.", "19 cases", "it appears in the text only inside “COVID-19”"),
    ("500 000 people came.", "500", "it appears in the text only inside “500 000”"),
    ("500 women, then 2 500 men.", "women […] 500", "its parts are in the text, but not in this order"),
    ("They can’t know.", "They can", 'it appears in the text only inside “can"t”'),
    ("A dam broke, then rain fell.", "rain fell […] A dam", "its parts are in the text, but not in this order"),
    ("Inspectors had warned.", "inspectors had warned", "it differs from the text in capitalisation"),
    ("Inspectors had warned.", "inspectors […] firemen", "not in the text of its source"),
    (
        "Inspectors of the port had warned.",
        "Inspectors ... had warned",
        "it leaves out words: write […] instead of “...”",
    ),
    ("Inspectors of the port had warned.", "Inspectors [who knew] had warned", "it leaves out or adds words"),
    ("Inspectors of the port had warned.", "Inspectors … had warned", "it leaves out words: write […] instead of “…”"),
    (
        "Inspectors of the port had warned.",
        "Inspectors (...) had warned",
        "it leaves out words: write […] instead of “(...)”",
    ),
    (
        "Inspectors of the port had warned.",
        "“Inspectors of the port”",
        "it is in quotation marks that are not in the text",
    ),
    ("Inspectors of the port had warned.", "Inspectors of the port.", "the punctuation at its end is not in the text"),
    (
        "Inspectors of the port had warned.",
        "„Inspectors ... had.“",
        "it is in quotation marks that are not in the text: remove them; the punctuation at its "
        "end is not in the text: remove it; it leaves out words: write […] instead of “...”",
    ),
    (
        "Inspectors of the port had warned.",
        "Inspectors had warned",
        "the text has more words after “Inspectors”: write […]",
    ),
    (
        "Inspectors of the port had warned.",
        "Inspectors . . . warned",
        "it leaves out words: write […] instead of “. . .”",
    ),
    (
        "Inspectors of the port had warned.",
        "Inspectors {...} warned",
        "it leaves out words: write […] instead of “{...}”",
    ),
    ("Inspectors of the port had warned.", "…of the port…", "it leaves out words: write […] instead of “…”"),
    ("Inspectors of the port had warned.", "»Inspectors« of the port", "it contains quotation marks that are not in"),
    ("Rund 300 Soldaten kamen.", "300 Sol- daten kamen", "“Sol- daten” was hyphenated at the end of a line: write it"),
    ("Rund 300 Soldaten kamen.", "300 Sol-\ndaten kamen", "“Sol- daten” was hyphenated at the end of a line: write it"),
    ("Rund 300 Soldaten kamen.", "300 Sol-daten", "“Sol-daten” was hyphenated at the end of a line: write it as one"),
    ("Rund 300 Soldaten kamen.", "300\u200bSoldaten", "it contains an invisible character where the text has a space"),
    (
        "Rund 300 Soldaten kamen.",
        "Soldaten\ufffd kamen",
        "it contains “\ufffd”, which stands for a character",
    ),
    ("Rund 300 Soldaten kamen.", "• Rund 300 Soldaten", "the “•” of a list before it is not in the text: remove it"),
    ("A dam – the old one.", "A dam -- the old", "it contains “--”, which is no dash: write –"),
    ("The dam[1] burst there.", "The dam burst", "the text has more words after “The dam”: write […] there"),
    ("Inspectors left. They had warned.", "Inspectors had warned", "not in the text of its source"),
    ("Die Straße war frei.", "Die Strasse war frei", "not in the text of its source"),
    ("Nothing of the kind.", "something else entirely", "not in the text of its source"),
    ("Nothing of the kind.", "…!", "it contains no word or number"),
]


@pytest.mark.parametrize(("text", "quote", "why"), REASONS)
def test_a_missing_quote_is_told_why(text: str, quote: str, why: str, tmp_path: Path) -> None:
    (result,) = verified(base_with(tmp_path, [quote], text))["results"]
    assert (result["status"], result["failed"]) == ("missing", True)
    assert result["why"].startswith(why)


TEXT = SourceText("a text", "Inspectors of the port had warned of the dam, which burst on 3 May. Nobody heard them.")
BEFORE = ["", "of ‹the› […] ", "Inspec- tors […] ", "Inspectors\u200bof […] ", "Inspectors (...) ", "- "]
BEHIND = ["", "!", "\ufffd", " ... Nobody", " {…} Nobody", " [so it is said] heard"]
AROUND = ["{}", "“{}”", "»{}.«"]


@given(st.integers(4, 8), st.integers(9, 14), st.tuples(*map(st.sampled_from, (BEFORE, BEHIND, AROUND))))
def test_whatever_happened_to_a_quote_a_change_is_told_that_helps(start: int, end: int, what: tuple[str, ...]) -> None:
    said = " ".join(TEXT.original.split()[start:end])
    assert TEXT.forms.holds(said)
    pasted = what[2].format(f"{what[0]}{said}{what[1]}")
    assert TEXT.forms.holds(pasted) or next(mended(pasted, TEXT.forms.holds), "")
    assert next(mended(pasted, lambda changed: False), "") == ""


def test_a_long_number_is_shortened_in_a_reason(tmp_path: Path) -> None:
    (result,) = verified(base_with(tmp_path, ["17"], "-".join(map(str, range(16, 900)))))["results"]
    assert len(result["why"]) < 200


@pytest.mark.parametrize("command", ["verify", "show herald:what"])
def test_a_quote_that_stands_in_the_text_of_another_source_is_told_so(command: str, tmp_path: Path) -> None:
    hashes = {}
    (tmp_path / "seeds").mkdir()
    for name, text in {"herald": "Nothing of the kind.", "courier": "A silo burnt down."}.items():
        (tmp_path / "seeds" / f"{name}.txt").write_text(text, "utf-8")
        hashes[name] = in_this_process(["verify", "--hash", f"seeds/{name}.txt"], tmp_path)[1].strip()
    records = "".join(f"  {name}: {{title: T, sha256: {hash_}}}\n" for name, hash_ in hashes.items())
    claims = "claims:\n  herald:\n    - {quote: A silo burnt, says: {what: a silo}}\n"
    topics = "topics: {what: {question: What?, kind: words}}\n"
    (tmp_path / "facts.yaml").write_text(f"csto-check: 1\nsources:\n{records}{topics}{claims}", "utf-8")
    assert "not in the text of its source, but in that of courier" in in_this_process(command.split(), tmp_path)[1]
