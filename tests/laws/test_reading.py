"""Reading: places are true, values read back, numbers in words are themselves, and no text is too odd."""

from dataclasses import fields
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.languages.language import Language
from csto_check.reading.hedges import _STRENGTH
from csto_check.reading.passing import passing_of
from csto_check.reading.reader import Reader
from csto_check.reading.reading import KINDS, Reading
from csto_check.text.fold import fold
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date
from csto_check.values.name import key
from csto_check.values.quantity import read as read_quantity
from tests.laws.running_text import ANY

SETTING = Setting()
NAMES = {key(name): name for name in ("Armenia", "Nur-Sultan", "Kasachstan", "O'Brien", "Januar")}
DATED = {None: None} | {
    written: date
    for written in ("2022-01-13", "about 2022-01-13", "2024-02-29", "2022", "1500-06-15", "9000-01-01")
    if isinstance(date := read_date(written, SETTING), Date)
}
READERS = {(code, day): Reader(code, date, NAMES) for code in LANGUAGES for day, date in DATED.items()}
CODES = st.sampled_from(LANGUAGES)
DAYS = st.sampled_from(tuple(DATED))

# What readings are made of, whole and in halves: laid side by side they make most shapes, and break them.
FRAGMENTS = st.lists(
    st.sampled_from(
        ("Am ", "on ", "6", "6. ", "13", "31. ", "2022", "0", "00", "1.000", "1,000", "2,5 ", "2.5 ", "3/4", "2:1", ".",
         ",", "-", "–", "—", "−", " ", " ", " ", "\n", "\r\n", "\u00a0", "\u00ad", "\ufeff", "e\u0301", "½", "²", "٣",
         "Januar ", "January ", "Feb. ", "März ", "Mai ", "May ", "Samstag ", "Saturday ", "morgen ", "heute ",
         "yesterday ", "Nacht zum ", "overnight into ", "vor ", "ago ", "Tagen ", "days ", "in ", "Jahren ", "years ",
         "Jahrzehnten ", "decades ", "last ", "letzten ", "Sommer ", "winter ", "week ", "Wochenende ", "rund ",
         "about ", "mehr als ", "more than ", "bis zu ", "up to ", "zwischen ", "between ", "und ", "and ", "bis ",
         "to ", "oder mehr ", "or more ", "+", "ein", "und", "zwanzig", "hundert", "tausend", "Millionen ",
         "million ", "half a ", "halbe ", "dozens ", "Dutzende ", "mehrere ", "several ", "drei", "three ", "twenty-",
         "dritte ", "third ", "20th ", "30. ", "tägig ", "-day ", "$", "€", "%", "(", ")", "„", "“", '"', "'", "§ ",
         "Artikel ", "Article ", "IL-", "Uhr ", "pm ", "MEZ ", "CET ", "0001", "9999",
         "1990er ", "1990s ", "seit ", "since ", "by ", "Armenia", "Armenias ", "O’Brien", "http://", "@", "#", "/")
    ),
    max_size=14,
).map("".join)  # fmt: skip
TEXTS = st.one_of(FRAGMENTS, FRAGMENTS, ANY)


@given(TEXTS, CODES, DAYS)
def test_readings_are_sorted_and_say_where_they_stand(text: str, code: str, day: str | None) -> None:
    readings = READERS[code, day].read(text)
    assert [reading.start for reading in readings] == sorted(reading.start for reading in readings)
    for reading in readings:
        assert 0 <= reading.start < reading.end <= len(text)
        assert fold(text[reading.start : reading.end]) == reading.text
        assert reading.kind in KINDS
        assert reading.value is not None or reading.why is not None


@given(TEXTS, CODES, DAYS)
def test_no_two_readings_share_a_character_but_for_names(text: str, code: str, day: str | None) -> None:
    readings = [reading for reading in READERS[code, day].read(text) if reading.kind != "name"]
    assert all(one.end <= two.start for one, two in pairwise(readings))


@given(TEXTS, CODES, DAYS)
def test_every_value_reads_back(text: str, code: str, day: str | None) -> None:
    for reading in READERS[code, day].read(text):
        if reading.value is not None and reading.kind != "name":
            read = read_date if reading.kind == "date" else read_quantity
            assert read(reading.value, SETTING)


@given(st.integers(0, 10**9 - 1), st.text("0123456789", max_size=2), CODES, st.booleans())
def test_a_number_in_digits_is_itself(whole: int, rest: str, code: str, grouped: bool) -> None:
    words = data(code)
    digits = f"{whole:,}".replace(",", words.group if grouped else "")
    assume(grouped or not 1000 <= whole <= 2100)  # a year
    written = f"{digits}{words.decimal}{rest}" if rest else digits
    (found,) = read(f"({SAID[code].format(written)})", code)
    assert found.text == written
    assert float(str(found.value)) == float(f"{whole}.{rest or 0}")


SAID = {"de": "Es kamen {} Menschen.", "en": "They brought {} people."}


def read(text: str, code: str) -> list[Reading]:
    return READERS[code, "2022-01-13"].read(text)


ONES = {
    "de": ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
           "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
           "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
}  # fmt: skip
TENS = {
    "de": ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"),
    "en": ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
}


def german(number: int) -> str:
    """A number below a million as one German word, with "ein" for one."""
    if number >= 1000:
        rest = german(number % 1000) if number % 1000 else ""
        return f"{german(number // 1000)}tausend{rest}"
    if number >= 100:
        return f"{ONES['de'][number // 100]}hundert{german(number % 100) if number % 100 else ''}"
    if number < 20:
        return ONES["de"][number]
    one = f"{ONES['de'][number % 10]}und" if number % 10 else ""
    return f"{one}{TENS['de'][number // 10]}"


def english(number: int, and_: str) -> str:
    """A number below a million in English, with or without "and" behind hundreds and thousands."""
    if number >= 1000:
        rest = number % 1000
        join = and_ if rest < 100 else " "
        return f"{english(number // 1000, and_)} thousand{join + english(rest, and_) if rest else ''}"
    if number >= 100:
        return f"{ONES['en'][number // 100]} hundred{and_ + english(number % 100, and_) if number % 100 else ''}"
    if number < 20:
        return ONES["en"][number]
    return TENS["en"][number // 10] + (f"-{ONES['en'][number % 10]}" if number % 10 else "")


NUMBERS = st.one_of(st.integers(0, 999_999), st.integers(0, 130), st.integers(900, 2100))


@given(NUMBERS, st.booleans())
@example(101, False)
@example(1001, False)
@example(100_000, True)
def test_a_number_in_german_words_is_itself(number: int, large: bool) -> None:
    assume(number != 1)  # "ein" is an article
    written = german(number) + ("s" if number % 100 == 1 else "")
    text = f"{written.capitalize()} kamen an." if large else f"Es kamen {written} an."
    (found,) = read(text, "de")
    assert (found.kind, found.text.lower(), found.value) == ("quantity", written, str(number))


@given(NUMBERS, st.sampled_from((" ", " and ")), st.booleans())
@example(1001, " and ", False)
@example(101_101, " ", True)
def test_a_number_in_english_words_is_itself(number: int, and_: str, large: bool) -> None:
    written = english(number, and_)
    text = f"{written.capitalize()} soldiers came." if large else f"They brought {written} soldiers."
    (found,) = read(text, "en")
    assert (found.kind, found.text.lower(), found.value) == ("quantity", written, str(number))


OTHERS = {
    "de": ("Die Lage ist ruhig.", "Rund 70 Mann blieben.", "Niemand hat etwas gesehen!", "Am 6. Januar kam er."),
    "en": ("All is calm.", "Some 70 men stayed.", "Nobody saw a thing!", "He came on January 6."),
}
TOLD = {
    "de": ("Am Samstag kamen rund 2.500 Soldaten.", "Vor zwei Tagen gab es mindestens 164 Tote.",
           "Vom 6. bis 10. Januar waren es 150 bis 200 Mann.", "Zum dritten Mal dauerte es zehn Tage.",
           "Zehntausende flohen 2021 nach Armenia."),
    "en": ("Some 2,500 soldiers came on Saturday.", "At least 164 people died two days ago.",
           "From January 6 to 10 there were 150 to 200 men.", "For the third time it took ten days.",
           "Tens of thousands fled to Armenia in 2021."),
}  # fmt: skip


@given(st.data(), CODES, st.sampled_from((" ", "\n\n", "\r\n\r\n", "\u00a0")))
def test_other_sentences_change_nothing(given_: st.DataObject, code: str, gap: str) -> None:
    others = st.lists(st.sampled_from(OTHERS[code]), max_size=3)
    text = gap.join(given_.draw(st.lists(st.sampled_from(TOLD[code]), min_size=1, max_size=3)))
    before = "".join(other + gap for other in given_.draw(others))
    after = "".join(gap + other for other in given_.draw(others))
    shift, end = len(before), len(before) + len(text)
    within = [moved(reading, -shift) for reading in read(before + text + after, code) if shift <= reading.start < end]
    assert within == read(text, code)


def moved(reading: Reading, steps: int) -> Reading:
    return reading._replace(start=reading.start + steps, end=reading.end + steps)


# --- what every language must have

DATA = [(code, data(code)) for code in LANGUAGES]
LANGUAGE = pytest.mark.parametrize(("code", "words"), DATA, ids=LANGUAGES)


# Tables that not every language needs: irregular plurals, where plurals tell a noun; expressions of its grammar.
OF_GRAMMAR = {
    "adjective_ends", "ago_after", "ago_before", "auxiliaries", "bare_years", "beside_before", "beside_behind",
    "day_orders", "denying_end", "describing_ends", "determiners", "done", "doubtful", "event_verbs",
    "future_shape", "having_shape", "infinitive_before", "infinitive_ends", "modals", "part_of_today",
    "participle_ends", "particles", "parts_are_glued", "passive", "past_or_participle", "perfect", "perfect_shape",
    "place_adjective", "purpose_shape", "running", "shifting", "stretching", "this_units", "today_traps",
    "verb_first", "weeks_on",
}  # fmt: skip
OF_SOME = {
    "addends", "adjective_ends", "among_hedges", "articles", "bare_leads", "change_direct", "change_lead",
    "comparing", "compounds", "dative_ends", "decimal", "destinations", "due_leads", "during", "duties",
    "elsewhere_final", "event_before", "group", "heads", "hyphenated", "irregular", "joints", "lasting", "letters",
    "measures", "month_articles", "month_joins", "naming_ends", "no_glued_nouns", "no_noun_ends", "no_noun_words",
    "no_ordinal_after", "not_onward", "noun_ends", "nouns_are_large", "one", "only_before_of", "ordinal_endings",
    "ordinal_leads", "ordinal_marks", "ordinal_point", "ordinals", "passing_after", "past_leads", "people_ends",
    "perfects", "plural_verb_ends", "possessive", "prolonging", "small_prepositions", "spelled_out", "versus",
    "versus_leads", "within_adjectives",
}  # fmt: skip


def filled(words: Language) -> set[str]:
    """The tables in which a language says more than the default."""
    empty = Language(code="")
    return {each.name for each in fields(words) if getattr(words, each.name) not in (getattr(empty, each.name), {})}


@LANGUAGE
def test_a_language_that_is_read_fills_the_tables_of_all(code: str, words: Language) -> None:
    everything = {each.name for each in fields(words)}
    assert filled(words) >= everything - OF_SOME - OF_GRAMMAR, code


@LANGUAGE
def test_hedges_are_known_and_mean_one_thing(code: str, words: Language) -> None:
    for table in (words.hedges, words.hedges_after):
        assert set(table) <= set(_STRENGTH)
        said = [word for phrases in table.values() for word in phrases]
        assert len(said) == len(set(said)), code
        assert all(word == word.lower().strip() for word in said)
    assert {"by", "from", "since", "before", "after", "about"} <= set(words.date_leads)


@LANGUAGE
def test_known_non_numbers_have_kinds(code: str, words: Language) -> None:
    passing = passing_of(code)
    assert {shape.kind for shape in passing.shapes} >= {"link", "model", "age"}


@LANGUAGE
def test_months_weekdays_and_numbers_are_whole(code: str, words: Language) -> None:
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(7))
    assert {*range(13), *range(20, 100, 10)} <= set(words.cardinals.values())
    assert {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} <= set(words.ordinal_stems.values())
    assert {-1, 0, 1} <= set(words.today.values()) and {-1, 0, 1} <= set(words.orders.values())
    assert set(range(1, 21)) <= set(words.date_ordinals.values())
    assert set(words.decades.values()) == set(range(20, 100, 10))
    assert {words.decimal, words.group} == {".", ","}


@LANGUAGE
def test_the_words_of_tables_are_in_small_letters(code: str, words: Language) -> None:
    tables = (words.cardinals, words.multipliers, words.plurals, words.months, words.weekdays, words.units)
    for table in (*tables, words.today, words.seasons, words.zones):
        assert table and all(word and word == word.lower() for word in table), (code, table)
    assert set(words.plural_units) <= set(words.units)
    assert set(words.short_months) <= set(words.months)
    assert set(words.articles) <= set(words.cardinals)


@LANGUAGE
def test_plurals_leave_at_least_two_of_each(code: str, words: Language) -> None:
    assert all(least % 2 == 0 for least in words.plurals.values()), code
    alone = {word: least for word, least in words.plurals.items() if word not in words.only_before_of}
    assert all(least >= 24 for least in alone.values()), code
