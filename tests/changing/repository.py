"""A git repository of its own, that no setting of the machine reaches."""

import os
import subprocess
from pathlib import Path
from shutil import which
from typing import Any

from tests.sessions import in_this_process

GIT = which("git")
ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
_WHO = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")

BASE = """\
csto-check: 1
units: {people: {en: [people]}}
sources:
  gazette: {title: Fire on the ferry, publisher: Norhaven Gazette}
  wire: {title: Dozens hurt, publisher: North Wire}
topics:
  injured: {question: How many people were injured?, unit: people}
claims:
  gazette:
    - {quote: 31 were treated, says: {injured: 31}}
  wire:
    - {quote: left 31 injured, says: {injured: 31}}
"""
DISPUTED = BASE.replace("left 31 injured, says: {injured: 31}", "left 44 injured, says: {injured: 44}")
FLIPPED = (
    "agreed → disputed, a new dispute: 31 people (Norhaven Gazette) vs 44 people (North Wire): 13 people (42 %) apart"
)


class Repository:
    """A folder under git, with the base in one of its own folders."""

    def __init__(self, folder: Path, base: str = "facts.yaml") -> None:
        self.folder = folder
        self.base = folder / base
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        done = subprocess.run(
            [GIT or "git", *_WHO, "-C", str(self.folder), *arguments],
            env={**environment, **ALONE},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        return done.stdout.strip()

    def write(self, **texts: str) -> None:
        """Files next to the base, by their paths."""
        self.base.parent.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            path = self.base.parent / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def commit(self, **texts: str) -> str:
        """A commit of all there is; its id."""
        self.write(**texts)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "work")
        return self.git("rev-parse", "HEAD")

    def changes(self, *arguments: str, **env: str) -> tuple[int, str, str]:
        """What the command comes to, typed in the folder of the base."""
        facts = ["--facts", self.base.name] if self.base.name != "facts.yaml" else []
        return in_this_process(["changes", *arguments, *facts], self.base.parent, **{**ALONE, **env})

    def told(self, *arguments: str, **env: str) -> str:
        """What it prints."""
        code, out, err = self.changes(*arguments, **env)
        assert code in (0, 1), err
        return out

    def refused(self, *arguments: str, **env: Any) -> str:
        """Why it cannot run."""
        code, out, err = self.changes(*arguments, **env)
        assert (code, out) == (2, ""), out
        return err
