"""The sentences of a text in which something does not fit, with what does not."""

from collections.abc import Sequence
from typing import Annotated

from csto_check.answers.places import PlaceInfo, SpanInfo, place_info, span_info
from csto_check.checking.slip import Slip
from csto_check.text.file_places import FilePlaces
from csto_check.text.sentences import sentences
from csto_check.text.span import Span, merged_spans, number_at

LONGEST = 600  # characters of a sentence that is shown as a whole
AROUND = 200  # characters on each side of a passage of one that is longer


class SlipSentence(PlaceInfo):
    """A sentence, or of a very long one what is around a passage."""

    text: str
    cut: Annotated[bool, "true if the sentence is very long, and this is only a part of it"]
    in_text: Annotated[list[SpanInfo], "the passages, in characters of this text"]


class SlipSentences:
    """Those of one text, which is divided once."""

    def __init__(self, text: str, language: str, places: FilePlaces) -> None:
        self._text, self._places = text, places
        self._sentences = sentences(text, language)

    def of(self, slip: Slip) -> list[SlipSentence]:
        """One, or two where the passages stand in different ones."""
        passages = sorted({slip.first, slip.second})
        return [self._info(span, passages) for span in merged_spans(map(self._shown, passages))]

    def _shown(self, passage: Span) -> Span:
        """The sentence of a passage; it may reach over the end of one."""
        start, end = self._whole(passage)
        if end - start <= LONGEST:
            return Span(start, end)
        return Span(max(start, passage.start - AROUND), min(end, passage.end + AROUND))

    def _whole(self, passage: Span) -> Span:
        first, last = self._sentence(passage.start), self._sentence(passage.end - 1)
        return Span(min(first.start, passage.start), max(last.end, passage.end))

    def _sentence(self, at: int) -> Span:
        return self._sentences[number_at(self._sentences, at)]

    def _info(self, shown: Span, passages: Sequence[Span]) -> SlipSentence:
        within = [span_info(passage.behind(shown.start)) for passage in passages if shown.holds(passage)]
        cut = any(not shown.holds(self._whole(passage)) for passage in passages if shown.holds(passage))
        at = place_info(self._places.located(shown))
        return {**at, "text": self._text[slice(*shown)], "cut": cut, "in_text": within}
