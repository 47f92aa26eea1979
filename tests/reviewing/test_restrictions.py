"""What makes a number, a date or a phrase speak of something else than its words seem to say."""

from pathlib import Path

import pytest

from csto_check.facts.starter import STARTER
from tests.reviewing.bases import HEADS, hinted, reviewed, told

NOT_THIS = (
    # The day of what was decided, not of what it was decided to do.
    ("en", "On 16 July the council agreed to start a fund for the flood.", ["start = 2021-07-16: differs"], "“to”"),
    # Who came to harm was not sent.
    ("en", "500 helpers whom Osta had sent were injured.", ["helpers.osta = 500: differs"], "“injured”"),
    # A place before the date restricts it, though a comma may part the two.
    ("en", "The flood began in Lund, Marn, on 16 July.", ["start = 2021-07-16: differs"], "it is about Lund"),
    # Whom a pronoun stands for is not known for sure.
    ("en", "Jon Falk spoke. He is mayor of Veld.", ["mayor = Jon Falk: differs"], "it is unclear who “He” is"),
    # A phrase with a day of its own may tell of another act.
    ("en", "On 16 July Jon Falk was mayor of Veld.", ["mayor = Jon Falk: differs"], "may be the date of another act"),
)


@pytest.mark.parametrize(("lang", "text", "hints", "why"), NOT_THIS, ids=[line[1] for line in NOT_THIS])
def test_a_restricted_statement_only_hints(lang: str, text: str, hints: list[str], why: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert (told(document), hinted(document)) == ([], hints)
    assert why in document["hints"][0]["why"]


TOLD = (
    ("en", "Jon Falk was mayor of Veld.", ["mayor = Jon Falk: contradicted"]),
    ("en", "Jon Falk, once a teacher in Lund, is mayor of Veld.", ["mayor = Jon Falk: contradicted"]),
    ("en", "Anna Berg spoke. She is mayor of Veld.", ["mayor = Anna Berg: supported"]),
    ("en", "Anna Berg and Jon Falk spoke. He is mayor of Veld.", []),
    # Names contradict names of their kind alone.
    ("en", "There were helpers from Lund in Veld.", ["senders = {some: [Lund]}: contradicted"]),
    ("en", "There were helpers from Jon Falk in Veld.", []),
    # Whoever is counted may be called people, men and women.
    ("en", "Osta sent 300 men and women.", ["helpers.osta = 300: supported"]),
    ("de", "Osta schickte 300 Männer und Frauen.", ["helpers.osta = 300: supported"]),
    # With a participle werden makes a passive, with an infinitive a plan.
    ("de", "Aus Osta werden 500 Helfer geschickt.", ["helpers.osta = 500: contradicted"]),
    ("de", "Aus Osta werden 500 Helfer kommen.", ["helpers.osta = 500: new"]),
    # The figure of the whole stands by the name of a part.
    ("en", "Marn sent 900 helpers.", ["helpers.marn = 900: contradicted"]),
    # Bounds that exclude each other are not read.
    ("en", "At most 250 or more helpers were sent from Osta.", []),
)


@pytest.mark.parametrize(("lang", "text", "found"), TOLD, ids=[line[1] for line in TOLD])
def test_what_only_looks_like_a_restriction_is_none(lang: str, text: str, found: list[str], tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert (told(document), hinted(document)) == (found, [])


LATER = (
    # "Today" is the day of the text, and no other time.
    ("Today people in Veld remember: Osta sent 300 helpers.", ["helpers.osta = 300: supported"]),
    # A day without its year is that of the event where the base has it; else nothing is said of it.
    ("The flood in Veld began on 14 July.", ["start = 2021-07-14: supported"]),
    ("The flood in Veld began on 16 July.", []),
    # Numbers beside the date of another time count only where the base agrees.
    ("In May 2022 people in Veld remembered that Osta sent 300 helpers.", ["helpers.osta = 300: supported"]),
    ("In May 2022 people in Veld remembered that Osta sent 500 helpers.", []),
)


@pytest.mark.parametrize(("text", "found"), LATER, ids=[line[0] for line in LATER])
def test_a_look_back_is_held_against_the_days_of_the_event(text: str, found: list[str], tmp_path: Path) -> None:
    assert told(reviewed(tmp_path, text, "--lang", "en", "--date", "2022-07-20")) == found


# --- whether a sentence is about the event
BASE = """\
csto-check: 1
title: The mutiny at Karst
names: {Karst: [], Sweden: [], Norway: [], Osta: []}
units: {soldiers: {en: [soldier]}, people: {en: [people]}}
sources: {herald: {title: Karst, published: 2021-07-20}}
topics:
  soldiers: {question: How many soldiers took part in the mutiny?, unit: soldiers}
  dead: {question: How many people died in the mutiny?, unit: people}
  sent: {question: How many soldiers did Norway send?, unit: soldiers}
claims:
  herald:
    - {quote: 300 soldiers took part in the mutiny, says: {soldiers: 300}}
    - {quote: 12 people died in the mutiny, says: {dead: 12}}
    - {quote: Norway sent 40 soldiers, says: {sent: 40}}
"""
FILLER = "It rained. Nobody spoke of it. The shops were shut. Karst was quiet.\n\n"
ANCHORED = (
    ("In Karst 300 soldiers took part in the mutiny.", True),
    ("Norway sent 40 soldiers.", True),  # a state of which the base speaks
    ("Sweden saw a mutiny: 300 soldiers took part.", False),  # one that it only knows to spell
    ("Brazil saw a mutiny: 300 soldiers took part.", False),
    ("Brazil saw riots. 300 soldiers took part in the mutiny.", False),  # no word of the title switches back
    ("Brazil saw riots. In Karst 300 soldiers took part in the mutiny.", True),
)


@pytest.mark.parametrize(("text", "found"), ANCHORED, ids=[line[0] for line in ANCHORED])
def test_a_sentence_is_held_against_the_base_where_it_is_about_the_event(
    text: str, found: bool, tmp_path: Path
) -> None:
    document = reviewed(tmp_path, FILLER + text, "--lang", "en", "--date", "2021-07-20", base=BASE)
    assert bool(told(document)) is found
    assert document["hints"] == []


def test_a_place_of_the_title_and_a_name_in_small_letters_name_the_event(tmp_path: Path) -> None:
    base = BASE.replace("names: {Karst: []", "names: {Lund Police: [the local police]")
    for named in ("In Karst", "The local police said that", "Last week the local police said that"):
        text = f"{FILLER.replace('Karst', 'All')}{named} 300 soldiers took part in the mutiny."
        document = reviewed(tmp_path, text, "--lang", "en", "--date", "2021-07-20", base=base)
        assert told(document) == ["soldiers = 300: supported"], named
    document = reviewed(tmp_path, f"{FILLER.replace('Karst', 'All')}In Hemmel 300 soldiers took part in the mutiny.",
                        "--lang", "en", "--date", "2021-07-20", base=base)  # fmt: skip
    assert told(document) == []


# Without a name three topics on which it agrees tell that an article is about the event; it contradicts nothing then.
FIGURES = (
    ("300 soldiers took part in the mutiny. 12 people died in the mutiny. Norway sent 40 soldiers.", 3),
    ("300 soldiers took part in the mutiny. 12 people died in the mutiny. Norway sent 90 soldiers.", 0),
    ("300 soldiers took part. 12 people died. Norway sent 40 soldiers.", 0),  # no word of the title
)


@pytest.mark.parametrize(("text", "n"), FIGURES, ids=[line[0] for line in FIGURES])
def test_an_article_that_agrees_on_three_topics_is_about_the_event(text: str, n: int, tmp_path: Path) -> None:
    article = FILLER.replace("Karst", "All") + text
    found = told(reviewed(tmp_path, article, "--lang", "en", "--date", "2021-07-20", base=BASE))
    assert len(found) == n
    assert all(each.endswith(": supported") for each in found)


def test_an_article_known_by_its_figures_contradicts_nothing(tmp_path: Path) -> None:
    asked = "How many people were wounded in the mutiny?, unit: people, cues: {en: {near: [wounded]}}"
    base = BASE.replace("claims:", f"  wounded: {{question: {asked}}}\nclaims:")
    base += "    - {quote: 80 people were wounded in the mutiny, says: {wounded: 80}}\n"
    article = f"{FILLER}{FIGURES[0][0]} 95 people were wounded in the mutiny."
    document = reviewed(tmp_path, article, "--lang", "en", "--date", "2021-07-20", base=base)
    assert told(document)[3:] == ["wounded = 95: contradicted"]
    document = reviewed(tmp_path, article.replace("Karst", "All"), "--lang", "en", "--date", "2021-07-20", base=base)
    assert len(told(document)) == 3
    assert [(each["topic"], each["differs"]) for each in document["hints"]] == [("wounded", True)]


# --- which topic a value is on
DETAINED = """\
csto-check: 1
title: The unrest at Karst
names: {Karst: []}
units: {people: {en: [people]}}
sources: {herald: {title: Karst, published: 2021-07-20}, courier: {title: Karst, published: 2021-07-21}}
topics:
  detained: {question: How many people were detained by the police?, unit: people, cues: {en: {near: [detained]}}}
  injured: {question: How many people were injured?, unit: people}
  dead: {question: How many people died?, unit: people, cues: {en: {near: [died | toll]}}}
  dead.police: {question: How many police officers died?, unit: people}
claims:
  herald:
    - {quote: 900 people were detained by the police, says: {detained: 900}}
    - {quote: 200 people were injured, says: {injured: 200}}
    - {quote: 60 people died, says: {dead: 60}}
    - {quote: 18 officers of the police died, says: {dead.police: 18}}
"""
MEANT = (
    # What agrees by chance is not said where the words are those of another topic.
    ("In Karst 200 people were detained by the police.", ["detained = 200: contradicted"], []),
    ("In Karst 200 people were injured.", ["injured = 200: supported"], []),
    # What agrees with a part is not held against the whole.
    ("In Karst the toll of the police rose to 18.", ["dead.police = 18: supported"], []),
    ("In Karst 18 people died.", [], ["dead.police = 18: the same"]),
    ("In Karst 25 people died.", ["dead = 25: contradicted"], []),
)


@pytest.mark.parametrize(("text", "found", "hints"), MEANT, ids=[line[0] for line in MEANT])
def test_a_value_is_on_the_topic_whose_words_stand_by_it(
    text: str, found: list[str], hints: list[str], tmp_path: Path
) -> None:
    document = reviewed(tmp_path, text, "--lang", "en", "--date", "2021-07-22", base=DETAINED)
    assert (told(document), hinted(document)) == (found, hints)


@pytest.mark.parametrize(
    ("text", "hints"), [("Six people are missing.", []), ("Six were injured.", ["injured = 6: differs"])]
)
def test_who_came_to_another_harm_is_no_hint_without_cues(text: str, hints: list[str], tmp_path: Path) -> None:
    text = f"The bridge at Moorfurt collapsed. {text}"
    assert hinted(reviewed(tmp_path, text, "--date", "2024-03-03", base=STARTER)) == hints
