"""What docs/evidence.md says about text just outside a quote is true."""

import re
from pathlib import Path

import pytest

from tests.evidence.desk import base, results, told

DOCS = Path(__file__).parents[2] / "docs" / "evidence.md"
# By the quote: the language, and what each claim has that is tried.
TRIED = {
    "3.000 Soldaten kamen": ("de", {"n": "3000"}),
    "60 huts burned": ("en", {"tents": "60"}),
    "91": ("de", {"n": "91"}),
    "21. Januar gehen alle": ("de", {"when": "2022-01-21"}),
    "zwei Tagen": ("de", {"when": "2022-01-11", "days": "2"}),
    "am 5. Mai": ("de", {"when": "2019-05-05"}),
    "47 Läden brannten": ("de", {"n": "47"}),
    "400 people": ("en", {"n": "400"}),
}
TOLD = {"fails": "fails", "says": "passes", "not judged": "weak"}


def rows() -> list[tuple[str, str, str]]:
    """The texts and quotes of the table, and what is said of them."""
    section = DOCS.read_text("utf-8").partition("### Just outside the quote")[2].partition("\n###")[0]
    return re.findall(r"(?m)^\| `([^`]+)` \| `([^`]+)` \| ([^|]+?) \|$", section)


def test_every_row_of_the_table_is_tried() -> None:
    assert {quote for _, quote, _ in rows()} == TRIED.keys()


@pytest.mark.parametrize(("text", "quote", "said"), rows())
def test_a_row_of_the_table_holds(text: str, quote: str, said: str, tmp_path: Path) -> None:
    language, says = TRIED[quote]
    base(tmp_path, f"{text}.", [(quote, says)], language)
    found = [told(result) for result in results(tmp_path).values()]
    wanted = [word for phrase, word in TOLD.items() if re.search(rf"(?:\A|and ){phrase}", said)]
    assert sorted(found) == sorted(wanted)
