"""A desk with a small base, a text and somebody who adds to it."""

import json
from pathlib import Path
from typing import Any

from tests.sessions import in_this_process

TEXT = """\
Ferry runs aground off Sandholm

12 May 2024

The ferry Alma ran aground off Sandholm on Sunday evening with 214 passengers on board. The coast guard said that
31 people were injured, two of them seriously. It was not clear when the ferry would be freed. "We brought over 200
people ashore within three hours," harbour master Lena Holm told the Gazette.

The ferry had left the harbour of Veld at 18:00. The owner, Alma Lines, said the engine had failed.
"""
BASE = """\
# The ferry, by the night desk.
csto-check: 1
units:
  people: {en: [passenger, people, person]}   # all who are counted

names: {Osta: [], Veld: []}
sources:
  gazette:
    title: Ferry runs aground off Sandholm
    published: 2024-05-12
    language: en
  courier: {title: The night of the Alma, published: 2024-05-13, language: en}

topics:
  # who was on it
  passengers:
    question: How many people were on board?
    unit: people
  injured: {question: How many people were hurt?, unit: people, changes: grows}
  aground: {question: When did the ferry run aground?, kind: date}
  ports: {question: Which ports did it serve?, kind: names}

claims:
  courier:
    - quote: more than 300 passengers
      says: {passengers: over 300}   # they counted children twice
# the end
"""
ADD = ("add", "claim", "--source", "gazette")


class Desk:
    """A folder with a base `facts.yaml` and a text `seeds/gazette.txt`."""

    def __init__(self, folder: Path, base: str = BASE) -> None:
        self.folder = folder
        (folder / "seeds").mkdir()
        (folder / "seeds" / "gazette.txt").write_text(TEXT, "utf-8")
        self.write(base)

    def write(self, text: str, name: str = "facts.yaml") -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode("utf-8"))

    def text(self, name: str = "facts.yaml") -> str:
        return (self.folder / name).read_bytes().decode("utf-8")

    def run(self, *arguments: str) -> tuple[int, str, str]:
        return in_this_process(list(arguments), self.folder)

    def says(self, *arguments: str) -> str:
        """What a command that must succeed prints."""
        code, out, err = self.run(*arguments)
        assert code == 0, err
        return out

    def refuses(self, *arguments: str, name: str = "facts.yaml") -> str:
        """Why a command is refused; it must leave the file as it is."""
        before = self.text(name)
        code, out, err = self.run(*arguments)
        assert (code, out) == (2, ""), out
        assert self.text(name) == before
        return err

    def document(self, *arguments: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.says(*arguments, "--json"))
        return found

    def new_lines(self, before: str, name: str = "facts.yaml") -> list[str]:
        """The lines that a file has now, of which the others are as they were and in their order."""
        old, new = before.splitlines(), self.text(name).splitlines()
        added: list[str] = []
        for line in new:
            if old and line == old[0]:
                old.pop(0)
            else:
                added.append(line)
        assert not old, "a line is not there any more"
        return added
