"""What must hold of every addition: the new base loads, nothing is lost or changed, and what is new is there."""

import os
import re
from collections import Counter
from pathlib import PurePath
from random import Random

from csto_check.curating.addition import Addition
from csto_check.curating.new_version import NewVersion
from csto_check.curating.plan import AddRequest, plan_additions
from csto_check.facts.loader import load
from csto_check.facts.model import Base, Claim
from csto_check.files.bounded import Text
from csto_check.files.store import Replaced
from csto_check.layout.canonical import formatted
from csto_check.problem import CannotRun, Place
from tests.curating.random_bases import random_additions, random_base

FOLDER = "/nowhere/at/all"  # no file is read or written
_COMMENT = re.compile(r"# c\d+c[^\n\r]*")
CANONICAL = 0.4  # of the bases
Files = dict[str, Text]


def tried(seed: int, steps: int = 2) -> Counter[str]:
    """A base from a number, with additions in several steps; how many were made and refused."""
    random = Random(seed)
    written = random_base(random)
    files = {os.path.join(FOLDER, name): text for name, text in written.files.items()}
    if random.random() < CANONICAL:
        files = {path: formatted(text, path) for path, text in files.items()}
    done: Counter[str] = Counter()
    base = loaded(files)
    for _ in range(steps):
        additions = random_additions(random)
        try:
            after = plan_additions(base, texts(files), AddRequest(additions, anyway=True)).after
        except CannotRun as error:
            assert all("cannot be added" not in each.what and "fault" not in each.remedy for each in error.problems), (
                error
            )
            done["refused"] += 1
            continue
        done["made"] += 1
        new = {**files, **{change.path: change.text for change in after.changes}}
        hold(files, new, base, after, additions)
        files, base = new, loaded(new)
    return done


def loaded(files: dict[str, str]) -> Base:
    return load(str(PurePath(FOLDER, "facts.yaml")), Replaced(files))


def texts(files: dict[str, str]) -> Files:
    return {path: Text(path, text.encode("utf-8"), text) for path, text in files.items()}


def hold(old: dict[str, str], new: dict[str, str], base: Base, after: NewVersion, additions: list[Addition]) -> None:
    """Asserts that a new version has all that the old one has, and what was added."""
    now = loaded(new)
    assert _claims(after.base) == _claims(now)
    assert _claims(base).items() <= _claims(now).items()
    assert comments(old) == comments(new), "a comment was lost or doubled"
    for path, text in old.items():
        assert formatted(text, path) != text or formatted(new[path], path) == new[path], "it was canonical"
    for each in additions:
        for topic, value in each.says.items():
            claim = now.by_id[each.claim_id(topic)]
            assert claim.quote == each.fields["quote"]
            assert claim.value.written == value
            assert claim.note == each.fields.get("note")
            assert (claim.at, claim.credibility) == (each.fields.get("at"), each.fields.get("credibility"))
        if each.what == "topic":
            assert now.topics[each.id].question == each.fields["question"]
        if each.what == "source":
            source = now.sources[each.id]
            assert (source.title, source.archived) == (each.fields["title"], each.fields.get("archived"))
            assert source.reliability == each.fields.get("reliability")


def _claims(base: Base) -> dict[str, tuple[Claim, str]]:
    return {each.id: (unplaced(each), each.value.written) for each in base.claims}


def unplaced(claim: Claim) -> Claim:
    """The same claim wherever it stands."""
    nowhere = Place("", 0, 0)
    return claim._replace(place=nowhere, ignore=tuple(each._replace(place=nowhere) for each in claim.ignore))


def comments(files: dict[str, str]) -> list[str]:
    return sorted(found.rstrip() for text in files.values() for found in _COMMENT.findall(text))
