"""Adding topics and sources, several things at once, and into which file of a base they go."""

import json
from pathlib import Path

import pytest

from csto_check.facts.loader import load
from tests.curating.desk import ADD, BASE, Desk

TOPIC = ("--question", "How many children were on board?")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def split(tmp_path: Path) -> Desk:
    """A base with the gazette in a file of its own, and the topics in another."""
    head, sources, topics, claims = BASE.replace("\n\n", "\n").split("sources:\n")[0], *_parts()
    desk = Desk(tmp_path, f"{head}include: [more/*.yaml]\nsources:\n{sources[1]}{claims}")
    claim = "claims:\n  gazette:\n    - {quote: 18:00, says: {aground: 2024-05}}\n"
    desk.write(f"csto-check: 1\nsources:\n{sources[0]}{claim}", "more/gazette.yaml")
    desk.write(f"csto-check: 1\n{topics}", "more/topics.yaml")
    return desk


def _parts() -> tuple[list[str], str, str]:
    body = BASE.split("sources:\n")[1]
    sources, rest = body.split("\ntopics:\n")
    topics, claims = rest.split("\nclaims:\n")
    at = sources.index("  courier:")
    return [sources[:at], sources[at:]], f"topics:\n{topics}", f"claims:\n{claims}"


def test_a_topic_stands_beside_its_family(desk: Desk) -> None:
    said = desk.says("add", "topic", "passengers.children", *TOPIC)
    assert desk.new_lines(BASE) == ["  passengers.children:", "    question: How many children were on board?"]
    lines = desk.text().splitlines()
    assert lines[lines.index("  passengers.children:") + 2].startswith("  injured:")
    assert "added topic: passengers.children, at facts.yaml:19:3" in said


def test_a_topic_has_an_option_for_each_field(desk: Desk) -> None:
    desk.says(
        "add", "topic", "blame", *TOPIC, "--option", "the crew", "--option", "no, nobody", "--scope", "that night"
    )
    desk.says(
        "add", "topic", "dead", *TOPIC, "--unit", "people", "--changes", "grows", "--tolerance", "5%", "--close", "1%"
    )
    topics = load(str(desk.folder / "facts.yaml")).topics
    assert list(map(str, (topics["dead"].setting.tolerance, topics["dead"].setting.close))) == ["0.05", "1 %"]
    assert topics["blame"].setting.options == ("the crew", "no, nobody")
    assert (topics["blame"].scope, topics["dead"].changes) == ("that night", "grows")


def test_what_a_desk_keeps_beside_a_source_has_an_option(desk: Desk) -> None:
    kept = ("--archived", "https://archive.example/1", "--accessed", "2024-05-21", "--reliability")
    desk.says("add", "source", "weekly", "--title", "T", *kept, "B")
    source = load(str(desk.folder / "facts.yaml")).sources["weekly"]
    assert (source.archived, source.reliability) == ("https://archive.example/1", "B")
    assert source.accessed
    assert source.accessed.written == "2024-05-21"
    err = desk.refuses("add", "source", "daily", "--title", "T", *kept, "b")
    assert '"b" is not a reliability; write B, which means usually reliable' in err


def test_a_topic_like_another_is_pointed_out(desk: Desk) -> None:
    said = desk.says(
        "add", "topic", "on_board", "--question", "How many people were on board then?", "--unit", "people"
    )
    assert 'warning: on_board: it is like "passengers": How many people were on board?' in said
    said = desk.says("add", "topic", "pasengers", "--question", "Who?", "--unit", "people")
    assert 'warning: pasengers: it is like "passengers"' in said
    assert "warning" not in desk.says("add", "topic", "passengers.children", *TOPIC)
    assert "warning" not in desk.says("add", "topic", "injured.badly", "--question", "How many people were badly hurt?")
    said = desk.says("add", "topic", "injured.all", "--question", "How many people were hurt?")
    assert 'warning: injured.all: it is like "injured"' in said


def test_a_unit_that_is_not_there_is_added_only_if_it_is_wanted(desk: Desk) -> None:
    asked = ("add", "topic", "crew", "--question", "How many sailors?", "--unit", "sailors")
    assert 'there is no unit "sailors"; add sailors: {} under units; --anyway adds it' in desk.refuses(*asked)
    assert 'did you mean "people"?' in desk.refuses(*asked[:-1], "peple")
    err = desk.refuses(*asked[:-1], "People")
    assert 'did you mean "people"?; in a new one, use lower-case letters' in err
    assert "--anyway" not in err
    desk.says(*asked, "--anyway")
    assert "  sailors: {}" in desk.text().splitlines()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("topic", "passengers", *TOPIC), '"passengers" is there already, at facts.yaml:'),
        (("topic", "gazette", *TOPIC, "--kind", "words"), '"gazette" is there already'),
        (("topic", "Crew", *TOPIC, "--kind", "words"), '"Crew" is not a topic id'),
        (("topic", "crew", *TOPIC), "this topic has no kind"),
        (("topic", "crew", *TOPIC, "--kind", "word"), 'did you mean "words"?'),
        (("source", "gazette", "--title", "T"), '"gazette" is there already'),
        (("source", "weekly"), 'a source needs "title"; add --title'),
        (("source", "weekly", "--title", "T", "--published", "yesterday"), '"published"'),
        (("source", "weekly", "--text", "nowhere.txt"), "nowhere.txt: there is no such file"),
        (("source", "weekly", "--title", "T", "--to", "other.yaml"), "--to: other.yaml is no file of this base"),
    ],
)
def test_what_is_wrong_with_a_record_is_said(desk: Desk, arguments: tuple[str, ...], told: str) -> None:
    assert told in desk.refuses("add", *arguments)


def test_a_source_takes_from_its_text_what_was_not_given(desk: Desk) -> None:
    (desk.folder / "seeds" / "weekly.txt").write_text("The Alma is free\n\n20 May 2024\n\nIt was pulled free today.\n")
    desk.says("add", "source", "weekly", "--text", "seeds/weekly.txt", "--publisher", "The Weekly")
    source = load(str(desk.folder / "facts.yaml")).sources["weekly"]
    assert (source.title, source.publisher, source.language) == ("The Alma is free", "The Weekly", "en")
    assert source.published
    assert (source.published.written, source.dated_by) == ("2024-05-20", "the text gives its date")
    assert source.sha256
    said = desk.says(
        "add", "claim", "--source", "weekly", "--quote", "pulled free today", "--says", "aground=2024-05-20"
    )
    assert "not looked for" not in said


def test_a_text_that_another_source_has_is_refused_and_new_lines_are_shown_whole(desk: Desk) -> None:
    asked = ("add", "source", "weekly", "--text", "seeds/gazette.txt")
    desk.says("verify", "--write-hashes")
    before = desk.text()
    assert 'weekly: its text is that of "gazette" already (the same SHA-256); add its claims to gazette; --anyway' in (
        desk.refuses(*asked)
    )
    diff = desk.document(*asked, "--publisher", "W", "--anyway")["files"][0]["diff"]
    new = [line[1:] for line in diff.splitlines() if line.startswith("+  ")]
    assert new == desk.new_lines(before)
    assert new[0] == "  weekly:"
    assert len(new) == 7


def test_a_source_takes_what_its_saved_page_says(desk: Desk) -> None:
    page = """<html lang=en><head><title>The Alma is free - Weekly</title><meta name=author content="Ida Moor">
<meta property="og:site_name" content="The Weekly"><meta property="article:published_time" content="2024-05-20">
<link rel=canonical href="https://weekly.example/alma"></head><body><article><h1>The Alma is free</h1>
<p>The ferry was pulled free on Monday, and 9 people were still on it.</p></article></body></html>"""
    (desk.folder / "seeds" / "weekly.html").write_text(page, "utf-8")
    code, _, err = desk.run("add", "source", "weekly", "--text", "seeds/weekly.html", "--author", "I. Moor")
    assert code == 0, err
    source = load(str(desk.folder / "facts.yaml")).sources["weekly"]
    assert (source.author, source.publisher, source.url) == ("I. Moor", "The Weekly", "https://weekly.example/alma")
    assert "csto-check: publisher The Weekly (" in err
    assert "author" not in err
    desk.says("add", "claim", "--source", "weekly", "--quote", "9 people were still on it", "--says", "passengers")
    assert "says: {passengers: 9}" in desk.text()


def test_a_text_that_later_commands_would_not_find_is_pointed_out(desk: Desk) -> None:
    (desk.folder / "page.txt").write_text("Something was said here in the evening.\n")
    said = desk.says("add", "source", "weekly", "--text", "page.txt")
    assert "note: weekly: page.txt is not among the texts; copy it into seeds" in said


def test_a_claim_goes_where_those_of_its_source_are_and_a_topic_to_its_family(split: Desk) -> None:
    main = split.text()
    split.says(*ADD, "--quote", "214 passengers on board", "--says", "passengers")
    split.says("add", "topic", "passengers.children", *TOPIC)
    split.says("add", "topic", "cause", "--question", "Why?", "--kind", "words")
    assert split.text() == main
    assert "says: {passengers: 214}" in split.text("more/gazette.yaml")
    assert "passengers.children:" in split.text("more/topics.yaml")
    assert "cause:" in split.text("more/topics.yaml")
    split.says("add", "source", "weekly", "--title", "W")
    assert "weekly:" in split.text()
    split.says("add", "source", "daily", "--title", "D", "--to", "more/gazette.yaml")
    assert "daily:" in split.text("more/gazette.yaml")


LINES = [
    {"add": "source", "id": "weekly", "title": "W: the week", "published": "2024-05-20"},
    {"add": "topic", "id": "crew", "question": "How many sailors?", "unit": "people"},
    {"add": "claim", "source": "weekly", "quote": "9 sailors, 3 hurt",
     "says": {"crew": 9, "injured": {"value": "3", "modality": "reported"}}},
    {"add": "claim", "source": "gazette", "quote": "214 passengers on board", "says": ["passengers"], "note": None},
]  # fmt: skip


def lines(*items: object) -> str:
    return "".join(f"{json.dumps(item)}\n" for item in items)


def test_many_things_are_added_at_once_from_lines(desk: Desk) -> None:
    (desk.folder / "new.jsonl").write_text(lines(*LINES), "utf-8")
    added = desk.document("add", "--jsonl", "new.jsonl")["added"]
    ids = ["weekly", "crew", "weekly:crew", "weekly:injured", "gazette:passengers"]
    assert [each["id"] for each in added] == ids
    base = load(str(desk.folder / "facts.yaml"))
    assert base.by_id["weekly:injured"].modality == "reported"
    assert base.by_id["gazette:passengers"].value.written == "214"


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("[1]", "new.jsonl:2:1: this line is no object"),
        ('{"add": "claim"', "new.jsonl:2:16: this is not JSON"),
        ('{"source": "gazette"}', "new.jsonl:2:1: this line does not say what it adds"),
        ('{"add": "clam"}', 'new.jsonl:2:1: this line does not say what it adds; did you mean "claim"?'),
        ('{"add": "claim", "quote": "x", "says": {"passengers": true}}', 'new.jsonl:2:1: "passengers" is true'),
        ('{"add": "topic", "id": "a", "id": "b"}', 'new.jsonl:2:1: duplicate key "id"'),
        ('{"add": "topic", "id": "crew", "questoin": "x"}', 'new.jsonl:2:1: a topic has no field "questoin"; did you'),
        (
            '{"add": "claim", "source": "gazette", "quote": "Lena Holm", "says": {"passengers": "3.000"}}',
            "new.jsonl:2:1: ",
        ),
        ('{"add": "topic", "id": "crew", "question": "Q?", "unit": "men"}', 'new.jsonl:2:1: there is no unit "men"'),
        (
            '{"add": "claim", "source": "courier", "quote": "x", "says": {"passengers": "3"}}',
            'give this one a word of its own: "id": "second"',
        ),
        (
            '{"add": "claim", "source": "gazette", "quote": "31 people, 9 people", "says": ["injured"]}',
            'write "says": {"injured": "31"}, or another',
        ),
        ('{"add": "claim", "source": "gazette", "quote": "x"}', 'needs "says"; add "says": {"TOPIC": "VALUE"}'),
        ('{"add": "topic", "id": "crew", "kind": "words"}', 'a topic needs "question"; add "question": "…"'),
    ],
)
def test_of_lines_all_are_taken_or_none(desk: Desk, item: str, told: str) -> None:
    (desk.folder / "new.jsonl").write_text(f"{lines(LINES[0])}{item}\n", "utf-8")
    assert told in desk.refuses("add", "--jsonl", "new.jsonl")


def test_the_python_api_shows_what_would_come_of_it(desk: Desk) -> None:
    import csto_check

    base = csto_check.load(str(desk.folder / "facts.yaml"))
    found = csto_check.add(base, [LINES[3]], texts=str(desk.folder / "seeds"))
    assert found["dry_run"]
    assert found["added"][0]["id"] == "gazette:passengers"
    assert desk.text() == BASE
