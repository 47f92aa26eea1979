"""Dates, lengths and ages of a text against each other: a sentence with a slip, and the same without it."""

import pytest

from tests.checking.score import Case, slips

# code, language, day of the text, text with `{}`, what is wrong in it, what is right
PAIRS = (
    ("T101", "en", "2023-07-17", "The vote is on {}, 21 July.", "Monday", "Friday"),
    ("T101", "de", "2023-07-17", "Gewählt wird am {}, dem 21. Juli.", "Montag", "Freitag"),
    ("T101", "en", "2023-07-17", "The quake struck on 3 May 2011 and on {}, 5 May, the search ended.",
     "Monday", "Thursday"),
    ("T102", "en", "2023-05-14", "The fair runs from 3 to 12 July, giving children {} days of fun.", "twelve", "ten"),
    ("T102", "en", "2019-03-18", "The war, which lasted from 1991 to 2002, cost many lives in {} years of fighting.",
     "15", "11"),
    ("T102", "de", "2019-03-18", "Der Krieg dauerte von 1991 bis 2002. In {} Jahren Krieg starben Tausende.",
     "15", "elf"),
    ("T102", "de", "2019-02-11", "Die Messe geht vom 5. bis zum 14. Juli 2019. An den {} Messetagen ist Musik geplant.",
     "zwölf", "zehn"),
    ("T102", "en", "2025-01-22", "The outage began at 22:10 on Tuesday and lasted until 03:40 on Wednesday, leaving the"
     " town dark for {} hours.", "eight", "five and a half"),
    ("T102", "de", "2024-03-12", "Der Streik begann am Dienstag um 4.00 Uhr und endete um 14.00 Uhr. Damit fuhr {}"
     " Stunden lang kein Bus.", "sieben", "zehn"),
    ("T102", "de", "2022-01-17", "Der Zug fuhr um 9.12 Uhr in Ulm ab und erreichte Bonn um 11.02 Uhr, eine Fahrzeit von"
     " einer Stunde und {} Minuten.", "30", "50"),
    ("T104", "en", "2020-12-11", "Rossi, born in Prato on 3 June 1959, died on 9 December 2020. He was {}.",
     "64", "61"),
    ("T104", "en", "2023-07-17", "Ana Costa, {}, was born in Porto in 1948.", "65", "75"),
    ("T104", "de", "2019-08-02", "Die {}-jährige Rätin wurde am 14. Februar 1974 in Ulm geboren und lehrt seit 2008.",
     "47", "45"),
    ("T104", "de", "2021-06-14", "Er war 1958 zur Welt gekommen und übernahm 1994, mit {} Jahren, das Amt.",
     "46", "36"),
    ("T105", "en", "2021-08-16", "The city fell on 15 August 2021, {} years after troops first came in 2001.",
     "30", "20"),
    ("T105", "en", "2021-08-16",
     "The play opened on 3 May 2021, {} weeks after rehearsals began on 5 April 2021.", "six",
     "four"),
    ("T105", "de",
     "2019-11-09", "{} Jahre nach dem Beben am 9. November 1989 haben Bürger am 9. November 2019 der Opfer"
     " gedacht.", "40", "30"),
    ("T105", "de", "2017-02-20",
     "Die Firma wurde 1897 in Ulm gegründet und feiert 2017 ihr {}-jähriges Bestehen.", "130",
     "120"),
)  # fmt: skip

SOUND = (
    ("en", "Mendes was born in 1948. His son, 41, now runs the farm."),
    ("en", "Mendes, born in Porto in 1948, and Ana Costa, 41, run the farm."),
    ("en", "Mendes was born in 1948. In Lisbon, Ana Costa, 41, now runs the farm."),
    ("en", "Smith was born in 1970. The 28-year-old driver of the car was unhurt."),
    ("en", "Smith was born in 1970. At 28, he was champion."),
    ("de", "Mendes wurde 1948 geboren. Der 41-jährige Anwalt Müller vertritt ihn."),
    ("de", "Mendes wurde 1948 geboren. Sein 41-jähriger Sohn führt den Hof."),
    ("en", "Lee was born in 1979. He is accused of killing a 16-year-old."),
    ("de", "Lee, 1979 geboren, soll eine 16-Jährige angegriffen haben."),
    ("en", "Lee, born in 1979, beat 34-year-old Chen on Sunday."),
    ("de", "Er lebte von 1990 bis 2004 in Rom, zuvor sechs Jahre lang in Paris."),
    ("de", "Der Krieg begann 1991 und endete 1995. Zwölf Jahre dauerte der Wiederaufbau der Brücke."),
    ("en", "The fire began at 2am and was put out at 6am. The road was closed for two hours."),
    ("en", "He was jailed in 2010 for six years and released in 2013."),
    ("de", "Er wurde 2010 für sechs Jahre inhaftiert und 2013 freigelassen."),
    ("en", "The fair runs from 3 to 9 June, three weeks before the cup."),
    ("de", "Das Stück lief vom 3. Mai bis 9. Juni, vier Wochen in Berlin und eine in Ulm."),
    ("en", "He was in Rome from 2001 to 2004 and in Madrid from 2006 to 2010, seven years altogether."),
    ("en", "The siege began on 3 May and ended on 20 May. Talks lasted nine days."),
    ("en", "The shop is open from 9am to 5pm, with an hour for lunch."),
    ("en", "The train left at 9:15 and arrived at 15:45, four and a half hours late."),
    ("en", "The fair runs from 3 to 12 July, offering visitors four days of jazz and six of rock."),
    ("en", "The museum opened in 1990, ten years after the war ended, and closed in 2005."),
    ("en", "By the old calendar the revolt began on Wednesday, 25 October 1917."),
    ("de", "Nach altem Kalender begann der Aufstand am Mittwoch, dem 25. Oktober 1917."),
)


@pytest.mark.parametrize(("code", "lang", "day", "text", "wrong", "right"), PAIRS)
def test_a_slip_is_found_and_its_sound_twin_is_not(
    code: str, lang: str, day: str, text: str, wrong: str, right: str
) -> None:
    found, none = (slips(Case("", lang, day, text), text.format(said)) for said in (wrong, right))
    assert code in {each.code for each in found}
    assert none == ()


@pytest.mark.parametrize(("lang", "text"), SOUND)
def test_dates_and_ages_of_different_things_are_not_compared(lang: str, text: str) -> None:
    assert slips(Case("", lang, "2023-07-17", text), text) == ()
