"""Whether a text is about the event of the base at all, and what in a sentence tells."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import cached_property
from itertools import islice

from csto_check.facts.model import Base
from csto_check.languages.known import data
from csto_check.reading.folded_sentences import passages
from csto_check.reviewing.cue_index import CueIndex
from csto_check.reviewing.fit import Fit, Sentenced
from csto_check.reviewing.mentions import Mentioned, Mentions
from csto_check.text.expressions import any_of
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.text.stems import stems
from csto_check.values.date import Date
from csto_check.values.name import key

LATE = 365  # days after the event
SHORT = 3  # sentences; a text of no more may leave the event unsaid, if nothing foreign is in it
OTHER_EVENT = "this is not about the event of the base: none of its sentences was checked"
TOO_OLD = "the text is older than the event: none of its sentences was checked"
NOTHING, CARRIED, NAMED = 0, 1, 2  # how surely a sentence is about the event
_AROUND = timedelta(days=60)  # before the first source, or after the last, in which the event lies
_LEAST_TITLES = 2  # that have a word, so that it names the event
_WORD, _NAMELIKE = re.compile(r"[^\W\d_]+"), re.compile(r"(?<!\w)(?=[^\W\d_a-z])[^\W\d_]{4,}")
_LARGE = re.compile(r"[^\W\d_]+(?:[- ](?=[^\W\d_a-z])[^\W\d_]+)*")  # Little Tarn, of which a place has but one word
_CAPITALS = re.compile(r"[^\W\d_a-z]{3,}(?=[ .,:/(])(?<![a-z])")


class Sign(Enum):
    """What a sentence names: something that only this event has, something that it shares, a word of its title."""

    HOME = auto()
    SHARED = auto()
    TITLE = auto()
    FOREIGN = auto()
    NONE = auto()


class EventOfBase:
    """What a base tells of its event, in one language."""

    def __init__(self, base: Base, mentioned: Mentioned, fit: Fit, language: str) -> None:
        self._base, self._mentioned, self._fit, self._language = base, mentioned, fit, language
        title = base.title or ""
        self._title = frozenset(mentioned.of(fold(title)))
        self._stems = frozenset(each.stem for each in stems(title, language))
        words = base.about.words.get(language, ((), (), ()))[0]
        home = (*self._title_places(), *self._title_words())
        gate = (*words[0], *home, *sorted(self._title - mentioned.states)) if words else ()
        self._has_cues, self._has_home = bool(words), bool(home)
        self._every, self._mishaps = _entries(base, *words), _entries(base, data(language).mishaps)
        self._first, self._gate = _entries(base, *words[:1], home), _entries(base, gate)
        self._begins, self._ends = self._times()

    def _title_places(self) -> list[str]:
        """The places that the title names, whether they are among the names or not: the bridge at Moorfurt."""
        found = (each["name"] for each in self._place.finditer(fold(self._base.title or "")))
        return sorted({word for word in found if word[0].isupper() and word.lower() not in self._no_place})

    def _title_words(self) -> list[str]:
        """The words of own names of several words that titles have as well: Grauhorn, of Grauhorn Railways.

        Half of the titles must have one, of the base and its sources, and it must be a name wherever it is.
        """
        titles = [self._base.title or "", *(source.title for source in self._base.sources.values())]
        counts = Counter(word for title in titles for word in set(_NAMELIKE.findall(fold(title))))
        least = max(_LEAST_TITLES, len(titles) / 2)
        own = self._words_of_names()
        telling = {word for word, count in counts.items() if count >= least and word.lower() in own}
        common = self._common_words(titles) if telling else ()
        return sorted(word for word in telling if word.lower() not in common)

    def _words_of_names(self) -> set[str]:
        """The words of own names of several words, in small letters."""
        spelled = (name for name in (*self._base.names, *self._base.names.values()) if " " in name)
        return {word for name in spelled if self._is_own(name) for word in _WORD.findall(fold(name).lower())}

    def _common_words(self, titles: list[str]) -> set[str]:
        """The words that stand somewhere in small letters, so that they are no names."""
        texts = [*titles, *(topic.asked_in(self._language) for topic in self._base.topics.values())]
        texts += [claim.quote for claim in self._base.claims]
        return {word for text in texts for word in _WORD.findall(fold(text)) if word[0].islower()}

    def _is_own(self, spelling: str) -> bool:
        name = self._base.names.get(key(spelling), spelling)
        return name not in self._mentioned.states

    def _times(self) -> tuple[datetime | None, datetime | None]:
        """When the event was: as its cues say, else around the first and the last of the sources."""
        if self._base.about.when:
            return self._base.about.when.span.low, self._base.about.when.span.high
        published = [source.published.span for source in self._base.sources.values() if source.published]
        lows = [span.low for span in published if span.low is not None]
        highs = [span.high for span in published if span.high is not None]
        begins = max(min(lows), datetime.min + _AROUND) - _AROUND if lows else None
        ends = min(max(highs), datetime.max - _AROUND) + _AROUND if highs else None
        return begins, ends

    @cached_property
    def first_source(self) -> Date | None:
        """The day of the first source whose day is known."""
        days = [source.published for source in self._base.sources.values() if source.published]
        known = [day for day in days if day.span.high is not None]
        return min(known, key=lambda day: (day.span.high, day.written), default=None)

    @cached_property
    def own(self) -> frozenset[str]:
        """The names that tell this event from others: those of the title, and all that are no state."""
        return self._title | (self._mentioned.of_base - self._mentioned.states)

    @property
    def can_be_named(self) -> bool:
        """Whether the base has names, a title or cues by which a text can name its event."""
        return bool(self.own or self._stems or self._has_cues)  # a place of the title is one of its stems

    def paths(self) -> Iterator[tuple[str, ...]]:
        """What names the event beside the words of the title: a text has all words of one of these, in small letters.

        It is what `_names_it` looks for; where there is nothing, a word of the title is enough.
        """
        if self._has_cues:
            yield from (words for words, _ in self._gate.paths())
        elif self.own or self._has_home:
            yield from (words for words, _ in self._first.paths())
            yield from self._mentioned.paths(self.own)

    @cached_property
    def title_stems(self) -> frozenset[str]:
        """The stems of the title's words, without those of months if it has others."""
        months = {each.stem for month in data(self._language).months for each in stems(fold(month), self._language)}
        return self._stems - months or self._stems

    def why_not(self, text: str, published: Date | None) -> str:
        """Why nothing of a text can be compared with the base; empty if it can."""
        ends = published.span.high if published else None
        if self._begins is not None and ends is not None and ends < self._begins:
            return TOO_OLD
        is_short = self._is_short(text)
        if is_short and self._has_cues and self.is_much_later(published):
            return OTHER_EVENT
        if is_short or not self.can_be_named:
            return ""
        return "" if self._names_it(text) else OTHER_EVENT

    def _is_short(self, text: str) -> bool:
        """Whether a text is so short that it cannot say all."""
        return sum(1 for _ in islice(passages(text, self._language), SHORT + 1)) <= SHORT

    def _names_it(self, text: str) -> bool:
        """Whether a text names the event: in the words of its cues, by a name, or by a word of the title."""
        if self._has_cues:
            return self._gate.holds_any(text)
        folded = fold(text)
        if self.own or self._has_home:
            return self._first.holds_any(folded) or self._mentioned.names_any(folded, self.own)
        return self.has_title_word(folded)

    def has_title_word(self, folded: str) -> bool:
        """Whether a folded text has a word of the title, other than a month: those stand in any news."""
        return not self.title_stems.isdisjoint(each.stem for each in stems(folded, self._language))

    def is_named(self, text: str) -> bool:
        """Whether a stretch of a text names the event."""
        if self._has_cues:
            return self._first.holds_any(text)
        return not self.can_be_named or self._names_it(text)

    def is_hinted_at(self, text: str, seen: Sentenced) -> bool:
        """Whether a sentence has a word of the title, or one of the cues for the whole."""
        return self._every.holds_any(text) or any(each.stem in self._stems for each in seen.stems)

    def sign(self, text: str, seen: Sentenced) -> Sign:
        """What a sentence names: what is foreign outweighs what is only shared."""
        names = frozenset(seen.mentions)
        if not names.isdisjoint(self.own) or self._first.holds_any(text):
            return Sign.HOME
        if self.foreign(text, seen):
            return Sign.FOREIGN
        if names:
            return Sign.SHARED
        return Sign.TITLE if any(each.stem in self._stems for each in seen.stems) else Sign.NONE

    def foreign(self, text: str, seen: Sentenced) -> str:
        """The words of a folded sentence that name something of which the base does not speak; empty if none do."""
        names = frozenset(seen.mentions)
        unspoken = names if names.isdisjoint(self._spoken) else names - self._mentioned.of_base
        places = (span for name in unspoken for span in seen.mentions[name])
        return _first(text, places) or self._elsewhere(text, seen) or _first(text, self._of_another(text, seen))

    @cached_property
    def _spoken(self) -> frozenset[str]:
        """The names of which the base speaks: a state that it only knows to spell is foreign where it is alone."""
        topics, claims = self._base.topics.values(), self._base.claims
        texts = [said for each in topics for said in (each.question, *each.questions.values(), each.scope or "")]
        texts += [claim.quote for claim in claims]
        spoken = self._title.union(self._mentioned.of(fold(" . ".join(texts))), *(c.value.names for c in claims))
        return (spoken & self._mentioned.of_base) | (self._mentioned.of_base - self._mentioned.states)

    def _elsewhere(self, text: str, seen: Sentenced) -> str:
        """An unknown place that a sentence names; where all nouns are written like names only by an adjective."""
        if data(self._language).nouns_are_large:
            return self._unknown(self._adjective.finditer(text), seen.mentions)
        return self.unknown_place(text, seen.mentions)

    def _of_another(self, text: str, seen: Sentenced) -> Iterator[Span]:
        """Where a sentence names a kind of event that the base does not speak of."""
        spans = (span for found in self._mishaps.hits(text, seen.words).values() for span in found)
        return (span for span in spans if not self._is_known(span, seen))

    def _is_known(self, span: Span, seen: Sentenced) -> bool:
        return all(self._fit.knows(each.stem) for each in seen.stems if span.overlaps(each))

    def unknown_place(self, text: str, mentions: Mentions, within: Span | None = None) -> str:
        """A name after "in", "near" or the like that the base does not know; empty if there is none."""
        return self._unknown(self._place.finditer(text, *(within or (0, len(text)))), mentions)

    def _unknown(self, places: Iterable[re.Match[str]], mentions: Mentions) -> str:
        """The first of some places that is no name and no word of the base."""
        known = [span for spans in mentions.values() for span in spans]
        for found in places:
            span, word = Span(*found.span("name")), found["name"]
            may_be_place = word[0].isupper() and word.lower() not in self._no_place
            if may_be_place and not any(map(span.overlaps, known)) and not self._is_known_word(word):
                whole = None if data(self._language).nouns_are_large else _LARGE.match(found.string, span.start)
                return whole.group() if whole else word
        return ""

    @cached_property
    def _adjective(self) -> re.Pattern[str]:
        return re.compile(data(self._language).place_adjective)

    def is_dateline_elsewhere(self, text: str) -> bool:
        """Whether a paragraph begins with a place in capitals that the base does not know: an item of a digest."""
        found = _CAPITALS.match(text)
        return found is not None and not self._mentioned.of(found.group()) and not self._is_known_word(found.group())

    def _is_known_word(self, word: str) -> bool:
        return any(self._fit.knows(each.stem) for each in stems(word, self._language))

    @cached_property
    def _place(self) -> re.Pattern[str]:
        places = any_of(data(self._language).places)
        return re.compile(rf"(?<!\w)(?i:{places}) (?P<name>[^\W\d_]+(?:-[^\W\d_]+)*)")

    @cached_property
    def _no_place(self) -> frozenset[str]:
        words = data(self._language)
        return frozenset({*words.months, *words.weekdays})

    def _is_later(self, published: Date | None, days: int) -> bool:
        """Whether a text was surely published more than some days after the event."""
        starts = published.span.low if published else None
        return bool(self._ends is not None and starts is not None and starts - self._ends > timedelta(days=days))

    def is_much_later(self, published: Date | None) -> bool:
        """Whether so much time has passed that offices may have changed hands."""
        return self._is_later(published, LATE)

    def is_before(self, date: Date) -> bool:
        """Whether a date lies before the time of the event."""
        return date.span.high is not None and self._begins is not None and date.span.high < self._begins

    def is_other_time(self, date: Date) -> bool:
        """Whether a date lies outside the time of the event."""
        low = date.span.low
        return self.is_before(date) or (low is not None and self._ends is not None and low > self._ends)


def _first(text: str, spans: Iterable[Span]) -> str:
    """The words of a text in the first of some spans; empty if there is none."""
    first = min(spans, default=None)
    return text[slice(*first)] if first else ""


def _entries(base: Base, *entries: tuple[str, ...]) -> CueIndex:
    """An index of some entries, without those that are empty."""
    found = CueIndex(base)
    found.add(tuple(filter(None, entries)))
    return found
