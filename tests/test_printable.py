"""What is told of a verdict can be printed: names, units, manners, and no notation. Held on every base of the tests."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import csto_check
from csto_check.files.shipped import shipped_base
from csto_check.problem import CannotRun
from csto_check.values.printed_numbers import single
from csto_check.views.said import said_line
from csto_check.views.versus import versus_line

CASES = Path(__file__).parent / "cases"
_DAY = r"(?:[0-9]{2}:[0-9]{2}(?::[0-9]{2})? on )?(?:[0-9]{1,2}(?: to [0-9]{1,2})? )?"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SINCE = rf"(?:about )?{_DAY}(?:{_MONTH} )?[0-9]{{4}}"
# What may hold a number without a unit: a date, a time in which a value held, a share, a count of claims, the hours of
# a gap, a shown sum.
_OTHER_NUMBERS = re.compile(
    rf"{_DAY}{_MONTH}(?: [0-9]{{4}})?(?: UTC[+-][0-9:]+)?|AD [0-9]+|[0-9,.]+ %"
    r"|[0-9]+ (?:reports?|claims?|derived|witness(?:es)?|pairs?|(?:further )?values)"
    r"|(?:gives|\bfor) .*? = "
    rf"|(?:from|until|within) {_SINCE}(?: to {_SINCE})?"
)
_NUMBER = re.compile(
    r"-?[0-9][0-9,.]*(?: (?:million|billion|trillion))?(?: to -?[0-9][0-9,.]*)?(?: (?:million|billion|trillion))?"
)
MANNERS = {
    "reported": ("reported by", "citing", "hearsay"),
    "unconfirmed": ("unconfirmed",),
    "alleged": ("alleged", "allegation"),
    "implied": ("implied", "implication"),
    "planned": ("planned", "forecast", "plan"),
}


def bases() -> Iterator[Path]:
    yield shipped_base()
    yield from sorted(CASES.glob("*/*/facts.yaml"))


Answers = list[tuple[Path, Any, list[dict[str, Any]]]]


@pytest.fixture(scope="module")
def answers() -> Answers:
    """Every base that is sound, with its topics in full."""
    return list(_answers())


def _answers() -> Iterator[tuple[Path, Any, list[dict[str, Any]]]]:
    for path in bases():
        try:
            base = csto_check.load(str(path))
            yield path, base, csto_check.diff(base, list(base.topics), exact=True)["topics"]
        except CannotRun:
            continue


def sentences(topic: dict[str, Any], base: Any) -> Iterator[str]:
    """The sentences on a topic, without the rules that they name."""
    told = [topic["reason"], *(each["reason"] for each in topic["breaches"])]
    told += [text for pair in topic["pairs"] for text in (pair["reason"], *pair["reconcile"])]
    for text in told:
        rules, questions = (rule.text for rule in base.rules), (each.question for each in base.topics.values())
        yield without(text, [*rules, *questions])


def without(text: str, parts: Iterable[str]) -> str:
    for part in parts:
        text = text.replace(part, "")
    return text


def test_no_sentence_holds_notation(answers: Answers) -> None:
    for path, base, topics in answers:
        found = [
            text
            for topic in topics
            for text in sentences(topic, base)
            if ".." in text or re.search(r"\d{4}-\d\d", text)
        ]
        assert found == [], path


def test_no_sentence_holds_the_id_of_a_source_that_has_a_name(answers: Answers) -> None:
    for path, base, topics in answers:
        ids = [id_ for id_ in base.sources if base.source_name(id_) != id_ and id_ not in said_by_bases(base)]
        told = [text for topic in topics for text in sentences(topic, base)]
        assert [
            (id_, text) for id_ in ids for text in told if re.search(rf"(?<![\w.:]){re.escape(id_)}(?![\w.:])", text)
        ] == [], path


def said_by_bases(base: Any) -> set[str]:
    """Words that stand in values, attributions and decisions, and may look like an id."""
    told = [claim.value.printed() for claim in base.claims] + [
        name for claim in base.claims for name in claim.according_to
    ]
    told += [f"{each.resolution.by} {each.resolution.because}" for each in base.topics.values() if each.resolution]
    return {word for text in told for word in re.findall(r"\w+", text)}


def test_no_number_of_a_topic_with_a_unit_stands_without_it(answers: Answers) -> None:
    for path, base, topics in answers:
        found = []
        for topic in topics:
            unit = topic["unit"]
            if unit:
                for text in sentences(topic, base):
                    bare = without_names(text, base)
                    found += [text for number in _NUMBER.finditer(bare) if not has_unit(bare[number.end() :], unit)]
        assert found == [], path


def without_names(text: str, base: Any) -> str:
    """A sentence without the numbers that mean something else."""
    names = [*base.topics, *map(base.source_name, base.sources), *(n for c in base.claims for n in c.according_to)]
    return _OTHER_NUMBERS.sub("", without(text, (name for name in names if any(map(str.isdigit, name)))))


def has_unit(rest: str, unit: str) -> bool:
    return rest.startswith((f" {unit}", f" {single(unit)}"))


def test_no_manner_is_left_out_where_a_witness_does_not_assert(answers: Answers) -> None:
    for path, base, topics in answers:
        found = []
        for topic in topics:
            for witness in {claim["witness"] for claim in topic["claims"] if claim["witness"]}:
                said = {claim["modality"] for claim in topic["claims"] if claim["witness"] == witness}
                is_named = base.source_name(witness) in topic["reason"]
                words = [word for modality in said for word in MANNERS.get(modality, ())]
                if is_named and "asserted" not in said and not any(word in topic["reason"] for word in words):
                    found.append((topic["id"], witness, topic["reason"]))
        assert found == [], path


def test_every_quote_of_a_dispute_in_the_shipped_base_has_a_translation() -> None:
    base = csto_check.load(str(shipped_base()))
    disputed = csto_check.diff(base)["topics"]
    rested_on = {
        id_ for topic in disputed for claim in topic["claims"] if claim["derived"] for id_ in claim["derived"]["from"]
    }
    claims = [claim for topic in disputed for claim in topic["claims"] if claim["quote"]]
    untranslated = [claim["id"] for claim in claims if not claim["translation"]]
    assert untranslated + [id_ for id_ in sorted(rested_on) if not base.by_id[id_].translation] == []


def lines(topic: dict[str, Any]) -> Iterator[str]:
    """What `diff` says of a topic in one line: its sides, or who says what."""
    yield versus_line(topic)  # type: ignore[arg-type]
    yield said_line(topic)  # type: ignore[arg-type]


def test_a_line_on_a_topic_holds_names_and_units_and_no_notation(answers: Answers) -> None:
    for path, base, topics in answers:
        ids = [id_ for id_ in base.sources if base.source_name(id_) != id_ and id_ not in said_by_bases(base)]
        wrong = []
        for topic in topics:
            for text in lines(topic):
                bare = without_names(text, base) if topic["unit"] else ""
                wrong += [
                    text for number in _NUMBER.finditer(bare) if not has_unit(bare[number.end() :], topic["unit"])
                ]
                wrong += [text for id_ in ids if re.search(rf"(?<![\w.:]){re.escape(id_)}(?![\w.:])", text)]
                wrong += [text] if ".." in text or re.search(r"\d{4}-\d\d", text) else []
        assert wrong == [], path
