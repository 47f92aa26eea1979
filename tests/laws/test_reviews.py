"""Reviewing: places are true, a claim's own value is never contradicted, and what is unrelated changes nothing."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from datetime import date as Day
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st

from csto_check.answers.date_option import date_option
from csto_check.answers.diff import answer as diff
from csto_check.answers.given_text import Article
from csto_check.answers.read import answer as read
from csto_check.answers.review import ReviewSession, has_contradictions
from csto_check.facts.loader import load
from csto_check.text.fold import fold
from tests.laws import tries
from tests.laws.running_text import ANY
from tests.reviewing.bases import DAYS, FLOOD, SIEGE, STRIKE, findings, write
from tests.reviewing.score import VERDICTS
from tests.sessions import in_this_process

NAMED = {"flood": FLOOD, "siege": SIEGE, "strike": STRIKE}
BASES = st.sampled_from(tuple(NAMED))
# What sentences on the bases are made of, whole and in halves.
FRAGMENTS = st.lists(
    st.sampled_from(
        ("Osta ", "Ostha's ", "Ostas ", "Marn ", "Veld ", "Karst ", "Burg ", "dam ", "Damm ", "flood ", "Flut ",
         "sent ", "schickte ", "from ", "aus ", "in all ", "insgesamt ", "began ", "begann ", "fiel ", "died ",
         "starben ", "struck ", "called ", "strike ", "open", "offen", "shut", "mayor of ", "Falk ", "Anna Berg ",
         "HB ", "helpers ", "Helfer ", "Mann ", "people ", "days ", "Tage ", "ships ", "idle ", "300 ", "500 ",
         "900", "1.000 ", "rund ", "about ", "more than ", "zwölf ", "ten ", "14 July ", "16. Juli ", "1648 ",
         "yesterday ", "gestern ", "by ", "bis ", "and ", "und ", ", ", "; ", ". ", ".\n", "?", "“", "„", "(", ")",
         "not ", "nicht ", "including ", "darunter ", "of them ", "davon ", "\n\n", "\r\n", "\u00ad", "\u00a0",
         "\ufeff", "e\u0301", "ß", "İ", "½", "²", "٣", "\x00", "⟦", "will ", "soll ")
    ),
    max_size=16,
).map("".join)  # fmt: skip
TEXTS = st.one_of(FRAGMENTS, FRAGMENTS, FRAGMENTS, ANY)
LANGUAGES = {"flood": ("en", "de"), "siege": ("en", "de"), "strike": ("en",)}


@cache
def desk(base: str) -> ReviewSession:
    """A desk for a base; the same one for all examples."""
    with TemporaryDirectory() as folder:
        write(Path(folder), NAMED[base])
        return ReviewSession(load(str(Path(folder) / "facts.yaml")))


def reviewed(base: str, text: str, language: str, *, dated: bool = True) -> dict[str, Any]:
    return dict(desk(base).review(Article(text, DAYS[NAMED[base]] if dated else None, language)))


def all_findings(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [finding for sentence in document["sentences"] for finding in sentence["findings"]]


def verdicts(document: dict[str, Any]) -> list[tuple[str, str, str, int]]:
    return [(each["topic"], each["value"], each["verdict"], each["start"]) for each in findings(document)]


@given(BASES, TEXTS, st.booleans())
@example("flood", "Osta sent 300\u00ad helpers,\r\nMarn 200.", True)
@tries(40)
def test_places_are_true_and_sorted(base: str, text: str, dated: bool) -> None:
    for language in LANGUAGES[base]:
        document = reviewed(base, text, language, dated=dated)
        for name, said in (("sentences", "text"), ("hints", "said"), ("not_checked", "text")):
            entries = document[name]
            if name != "not_checked":
                assert [each["start"] for each in entries] == sorted(each["start"] for each in entries)
            for entry in entries:
                assert 0 <= entry["start"] < entry["end"] <= len(text)
                assert fold(text[entry["start"] : entry["end"]]) == fold(entry[said])
        for sentence in document["sentences"]:
            places = [(each["start"], each["end"], each["topic"]) for each in sentence["findings"]]
            assert places == sorted(places)
            assert all(sentence["start"] <= start < end <= sentence["end"] for start, end, _ in places)


@given(BASES, TEXTS)
@example("flood", "The flood in Veld. In 2003 ten ships came. Nobody left. Osta sent 20 helpers or 700 people.")
@example("flood", "300 not ")
@tries(30)
def test_what_was_not_checked_stands_by_how_much_it_looks_like_a_question_of_the_base(base: str, text: str) -> None:
    for language in LANGUAGES[base]:
        published = date_option("--date", DAYS[NAMED[base]], desk(base)._base.zones)
        found = desk(base)._reviewer(language).review(text, published)
        likely = {each.span.start: round(each.likely, 1) for each in found}
        places = [each["start"] for each in reviewed(base, text, language)["not_checked"]]
        assert places == sorted(places, key=lambda start: (-likely[start], start))


@given(BASES, TEXTS)
@example("flood", "The flood in Veld. 60 people died there. By 11 July 20 people had been killed.")
@tries(30)
def test_the_summary_counts_what_is_there(base: str, text: str) -> None:
    document = reviewed(base, text, "en")
    said = [finding["verdict"] for finding in all_findings(document)]
    summary = dict(document["summary"])
    assert summary.pop("not_checked") == sum(each["n_sentences"] for each in document["not_checked"])
    assert summary.pop("with_findings") == len(document["sentences"])
    sorts = len(document["sentences"]) + sum(summary.pop(sort) for sort in ("with_hints", "unchecked", "others"))
    assert summary.pop("sentences") == sorts
    assert summary.pop("hints") == len(document["hints"])
    assert summary.pop("outdated") == said.count("behind") + said.count("ahead")
    assert summary == {verdict: said.count(verdict) for verdict in VERDICTS}
    for finding in all_findings(document):
        assert finding["reason"].endswith(".")
        assert (finding["gap"] is None) or finding["verdict"] == "contradicted"


MADE = """\
csto-check: 1
title: The flood
units: {{helpers: {{en: [helper]}}}}
sources: {{herald: {{title: The flood}}, courier: {{title: Help}}}}
topics:
  helpers: {{question: How many?, unit: helpers, cues: {{en: {{near: [camp], must: [sent]}}}}}}
  start: {{question: When?, kind: date, cues: {{en: {{near: [began], must: [flood]}}}}}}
claims:
  herald: [{{quote: some, says: {{helpers: {number}, start: {day}}}}}]
  courier: [{{quote: more, says: {{helpers: {other}}}}}]
"""
NUMBERS = st.one_of(st.integers(2, 3000), st.integers(2, 60).map(lambda n: n * 1000))
HEDGES = ("{}", "about {}", "some {}", "exactly {}", "at least {}", "up to {}")
MONTHS = {"January": "01", "March": "03", "May": "05", "September": "09", "December": "12"}


@given(NUMBERS, NUMBERS, st.sampled_from(HEDGES), st.integers(1, 28), st.sampled_from(tuple(MONTHS)))
@tries(40)
def test_a_claim_s_own_value_is_never_contradicted(number: int, other: int, hedge: str, day: int, month: str) -> None:
    base = MADE.format(number=number, other=other, day=f"2021-{MONTHS[month]}-{day:02}")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "facts.yaml"
        path.write_text(base, "utf-8")
        made = ReviewSession(load(str(path)))
    for written in (str(number), f"{number:,}"):
        text = f"They sent {hedge.format(written)} helpers to the camp. The flood began on {day} {month} 2021."
        document = made.review(Article(text, "2021-12-31", "en"))
        said = {finding["topic"]: finding["verdict"] for finding in findings(dict(document))}
        assert "contradicted" not in said.values()
        assert said["start"] == "supported"
        assert hedge != "{}" or "helpers" in said


# Paragraphs without a cue of any base, a date of their own, or a question.
UNRELATED = st.lists(
    st.sampled_from(
        ("The road over the hill was shut for 12 hours.", "Nobody spoke of it.", "A hundred sheep got away.",
         "Der Weg über den Hügel war lang.", "Zwei Kühe standen auf der Wiese.", "The weather was fair.")
    ),
    min_size=1, max_size=3,
).map(" ".join)  # fmt: skip


@given(BASES, FRAGMENTS, UNRELATED)
@example("flood", "Osta sent 500 helpers.", "Nobody spoke of it. A hundred sheep got away. The weather was fair.")
@tries(30)
def test_unrelated_paragraphs_behind_a_text_change_no_verdict(base: str, text: str, more: str) -> None:
    about = "The flood in Veld, die Flut. "
    for language in LANGUAGES[base]:
        alone = reviewed(base, f"{about}{text}", language)
        longer = reviewed(base, f"{about}{text}\n\n{more}\n", language)
        assert verdicts(longer) == verdicts(alone)


@given(BASES, ANY)
@tries(40)
def test_any_text_is_reviewed(base: str, text: str) -> None:
    assume(any(map(str.isalnum, text)))
    for language in LANGUAGES[base]:
        assert reviewed(base, text, language, dated=False)["command"] == "review"


@given(BASES, TEXTS)
@tries(40)
def test_a_text_is_reviewed_the_same_a_second_time(base: str, text: str) -> None:
    assert reviewed(base, text, "en") == reviewed(base, text, "en")


# --- two events whose bases are changed, with the words of their cues or without


class Event(NamedTuple):
    """A base, its cues, and what texts on it are made of: `{n}` is a number, `{d}` a day gone by, `{x}` one to come."""

    base: str
    cues: str
    language: str
    day: str
    head: str
    sentences: tuple[str, ...]
    numbers: tuple[str, ...]
    days: tuple[str, ...]


FERRY = Event(
    """\
csto-check: 1
title: The ferry Solveig sinks off Brannoy
languages: [en]
names: {Solveig: [ferry Solveig], Brannoy: [], Torvik: [], Runa Hald: [Hald], Odd Lien: [Lien], Coast Guard: []}
units:
  people: {en: [people, person, passenger, child, survivor]}
  boats: {en: [boat, lifeboat]}
  tonnes: {en: [tonne]}
sources:
  herald: {title: The ferry Solveig sinks off Brannoy, published: 1987-03-07, language: en}
  courier: {title: Inquiry into the loss of the Solveig, published: 1987-03-11, language: en}
topics:
  aboard: {question: "How many people were aboard the ferry?", unit: people}
  aboard.children: {question: "How many children were aboard?", unit: people}
  dead: {question: "How many people died?", unit: people, changes: grows}
  boats: {question: "How many boats of the Coast Guard searched for survivors?", unit: boats}
  cargo: {question: "How much cement did the ferry carry?", unit: tonnes}
  sank: {question: "When did the ferry sink?", kind: date}
  inquiry: {question: "When will the inquiry begin?", kind: date}
  captain: {question: "Who was captain of the ferry?", kind: name}
  cause: {question: "What sank the ferry?", options: [fire, collision]}
claims:
  herald:
    - {quote: 412 people were aboard the ferry, says: {aboard: 412}}
    - {quote: the bodies of 31 people have been found, says: {dead: {value: 31, as_of: 1987-03-07}}}
    - {quote: nine boats of the Coast Guard searched for survivors, says: {boats: 9}}
    - {quote: she carried 640 tonnes of cement, says: {cargo: about 640}}
    - {quote: the ferry sank, says: {sank: 1987-03-05}}
    - {quote: Runa Hald is her captain, says: {captain: Runa Hald}}
    - {quote: a fire broke out below the car deck, says: {cause: fire}}
  courier:
    - {quote: 57 children were aboard, says: {aboard.children: 57}}
    - {quote: some 410 passengers were on the ferry, says: {aboard: about 410}}
    - {quote: fourteen boats of the Coast Guard searched, says: {boats: 14}}
    - {quote: the inquiry will begin in Torvik, says: {inquiry: {value: 1987-03-23, modality: planned}}}
""",
    """\
csto-check: 1
kinds: {person: [Runa Hald, Odd Lien], place: [Brannoy, Torvik]}
cues:
  when: 1987-03-05..1987-04-30
topics:
  aboard: {en: {near: [aboard | on board], not_near: [child*]}}
  aboard.children: {en: {near: [child*]}}
  dead: {en: {near: [died | dead | killed | bodies]}}
  boats: {en: {near: [search*]}}
  cargo: {en: {near: [cement | carried]}}
  sank: {en: {must: [ferry | Solveig], near: [sank | went down]}}
  inquiry: {en: {must: [inquiry], near: [begin* | began]}}
  captain: {en: {says: ["captain {}", "{} ... captain of the Solveig"]}}
  cause: {en: {must: [ferry | Solveig], says: {fire: [fire broke out], collision: [collision ... sank]}}}
""",
    "en",
    "1987-03-08",
    "The ferry Solveig sinks off Brannoy",
    ("The ferry Solveig sank off Brannoy on {d}.", "The ferry went down on {d}.", "The ferry sank on Thursday.",
     "The ferry Solveig, which carried {n} tonnes of cement, had {n} people aboard.",
     "{n} people were aboard the Solveig.", "On board the Solveig were {n} people, among them {n} children.",
     "There were {n} children aboard the ferry.", "{n} people died.", "By {d} the bodies of {n} people had been found.",
     "On the Solveig {n} people were killed, the Coast Guard said.", "{n} boats searched for survivors off Brannoy.",
     "{n} boats of the Coast Guard searched for survivors.", "She carried {n} tonnes of cement.",
     "The inquiry will begin on {x} in Torvik.", "Runa Hald is captain of the Solveig.",
     "Odd Lien was captain of the Solveig.", "A fire broke out below the car deck of the ferry.",
     "A collision with an ore carrier sank the ferry.", "Nobody in Brannoy slept.", "They waited for hours.",
     "{n} people did not come home to Brannoy.", "{n} people aboard never reached a boat.",
     "The ferry left with {n} passengers on {d}.", "In Torvik {n} of the bodies lay in a school."),
    ("412", "some 400", "520", "57", "75", "31", "40", "fourteen", "640", "about 650", "over 300", "over 30",
     "at least 50", "between nine and fourteen", "900"),
    ("1987-03-05", "1987-03-06", "1987-03-07"),
)  # fmt: skip
GRANARY = Event(
    """\
csto-check: 1
title: Der Brand im Kornspeicher von Hemmel
languages: [de]
names: {Hemmel: [Hemmeler], Jule Brandt: [Brandt], Nils Oster: [Oster], Saar: []}
units:
  people: {de: [Mensch, Person, Arbeiter, Anwohner, Tote, Verletzte]}
  tonnes: {de: [Tonne]}
  euros: {de: [Euro]}
sources:
  bote: {title: Der Kornspeicher von Hemmel brennt, published: 2019-10-16, language: de}
  blatt: {title: Nach dem Brand von Hemmel, published: 2019-10-21, language: de}
topics:
  injured: {question: "Wie viele Menschen wurden verletzt?", unit: people, changes: grows}
  workers: {question: "Wie viele Arbeiter waren im Kornspeicher?", unit: people}
  residents: {question: "Wie viele Anwohner mussten ihre Häuser verlassen?", unit: people}
  grain: {question: "Wie viel Weizen verbrannte?", unit: tonnes}
  damage: {question: "Wie hoch ist der Schaden?", unit: euros}
  start: {question: "Wann brach der Brand aus?", kind: date}
  mayor: {question: "Wer ist Bürgermeisterin von Hemmel?", kind: name}
claims:
  bote:
    - {quote: wurden 23 Menschen verletzt, says: {injured: {value: 23, as_of: 2019-10-16}}}
    - {quote: 140 Arbeiter waren im Kornspeicher, says: {workers: 140}}
    - {quote: 600 Anwohner mussten ihre Häuser verlassen, says: {residents: 600}}
    - {quote: 3800 Tonnen Weizen verbrannten, says: {grain: 3800}}
    - {quote: brach in der Nacht der Brand aus, says: {start: 2019-10-15}}
    - {quote: Bürgermeisterin Jule Brandt, says: {mayor: Jule Brandt}}
  blatt:
    - {quote: 900 Anwohner verließen ihre Häuser, says: {residents: 900}}
    - {quote: rund 140 Arbeiter hatten Schicht, says: {workers: about 140}}
    - {quote: der Schaden liegt bei vier Millionen Euro, says: {damage: about 4000000}}
""",
    """\
csto-check: 1
kinds: {person: [Jule Brandt, Nils Oster]}
topics:
  injured: {de: {near: [verletzt | Verletzte*]}}
  workers: {de: {near: [Kornspeicher | Schicht], counts: [Arbeiter*]}}
  residents: {de: {near: [Häuser | verlassen]}}
  grain: {de: {near: [verbrannt* | Weizen]}}
  damage: {de: {near: [Schaden]}}
  start: {de: {must: [Brand], near: [brach | begann]}}
  mayor: {de: {says: ["Bürgermeister* {}"]}}
""",
    "de",
    "2019-10-17",
    "Der Brand im Kornspeicher von Hemmel",
    ("In Hemmel brach am {d} der Brand aus.", "Der Brand im Kornspeicher begann am {d}.",
     "Am Dienstag brach der Brand aus.", "{n} Menschen wurden verletzt.",
     "In Hemmel wurden bis zum {d} {n} Menschen verletzt.", "{n} Arbeiter waren im Kornspeicher, {n} wurden verletzt.",
     "Im Kornspeicher von Hemmel waren {n} Arbeiter.", "{n} Anwohner mussten ihre Häuser verlassen.",
     "{n} Anwohner von Hemmel verließen ihre Häuser.", "Im Kornspeicher verbrannten {n} Tonnen Weizen.",
     "Der Schaden liegt bei vier Millionen Euro.", "Der Schaden in Hemmel liegt bei {n} Millionen Euro.",
     "Bürgermeisterin Jule Brandt kam nach Hemmel.", "Bürgermeister Nils Oster kam.", "In Hemmel schlief niemand.",
     "Sie warteten auf dem Markt.", "{n} Menschen liegen noch in der Klinik.", "{n} Menschen sahen den Brand.",
     "{n} Arbeiter hatten am {d} Schicht.", "Von {n} Tonnen im Kornspeicher blieb nichts."),
    ("23", "30", "140", "rund 150", "200", "600", "mehr als 100", "mehr als 800", "600 bis 900", "3800", "etwa 4000",
     "mehr als 20", "vier", "sieben"),
    ("2019-10-14", "2019-10-15", "2019-10-16"),
)  # fmt: skip
EVENTS = {"ferry": FERRY, "granary": GRANARY}
TREES = {name: yaml.load(event.base, yaml.BaseLoader) for name, event in EVENTS.items()}
CUES = {name: yaml.load(event.cues, yaml.BaseLoader) for name, event in EVENTS.items()}
AHEAD = timedelta(days=15)
MONTHS_OF_YEAR = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"),
}  # fmt: skip
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_PRINTED = re.compile(
    r"\b[0-9]{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}"
)
_MARKED = re.compile(r"⟦(\d{4}-\d{2}-\d{2})(\+?)⟧")  # with + its year is said
Tree = dict[str, Any]


class Case(NamedTuple):
    """An event, whether it has its cues, and the paragraphs of a text on it, their days in marks."""

    name: str
    cued: bool
    paragraphs: tuple[str, ...]

    @property
    def event(self) -> Event:
        return EVENTS[self.name]

    def text(self, weeks: int = 0) -> str:
        """The text, all its days some weeks later."""
        text = "\n\n".join((self.event.head, *self.paragraphs))
        return _MARKED.sub(lambda found: self._written(found, weeks), text)

    def _written(self, found: re.Match[str], weeks: int) -> str:
        day = Day.fromisoformat(found[1]) + timedelta(weeks=weeks)
        month, year = MONTHS_OF_YEAR[self.event.language][day.month - 1], f" {day.year}" if found[2] else ""
        return f"{day.day}. {month}{year}" if self.event.language == "de" else f"{day.day} {month}{year}"

    def review(self, made: ReviewSession, weeks: int = 0, text: str = "") -> dict[str, Any]:
        day = Day.fromisoformat(self.event.day) + timedelta(weeks=weeks)
        return dict(made.review(Article(text or self.text(weeks), day.isoformat(), self.event.language)))

    def unchanged(self) -> dict[str, Any]:
        """The review against the base as it is."""
        return self.review(first_desk(self.name, cued=self.cued))


@st.composite
def cases(draw: st.DrawFn, cued: bool | None = None, least: int = 1) -> Case:
    """A text of some paragraphs on an event."""
    name = draw(st.sampled_from(tuple(EVENTS)))
    paragraphs = draw(st.lists(st.lists(said(EVENTS[name]), min_size=1, max_size=3).map(" ".join), min_size=least,
                               max_size=4))  # fmt: skip
    return Case(name, draw(st.booleans()) if cued is None else cued, tuple(paragraphs))


@st.composite
def said(draw: st.DrawFn, event: Event) -> str:
    """A sentence on an event."""
    pieces = re.split(r"(\{\w\})", draw(st.sampled_from(event.sentences)))
    ahead = (Day.fromisoformat(event.day) + AHEAD).isoformat()
    fill = {
        "{n}": st.sampled_from(event.numbers),
        "{d}": st.builds("⟦{}{}⟧".format, st.sampled_from(event.days), st.sampled_from(("", "+"))),
        "{x}": st.sampled_from((f"⟦{ahead}+⟧", f"⟦{ahead[:-2]}30+⟧")),
    }
    return "".join(draw(fill[piece]) if piece in fill else piece for piece in pieces)


@contextmanager
def written(tree: Tree, cues: Tree | None) -> Iterator[Path]:
    """A folder with a base, and its cues beside it."""
    with TemporaryDirectory() as folder:
        if cues:
            (Path(folder) / "cues.yaml").write_text(json.dumps(cues), "utf-8")
            tree = {**tree, "cues": {"from": "cues.yaml"}}
        (Path(folder) / "facts.yaml").write_text(json.dumps(tree), "utf-8")
        yield Path(folder)


def desk_with(tree: Tree, cues: Tree | None) -> ReviewSession:
    with written(tree, cues) as folder:
        return ReviewSession(load(str(folder / "facts.yaml")))


@cache
def first_desk(name: str, *, cued: bool) -> ReviewSession:
    return desk_with(TREES[name], CUES[name] if cued else None)


def changed(case: Case, change: Callable[[Tree], Any]) -> dict[str, Any]:
    """The review of a text against a base that was changed."""
    tree = deepcopy(TREES[case.name])
    change(tree)
    return case.review(desk_with(tree, CUES[case.name] if case.cued else None))


def told(document: Mapping[str, Any], text: str) -> list[tuple[Any, ...]]:
    """All that findings say, in the words of the text and without places."""
    keys = ("topic", "value", "verdict", "tied", "claims", "against", "witnesses", "gap", "quote", "reason")
    return [(text[each["start"] : each["end"]], *(each[key] for key in keys)) for each in all_findings(document)]


# --- what is unrelated changes nothing

LOAVES = {"question": "How many loaves does the baker sell?", "unit": "loaves"}
UNRELATED_TOPICS: tuple[tuple[Tree, str, str], ...] = (
    *((LOAVES, n, f"the baker sells {n} loaves") for n in ("31", "57", "412", "23", "140", "600")),
    ({"question": "Who tunes the organ?", "kind": "name"}, "Ada Quist", "Ada Quist tunes the organ"),
    ({"question": "Is the theatre shut?", "kind": "choice"}, "yes", "the theatre is shut"),
    ({"question": "When does the orchard bloom?", "kind": "date"}, "1961-05", "the orchard bloomed"),
)
UNRELATED_SOURCE = {"title": "Loaves, plays and orchards", "publisher": "Almanac"}
QUIET = {
    "en": ("Bread rose in the oven.", "The organ sounded old and sweet.", "Somebody whistled.", "Apples ripened."),
    "de": ("Brot ging im Ofen auf.", "Die Orgel klang alt und süß.", "Jemand pfiff.", "Äpfel reiften."),
}


def inserted(items: Tree, key: str, item: Any, at: int) -> Tree:
    """A mapping with one more item in some place."""
    pairs = list(items.items())
    return dict([*pairs[:at], (key, item), *pairs[at:]])


@given(cases(), st.sampled_from(UNRELATED_TOPICS), st.booleans(), st.integers(0, 9))
@tries(18)
def test_an_unrelated_topic_changes_no_finding(case: Case, more: tuple[Tree, str, str], own: bool, at: int) -> None:
    topic, value, quote = more

    def change(tree: Tree) -> None:
        tree["units"]["loaves"] = {"en": ["loaf"], "de": ["Brot"]}
        tree["topics"] = inserted(tree["topics"], "unrelated", topic, at)
        source = "almanac" if own else next(iter(tree["sources"]))
        if own:
            tree["sources"] = inserted(tree["sources"], source, UNRELATED_SOURCE, at)
        tree["claims"].setdefault(source, []).append({"quote": quote, "says": {"unrelated": value}})

    assert told(changed(case, change), case.text()) == told(case.unchanged(), case.text())


@given(cases(), st.sampled_from((None, -4, -1, 1, 6)), st.integers(0, 9))
@tries(18)
def test_an_unrelated_source_changes_no_finding(case: Case, days: int | None, at: int) -> None:
    def change(tree: Tree) -> None:
        dated = {"published": (Day.fromisoformat(case.event.day) + timedelta(days)).isoformat()} if days else {}
        tree["sources"] = inserted(tree["sources"], "almanac", {**UNRELATED_SOURCE, **dated}, at)

    assert told(changed(case, change), case.text()) == told(case.unchanged(), case.text())


@given(cases(), st.integers(0, 4), st.lists(st.integers(0, 3), min_size=1, max_size=2))
@example(Case("ferry", False, ("On board the Solveig were 412 people, among them over 300 children.",)), 0, [0, 0])
@tries(40)
def test_a_paragraph_about_something_else_without_numbers_changes_no_finding(
    case: Case, at: int, said: list[int]
) -> None:
    quiet = " ".join(QUIET[case.event.language][each] for each in said)
    longer = case._replace(paragraphs=(*case.paragraphs[:at], quiet, *case.paragraphs[at:]))
    assert told(longer.unchanged(), longer.text()) == told(case.unchanged(), case.text())


# --- what changes nothing but the dates, or nothing at all


def shifted(value: Any, weeks: int) -> Any:
    """The same with every day in it some weeks later."""
    by = timedelta(weeks=weeks)
    moved = _ISO.sub(lambda day: (Day.fromisoformat(day[0]) + by).isoformat(), json.dumps(value))
    return json.loads(_PRINTED.sub(lambda day: _printed(datetime.strptime(day[0], "%d %B %Y") + by), moved))


def _printed(day: datetime) -> str:
    return f"{day.day} {day:%B} {day.year}"


def said_of(document: Mapping[str, Any]) -> list[Any]:
    """All that a review says, without places and the words of the text."""
    keys = ("topic", "value", "verdict", "tied", "claims", "against", "witnesses", "gap", "quote", "reason")
    return [
        [[each[key] for key in keys] for each in all_findings(document)],
        [[each[key] for key in ("topic", "value", "differs", "claims", "why")] for each in document["hints"]],
        [[len(each["readings"]), each["why"]] for each in document["not_checked"]],
        document["summary"],
    ]


@given(cases(), st.one_of(st.integers(-60, 60), st.integers(-2000, 2000)))
@example(Case("ferry", True, ("The ferry sank on ⟦1987-03-06⟧. By ⟦1987-03-07⟧ the bodies of 40 were found.",)), 8)
@example(Case("ferry", True, ("By ⟦1987-03-07⟧ the bodies of 75 people had been found on board the Solveig.",)), -9)
@tries(18)
def test_shifting_all_dates_by_whole_weeks_changes_nothing_but_the_dates(case: Case, weeks: int) -> None:
    cues = shifted(CUES[case.name], weeks) if case.cued else None
    later = case.review(desk_with(shifted(TREES[case.name], weeks), cues), weeks)
    assert shifted(said_of(later), -weeks) == said_of(case.unchanged())


@given(cases(), st.integers(0, 999))
@example(Case("ferry", True, ("412 people were aboard the Solveig, 90 boats of the Coast Guard searched.",)), 3)
@tries(18)
def test_the_order_of_topics_sources_and_claims_changes_nothing(case: Case, seed: int) -> None:
    random = Random(seed)

    def change(tree: Tree) -> None:
        for key in ("topics", "sources", "claims"):
            pairs = list(tree[key].items())
            random.shuffle(pairs)
            tree[key] = dict(pairs)
        for claims in tree["claims"].values():
            random.shuffle(claims)

    documents = changed(case, change), case.unchanged()
    for document in documents:
        document.pop("base")
    assert documents[0] == documents[1]


# --- what is never supported, and never contradicted

EXCLUDED = {"sank": "1987-06-20", "inquiry": "1987-06-20", "start": "2019-06-20", "captain": "Odd Lien",
            "mayor": "Nils Oster", "dead": "6000", "injured": "6000"}  # fmt: skip
EARLIER = {"dead": "1987-03-04", "injured": "2019-10-13"}  # so high a count so early leaves no lower one


def excluding(topic: str, source: str) -> Tree:
    """A claim on a topic that excludes whatever the texts say on it."""
    value = {"value": EXCLUDED.get(topic, "77777777")}
    if topic in EARLIER:
        value["as_of"] = EARLIER[topic]
    if topic == "inquiry":
        value["modality"] = "planned"
    return {"quote": f"so says {source}", "says": {topic: value}}


@given(cases(), st.booleans())
@example(Case("ferry", True, ("The ferry sank on Thursday. 31 people died.", "Some 400 people were aboard.")), True)
@tries(18)
def test_a_claim_that_excludes_a_value_never_makes_it_supported(case: Case, own: bool) -> None:
    before = [each for each in all_findings(case.unchanged()) if case.name != "ferry" or each["topic"] != "cause"]
    topics = {each["topic"] for each in before if each["value"] != EXCLUDED.get(each["topic"])}

    def change(tree: Tree) -> None:
        source = "late" if own else next(reversed(tree["sources"]))
        tree["sources"].setdefault(source, {"title": "Otherwise"})
        known = tree["claims"].setdefault(source, [])
        asked = {topic for topic in topics if not any(topic in claim["says"] for claim in known)}
        known.extend(excluding(topic, source) for topic in sorted(asked))
        topics.intersection_update(asked)

    assume(topics)
    after = all_findings(changed(case, change))
    excluded = [each for each in after if each["topic"] in topics and each["value"] != EXCLUDED.get(each["topic"])]
    assert "supported" not in [each["verdict"] for each in excluded], excluded


MORE = {
    "ferry": {"aboard": ("412", "520", "about 400", "over 300", "at most 450"), "dead": ("31", "40", "over 30"),
              "cargo": ("640", "900", "600..700"), "sank": ("1987-03-05", "1987-03-06", "1987-03", "..1987-03-05"),
              "captain": ("Runa Hald", "Odd Lien")},
    "granary": {"workers": ("140", "200", "about 150", "at least 100"), "injured": ("23", "30", "almost 30"),
                "residents": ("600", "900", "over 500"), "start": ("2019-10-15", "2019-10-14", "from 2019-10-14"),
                "mayor": ("Jule Brandt", "Nils Oster")},
}  # fmt: skip


@st.composite
def more_claims(draw: st.DrawFn, name: str) -> Tree:
    """Claims of two more sources on some topics."""
    found: Tree = {}
    for source in ("one", "two"):
        asked = draw(st.lists(st.sampled_from(tuple(MORE[name])), unique=True, min_size=1, max_size=3))
        beside = st.sampled_from(({}, {}, {"modality": "reported"}, {"as_of": EVENTS[name].days[-1]}))
        values = {topic: {"value": draw(st.sampled_from(MORE[name][topic])), **draw(beside)} for topic in asked}
        found[source] = [{"quote": f"{source} says so", "says": {topic: value}} for topic, value in values.items()]
    return found


@given(cases().flatmap(lambda case: st.tuples(st.just(case), more_claims(case.name))))
@example((Case("ferry", False, ("Between nine and fourteen boats of the Coast Guard searched for survivors.",)), {}))
@tries(24)
def test_what_diff_calls_disputed_is_never_supported(asked: tuple[Case, Tree]) -> None:
    case, more = asked
    tree = deepcopy(TREES[case.name])
    tree["claims"] |= more
    tree["sources"] |= {source: {"title": f"Report {source}"} for source in more}
    made = desk_with(tree, CUES[case.name] if case.cued else None)
    disputed = {each["id"] for each in diff(made._base)["topics"]}
    for finding in all_findings(case.review(made)):
        assert (finding["topic"], finding["verdict"]) not in {(topic, "supported") for topic in disputed}


@given(cases())
@tries(60)
def test_what_is_contradicted_is_tied_by_cues_or_a_phrase(case: Case) -> None:
    tied = {each["tied"] for each in all_findings(case.unchanged()) if each["verdict"] == "contradicted"}
    assert tied <= ({"cues", "phrase"} if case.cued else set())


@given(cases(), st.booleans())
@example(Case("ferry", False, ("On board the Solveig were 520 people.",)), True)
@tries(18)
def test_a_hint_never_gives_exit_1(case: Case, as_json: bool) -> None:
    document = case.unchanged()
    wrong = any(each["verdict"] == "contradicted" for each in all_findings(document))
    assert has_contradictions([document]) is wrong  # type: ignore[list-item]
    with written(TREES[case.name], CUES[case.name] if case.cued else None) as folder:
        (folder / "text.txt").write_text(case.text(), "utf-8")
        options = ["--date", case.event.day, "--lang", case.event.language, *(["--json"] if as_json else [])]
        code, _, err = in_this_process(["review", "text.txt", *options], folder)
    assert (code, err) == (int(wrong), "")


# --- what cannot be read

UNREADABLE = ("7e5", "0x31", "1.2.3.412", "412e1", "x57", "31x", "0x1987")


@st.composite
def half_read(draw: st.DrawFn) -> tuple[str, bool, str]:
    """The name of an event, and a text on it in which something cannot be read."""
    case = draw(cases(least=1))
    words = case.text().split(" ")
    for odd in draw(st.lists(st.sampled_from(UNREADABLE), min_size=1, max_size=4)):
        at = draw(st.integers(0, len(words)))
        words[at : at + draw(st.integers(0, 1))] = [odd]
    return case.name, case.cued, " ".join(words)


@given(half_read())
@example(("ferry", True, "0x412 people were aboard the ferry Solveig, 412e1 in all, and 1.2.3.57 children."))
@tries(60)
def test_no_finding_rests_on_a_piece_that_read_calls_unread(asked: tuple[str, bool, str]) -> None:
    name, cued, text = asked
    event, made = EVENTS[name], first_desk(name, cued=cued)
    document = made.review(Article(text, event.day, event.language))
    unread = read(made._base, text, event.day, event.language)["unread"]
    counted = ("quantity", "date")  # a phrase may reach over such a piece, but says a name or an option
    spans: Sequence[Mapping[str, Any]] = [*all_findings(dict(document)), *document["hints"]]
    for each in (each for each in spans if made._base.topics[each["topic"]].kind in counted):
        assert not [piece for piece in unread if piece["start"] < each["end"] and each["start"] < piece["end"]], each
