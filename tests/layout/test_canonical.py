"""What the canonical form of a file is: pairs of files in cases/, and the rules that no pair can show."""

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from csto_check.facts.loader import load
from csto_check.facts.model import Base
from csto_check.facts.starter import STARTER
from csto_check.facts.yaml_tree import parse
from csto_check.layout.canonical import formatted
from csto_check.problem import CannotRun
from tests.layout.many import holds
from tests.layout.trees import loaded, tree_of

ROOT = Path(__file__).parents[2]
BEFORE = sorted((Path(__file__).parent / "cases").glob("*.before.yaml"))
BASES = sorted((ROOT / "tests" / "cases").rglob("*.yaml"))
BLOCKS = [
    pytest.param(found[1], id=f"{path.name}:{path.read_text('utf-8')[: found.start()].count(chr(10)) + 1}")
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    for found in re.finditer(r"^```yaml\n(.*?)^```", path.read_text("utf-8"), re.M | re.S)
]


@pytest.mark.parametrize("before", BEFORE, ids=lambda path: path.name.partition(".")[0])
def test_a_file_becomes_what_a_careful_curator_would_have_written(before: Path, request: pytest.FixtureRequest) -> None:
    after = before.with_name(before.name.replace("before", "after"))
    found = formatted(before.read_text("utf-8"), before.name)
    if request.config.getoption("--rewrite"):
        after.write_text(found, "utf-8")
    assert found == after.read_text("utf-8")
    assert formatted(found, after.name) == found


@pytest.mark.parametrize("name", ["facts.yaml", "cues.yaml"])
def test_the_shipped_files_are_canonical(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert formatted(text, name) == text


def test_the_starter_is_canonical() -> None:
    assert formatted(STARTER, "facts.yaml") == STARTER


@pytest.mark.parametrize("block", BLOCKS)
def test_a_base_in_the_docs_is_canonical(block: str) -> None:
    assert formatted(block, "block") == block


def test_the_example_of_the_docs_becomes_what_they_say() -> None:
    text = (ROOT / "docs" / "fmt.md").read_text("utf-8")
    before, after = (re.findall(rf"^```{name}\n(.*?)^```", text, re.M | re.S)[0] for name in ("text", "yaml"))
    assert formatted(before, "file") == after


def test_every_base_of_the_cases_stays_what_it_is(tmp_path: Path) -> None:
    n_formatted = 0
    for path in BASES:
        text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
        node, problems = parse(text, "file")
        if problems or node is None:
            continue
        found = formatted(text, "file")
        again, problems = parse(found, "file")
        assert not problems and again is not None
        assert tree_of(again) == tree_of(node), path
        assert formatted(found, "file") == found, path
        n_formatted += 1
    assert n_formatted > len(BASES) / 2


def test_every_sound_base_of_the_cases_loads_to_the_same_with_all_its_files(tmp_path: Path) -> None:
    n_changed = 0
    for number, (path, base) in enumerate(_sound()):
        folder = tmp_path / str(number)
        shutil.copytree(path.parent, folder)
        for each in folder.rglob("*.yaml"):
            with suppress(CannotRun, UnicodeDecodeError):  # a broken one beside it
                text = each.read_text("utf-8")
                each.write_text(formatted(text, each.name), "utf-8")
                n_changed += each.read_text("utf-8") != text
        assert loaded(load(str(folder / "facts.yaml"))) == loaded(base), path
    assert n_changed > 50


def _sound() -> Iterator[tuple[Path, Base]]:
    for path in BASES:
        if path.name == "facts.yaml":
            with suppress(CannotRun):
                yield path, load(str(path))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("\n\n", ""),
        ("\ufeff# only a comment", "# only a comment\n"),
        ("# one\n\n\n# two\n", "# one\n\n# two\n"),
        ("a: b\r\nc: d\r\n", "a: b\nc: d\n"),
        ("a: b\rc: d", "a: b\nc: d\n"),
        ("\ufeffa: b", "a: b\n"),
        ("a: b # c\u2028d: e\u0085f: g", "a: b  # c\nd: e\nf: g\n"),
        ('a: "b\u2028c"', 'a: "b\\u2028c"\n'),
        ("a:\tb\t# c", "a: b  # c\n"),
        ("\xa0a: \u3000b", '"\xa0a": "\u3000b"\n'),
        ("---\na: b\n...\n", "a: b\n"),
        ("? a\n: b\n? c\n", "a: b\nc:\n"),
        ("? |\n  a\n  b\n: c\n", '"a\\nb\\n": c\n'),
        ("'it''s': \"so\"\n", "it's: so\n"),
        ("a: {}   # none\nb: [ ]\n", "a: {}  # none\nb: []\n"),
        ("[a, b]", "- a\n- b\n"),
        ("text", "text\n"),
        ("{}", "{}\n"),
    ],
)  # fmt: skip
def test_odd_files(before: str, after: str) -> None:
    assert formatted(before, "file") == after
    assert formatted(after, "file") == after


def test_a_key_too_long_for_yaml_gets_its_question_mark() -> None:
    key = "k" * 2000
    found = formatted(f"a: b\n? {key} # why\n# so\n: [c,\n  d] # e\n", "file")
    assert found == f"a: b\n# why\n# so\n? {key}\n: [c, d]  # e\n"
    assert formatted(found, "file") == found


def test_a_line_of_a_megabyte_is_folded() -> None:
    found = formatted("a: " + "word " * 200_000, "file")
    assert max(map(len, found.split("\n"))) == 116
    (item,) = parse(found, "file")[0].items.values()  # type: ignore[union-attr]
    assert len(item.text) == 999_999  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\na: 2\n", 'file:2:1: duplicate key "a" (first on line 1); remove one, or merge the two'),
        ("a: *b\n", "file:1:4: *b is a YAML alias; "),
        ("? [a]\n: b\n", "file:1:3: a key cannot be a list or a mapping; "),
        ("a: b\n---\nc: d\n", "file:2:1: the file has a second YAML document; "),
        ("[" * 40, "file:1:13: this is nested more than 12 levels deep; "),
        ("a: [b\n", "file:1:4: a [ is never closed"),
        ("deaths: >3000\n", "file:1:11: a value starts with >, which begins a block of text in YAML; "),
    ],
)
def test_what_does_not_parse_is_refused_with_its_problems(text: str, problem: str) -> None:
    with pytest.raises(CannotRun) as refused:
        formatted(text, "file")
    assert str(refused.value).startswith(problem)


def test_most_random_files_are_yaml() -> None:
    assert sum(map(holds, range(100))) > 80
