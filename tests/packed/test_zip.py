"""The program from a zip: a wheel on sys.path, and what zipapp makes. It says what it says from a folder."""

import json
import os
import subprocess
import sys
import zipapp
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

import pytest

from csto_check.facts.loader import load
from csto_check.files.shipped import shipped_base
from tests.cli.helpers import ROOT
from tests.packed.conftest import Packed
from tests.sessions import in_this_process

pytestmark = pytest.mark.thorough

TEXT = "Russia sent 5,000 soldiers to Kazakhstan on Friday.\n"
COMMANDS = [
    ["sources"],
    ["diff"],
    ["verify", "--texts", "."],
    ["report", "--texts", "."],
    ["review", "text.txt", "--date", "2022-01-13"],
    ["check", "text.txt"],
    ["explain", "B104"],
    ["schema"],
    ["schema", "--output", "diff"],
    ["--help"],
    ["init", "new/facts.yaml"],
    ["diff", "--facts", "new/facts.yaml"],
]
RUN = """\
import json, sys, csto_check
from importlib.util import find_spec
from tests.sessions import in_this_process
answers = [in_this_process(arguments) for arguments in json.loads(sys.argv[1])]
print(json.dumps([csto_check.__file__, find_spec("tzdata").origin, *answers]))
"""


@pytest.fixture(scope="module")
def program(packed: Packed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with its time zones as one zip."""
    folder = tmp_path_factory.mktemp("zip")
    with ZipFile(packed.wheel) as wheel:
        wheel.extractall(folder / "all")
    _copy_zones(folder / "all")
    zipapp.create_archive(folder / "all", folder / "program.pyz", main="csto_check.cli:main")
    return folder / "program.pyz"


def _copy_zones(to: Path) -> None:
    """The package of time zones, with those that the shipped base names."""
    spec = find_spec("tzdata")
    assert spec is not None and spec.origin is not None
    package = Path(spec.origin).parent
    for name in ("__init__.py", *(f"zoneinfo/{zone}" for zone in load(str(shipped_base())).zones.files)):
        (to / "tzdata" / name).parent.mkdir(parents=True, exist_ok=True)
        (to / "tzdata" / name).write_bytes((package / name).read_bytes())


def of(*paths: Path) -> dict[str, str]:
    """Surroundings in which modules are looked for in these places first."""
    env = {name: value for name, value in os.environ.items() if name != "CSTO_CHECK_FACTS"}
    return env | {"PYTHONPATH": os.pathsep.join(map(str, paths))}


def answers_of(program: Path, folder: Path) -> Iterator[tuple[int, str, str]]:
    """What the commands answer: their exit codes, standard output and standard error."""
    command = [sys.executable, "-c", RUN, json.dumps(COMMANDS)]
    done = subprocess.run(
        command, cwd=folder, env=of(program, ROOT), capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    package, zones, *answers = json.loads(done.stdout)
    assert package.startswith(str(program)), "another csto_check was found"
    assert zones.startswith(str(program)), "other time zones were found"
    return map(tuple, answers)


def make(folder: Path) -> Path:
    """A folder in which the commands can be called."""
    (folder / "new").mkdir(parents=True)
    (folder / "text.txt").write_text(TEXT, "utf-8")
    return folder


def test_every_command_says_the_same_from_a_zip(program: Path, tmp_path: Path) -> None:
    from_zip = answers_of(program, make(tmp_path / "zip"))
    here = make(tmp_path / "here")
    for arguments, answer in zip(COMMANDS, from_zip, strict=True):
        assert (arguments, answer) == (arguments, in_this_process(arguments, here))
        assert answer[0] == (1 if arguments[0] == "review" else 0)


def test_a_zip_holds_receipts_and_no_folder_with_texts(program: Path, tmp_path: Path) -> None:
    command = [sys.executable, str(program), "verify"]
    done = subprocess.run(command, cwd=tmp_path, env=of(), capture_output=True, check=False, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "csto-check: using the example base\n")
    assert "288 recorded, 0 missing" in done.stdout.splitlines()[-1]
    assert done.stdout.endswith("; no folder with texts\n")


def test_a_file_that_a_zip_does_not_hold_is_told_as_missing(program: Path, tmp_path: Path) -> None:
    missing = program / "csto_check" / "other.yaml"
    command = [sys.executable, str(program), "diff", "--facts", str(missing)]
    done = subprocess.run(command, cwd=tmp_path, env=of(), capture_output=True, check=False, encoding="utf-8")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert str(missing) in done.stderr
