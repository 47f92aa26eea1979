"""Phrases that say a name, a list of names or the option of a choice."""

import re
from collections.abc import Container, Iterator
from functools import cached_property
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.reading.numerals import any_of
from csto_check.reviewing.guards import Guards
from csto_check.reviewing.topics import Cues, Hits, TopicCues, telling
from csto_check.text.fold import fold
from csto_check.text.known import data
from csto_check.text.span import Span
from csto_check.values import choice, name, names
from csto_check.values.base import Unreadable, Value
from csto_check.values.name import key

_GAP = r"[\s\"'(,:-]+"
_NO_COMMA = r"[\s\"'(:-]+"
_WORDS = r"[\w-]+(?:[ \"\'(-]+[\w-]+){0,2}?"  # up to three, without a comma between


class Saying(NamedTuple):
    """A value that a phrase says, and where in the folded sentence."""

    cues: TopicCues
    value: Value
    span: Span


class _Phrase(NamedTuple):
    """A phrase of a topic, the value it says, and the entries that must stand in a sentence that holds it."""

    cues: TopicCues
    option: str
    words: str
    needs: tuple[int, ...]


class Phrases:
    """The phrases of all topics of one language."""

    def __init__(self, base: Base, cues: Cues, language: str) -> None:
        self._base, self._guards = base, Guards(language)
        self._joins = any_of(data(language).JOINS)
        self._small = any_of(data(language).SMALL)
        self._by_entry: dict[int, list[_Phrase]] = {}
        for each in cues.sayings:
            for option, said in each.says.items():
                for words in said:
                    needs = cues.lexicon.add(telling(words))
                    self._by_entry.setdefault(needs[0], []).append(_Phrase(each, option, words, needs))
        self._compiled: dict[str, re.Pattern[str]] = {}

    @cached_property
    def _name(self) -> str:
        spelled = sorted({fold(spelling) for spelling in self._base.names}, key=lambda word: (-len(word), word))
        return f"(?:{'|'.join(map(re.escape, spelled))})s?".replace("ss", "(?:ss|ß)")

    def find(self, text: str, words: Hits, hits: Hits, before: Container[int]) -> Iterator[Saying]:
        """What a folded sentence says by phrases.

        `words` are all cues in it, `hits` those that count, `before` those of the text so far.
        """
        told: set[tuple[str, str]] = set()
        for phrase in [phrase for entry in words for phrase in self._by_entry.get(entry, ())]:
            if all(entry in words for entry in phrase.needs) and phrase.cues.fits(hits, before):
                saying = self._say(text, phrase.cues, phrase.option, phrase.words)
                if saying is not None and (phrase.cues.topic.id, saying.value.written) not in told:
                    told.add((phrase.cues.topic.id, saying.value.written))
                    yield saying

    def _say(self, text: str, cues: TopicCues, option: str, phrase: str) -> Saying | None:
        """What one phrase says in a sentence, unless something there stops a judgement."""
        found = self._shape(phrase, cues).search(text)
        value = found and self._value(cues, option, found)
        if not found or value is None:
            return None
        span = Span(*found.span())
        denied = self._guards.denies(found.group()) and not self._guards.denies(phrase)
        return None if denied or self._guards.holds(text, span, _clause(text, found)) else Saying(cues, value, span)

    def _shape(self, phrase: str, cues: TopicCues) -> re.Pattern[str]:
        shape = f"{phrase}|{cues.topic.kind}"
        if shape not in self._compiled:
            self._compiled[shape] = re.compile(f"(?i:(?<!\\w){self._pattern(phrase, cues.topic.kind)}(?!\\w))")
        return self._compiled[shape]

    def _pattern(self, phrase: str, kind: str) -> str:
        pieces: list[str] = []
        gap, last = "", ""
        for word in phrase.split():
            if word == "...":
                gap = rf"(?:{_GAP if last == '{}' else _NO_COMMA}{_WORDS})??{_GAP}"
            else:
                pieces += [gap if pieces else "", self._slot(kind) if word == "{}" else self._word(word)]
                gap, last = _GAP, word
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
        return f"(?P<name>{self._name}(?:(?:,|,? (?:{self._joins}))(?: (?:{self._small}))? {self._name})*)"

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


def _clause(text: str, found: re.Match[str]) -> Span:
    """From the phrase to the marks around it."""
    start = max(text.rfind(mark, 0, found.start()) for mark in ",;:(") + 1
    ends = [at for mark in ",;:)" if (at := text.find(mark, found.end())) >= 0]
    return Span(start, min(ends, default=len(text)))
