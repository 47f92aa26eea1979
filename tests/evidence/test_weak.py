"""Quotes that were found and may mislead, each with what is said of it."""

from pathlib import Path

import pytest

from tests.cli.test_verify import base_with, verified

WEAK = [
    ("The minister did not resign.", "resign", "it starts right after “not”, which it leaves out"),
    ("The minister did not resign.", "The minister did", "it ends right before “not”, which it leaves out"),
    ("Der Minister trat nicht zurück.", "trat […] zurück", "the part it leaves out contains “nicht”"),
    ("They won’t leave now.", "leave now", "it starts right after “won't”, which it leaves out"),
    ("Some 2000 – 2500 men came.", "2500 men", "it cuts “2000 - 2500” in two"),
    ("It costs 2 to 3 million.", "It costs 2", "it cuts “2 to 3 million” in two"),
    ("Rund 2\n500 Mann kamen.", "500 Mann", "it cuts “2 500” in two"),
    ("OVKS-Truppen landeten.", "Truppen landeten", "it cuts “OVKS-Truppen” in two"),
    ("Ein Satz.\n\nEin zweiter.", "Satz. Ein zweiter", "it runs across the end of a paragraph"),
]
SOUND = [
    ("The minister did not resign.", "did not resign"),
    ("It is fine. Not so here.", "It is fine."),
    ("It is fine. Not so here.", "here"),
    ("It did not work. Later it did work.", "did […] work"),
    ("Teil\t2\t500\tMann", "500"),
    ("Some 2500 men to 3 towns.", "2500 men"),
]


@pytest.mark.parametrize(("text", "quote", "why"), WEAK)
def test_a_quote_that_may_mislead_is_found_and_weak(text: str, quote: str, why: str, tmp_path: Path) -> None:
    (result,) = verified(base_with(tmp_path, [quote], text))["results"]
    assert (result["status"], result["weak"], result["why"]) == ("found", True, why)


@pytest.mark.parametrize(("text", "quote"), SOUND)
def test_a_quote_that_misleads_nobody_is_not_weak(text: str, quote: str, tmp_path: Path) -> None:
    (result,) = verified(base_with(tmp_path, [quote], text))["results"]
    assert (result["status"], result["weak"], result["why"]) in (("found", False, None), ("repeated", False, None))
