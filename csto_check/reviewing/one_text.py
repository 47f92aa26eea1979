"""The sentences of one text against the base."""

from csto_check.reading.dating.context import Context
from csto_check.reading.passages import LONGEST, Sentence
from csto_check.reading.reader import Reader
from csto_check.reviewing.before import Before
from csto_check.reviewing.desk import Desk
from csto_check.reviewing.event import NAMED, NOTHING, Anchors
from csto_check.reviewing.fit import Sentenced
from csto_check.reviewing.found import ELSEWHERE, NO_NAME, NO_TOPIC, Reviewed
from csto_check.reviewing.holding import Surroundings, Telling
from csto_check.reviewing.judge import Judge
from csto_check.reviewing.one_sentence import OneSentence
from csto_check.values.date import Date

_SENTENCES_BEFORE = 2


class OneText:
    """The sentences of one text, told from its day; none counts as more surely about the event than `most`."""

    def __init__(self, desk: "Desk", text: str, published: Date | None, most: int = NAMED) -> None:
        self._desk, self._most = desk, most
        self._telling = Telling(
            text=text,
            published=published,
            reader=Reader(desk.language, published, {}, desk.counted),
            guesses=True,
            judge=Judge(desk.findings, published),
            context=Context(),
            before=Before(desk.cues.lexicon),
        )
        self._anchors = Anchors(desk.event, desk.words.fit, text, desk.language)
        self._last = self._telling.before
        self._earlier: list[Sentenced] = []

    def sentence(self, sentence: Sentence) -> Reviewed | None:
        """What is found in the next sentence of the text; None where it holds nothing to check."""
        lexicon = self._desk.cues.lexicon
        last = Before(lexicon) if sentence.first else self._last
        self._last = Before(lexicon)
        if len(sentence.text) > LONGEST:
            return self._passed_over(sentence, NO_TOPIC)
        seen = self._desk.words.fit.sentenced(sentence.text)
        anchor = min(self._most, self._anchors.of(sentence, seen))
        before = self._earlier
        if seen.mentions or any(self._desk.words.fit.knows(each.stem) for each in seen.stems):
            self._earlier = [*before, seen][-_SENTENCES_BEFORE:]  # what tells nothing parts nothing
        if anchor == NOTHING:
            return self._passed_over(sentence, ELSEWHERE)
        words = lexicon.hits(sentence.text, seen.words)
        hits = self._desk.matcher.counting(words, sentence.text)
        ignored = [span for entry in self._desk.cues.ignore for span in words.get(entry, ())]
        seen = seen.without(ignored) if ignored else seen
        found = OneSentence(
            self._desk, self._telling, sentence, Surroundings(seen, tuple(before), anchor, tuple(ignored))
        ).looked_at(words, hits, last)
        self._telling.before.add(hits)
        self._last.add(hits)
        return found if found is None or self._desk.event.can_be_named else _only_hints(found)

    def _passed_over(self, sentence: Sentence, why: str) -> Reviewed | None:
        self._telling.before.pass_over(sentence.text)
        self._last.pass_over(sentence.text)
        return self._unread(sentence, why)

    def _unread(self, sentence: Sentence, why: str) -> Reviewed | None:
        """What a sentence that is not read holds that looks like a number or date."""
        if len(sentence.text) <= LONGEST:
            self._telling.reader.pass_over(sentence, self._telling.context)
        numbers = self._desk.glance.numbers(sentence.text) if self._desk.glance.may_count(sentence.text) else []
        places = tuple(sentence.span(*each) for each in numbers)
        return Reviewed(sentence.whole(), (), (), places, why) if numbers else None


def _only_hints(found: Reviewed) -> Reviewed:
    """The same without a verdict, where nothing tells whether the text is about the event."""
    hints = (*found.hints, *(each._replace(why=NO_NAME) for each in found.findings))
    return found._replace(findings=(), hints=hints)
