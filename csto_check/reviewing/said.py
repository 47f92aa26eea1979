"""Phrases that say a name, a list of names or the option of a choice."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.reading.numerals import any_of
from csto_check.reviewing.guards import Guards
from csto_check.reviewing.topics import TopicCues
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.values import choice, name, names
from csto_check.values.base import Unreadable, Value
from csto_check.values.name import key

_GAP = r"[\s\"'(,]+"
_FEW = rf"(?:{_GAP}[\w-]+){{0,3}}?{_GAP}"


class Saying(NamedTuple):
    """A value that a phrase says, and where in the folded sentence."""

    cues: TopicCues
    value: Value
    span: Span


class Phrases:
    """The phrases of all topics of one language."""

    def __init__(self, base: Base, sayings: list[TopicCues], language: str) -> None:
        self._base, self._guards = base, Guards(language)
        self._joins = any_of(["und", "and", "sowie", "as well as"])
        self._topics = [
            (cues, option, phrase) for cues in sayings for option, said in cues.says.items() for phrase in said
        ]
        self._compiled: dict[str, re.Pattern[str]] = {}

    @cached_property
    def _name(self) -> str:
        spelled = sorted({fold(spelling) for spelling in self._base.names}, key=lambda word: (-len(word), word))
        return f"(?:{'|'.join(map(re.escape, spelled))})s?".replace("ss", "(?:ss|ß)")

    @cached_property
    def _starts(self) -> re.Pattern[str]:
        """Matches a sentence that may hold any phrase: one word of each that is no name."""
        stems = {_longest(phrase) for _, _, phrase in self._topics}
        return re.compile(f"(?i:(?<!\\w)(?:{any_of(sorted(stems))}))")

    def find(self, text: str, possible: list[TopicCues]) -> Iterator[Saying]:
        """What a folded sentence says by phrases of these topics."""
        if not self._topics or not self._starts.search(text):
            return
        for cues, option, phrase in self._topics:
            if cues in possible and _longest(phrase) in text.lower():
                found = self._shape(phrase, cues).search(text)
                value = found and self._value(cues, option, found)
                if (
                    found
                    and value is not None
                    and not self._guards.holds(text, Span(*found.span()), _clause(text, found))
                ):
                    yield Saying(cues, value, Span(*found.span()))

    def _shape(self, phrase: str, cues: TopicCues) -> re.Pattern[str]:
        shape = f"{phrase}|{cues.topic.kind}"
        if shape not in self._compiled:
            self._compiled[shape] = re.compile(f"(?i:(?<!\\w){self._pattern(phrase, cues.topic.kind)}(?!\\w))")
        return self._compiled[shape]

    def _pattern(self, phrase: str, kind: str) -> str:
        pieces: list[str] = []
        gap = ""
        for word in phrase.split():
            if word == "...":
                gap = _FEW
            else:
                pieces += [gap if pieces else "", self._slot(kind) if word == "{}" else self._word(word)]
                gap = _GAP
        return "".join(pieces)

    def _word(self, word: str) -> str:
        """A word of a phrase, or one of several; a name of the base is any of its spellings."""
        found: list[str] = []
        for each in word.split("/"):
            known = self._base.names.get(key(each)) if each[0].isupper() else None
            spelled = [spelling for spelling, joined in self._base.names.items() if known and joined == known]
            found += [f"{re.escape(fold(spelling))}s?".replace("ss", "(?:ss|ß)") for spelling in spelled]
            found.append(re.escape(fold(each)).replace(r"\*", r"\w*"))
        return f"(?:{'|'.join(sorted(found, key=lambda shape: (-len(shape), shape)))})"

    def _slot(self, kind: str) -> str:
        if kind != "names":
            return f"(?P<name>{self._name})"
        return f"(?P<name>{self._name}(?:(?:,|,? (?:{self._joins}))(?: the| der| die)? {self._name})*)"

    def _value(self, cues: TopicCues, option: str, found: re.Match[str]) -> Value | None:
        setting, kind = cues.topic.setting, cues.topic.kind
        try:
            if kind == "choice":
                return choice.read(option, setting)
            if option:
                return name.read(option, setting) if kind == "name" else names.read({"some": [option]}, setting)
            said = [self._joined(each) for each in re.findall(f"(?i:{self._name})", found["name"])]
            if kind == "name":
                return name.read(said[0], setting)
            return names.read({"some": list(dict.fromkeys(said))}, setting)
        except Unreadable:
            return None

    def _joined(self, said: str) -> str:
        known = self._base.names
        return known.get(key(said)) or known.get(key(said.removesuffix("s"))) or said


def _longest(phrase: str) -> str:
    """The longest word of a phrase that always stands in it, in small letters."""
    words = [word for word in phrase.split() if word not in ("{}", "...") and "/" not in word]
    words = [word for word in words if not word[0].isupper()] or words
    return max((fold(word).lower().split("*")[0] for word in words), key=len, default="")


def _clause(text: str, found: re.Match[str]) -> Span:
    """From the phrase to the marks around it."""
    start = max(text.rfind(mark, 0, found.start()) for mark in ",;:(") + 1
    ends = [at for mark in ",;:)" if (at := text.find(mark, found.end())) >= 0]
    return Span(start, min(ends, default=len(text)))
