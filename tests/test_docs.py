"""Documentation that fails when it is wrong: examples run, screens are as shown, YAML loads, links lead somewhere."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from csto_check.facts.loader import load
from csto_check.facts.starter import STARTER
from tests.sessions import in_this_process

ROOT = Path(__file__).parent.parent
DOCS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")), ROOT / "seeds" / "README.md"]
README = ROOT / "README.md"
OWN_BASE_DOCS = ROOT / "docs" / "own-base.md"


def blocks(path: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", path.read_text("utf-8"), re.M | re.S)


EXAMPLES = [line for block in blocks(README, "sh") for line in block.splitlines()]
(OWN_BASE,) = blocks(OWN_BASE_DOCS, "sh")


def shell(lines: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = ["bash", "-e", "-o", "pipefail", "-c", lines]
    surroundings = {**os.environ, "PATH": path, "CSTO_CHECK_FACTS": ""}
    return subprocess.run(script, cwd=folder, env=surroundings, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("line", EXAMPLES)
def test_a_shell_example_of_the_readme_runs(line: str, tmp_path: Path) -> None:
    if "jq" in line and shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    plain = re.fullmatch(r"csto-check ([^|>\"]*?) *(?:#.*)?", line)
    done = _plainly(plain[1].split(), tmp_path) if plain else shell(line, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout or any(path.stat().st_size for path in tmp_path.iterdir())


def _plainly(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """A command that needs no shell, without one."""
    return subprocess.CompletedProcess(arguments, *in_this_process(arguments, folder))


def test_the_way_to_a_base_of_ones_own_works_as_the_docs_say(tmp_path: Path) -> None:
    done = shell(OWN_BASE, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "2 topics disputed; 3 of the 4 topics checked have at least two witnesses" in done.stdout
    assert (tmp_path / "facts.schema.json").read_text("utf-8").startswith("{")


def _ignored() -> str:
    """The lines for .gitignore, which stand within a list."""
    found = re.search(r"```gitignore\n(.*?)```", OWN_BASE_DOCS.read_text("utf-8"), re.S)
    assert found
    return found[1].replace(" ", "")


def test_git_takes_the_receipts_and_leaves_the_texts_as_the_docs_say(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text(_ignored(), "utf-8")
    files = ["seeds/courier.html", "seeds/courier.txt", "seeds/courier.receipt.json", "facts.yaml"]
    asked = ["git", "check-ignore", "--no-index", *files]
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    done = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.split() == files[:2]


SCREENS = [
    (path, *re.fullmatch(r"\$ csto-check ([^\n]*)\n(.*)", block, re.S).groups())  # type: ignore[union-attr]
    for path in DOCS
    for block in blocks(path, "console")
]


@pytest.mark.parametrize(("path", "command", "screen"), SCREENS)
def test_a_screen_in_the_docs_is_what_the_program_prints(path: Path, command: str, screen: str, tmp_path: Path) -> None:
    code, out, _ = in_this_process(command.split(), tmp_path)
    assert (code, out) == (0, screen), f"{path.name}: run the command and paste its answer"


@pytest.mark.parametrize(("path", "block"), [(path, block) for path in DOCS for block in blocks(path, "yaml")])
def test_a_yaml_block_of_the_docs_loads(path: Path, block: str, tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(block, "utf-8")
    assert load(str(tmp_path / "facts.yaml")).claims


def test_the_starter_base_loads_and_holds_a_dispute(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(STARTER, "utf-8")
    code, out, _ = in_this_process(["diff", "--exit-code"], tmp_path)
    assert code == 1
    assert "collapse" in out


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_every_relative_link_leads_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", path.read_text("utf-8"))
    assert not [link for link in links if not (path.parent / link).exists()]


def test_the_python_examples_of_the_docs_run(capsys: pytest.CaptureFixture[str]) -> None:
    examples, names = blocks(ROOT / "docs" / "json.md", "python"), dict[str, object]()
    assert len(examples) == 2
    for example in examples:
        exec(example.replace('"facts.yaml"', repr(str(ROOT / "facts.yaml"))), names)
    out = capsys.readouterr().out
    assert "troops" in out
    assert out.endswith("\n1\n")


def test_the_readme_is_no_longer_than_three_screens() -> None:
    assert len(README.read_text("utf-8").splitlines()) <= 130


def test_both_set_up_commands_are_one_line_each_and_need_only_python() -> None:
    commands = [line for block in blocks(README, "bash") for line in block.splitlines()]
    assert len(commands) == 2
    assert all(command.startswith("python3 -m venv .venv && .venv/bin/pip install") for command in commands)
