"""The language that its recipe makes: its texts are read, verified and reviewed, and the others are read as before."""

import json
from collections.abc import Callable
from typing import Any

import pytest

import csto_check
from tests.reading.score import FOLDER, lines
from tests.recipes.bases import DUTCH, DUTCH_SOURCE, DUTCH_TEXT
from tests.recipes.project import Project, Recipe
from tests.recipes.recipes import LANGUAGE

pytestmark = pytest.mark.thorough


@pytest.fixture
def project(done: Callable[[Recipe], Project]) -> Project:
    found = done(LANGUAGE)
    (found.folder / "texts").mkdir(exist_ok=True)
    (found.folder / "texts/krant.txt").write_text(DUTCH_SOURCE, "utf-8")
    (found.folder / "new.txt").write_text(DUTCH_TEXT, "utf-8")
    hash_ = found.run("verify", "--hash", "texts/krant.txt")[1].strip()
    (found.folder / "dutch.yaml").write_text(DUTCH.replace("HASH", hash_), "utf-8")
    return found


def document(project: Project, *arguments: str) -> Any:
    code, out, err = project.run(*arguments, "--facts", "dutch.yaml", "--json")
    assert code in (0, 1), err
    return json.loads(out)


def test_a_text_is_read(project: Project) -> None:
    found = document(project, "read", "texts/krant.txt")
    assert found["language"] == "nl"
    told = [(each["value"], each["noun"]) for each in found["readings"]]
    assert told == [("2022-01-06", None), ("about 70", "soldaten"), ("10", "dagen")]


def test_quotes_are_verified(project: Project) -> None:
    found = {each["claim"]: each for each in document(project, "verify", "--texts", "texts")["results"]}
    assert {each["status"] for each in found.values()} == {"found"}
    assert {id_: each["says_value"] for id_, each in found.items()} == {
        "krant:troops": True,
        "krant:came": True,
        "krant:later": False,
    }


def test_a_text_is_reviewed(project: Project) -> None:
    found = document(project, "review", "new.txt")
    verdicts = {each["topic"]: each["verdict"] for part in found["sentences"] for each in part["findings"]}
    assert verdicts == {"troops": "contradicted", "came": "supported"}


# What is read in the corpora of the other languages, and how their texts are told.
_READ = """
import csto_check, json, sys
texts = json.load(sys.stdin)
print(json.dumps([csto_check.read(None, text, "2022-01-13", language) for text, language in texts]))
"""


def test_other_languages_are_read_as_before(project: Project) -> None:
    texts = [(line.text, code) for code in ("de", "en") for line in lines(FOLDER / f"{code}.tsv")[::12]]
    texts += [("\n".join(text for text, language in texts if language == code), None) for code in ("de", "en")]
    code, out, err = project.python("-c", _READ, data=json.dumps(texts))
    assert code == 0, err
    assert json.loads(out) == [csto_check.read(None, text, "2022-01-13", language) for text, language in texts]


def test_with_the_first_tables_alone_quotes_are_verified_and_reading_says_what_is_missing(project: Project) -> None:
    path = project.folder / "csto_check/languages/nl.py"
    whole = path.read_text("utf-8")
    path.write_text(whole[: whole.index("    # --- numbers")] + ")\n", "utf-8")
    try:
        found = document(project, "verify", "--texts", "texts")["results"]
        assert [each["status"] for each in found] == ["found"] * 3
        assert {each["says_why"] for each in found} == {'texts in "nl" cannot be read'}
        for command in (["read"], ["draft", "--source", "other"], ["review"]):
            code, out, err = project.run(*command, "new.txt", "--lang", "nl", "--facts", "dutch.yaml")
            assert (code, out) == (2, "")
            assert err.startswith('texts in "nl" can be verified, not read: the language has no cardinals, hedges, ')
            assert err.endswith("; the languages that can be read are de and en\n")
    finally:
        path.write_text(whole, "utf-8")
