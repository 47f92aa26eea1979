"""Quotes that look as if they stood in a text and do not, and those that do although they look different."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from csto_check.text.search import Quote, Searchable

LOOK_ALIKES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "look_alikes.yaml").read_text("utf-8"))


def name(item: dict[str, Any]) -> str:
    """What a test is called: the quote, and why."""
    return f"{ascii(item['quote'])[1:-1][:40]}-{'found' if item['found'] else 'not_found'}-{item['because']}"


@pytest.mark.parametrize("item", LOOK_ALIKES, ids=name)
def test_a_quote_stands_in_a_text_or_just_looks_like_it(item: dict[str, Any]) -> None:
    found = next(Searchable(item["text"]).places(Quote(item["quote"])), None)
    assert (found is not None) is item["found"], item["because"]


def test_there_are_at_least_forty_look_alikes() -> None:
    assert sum(not item["found"] for item in LOOK_ALIKES) >= 40


def test_every_look_alike_stands_there_once_and_says_why() -> None:
    assert len({(item["text"], item["quote"]) for item in LOOK_ALIKES}) == len(LOOK_ALIKES)
    assert all(item["because"] for item in LOOK_ALIKES)
