"""Bases and surroundings that the tests of the command line share."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from csto_check.commands import app
from tests.sessions import in_this_process, run

Captured = pytest.CaptureFixture[bytes]
ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "facts.yaml"
LISTINGS = ("sources", "topics", "diff", "timeline", "claims")
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
LONG = " ".join(f"word{number}" for number in range(80))

BASE = f"""\
csto-check: 1
title: Überschwemmung in Großdorf
zones: [Europe/Berlin]
units:
  people: {{en: [people]}}
sources:
  herald: {{title: "Flood – “worst in years”", publisher: Ærø Tidende, published: 2024-03-02, language: en}}
  courier: {{title: "[bold]洪水[/bold] 😀 naïve é", published: 2024-03-05}}
topics:
  injured: {{question: "How many were injured, “officially”?", unit: people}}
  injured.firefighters: {{question: How many firefighters were injured?, scope: "part of injured – 消防士"}}
  flood: {{question: When did it begin?, kind: date}}
  flood.closure.start: {{question: When was the road closed?, kind: date}}
  warning: {{question: Had there been a warning?, kind: choice}}
  a_very_long_family.of_topics.that_does_not_fit.into_forty_columns: {{question: Why?, kind: words}}
claims:
  herald:
    - quote: „rund hundert Verletzte“ … 百人
      says: {{injured: about 100}}
      according_to: [Żółć, Fire Department]
    - quote: {LONG}
      says: {{injured.firefighters: 2, flood: 2024-03-01}}
    - quote: no warning
      says: {{warning: no}}
      note: the text is unsure
  courier:
    - quote: 250 [red]hurt[/red]
      says: {{injured: 250, warning: yes}}
    - quote: since the evening of the 29th
      says: {{flood: 2024-02-29, flood.closure.start: ..2024-03-03}}
    - quote: {"x" * 90}
      says: {{a_very_long_family.of_topics.that_does_not_fit.into_forty_columns: {"y" * 90}}}
"""
# Every command that reads a base, as its arguments behind which --facts is added.
COMMANDS = (
    ["sources"],
    ["topics"],
    ["diff"],
    ["diff", "injured", "flood", "warning", "a_very_long_family"],
    ["timeline"],
    ["show", "herald"],
    ["show", "injured"],
    ["show", "herald:injured.firefighters"],
    ["claims"],
)
_IMPORT = re.compile(r"import time:.*\| +(\S+)")


def named(arguments: list[str]) -> str:
    """The id of a test by its arguments."""
    return " ".join(arguments)[:40]


def write_base(folder: Path, text: str = BASE, name: str = "base.yaml") -> str:
    """A base in a folder, as the path to it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return str(path)


def document(*arguments: str, cwd: Path | None = None, **env: str) -> dict[str, Any]:
    """The JSON that a command gives."""
    code, out, err = in_this_process([*arguments, "--json"], cwd, **env)
    assert code == 0, err
    found: dict[str, Any] = json.loads(out)
    return found


def inside(capture: Captured, *arguments: str) -> tuple[int, str, str]:
    """A run within this process, where nothing but the answer matters."""
    capture.readouterr()
    code = app.run_app(arguments)
    out, err = capture.readouterr()
    return code, out.decode("utf-8"), err.decode("utf-8")


def imported(*arguments: str, **env: str) -> set[str]:
    """Every module that a run imports."""
    _, _, err = run(list(arguments), PYTHONPROFILEIMPORTTIME="1", **env)
    found = set(_IMPORT.findall(err))
    assert "csto_check.cli" in found, err
    return found


def loads(modules: set[str], *packages: str) -> list[str]:
    """Those of some modules that belong to one of the packages."""
    return sorted(m for m in modules if any(m == package or m.startswith(f"{package}.") for package in packages))


def redirected(redirection: str, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """A run behind a redirection of the shell, such as >&- ."""
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "csto_check", *arguments]
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8", timeout=60, cwd=cwd)


def start(*arguments: str, **env: str) -> subprocess.Popen[bytes]:
    """A run that is still going on, with its output in pipes; it can be interrupted wherever pytest runs."""
    return subprocess.Popen(
        [sys.executable, "-m", "csto_check", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **env},
        preexec_fn=_interruptible,  # noqa: PLW1509
    )


def _interruptible() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
