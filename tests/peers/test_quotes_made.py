"""The quotes that are made from sentences stand in their article, or do not, as they are said to."""

import json

from benchmarks.peers.__main__ import FIRST
from benchmarks.peers.quotes import articles

SENTENCES = [json.loads(line) for line in FIRST.read_text("utf-8").splitlines()]
MADE = list(articles(SENTENCES))


def test_quotes_are_made_in_every_way_but_one() -> None:
    ways = {case.way for article in MADE for case in article.cases}
    assert ways == {
        "as it is", "a line break", "three words left out, marked", "one word less", "another word", "another figure",
        "a figure cut in two", "other marks",
    }  # fmt: skip


def test_a_quote_that_stands_there_has_the_words_of_the_article() -> None:
    for article in MADE:
        words = article.text.split()
        for case in article.cases:
            if case.stands and case.way != "other marks":
                assert set(case.quote.split()) - {"[…]"} <= set(words), case


def test_a_quote_that_does_not_is_not_there_however_lines_break() -> None:
    for article in MADE:
        one_line = " ".join(article.text.split())
        wrong = [case.quote for case in article.cases if not case.stands and case.way != "a figure cut in two"]
        assert wrong and not [quote for quote in wrong if " ".join(quote.split()) in one_line]
