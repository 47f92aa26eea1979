"""What is found in a sentence, and what of it was not checked."""

from typing import Literal, NamedTuple

from csto_check.reviewing.judge import Judgement
from csto_check.text.span import Span
from csto_check.values.value import Value

NO_TOPIC = "matches no topic"
LEFT_OPEN = "its bound leaves so much open that no claim is compared with it"
OTHER_TIME = "the sentence is about another time"
ITS_YEAR = "the year is not stated; it is taken from the base"
OWN_DATE = "it is the date of the text itself"
UNNAMED = "the sentence does not name the event"
NO_NAME = "the base has no names and no title, so it cannot tell whether a text is about its event"
ELSEWHERE = "the sentence is not about the event"


Tied = Literal["agreement", "cues", "phrase"]  # how a statement found its topic


class Finding(NamedTuple):
    """A statement of the text with what the base says on it; the place is that in the original text.

    `why` says what it lacks to be more than a hint; empty if nothing is missing.
    """

    topic: str
    value: Value
    span: Span
    judgement: Judgement
    tied: Tied
    why: str = ""
    slip: str | None = None  # what the words of a date get wrong


class Reviewed(NamedTuple):
    """One sentence: its place, what was found, and what of its numbers and dates was not checked.

    `why` is empty where it holds nothing to check. One that stands for several tells how many.
    """

    span: Span
    findings: tuple[Finding, ...]
    hints: tuple[Finding, ...]
    unchecked: tuple[Span, ...]
    why: str
    minor: tuple[Span, ...] = ()  # of what was not checked: days of saying and bare years
    likely: float = 0.0  # how much what was not checked looks like one of the base's questions
    n_sentences: int = 1
