"""Reasons: what a verdict is explained by."""

from typing import Any

import csto_check
from csto_check.files.shipped import shipped_base


def shipped() -> Any:
    return csto_check.load(str(shipped_base()))


def test_the_reason_of_a_divided_topic_tells_just_one_of_its_pairs() -> None:
    topics = csto_check.diff(shipped())["topics"]
    assert topics
    for topic in topics:
        (told,) = [pair for pair in topic["pairs"] if pair["told"]]
        assert topic["reason"].startswith(told["reason"]) or all_named(topic)


def all_named(topic: dict[str, Any]) -> bool:
    """Whether the sentence of the dispute names the speaker of every claim that stands apart."""
    apart = {id_ for pair in topic["pairs"] for id_ in (pair["a"], pair["b"])}
    speakers = {each["witness"] for each in topic["claims"] if each["id"] in apart}
    names = {source["id"]: source["name"] for source in csto_check.sources(shipped())["sources"]}
    return all(names.get(each, each) in topic["reason"] for each in speakers)
