"""Whole bases as a user writes them: YAML in blocks, with or without quotation marks."""

import json
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.laws.bases import POOLS
from tests.laws.strategies import names

Tree = dict[str, Any]
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ./%+-]*[A-Za-z0-9.%+])?\Z")
# YAML allows no control characters and no noncharacters (YAML 1.2, section 5.1).
FREE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), min_size=1, max_size=20)
TEXTS = st.one_of(names(), FREE.filter(str.strip), st.sampled_from(("no", "010", "1:30", "~", "# 5", "a: b", "- x")))
TOPICS = {
    "quantity": "troops",
    "date": "founded",
    "name": "chair",
    "names": "members",
    "choice": "left",
    "words": "aim",
}
UNIT = {"unit": "people"}
SOURCES = ("novastan", "popow", "rt")
KEPT_OF_SOURCES = {  # what a desk keeps beside a source, and beside a claim
    "archived": TEXTS,
    "accessed": st.sampled_from(POOLS["date"]),
    "reliability": st.sampled_from("ABCDEF"),
}
KEPT_OF_CLAIMS = {"at": TEXTS, "credibility": st.sampled_from("123456")}


def yaml_of(node: Any, indent: int = 0) -> str:
    """A tree as YAML, one line a field."""
    pad = "\n" + " " * indent
    if isinstance(node, str):
        return f" {node if _PLAIN.match(node) else json.dumps(node, ensure_ascii=False)}"
    if isinstance(node, Mapping):
        return "".join(f"{pad}{key}:{yaml_of(value, indent + 2)}" for key, value in node.items()) if node else " {}"
    return "".join(f"{pad}-{yaml_of(item, indent + 2)}" for item in node) if node else " []"


def write(tree: Tree, folder: Path) -> str:
    path = folder / "facts.yaml"
    path.write_text(yaml_of(tree), "utf-8", newline="\n")
    return str(path)


@st.composite
def _source(draw: st.DrawFn) -> Tree:
    given = {"title": draw(TEXTS), "publisher": draw(TEXTS), "published": draw(st.sampled_from(POOLS["date"]))}
    kept = draw(st.sets(st.sampled_from(("publisher", "published"))))
    beside = draw(st.fixed_dictionaries({}, optional=KEPT_OF_SOURCES))
    return {**{field: said for field, said in given.items() if field == "title" or field in kept}, **beside}


@st.composite
def _topic(draw: st.DrawFn, kind: str) -> Tree:
    fields = {"question": draw(TEXTS), **(UNIT if kind == "quantity" else {"kind": kind})}
    ways = ("grows", "freely", "never") if kind == "quantity" else ("freely", "never")
    if kind == "choice":
        fields["options"] = ["yes", "no", "partly"]
    return {**fields, "changes": draw(st.sampled_from(ways)), "scope": draw(TEXTS)}


TIMES: tuple[Tree, ...] = (
    *({"as_of": written} for written in POOLS["date"]),
    {"holds": {"from": "2022-01-03", "to": "about 2022-01-06"}},
    {"holds": {"from": "1990..1992"}},
    {"holds": {"to": "2022"}},
)


@st.composite
def _quote(draw: st.DrawFn, word: str) -> Tree:
    """One quote that says something on one topic or two."""
    kinds = draw(st.lists(st.sampled_from(tuple(TOPICS)), unique=True, min_size=1, max_size=2))
    said = {TOPICS[kind]: draw(st.sampled_from((*POOLS[kind], "unknown"))) for kind in kinds}
    more = {
        "according_to": draw(st.lists(TEXTS, min_size=1, max_size=2)),
        "modality": draw(st.sampled_from(("reported", "planned"))),
        **draw(st.sampled_from(TIMES)),
        "note": draw(TEXTS),
        **{field: draw(texts) for field, texts in KEPT_OF_CLAIMS.items()},
    }
    kept = draw(st.sets(st.sampled_from(tuple(more))))
    return {"quote": draw(TEXTS), "says": said, "id": word, **{field: more[field] for field in sorted(kept)}}


@st.composite
def bases(draw: st.DrawFn) -> Tree:
    """A sound base of three sources with a topic of every kind."""
    quotes = {id_: [draw(_quote(f"n{number}")) for number in range(draw(st.integers(0, 3)))] for id_ in SOURCES}
    return {
        "csto-check": "1",
        "title": draw(TEXTS),
        "zones": ["Asia/Almaty", "Europe/Berlin"],
        "unnamed": ["eyewitnesses"],
        "names": {"Kaktus": ["kaktus.media"], "Armenia": ["Hayastan"]},
        "units": {"people": {}},
        "sources": {id_: draw(_source()) for id_ in SOURCES},
        "topics": {id_: draw(_topic(kind)) for kind, id_ in TOPICS.items()},
        "claims": quotes,
    }


def shuffled(tree: Tree, random: Random) -> Tree:
    """The same base in another order: sections, sources, topics, claims and the entries of one quote."""
    other = deepcopy(tree)
    for quotes in other["claims"].values():
        random.shuffle(quotes)
        for quote in quotes:
            quote["says"] = _mixed(quote["says"], random)
    return _mixed({name: _mixed(part, random) for name, part in other.items()}, random)


def _mixed(part: Any, random: Random) -> Any:
    if not isinstance(part, dict):
        return part
    keys: Sequence[str] = random.sample(list(part), len(part))
    return {key: part[key] for key in keys}
