"""The sides of a dispute in the JSON of `diff`: who stands against whom, how, and how far apart."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.helpers import SHIPPED
from tests.sessions import in_this_process
from tests.terminal import on_terminal

HEAD = """\
csto-check: 1
units: {people: {}, days: {}}
unnamed: [experts]
names: {Mayor Lind: [Lind]}
sources:
  herald: {title: A, publisher: The Herald, published: 2031-05-05}
  courier: {title: B, publisher: Evening Courier, label: the Courier, published: 2031-05-05}
  radio: {title: C, published: 2031-05-05}
"""


def told(voice: dict[str, Any]) -> str:
    """`the Courier alleged by rule`"""
    how = "" if voice["modality"] == "asserted" else f" {voice['modality']}"
    return f"{voice['speaker']}{how}{' by rule' if voice['by_rule'] else ''}"


def topics_of(folder: Path, text: str) -> dict[str, Any]:
    path = folder / "facts.yaml"
    path.write_text(HEAD + text, "utf-8")
    code, out, err = in_this_process(["diff", *topics_in(text), "--exact", "--json", "--facts", str(path)])
    assert code == 0, err
    return {topic["id"]: topic for topic in json.loads(out)["topics"]}


def topics_in(text: str) -> list[str]:
    lines = text.partition("topics:\n")[2].partition("\nclaims:")[0].splitlines()
    return [
        line.split(":")[0].strip() for line in lines if line.startswith("  ") and ":" in line and "rules" not in line
    ]


def sides(topic: dict[str, Any]) -> list[str]:
    """Each side as `figure: its speakers`."""
    return [f"{side['figure']}: {', '.join(map(told, side['said_by']))}" for side in topic["versus"]]


def sides_of(folder: Path, topic: str, *claims: str) -> tuple[list[str], str | None]:
    """The sides and the gap of one topic on which three sources say things: `herald 30, according_to: Lind`."""
    by_source: dict[str, list[str]] = {}
    for number, claim in enumerate(claims):
        source, _, said = claim.partition(" ")
        value, _, more = said.partition("; ")
        by_source.setdefault(source, []).append(f"{{quote: q, id: no{number}, says: {{t: {value}}}, {more}}}")
    written = "".join(f"  {source}: [{', '.join(said)}]\n" for source, said in by_source.items())
    found = topics_of(folder, f"topics:\n  t: {{question: What?, {topic}}}\nclaims:\n{written}")["t"]
    return sides(found), found["gap"] and found["gap"]["sentence"]


KINDS = [
    ("unit: people", ("herald 2500", "courier over 3000"), ["2,500: The Herald", "over 3,000: the Courier"],
     "more than 500 people (20 %) apart"),
    ("kind: date", ("herald 1992", "courier 2002", "radio 2002-10"),
     ["1992: The Herald", "October 2002: radio, the Courier"], "10 years apart"),
    ("kind: name", ("herald Berg", "courier Falk", "radio Falk"),
     ["Falk: the Courier, radio", "Berg: The Herald"], None),
    ("kind: choice", ("herald yes", "courier no"), ["no: the Courier", "yes: The Herald"], None),
    ("kind: names", ("herald {all: [A, B]}", "courier {all: [A, C]}"),
     ["A and B: The Herald", "A and C: the Courier"], None),
    ("kind: words", ("herald so", "courier not so"), [], None),
]  # fmt: skip


@pytest.mark.parametrize(("topic", "claims", "expected", "gap"), KINDS)
def test_a_dispute_of_every_kind_has_its_sides(
    topic: str, claims: tuple[str, ...], expected: list[str], gap: str | None, tmp_path: Path
) -> None:
    assert sides_of(tmp_path, topic, *claims) == (expected, gap)


SAID = [  # on a count of people: what is said, and the sides
    (("herald 10", "courier 20", "radio 40"), ["10: The Herald", "20: the Courier", "40: radio"]),
    (("herald 10", "courier 40", "radio 5..50"), ["10: The Herald", "40: the Courier"]),  # what fits both is no side
    (("herald 10", "courier 40; withdrawn: {on: 2031-05-06, because: wrong}"), []),
    (("herald 10", "courier unknown", "radio unknown"), []),
    (("herald 10", "courier 10"), []),
    (("herald 10", "courier 20; modality: planned"), []),  # a plan and its outcome
    (("herald 10; modality: planned", "courier 20; modality: planned"),
     ["10: The Herald planned", "20: the Courier planned"]),
    (("herald 10", "courier 20; according_to: Lind, modality: alleged"),
     ["10: The Herald", "20: Mayor Lind alleged"]),
    (("herald 10", "courier 20; according_to: experts"), ["10: The Herald", "20: the Courier citing experts"]),
    (("herald 10; according_to: the Courier", "radio 20"), ["10: the Courier", "20: radio"]),
    (("herald 10; according_to: courier", "radio 20"), ["10: the Courier", "20: radio"]),  # a source of the base
    (("herald 10; according_to: Lind", "courier 20; according_to: Lind"), ["10: Mayor Lind", "20: Mayor Lind"]),
    (("herald 25", "herald over 20; according_to: Lind", "courier 30"),  # own words that only a third disputes
     ["25: The Herald", "30: the Courier"]),
    (("herald 25", "herald 25; according_to: Lind", "courier 30"), ["25: Mayor Lind", "30: the Courier"]),
    (("herald 20..40", "courier 30..50", "radio 60"), ["30 to 40: the Courier, The Herald", "60: radio"]),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "expected"), SAID)
def test_only_those_stand_on_a_side_who_contradict_somebody(
    claims: tuple[str, ...], expected: list[str], tmp_path: Path
) -> None:
    assert sides_of(tmp_path, "unit: people", *claims)[0] == expected


def test_of_a_count_that_goes_on_the_figures_of_one_day_are_sides_and_later_ones_are_not(tmp_path: Path) -> None:
    claims = ("herald 26; as_of: 2031-05-03", "courier 30; as_of: 2031-05-03", "radio 164; as_of: 2031-05-04")
    found, gap = sides_of(tmp_path, "unit: people, changes: grows", *claims)
    assert found == ["26: The Herald", "30: the Courier"]
    assert gap == "4 people (15 %) apart"


def test_a_date_is_told_only_where_the_topic_changes_with_time(tmp_path: Path) -> None:
    for changes, expected in (("grows", "3 May 2031"), ("never", None)):
        claims = (f"  {source}: [{{quote: q, says: {{t: {n}}}, as_of: 2031-05-03}}]\n" for source, n in SOURCES)
        text = f"topics:\n  t: {{question: What?, unit: people, changes: {changes}}}\nclaims:\n{''.join(claims)}"
        side, _ = topics_of(tmp_path, text)["t"]["versus"]
        assert [voice["as_of"] for voice in side["said_by"]] == [expected]


SOURCES = (("herald", 10), ("courier", 20))

RULED = """\
topics:
  crew: {question: How many in all?, unit: people}
  crew.a: {question: How many from A?, unit: people}
  crew.b: {question: How many from B?, unit: people}
  start: {question: When did it start?, kind: date}
  end: {question: When did it end?, kind: date}
rules:
  - crew == crew.a + crew.b
  - start <= end
claims:
  herald:
    - {quote: q, says: {crew.a: 100, crew.b: 250, start: 2031-05-10}}
  courier:
    - {quote: q, says: {crew: 300, end: 2031-05-05}}
"""


@pytest.fixture
def ruled(tmp_path: Path) -> dict[str, Any]:
    return topics_of(tmp_path, RULED)


def test_a_side_that_only_follows_by_a_rule_says_so(ruled: dict[str, Any]) -> None:
    assert sides(ruled["crew"]) == ["300: the Courier", "350: The Herald by rule"]
    assert [side["by_rule"] for side in ruled["crew"]["versus"]] == [False, True]


def test_an_order_has_its_sides_on_two_topics_that_of_the_topic_first(ruled: dict[str, Any]) -> None:
    for topic, other in (("start", "end"), ("end", "start")):
        found = ruled[topic]["versus"]
        assert [side["topics"] for side in found] == [[topic], [other]]
        assert ruled[topic]["gap"]["text"] == "5 days"
    assert sides(ruled["start"]) == ["10 May 2031: The Herald", "5 May 2031: the Courier"]


def test_a_side_has_its_claims_witnesses_and_value_in_every_form(tmp_path: Path) -> None:
    claims = "  herald: [{quote: q, says: {t: 2500}, according_to: Lind}]\n  radio: [{quote: q, says: {t: 3000}}]\n"
    side, _ = topics_of(tmp_path, f"topics:\n  t: {{question: What?, unit: people}}\nclaims:\n{claims}")["t"]["versus"]
    assert side == {
        "value": "2500",
        "shown": "2500",
        "printed": "2,500 people",
        "figure": "2,500",
        "topics": ["t"],
        "claims": ["herald:t"],
        "witnesses": ["Mayor Lind"],
        "speakers": ["Mayor Lind"],
        "said_by": [
            {
                "speaker": "Mayor Lind",
                "source": "The Herald",
                "says": "2,500 people",
                "modality": "asserted",
                "manner": "",
                "by_rule": False,
                "as_of": None,
                "holds": None,
            }
        ],
        "modality": "asserted",
        "by_rule": False,
    }


def test_a_claim_names_its_speaker_as_prose_does(tmp_path: Path) -> None:
    claims = """\
  herald:
    - {quote: q, says: {t: 10}}
    - {quote: q, says: {t: 10}, id: b, according_to: [radio, Lind]}
    - {quote: q, says: {t: 10}, id: c, according_to: [courier, experts]}
"""
    topic = topics_of(tmp_path, f"topics:\n  t: {{question: What?, unit: people}}\nclaims:\n{claims}")["t"]
    said = {claim["id"]: claim["speaker"] for claim in topic["claims"]}
    assert said == {"herald:t": "The Herald", "herald:t:b": "Mayor Lind", "herald:t:c": "the Courier citing experts"}


def test_every_dispute_of_the_shipped_base_takes_two_lines_at_most_and_all_one_screen() -> None:
    _, screen = on_terminal(["diff", "--facts", str(SHIPPED)], 120, NO_COLOR="1")
    lines = screen.splitlines()[2:]
    rows = lines[: next(i for i, line in enumerate(lines) if " disputed; " in line)]
    starts = [i for i, line in enumerate(rows) if not line.startswith(" ")]
    assert len(starts) > 5
    assert all(end - start <= 2 for start, end in zip(starts, [*starts[1:], len(rows)], strict=True))
    assert len(screen.splitlines()) <= 40


def test_the_troops_of_the_shipped_base_fit_one_screen() -> None:
    _, screen = on_terminal(["diff", "troops", "--facts", str(SHIPPED)], 120, NO_COLOR="1")
    assert len(screen.splitlines()) <= 40
    assert "disputed: 2,500 soldiers (Kaktus.media" in screen


def test_a_head_is_not_drawn_twice_but_stands_above_each_table_of_a_pipe() -> None:
    arguments = ["diff", "troops.belarus", "founded", "--exact", "--all", "--facts", str(SHIPPED)]
    _, piped, _ = in_this_process(arguments)
    assert sum(line.startswith("source") for line in piped.splitlines()) == 2
    _, screen = on_terminal(["diff", "troops.belarus", "troops.russia", "--exact", "--facts", str(SHIPPED)], 80)
    assert screen.count("according to") == 1
