"""How cues tell which topic a number, a date or a phrase belongs to (docs/cues.md)."""

from pathlib import Path

import pytest

from tests.reviewing.bases import FLOOD, HEADS, hinted, reviewed, told, unchecked

SMALL = """\
csto-check: 1
names: {Osta: [Ostha], Lower Marn: [Marn, LM], Veld: [], Dr. O’Hara: [O'Hara]}
units: {helpers: {de: [Helfer], en: [helper]}}
sources: {herald: {title: The flood}}
topics:
  t: {question: How many?, unit: helpers, cues: {en: {CUES}, de: {CUES}}}
claims: {herald: [{quote: two, says: {t: 2}}]}
"""


def found(cues: str, text: str, folder: Path, lang: str = "en") -> list[str]:
    """What is found with these cues, as the values of the topic t."""
    lines = told(reviewed(folder, text, "--lang", lang, base=SMALL.replace("CUES", cues)))
    return [line.removeprefix("t = ").partition(":")[0] for line in lines]


# Cues, a sentence, and whether its number is taken up.
FIELDS = (
    ("near: [boat]", "The boat had 7 helpers.", True),
    ("near: [boat]", "The boats had 7 helpers.", False),
    ("near: [boat*]", "The boats had 7 helpers.", True),
    ("near: [BOAT]", "THE BOAT had 7 helpers.", True),
    ("near: [boat | ship]", "The ship had 7 helpers.", True),
    ("near: [boat, red]", "The red boat had 7 helpers.", True),
    ("near: [boat, red]", "The blue boat had 7 helpers.", False),
    ("near: [in all]", "There were 7 helpers in all.", True),
    ("near: [in all]", "There were 7 helpers, all in red.", False),
    ("near: [red boat*]", "The red boats had 7 helpers.", True),
    ("near: [flood]", "There were 7 flood-helpers.", True),
    ("near: [boat]", "There were 7 helpers, while the boat had 9 beds.", False),
    ("near: [boat]", "On the boat, as the captain said, there were 7 helpers.", True),
    ("near: [boat], must: [captain]", "The boat had 7 helpers, the captain said.", True),
    ("near: [boat], must: [captain]", "The boat had 7 helpers.", False),
    ("near: [boat], not: [captain]", "The boat had 7 helpers, the captain said.", False),
    ("near: [boat], not: [captain]", "The boat had 7 helpers.", True),
    ("near: [boat], not_near: [red]", "The red boat had 7 helpers.", False),
    ("near: [boat], not_near: [red]", "The boat had 7 helpers, while the red house had 9 beds.", True),
    ("near: [boat], counts: [sailor*]", "The boat had 7 sailors.", True),
    ("near: [boat], counts: [sailor*]", "The boat had 7 helpers.", True),
    ("near: [boat], counts: [sailor*]", "The boat had 7 windows.", False),
    ("near: [boat]", "The boat had 7 sailors.", False),
    ("near: [boat]", "On the boat there were 7.", False),  # of what is not said: a hint
    ("near: [boat]", "The number of helpers on the boat was 7.", True),
    ("near: [boat]", "The toll on the boat was 7.", True),
    ("near: [boat]", "Of 9 helpers the boat had 7.", True),
    ("near: [boat], may: [red]", "The boat had 7 helpers.", True),
)


@pytest.mark.parametrize(("cues", "text", "taken"), FIELDS, ids=[f"{line[0]}: {line[1]}"[:70] for line in FIELDS])
def test_a_cue_asks_for_what_its_fields_say(cues: str, text: str, taken: bool, tmp_path: Path) -> None:
    assert found(cues, text, tmp_path) == (["7"] if taken else [])


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("On the boat there were 7.", ["t = 7: differs"]),
        ("The boat had 30 helpers.", ["t = 30: differs"]),
        ("The boat had another 7 helpers.", []),
        ("The boat had 7 helpers.", []),
        ("On the house there were 7.", []),
    ],
)
def test_words_that_stand_by_a_number_of_which_something_is_not_sure_make_a_hint(
    text: str, hints: list[str], tmp_path: Path
) -> None:
    assert hinted(reviewed(tmp_path, text, "--lang", "en", base=SMALL.replace("CUES", "near: [boat]"))) == hints


def test_a_bare_number_that_agrees_is_a_finding(tmp_path: Path) -> None:
    document = reviewed(
        tmp_path, "On the boat there were 2.", "--lang", "en", base=SMALL.replace("CUES", "near: [boat]")
    )
    assert (told(document), document["hints"]) == (["t = 2: supported"], [])


NAMES = (
    ("near: [Osta]", "en", "Osta sent 7 helpers."),
    ("near: [Osta]", "en", "Ostha sent 7 helpers."),
    ("near: [Osta]", "en", "Osta's 7 helpers came."),
    ("near: [Osta]", "en", "Osta’s 7 helpers came."),
    ("near: [Osta]", "en", "OSTHA sent 7 helpers."),
    ("near: [Ostha]", "en", "Osta sent 7 helpers."),
    ("near: [Osta]", "de", "Osthas 7 Helfer kamen."),
    ("near: [Marn]", "en", "Lower Marn sent 7 helpers."),
    ("near: [Marn]", "en", "The LM sent 7 helpers."),
    ("near: [Marn sent]", "en", "Lower Marn sent 7 helpers."),
    ("near: [Marn sent]", "en", "The LM sent 7 helpers."),
)


@pytest.mark.parametrize(("cues", "lang", "text"), NAMES)
def test_a_name_stands_for_its_spellings_and_their_genitives(cues: str, lang: str, text: str, tmp_path: Path) -> None:
    assert found(cues, text, tmp_path, lang) == ["7"]


@pytest.mark.parametrize(("cues", "text"), [("near: [ostha]", "Osta sent 7 helpers."), ("near: [Osta]", "Ost sent 7.")])
def test_a_word_in_small_letters_is_no_name(cues: str, text: str, tmp_path: Path) -> None:
    assert found(cues, text, tmp_path) == []


SEVERAL = (
    ("en", "Osta sent 300 helpers, Marn 600.", ["helpers.osta = 300", "helpers.marn = 600"]),
    ("en", "Osta sent 500 helpers and Marn sent 600.", ["helpers.osta = 500", "helpers.marn = 600"]),
    ("en", "While Osta sent 500 helpers, 600 were sent from Marn.", ["helpers.osta = 500", "helpers.marn = 600"]),
    ("en", "Osta sent 500 helpers; in all, 700 came.", ["helpers.osta = 500", "helpers = 700"]),
    ("en", "Osta sent 500 helpers (Marn 600).", ["helpers.osta = 500", "helpers.marn = 600"]),
    ("en", "Osta sent 300 helpers, of whom 100 left.", ["helpers.osta = 300"]),
    ("en", "Osta sent 300 helpers, 120 of them women.", ["helpers.osta = 300"]),
    ("en", "Osta sent 300 helpers, including 120 women.", ["helpers.osta = 300"]),
    ("en", "Osta sent 300 helpers and 12 boats.", ["helpers.osta = 300"]),
    ("en", "In Veld at least 45 people, including three children, were killed.", ["deaths = at least 45"]),
    ("en", "The flood began on 16 July and the helpers stayed for 20 days.", ["start = 2021-07-16", "stay = 20"]),
    ("de", "Osta schickte rund 300 Helfer, Marn 600.", ["helpers.osta = about 300", "helpers.marn = 600"]),
    ("de", "Osta schickte 500 Helfer und Marn 600.", ["helpers.osta = 500", "helpers.marn = 600"]),
    ("de", "Osta schickte 500 Helfer, insgesamt kamen 700.", ["helpers.osta = 500", "helpers = 700"]),
    ("de", "In Veld starben 45 Menschen, darunter drei Kinder.", ["deaths = 45"]),
    ("de", "In Veld wurden 45 Menschen, darunter drei Kinder, getötet.", ["deaths = 45"]),
    ("de", "Aus Osta kamen 500 Helfer, davon 120 Frauen.", ["helpers.osta = 500"]),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "values"), SEVERAL, ids=[line[1][:60] for line in SEVERAL])
def test_each_number_of_a_sentence_has_its_own_part(lang: str, text: str, values: list[str], tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert [line.rpartition(":")[0] for line in told(document)] == values


SAYS = """\
csto-check: 1
cues: {from: kinds.yaml}
names: {Ada Lund: [Lund], Ben Falk: [Falk], Osta: [Ostha], Marn: [], Veld: []}
sources: {herald: {title: The flood}}
topics:
  mayor: {question: Who?, kind: name, cues: {en: {must: [Veld], says: [SAID]}}}
  senders: {question: Which?, kind: names, cues: {en: {must: [helper*], says: ["helpers from {}"]}}}
  guest: {question: Who came?, kind: name, cues: {en: {must: [guest*], says: {Ada Lund: [the poet], Marn: [the town/city]}}}}
  gate: {question: Is it open?, options: [open, shut], cues: {en: {must: [gate], says: {open: [gate ... wide], shut: [gate ... shut/closed]}}}}
claims:
  herald:
    - {quote: Lund and Osta, says: {mayor: Ada Lund, senders: {some: [Osta]}, guest: Ada Lund, gate: open}}
"""  # noqa: E501
PHRASES = (
    ("mayor {}", "The mayor Falk of Veld came.", ["mayor = Ben Falk"]),
    ("mayor {}", "The mayor, Ben Falk, left Veld.", ["mayor = Ben Falk"]),
    ("mayor {}", "The mayor of Veld, Ben Falk, left.", []),
    ("mayor ... {}", "Veld has a mayor with the name Falk.", ["mayor = Ben Falk"]),
    ("mayor ... {}", "Veld has a mayor who once was called Falk.", []),
    ("{} ... mayor", "Falk is mayor of Veld.", ["mayor = Ben Falk"]),
    ("mayor {}", "The mayor Smith left Veld.", []),
    ("mayor {}", "The mayor Falk left.", []),
    ("elect* {}", "Veld elects Falk.", ["mayor = Ben Falk"]),
    ("elect* {}", "Veld elected Lund.", ["mayor = Ada Lund"]),
    ("Osta ... {}", "Veld heard that Ostha chose Falk.", ["mayor = Ben Falk"]),
    ("mayor {}", "Some helpers from Ostha came.", ["senders = {some: [Osta]}"]),
    ("mayor {}", "Some helpers from Osta and Marn came.", ["senders = {some: [Osta, Marn]}"]),
    ("mayor {}", "Some helpers from Osta, Veld, and Marn came.", ["senders = {some: [Osta, Veld, Marn]}"]),
    ("mayor {}", "The poet was a guest.", ["guest = Ada Lund"]),
    ("mayor {}", "A guest of the city slept.", []),  # a town is no person
    ("mayor {}", "The gate was wide.", ["gate = open"]),
    ("mayor {}", "The gate at night was closed.", ["gate = shut"]),
    ("mayor {}", "The gate of the old town was closed.", []),
    ("mayor {}", "Is the gate shut?", []),
)  # fmt: skip


@pytest.mark.parametrize(("said", "text", "values"), PHRASES, ids=[f"{line[0]}: {line[1]}"[:70] for line in PHRASES])
def test_a_phrase_says_a_name_a_list_of_names_or_an_option(
    said: str, text: str, values: list[str], tmp_path: Path
) -> None:
    document = reviewed(tmp_path, text, "--lang", "en", base=SAYS.replace("SAID", f'"{said}"'))
    assert [line.rpartition(":")[0] for line in told(document)] == values


def test_where_several_topics_fit_the_one_with_more_words_is_meant(tmp_path: Path) -> None:
    topics = (
        "  a: {question: A?, unit: helpers, cues: {en: {near: [boat*], may: [red]}}}\n"
        "  b: {question: B?, unit: helpers, cues: {en: {near: [boat*], may: [blue]}}}\n"
    )
    base = SMALL.replace("topics:\n", f"topics:\n{topics}").replace("CUES", "near: [never]")
    base = base.replace("says: {t: 2}", "says: {t: 2, a: 7, b: 7}")
    assert told(reviewed(tmp_path, "The red boat had 7 helpers.", "--lang", "en", base=base)) == ["a = 7: supported"]
    assert told(reviewed(tmp_path, "The blue boat had 7 helpers.", "--lang", "en", base=base)) == ["b = 7: supported"]


def test_no_topic_inherits_cues(tmp_path: Path) -> None:
    base = SMALL.replace("CUES", "near: [boat]").replace(
        "claims:", "  t.below: {question: B?}\nclaims:"
    ).replace("{t: 2}", "{t: 2, t.below: 7}")  # fmt: skip
    assert told(reviewed(tmp_path, "The boat had 7 helpers.", "--lang", "en", base=base)) == ["t = 7: contradicted"]


def test_what_is_to_be_ignored_is_no_word_on_a_topic(tmp_path: Path) -> None:
    ignored = reviewed(tmp_path, "Osta's interior ministry sent 500 helpers.", "--lang", "en")
    bare = reviewed(tmp_path, "The interior ministry sent 500 helpers.", "--lang", "en")
    assert (told(ignored), hinted(ignored)) == (told(bare), hinted(bare)) == ([], ["helpers.osta = 500: differs"])
    german = "Das Innenministerium von Osta hat 500 Helfer entsandt."
    assert told(reviewed(tmp_path, german, "--lang", "de")) == []
    assert told(reviewed(tmp_path, "Osta's old ministry sent 500 helpers.", "--lang", "en")) != []


# Words of `not` at the top hold for their clause.
ELSEWHERE = (
    ("en", "In the hurricane Osta sent 500 helpers.", [], ["500"]),
    ("en", "Osta sent 500 helpers, a hurricane later.", ["helpers.osta = 500: contradicted"], []),
    ("en", "Osta sent 500 helpers; in the hurricane Marn sent 600.", ["helpers.osta = 500: contradicted"], ["600"]),
    ("de", "Nach dem Orkan schickte Osta 500 Helfer.", [], ["500"]),
    ("de", "Osta schickte 500 Helfer, einen Orkan später.", ["helpers.osta = 500: contradicted"], []),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found", "left"), ELSEWHERE, ids=[line[1] for line in ELSEWHERE])
def test_a_clause_about_something_else_says_nothing(
    lang: str, text: str, found: list[str], left: list[str], tmp_path: Path
) -> None:
    document = reviewed(tmp_path, text, "--lang", lang, "--date", "2021-07-20")
    assert (told(document), document["hints"], unchecked(document)) == (found, [], left)


def test_words_of_not_on_a_topic_hold_for_its_sentence(tmp_path: Path) -> None:
    text = "In Veld 90 people died, while many were injured."
    assert told(reviewed(tmp_path, text, "--lang", "en", "--date", "2021-07-14")) == []
    text = text.replace("injured", "safe")
    assert told(reviewed(tmp_path, text, "--lang", "en", "--date", "2021-07-14")) == ["deaths = 90: contradicted"]


OTHER_TIMES = (
    ("en", "In 1997 Osta sent 500 helpers."), ("en", "Osta sent 500 helpers last year."),
    ("en", "Osta sent 500 helpers on 12 May 2019."), ("en", "In May, Osta sent 500 helpers."),
    ("de", "1997 schickte Osta 500 Helfer."), ("de", "Im vergangenen Jahr schickte Osta 500 Helfer."),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), OTHER_TIMES)
def test_a_sentence_of_another_time_counts_nothing(lang: str, text: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, text, "--lang", lang, "--date", "2021-07-20")
    assert told(document) == []
    assert "500" in unchecked(document)


LONG = "The council met. It was late. Nobody spoke. Osta sent 500 helpers. They came by boat."


def test_a_longer_text_must_speak_of_the_event(tmp_path: Path) -> None:
    other = reviewed(tmp_path, LONG, "--lang", "en", "--date", "2021-07-20")
    assert told(other) == []
    (entry,) = other["not_checked"]
    assert entry["why"].startswith("this is not about the event of the base")
    event = reviewed(tmp_path, LONG.replace("It was late", "The flood rose"), "--lang", "en", "--date", "2021-07-20")
    assert told(event) == ["helpers.osta = 500: contradicted"]


def test_a_text_from_before_the_event_is_not_looked_at(tmp_path: Path) -> None:
    assert told(reviewed(tmp_path, "Osta sent 500 helpers.", "--lang", "en", "--date", "2021-07-01")) == []


def test_a_topic_that_no_claim_is_on_says_nothing(tmp_path: Path) -> None:
    base = FLOOD.replace("    - {quote: they stayed ten days, says: {stay: 10}}\n", "")
    document = reviewed(tmp_path, "In Veld the helpers stayed for 20 days.", "--lang", "en", base=base)
    assert (told(document), unchecked(document)) == ([], ["20"])
