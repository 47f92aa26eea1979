"""A base on one text, checked at the desk, where the text is at hand, and elsewhere, where only the receipt is."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from csto_check.text.fold import text_hash
from tests.sessions import in_this_process

HEAD = """\
csto-check: 1
zones: [Europe/Berlin]
names:
  Osta: [Ostaland]
  Veld: []
  Nordland: [Norland]
  Anna Berg: [Berg]
  Karl Tal: [Tal]
kinds: {state: [Osta, Veld, Nordland], person: [Anna Berg, Karl Tal]}
units:
  helpers: {de: [Helfer, Mensch], en: [helper, people]}
  tents: {de: [Zelt], en: [tent, hut]}
  people: {de: [Verletzte, Tote]}
  share: {de: [Prozent], en: [per cent]}
  days: {de: [Tag], en: [day]}
sources: {bote: SOURCE}
topics:
  n: {question: How many?, unit: helpers}
  tents: {question: How many tents?, unit: tents}
  hurt: {question: How many were hurt?, unit: people}
  dead: {question: How many died?, unit: people}
  children: {question: How many were small?, unit: people}
  share: {question: Which share?, unit: share}
  days: {question: How many days?, unit: days}
  osta.helpers: {question: How many helpers did Osta send?, unit: helpers}
  veld.helpers: {question: How many helpers did Veld send?, unit: helpers}
  nordland.helpers: {question: How many helpers did Nordland send?, unit: helpers}
  when: {question: On which day?, kind: date}
  other: {question: On which other day?, kind: date}
  since: {question: Since when?, kind: date}
  who: {question: Who?, kind: name}
  said: {question: What was said?, kind: words}
claims:
  bote:
"""
Says = Mapping[str, str]


def base(folder: Path, text: str, quotes: Sequence[tuple[str, Says]], language: str = "de") -> Path:
    """A base in facts.yaml with some quotes and what each says, and its text in seeds."""
    source = {"title": "Ein Titel", "published": "2022-01-13", "language": language, "sha256": text_hash(text)}
    lines = HEAD.replace("SOURCE", json.dumps(source))
    for quote, says in quotes:
        values = ", ".join(f"{topic}: {json.dumps(value)}" for topic, value in says.items())
        lines += f"    - quote: {json.dumps(quote)}\n      says: {{{values}}}\n"
    folder.mkdir(exist_ok=True)
    (folder / "facts.yaml").write_text(lines, "utf-8")
    (folder / "seeds").mkdir(exist_ok=True)
    (folder / "seeds" / "bote.txt").write_text(text, "utf-8")
    return folder


def results(folder: Path) -> dict[str, dict[str, Any]]:
    """What verify says of each claim, by its topic."""
    _, out, err = in_this_process(["verify", "--json"], folder, CSTO_CHECK_TEXTS="")
    assert out, err
    return {result["claim"].partition(":")[2]: result for result in json.loads(out)["results"]}


def elsewhere(folder: Path) -> dict[str, dict[str, Any]]:
    """The same without the text, by the receipt that the desk writes."""
    in_this_process(["verify", "--record"], folder, CSTO_CHECK_TEXTS="")
    (folder / "seeds" / "bote.txt").unlink()
    return results(folder)


def told(result: Mapping[str, Any]) -> str:
    """What became of a claim: it passes, is weak or fails, or was not judged."""
    if result["failed"]:
        return "fails"
    if result["weak"]:
        return "weak"
    return "passes" if result["says_value"] else "not judged"
