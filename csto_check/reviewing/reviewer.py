"""A whole text against the base."""

from collections.abc import Iterator, Sequence

from csto_check.facts.model import Base
from csto_check.reading.passages import passages
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.match import NOTHING
from csto_check.reviewing.one_text import OneText, Reviewed, desk_of
from csto_check.text.span import Span
from csto_check.values.date import Date


class Reviewer:
    """Holds texts of one language against a base; made once for many texts."""

    def __init__(self, base: Base, findings: Findings, language: str) -> None:
        self._desk = desk_of(base, findings, language)

    @property
    def n_topics(self) -> int:
        """How many topics have cues in the language."""
        return self._desk.cues.n_topics

    def review(self, text: str, published: Date | None) -> Iterator[Reviewed]:
        """Every sentence that holds a finding, or a number or date that was not checked."""
        why_not = self._desk.event.why_not(text, published)
        if why_not:
            yield from self._not_at_all(text, why_not)
            return
        one = OneText(self._desk, published)
        before, last = dict[int, Sequence[Span]](), NOTHING
        for sentence in passages(text, self._desk.language):
            found, hits = one.sentence(sentence, before, NOTHING if sentence.first else last)
            before.update(hits)
            last = hits
            if found is not None:
                yield found

    def _not_at_all(self, text: str, why: str) -> Iterator[Reviewed]:
        """One entry for a text of which no sentence is looked at, in the place of its first one."""
        if self._desk.glance.may_count(text):
            first = next(passages(text, self._desk.language))
            yield Reviewed(first.whole(), (), (), why)
