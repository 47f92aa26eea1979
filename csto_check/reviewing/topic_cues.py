"""The cues of a base in one language, ready to be compared with sentences."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from csto_check.facts.cue_records import Entries
from csto_check.facts.model import Base, Topic
from csto_check.reading.reading import Found
from csto_check.reading.units import Units
from csto_check.reviewing.cue_index import CueIndex
from csto_check.reviewing.guards import guards_of
from csto_check.text.fold import fold
from csto_check.text.span import Span

_MOST_NEEDED = 2  # words of a phrase that are looked up before it is looked for


Hits = Mapping[int, Sequence[Span]]  # where each entry of the cues is in a sentence


class CountedNouns(NamedTuple):
    """What the numbers of a topic may count: words for its unit, and its own `counts`."""

    units: Units
    unit: str
    counts: re.Pattern[str]

    def fit(self, reading: Found, said: str) -> bool:
        """Whether a number counts that; `said` are its words, for a length of time without a noun."""
        noun = reading.noun or ""
        if self.counts.match(noun.lower()):
            return True
        timed = reading.kind == "duration" and self.units.counts(reading.kind, reading.noun, said, self.unit)
        return timed or self.units.has(noun, self.unit)


class TopicCues(NamedTuple):
    """A topic with the numbers of its entries; `nouns` are what its numbers may count."""

    topic: Topic
    must: tuple[int, ...]
    near: tuple[int, ...]
    not_: tuple[int, ...]
    not_near: tuple[int, ...]
    may: tuple[int, ...]
    nouns: CountedNouns | None
    says: Mapping[str, tuple[str, ...]]
    asks_apart: bool = False  # asks for a part or a rate itself: for each family

    def fits(self, hits: Hits, before: Container[int]) -> bool:
        """Whether what must stand stands, and nothing that must not."""
        if not all(entry in hits for entry in self.near) or any(entry in hits for entry in self.not_):
            return False
        return all(entry in hits or entry in before for entry in self.must)

    @property
    def parent(self) -> str:
        return self.topic.id.rpartition(".")[0]


class Cues:
    """All cues of a language."""

    def __init__(self, base: Base, language: str) -> None:
        self.index = CueIndex(base, language)
        text, ignore, not_ = base.about.words.get(language, ((), (), ()))
        # No sentence asks for `text`, but entries are examined in the order of their numbers, and of two phrases that
        # say the same the first is told: without it another one would come first.
        _, self.ignore, self.not_ = map(self.index.add, (text, ignore, not_))
        topics = [each for each in base.topics.values() if language in each.cues and base.by_topic[each.id]]
        found = [self._of(topic, base, language) for topic in topics]
        self.sayings = [each for each in found if each.says]
        self.numbers_by = _by_first(each for each in found if each.topic.asks_number)
        self.dates_by = _by_first(each for each in found if each.topic.asks_date)

    def _of(self, topic: Topic, base: Base, language: str) -> TopicCues:
        cue, add = topic.cues[language], self.index.add
        return TopicCues(
            topic=topic,
            must=add(cue.must),
            near=add(_rarest_first(cue.near)),
            not_=add(cue.not_),
            not_near=add(cue.not_near),
            may=add(cue.may),
            nouns=_nouns(base, topic, language),
            says=cue.says,
            asks_apart=asks_apart(base, topic, language),
        )


def asks_apart(base: Base, topic: Topic, language: str) -> bool:
    """Whether a topic itself asks for a part or a rate: how much for each family, how many a day."""
    texts = [topic.asked_in(language), *(claim.quote for claim in base.by_topic[topic.id])]
    return guards_of(language).sets_apart(" . ".join(texts))


def _rarest_first(near: Entries) -> Entries:
    """The entries with the one first that few sentences hold: with the longest words."""
    return tuple(sorted(near, key=lambda entry: (-min(map(len, entry)), entry)))


def longest_words(phrase: str) -> Entries:
    """The longest words of a phrase that must stand, each with its alternatives."""
    words = [tuple(word.split("/")) for word in phrase.split() if word not in ("{}", "...")]
    return tuple(sorted(words, key=lambda each: (-min(map(len, each)), each))[:_MOST_NEEDED])


def _by_first(found: Iterable[TopicCues]) -> dict[int, list[TopicCues]]:
    """Topics by the first entry that must be near their numbers; none without such an entry."""
    topics: dict[int, list[TopicCues]] = {}
    for cues in found:
        if cues.near:
            topics.setdefault(cues.near[0], []).append(cues)
    return topics


def _nouns(base: Base, topic: Topic, language: str) -> CountedNouns | None:
    """What the numbers of a topic may count: what is a word for its unit, and its own `counts`."""
    if not topic.asks_number:
        return None
    counts = [said for entry in topic.cues[language].counts for said in entry]
    shapes = "|".join(re.escape(fold(said).lower()).replace(r"\*", r"\w*") for said in counts)
    unit = topic.unit or ""
    return CountedNouns(
        Units({unit: base.units.get(unit, {})}, language), unit, re.compile(rf"(?:{shapes or '(?!)'})\Z")
    )
