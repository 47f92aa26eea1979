"""Several numbers in one quote: each claim has its own, by noun, by name, by what is left, by order, or none."""

from pathlib import Path

import pytest

from tests.evidence.desk import Says, base, elsewhere, results, told

OPEN = "which belongs to which topic is not judged"
STATES = {"osta.helpers": "3000", "veld.helpers": "300", "nordland.helpers": "70"}
SWAPPED = {"osta.helpers": "300", "veld.helpers": "3000", "nordland.helpers": "70"}
BOTH = {"hurt": "passes", "dead": "passes"}
DAYS = {"when": "2022-01-03", "other": "2022-01-07"}
HALF = {"hurt": "not judged", "dead": "not judged"}
LIST = "Osta schickt 3.000, Veld 300 und Norland 70"
CASES: list[tuple[str, Says, Says, str]] = [
    # by name
    (LIST, STATES, dict.fromkeys(STATES, "passes"), ""),
    (LIST, dict(reversed(STATES.items())), dict.fromkeys(STATES, "passes"), ""),
    (LIST, SWAPPED, {"osta.helpers": "fails", "veld.helpers": "fails"}, "the quote says 3000, but the value is 300"),
    (LIST, {"veld.helpers": "300"}, {"veld.helpers": "passes"}, ""),
    (LIST, {"veld.helpers": "70"}, {"veld.helpers": "fails"}, "the quote says 300, but the value is 70"),
    (LIST, {"n": "300"}, {"n": "weak"}, "300 is in the quote, but it refers to Veld"),
    ("3.000 (Osta), 300 (Veld)", {"veld.helpers": "3000"}, {"veld.helpers": "fails"}, "the quote says 300"),
    ("Osta (3.000), Veld (300)", {"veld.helpers": "3000"}, {"veld.helpers": "fails"}, "the quote says 300"),
    ("Osta: 3.000 Helfer; Veld: 300", {"osta.helpers": "300"}, {"osta.helpers": "fails"}, "the quote says 3000"),
    ("3.000 Helfer aus Osta und 300 aus Veld", {"osta.helpers": "300"}, {"osta.helpers": "fails"}, "says 3000"),
    ("3.000 Helfer aus Osta und 300 aus Veld", {"veld.helpers": "300"}, {"veld.helpers": "passes"}, ""),
    # by adjectives made of names
    ("3.000 ostaische, 300 veldische Helfer", {"osta.helpers": "300"}, {"osta.helpers": "fails"}, "says 3000"),
    ("40 nordländische und 300 veldische Helfer", {"veld.helpers": "40"}, {"veld.helpers": "fails"}, "says 300"),
    # by noun
    ("70 Helfer mit 2 Zelten", {"n": "70", "tents": "2"}, {"n": "passes", "tents": "passes"}, ""),
    ("70 Helfer mit 2 Zelten", {"n": "2"}, {"n": "weak"}, "2 is in the quote, but it counts Zelten"),
    ("In 5 Orten 70 Helfer", {"n": "70"}, {"n": "passes"}, ""),
    ("In 5 Orten 70 Helfer", {"n": "5"}, {"n": "not judged"}, f"the quote contains 5 and 70; {OPEN}"),
    # by what others take, and by order
    ("40 Verletzte, davon 12 Kinder, und 5 Tote", {"dead": "12"}, {"dead": "not judged"}, f"40, 12 and 5; {OPEN}"),
    ("40 Verletzte, davon 12 Kinder, und 5 Tote", {"dead": "40"}, {"dead": "not judged"}, f"40 and 5; {OPEN}"),
    ("40 Verletzte, davon 12 Kinder, und 5 Tote", {"dead": "5"}, {"dead": "not judged"}, f"40 and 5; {OPEN}"),
    ("40 Verletzte und 5 Tote", {"hurt": "40", "dead": "5"}, BOTH, ""),
    ("40 Verletzte und 5 Tote", {"dead": "40", "hurt": "5"}, BOTH, ""),  # in order: no rule sees it
    ("40 Verletzte und 5 Tote", {"hurt": "5", "dead": "40"}, {"hurt": "weak", "dead": "weak"}, "order from 40 and 5"),
    ("70 kamen und 70 gingen", {"n": "70"}, {"n": "passes"}, ""),
    ("nicht 300, sondern 400 kamen", {"n": "400"}, {"n": "passes"}, ""),
    ("30 kamen, 40 gingen, 50 blieben", {"hurt": "30", "dead": "50"}, HALF, OPEN),
    # dates
    ("am 3. und am 7. Januar 2022", DAYS, dict.fromkeys(DAYS, "passes"), ""),
    ("kam am 7. Januar, ging am 3. Januar", DAYS, dict.fromkeys(DAYS, "weak"), "order"),
    ("kam am 3. Januar, ging am 7. Januar", {"when": "2022-01-07"}, {"when": "not judged"}, OPEN),
    ("kam am 3. Januar, ging am 7. Januar", {"when": "2022-01-03..2022-01-07"}, {"when": "passes"}, ""),
    ("im Januar 2022, am 7. Januar", {"when": "2022-01-07"}, {"when": "passes"}, ""),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "says", "wanted", "why"), CASES, ids=lambda each: str(each)[:60])
def test_each_claim_of_a_quote_has_its_own_number(
    quote: str, says: Says, wanted: Says, why: str, tmp_path: Path
) -> None:
    base(tmp_path, f"{quote}.", [(quote, says)])
    desk = results(tmp_path)
    assert {topic: told(desk[topic]) for topic in wanted} == wanted
    assert why in "; ".join(desk[topic]["says_why"] or "" for topic in wanted)
    there = elsewhere(tmp_path)
    assert {topic: (told(there[topic]), there[topic]["says_why"]) for topic in wanted} == {
        topic: (told(desk[topic]), desk[topic]["says_why"]) for topic in wanted
    }


def test_words_of_the_question_by_another_number_keep_the_order_from_deciding(tmp_path: Path) -> None:
    quote = "40 were hurt and 5 died"
    base(tmp_path, f"{quote}.", [(quote, {"dead": "40", "hurt": "5"})], "en")
    assert {told(result) for result in results(tmp_path).values()} == {"not judged"}
    base(tmp_path, f"{quote}.", [(quote, {"hurt": "40", "dead": "5"})], "en")
    assert {told(result) for result in results(tmp_path).values()} == {"passes"}


def test_two_entries_with_the_same_quote_are_judged_together(tmp_path: Path) -> None:
    quote = "40 Verletzte und 5 Tote"
    base(tmp_path, f"{quote}.", [(quote, {"hurt": "5"}), (quote, {"dead": "40"})])
    assert {told(result) for result in results(tmp_path).values()} == {"weak"}


NAMED = [
    ("Karl Tal sprach lange", {"who": "Anna Berg"}, "weak", "it names Karl Tal instead of Anna Berg"),
    ("Karl Tal sprach lange", {"who": "Karl Tal"}, "passes", ""),
    ("Berg und Tal sprachen", {"who": "Anna Berg"}, "passes", ""),
    ("Karl Tal sprach lange", {"who": "Osta"}, "not judged", ""),  # a state is no person
    ("Karl Tal sprach lange", {"who": "der Bote"}, "not judged", ""),  # no name of the base
    ("Veld schickt 300 Helfer", {"osta.helpers": "300"}, "weak", "it names Veld, which another topic asks about"),
    ("Veld schickt 300 Helfer", {"veld.helpers": "300"}, "passes", ""),
    ("Berg schickt 300 Helfer", {"osta.helpers": "300"}, "passes", ""),
    ("Osta und Veld schicken 300 Helfer", {"osta.helpers": "300"}, "passes", ""),
]


@pytest.mark.parametrize(("quote", "says", "wanted", "why"), NAMED, ids=lambda each: str(each)[:60])
def test_a_quote_that_names_another_of_the_same_kind_is_weak(
    quote: str, says: Says, wanted: str, why: str, tmp_path: Path
) -> None:
    base(tmp_path, f"{quote}.", [(quote, says)])
    for found in (results(tmp_path), elsewhere(tmp_path)):
        (result,) = found.values()
        assert told(result) == wanted
        assert why in (result["why"] or "")
