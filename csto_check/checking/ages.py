"""Whether an age is that of somebody born then."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from csto_check.checking.amounts import NumberSpan, amount_told
from csto_check.checking.check_shapes import has_word, shape_matches, tables_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.moments import date_told, ends_of, when_of
from csto_check.checking.reckoning import apart
from csto_check.checking.slip import Compared, held_against
from csto_check.checking.when import NamedTime
from csto_check.languages.check_tables import CheckTables
from csto_check.text.span import Span
from csto_check.values.interval import Interval
from csto_check.values.moment import Precision

AGE = "T104"
_LATELY, _SOON = timedelta(days=30), timedelta(days=365)
_OLDEST = 120  # years; what is told as more is no age of a person

_NAME = r"[^\W\d_a-z][\w'-]+"  # a word with a capital
_APPOSED = re.compile(rf"({_NAME})(?:, | \()\Z")
_NAMED_BEHIND = re.compile(rf" (?:[a-zäöü][\w-]+ ){{0,3}}(?:{_NAME} ){{1,3}}({_NAME})")
_BORN_APPOSED = re.compile(rf"\b{_NAME}, (?:[\w-]+ ){{0,4}}\Z")
_NAMED_NEXT = re.compile(rf" ({_NAME})")
_AS_SUBJECT = re.compile(rf"(?:,| [a-zäöü]\w+) ({_NAME})")  # At 28, Jones is; Mit 34 Jahren ist Chen
_FEW = 2  # words before such an age
_THEN_NAMED = rf"[^,;]{{0,40}}\b{_NAME}, (?:[\w-]+ ){{0,4}}\Z"


class _Told(NamedTuple):
    """An age or a birth where it is told; an age of today if `now`, else one at another time."""

    place: Span
    age: NumberSpan | None = None
    text: str = ""
    now: bool = False
    birth: NamedTime | None = None


def check_ages(text: MaskedText) -> Iterator[Compared]:
    """Each age that is told with the birth of the same person: in one sentence, or in the next of one paragraph."""
    held: set[Span] = set()
    windows = [[each] for each in text.sentences]
    windows += [[one, two] for one, two in pairwise(text.sentences) if _goes_on(one, two)]
    windows += [
        [one, two, three]
        for one, two, three in zip(text.sentences, text.sentences[1:], text.sentences[2:], strict=False)
        if _goes_on(one, two) and (_goes_on(one, three) or _goes_on(two, three))
    ]
    for window in windows:
        found = _life(window[0]) if len(window) == 1 else None
        found = found or _person(window, text.day)
        if found and held.isdisjoint(found.places):
            held.update(found.places)
            yield found


def _goes_on(before: Masked, masked: Masked) -> bool:
    """Whether a sentence speaks of the person of the one before: it begins with He, the 45-year-old, or a name."""
    first = re.match(r"\w+", masked.sentence.text)
    tables = tables_of(masked.language)
    is_person = first and (first.group() in tables.same_person or _is_named(first.group(), before))
    return not masked.sentence.first and bool(is_person or next(shape_matches(tables.same_aged, masked), None))


def _is_named(word: str, masked: Masked) -> bool:
    """Whether a sentence names somebody, not in its first word, by a word with a capital."""
    return word[0].isupper() and bool(re.search(rf"\w[^\w.!?]+{re.escape(word)}\b", masked.text))


def _life(masked: Masked) -> Compared | None:
    """An age beside a whole life: (1932-2014), died aged 81."""
    for found in shape_matches(tables_of(masked.language).life_shapes, masked):
        life, age = masked.item(found, "life"), masked.item(found, "age")
        ends, told = life and ends_of(life), age and amount_told(age, masked.language)
        if life and age and ends and told:
            return _compared(_Told(masked.place(age), told.span, told.text), masked.place(life), ends[0], [ends[1]])
    return None


def _person(window: Sequence[Masked], day: NamedTime | None) -> Compared | None:
    """The one age and the one birth of some sentences, at every time that the age may be told of."""
    told, born = _the_age(window), _unique(map(_births, window))
    tables = tables_of(window[0].language)
    if not told or not born or born.birth is None or any(_is_supposed(each, tables) for each in window):
        return None
    if _is_of_another(told, born, window, tables):
        return None
    times = _times(told, born.birth, window)
    if day and times is not None:
        times += _around(day, told, window, tables) if not told.now else [day]
    return _compared(told, born.place, born.birth, times) if times else None


def _is_of_another(told: _Told, born: _Told, window: Sequence[Masked], tables: CheckTables) -> bool:
    """Whether an age is said of somebody else than a birth: of his son, of one with another name."""
    here, there = (next(each for each in window if each.sentence.whole().holds(at.place)) for at in (told, born))
    between, (before, behind) = _between(told.place, born.place, window), _beside(told, here)
    if re.search(tables.other_person, between) or re.match(tables.other_person, f"the{behind[:60]}"):
        return True
    if told.place.start < born.place.start:
        return re.search(rf"(?:{tables.age_breaks}){_THEN_NAMED}", between) is not None
    name = _name_beside(before, behind, is_apart=here is not there)
    if name is None or here is not there:
        return name is not None and name not in there.text
    head, _ = _beside(born, here)
    is_apposed = name not in head and _BORN_APPOSED.search(head) is not None
    return is_apposed or re.search(tables.age_breaks, between) is not None


def _beside(told: _Told, masked: Masked) -> tuple[str, str]:
    """The words of a sentence before an age or a birth in it, and behind it."""
    text, start = masked.sentence.text, masked.sentence.whole().start
    return text[: told.place.start - start], text[told.place.end - start :]


def _name_beside(before: str, behind: str, *, is_apart: bool) -> str | None:
    """The name of whoever is of an age; `is_apart` if the birth is told in another sentence."""
    found = _APPOSED.search(before) or (_NAMED_BEHIND if is_apart else _NAMED_NEXT).match(behind)
    if not found and is_apart and len(before.split()) < _FEW:
        found = _AS_SUBJECT.match(behind)
    return found[1] if found else None


def _the_age(window: Sequence[Masked]) -> _Told | None:
    """The one age of some sentences, or the only one that is of the day of the text."""
    each = [told for masked in window for told in _ages(masked)]
    now = [told for told in each if told.now]
    return now[0] if len(now) == 1 else each[0] if len(each) == 1 else None


def _is_supposed(masked: Masked, tables: CheckTables) -> bool:
    """Whether a sentence tells what is not so, other than how old somebody dead would be."""
    return has_word(tables.hypothetical, masked.text) and not re.search(tables.would_be, masked.text)


def _around(day: NamedTime, told: _Told, window: Sequence[Masked], tables: CheckTables) -> list[NamedTime]:
    """The time about the day of a text at which somebody was that old who has just died, or will be."""
    here = next(each for each in window if each.sentence.whole().holds(told.place))
    if any(re.search(tables.just_died, each.text) for each in window):
        return [day._replace(first=day.first - _LATELY, has_year=True)]
    return [day._replace(last=day.last + _SOON)] if re.search(tables.to_come, here.text) else []


def _times(told: _Told, birth: NamedTime, window: Sequence[Masked]) -> list[NamedTime] | None:
    """The times that an age may be told of; None where one of them cannot be told."""
    found = []
    tables = tables_of(window[0].language)
    breaks = tables.age_breaks
    for masked in window:
        for item in masked.items:
            when = when_of(item) if item.letter == "d" else None
            between = re.sub(tables.age_ties, "", _between(told.place, masked.place(item), window))
            is_near = told.now or not re.search(breaks, between)
            if (
                item.letter in "do"
                and when is None
                and is_near
                and not _is_since(item, told)
                and masked.sentence.whole().holds(told.place)
            ):
                return None
            if when and when.first > birth.first and when != birth and is_near:
                found.append(when)
    return found


def _is_since(item: Item, told: _Told) -> bool:
    """Whether a date is that since which something is so, which says nothing of an age of today."""
    found = date_told(item)
    return told.now and found is not None and found.first is not None and found.last is None


def _between(one: Span, two: Span, window: Sequence[Masked]) -> str:
    """The words between an age and a birth."""
    first, last = sorted((one, two))
    parts = []
    for masked in window:
        whole = masked.sentence.whole()
        low, high = max(first.end, whole.start) - whole.start, min(last.start, whole.end) - whole.start
        parts.append(masked.sentence.text[max(low, 0) : max(high, 0)])
    return " ".join(parts)


def _unique(found: Iterable[list[_Told]]) -> _Told | None:
    each = [told for several in found for told in several]
    return each[0] if len(each) == 1 else None


def _ages(masked: Masked) -> list[_Told]:
    """The ages of a sentence: what is read as one, and bare numbers where an age may stand."""
    tables = tables_of(masked.language)
    present, past = (_matched(shapes, masked) for shapes in (tables.present_ages, tables.past_ages))
    bare = [item for item in {**present, **past} if item.letter in "qnl"]
    own = [item for item in masked.items if item.letter == "a" or (item.letter == "b" and item in {**present, **past})]
    found = []
    for item in own or bare:
        told = amount_told(item, masked.language)
        if told and told.span.low is not None and told.span.high is not None and told.span.high <= _OLDEST:
            low = told.span.low - (item.letter == "n")  # a birthday that is told may be to come
            now = item in present and item not in past and not re.search(tables.past_in_age, item.text)
            found.append(_Told(masked.place(item), Interval(low, told.span.high), told.text, now))
    return found


def _matched(shapes: Sequence[str], masked: Masked) -> dict[Item, None]:
    """The ages that some expressions find, in their order."""
    found = (masked.item(match, "age") for match in shape_matches(tuple(shapes), masked))
    return dict.fromkeys(item for item in found if item)


def _births(masked: Masked) -> list[_Told]:
    """The births of a sentence."""
    found: dict[Span, _Told] = {}
    for match in shape_matches(tables_of(masked.language).birth_shapes, masked):
        item = masked.item(match, "birth") if "birth" in match.re.groupindex else None
        if item:
            found.setdefault(masked.place(item), _Told(masked.place(item), birth=when_of(item) or _year(item.text)))
        elif "year" in match.re.groupindex:
            found.setdefault(
                masked.span_of(match, "year"), _Told(masked.span_of(match, "year"), birth=_year(match["year"]))
            )
    return list(found.values())


def _year(text: str) -> NamedTime | None:
    """A year in four digits."""
    if not re.fullmatch(r"[12]\d{3}", text):
        return None
    return NamedTime(date(int(text), 1, 1), date(int(text), 12, 31), Precision.YEAR, has_year=True)


def _compared(told: _Told, where: Span, birth: NamedTime, times: Sequence[NamedTime]) -> Compared | None:
    found = [(at, each) for at in times if (each := years_between(birth, at)) is not None]
    if not found or told.age is None:
        return None
    at, years = found[-1] if told.now else found[0]
    wrong = f"born {birth.printed}, aged {_printed(years)} {_at(at)}, not {told.text}"
    fits = any(not apart(each, told.age) for _, each in found)
    return held_against(AGE, told.place, where, None if fits else wrong)


def _printed(years: NumberSpan) -> str:
    return f"{years.low}" if years.is_point() else f"{years.low} or {years.high}"


def _at(when: NamedTime) -> str:
    return f"on {when.printed}" if when.is_day else f"in {when.printed}"


def years_between(birth: NamedTime, at: NamedTime) -> NumberSpan | None:
    """The full years of somebody born then, at another time; None if that is before."""
    low, high = _full_years(birth.last, at.first), _full_years(birth.first, at.last)
    return None if low < 0 else Interval(Decimal(low), Decimal(high))


def _full_years(birth: date, at: date) -> int:
    return at.year - birth.year - ((at.month, at.day) < (birth.month, birth.day))
