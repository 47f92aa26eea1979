"""Reviewing the lines of a stream."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from csto_check.answers.checker import Checker
from csto_check.answers.given_text import Article
from csto_check.answers.review import ReviewFilter, has_contradictions
from csto_check.commands.answered_lines import LineAnswers, as_json
from csto_check.facts.model import Base

_MOST_KEPT = 1_000  # answers for texts that are not read: they differ by date and language alone


class ReviewLines:
    """Makes what reviews lines, with a date and language for texts that come without; it can be pickled."""

    def __init__(self, base: Base, only: ReviewFilter, date: str | None, language: str | None) -> None:
        self.checker = Checker(base, None, *only)
        self.date, self.language = date, language

    def run(self, files: Iterable[str], *, plain: bool, jobs: int) -> None:
        """Review every line of some files, in several processes if asked for."""
        from csto_check.commands.stream import run_stream

        run_stream(self.make, files, plain=plain, jobs=jobs)

    def make(self) -> LineAnswers:
        """What reviews lines, in the process that it is for."""
        return LineAnswers(self.checker.answer, has_contradictions, self.date, self.language, _unread(self.checker))


def _unread(checker: Checker) -> Callable[[Article], str | None]:
    """What is known of a text that need not be read."""

    @lru_cache(_MOST_KEPT)
    def gated(date: str | None, language: str | None) -> str:
        return as_json(checker.gated(date, language))[1:-1]

    def known(article: Article) -> str | None:
        return gated(article.date, article.language) if checker.refuses(article) else None

    return known
