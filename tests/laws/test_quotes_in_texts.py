"""Quotes in texts: what was cut out is found where it stood, what was changed is not found."""

from collections.abc import Callable, Iterator
from itertools import islice, pairwise, product

import pytest
from hypothesis import assume, example, given

from csto_check.evidence.hints import Hints
from csto_check.text.fold import fold
from csto_check.text.search import Quote, Searchable
from csto_check.text.span import Span
from csto_check.text.tokens import quote_parts, tokens
from tests.laws import SLOW, tries
from tests.laws.running_text import (
    ANY,
    NUMBERS,
    POINTS,
    TURNED,
    Running,
    laid_out,
    places,
    running,
    stands,
    stretches,
    within,
    words,
)
from tests.laws.strategies import st

MANY = tries(80)
SMALL = st.lists(st.sampled_from(("a", "b", ".", "5", "-5", "non-a", "2,50", "a", "b")), min_size=1, max_size=9)
PARTS = st.lists(st.lists(st.sampled_from(("a", "b", "5", "-5", ".")), min_size=1, max_size=2), min_size=1, max_size=3)
Change = Callable[[list[str], int, str], list[str]]
NEGATIONS = ("nicht", "kein", "not", "no")


@st.composite
def cut_out(draw: st.DrawFn) -> tuple[Running, int, int]:
    """A text and a run of its atoms that says something."""
    text = draw(running())
    size = len(text.atoms)
    first, last = sorted((draw(st.integers(0, 99)) % size, draw(st.integers(0, 99)) % size))
    last += 1
    assume(text.says_something(first, last))
    return text, first, last


@MANY
@given(cut_out(), st.sampled_from((" ", "\n", "\u00a0")))
def test_a_run_of_whole_words_and_numbers_is_found_where_it_stood(cut: tuple[Running, int, int], gap: str) -> None:
    text, first, last = cut
    place = Span(text.spans[first].start, text.spans[last - 1].end)
    quote = gap.join(text.atoms[first:last])
    found = [each.spans for each in places(text.text, quote)]
    assert (place,) in found
    assert all(fold(text.text[slice(*span)]) == fold(quote) for (span,) in found)


@MANY
@given(ANY, st.data())
@example("a \u2764\ufe0f b", None)
def test_words_between_spaces_of_any_text_are_found_where_they_stood(text: str, data: st.DataObject | None) -> None:
    chunks = fold(text).split(" ")
    first, last = data.draw(stretches(len(chunks))) if data else (0, len(chunks))
    assume(all(apart(*pair) for pair in (chunks[first - 1 : first + 1], chunks[last - 1 : last + 1]) if len(pair) > 1))
    quote = " ".join(chunks[first:last])
    assume(any(char.isalnum() for char in quote) and quote_parts(quote) == [quote])
    assert quote in [fold(text[slice(*span)]) for found in places(text, quote) for span in found.spans]


def apart(one: str, two: str) -> bool:
    """Whether what a space keeps apart is surely not one number."""
    return not (any(map(str.isdecimal, one)) and two[:1].isnumeric())


@pytest.mark.parametrize("before", ["rund ", "(", "„", "", "kamen, "])
def test_a_number_or_a_turned_word_is_not_found_from_its_middle_on(before: str) -> None:
    for atom in (*NUMBERS, *TURNED):
        text, inside = Searchable(f"{before}{atom} Gäste kamen"), tokens(fold(atom))
        for rest in (inside[at:] for at in range(1, len(inside))):
            assert not list(text.places(Quote(" ".join(rest)))), atom
            assert not list(text.places(Quote(" ".join([*rest, "Gäste"])))), atom


@pytest.mark.parametrize("behind", [" Gäste", ")", "“", "", ", sagte sie", "."])
def test_a_number_is_not_found_up_to_its_middle(behind: str) -> None:
    for atom in NUMBERS:
        text, inside = Searchable(f"Es kamen {atom}{behind}"), tokens(fold(atom))
        for begun in (inside[:at] for at in range(1, len(inside))):
            assert not list(text.places(Quote(" ".join(begun)))), atom
            assert not list(text.places(Quote(" ".join(["kamen", *begun])))), atom


@pytest.mark.parametrize("before", ["rund ", "(", "„", "", "kamen, "])
@pytest.mark.parametrize("behind", [" Gäste", ")", "“", "", ", sagte sie", "."])
def test_a_number_is_found_whatever_stands_around_it(before: str, behind: str) -> None:
    for atom in (*NUMBERS, *TURNED):
        assert Span(len(before), len(before + atom)) in [
            found.spans[0] for found in places(before + atom + behind, atom)
        ]


def another_character(atoms: list[str], at: int, other: str) -> list[str]:
    """One digit, letter (or its case), sign or mark is another one, or gone."""
    place = ord(other[-1:] or "a") * 7 % len(atoms[at])
    char = atoms[at][place]
    new = char.swapcase() if char.isalpha() and other.isdecimal() else other
    return [*atoms[:at], *filter(None, [atoms[at][:place] + new + atoms[at][place + 1 :]]), *atoms[at + 1 :]]


def without_one(atoms: list[str], at: int, other: str) -> list[str]:
    middle = 1 + at % max(len(atoms) - 2, 1)
    return atoms[:middle] + atoms[middle + 1 :]


def with_negation(atoms: list[str], at: int, other: str) -> list[str]:
    return [*atoms[:at], NEGATIONS[len(other) + len(atoms) & 3], *atoms[at:]]


def swapped(atoms: list[str], at: int, other: str) -> list[str]:
    """Two neighbours change their places."""
    at %= max(len(atoms) - 1, 1)
    return [*atoms[:at], *reversed(atoms[at : at + 2]), *atoms[at + 2 :]]


def longer(atoms: list[str], at: int, other: str) -> list[str]:
    """A character more before or behind a word or a number."""
    return [*atoms[:at], other + atoms[at] if len(atoms) % 2 else atoms[at] + other, *atoms[at + 1 :]]


OTHERS = st.sampled_from((*"0123456789aZ.,:-+/", "2 ", ",5", ""))


@pytest.mark.parametrize("change", [another_character, without_one, with_negation, swapped, longer])
@given(cut_out(), st.integers(0, 11), OTHERS)
def test_a_changed_quote_is_not_found(change: Change, cut: tuple[Running, int, int], at: int, other: str) -> None:
    text, first, last = cut
    quote = change(list(text.atoms[first:last]), at % (last - first), other)
    assume(not within([fold(atom) for atom in quote], text.folded()))
    assume(not within(tokens(fold(" ".join(quote))), [token for atom in text.folded() for token in solid(atom)]))
    assert not stands(" ".join(quote), text.text)


def solid(atom: str) -> list[str]:
    """The tokens of an atom that a quote may begin or end between; a number has none, and stands as itself."""
    return [atom] if atom in FOLDED else tokens(atom)


FOLDED = {fold(atom) for atom in NUMBERS if len(tokens(fold(atom))) > 1}


def test_a_quote_without_a_word_or_a_number_is_never_found() -> None:
    text = Searchable(f"Gäste {' '.join(POINTS)} kamen")
    for one, two in product(POINTS, repeat=2):
        assert not list(text.places(Quote(f"{one} {two}")))
        assert not list(text.places(Quote(f"{one} […] {two}")))


Run = tuple[int, int]


def all_ways(quote: list[list[str]], atoms: list[str], start: int = 0) -> Iterator[tuple[Run, ...]]:
    """Every way in which the parts of a quote follow each other, the slow way."""
    if not quote:
        yield ()
        return
    for at in range(start, len(atoms) - len(quote[0]) + 1):
        if atoms[at : at + len(quote[0])] == quote[0]:
            for rest in all_ways(quote[1:], atoms, at + len(quote[0])):
                yield ((at, at + len(quote[0])), *rest)


def shortest(ways: list[tuple[Run, ...]]) -> list[Run]:
    """From the first atom to behind the last one, of the ways that hold no other one."""
    ends = {(way[0][0], way[-1][1]) for way in ways}
    return sorted(a for a in ends if not any(a != b and a[0] <= b[0] and b[1] <= a[1] for b in ends))


@tries(100)
@given(SMALL, PARTS)
def test_places_are_all_the_shortest_ones_from_left_to_right(atoms: list[str], quote: list[list[str]]) -> None:
    assume(any(atom != "." for part in quote for atom in part))
    text = laid_out(atoms, (" ",))
    found = places(text.text, " […] ".join(map(" ".join, quote)))
    ways = {tuple(Span(text.spans[a].start, text.spans[b - 1].end) for a, b in way) for way in all_ways(quote, atoms)}
    assert {each.spans for each in found} <= ways
    expected = shortest(list(all_ways(quote, atoms)))
    assert [(each.spans[0].start, each.spans[-1].end) for each in found] == [
        (text.spans[first].start, text.spans[last - 1].end) for first, last in expected
    ]


@st.composite
def quotes_of(draw: st.DrawFn, text: str) -> str:
    """Some runs of the tokens of a text, one or two."""
    whole = tokens(fold(text))
    assume(whole)
    runs = draw(st.lists(stretches(len(whole)), min_size=1, max_size=2))
    return " […] ".join(" ".join(whole[first:last]) for first, last in sorted(runs))


@MANY
@given(ANY, st.data())
@example("Dank \u2764\ufe0f an", None)
@example("a .\u0301 b", None)
def test_offsets_cut_out_what_was_matched(text: str, data: st.DataObject | None) -> None:
    quote = Quote(data.draw(quotes_of(text)) if data else " ".join(tokens(fold(text))[:2]))
    for found in islice(Searchable(text).places(quote), 5):
        assert [tokens(fold(text[slice(*span)])) for span in found.spans] == quote.parts
        assert sorted(found.spans) == list(found.spans)
        assert all(one.end <= two.start for one, two in pairwise(found.spans))


@given(ANY, ANY)
def test_a_quote_is_found_where_its_canonical_form_is(text: str, quote: str) -> None:
    assert places(text, Quote(quote).canonical()) == places(text, quote)


@given(running(), st.data())
def test_a_hint_lies_in_the_text(text: Running, data: st.DataObject) -> None:
    quote = Quote(" ".join(data.draw(st.lists(st.sampled_from((*text.atoms, "Truppe", "2,600", "x")), min_size=1))))
    assume(quote.parts)
    hint = Hints(Searchable(text.text)).nearest(quote)
    assert hint is None or (0 <= hint.start < hint.end <= len(text.text) and text.text[slice(*hint)].strip())


@given(ANY, ANY.filter(lambda quote: bool(Quote(quote).parts)))
def test_a_hint_never_fails(text: str, quote: str) -> None:
    hint = Hints(Searchable(text)).nearest(Quote(quote))
    assert hint is None or 0 <= hint.start < hint.end <= len(text)


@SLOW
@given(st.lists(words().filter(lambda word: word[-1:].isalpha() and len(word) > 3), unique=True, min_size=5), st.data())
def test_a_hint_for_one_changed_word_holds_all_the_others(found: list[str], data: st.DataObject) -> None:
    assume(len(tokens(fold(" ".join(found)))) == len(set(map(fold, found))))
    first = data.draw(st.integers(0, len(found) - 5))
    quote = found[first : data.draw(st.integers(first + 5, len(found)))]
    at = data.draw(st.integers(0, len(quote) - 1))
    text = " ".join(found)
    hint = Hints(Searchable(text)).nearest(Quote(" ".join([*quote[:at], "Verwaltung", *quote[at + 1 :]])))
    assert hint is not None
    assert set(quote[:at] + quote[at + 1 :]) <= set(text[slice(*hint)].split())


def test_a_text_of_equal_words_is_searched_at_once() -> None:
    text = Searchable("a " * 60_000)
    assert len(list(islice(text.places(Quote("a")), 3))) == 3
    assert len(list(islice(text.places(Quote("a a […] a […] a a")), 3))) == 3
    assert not list(text.places(Quote("a […] b")))
    assert not list(text.places(Quote("b […] a")))
    assert Hints(text).nearest(Quote("a […] b")) is None


def test_a_text_of_equal_numbers_is_searched_at_once() -> None:
    text = Searchable("-5 " * 10_000 + "a 5")
    assert len(list(text.places(Quote("5")))) == 1
    assert len(list(text.places(Quote("-5 […] a […] 5")))) == 1
    assert not list(text.places(Quote("5 […] a")))


def test_a_text_of_one_long_word_is_searched_once() -> None:
    assert len(places("a" * 400_000 + " b", "b")) == 1  # n² steps would take hours
