"""Whether a text says itself that something in it is not right."""

from csto_check.checking.check_shapes import has_word, tables_of
from csto_check.checking.masked import Masked, MaskedText
from csto_check.checking.slip import Slip


def is_said_wrong(slip: Slip, text: MaskedText) -> bool:
    """Whether the sentences of a slip, or those next to them, speak of an error, a forgery or a correction."""
    near = [number for number, each in enumerate(text.sentences) if _holds(each, slip)]
    around = {each for number in near for each in (number - 1, number, number + 1)}
    doubting = tables_of(text.sentences[0].language).doubting
    return any(
        has_word(doubting, text.sentences[number].text) for number in around if 0 <= number < len(text.sentences)
    )


def _holds(masked: Masked, slip: Slip) -> bool:
    whole = masked.sentence.whole()
    return whole.overlaps(slip.first) or whole.overlaps(slip.second)
