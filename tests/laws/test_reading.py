"""Reading: places are true, values read back, numbers in words are themselves, and no text is too odd."""

from itertools import pairwise

from hypothesis import assume, example, given
from hypothesis import strategies as st

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
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


SAID = {"de": "Es kamen {} Menschen.", "en": "They brought {} people."}


@given(st.integers(0, 10**9 - 1), st.text("0123456789", max_size=2), st.sampled_from(sorted(SAID)), st.booleans())
def test_a_number_in_digits_is_itself(whole: int, rest: str, code: str, grouped: bool) -> None:
    words = data(code)
    digits = f"{whole:,}".replace(",", words.group if grouped else "")
    assume(grouped or not 1000 <= whole <= 2100)  # a year
    written = f"{digits}{words.decimal}{rest}" if rest else digits
    (found,) = read(f"({SAID[code].format(written)})", code)
    assert found.text == written
    assert float(str(found.value)) == float(f"{whole}.{rest or 0}")


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


@given(st.data(), st.sampled_from(sorted(TOLD)), st.sampled_from((" ", "\n\n", "\r\n\r\n", "\u00a0")))
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
