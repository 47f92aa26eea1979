"""Codes: each is raised by its own example, no longer by the mended one, and by nothing that has no manual.

`pytest -n0 --rewrite tests/test_codes.py` writes the folders of the examples, and what is made from the codes.
"""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

import csto_check
from csto_check.codes import FAMILIES, reported
from csto_check.codes.code import Code, Files
from csto_check.codes.registry import Family, all_codes, code_named, families
from csto_check.formats.markdown_text import for_markdown
from tests.sessions import in_this_process, replay
from tests.test_architecture import tree_of

PACKAGE = Path(csto_check.__file__).parent
CASES = Path(__file__).parent / "cases/codes"
PAGE = PACKAGE.parent / "docs/codes.md"
WRITTEN = "pytest -n0 --rewrite tests/test_codes.py writes it"
SESSION = "session.txt"
EACH = pytest.mark.parametrize("code", [*all_codes()], ids=lambda code: code.id)
_CODE = re.compile(r"\b[BQRT][0-9]{3}\b")
_SENTENCE = re.compile(r"[.?!:](?=\s|\Z)")


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite"))


def write(folder: Path, files: Files) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))


def files_in(folder: Path) -> dict[str, str]:
    """Those of an example, as its code has them."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != SESSION)
    texts = {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    return {name: data.decode("utf-8", "surrogateescape") for name, data in sorted(texts.items())}


def typed(code: Code) -> str:
    return f"$ csto-check {shlex.join(code.command)}\n"


def told(code: Code) -> list[str]:
    """The lines in which the program tells of a code, when it is given the example."""
    lines = (CASES / code.id / SESSION).read_text("utf-8").splitlines()
    return [line.removeprefix("! ") for line in lines if code.id in line and "csto-check explain" not in line]


@EACH
def test_a_code_has_a_folder_with_its_example_that_raises_it_alone(code: Code, rewrite: bool) -> None:
    folder = CASES / code.id
    if rewrite:
        write(folder, {SESSION: typed(code), **code.example})
        (folder / SESSION).write_text(replay(folder / SESSION), "utf-8")
    assert folder.is_dir(), f"tests/cases/codes/{code.id} is missing: {WRITTEN}"
    assert files_in(folder) == dict(sorted(code.example.items())), f"tests/cases/codes/{code.id} has another example"
    session = (folder / SESSION).read_text("utf-8")
    assert session.startswith(typed(code))
    assert set(_CODE.findall(session)) == {code.id}
    assert replay(folder / SESSION) == session


@EACH
def test_a_mended_example_no_longer_raises_its_code(code: Code, tmp_path: Path) -> None:
    write(tmp_path, {**code.example, **code.mended})
    assert code.mended
    status, out, err = in_this_process(list(code.command), tmp_path)
    assert not _CODE.findall(out + err), out + err
    assert status < 2


def test_no_folder_is_left_without_its_code() -> None:
    assert {path.name for path in CASES.iterdir()} == {code.id for code in all_codes()}


def test_codes_are_named_in_order_and_never_twice() -> None:
    ids = [code.id for code in all_codes()]
    assert ids == sorted(set(ids))
    assert all(_CODE.fullmatch(id_) for id_ in ids)
    assert len({code.title for code in all_codes()}) == len(ids)
    for name, family in zip(FAMILIES, families(), strict=True):
        assert {code.id[:2].lower() for code in family.codes} == {name[:2]}, name
        assert all(code_named(code.id) is code for code in family.codes)


@EACH
def test_a_manual_says_in_two_to_six_sentences_what_the_title_does_not(code: Code) -> None:
    assert 2 <= len(_SENTENCE.findall(code.manual)) <= 8
    assert not code.title.endswith(".") and len(code.title) <= 60
    assert code.title not in code.manual


def raised() -> dict[str, str]:
    """Each code that the package raises, and a file that does."""
    paths = (path for path in PACKAGE.rglob("*.py") if path.parent.name != "codes")
    return {id_: str(path) for path in paths for id_ in re.findall(r'"([BQRT][0-9]{3})"', path.read_text("utf-8"))}


def test_what_is_raised_has_a_manual_and_the_other_way_round() -> None:
    known = {code.id for code in all_codes()}
    unknown = {id_: path for id_, path in raised().items() if id_ not in known}
    assert not unknown, "they have no entry in csto_check/codes"
    assert known <= raised().keys(), "nothing raises them"


def reports() -> Iterator[str]:
    """What `reported.py` holds, line by line."""
    for code in all_codes():
        yield f'    "{code.id}": {tuple(told(code))!r},\n'


def test_the_manual_quotes_what_the_program_says(rewrite: bool) -> None:
    path = Path(reported.__file__)
    text = path.read_text("utf-8")
    head = text.index("= {\n") + len("= {\n")
    today = f"{text[:head]}{''.join(reports())}}}\n"
    if rewrite:
        path.write_text(today, "utf-8")
    assert text == today or rewrite, f"csto_check/codes/reported.py: {WRITTEN}"


# --- problems of a base


def test_every_problem_of_a_base_is_made_with_a_code() -> None:
    for path in (PACKAGE / "facts").rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Problem":
                assert len(node.args) == 4, f"{path}, line {node.lineno}: a problem of a base has a code"


def test_every_line_about_a_place_in_a_base_ends_with_a_code() -> None:
    for session in CASES.parent.rglob(SESSION):
        for line in session.read_text("utf-8").splitlines():
            if re.match(r"! \S+\.yaml:[0-9]+:[0-9]+: ", line):
                assert re.search(r" \[B[0-9]{3}\]\Z", line), f"{session}: {line}"


# --- the page of all codes


HEAD = """\
# The codes of problems and findings

The code at the end of a message, such as `[B104]`, is the name of one kind of problem. It never changes its meaning.
`csto-check explain B104` prints what stands here, with an example, what the program says to it, and the mended example.

This page is made from the manuals in `csto_check/codes/`; `pytest -n0 --rewrite tests/test_codes.py` writes it.
"""


def page() -> str:
    return "".join([HEAD, *map(part, families())])


def part(family: Family) -> str:
    rows = (
        f"| [{code.id}](#{code.id.lower()}) | {for_markdown(code.title)} | {code.severity} |" for code in family.codes
    )
    table = "\n".join(["| code | what is wrong | severity |", "|---|---|---|", *rows])
    return f"\n## {family.title}\n\n{table}\n{''.join(map(section, family.codes))}"


def section(code: Code) -> str:
    return f"\n### {code.id}\n\n**{for_markdown(code.title)}.** {for_markdown(code.manual)}\n"


def test_the_page_of_all_codes_is_made_from_the_manuals(rewrite: bool) -> None:
    if rewrite:
        PAGE.write_text(page(), "utf-8")
    assert PAGE.read_text("utf-8") == page(), f"docs/codes.md: {WRITTEN}"
