"""Findings that the tests of several formats share."""

from pathlib import Path

from csto_check.answers.located import LocatedFinding, TextRange
from csto_check.text.fold import text_hash

EVIL = "100%, ::error:: a\r\n::warning file=x::b [x](javascript:1) {0} <b> \u202e"
FOUND = LocatedFinding("Q201", "error", "the quote says 40", "facts.yaml", 14, 5, claim="herald:hurt")
FINDINGS = [
    FOUND,
    FOUND._replace(message=EVIL, file="a, b: 100%/ü\udce9.yaml", claim="x:y"),
    FOUND._replace(severity="warning", code="Q304", end_line=14, end_column=9),
    FOUND._replace(severity="note", code="Q401", end_line=15, end_column=2, text=TextRange("t.txt", 1, 2, 1, 9)),
    FOUND._replace(code="Q601", severity="warning", file="seeds/x.pdf", line=None, column=None, claim=None),
    FOUND._replace(file=None, claim=None, source="herald"),
    FOUND._replace(ignored="the editor knows"),
]

TEXT = "Some 40 people were hurt. Nobody died.\n"
BASE = f"""\
csto-check: 1
units: {{people: {{en: [people]}}}}
sources:
  herald: {{title: H, language: en, sha256: {text_hash(TEXT)}}}
topics:
  hurt: {{question: How many were hurt?, unit: people}}
  dead: {{question: Who died?, kind: words}}
claims:
  herald:
    - quote: Some 40 people were hurt
      says: {{hurt: 400}}
    - quote: Nobody died there
      says: {{dead: nobody}}
      ignore: [{{code: Q101, because: "the editor, 100% sure"}}]
"""


def base_with_findings(folder: Path) -> Path:
    """A base of whose claims one says another value and one is not in its text, which is ignored."""
    (folder / "seeds").mkdir(parents=True)
    (folder / "seeds" / "herald.txt").write_text(TEXT, "utf-8")
    (folder / "facts.yaml").write_text(BASE, "utf-8")
    return folder
