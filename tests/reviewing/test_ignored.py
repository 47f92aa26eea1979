"""What a topic ignores of a text: it is listed apart with its reason, counted, and no longer fails."""

import json
from pathlib import Path

from tests.reviewing.bases import FLOOD, HEADS, review, reviewed
from tests.sessions import run

TEXT = HEADS["en"] + "Osta sent 500 helpers. The flood began on 16 July 2021.\n"
ON_OSTA = FLOOD.replace(
    "    question: How many helpers did Osta send?\n",
    "    question: How many helpers did Osta send?\n"
    "    ignore: [{code: R101, because: the paper counts the drivers}]\n",
)
ON_BOTH = ON_OSTA.replace(
    "    question: When did the flood begin?\n",
    "    question: When did the flood begin?\n    ignore: [{code: R101, because: it rained before}]\n",
)


def test_an_ignored_contradiction_is_listed_apart_with_its_reason(tmp_path: Path) -> None:
    lines = review(tmp_path, TEXT, base=ON_OSTA)[1].splitlines()
    at = lines.index("ignored: what the base accepts")
    told = "line 3: helpers.osta: contradicted. "
    assert lines[at + 1].startswith(told)
    assert lines[at + 1].endswith(" apart. [R101] ignored, because the paper counts the drivers")
    assert [line for line in lines[:at] if line.startswith("contradicted: ")] == [lines[1]]
    assert lines[1].startswith("contradicted: start: ")
    assert "2 contradicted, " in lines[-1]
    assert "; 0 hints; 1 ignored; " in lines[-1]


def test_a_text_fails_as_long_as_one_contradiction_is_not_ignored(tmp_path: Path) -> None:
    codes = [review(tmp_path, TEXT, base=base)[0] for base in (FLOOD, ON_OSTA, ON_BOTH)]
    assert codes == [1, 1, 0]


def test_an_ignored_finding_stays_in_the_counts(tmp_path: Path) -> None:
    summary = reviewed(tmp_path, TEXT, base=ON_BOTH)["summary"]
    assert (summary["contradicted"], summary["ignored"]) == (2, 2)


def test_an_ignore_is_not_inherited_by_subtopics(tmp_path: Path) -> None:
    question = "    question: How many helpers came in all?\n"
    above = FLOOD.replace(question, f"{question}    ignore: [{{code: R101, because: x}}]\n")
    summary = reviewed(tmp_path, TEXT, base=above)["summary"]
    assert (summary["contradicted"], summary["ignored"]) == (2, 0)


def test_json_lines_end_as_a_review_does(tmp_path: Path) -> None:
    review(tmp_path, TEXT, base=ON_BOTH)
    (tmp_path / "lines").write_text(json.dumps({"text": TEXT}) + "\n", "utf-8")
    code, out, _ = run(["review", "--jsonl", "lines"], tmp_path)
    assert (code, json.loads(out)["summary"]["ignored"]) == (0, 2)


def test_an_ignore_that_a_text_does_not_need_is_not_told(tmp_path: Path) -> None:
    code, out, err = review(tmp_path, HEADS["en"] + "Osta sent 300 helpers.\n", "--lang", "en", base=ON_BOTH)
    assert (code, err, "ignore" in out.replace("were ignored", "")) == (0, "", False)
