"""Reviewing: places are true, a claim's own value is never contradicted, and what is unrelated changes nothing."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import assume, example, given
from hypothesis import strategies as st

from csto_check.answers.review import Article, Desk
from csto_check.facts.loader import load
from csto_check.text.fold import fold
from tests.laws import tries
from tests.laws.running_text import ANY
from tests.reviewing.bases import DAYS, FLOOD, SIEGE, STRIKE, findings, write

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
def desk(base: str) -> Desk:
    """A desk for a base; the same one for all examples."""
    with TemporaryDirectory() as folder:
        write(Path(folder), NAMED[base])
        return Desk(load(str(Path(folder) / "facts.yaml")))


def reviewed(base: str, text: str, language: str, *, dated: bool = True) -> dict[str, Any]:
    return dict(desk(base).review(Article(text, DAYS[NAMED[base]] if dated else None, language)))


def verdicts(document: dict[str, Any]) -> list[tuple[str, str, str, int]]:
    return [(each["topic"], each["value"], each["verdict"], each["start"]) for each in findings(document)]


@given(BASES, TEXTS, st.booleans())
@example("flood", "Osta sent 300\u00ad helpers,\r\nMarn 200.", True)
@tries(40)
def test_places_are_true_and_sorted(base: str, text: str, dated: bool) -> None:
    for language in LANGUAGES[base]:
        document = reviewed(base, text, language, dated=dated)
        for entries in (document["sentences"], document["not_checked"]):
            assert [each["start"] for each in entries] == sorted(each["start"] for each in entries)
            for entry in entries:
                assert 0 <= entry["start"] < entry["end"] <= len(text)
                assert fold(text[entry["start"] : entry["end"]]) == fold(entry["text"])
        for sentence in document["sentences"]:
            places = [(each["start"], each["end"], each["topic"]) for each in sentence["findings"]]
            assert places == sorted(places)
            assert all(sentence["start"] <= start < end <= sentence["end"] for start, end, _ in places)


@given(BASES, TEXTS)
@tries(30)
def test_the_summary_counts_what_is_there(base: str, text: str) -> None:
    document = reviewed(base, text, "en")
    said = [finding["verdict"] for finding in findings(document)]
    summary = dict(document["summary"])
    assert summary.pop("not_checked") == len(document["not_checked"])
    assert summary == {verdict: said.count(verdict) for verdict in summary}
    for finding in findings(document):
        assert finding["verdict"] in summary
        assert finding["reason"].endswith(".")
        assert (finding["gap"] is None) or finding["verdict"] == "contradicted"


MADE = """\
csto-check: 1
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
        made = Desk(load(str(path)))
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
