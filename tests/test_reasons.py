"""Reasons: what a verdict is explained by."""

import csto_check
from csto_check.files.shipped import shipped_base


def test_the_reason_of_a_divided_topic_tells_just_one_of_its_pairs() -> None:
    topics = csto_check.diff(csto_check.load(str(shipped_base())))["topics"]
    assert topics
    for topic in topics:
        (told,) = [pair for pair in topic["pairs"] if pair["told"]]
        assert topic["reason"].startswith(told["reason"])
