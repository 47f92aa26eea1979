"""A language is data: one with few tables verifies quotes, and no word of one stands in the code that reads."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

import pytest

import csto_check
from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.languages.language import Language
from tests.test_architecture import modules, tree_of

PACKAGE = Path(csto_check.__file__).parent
# All that a language needs so that quotes in it can be verified.
NORSE = '''"""A language for a test."""

from csto_check.languages.language import Language

LANGUAGE = Language(
    code="xx",
    numbers=("ein", "tvau"),
    negations=("eigi",),
    abbreviations=("k",),
    starters=("Enn",),
)
'''
BASE = """
csto-check: 1
units: {men: {xx: [mathr]}}
sources:
  saga: {title: A saga, publisher: P, published: 1220, language: xx}
topics:
  men: {question: How many men?, unit: men}
  came: {question: Did they come?, kind: choice}
claims:
  saga:
    - {quote: "komu 60 mathr", says: {men: 60}}
    - {quote: "eigi margir", says: {came: no}}
"""
TEXT = "Thar komu 60 mathr. Enn eigi margir.\n"


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package that knows one more language, beside a base in it."""
    folder = tmp_path_factory.mktemp("norse")
    shutil.copytree(PACKAGE, folder / "csto_check", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "csto_check/languages/xx.py").write_text(NORSE, "utf-8")
    names = folder / "csto_check/languages/__init__.py"
    names.write_text(names.read_text("utf-8").replace("NAMES = {", 'NAMES = {"xx": "Norse", '), "utf-8")
    (folder / "facts.yaml").write_text(BASE, "utf-8")
    (folder / "seeds").mkdir()
    (folder / "seeds/saga.txt").write_text(TEXT, "utf-8")
    hash_ = ran(folder, "verify", "--hash", "seeds/saga.txt")[1].split()[0]
    (folder / "facts.yaml").write_text(BASE.replace("language: xx}", f"language: xx, sha256: {hash_}}}"), "utf-8")
    return folder


def ran(folder: Path, *arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "csto_check", *arguments]
    env = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


def test_quotes_in_a_language_with_few_tables_are_verified(elsewhere: Path) -> None:
    code, out, err = ran(elsewhere, "verify", "--json")
    assert (code, err) == (0, "")
    document = json.loads(out)
    assert [each["status"] for each in document["results"]] == ["found", "found"]
    by_claim = {each["claim"]: each for each in document["results"]}
    assert by_claim["saga:men"]["says_value"] is None
    assert by_claim["saga:men"]["says_why"] == 'texts in "xx" cannot be read'


@pytest.mark.parametrize("command", ["sources", "topics", "diff", "claims", "timeline", "verify", "report"])
def test_no_command_fails_on_a_base_in_it(elsewhere: Path, command: str) -> None:
    code, out, err = ran(elsewhere, command, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["command"] == command


@pytest.mark.parametrize("command", [("read",), ("draft", "--source", "other")])
def test_reading_in_it_tells_what_the_language_lacks(elsewhere: Path, command: tuple[str, ...]) -> None:
    code, out, err = ran(elsewhere, *command, "seeds/saga.txt", "--lang", "xx")
    assert (code, out) == (2, "")
    assert err.startswith('texts in "xx" can be verified, not read: the language has no cardinals, hedges, months,')
    assert err.endswith("; the languages that are read are de and en\n")


def test_reviewing_in_it_does_as_well(elsewhere: Path) -> None:
    code, _, err = ran(elsewhere, "review", "seeds/saga.txt", "--lang", "xx")
    assert code == 2
    assert "Traceback" not in err and "xx" in err


# --- no word of a language stands elsewhere

LAYERS = ("text", "reading", "evidence", "reviewing")
# Terms of the program's own that are English words too: what tables say that a word means, and names of our fields.
OWN = {
    "about", "after", "afternoon", "almost", "and", "article", "at least", "at most", "autumn", "before", "by",
    "century", "date", "day", "decade", "end", "ending", "evening", "first", "fortnight", "fraction", "from", "half",
    "hour", "hundred", "last", "mark", "maybe", "middle", "minute", "model", "month", "more", "morning", "name",
    "night", "nobody", "noon", "number", "of", "one", "origin", "over", "part", "past", "percent", "planned", "point",
    "present", "quarter", "quote", "said", "same", "scale", "season", "second", "shapes", "since", "some", "spring",
    "start", "stem", "summer", "telephone", "under", "unit", "version", "week", "weekday", "weekend", "winter",
    "within", "year", "order", "opens", "cut", "title", "denied", "reaching", "says", "weak", "code", "time",
    "score", "led", "dash", "word", "text", "claim", "upto", "behind", "either",
    "missing", "rest", "having", "new",
}  # fmt: skip
# Ids of the units that a draft proposes for signs, in English like all ids; and letters of a typesetter.
NO_WORDS = {
    "degrees",
    "dollars",
    "euro",
    "pounds",
    "rubles",
    "tenge",
    "yen",
    "ff",
    "st",
    "ss",
    "minutes",
    "grows",
    "or",
}


NOUNS = ("naming", "counts", "counted", "irregular")  # lists of common nouns, which the code may well use of itself


def entries(language: Language) -> Iterator[str]:
    """Every word of a language's tables but lists of nouns."""
    for each in fields(language):
        table = None if each.name in NOUNS else getattr(language, each.name)
        if isinstance(table, Mapping):
            yield from table
            yield from (word for words in table.values() if isinstance(words, tuple) for word in words)
        elif isinstance(table, tuple):
            yield from (word for word in table if isinstance(word, str))


WORDS = {word.lower() for code in LANGUAGES for word in entries(data(code)) if len(word) > 1 and word.isalpha()}


def literals(path: Path) -> Iterator[tuple[str, int]]:
    """The texts in a module that are no docstring, with their lines; letters beyond German ones are a class of all."""
    tree = tree_of(path)
    nodes = (ast.Module, ast.ClassDef, ast.FunctionDef)
    described = {id(node.body[0].value) for node in ast.walk(tree) if isinstance(node, nodes) and _documented(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described:
            yield node.value, node.lineno


def _documented(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> bool:
    return bool(node.body) and isinstance(node.body[0], ast.Expr)


@pytest.mark.parametrize("layer", LAYERS)
def test_no_word_of_a_language_stands_in_code(layer: str) -> None:
    for path in modules():
        if path.relative_to(PACKAGE).parts[0] == layer:
            found = {(word, line) for word, line in literals(path) if word.lower() in WORDS - OWN - NO_WORDS}
            assert not found, f"{path}: words belong into csto_check/languages"


@pytest.mark.parametrize("layer", LAYERS)
def test_no_letter_of_german_stands_in_code(layer: str) -> None:
    for path in modules():
        if path.relative_to(PACKAGE).parts[0] == layer:
            found = {(text, line) for text, line in literals(path) if set(text.lower()) & set("äöü")}
            found = {each for each in found if "Ž" not in each[0]}  # the capitals of all Latin and Cyrillic names
            assert not found, path
