"""The answer from the cache is that from the YAML: the same records, and the same documents."""

import json
from pathlib import Path
from random import Random

import pytest

import csto_check
from csto_check.commands import COMMANDS
from csto_check.facts.model import Base
from csto_check.values import KINDS
from csto_check.values.base import Setting
from csto_check.values.value import reader_of
from tests.cli.helpers import BASE, SHIPPED, write_base
from tests.compiled.keeping_all import keep_all, kept, records_of, spelled_out
from tests.curating.random_bases import random_base
from tests.sessions import in_this_process

CASES = Path(__file__).parents[1] / "cases"
WORDS = ("troops", "2500", "January 2022", "said", "nowhere at all")


def loaded(path: str) -> Base | None:
    """A base from its YAML; None where it has problems."""
    try:
        return csto_check.load(path)
    except csto_check.CannotRun:
        return None


def documents(base: Base, every: int = 1) -> dict[str, str]:
    """What every command says of a base, of its topics, sources and claims (or some), and of what it has not."""
    asked = [*base.topics, *base.sources, *(claim.id for claim in base.claims), "nothing_like_it"]
    asked += [claim["id"] for topic in base.topics for claim in csto_check.show(base, topic)["topic"]["claims"]]
    found = {
        **{f"show {id_}": _said(csto_check.show, base, id_) for id_ in [*dict.fromkeys(asked)][::every]},
        **{f"diff {id_}": _said(csto_check.diff, base, [id_]) for id_ in ("nothing_like_it", *base.topics)[::every]},
        **{f"diff --source {id_}": _said(csto_check.diff, base, [], [id_]) for id_ in [*base.sources][::every]},
        **{f"find {word}": _said(csto_check.find, base, [word]) for word in WORDS},
    }
    listings = (csto_check.diff, csto_check.topics, csto_check.sources, csto_check.claims, csto_check.timeline)
    return {**found, **{each.__module__: _said(each, base) for each in (*listings, csto_check.report)}}


def _said(ask, *given) -> str:  # type: ignore[no-untyped-def]
    try:
        return json.dumps(ask(*given), ensure_ascii=False)
    except csto_check.CannotRun as error:
        return str(error)


def check_records(path: str) -> None:
    """That a base is the same record by record, if it has no problems."""
    base = loaded(path)
    if base is not None:
        assert list(records_of(kept(path))) == list(records_of(base))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return keep_all(monkeypatch, tmp_path / "cache")


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_is_read_again_as_it_was(kind: str) -> None:
    from importlib import import_module

    from csto_check.compiled.record_codec import value_back
    from tests.laws.bases import topic_of

    setting = Setting(unit="people", names={"belarus": "Belarus"}, options=("yes", "no", *EXTRA))
    topic = topic_of(kind)._replace(setting=setting)
    for example in (*import_module(f"csto_check.values.{kind}").EXAMPLES, *ODD.get(kind, ())):
        value = reader_of(kind)(example, setting)
        assert spelled_out(value_back(value.written, topic)) == spelled_out(value)


EXTRA = ("a, b", "unknown?", '"')
ODD = {
    "names": ({"all": ["a, b", "]", "}"]}, {"some": ['"', "A B", "c: [d", "e\nf", " g"]}, {"all": ["belarus", "ẞ"]}),
    "name": ("belarus", "Unknown", "A: B"),
    "choice": EXTRA,
}  # fmt: skip


@pytest.mark.parametrize("base", [pytest.param("shipped", marks=pytest.mark.thorough), "small"])
def test_every_record_is_the_same(base: str, tmp_path: Path) -> None:
    check_records(str(SHIPPED) if base == "shipped" else write_base(tmp_path))


@pytest.mark.parametrize("seed", range(1))
def test_every_answer_is_the_same(seed: int, tmp_path: Path) -> None:
    check_answers(seed, tmp_path)


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(1, 40))
def test_every_answer_on_many_bases_is_the_same(seed: int, tmp_path: Path) -> None:
    check_answers(seed, tmp_path)


def check_answers(seed: int, folder: Path) -> None:
    for name, text in random_base(Random(seed)).files.items():
        write_base(folder, text, name)
    path = str(folder / "facts.yaml")
    base = loaded(path)
    assert base is not None
    check_records(path)
    assert documents(kept(path)) == documents(base)


@pytest.mark.thorough
def test_every_record_of_the_bases_of_all_cases_is_the_same() -> None:
    for path in sorted(CASES.rglob("*.yaml")):
        check_records(str(path))


@pytest.mark.thorough
def test_every_answer_on_the_shipped_base_is_the_same() -> None:
    base = loaded(str(SHIPPED))
    assert base is not None
    assert documents(kept(str(SHIPPED)), 9) == documents(base, 9)


def test_a_command_prints_the_same_bytes(tmp_path: Path) -> None:
    path = write_base(tmp_path, BASE)
    for command in (["diff"], ["diff", "injured", "--matrix"], ["show", "herald"], ["find", "250"], ["timeline"]):
        line = [*command, "--facts", path]
        plain = in_this_process([*line, "--no-cache"])
        assert in_this_process(line) == in_this_process(line) == plain


def test_every_command_that_reads_a_base_may_be_told_to_use_no_cache() -> None:
    from tests.cli.test_all_answers import parameters

    reading = {name for name in COMMANDS if "facts" in parameters(name)}
    assert {name for name in reading if "no_cache" not in parameters(name)} == {"add", "fmt"}  # they rewrite the files
