"""The cues of a base in one language, ready to be held against sentences."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from csto_check.facts.model import Base, Topic
from csto_check.reviewing.lexicon import Lexicon
from csto_check.text.fold import fold

_LONGEST_ENDING = 3  # letters behind a word for a unit: Soldaten, peacekeepers
_ENDINGS = ("innen", "frauen")
_SHORT = 4  # letters; a shorter word for a unit ends no compound


class TopicCues(NamedTuple):
    """A topic with the numbers of its entries; `nouns` matches what its numbers may count."""

    topic: Topic
    must: tuple[int, ...]
    near: tuple[int, ...]
    not_: tuple[int, ...]
    not_near: tuple[int, ...]
    may: tuple[int, ...]
    nouns: re.Pattern[str] | None
    says: Mapping[str, tuple[str, ...]]

    @property
    def parent(self) -> str:
        return self.topic.id.rpartition(".")[0]


class Cues:
    """All cues of a language."""

    def __init__(self, base: Base, language: str) -> None:
        self.lexicon = Lexicon(base)
        text, ignore, not_ = base.about.words.get(language, ((), (), ()))
        self.text, self.ignore, self.not_ = map(self.lexicon.add, (text, ignore, not_))
        found = [
            self._of(topic, base, language)
            for topic in base.topics.values()
            if language in topic.cues and base.by_topic[topic.id]
        ]
        self.numbers = [each for each in found if each.topic.kind == "quantity" and each.near]
        self.dates = [each for each in found if each.topic.kind == "date" and each.near]
        self.sayings = [each for each in found if each.says]
        self.n_topics = len(found)

    def _of(self, topic: Topic, base: Base, language: str) -> TopicCues:
        cue, add = topic.cues[language], self.lexicon.add
        return TopicCues(
            topic=topic,
            must=add(cue.must),
            near=add(cue.near),
            not_=add(cue.not_),
            not_near=add(cue.not_near),
            may=add(cue.may),
            nouns=_nouns(base, topic, language),
            says=cue.says,
        )


def _nouns(base: Base, topic: Topic, language: str) -> re.Pattern[str] | None:
    """What the numbers of a topic may count: the words of its unit with short endings, and its own `counts`."""
    if topic.kind != "quantity":
        return None
    own = [said for entry in topic.cues[language].counts for said in entry]
    words = base.units.get(topic.unit or "", {}).get(language, ())
    ending = rf"(?:\w{{0,{_LONGEST_ENDING}}}|{'|'.join(_ENDINGS)})"
    shapes = [re.escape(fold(word).lower().removesuffix("*")) + ending for word in words]
    compounds = [rf"[\w-]+{shape}" for word, shape in zip(words, shapes, strict=True) if len(word) >= _SHORT]
    shapes += compounds + [re.escape(fold(said).lower()).replace(r"\*", r"\w*") for said in own]
    return re.compile(f"(?:{'|'.join(shapes)})\\Z") if shapes else None
