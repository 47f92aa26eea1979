"""Whether a text says itself that something in it is not right."""

from functools import cached_property

from csto_check.checking.check_shapes import has_word, tables_of
from csto_check.checking.masked import MaskedText
from csto_check.checking.slip import Slip
from csto_check.text.span import Span, number_at


class SaidWrong:
    """The sentences of a text that speak of an error, a forgery or a correction."""

    def __init__(self, text: MaskedText) -> None:
        self._text = text

    @cached_property
    def _wholes(self) -> list[Span]:
        return [each.sentence.whole() for each in self._text.sentences]

    @cached_property
    def _doubtful(self) -> frozenset[int]:
        """The numbers of those sentences, and of the sentences beside them."""
        found = {
            number
            for number, each in enumerate(self._text.sentences)
            if has_word(tables_of(each.language).doubting, each.text)
        }
        return frozenset(number + step for number in found for step in (-1, 0, 1))

    def says(self, slip: Slip) -> bool:
        """Whether a passage of a slip stands in such a sentence or beside one."""
        return any(number_at(self._wholes, place.start) in self._doubtful for place in (slip.first, slip.second))
