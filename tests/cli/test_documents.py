"""The promise of the JSON: documented keys, every key always there, one verdict a topic."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import csto_check
from csto_check.answers import DOCUMENTS
from csto_check.facts.cue_files import with_cues
from csto_check.facts.starter import STARTER
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import is_counted
from tests.cli.helpers import BASE, ROOT, SHIPPED
from tests.sessions import in_this_process

Document = dict[str, Any]
CLAIM = set(
    "id topic source value low high quote according_to witness modality as_of note derived".split()  # noqa: SIM905
)
TOPIC = {"id", "question", "scope", "kind", "unit", "changes", "verdict"}
PROMISED = {
    "sources": {"id", "title", "publisher", "author", "published", "language", "url", "n_claims", "n_topics"}
    | {"n_disputed"},
    "topics": TOPIC | {"n_claims", "n_sources", "n_witnesses"},
    "diff": TOPIC | {"reason", "resolution", "positions", "claims", "pairs"},
    "timeline": {"topic", "question", "value", "earliest", "latest", "modality", "sources", "claims", "verdict"},
    "claims": CLAIM,
    "find": CLAIM | {"question", "verdict", "by_rule", "hits"},
    "verify": {"claim", "source", "status", "start", "end", "hint", "why", "place"},
    "read": {"start", "end", "text", "kind", "value", "hedge", "noun"},
    "review": {"start", "end", "text", "findings"},
    "check": {"code", "severity", "verdict", "first", "second", "sentences", "arithmetic"},
    "report": TOPIC | {"reason", "resolution", "positions", "claims", "pairs", "rules"},
}
ROWS = {"sources": "sources", "topics": "topics", "diff": "topics", "timeline": "events", "claims": "claims"}
ROWS["find"] = "claims"
ROWS["verify"] = "results"
ROWS["read"] = "readings"
ROWS["review"] = "sentences"
ROWS["check"] = "findings"
ROWS["report"] = "topics"
TEXTS = (
    "Armenia sent 70 soldiers to Kazakhstan, and Tajikistan sent 500. The CSTO was founded in 2002.",
    "Am Samstag kamen in Kasachstan 70 Soldaten aus Armenien an. Die OVKS wurde 1999 gegründet.",
    "Nobody in the town said anything, and the dog that had barked was quiet.",
)
SLIPS = ("They met on Monday, 7 January 2022. In 2021 they were 14.", TEXTS[-1])
NESTED = {"positions": {"value", "claims", "also_fits", "witnesses"}, "claims": CLAIM}
NESTED["pairs"] = {"a", "b", "relation", "gap", "reason"}


def _load(path: Path) -> Any:
    try:
        return csto_check.load(str(path))
    except csto_check.CannotRun:
        return None


@cache
def base_of(path: Path) -> Any:
    return _load(path)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("bases")
    for name, text in {"rich": BASE, "starter": STARTER, "empty": "csto-check: 1\n"}.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return sorted(folder.iterdir())


@pytest.fixture(scope="session")
def bases(made: list[Path], request: pytest.FixtureRequest) -> list[Any]:
    """The shipped base, those made here, and those of the cases that load.

    Of the cases every tenth; with --thorough all.
    """
    cases = sorted((ROOT / "tests/cases").rglob("facts.yaml"))[:: 1 if request.config.getoption("--thorough") else 10]
    return [base for path in [SHIPPED, *made, *cases] if (base := base_of(path)) is not None]


_made: dict[tuple[str, str], list[Document]] = {}


def answers(name: str, base: Any) -> list[Document]:
    """The documents that a command can give from a base, as JSON holds them; each is made once."""
    if (name, base.path) not in _made:
        _made[name, base.path] = json.loads(json.dumps(_answers(name, base)))
    return _made[name, base.path]


ADDED = {"add": "topic", "id": "newly.asked", "question": "Why?", "kind": "words"}
OTHERWISE: dict[str, Callable[[Any], list[Any]]] = {
    "add": lambda base: [csto_check.add(base, [ADDED])] if base.path == str(SHIPPED) else [],
    "text": lambda _: [],  # of a file: tests/cli/test_text.py
    "cache": lambda base: [csto_check.cache()] if base.path == str(SHIPPED) else [],
    "check": lambda base: [csto_check.check(text) for text in SLIPS] if base.path == str(SHIPPED) else [],
    "explain": lambda base: [
        csto_check.explain(["B104", "B301"]),
        *([csto_check.explain()] if base.path == str(SHIPPED) else []),
    ],
}


def _answers(name: str, base: Any) -> list[Any]:
    function: Callable[..., Any] = getattr(csto_check, name, None)
    topics, sources, claims = list(base.topics), list(base.sources), [claim.id for claim in base.claims]
    if name in OTHERWISE:
        found = OTHERWISE[name](base)
    elif name == "show":
        most = 20 if base.path == str(SHIPPED) else 4
        found = [function(base, id_) for id_ in [*topics[:most], *sources[:most], *claims[:most]]]
    elif name == "sources":
        found = [function(base)]
    elif name == "find":
        words = [[topic.partition(".")[0]] for topic in topics[:4]] + [["3000"], ["the", "nowhere"]]
        found = [function(base, each, some) for each in words for some in ([], sources[:1])]
    elif name == "read":
        found = [function(base, text) for text in TEXTS[: 3 if base.path == str(SHIPPED) else 1]]
    elif name == "review":
        found = (
            [function(base, text, "2022-01-12") for text in TEXTS] if base.shipped or base.path == str(SHIPPED) else []
        )
    elif name == "verify":
        found = [function(base), *(function(base, None, [source]) for source in sources[:1])]
    elif name == "changes":
        ways = ([], [topics[:1]], [(), sources[:1]]) if has_cues(base) else ()
        found = [function(base, half(base), *asked) for asked in ways]
    elif name == "report":
        found = [function(base, with_texts=True), *(function(base, topics[:1], [source]) for source in sources[:1])]
    else:
        found = [function(base), *([function(base, topics)] if topics else [])]
        found += [function(base, topics, [source]) for source in sources[:1]]
    return found


def has_cues(base: Any) -> bool:
    """Whether the cues of a base can be read; some cases are there to show that they cannot."""
    try:
        return bool(with_cues(base))
    except csto_check.CannotRun:
        return False


def half(base: Any) -> Any:
    """A base as it may have been before: with every second claim, and without what stands above the records."""
    claims = tuple(claim for claim in base.claims[::2] if claim.repeats is None)
    return replace(base, claims=claims, title=None, kinds={}, rules=base.rules[1:])


@cache
def schema(name: str) -> Document:
    found: Document = json.loads(in_this_process(["schema", "--output", name])[1])
    return found


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_follows_its_schema(name: str, bases: list[Any]) -> None:
    jsonschema_rs.meta.validate(schema(name))
    validator = jsonschema_rs.Draft202012Validator(schema(name))
    for base in bases:
        for document in answers(name, base):
            assert [error.message for error in validator.iter_errors(document)] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_schema_demands_every_key_and_allows_no_other(name: str) -> None:
    found = schema(name)
    for record in [found, *found["$defs"].values()]:
        assert record["additionalProperties"] is False
        assert set(record["required"]) == set(record["properties"])


CLOSED = {"verdict", "kind", "changes", "modality", "relation", "status", "tied", "dated_by"}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_schema_lists_the_words_of_every_closed_set(name: str) -> None:
    """Verdicts, kinds and the like are enums; open are only the kinds of known non-numbers, and how a text is dated."""
    found = schema(name)
    open_ = {"PassedInfo.kind", "SourceInfo.dated_by", "SourceCase.dated_by"}
    for record, table in {"": found, **found["$defs"]}.items():
        for key in CLOSED & table["properties"].keys():
            field = table["properties"][key]
            words = [
                *field.get("enum", ()),
                *(word for each in field.get("anyOf", ()) for word in each.get("enum", ())),
            ]
            assert bool(words) is (f"{record}.{key}" not in open_), f"{record}.{key}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_says_its_version_its_command_and_its_base(name: str, bases: list[Any]) -> None:
    for base in bases:
        for document in answers(name, base):
            assert (document["csto_check"], document["command"]) == (1, name)
            told = {"title": base.title, "sha256": base.sha256, "shipped": False}
            if name == "add":  # the base as it would be
                told["sha256"] = document["base"]["sha256"]
                assert told["sha256"] != base.sha256
            assert document["base"] == (None if name in ("cache", "check", "explain") else told)


@pytest.mark.parametrize("name", PROMISED)
def test_every_promised_key_is_always_there(name: str, bases: list[Any]) -> None:
    rows = [row for base in bases for document in answers(name, base) for row in document[ROWS[name]]]
    assert rows
    assert all(row.keys() >= PROMISED[name] for row in rows)
    if name == "diff":
        for key, promised in NESTED.items():
            assert all(each.keys() >= promised for row in rows for each in row[key])
            assert any(row[key] for row in rows)


def test_show_gives_exactly_one_claim_topic_or_source(bases: list[Any]) -> None:
    for base in bases:
        for document in answers("show", base):
            given = [key for key in ("claim", "topic", "source") if document[key] is not None]
            assert len(given) == 1


def test_show_gives_a_topic_as_diff_and_a_claim_as_claims_does() -> None:
    base = base_of(SHIPPED)
    claims = {claim["id"]: claim for claim in csto_check.claims(base)["claims"]}
    case = csto_check.show(base, "founded")["topic"]
    assert case
    assert csto_check.diff(base, ["founded"], exact=True)["topics"][0].items() <= case.items()
    shown = csto_check.show(base, "rt:troops.belarus")["claim"]
    assert shown
    assert claims["rt:troops.belarus"].items() <= shown.items()


def test_ends_are_numbers_or_instants_with_an_offset_or_null(bases: list[Any]) -> None:
    for base in bases:
        kinds = {topic.id: topic.kind for topic in base.topics.values()}
        for claim in csto_check.claims(base)["claims"]:
            for end in (claim["low"], claim["high"]):
                kind = kinds[claim["topic"]]
                assert end is None or kind in ("quantity", "date")
                assert not isinstance(end, bool)
                assert not isinstance(end, str) or datetime.fromisoformat(end).utcoffset() is not None
                assert end is None or isinstance(end, str) is (kind == "date")


def test_events_are_sorted_by_their_earliest_instant(bases: list[Any]) -> None:
    for base in bases:
        instants = [event["earliest"] for event in csto_check.timeline(base)["events"]]
        dated = [datetime.fromisoformat(each) for each in instants if each is not None]
        assert instants[: len(instants) - len(dated)] == [None] * (len(instants) - len(dated))
        assert dated == sorted(dated)


def _verdicts(base: Any, sources: list[str]) -> Iterator[tuple[str, str, str]]:
    infos = csto_check.topics(base, [], sources)["topics"]
    topics = [row["id"] for row in infos]
    for info in infos:
        yield "topics", info["id"], info["verdict"]
    for diff in csto_check.diff(base, topics, sources)["topics"] if topics else []:
        yield "diff", diff["id"], diff["verdict"]
    for event in csto_check.timeline(base, [], sources)["events"]:
        yield "timeline", event["topic"], event["verdict"]
    for topic in topics[:5]:
        found = csto_check.find(base, [topic.replace(".", " ")], sources)
        for each in found["topics"]:
            yield "find", each["id"], each["verdict"]
        for each in found["claims"]:
            yield "find", each["topic"], each["verdict"]
    if not sources and base.path != str(SHIPPED):
        yield from (("report", topic["id"], topic["verdict"]) for topic in csto_check.report(base)["topics"])


def test_no_two_commands_disagree_on_a_verdict(bases: list[Any]) -> None:
    for base in bases:
        for chosen in [[], *([source] for source in base.sources)]:
            found: dict[str, str] = {}
            for command, topic, verdict in _verdicts(base, chosen):
                assert found.setdefault(topic, verdict) == verdict, (base.path, command, topic)


def test_show_and_the_counts_of_disputes_agree_with_the_verdicts(bases: list[Any]) -> None:
    for base in bases:
        verdicts = {row["id"]: row["verdict"] for row in csto_check.topics(base)["topics"]}
        disputed = {id_ for id_, verdict in verdicts.items() if verdict == "disputed"}
        assert {row["id"] for row in csto_check.diff(base)["topics"]} == disputed
        assert {row["id"] for row in csto_check.topics(base, disputed=True)["topics"]} == disputed
        for source in csto_check.sources(base)["sources"]:
            own = [claim for claim in base.claims if claim.source == source["id"]]
            spoken, said = {claim.topic for claim in own}, {claim.topic for claim in own if is_counted(claim)}
            followed = {claim.topic for claim in Findings(base).derived_from(source["id"]) if not claim.derived.echo_of}
            assert source["n_disputed"] == len(said & disputed)
            assert source["n_disputed_derived"] == len((followed - spoken) & disputed)
        for document in answers("show", base):
            assert not document["topic"] or document["topic"]["verdict"] == verdicts[document["topic"]["id"]]
            assert not document["claim"] or document["claim"]["verdict"] == verdicts[document["claim"]["topic"]]
