"""Lists in a rule: size() takes a list of names, and an order may hold that one list lies within another."""

from collections.abc import Mapping

from csto_check.facts.model import Topic
from csto_check.facts.rule_syntax import Misread, Word, WrittenSide
from csto_check.facts.terms import ONCE
from csto_check.values.value import AnsweredBy, Compares

_WITHIN = "senders <= members"  # what an order of lists looks like


def check_size(word: Word, topic: Topic) -> None:
    """Raises Misread where size() holds something that is no list."""
    if word.is_size and not _is_list(topic):
        is_number = topic.value_type.reckons and not topic.value_type.lies_in_time
        remedy = f"write {topic.id} without size()" if is_number else "size() takes a topic of kind names"
        raise Misread(word.at, "B521", f'"{topic.id}" is of kind {topic.kind}, not a list of names', remedy)


def check_no_size(side: WrittenSide) -> None:
    """Raises Misread at a size beside a date."""
    for word in (word for word in side if word.is_size):
        what = f"size({word.topic}) is no number of days, and only days can be added to a date"
        raise Misread(word.at, "B509", what, "add a topic in days")


def check_lists(is_inequality: bool, sides: tuple[WrittenSide, ...], topics: Mapping[str, Topic]) -> None:
    """Raises Misread where it is more than an order of lists, which may start with a single name."""
    words = [word for side in sides for word in side]
    bare = next(word for word in words if _is_list(topics[word.topic]) and not word.is_size)
    if len(words) > len(sides) or any(word.sign < 0 or _is_number(word, topics) for word in words):
        what = f'"{bare.topic}" is a list of names, which is no number'
        raise Misread(bare.at, "B522", what, f"write size({bare.topic}) for how many names it has")
    for place, word in enumerate(words):
        _check_within(word, topics[word.topic], is_first=not place)
        _check_once(word)
    if not is_inequality:
        left, right = words
        remedy = f"write {left.topic} <= {right.topic}, or size({left.topic}) == size({right.topic})"
        raise Misread(left.at, "B522", "an equation cannot have lists of names", remedy)


def _is_number(word: Word, topics: Mapping[str, Topic]) -> bool:
    return word.is_size or topics[word.topic].value_type.reckons


def _check_within(word: Word, topic: Topic, *, is_first: bool) -> None:
    """A list, or as the first of all a name."""
    is_name = topic.value_type.compares is Compares.BY_EQUALITY and topic.value_type.answered_by is AnsweredBy.NAMES
    if is_name and not is_first:
        remedy = "put the name first: a name <= a list"
        raise Misread(word.at, "B522", f'"{topic.id}" is a single name, and no list lies within it', remedy)
    if not is_name and not _is_list(topic):
        what = f'"{topic.id}" is of kind {topic.kind}, not a list of names'
        raise Misread(word.at, "B522", what, f"compare lists with lists, such as {_WITHIN}")


def _check_once(word: Word) -> None:
    if word.factor != ONCE:
        remedy = f"write {word.topic} alone, or size() with the number before it"
        raise Misread(word.at, "B522", "a list or a name cannot be multiplied", remedy)


def _is_list(topic: Topic) -> bool:
    return topic.value_type.compares is Compares.AS_A_SET
