"""Names, and the options of choices, that a sentence says and that claims give as values."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_check.facts.model import Base, Topic
from csto_check.reviewing.cue_index import CueIndex, PlacedWords
from csto_check.text.span import Span
from csto_check.values.base import Setting, Unreadable
from csto_check.values.value import Takes, Value, reader_of

YES_AND_NO = Setting().options  # that no text says as such


class Called(NamedTuple):
    """A value that claims give, where it is in a sentence, and the topics on which they give it."""

    span: Span
    said: str
    topics: tuple[Topic, ...]


class Callings:
    """Finds the values of topics of a kind that is said in words."""

    def __init__(self, base: Base) -> None:
        self._base, self._index = base, CueIndex(base)
        self._by_entry: dict[int, tuple[str, list[Topic]]] = {}
        for topic in base.topics.values():
            for said in sorted(_values(base, topic)):
                (entry,) = self._index.add(((said,),))
                self._by_entry.setdefault(entry, (said, []))[1].append(topic)

    @property
    def topics(self) -> frozenset[str]:
        """The topics whose claims give such values."""
        return frozenset(topic.id for _, topics in self._by_entry.values() for topic in topics)

    def of(self, text: str, words: PlacedWords) -> Iterator[Called]:
        """What a folded sentence says, from left to right."""
        found = [(span, entry) for entry, spans in self._index.hits(text, words).items() for span in spans]
        taken = 0
        for span, entry in sorted(found, key=lambda each: (each[0].start, -each[0].end, each[1])):
            said, topics = self._by_entry[entry]
            if span.start >= taken and not (said[0].isupper() and text[span.start].islower()):
                taken = span.end
                yield Called(span, said, tuple(topics))


def _values(base: Base, topic: Topic) -> set[str]:
    """What the claims on a topic give; the spellings of a name are one."""
    found: set[str] = set()
    for claim in base.by_topic[topic.id]:
        found.update(claim.value.names)
        if topic.value_type.has_options and not set(topic.setting.options) <= set(YES_AND_NO):
            found.update(topic.setting.options)
    return {said for said in found if len(said) > 1 and said != "unknown" and any(map(str.isalpha, said))}


def said_on(topic: Topic, names: Sequence[str]) -> Value | None:
    """What a name, an option or several names say on a topic; None if that cannot be."""
    is_list = topic.value_type.takes is Takes.LISTS
    try:
        return reader_of(topic.kind)({"some": names} if is_list else names[0], topic.setting)
    except Unreadable:
        return None
