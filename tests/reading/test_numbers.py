"""Numbers, what makes them wider, and what they count."""

import pytest

from tests.reading.telling import told

GERMAN = (
    ("2500 Soldaten", "2500"),
    ("2.500 Soldaten", "2500"),
    ("2 500 Soldaten", "2500"),
    ("2'500 Soldaten", "2500"),
    ("2,5 Prozent", "2.5"),
    ("12 345 678 Menschen", "12345678"),
    ("1.234.567,89 Euro", "1234567.89"),
    ("2,5 Millionen Menschen", "2500000"),
    ("2,5 Mio. Menschen", "2500000"),
    ("3 Mrd. Euro", "3000000000"),
    ("500 Tausend Euro", "500000"),
    ("null Soldaten", "0"),
    ("neun Soldaten", "9"),
    ("zwölf Soldaten", "12"),
    ("einundzwanzig Soldaten", "21"),
    ("dreissig Soldaten", "30"),
    ("hundert Soldaten", "100"),
    ("hunderteins Soldaten", "101"),
    ("zweitausendfünfhundert Soldaten", "2500"),
    ("dreihundertfünfundvierzigtausendsechshundertachtundsiebzig Euro", "345678"),
    ("ein Dutzend Soldaten", "12"),
    ("eine halbe Million Euro", "500000"),
    ("anderthalb Millionen Euro", "1500000"),
    ("zweieinhalb Milliarden Euro", "2500000000"),
)
ENGLISH = (
    ("2,500 soldiers", "2500"),
    ("2.5 million euros", "2500000"),
    ("zero soldiers", "0"),
    ("one soldier", "1"),
    ("twenty-one soldiers", "21"),
    ("a hundred soldiers", "100"),
    ("one hundred and twenty-five soldiers", "125"),
    ("two thousand five hundred soldiers", "2500"),
    ("a dozen soldiers", "12"),
    ("3 dozen soldiers", "36"),
    ("half a million dollars", "500000"),
    ("one and a half million people", "1500000"),
)
HEDGES = (
    *(("de", said, value) for said, value in (
        ("rund 100", "about 100"), ("etwa 100", "about 100"), ("circa 100", "about 100"), ("an die 100", "about 100"),
        ("über 300", "over 300"), ("mehr als 300", "over 300"), ("gut 300", "over 300"), ("weit über 300", "over 300"),
        ("mindestens 164", "at least 164"), ("nicht weniger als 164", "at least 164"),
        ("fast 10.000", "almost 10000"), ("knapp 10.000", "almost 10000"), ("nahezu 10.000", "almost 10000"),
        ("weniger als 200", "under 200"), ("deutlich weniger als 200", "under 200"),
        ("bis zu 200", "at most 200"), ("höchstens 200", "at most 200"), ("nicht mehr als 200", "at most 200"),
        ("100 oder mehr", "at least 100"), ("3000+", "at least 3000"), ("rund ein Dutzend", "about 12"),
        ("nahezu eine halbe Million", "almost 500000"), ("mehr als hunderttausend", "over 100000"),
    )),
    *(("en", said, value) for said, value in (
        ("some 100", "about 100"), ("around 100", "about 100"), ("roughly 100", "about 100"),
        ("over 300", "over 300"), ("more than 300", "over 300"), ("well over 300", "over 300"),
        ("at least 164", "at least 164"), ("no fewer than 164", "at least 164"),
        ("nearly 10,000", "almost 10000"), ("almost 10,000", "almost 10000"),
        ("fewer than 200", "under 200"), ("under 200", "under 200"),
        ("up to 200", "at most 200"), ("no more than 200", "at most 200"),
        ("200 or more", "at least 200"), ("3000+", "at least 3000"),
    )),
)  # fmt: skip
RANGES = (
    ("de", "zwischen 150 und 200", "150..200"),
    ("de", "150 bis 200", "150..200"),
    ("de", "150–200", "150..200"),
    ("de", "zwei bis drei Millionen", "2000000..3000000"),
    ("de", "1,5 bis 2", "1.5..2"),
    ("en", "between 150 and 200", "150..200"),
    ("en", "150 to 200", "150..200"),
    ("en", "150–200", "150..200"),
    ("en", "2 to 3 million", "2000000..3000000"),
)
PLURALS = (
    *(("de", said, least) for said, least in (
        ("Dutzende", 24), ("Hunderte", 200), ("Tausende", 2000), ("Zehntausende", 20000), ("Hunderttausende", 200000),
        ("Millionen", 2000000), ("mehrere Dutzend", 24), ("mehrere hundert", 200), ("einige Tausend", 2000),
        ("ein paar Dutzend", 24),
    )),
    *(("en", said, least) for said, least in (
        ("dozens", 24), ("scores", 40), ("hundreds", 200), ("thousands", 2000), ("tens of thousands", 20000),
        ("hundreds of thousands", 200000), ("millions", 2000000), ("several hundred", 200), ("a few thousand", 2000),
    )),
)  # fmt: skip
SAID = {"de": "Sie brachten {} {}.", "en": "They brought {} {}."}
COUNTED = {"de": "Menschen", "en": "people"}


@pytest.mark.parametrize(("said", "value"), GERMAN)
def test_a_german_number(said: str, value: str) -> None:
    number, noun = said.rsplit(" ", 1)
    assert told("de", f"Sie brachten {said}.") == [f"quantity: {number} = {value} [{noun}]"]


@pytest.mark.parametrize(("said", "value"), ENGLISH)
def test_an_english_number(said: str, value: str) -> None:
    number, noun = said.rsplit(" ", 1)
    assert told("en", f"They brought {said}.") == [f"quantity: {number} = {value} [{noun}]"]


@pytest.mark.parametrize(("code", "said", "value"), [*HEDGES, *RANGES])
def test_the_words_around_a_number_belong_to_it(code: str, said: str, value: str) -> None:
    text = SAID[code].format(said, COUNTED[code])
    assert told(code, text) == [f"quantity: {said} = {value} [{COUNTED[code]}]"]


@pytest.mark.parametrize(("code", "said", "value"), [*HEDGES, *RANGES])
def test_they_may_begin_a_sentence(code: str, said: str, value: str) -> None:
    said = said[0].upper() + said[1:]
    text = f"{said} {COUNTED[code]} {'kamen' if code == 'de' else 'came'}."
    assert told(code, text) == [f"quantity: {said} = {value} [{COUNTED[code]}]"]


@pytest.mark.parametrize(("code", "said", "least"), PLURALS)
def test_a_plural_leaves_the_number_open(code: str, said: str, least: int) -> None:
    of = " of" if code == "en" and said.endswith("s") else ""
    text = SAID[code].format(said + of, COUNTED[code])
    assert told(code, text) == [f"quantity: {said} = at least {least} [{COUNTED[code]}]"]


@pytest.mark.parametrize(
    ("code", "text", "readings"),
    [
        ("de", "Kirgisische und 70 russische Soldaten kamen.", ["quantity: 70 = 70 [Soldaten]"]),
        ("de", "Sie zahlten 5 € und 20 %.", ["quantity: 5 = 5 [€]", "quantity: 20 = 20 [%]"]),
        ("de", "Hunderttausende flohen.", ["quantity: Hunderttausende = at least 200000"]),
        ("de", "Zwölf Soldaten, fünf Frauen.", ["quantity: Zwölf = 12 [Soldaten]", "quantity: fünf = 5 [Frauen]"]),
        ("en", "It cost $5 million.", ["quantity: 5 million = 5000000 [$]"]),
        ("en", "A 2,500-strong force came.", ["quantity: 2,500 = 2500 [force]"]),
        ("de", "Es kamen ca. 70 Mann.", ["quantity: ca. 70 = about 70 [Mann]"]),
        ("en", "It rose 20 %.", ["change: 20 = 20 [%]"]),
        ("en", "Of the voters, 66.7 per cent came.", ["quantity: 66.7 = 66.7 [per cent]"]),
        ("en", "The driver, 66, came, said Mr Lund, 47.", []),
    ],
)
def test_the_noun_is_the_one_word_that_is_counted(code: str, text: str, readings: list[str]) -> None:
    assert told(code, text) == readings


@pytest.mark.parametrize(
    ("code", "text", "reading"),
    [
        ("de", "Es dauerte zehn Tage.", "duration: zehn = 10 [Tage]"),
        ("de", "Es dauerte mehr als zwei Wochen.", "duration: mehr als zwei = over 2 [Wochen]"),
        ("de", "Es dauerte 24 bis 48 Stunden.", "duration: 24 bis 48 = 24..48 [Stunden]"),
        ("de", "Ein zehntägiger Einsatz begann.", "duration: zehntägiger = 10"),
        ("de", "Der 48-stündige Streik begann.", "duration: 48-stündige = 48"),
        ("en", "It took 48 hours.", "duration: 48 = 48 [hours]"),
        ("en", "A three-day strike began.", "duration: three-day = 3"),
        ("de", "Es war der dritte Einsatz.", "ordinal: dritte = 3"),
        ("de", "Zum 30. Jahrestag kamen sie.", "ordinal: 30. = 30"),
        ("de", "Es war der einundzwanzigste Einsatz.", "ordinal: einundzwanzigste = 21"),
        ("en", "The first soldiers came.", "ordinal: first = 1"),
        ("en", "The 20th anniversary came.", "ordinal: 20th = 20"),
        ("en", "The twenty-first soldier came.", "ordinal: twenty-first = 21"),
    ],
)
def test_durations_and_ordinals_are_kinds_of_their_own(code: str, text: str, reading: str) -> None:
    assert told(code, text) == [reading]
