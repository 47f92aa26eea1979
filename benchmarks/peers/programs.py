"""The programs that are compared, and what each of them claims to do."""

import os
import re
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.peers.scoring import Label

HERE = Path(__file__).parent
OURS = "csto-check"
BOTH = ("de", "en")


class Program(NamedTuple):
    """One program: its adapter, the jobs and levels that it claims, in which languages, and of which labels.

    `package` is its name in versions.txt, None for what runs with this Python.
    """

    name: str
    package: str | None
    adapter: tuple[str, ...]
    jobs: tuple[str, ...]
    languages: tuple[str, ...] = BOTH
    levels: tuple[str, ...] = ()
    ways: tuple[str, ...] | None = None  # of quotes; None for all
    claims: Callable[[Label], bool] = lambda _: True


def _names_a_year(label: Label) -> bool:
    return re.search(r"(?<!\d)\d{4}(?!\d)", label.quote) is not None


def _is_no_fraction(label: Label) -> bool:
    return (label.says["low"] or label.says["high"] or 0) >= 1


_QUANTITIES = ("digits", "words", "ranges", "units")
_ONUS_WAYS = ("as it is", "a line break", "other marks", "another figure")  # it looks at figures alone

PROGRAMS = (
    Program("dateparser", "dateparser", ("ask_dateparser.py", "split"), ("read",), levels=("day", "dates")),
    Program("dateparser, ngram", "dateparser", ("ask_dateparser.py", "ngram"), ("read",), levels=("day", "dates")),
    Program("edtf", "edtf", ("ask_edtf.py",), ("read",), ("en",), ("day", "dates"), claims=_names_a_year),
    Program("quantulum3", "quantulum3", ("ask_quantulum3.py",), ("read",), ("en",), _QUANTITIES),
    Program("text2num", "text2num", ("ask_text2num.py",), ("read",), levels=("words",), claims=_is_no_fraction),
    Program("a regular expression", None, ("ask_expression.py",), ("read",), levels=("digits",)),
    Program("linkml-reference-validator", "linkml-reference-validator", ("ask_linkml.py",), ("verify",)),
    Program("onus, without a model", "onus", ("ask_onus.py",), ("verify",), ("en",), ways=_ONUS_WAYS),
)
CSTO_CHECK = Program(OURS, None, ("ask_csto_check.py",), ("read", "draft", "verify"))


def versions() -> dict[str, str]:
    """The version of each package, as pinned."""
    lines = (HERE / "versions.txt").read_text("utf-8").splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def install(folder: Path) -> Mapping[str, str]:
    """Makes an environment for each package that has none yet; gives what could not be installed, and why."""
    failed = {}
    for package, version in versions().items():
        python = python_of(folder, package)
        if not python.exists():
            venv.create(folder / package, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", f"{package}=={version}"]
        done = subprocess.run(pip, capture_output=True, text=True, check=False)
        if done.returncode:
            failed[package] = done.stderr.strip().splitlines()[-1]
    return failed


def python_of(folder: Path, package: str | None) -> Path:
    """The Python that runs a program."""
    if package is None:
        return Path(sys.executable)
    return folder / package / ("Scripts" if os.name == "nt" else "bin") / "python"
