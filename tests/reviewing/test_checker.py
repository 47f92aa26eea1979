"""csto_check.Checker: very many texts against one base, in any parts and processes."""

import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import csto_check
from csto_check import CannotRun, Checker
from csto_check.answers.checker import MOST_CHARACTERS
from tests.cli.helpers import SHIPPED
from tests.reviewing.bases import FLOOD, told, write

OTHER = "The council met on Monday afternoon. " * 5
EVENT = "The flood came. Osta sent 500 helpers to the city. The dam is open."
TEXTS: list[Any] = [
    {"id": 1, "text": EVENT, "date": "2021-07-21"}, {"id": "b", "text": OTHER}, {"id": None, "text": None},
    {"text": "Osta schickte 300 Helfer.", "lang": "de"}, {"id": 4, "text": OTHER, "date": "2021-13-01"},
    {"id": 5, "text": "…"}, {"id": 6, "text": float("nan")}, 7, None, "text", {"id": 8, "text": "a \ud800\x00 b c"},
    {"id": 9, "text": EVENT, "date": float("nan")}, {"id": 10, "text": EVENT, "date": date(2021, 7, 21)},
    {"id": 11, "text": OTHER, "lang": "fr"}, {"id": {"a": [1]}, "text": OTHER, "date": 5},
    {"id": 12, "text": EVENT, "date": datetime(2021, 7, 21, 12)},
]  # fmt: skip


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    """A checker whose base is not on the disk any more."""
    folder = tmp_path_factory.mktemp("base")
    write(folder, FLOOD)
    made = Checker(csto_check.load(str(folder / "facts.yaml")))
    for file in folder.iterdir():
        file.unlink()
    return made


def test_a_text_is_reviewed_as_by_the_function(checker: Checker) -> None:
    assert checker.review(EVENT, "2021-07-21") == csto_check.review(checker.base, EVENT, "2021-07-21")
    assert checker.review(OTHER)["not_checked"], "it is not gated"


def test_part_gives_one_document_for_each_text(checker: Checker) -> None:
    found = list(checker.part(TEXTS))
    assert [each["id"] for each in found] == [
        1, "b", None, None, 4, 5, 6, None, None, None, 8, 9, 10, 11, {"a": [1]}, 12,
    ]  # fmt: skip
    kinds = ["error" if "error" in each else "gated" if each["gated"] else "read" for each in found]
    assert [kinds[at] for at in (0, 1, 2, 3, 4, 11)] == ["read", "gated", "error", "read", "error", "read"]
    assert told(found[0]) == ["helpers.osta = 500: contradicted", "dam = yes: disputed"]


def test_what_is_no_text_is_told_and_the_rest_goes_on(checker: Checker) -> None:
    found = {str(each["id"]): each for each in checker.part(TEXTS) if "error" in each}
    assert all(list(each) == ["id", "line", "error"] and each["line"] is None for each in found.values())
    assert found["6"]["error"] == (
        "this line has no text; write an object with text and, optionally, id, date and lang"
    )
    assert "there is no month 13" in found["4"]["error"]
    assert 'texts in "fr" cannot be read' in found["11"]["error"]
    assert '"date" is not a text' in found["{'a': [1]}"]["error"]
    assert "no words" in found["5"]["error"]


def test_a_missing_date_and_days_of_python_are_taken(checker: Checker) -> None:
    found = {each["id"]: each for each in checker.part(TEXTS[-5:]) if "error" not in each}
    assert [found[id_]["date"] for id_ in (9, 10, 12)] == [None, "2021-07-21", "2021-07-21"]


def test_a_text_that_is_not_read_has_the_keys_of_a_review(checker: Checker) -> None:
    (found,) = checker.part([{"id": 1, "text": OTHER, "date": "2021-07-21", "lang": "en"}])
    whole = checker.review(OTHER, "2021-07-21")
    assert list(found) == ["id", "gated", *whole]
    assert list(found["summary"]) == list(whole["summary"])
    assert (found["gated"], found["date"], found["dated_by"], found["language"]) == (True, "2021-07-21", "option", "en")
    assert found["sentences"] == found["hints"] == found["not_checked"] == []
    assert {key for key, value in found["summary"].items() if value is None} == {
        "not_checked", "sentences", "unchecked", "others",
    }  # fmt: skip
    assert checker.names_event(OTHER) is False


def test_documents_depend_on_no_other_text(checker: Checker) -> None:
    whole = [json.dumps(each) for each in checker.part(TEXTS)]
    assert [json.dumps(each) for text in TEXTS for each in checker.part([text])] == whole
    assert [json.dumps(each) for each in checker.part(reversed(TEXTS))] == whole[::-1]
    assert list(checker.part([])) == []


def test_part_is_lazy(checker: Checker) -> None:
    def endless() -> Iterator[dict[str, Any]]:
        while True:
            yield {"id": 1, "text": EVENT}

    assert next(checker.part(endless()))["id"] == 1


def test_a_document_may_be_changed_by_who_gets_it(checker: Checker) -> None:
    first, second = checker.part([{"text": OTHER}, {"text": OTHER}])
    first["summary"]["supported"] = first["sentences"] = 7
    assert second["summary"]["supported"] == 0
    assert second["sentences"] == []


@pytest.mark.parametrize("copied", [deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_a_copy_gives_the_same_bytes(copied: Any, checker: Checker) -> None:
    copy = copied(checker)
    assert [*map(json.dumps, copy.part(TEXTS))] == [*map(json.dumps, checker.part(TEXTS))]
    assert (copy.gate_words(), copy.gate_regex()) == (checker.gate_words(), checker.gate_regex())


UNCUED = """\
csto-check: 1
title: The strike
sources: {a: {title: A}}
units: {men: {en: [man]}}
topics: {n: {question: How many?, unit: men}}
claims: {a: [{quote: 12 came, says: {n: 12}}]}
"""


def test_a_base_with_nothing_but_defaults_can_be_pickled(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(UNCUED, "utf-8")
    checker = Checker(csto_check.load(str(tmp_path / "facts.yaml")))
    assert pickle.loads(pickle.dumps(checker)).gate_words() == checker.gate_words() == ("strik", "the")


def test_the_shipped_base_is_small_when_pickled() -> None:
    assert len(pickle.dumps(Checker(csto_check.load(str(SHIPPED))))) < 1_000_000


@pytest.mark.thorough
def test_another_process_needs_no_file_and_imports_little(checker: Checker, tmp_path: Path) -> None:
    (tmp_path / "checker").write_bytes(pickle.dumps(checker))
    script = (
        "import pickle, sys, json\nchecker = pickle.load(open('checker', 'rb'))\n"
        "print(*[name for name in sys.modules if name in ('yaml', 'typer', 'csto_check.reviewing.reviewer')])\n"
        "print(json.dumps(next(checker.part([{'id': 1, 'text': sys.argv[1]}]))))"
    )
    command = [sys.executable, "-c", script, EVENT]
    out = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", cwd=tmp_path).stdout
    imported, document = out.splitlines()
    assert imported == ""
    assert json.loads(document) == next(checker.part([{"id": 1, "text": EVENT}]))


def test_it_does_not_change(checker: Checker) -> None:
    with pytest.raises(AttributeError):
        checker.language = "de"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("wrong", "told_"),
    [
        ({"language": "fr"}, '"fr" cannot be read'),
        ({"topics": ("nowhere",)}, "no topic"),
        ({"sources": ("x",)}, "no source"),
    ],
)
def test_what_is_unknown_is_said_at_once(wrong: dict[str, Any], told_: str, checker: Checker) -> None:
    with pytest.raises(CannotRun, match=told_):
        Checker(checker.base, **wrong)


def test_a_language_and_what_is_asked_for_hold_for_all_texts(checker: Checker) -> None:
    (found,) = Checker(checker.base, "de").part([{"text": EVENT}])
    assert found["language"] == "de"
    (found,) = Checker(checker.base, topics=("helpers.marn",)).part([{"text": EVENT}])
    assert told(found) == []


def test_a_text_of_20_mb_is_answered_for(checker: Checker) -> None:
    long = "x" * MOST_CHARACTERS
    over, gated = checker.part([{"text": f"{long}x"}, {"text": (OTHER * 120_000)[:MOST_CHARACTERS]}])
    assert over["error"] == "the text is over 20 MB; split the text"
    assert gated["gated"] is True


@pytest.mark.parametrize(
    "text",
    [
        "FLOOD", "flo\u00adod", "Veld", "The VELD council", "Hochwa\u017fser", "HOCHWASSER", "Hochwaßer", "flood\x00",
        "\uff26\uff2c\uff2f\uff2f\uff24 e\u0301",
    ],
)  # fmt: skip
def test_words_in_other_forms_pass_the_gate(text: str, checker: Checker) -> None:
    assert not checker.names_event(OTHER)
    if text != "Hochwa\u017fser":
        assert checker.names_event(OTHER + text)


def test_a_short_text_passes_the_gate(checker: Checker) -> None:
    assert checker.names_event("Osta sent 300 helpers.")
    assert checker.names_event("")


def test_a_base_that_tells_nothing_of_its_event_lets_every_text_through(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(
        UNCUED.replace("title: The strike\n", ""), "utf-8",
    )  # fmt: skip
    checker = Checker(csto_check.load(str(tmp_path / "facts.yaml")))
    assert (checker.gate_words(), checker.gate_regex(), checker.names_event(OTHER)) == ((), "^", True)
