"""On events for which nothing was prepared review keeps its bars, and hardly a value agrees by chance (README.md)."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

import pytest

from csto_check.answers.date_option import date_option
from csto_check.answers.given_text import Article
from csto_check.answers.verify import answer
from csto_check.facts.loader import load
from csto_check.facts.model import Base
from csto_check.reading.folded_sentences import Sentence, passages
from csto_check.reviewing.held import Held
from csto_check.reviewing.reviewer import OneText, Reviewer
from csto_check.reviewing.ties import BAR, Tie, Ties, _is_small
from csto_check.reviewing.weights import Odds, agreeing, shares
from tests.reviewing.events import score as review
from tests.reviewing.events.score import FOLDER, VERDICTS, Score, desk, events, lines, score

pytestmark = pytest.mark.thorough

EVENTS = events()
LEAST = {"texts": 10, "changes": 40, "paraphrases": 15, "others": 10}  # lines of each file
PRECISION, RECALL = 0.95, 0.35  # of supported, without a word written by hand
CUED, CUED_ON_AVERAGE = 0.45, 0.50  # recall of supported, with the words of cues.yaml
CONTRADICTED = 0.90  # precision of contradicted, with them, over all files of all events
NOTICED = 0.45  # share of the changed values that are contradicted or hinted at
FALLS_SHORT = {"bergbahn": 0.40}  # what an event that misses this last bar must keep (README.md)
RIGHT, WRONG = 2 / 3, 1 / 5  # of topics taken as if a value agreed with them alone: at least, at most accepted

counted = cache(score)


def told(event: str, *, cues: bool, word: str = "") -> str:
    """What went wrong on an event, for the report of a failure; with a word only the lines that tell of it."""
    wrong = {id_: [line for line in each if word in line] for id_, each in _score(event, cues).errors.items()}
    return f"{event}\n" + "\n".join("\n    ".join([id_, *each]) for id_, each in wrong.items() if each)


def _score(event: str, cues: bool) -> Score:
    return counted(event, cues=cues)


def noticed(event: str) -> float:
    """The least share of the changed values of an event that must be noticed."""
    return FALLS_SHORT.get(event, NOTICED)


# --- the files


@cache
def base_of(event: str) -> Base:
    return load(str(FOLDER / event / "facts.yaml"))


def test_there_are_events() -> None:
    assert {"ballot", "grube"} <= set(EVENTS)


@pytest.mark.parametrize("event", EVENTS)
def test_the_files_are_whole_and_every_label_stands_in_its_text_once(event: str) -> None:
    base = base_of(event)
    for name, least in LEAST.items():
        found = lines(event, name)
        assert len({line["id"] for line in found}) == len(found) >= least, name
        assert all(date_option("--date", line["date"], base.zones) for line in found), name
        for line in found:
            for place in line["places"] if name == "texts" else [line] if name == "changes" else []:
                assert line["text"].count(place["said"]) == 1, (line["id"], place)
                assert base.by_topic[place["topic"]], (line["id"], place)
                assert place.get("verdict", "contradicted") in VERDICTS, (line["id"], place)


@pytest.mark.parametrize("event", EVENTS)
def test_every_quote_of_a_base_stands_in_its_source(event: str) -> None:
    document = answer(base_of(event), str(FOLDER / event / "sources"), [])
    lost = [(each["quote"], each["why"]) for each in document["results"] if each["status"] not in ("found", "repeated")]
    assert not lost
    assert not document["edited"]
    assert document["results"]


# --- the bars


@pytest.mark.parametrize("event", EVENTS)
def test_without_cues_what_is_supported_is_right(event: str) -> None:
    found, why = _score(event, False), told(event, cues=False)
    assert found.precision("supported") >= PRECISION, why
    assert found.recall("supported") >= RECALL, why
    assert found.counts["changes noticed"] >= noticed(event) * found.counts["changes"], why
    assert found.counts["contradicted told"] == found.counts["changes contradicted"] == 0, why


@pytest.mark.parametrize("event", EVENTS)
def test_with_a_few_cues_more_is_supported_and_changed_values_are_noticed(event: str) -> None:
    found, why = _score(event, True), told(event, cues=True)
    assert found.precision("supported") >= PRECISION, why
    assert found.recall("supported") >= CUED, why
    assert found.counts["changes noticed"] >= noticed(event) * found.counts["changes"], why


@pytest.mark.parametrize("cues", [False, True])
@pytest.mark.parametrize("event", EVENTS)
def test_no_paraphrase_and_nothing_of_another_event_is_contradicted(event: str, cues: bool) -> None:
    found = _score(event, cues)
    assert found.counts["others contradicted"] == found.counts["paraphrases contradicted"] == 0, told(event, cues=cues)


@pytest.mark.parametrize("event", EVENTS)
def test_reports_on_another_event_of_these_agree_on_nothing(event: str) -> None:
    base = base_of(event)
    others = [other for other in EVENTS if other != event and base_of(other).languages == base.languages]
    texts = [line["text"] for other in others for line in lines(other, "texts")]
    assert len(texts) >= 2 * LEAST["texts"]
    found = [review.told(desk(event, cues=False).review(Article(text, None, base.languages[0]))) for text in texts]
    assert not [each for each in found if each]


def test_with_a_few_cues_half_is_supported_on_average() -> None:
    found = {event: round(_score(event, True).recall("supported"), 3) for event in EVENTS}
    assert sum(found.values()) >= CUED_ON_AVERAGE * len(found), found


def test_what_is_contradicted_is_wrong_nine_times_in_ten() -> None:
    scores = [_score(event, True).counts for event in EVENTS]
    right = sum(each["contradicted right"] + each["changes contradicted"] for each in scores)
    names = ("changes falsely contradicted", "paraphrases contradicted", "others contradicted")
    wrong = sum(each["contradicted told"] - each["contradicted right"] + sum(map(each.get, names)) for each in scores)
    in_texts = [sum(each[f"contradicted {what}"] for each in scores) for what in ("right", "told")]
    why = f"{right} right, {wrong} wrong; in the texts alone {in_texts[0]} of {in_texts[1]}\n"
    why += "\n".join(told(event, cues=True, word="contradicted") for event in EVENTS)
    assert right >= CONTRADICTED * (right + wrong), why


# --- coincidence: would a value be tied to a topic with which it agrees by chance?


class Taken(NamedTuple):
    """A reading of a text and a topic that it may answer, taken as if its value agreed with that one alone."""

    event: str
    said: str
    topic: str
    is_date: bool
    is_right: bool
    is_accepted: bool


class _Listening(Ties):
    """Ties readings as ever, and hands what they are held against to a listener."""

    def __init__(self, ties: Ties, listener: Callable[[Held], None]) -> None:
        self._ties, self._listener = ties, listener

    def of(self, held: Held) -> Iterator[Tie]:
        self._listener(held)
        return self._ties.of(held)

    def of_name(self, held: Held) -> Iterator[Tie]:
        return self._ties.of_name(held)


def held_in(reviewer: Reviewer, text: str, base: Base, date: str) -> Iterator[tuple[Held, Sentence]]:
    """Every reading of a text that is tied, with its sentence."""
    found: list[Held] = []
    one = OneText(
        reviewer._tools._replace(ties=_Listening(reviewer._tools.ties, found.append)),
        text,
        date_option("--date", date, base.zones),
    )
    for sentence in passages(text, base.languages[0]):
        one.sentence(sentence)
        yield from ((held, sentence) for held in found)
        found.clear()


def taken(event: str) -> Iterator[Taken]:
    """Every reading of the texts of an event with every topic that it may answer."""
    base = base_of(event)
    reviewer = desk(event, cues=False)._reviewer(base.languages[0])
    for line in lines(event, "texts"):
        text = line["text"]
        places = {(place["topic"], text.index(place["said"]), len(place["said"])) for place in line["places"]}
        for held, sentence in held_in(reviewer, text, base, line["date"]):
            reading = held.match.reading
            span = sentence.span(reading.start, reading.end)
            for topic, fitting in held.fitting.items():
                odds = Odds(equal=True, n_agree=1, is_small=_is_small(fitting.value), no_noun=reading.noun is None)
                likely = shares({topic: agreeing(held.features(topic), odds)})[topic]
                right = any(id_ == topic and at < span.end and span.start < at + n for id_, at, n in places)
                yield Taken(event, text[slice(*span)], topic, reading.kind == "date", right, likely >= BAR)


def test_a_topic_is_accepted_where_it_is_meant_and_seldom_where_its_value_agrees_by_chance() -> None:
    found = [each for event in EVENTS for each in taken(event)]
    for right, accepted in ((True, RIGHT), (False, WRONG)):
        asked = [each for each in found if each.is_right is right]
        assert len(asked) >= 20 * len(EVENTS), "too few to tell"
        rate = sum(each.is_accepted for each in asked) / len(asked)
        assert rate >= accepted if right else rate <= accepted, figures(found)


def figures(found: list[Taken]) -> str:
    """How many topics were accepted, by event and kind, and the readings on which it went wrong most."""
    said = []
    for event in EVENTS:
        for is_date in (False, True):
            for right in (True, False):
                asked = [e for e in found if (e.event, e.is_date, e.is_right) == (event, is_date, right)]
                n = sum(each.is_accepted for each in asked)
                name = f"{event:8} {'dates' if is_date else 'numbers'}: {'right' if right else 'wrong'} topic"
                said.append(f"{name} accepted {n} of {len(asked)}")
    wrong = (each for each in found if each.is_accepted is not each.is_right)
    return "\n".join([*said, *(f"{e.event}: {e.topic} “{e.said}” {'' if e.is_right else 'wrongly '}"
                               f"{'accepted' if e.is_accepted else 'refused'}" for e in wrong)])  # fmt: skip
