"""A whole text against the base."""

from collections.abc import Iterator

from csto_check.facts.model import Base
from csto_check.reading.passages import passages
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.desk import desk_of
from csto_check.reviewing.event import CARRIED, OTHER_EVENT
from csto_check.reviewing.found import Reviewed
from csto_check.reviewing.judge import GOOD
from csto_check.reviewing.one_text import OneText
from csto_check.text.fold import fold
from csto_check.text.lines import blocks
from csto_check.text.span import Span
from csto_check.values.date import Date

BLOCK = 5000  # characters, about an article; in longer texts each such stretch must name what the base is about
_SEVERAL = 3  # topics on which an article agrees that does not name the event; of 850 on other events none had two


class Reviewer:
    """Holds texts of one language against a base; made once for many texts."""

    def __init__(self, base: Base, findings: Findings, language: str) -> None:
        self._desk = desk_of(base, findings, language)

    @property
    def n_topics(self) -> int:
        """How many topics a text can be held against."""
        said = {each.topic.id for each in self._desk.cues.sayings if each.topic.value_type.said_in_words}
        return self._desk.words.candidates.n_topics + len(said | self._desk.callings.topics)

    def review(self, text: str, published: Date | None) -> Iterator[Reviewed]:
        """Every sentence that holds a finding, or a number or date that was not checked."""
        why_not = self._desk.event.why_not(text, published)
        if why_not:
            known = self._known_by_figures(text, published) if why_not == OTHER_EVENT else []
            yield from known or self._not_at_all(text, Span(0, len(text)), why_not)
            return
        one = OneText(self._desk, text, published)
        for block, is_about in self._blocks(text):
            if is_about:
                found = map(one.sentence, passages(text, self._desk.language, block))
                yield from (each for each in found if each is not None)
            else:
                yield from self._not_at_all(text, block, OTHER_EVENT)

    def _known_by_figures(self, text: str, published: Date | None) -> list[Reviewed]:
        """What an article says that has a word of the title only, and agrees on several topics; nothing of others."""
        if len(text) > BLOCK or not self._desk.event.has_title_word(fold(text)):
            return []
        one = OneText(self._desk, text, published, CARRIED)
        found = [each for each in map(one.sentence, passages(text, self._desk.language)) if each is not None]
        good = (each for sentence in found for each in sentence.findings if each.judgement.verdict in GOOD)
        return found if len({each.topic for each in {each.span: each for each in good}.values()}) >= _SEVERAL else []

    def _blocks(self, text: str) -> Iterator[tuple[Span, bool]]:
        """The stretches of a text, and whether each or a neighbour of it names what the base is about."""
        found = blocks(text, BLOCK)
        about = [len(found) == 1 or self._desk.event.is_named(text[slice(*block)]) for block in found]
        for index, block in enumerate(found):
            yield block, any(about[max(0, index - 1) : index + 2])

    def _not_at_all(self, text: str, block: Span, why: str) -> Iterator[Reviewed]:
        """One entry for a stretch of which no sentence is looked at, in the place of its first one."""
        first = next(passages(text, self._desk.language, block), None)
        if first is not None and self._desk.glance.may_count(text[slice(*block)]):
            yield Reviewed(first.whole(), (), (), (), why)
