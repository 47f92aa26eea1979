"""What a sentence lacks to contradict a topic, or what in it restricts the figure (docs/review.md).

A wrong tie looks like a contradiction, so a contradiction asks for more than a support: where one thing is missing,
what is found is a hint that differs.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Topic
from csto_check.languages.known import data
from csto_check.reading.reading import Found
from csto_check.reading.speakers import speaking
from csto_check.reviewing.event import NAMED, EventOfBase
from csto_check.reviewing.fit import Fit, Sentenced
from csto_check.reviewing.found import UNNAMED
from csto_check.reviewing.plausible import days_apart, is_plausible
from csto_check.reviewing.topic_cues import TopicCues
from csto_check.text.expressions import any_of, whole_words
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.text.worded import Worded
from csto_check.values.name import key
from csto_check.values.value import Value, span_of

MISREAD = "the gap is so large that it may be misread"
_BESIDE = 3  # words between a linking word and an event, or an event and its own date
_LEAD = 40  # characters before a number in which a word may say that it counts
_WEEK, _LOOSE = 7, 2  # days


class PlacedReading(NamedTuple):
    """A reading in its sentence: its clause, where cues stand, what is named, how surely it is the event."""

    text: str
    reading: Found
    clause: Span
    part: Span
    seen: Sentenced
    cues: Sequence[Span]
    in_clause: bool
    anchor: int
    is_running: bool = False  # the figure of a count by a day
    lent: str | None = None  # the noun of the number before, which a bare one may count as well


class Frames:
    """What each topic of a base knows, in one language: its names, and the words that restrict it."""

    def __init__(self, base: Base, fit: Fit, event: EventOfBase, language: str) -> None:
        self._base, self._fit, self._event, self.language = base, fit, event, data(language)
        self._known: dict[str, tuple[frozenset[str], str]] = {}
        self._strange_harms: dict[str, list[re.Pattern[str]]] = {}  # of which a topic knows nothing

    _counting = Worded(lambda words: whole_words(words.count_nouns))
    _results = Worded(lambda words: whole_words(words.event_results))
    _links = Worded(lambda words: whole_words(words.event_links))
    _restrictors = Worded(lambda words: whole_words((*words.restrictors, *words.other_acts)))
    _others = Worded(lambda words: whole_words(words.other_acts))
    _pronouns = Worded(lambda words: whole_words(words.pronouns))
    _marks = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.infinitive_marks)}) \Z")
    _leading = Worded(lambda words: rf"(?i:[- ](?:{any_of(words.led)})(?!\w))")

    def lacking(self, placed: PlacedReading, cues: TopicCues, value: Value, claims: Sequence[Claim]) -> str:
        """Why a sentence does not contradict a topic; empty if everything fits."""
        topic = cues.topic
        names, words = self._of(topic)
        return next(filter(None, (
            "" if placed.anchor == NAMED else UNNAMED,
            "" if placed.in_clause else "the topic's words are not near it",
            self._uncounted(placed, cues) if topic.asks_number else self._linked(placed),
            self._restricted(placed, words, parts=topic.asks_number),
            self._of_others(placed, names),
            self._unnamed_actor(placed),
            "it is the figure for one day" if placed.is_running and topic.changes is None else "",
            self._turned(placed, words),
            f"it is about who was “{harm}”" if (harm := self.harm(placed, topic)) else "",
            "the date is too vague" if _is_loose(placed, value) else "",
            "it is a weekday of another week" if _is_other_week(placed, value, claims) else "",
            "" if is_plausible(value, claims) else MISREAD,
        )), "")  # fmt: skip

    def harm(self, placed: PlacedReading, topic: Topic) -> str:
        """A word in the clause of a number that tells who was killed, hurt or held, where the topic knows of none."""
        if topic.id not in self._strange_harms:
            known = self._of(topic)[1]
            self._strange_harms[topic.id] = [each for each in self._harms if not each.search(known)]
        clause = placed.text[slice(*placed.clause)]
        found = (found for each in self._strange_harms[topic.id] for found in each.finditer(clause))
        return next((each.group() for each in found if not self._counting.fullmatch(each.group())), "")

    def _of(self, topic: Topic) -> tuple[frozenset[str], str]:
        """The names that a topic knows, and all its words."""
        if topic.id not in self._known:
            words = fold(" . ".join(self._texts(topic)))
            named = self._fit.known_names(topic.id).union(self._fit.mentioned.of(words))
            named |= frozenset() if self._fit.about else self._event.own  # nothing tells which names are the event's
            self._known[topic.id] = named, words.lower()
        return self._known[topic.id]

    def _texts(self, topic: Topic) -> Iterator[str]:
        """All that is said of a topic: its questions and its scope, the quotes of its claims, its cues."""
        yield from (topic.question, *topic.questions.values(), topic.scope or "")
        yield from (claim.quote for claim in self._base.by_topic[topic.id])
        if self.language.code in topic.cues:
            yield from (said for each in topic.cues[self.language.code].words() for said in self._spelled(each))

    def _spelled(self, said: str) -> tuple[str, ...]:
        """A word of a cue, or those of a group such as <killed>."""
        return self.language.groups.get(said[1:-1], ()) if said.startswith("<") else (said,)

    def _uncounted(self, placed: PlacedReading, cues: TopicCues) -> str:
        """Whether a number says what it counts: by its noun, or after the number of, the toll."""
        if placed.reading.noun is not None or placed.reading.kind in ("share", "duration"):
            return ""
        lent = placed.reading._replace(noun=placed.lent)
        if placed.lent is not None and cues.nouns is not None and cues.nouns.fit(lent, ""):
            return ""
        before = placed.text[max(0, placed.reading.start - _LEAD) : placed.reading.start]
        within = placed.text[slice(*placed.clause)]
        known = self._counting.search(before) or self._counting.search(within)
        return "" if known else "it does not say what the number counts"

    def _linked(self, placed: PlacedReading) -> str:
        """Whether a date is bound to the topic's words, and the sentence does not only refer to the event."""
        for span in placed.cues:
            found = self._link(placed.text, placed.reading.span, span)
            if found:
                return f"the sentence only refers to the event (“{found}”)"
        return ""

    def _link(self, text: str, date: Span, cue: Span) -> str:
        """The word that makes a date another one than that of the event: over the blast, the blast led to."""
        mark = self._marks.search(text, max(0, cue.start - _LEAD), cue.start)
        if mark and date.end <= mark.start():  # agreed on 6 October to set up
            return mark.group().strip()
        if date.end <= cue.start:
            between, shape = (date.end, cue.start), self._links
        else:
            between, shape = (cue.end, date.start), self._results
        found = self._first_link(shape, text, between)
        if found or len(text[cue.end : date.start].split()) <= 1:
            return found
        return self._first_link(self._links, text, (max(0, cue.start - _LEAD), cue.start), last=_BESIDE)

    def _first_link(self, shape: re.Pattern[str], text: str, where: tuple[int, int], last: int | None = None) -> str:
        """A linking word in a stretch, of which only the last words count where `last` is given."""
        for found in shape.finditer(text, *where):
            words = text[found.end() : where[1]].split()
            names_speaker = self._names_speaker(words) or self._names_speaker(text[found.end() :].split())
            if not names_speaker and (last is None or len(words) <= last):
                return found.group()
        return ""

    def _names_speaker(self, words: Sequence[str]) -> bool:
        """Whether what follows a linking word tells who says something: after the ministry's statement."""
        return any(word.lower().strip(",") in self.language.not_links for word in words[:_BESIDE])

    def _restricted(self, placed: PlacedReading, known: str, *, parts: bool) -> str:
        """A word that makes the figure one of a part, or tells of another act, and that the topic does not know."""
        shape = self._restrictors if parts else self._others
        for found in shape.finditer(placed.text, *placed.clause):
            is_own = placed.reading.start <= found.start() < placed.reading.end
            word = found.group().lower()
            if not is_own and word not in known and not self._limits(word, placed, found.end()):
                return f"“{found.group()}” may make it a partial figure"
        return ""

    def _limits(self, word: str, placed: PlacedReading, end: int) -> bool:
        """Whether a word right before a number only tells how small it is."""
        between = placed.text[end : placed.reading.start].split() if end <= placed.reading.start else None
        return word in self.language.limits and between is not None and len(between) <= 1

    def _of_others(self, placed: PlacedReading, names: frozenset[str]) -> str:
        """A name in the clause that the topic does not know, but for that of who says it."""
        found = self._named_beside(placed, names)
        speakers = speaking(placed.text, self.language.code)
        return found or ("" if self.language.nouns_are_large else self._elsewhere(placed, speakers))

    def _named_beside(self, placed: PlacedReading, names: frozenset[str]) -> str:
        """A name in the clause that is not among some, but for that of who says it."""
        speakers = speaking(placed.text, self.language.code)
        where = placed.clause if placed.reading.is_date else placed.part
        for name, spans in placed.seen.mentions.items():
            inside = [] if name in names else [span for span in spans if where.holds(span)]
            if any(not self._is_of_speaker(placed.text, span, speakers) for span in inside):
                return f"it is about {name}"
        return ""

    def other_actor(self, placed: PlacedReading, topic: Topic) -> str:
        """That a clause names another one of the kind that the question names, and the sentence none of these.

        Of names of which nothing tells the kind, one that the topic knows may well be no other actor.
        """
        asked, said = self._fit.asked(topic), placed.seen.mentions.keys()
        missing = set(map(self._kind, asked)) - set(map(self._kind, asked & said))
        known = (name for name in self._of(topic)[0] if self._kind(name) is None)
        free = self._fit.home.union(known, (name for name in said if self._kind(name) not in missing))
        return self._named_beside(placed, free) if missing else ""

    def _kind(self, name: str) -> str | None:
        """What a name is: by its base, or a state, or a person as it looks: Anselm Rohde, also called Rohde."""
        first, _, last = name.rpartition(" ")
        is_person = first.istitle() and self._base.names.get(key(last)) == name
        known = self._base.kinds.get(name) or ("state" if name in self._fit.mentioned.states else None)
        return known or ("person" if is_person else None)

    def _is_of_speaker(self, text: str, name: Span, speakers: Sequence[Span]) -> bool:
        """Whether a name only tells who speaks, or who leads something: the US-led coalition."""
        is_speaker = any(each.start <= name.start < each.end for each in speakers)
        return is_speaker or self._leading.match(text, name.end) is not None

    def _elsewhere(self, said: PlacedReading, speakers: Sequence[Span]) -> str:
        """A place in the clause that the base does not know, but for that of who speaks."""
        place = self._event.unknown_place(said.text, said.seen.mentions, said.clause)
        is_free = any(place in said.text[slice(*each)] for each in speakers)
        return f"it is about {place}" if place and not is_free else ""

    def _unnamed_actor(self, placed: PlacedReading) -> str:
        """A pronoun in the clause: whom it stands for is not known."""
        found = self._pronouns.search(placed.text, *placed.clause)
        return f"it is unclear who “{found.group()}” is" if found else ""

    def _turned(self, placed: PlacedReading, known: str) -> str:
        """A verb in the clause that tells the opposite direction of the topic's."""
        clause = placed.text[slice(*placed.clause)]
        for one, two in self._opposites:
            for mine, other in ((one, two), (two, one)):
                found = other.search(clause)
                if found and mine.search(known) and not other.search(known) and not mine.search(clause):
                    return f"“{found.group()}” says the opposite"
        return ""

    @cached_property
    def _harms(self) -> list[re.Pattern[str]]:
        return [_open(self.language.groups[name]) for name in self.language.harms]

    @cached_property
    def _opposites(self) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
        groups: Mapping[str, re.Pattern[str]] = {name: _open(words) for name, words in self.language.groups.items()}
        return [(groups[one], groups[two]) for one, two in self.language.opposites]


def _is_loose(placed: PlacedReading, value: Value) -> bool:
    """Whether a date is told in words alone and is wider than a day or two: two years ago, in autumn."""
    if not _is_date_in_words(placed, value):
        return False
    span = span_of(value)
    return span.low is None or span.high is None or bool(span.high - span.low > timedelta(days=_LOOSE))


def _is_other_week(placed: PlacedReading, value: Value, claims: Iterable[Claim]) -> bool:
    """Whether a date is only a weekday, and a claim is of the same weekday of another week."""
    if not _is_date_in_words(placed, value):
        return False
    days = [days_apart(value, claim.value) for claim in claims if claim.value.lies_in_time]
    return any(day >= _WEEK - 1 and (day + 1) % _WEEK == 0 for day in days)


def _is_date_in_words(said: PlacedReading, value: Value) -> bool:
    return value.lies_in_time and not any(map(str.isdigit, said.text[slice(*said.reading.span)]))


def _open(words: Iterable[str]) -> re.Pattern[str]:
    """An expression of words of which some leave their ending open."""
    shapes = sorted((re.escape(word).replace(r"\*", r"\w*") for word in words), key=lambda each: (-len(each), each))
    return re.compile(rf"(?i:(?<!\w)(?:{'|'.join(shapes) or '(?!)'})(?!\w))")
