"""Numerals, hedges and what nobody read: a number is the sum of its parts, and every digit is accounted for."""

import re
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.reading.atoms import atoms_of
from csto_check.reading.durations import durations_of
from csto_check.reading.non_numbers import _ODD, _TOUCHED, non_numbers_of
from csto_check.reading.numerals import numerals_of
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Reading
from csto_check.reading.shapes import gist
from csto_check.reading.shares import shares_of
from csto_check.text.fold import fold
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date
from csto_check.values.quantity import Quantity
from csto_check.values.quantity import read as read_quantity
from tests.laws.running_text import ANY
from tests.reading.score import FOLDER, lines

SETTING = Setting()
DAY = read_date("2022-01-13", SETTING)
READERS = {code: Reader(code, DAY if isinstance(DAY, Date) else None) for code in LANGUAGES}
# What numerals are made of, so that most texts hold several that touch each other in ways nobody would write.
PIECES = {
    "de": ("ein", "eine ", "zwei", "drei ", "fünf", "zwölf ", "und", "zwanzig", "hundert", "tausend ", "Millionen ",
           "Million ", "Mrd. ", "Mio. ", "Dutzend ", "einhalb", "halbe ", "dreiviertel ", "viertel ", " Komma ",
           "anderthalb ", "mehrere ", "Hunderte ", "5", "12 ", "1.000", "2,5", "1/2 ", "½", "k ", "m ", " ", "-",
           "% ", " Prozent ", "€", "Menschen ", "rund ", "über ", "fünfte ", "erste ", "3. ", "."),
    "en": ("a ", "one ", "two ", "three", "five ", "twelve ", "twenty", "-", "hundred ", "thousand ", "million ",
           "billion ", "dozen ", " and ", "half ", " and a half ", "quarters ", " of a ", " point ", "several ",
           "hundreds ", "of ", "5", "12 ", "1,000", "2.5", "1/2 ", "½", "k ", "m ", "bn ", " ", "% ", " per cent ",
           "$", "people ", "about ", "over ", "fifth ", "first ", "3rd ", "."),
}  # fmt: skip
CODES = st.sampled_from(sorted(PIECES))
NUMERIC = {code: st.lists(st.sampled_from(pieces), max_size=9).map("".join) for code, pieces in PIECES.items()}
TEXTS = st.one_of(*NUMERIC.values(), ANY)
DIGITS = re.compile(r"\d+")


@given(st.data(), CODES)
@example("between one hundred and two hundred thousand", "en")
@example("einhalbMillionen ein", "de")
@example("einhalb Millionen ", "de")
def test_a_numeral_alone_is_the_number_that_it_is_in_its_sentence(drawn: st.DataObject | str, code: str) -> None:
    text = fold(drawn if isinstance(drawn, str) else drawn.draw(NUMERIC[code]))
    numerals = numerals_of(code)
    for one in numerals.find(text):
        if one.value is None or one.letter or one.article:
            continue
        (alone,) = numerals.find(text[one.start : one.end] + " ")
        assert (alone.start, alone.end, alone.value, alone.least) == (0, one.end - one.start, one.value, one.least)


@given(st.data(), CODES)
def test_the_parts_of_a_numeral_are_all_of_it(drawn: st.DataObject, code: str) -> None:
    """Between its parts stands nothing but what joins them, and before them an article or "several"."""
    text = fold(drawn.draw(NUMERIC[code]))
    words = data(code)
    joins = {"", " ", "-", *words.links}
    for one in numerals_of(code).find(text):
        parts = [part for part in atoms_of(code).find(text) if one.start <= part.start and part.end <= one.end]
        if one.least or one.value is None:
            continue
        assert parts
        lead = text[one.start : parts[0].start].strip().lower()
        assert not lead or re.fullmatch(words.one or "", lead)
        assert all(text[a.end : b.start].lower() in joins for a, b in pairwise(parts))
        assert text[parts[-1].end : one.end] in ("", ".")


@given(TEXTS, CODES)
@example("12:30 5", "en")
@example("She won 6-4, 3-6 and 12:30 12:30.", "en")
def test_every_digit_belongs_to_a_reading_or_is_accounted_for(text: str, code: str) -> None:
    found = READERS[code].whole(text)
    spans = [(each.start, each.end) for each in (*found.readings, *found.passed)]
    for digits in DIGITS.finditer(text):
        for at in range(*digits.span()):
            assert any(start <= at < end for start, end in spans), digits.group()
    assert all((piece.kind is None) == (piece.why is not None) for piece in found.passed)


@given(TEXTS, CODES)
def test_whole_and_read_tell_the_same(text: str, code: str) -> None:
    assert READERS[code].whole(text).readings == READERS[code].read(text)


@given(TEXTS, CODES)
def test_no_reading_with_a_value_touches_what_was_not_read(text: str, code: str) -> None:
    found = READERS[code].whole(text)
    unread = [(each.start, each.end) for each in found.passed if each.kind is None]
    for reading in found.readings:
        if reading.value is not None and reading.kind != "name":
            assert all(reading.start != end and reading.end != start for start, end in unread)


# --- one number, written in every way that a language has

WHOLES = st.integers(1, 9)
WAYS = {
    "en": ("{n}.5 million", "{n}½ million", "{n} 1/2 million", "{w} and a half million", "{w} point five million",
           "{n},500,000", "{n} 500 000", "{n}500000", "{n}.5mn", "${n}.5m"),
    "de": ("{n},5 Millionen", "{n}½ Millionen", "{n} 1/2 Millionen", "{w}einhalb Millionen", "{w} Komma fünf Millionen",
           "{n}.500.000", "{n} 500 000", "{n}500000", "{n},5 Mio.", "{n}'500'000"),
}  # fmt: skip
ONES = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "de": ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
}
SENTENCE = {"en": "They had {} people in all.", "de": "Sie hatten {} Menschen dabei."}


def numbers(text: str, code: str) -> list[Reading]:
    return [each for each in READERS[code].read(text) if each.kind not in ("date", "name")]


@given(WHOLES, CODES, st.data())
def test_a_number_is_the_same_in_every_notation(whole: int, code: str, drawn: st.DataObject) -> None:
    way = drawn.draw(st.sampled_from(WAYS[code]))
    assume(not (code == "de" and whole == 1 and "Komma" in way))  # ein Komma is no number
    text = SENTENCE[code].format(way.format(n=whole, w=ONES[code][whole - 1]))
    (found,) = numbers(text, code)
    assert found.value is not None
    assert Decimal(found.value) == Decimal(f"{whole}.5") * 10**6


# --- hedges: the same set in all orders, and behind any mark

PLAIN = {
    "en": {"over": "over", "at least": "at least", "under": "fewer than", "at most": "at most", "about": "about",
           "almost": "nearly"},
    "de": {"over": "über", "at least": "mindestens", "under": "weniger als", "at most": "höchstens", "about": "rund",
           "almost": "fast"},
}  # fmt: skip
FIGURES = st.sampled_from((60, 290, 1000, 2500, 75_000, 1_200_000))
AROUND = ("{}", "({})", "[{}]", "„{}“", "**{}**", "<b>{}</b>", "—{}", "– {}", "/{}", "*{}", ": {}")
FRAME = {"en": "The list names{} tents for them.", "de": "Die Liste nennt{} Zelte für sie."}
HEDGED = {
    code: [
        (kind, phrase)
        for kind, phrases in data(code).hedges.items()
        for phrase in phrases
        if phrase not in data(code).prepositions
    ]
    for code in LANGUAGES
}


def meaning(found: Reading) -> object:
    value = read_quantity(found.value or "", SETTING)
    assert isinstance(value, Quantity)
    return value.span


@given(st.data(), CODES, FIGURES, st.sampled_from(AROUND))
def test_a_hedge_says_the_same_behind_every_mark(drawn: st.DataObject, code: str, number: int, around: str) -> None:
    kind, phrase = drawn.draw(st.sampled_from(HEDGED[code]))
    digits = f"{number:,}".replace(",", data(code).group)
    glue = "" if around[0] in "—/" else " "
    text = FRAME[code].format(glue + around.format(f"{phrase} {digits}"))
    (found,) = numbers(text, code)
    (plain,) = numbers(FRAME[code].format(f" {PLAIN[code][kind]} {digits}"), code)
    assert meaning(found) == meaning(plain), text


@given(st.data(), CODES, FIGURES)
def test_a_hedge_behind_a_number_says_the_same_as_before_it(drawn: st.DataObject, code: str, number: int) -> None:
    kind = drawn.draw(st.sampled_from(sorted(data(code).hedges_after)))
    phrase = drawn.draw(st.sampled_from(data(code).hedges_after[kind]))
    assume(kind in PLAIN[code])
    digits = f"{number:,}".replace(",", data(code).group)
    join = "-" if phrase in ("odd", "ish") else " "
    (found,) = numbers(f"({digits}{join}{phrase})", code)
    (plain,) = numbers(f"({PLAIN[code][kind]} {digits})", code)
    assert meaning(found) == meaning(plain)


@given(st.data(), CODES, FIGURES)
def test_a_negation_turns_a_bound_round_and_never_upside_down(drawn: st.DataObject, code: str, number: int) -> None:
    compared = {"en": ("more than", "fewer than"), "de": ("mehr als", "weniger als")}[code]
    negator = {"en": "not", "de": "nicht"}[code]
    digits = f"{number:,}".replace(",", data(code).group)
    over, under = (numbers(f"({negator} {each} {digits} )", code)[0] for each in compared)
    assert (over.value, under.value) == (f"at most {number}", f"at least {number}")


SIGNS = (("≥", "at least"), ("≤", "at most"), (">", "over"), ("<", "under"), ("~", "about"), ("≈", "about"))


@pytest.mark.parametrize(("sign", "kind"), SIGNS)
@pytest.mark.parametrize("gap", ["", " "])
def test_signs_are_the_hedges_that_the_notation_says(sign: str, kind: str, gap: str) -> None:
    for code in LANGUAGES:
        (found,) = numbers(f"It was {sign}{gap}290.", code)
        assert found.value == f"{kind} 290"


# --- languages of their own


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_a_stretch_needs_stands_in_all_that_it_matches(code: str) -> None:
    """The letters by which an expression for a non-number is passed over are in each of its matches."""
    texts = [line.text for name in ("de", "en") for line in lines(FOLDER / f"{name}.tsv")]
    texts += [text + "." for text in SAID]
    shapes = [*non_numbers_of(code).shapes, *shares_of(code).shapes, *durations_of(code).shapes]
    for text in map(fold, texts):
        for each in shapes:
            without = each.needs and not any(need in gist(text) for need in each.needs)
            if without or (each.aim == _TOUCHED and not _ODD.search(text)):
                assert not each.expression.search(text), (each.expression.pattern, each.needs, text)


SAID = (
    "at 9 a.m. on Friday", "12:30 GMT", "1430 GMT", "aged 12 to 14", "in her early 30s", "under-18s", "12 Main Street",
    "NY 10001", "won the match 3-1", "a five-figure sum", "flight KX 1902", "one o'clock", "at the age of forty",
    "a 27-year-old", "five times", "twofold", "3x", "a third of it", "no one came", "every Monday", "ground zero",
    "Phase two", "World War Two", "um 12.30 Uhr", "kurz nach zwölf", "im Alter von 60", "die 84-jährige", "dreimal",
    "außer Acht", "Teil zwei", "+49 30 123456", "030 123456", "§ 12", "(3)", "[12]", "1.2.3", "192.168.1.2", "3/4",
    "www.example.org", "x@example.org", "#tag", "IL-76", "Covid-19", "Postfach 12 34", "Hauptstraße 12", "D-10115",
    "die 14. Panzerbrigade", "9/11", "24/7", "zu dritt", "fünfstellig",
)  # fmt: skip
