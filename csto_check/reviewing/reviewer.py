"""A whole text against the base, sentence by sentence."""

from collections.abc import Iterator

from csto_check.facts.model import Base
from csto_check.reading.folded_sentences import LONGEST, Sentence, passages
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.anchors import Anchors
from csto_check.reviewing.event import CARRIED, NAMED, NOTHING, OTHER_EVENT
from csto_check.reviewing.fit import Sentenced
from csto_check.reviewing.found import ELSEWHERE, NO_NAME, NO_TOPIC, Reviewed
from csto_check.reviewing.holding import Surroundings
from csto_check.reviewing.judge import GOOD
from csto_check.reviewing.one_sentence import OneSentence
from csto_check.reviewing.review_tools import ReviewTools, tools_for
from csto_check.reviewing.text_so_far import TextSoFar
from csto_check.text.fold import fold
from csto_check.text.lines import blocks
from csto_check.text.span import Span
from csto_check.values.date import Date

BLOCK = 5000  # characters, about an article; in longer texts each such stretch must name what the base is about
_SEVERAL = 3  # topics on which an article agrees that does not name the event; of 850 on other events none had two


class Reviewer:
    """Holds texts of one language against a base; made once for many texts."""

    def __init__(self, base: Base, findings: Findings, language: str) -> None:
        self._tools = tools_for(base, findings, language)

    @property
    def n_topics(self) -> int:
        """How many topics a text can be compared with."""
        said = {each.topic.id for each in self._tools.cues.sayings if each.topic.value_type.said_in_words}
        return self._tools.scoring.candidates.n_topics + len(said | self._tools.callings.topics)

    def review(self, text: str, published: Date | None) -> Iterator[Reviewed]:
        """Every sentence, with its findings and what of it was not checked; one for a stretch that is not examined."""
        why_not = self._tools.event.why_not(text, published)
        if why_not:
            known = self._known_by_figures(text, published) if why_not == OTHER_EVENT else []
            yield from known or self._not_at_all(text, Span(0, len(text)), why_not)
            return
        one = OneText(self._tools, text, published)
        for block, is_about in self._blocks(text):
            yield from one.within(block) if is_about else self._not_at_all(text, block, OTHER_EVENT)

    def _known_by_figures(self, text: str, published: Date | None) -> list[Reviewed]:
        """What an article says that has a word of the title only, and agrees on several topics; nothing of others."""
        if len(text) > BLOCK or not self._tools.event.has_title_word(fold(text)):
            return []
        found = list(OneText(self._tools, text, published, most=CARRIED).within(Span(0, len(text))))
        findings = (each for sentence in found for each in sentence.findings)
        topics = {each.span: each.topic for each in findings if each.judgement.verdict in GOOD}
        return found if len(set(topics.values())) >= _SEVERAL else []

    def _blocks(self, text: str) -> Iterator[tuple[Span, bool]]:
        """The stretches of a text, and whether each or a neighbour of it names what the base is about."""
        found = blocks(text, BLOCK)
        about = [len(found) == 1 or self._tools.event.is_named(text[slice(*block)]) for block in found]
        for index, block in enumerate(found):
            yield block, any(about[max(0, index - 1) : index + 2])

    def _not_at_all(self, text: str, block: Span, why: str) -> Iterator[Reviewed]:
        """One entry for a stretch of which no sentence is examined, in the place of its first one."""
        spans = [each.whole() for each in passages(text, self._tools.language, block)]
        if spans:
            yield Reviewed(spans[0], (), (), (), why, n_sentences=len(spans))


class OneText:
    """The sentences of one text, relative to its day; none counts as more surely about the event than `most`."""

    def __init__(self, tools: ReviewTools, text: str, published: Date | None, most: int = NAMED) -> None:
        self._tools, self._fit, self._text, self._most = tools, tools.scoring.fit, text, most
        self._so_far = TextSoFar(tools, text, published, guesses=True)
        self._anchors = Anchors(tools.event, self._fit, text, tools.language)

    def within(self, block: Span) -> Iterator[Reviewed]:
        """What is found in the next stretch of the text."""
        for sentence in passages(self._text, self._tools.language, block):
            yield self.sentence(sentence) or Reviewed(sentence.whole(), (), (), (), "")

    def sentence(self, sentence: Sentence) -> Reviewed | None:
        """What is found in the next sentence of the text; None if it holds nothing to check."""
        self._so_far.begin(sentence)
        if len(sentence.text) > LONGEST:
            return self._passed_over(sentence, NO_TOPIC)
        seen, before = self._fit.sentenced(sentence.text), self._so_far.earlier
        anchor = min(self._most, self._anchors.of(sentence, seen))
        if seen.mentions or any(self._fit.knows(each.stem) for each in seen.stems):
            self._so_far.remember(seen)  # what tells nothing parts nothing
        if anchor == NOTHING:
            passed = self._passed_over(sentence, ELSEWHERE)
            return passed and passed._replace(why=self._anchors.why_nothing())
        found = self._looked_at(sentence, seen, before, anchor)
        return found if found is None or self._tools.event.can_be_named else _only_hints(found)

    def _looked_at(
        self, sentence: Sentence, seen: Sentenced, before: tuple[Sentenced, ...], anchor: int
    ) -> Reviewed | None:
        words, hits = self._tools.cued(sentence.text, seen)
        ignored = tuple(span for entry in self._tools.cues.ignore for span in words.get(entry, ()))
        seen = seen.without(ignored) if ignored else seen
        here = Surroundings(sentence, seen, before, anchor, words, hits, ignored)
        found = OneSentence(self._tools, self._so_far, here).looked_at()
        self._so_far.add(hits)
        return found

    def _passed_over(self, sentence: Sentence, why: str) -> Reviewed | None:
        """What a sentence that is not read holds that looks like a number or date."""
        self._so_far.pass_over(sentence.text)
        if len(sentence.text) <= LONGEST:
            self._so_far.reader.pass_over(sentence, self._so_far.context)
        numbers = self._tools.prefilter.numbers(sentence.text) if self._tools.prefilter.may_count(sentence.text) else []
        places = tuple(sentence.span(*each) for each in numbers)
        return Reviewed(sentence.whole(), (), (), places, why) if numbers else None


def _only_hints(found: Reviewed) -> Reviewed:
    """The same without a verdict, where nothing tells whether the text is about the event."""
    hints = (*found.hints, *(each._replace(why=NO_NAME) for each in found.findings))
    return found._replace(findings=(), hints=hints)
