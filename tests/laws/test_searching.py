"""Searching: what stands in a base is found by its own words, a name by all its spellings, a number however written."""

from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import assume, example, given

import csto_check
from csto_check.answers.find import answer
from csto_check.facts.model import Base
from csto_check.files.shipped import shipped_base
from csto_check.problem import CannotRun
from csto_check.text.fold import fold
from csto_check.values.digits import plain_number
from tests.laws import tries
from tests.laws.bases import SOURCES, base_of, claim_of, topic_of
from tests.laws.running_text import ANY, running
from tests.laws.strategies import st

MANY, FEW = tries(40), tries(8)


@cache
def shipped() -> Base:
    return csto_check.load(str(shipped_base()))


def quoting(quote: str) -> Base:
    """A base with one claim, in these words."""
    claim = claim_of("words", 1, "one", "x")._replace(quote=quote)
    return base_of(topic_of("words"), [claim], SOURCES)


def found(base: Base, *words: str) -> list[str]:
    return [claim["id"] for claim in answer(base, words)["claims"]]


def words_of(text: str) -> list[str]:
    return [word for word in fold(text).split() if any(map(str.isalnum, word))]


@MANY
@given(st.one_of(ANY, running().map(str)), st.data())
@example("2'500 and 2 500 of 3.000, not 1/2", None)
@example("Paschinjan\u2019s İstanbul ﬁre straße STRASSE", None)
def test_a_claim_is_found_by_every_word_of_its_quote(quote: str, data: st.DataObject | None) -> None:
    words = words_of(quote)
    assume(words)
    for word in words if data is None else [data.draw(st.sampled_from(words))]:
        assert found(quoting(quote), word) == ["one:troops:n1"], word
        assert found(quoting(quote), word.upper()) == found(quoting(quote), word.upper().lower())


@FEW
@given(st.data())
def test_a_claim_of_the_shipped_base_is_found_by_a_word_of_its_quote(data: st.DataObject) -> None:
    claim = data.draw(st.sampled_from(shipped().claims))
    word = data.draw(st.sampled_from(words_of(claim.quote)))
    assert claim.id in found(shipped(), word)


@FEW
@given(st.data())
def test_a_claim_is_found_by_two_words_of_its_quote_in_any_order(data: st.DataObject) -> None:
    claim = data.draw(st.sampled_from(shipped().claims))
    one, two = (f"“{data.draw(st.sampled_from(words_of(claim.quote)))}”" for _ in range(2))
    both = found(shipped(), one, two)
    assert claim.id in both
    assert both == found(shipped(), two, one)
    assert set(both) <= set(found(shipped(), one)) | set(found(shipped(), two))


def what(document: Any) -> list[Any]:
    return [document[part] for part in ("topics", "claims", "sources")]


@tries(12)
@given(st.data())
def test_every_spelling_of_a_name_finds_the_same(data: st.DataObject) -> None:
    names = shipped().names
    spelling = data.draw(st.sampled_from(sorted(names)))
    first = next(each for each in names if names[each] == names[spelling])
    expected = what(answer(shipped(), [first]))
    assert what(answer(shipped(), [spelling.upper()])) == expected
    assert what(answer(shipped(), spelling.split())) == expected


@MANY
@given(st.integers(1, 999_999_999), st.sampled_from(("{0}", "about {0}", "over {0}", "at most {0}", "almost {0}")))
def test_a_value_is_found_by_its_number_however_that_is_written(number: int, way: str) -> None:
    claim = claim_of("quantity", 1, "one", way.format(number))
    base = base_of(topic_of("quantity"), [claim], SOURCES)
    grouped = f"{number:,}"
    thousands = f"{plain_number(Decimal(number) / 1000)} thousand"
    for written in (str(number), grouped, grouped.replace(",", "."), grouped.replace(",", " "), f"{number}.0"):
        assert found(base, written) == [claim.id], written
    if number % 100 == 0:
        assert found(base, thousands) == [claim.id], thousands
    assert found(base, str(number + 1)) == []


@MANY
@given(st.integers(1, 28), st.integers(1, 12), st.integers(1000, 2400))
def test_a_day_is_found_in_numbers_and_in_words(day: int, month: int, year: int) -> None:
    iso = f"{year}-{month:02}-{day:02}"
    claim = claim_of("date", 1, "one", f"by {iso}")
    base = base_of(topic_of("date"), [claim], SOURCES)
    name = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December")[month - 1]  # fmt: skip
    for written in (
        iso,
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{year}-{month:02}",
        f"{name} {year}",
        f"{year}",
    ):
        assert found(base, written) == [claim.id], written
    assert found(base, f"{year + 1}") == []


@MANY
@given(st.lists(ANY, min_size=1, max_size=3))
@example(["(" * 500, "[a-z]*", "\\"])
@example(["x" * 5000])
@example(["9" * 5000])
@example([" ".join("9" * 30)])
@example(["\x1b[31m\udcff"])
@example([""])
def test_whatever_is_looked_for_is_answered_or_refused(words: list[str]) -> None:
    base = quoting("a sentence with RT in it")
    try:
        document = answer(base, words)
    except CannotRun as refused:
        assert not all(any(map(str.isalnum, word)) for word in words), refused
        return
    assert document == answer(base, words)
    for hit in (hit for each in document["claims"] for hit in each["hits"]):
        assert all(0 <= mark["start"] < mark["end"] <= len(hit["text"]) for mark in hit["marks"])
