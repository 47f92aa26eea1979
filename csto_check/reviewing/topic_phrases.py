"""Phrases that say a name, a list of names or the option of a choice."""

import re
from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.languages.known import data
from csto_check.reading.name_finder import NameFinder
from csto_check.reading.reading import Found
from csto_check.reviewing.called import said_on
from csto_check.reviewing.guards import guards_of
from csto_check.reviewing.topic_cues import Cues, Hits, TopicCues, longest_words
from csto_check.text.expressions import any_of, whole_words
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.values.name import key
from csto_check.values.value import Takes, Value

NAME = "\ue000"  # a character of private use, which folding leaves out of no text; it stands for one of a name
_GAP = r"[\s\"'(,:-]+"
_NO_COMMA = r"[\s\"'(:-]+"
_APPOSITION = r"(?:, [^,;:()]{2,60},)?"  # what a name is, between commas: Tokayev, the Kazakh president,
_MOST_TRIED = 5  # places of a phrase in one sentence
_ONE = rf"[\w{NAME}-]+"
_WORDS = rf"{_ONE}(?:[ \"'(-]+{_ONE}){{0,2}}?"  # up to three, without a comma between


class Saying(NamedTuple):
    """A value that a phrase says, and where in the folded sentence; `pronoun` is one that stands for a name in it."""

    cues: TopicCues
    value: Value
    span: Span
    pronoun: str = ""


class _Phrase(NamedTuple):
    """A phrase of a topic, the value it says, and the entries that must be in a sentence that holds it."""

    cues: TopicCues
    option: str
    words: str
    needs: tuple[int, ...]


class _Ready(NamedTuple):
    """A phrase as sentences are compared with it: over masked names, with its other words and the kinds of its names.

    `own` is None for a phrase that has no place for a name and names none.
    """

    shape: re.Pattern[str]
    own: re.Pattern[str] | None
    kinds: frozenset[str]


class TopicPhrases:
    """The phrases of all topics of one language."""

    def __init__(self, base: Base, cues: Cues, language: str) -> None:
        self._base, self._guards = base, guards_of(language)
        self._joins = any_of(data(language).joins)
        self._names = NameFinder(base.names)
        self._small = any_of(data(language).small)
        self._pronouns = re.compile(whole_words(data(language).pronouns))
        self._by_entry: dict[int, list[_Phrase]] = {}
        for each in cues.sayings:
            for option, words in ((option, words) for option, said in each.says.items() for words in said):
                needs = cues.index.add(longest_words(words))
                self._by_entry.setdefault(needs[0], []).append(_Phrase(each, option, words, needs))
        self._ready: dict[tuple[str, str], _Ready] = {}

    def find(self, text: str, words: Hits, hits: Hits, before: Container[int], meant: str) -> Iterator[Saying]:
        """What a folded sentence says by phrases.

        `words` are all cues in it, `hits` those that count, `before` those of the text so far; `meant` is the name for
        which a pronoun of a person stands.
        """
        told: set[tuple[str, str]] = set()
        sentence: _Named | None = None
        for phrase in [phrase for entry in words for phrase in self._by_entry.get(entry, ())]:
            if all(entry in words for entry in phrase.needs) and phrase.cues.fits(hits, before):
                sentence = sentence or self._named(text, meant)
                saying = self._say(sentence, phrase)
                if saying is not None and (phrase.cues.topic.id, saying.value.written) not in told:
                    told.add((phrase.cues.topic.id, saying.value.written))
                    yield saying

    def _named(self, text: str, meant: str) -> "_Named":
        """A sentence with its names, and its pronouns for the name that they stand for."""
        found = list(self._names.find(text))
        pronouns = [Found(*each.span(), "name", meant) for each in self._pronouns.finditer(text)] if meant else []
        return _Named(text, sorted([*found, *pronouns], key=lambda each: each.start), self._base.kinds, pronouns)

    def _say(self, sentence: "_Named", phrase: _Phrase) -> Saying | None:
        """What one phrase says in a sentence."""
        ready = self._made_ready(phrase)
        masks = sentence.masks(ready.kinds, ready.own) if ready.own else [(sentence.text, sentence.names)]
        for masked, known in masks:
            for found in _each(ready.shape, masked):
                value = self._value(phrase, found, known)
                if value is not None:
                    return self._held(phrase, found, value, sentence)
        return None

    def _held(self, phrase: _Phrase, found: re.Match[str], value: Value, sentence: "_Named") -> Saying | None:
        """What a phrase says, unless something there stops a judgement."""
        span = Span(*found.span())
        denied = self._guards.denies(sentence.text[slice(*span)]) and not self._guards.denies(phrase.words)
        denied = denied or (
            self._guards.denies_object(sentence.text, span) and not self._guards.has_denial(phrase.words)
        )
        if denied or self._guards.holds(sentence.text, span, _clause(sentence.text, found)):
            return None
        spoken = (each for each in sentence.pronouns if span.start <= each.start < span.end)
        pronoun = next((sentence.text[slice(*each.span)] for each in spoken), "")
        return Saying(phrase.cues, value, span, pronoun)

    def _made_ready(self, phrase: _Phrase) -> _Ready:
        """A phrase as sentences are compared with it, made once."""
        known = phrase.cues.topic.id, phrase.words
        if known not in self._ready:
            shape = re.compile(rf"(?i:(?<!\w){self._pattern(phrase)}(?!\w))")
            own = self._own_words(phrase) if self._has_names(phrase) else None
            self._ready[known] = _Ready(shape, own, self._kinds(phrase))
        return self._ready[known]

    def _pattern(self, phrase: _Phrase) -> str:
        pieces: list[str] = []
        takes_several = phrase.cues.topic.value_type.takes is Takes.LISTS
        gap, last = "", ""
        for place, word in enumerate(phrase.words.split()):
            if word == "...":
                gap = rf"{self._aside(last)}(?:{_GAP if last == '{}' else _NO_COMMA}{_WORDS})??{_GAP}"
            else:
                pieces += [gap if pieces else "", self._piece(word, place, takes_several=takes_several)]
                gap, last = self._aside(word) + _GAP, word
        return "".join(pieces)

    def _aside(self, word: str) -> str:
        """What may be between commas after a word of a phrase: after a name what it is."""
        is_name = word == "{}" or any(self._name_of(each) for each in word.split("/") if each)
        return _APPOSITION if is_name else ""

    def _piece(self, word: str, place: int, *, takes_several: bool) -> str:
        """The expression of a word, of several to choose from, or of a name."""
        if word == "{}":
            more = rf"(?:(?:,|,? (?:{self._joins}))(?: (?:{self._small}))? {NAME}+)*" if takes_several else ""
            return f"(?P<slot>{NAME}+{more})"
        named = rf"|(?P<n{place}>{NAME}+)s?" if any(map(self._name_of, word.split("/"))) else ""
        return f"(?:{_either(word)}{named})"

    def _kinds(self, phrase: _Phrase) -> frozenset[str]:
        """The kinds of the names that a phrase may hold: those of its topic's values, and of the names in it."""
        known = self._base.kinds
        claims = self._base.by_topic[phrase.cues.topic.id]
        values = [name_ for claim in claims for name_ in (claim.value.names or (claim.value.show(),))]
        named = (self._name_of(each) or "" for word in phrase.words.split() for each in word.split("/"))
        return frozenset(known[name_] for name_ in (*values, *named) if name_ in known)

    def _own_words(self, phrase: _Phrase) -> re.Pattern[str]:
        """Matches the words of a phrase that are no names: a name that holds one of them is not masked."""
        words = [each for word in phrase.words.split() for each in word.split("/")]
        own = "|".join(_either(word) for word in words if word not in ("{}", "...") and not self._name_of(word))
        return re.compile(rf"(?i:(?<!\w)(?:{own or '(?!)'})(?!\w))")

    def _has_names(self, phrase: _Phrase) -> bool:
        """Whether a phrase has a place for a name, or names one."""
        words = (each for word in phrase.words.split() for each in word.split("/"))
        return any(word == "{}" or self._name_of(word) for word in words)

    def _name_of(self, word: str) -> str | None:
        return self._base.names.get(key(word)) if word[0].isupper() else None

    def _value(self, phrase: _Phrase, found: re.Match[str], names_: list[Found]) -> Value | None:
        """The value that a phrase says; None if its names are other ones."""
        if not self._names_fit(phrase, found, names_):
            return None
        said = [phrase.option] if phrase.option else _within(names_, *found.span("slot"))
        return said_on(phrase.cues.topic, said) if said else None

    def _names_fit(self, phrase: _Phrase, found: re.Match[str], names_: list[Found]) -> bool:
        """Whether a spelling of the name stands where the phrase has that name."""
        words = phrase.words.split()
        for group, text in found.groupdict().items():
            if group.startswith("n") and text is not None:
                wanted = {self._name_of(each) for each in words[int(group[1:])].split("/")}
                if not wanted.intersection(_within(names_, *found.span(group))):
                    return False
        return True


def _each(shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The first few places where a phrase may stand, also where they overlap: the names there may be other ones."""
    at = 0
    for _ in range(_MOST_TRIED):
        found = shape.search(text, at)
        if not found:
            return
        yield found
        at = found.start() + 1


def _either(word: str) -> str:
    """The expression of one word or another."""
    return "|".join(re.escape(fold(each)).replace(r"\*", r"\w*") for each in word.split("/"))


class _Named:
    """A folded sentence, and the same with its names masked by as many marks.

    What is a name may also be words of a phrase, such as "president of Kazakhstan": the kind that is wanted tells.
    """

    def __init__(self, text: str, found: list[Found], kinds: Mapping[str, str], pronouns: list[Found]) -> None:
        self.text, self.names, self.pronouns = text, found, pronouns
        self._kinds = kinds

    def masks(self, kinds: frozenset[str], own: re.Pattern[str]) -> Iterator[tuple[str, list[Found]]]:
        """The sentence with its names masked, and those: first the names of some kinds alone, then all.

        A name that holds one of a phrase's `own` words is not masked.
        """
        free = [each for each in self.names if not own.search(self.text[each.start : each.end])]
        wanted = [each for each in free if self._kinds.get(each.value or "") in kinds]
        for names_ in (wanted, free) if len(wanted) < len(free) else (wanted,):
            if names_:
                yield _masked(self.text, names_), names_


def _masked(text: str, names_: list[Found]) -> str:
    masked = list(text)
    for each in names_:
        masked[each.start : each.end] = NAME * (each.end - each.start)
    return "".join(masked)


def _within(names_: list[Found], start: int, end: int) -> list[str]:
    """The names in a stretch, each once."""
    inside = (each.value or "" for each in names_ if start <= each.start and each.end <= end)
    return list(dict.fromkeys(inside))


def _clause(text: str, found: re.Match[str]) -> Span:
    """From the phrase to the marks around it."""
    start = max(text.rfind(mark, 0, found.start()) for mark in ",;:(") + 1
    ends = [at for mark in ",;:)" if (at := text.find(mark, found.end())) >= 0]
    return Span(start, min(ends, default=len(text)))
