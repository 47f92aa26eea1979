"""The quotes of the shipped base: with the texts, where CSTO_CHECK_TEXTS names their folder, and with receipts.

The mutation run changes a digit or a word of every quote; each mutant must fail.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import csto_check
from csto_check.evidence.gather import gather
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.receipts import quote_hash, receipt_name, receipt_text
from csto_check.facts.loader import load
from csto_check.files.shipped import shipped_base
from csto_check.languages.known import data
from csto_check.text.fold import fold
from csto_check.text.search import Quote

SHARE = 0.40  # of a source's words: more would republish it (docs/facts.md)
LONGEST = 20  # words of one quote

TEXTS = os.environ.get("SHIPPED_TEXTS")  # what CSTO_CHECK_TEXTS was: see conftest.py
needs_texts = pytest.mark.skipif(not TEXTS, reason="the articles are not at hand: set CSTO_CHECK_TEXTS to their folder")
BASE = load(str(shipped_base()))
SOURCES = sorted(BASE.sources)
each_source = pytest.mark.parametrize("source", SOURCES)


@pytest.fixture(scope="module")
def with_texts() -> dict[str, Evidence]:
    return gather(BASE, TEXTS).of


@pytest.fixture(scope="module")
def with_receipts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Evidence]:
    return gather(BASE, str(tmp_path_factory.mktemp("no_texts"))).of


def quotes(source: str) -> list[str]:
    """Every quote of a source once."""
    return sorted({claim.quote for claim in BASE.by_source[source]})


def mutants(quote: str) -> Iterator[str]:
    """The quote with one digit or one word changed."""
    for digit in re.finditer(r"\d", quote):
        yield from (_with(quote, digit, other) for other in "0123456789" if other != digit[0])
    for word in re.finditer(r"\w+", quote):
        yield from (_with(quote, word, other) for other in (word[0][::-1], word[0].swapcase(), f"{word[0]}n"))
        yield _with(quote, word, f"nicht {word[0]}")


def _with(quote: str, found: re.Match[str], other: str) -> str:
    return quote[: found.start()] + other + quote[found.end() :]


def changed(quote: str) -> list[str]:
    """The mutants that are another quote: a palindrome turned round, or a digit in another case, is none."""
    return [mutant for mutant in mutants(quote) if fold(mutant) != fold(quote)]


@needs_texts
@each_source
def test_every_quote_stands_in_its_text_word_by_word(source: str, with_texts: dict[str, Evidence]) -> None:
    statuses = {quote: with_texts[source].look_for(quote).status for quote in quotes(source)}
    assert {quote for quote, status in statuses.items() if status not in ("found", "repeated")} == set()
    assert statuses


@needs_texts
@each_source
def test_no_mutant_of_a_quote_is_found_in_its_text(source: str, with_texts: dict[str, Evidence]) -> None:
    evidence = with_texts[source]
    assert evidence.on_record
    tried = [mutant for quote in quotes(source) for mutant in changed(quote)]
    assert [mutant for mutant in tried if evidence.on_record.forms.holds(mutant)] == []
    assert len(tried) > 10 * len(quotes(source))


@each_source
def test_every_quote_is_recorded_and_no_mutant_is(source: str, with_receipts: dict[str, Evidence]) -> None:
    evidence = with_receipts[source]
    assert {evidence.look_for(quote).status for quote in quotes(source)} == {"recorded"}
    outcomes = [evidence.look_for(mutant) for quote in quotes(source) for mutant in changed(quote)]
    assert {(outcome.status, outcome.failed) for outcome in outcomes} == {("not_checked", True)}


@pytest.mark.parametrize("way", [pytest.param("texts", marks=needs_texts), "receipts"])
def test_every_claim_of_a_base_with_one_word_of_each_quote_changed_fails(way: str, tmp_path: Path) -> None:
    text = shipped_base().read_text("utf-8")
    mutated = re.sub(r"(?m)^( +- quote: (?:>-\n +)?.*?)(\w+)(\W*)$", r"\1\2n\3", text)
    (tmp_path / "facts.yaml").write_text(mutated, "utf-8")
    (tmp_path / "seeds").symlink_to(shipped_base().parent / "seeds")
    base = csto_check.load(str(tmp_path / "facts.yaml"))
    (tmp_path / "empty").mkdir()
    found = csto_check.verify(base, TEXTS if way == "texts" else str(tmp_path / "empty"))
    assert [result["claim"] for result in found["results"] if not result["failed"]] == []
    assert found["n_failed"] == found["counts"]["claims"] == len(BASE.claims)


@needs_texts
@each_source
def test_the_receipt_in_the_project_is_the_one_its_text_gives(source: str, with_texts: dict[str, Evidence]) -> None:
    evidence = with_texts[source]
    kept = evidence.receipt_quotes(BASE.by_source[source])
    assert kept.keys() == {quote_hash(Quote(quote)) for quote in quotes(source)}
    receipt = shipped_base().parent / "seeds" / receipt_name(source)
    assert receipt.read_text("utf-8") == receipt_text(source, evidence.source.sha256 or "", kept)


@needs_texts
@each_source
def test_all_quotes_of_a_source_stay_under_their_share_of_its_words(
    source: str, with_texts: dict[str, Evidence]
) -> None:
    text = with_texts[source].text
    assert text
    quoted = sum(len(quote.replace("[…]", " ").split()) for quote in quotes(source))
    assert quoted <= SHARE * len(text.original.split())


@each_source
def test_every_quote_is_brief(source: str) -> None:
    assert [quote for quote in quotes(source) if len(quote.split()) > LONGEST] == []


@needs_texts
def test_nothing_in_the_texts_is_left_open() -> None:
    found = csto_check.verify(BASE, TEXTS, coverage=True)["coverage"]
    assert found is not None
    assert found["items"] == []
    assert found["not_found"] == []
    assert found["sources_not_read"] == []
    assert found["readings"] > 80


def test_every_quote_that_can_be_read_says_its_value_and_no_other() -> None:
    judged = [result for result in csto_check.verify(BASE)["results"] if result["says_value"] is not None]
    assert [result["claim"] for result in judged if not result["says_value"]] == []
    dated = [result for result in judged if BASE.topics[BASE.by_id[result["claim"]].topic].kind == "date"]
    assert len(judged) > 90
    assert len(dated) > 20


def cut_off() -> dict[str, str]:
    """The quotes that begin with a hedge and carry a number or a date, with what is left without it."""
    found: dict[str, str] = {}
    for claim in BASE.claims:
        hedge = next((each for each in _hedges() if claim.quote.lower().startswith(f"{each} ")), None)
        if hedge and BASE.topics[claim.topic].kind in ("quantity", "date") and not claim.by_hand:
            found[claim.quote] = claim.quote[len(hedge) + 1 :]
    return found


def _hedges() -> list[str]:
    """What makes a number or a date wider in German, the longest first."""
    known = data("de")
    tables = (known.hedges, known.date_leads)
    words = {word for table in tables for kind, said in table.items() if kind for word in said}
    return sorted({*words, *known.between}, key=len, reverse=True)


@needs_texts
def test_each_quote_that_begins_with_a_hedge_fails_with_the_hedge_cut_off() -> None:
    cut = cut_off()
    claims = tuple(claim._replace(quote=cut[claim.quote]) for claim in BASE.claims if claim.quote in cut)
    results = csto_check.verify(replace(BASE, claims=claims), TEXTS)["results"]
    failed = {each["quote"] for each in results if each["failed"] and "the text says “" in (each["says_why"] or "")}
    assert set(cut.values()) == failed
    assert len(failed) >= 10


SWAPPED = [
    ("troops.russia: 3000\n        troops.belarus: 300", "troops.russia: 300\n        troops.belarus: 3000"),
    ("troops.russia: 3000\n        troops.belarus: 300", "troops.belarus: 3000\n        troops.russia: 300"),
    (
        "troops.tajikistan: 200\n        troops.kyrgyzstan: 150",
        "troops.tajikistan: 150\n        troops.kyrgyzstan: 200",
    ),
    ("deaths.officers: 18, injured.officers: 353", "deaths.officers: 353, injured.officers: 18"),
]


@pytest.mark.parametrize("way", [pytest.param("texts", marks=needs_texts), "receipts"])
@pytest.mark.parametrize(("right", "wrong"), SWAPPED)
def test_values_that_are_swapped_under_one_quote_do_not_pass(right: str, wrong: str, way: str, tmp_path: Path) -> None:
    text = shipped_base().read_text("utf-8")
    assert text.count(right) == 1
    (tmp_path / "facts.yaml").write_text(text.replace(right, wrong), "utf-8")
    (tmp_path / "cues.yaml").symlink_to(shipped_base().parent / "cues.yaml")
    (tmp_path / "seeds").symlink_to(shipped_base().parent / "seeds")
    (tmp_path / "empty").mkdir()
    base = csto_check.load(str(tmp_path / "facts.yaml"))
    found = csto_check.verify(base, TEXTS if way == "texts" else str(tmp_path / "empty"))["results"]
    changed = [each for each in found if each["failed"] or (each["weak"] and "order" in (each["why"] or ""))]
    assert {each["claim"].partition(":")[2] for each in changed} == set(re.findall(r"[a-z_.]+(?=: \d)", wrong))


@needs_texts
def test_a_check_without_the_texts_says_what_the_desk_says(tmp_path: Path) -> None:
    desk, there = (csto_check.verify(BASE, texts)["results"] for texts in (TEXTS, str(tmp_path)))
    keys = ("claim", "failed", "weak", "why", "says_value", "says_why")
    assert [[each[key] for key in keys] for each in there] == [[each[key] for key in keys] for each in desk]
