"""What a date in other words than ours says, and how the notation says the same."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from csto_check.languages import notation
from csto_check.values.base import UNKNOWN, Unreadable
from csto_check.values.remedies import edtf, faults
from csto_check.values.remedies.date_spans import DateMeanings, DateSpan, date_span
from csto_check.values.remedies.notation_phrases import (
    Interpretation,
    NotationPhrases,
    first_told,
    one_of,
    paired,
    splits,
    tidy,
    unmodified,
)
from csto_check.values.remedies.one_date import point

_BOUNDS, _BEHIND = NotationPhrases(notation.BOUNDS), NotationPhrases(notation.BOUNDS_BEHIND)
_BETWEEN = NotationPhrases({"": notation.BETWEEN})
_RANGES = (*notation.RANGES, "/")
_SIDES = tuple(phrase for kind in ("before", "after", "by", "from") for phrase in notation.BOUNDS[kind])
_AND_OR = one_of(notation.EITHER + notation.BOTH)
_LISTED = re.compile(rf" *(?:, *(?:{_AND_OR})|,|{_AND_OR}) *")
_LONGEST = 80  # characters in which a date is looked for
_MARKED = re.compile(r"[?%]|(?<=[0-9-])~(?=-?[0-9])")  # a doubt, or what is said of a part of a date
_OUR_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")  # what is wrong with it is its month or its day
_SHORT = re.compile(r"[0-9]{1,2}\Z")  # hardly a year where another date is next to it
_YEAR = re.compile(r"[0-9]{4}")
_JOINT = re.compile(rf"[ ,]*(?:{one_of(notation.BUT)})?[ ,]*\Z")
_PARTLY = NotationPhrases({"": notation.PARTLY})
_ABOUT = "about"


class DateEnd(NamedTuple):
    """One side of a range: what it may mean, and whether it is only about right."""

    found: DateMeanings
    is_about: bool

    def spans(self) -> tuple[DateSpan, ...]:
        return tuple(each.about() if self.is_about else each for each in self.found.spans)


def date_refusal(written: str, error: Unreadable) -> Unreadable:
    """Why a text is no date, and what would be right: its own value wherever it says one, else what is known."""
    is_sought = len(written) <= _LONGEST and not _OUR_DAY.match(written)
    told = interpreted_date(_tidy(written)) if is_sought else None
    return told.refusal(written) if told else error


def _tidy(text: str) -> str:
    """In small letters, but for the T and the Z of a time, and without marks around it."""
    text = re.sub(r"(?<=[0-9])t(?=[0-9])", "T", re.sub(r"(?<=[0-9])z\Z", "Z", tidy(text)))
    return re.sub(r"(?<=[0-9])\.\Z", "", text.strip(" ,;:()\"'“”"))


def interpreted_date(text: str) -> Interpretation | None:
    """What a text in small letters says; None if it says no days."""
    if text in notation.UNKNOWN:
        return Interpretation((UNKNOWN,), faults.NO_DATE)
    attempts = (edtf.refused, _interval, _marked, _between, _bounded, _two_sided, _either, _partly)
    return first_told(attempts, unmodified(text))


def _interval(text: str) -> Interpretation | None:
    """`1999-01/2000`, an interval of EDTF between two dates of ours: the hyphens in them part nothing."""
    left, _, right = text.partition("/")
    first, last = date_span(left), date_span(right)
    if ".." in text or first is None or last is None:
        return None
    ends = (DateEnd(DateMeanings((each,)), is_about=False) for each in (first, last))
    return _joined(*ends, is_range=True)


def _marked(text: str) -> Interpretation | None:
    """`1984?`, `2004-06-11%`, `2004-06-~11`"""
    if not _MARKED.search(text):
        return None
    plain = re.sub("[?%~]", "", text).strip()
    one = date_span(plain) if text[:-1] == plain else None
    if one and one.first == one.last:
        kept = f", or {plain} and mention the doubt in note" if text[-1] == "?" else ", and mention the doubt in note"
        return Interpretation((f"about {plain}",), faults.LOSES_A_MARK, kept)
    told = interpreted_date(plain)
    return told and told._replace(what=faults.LOSES_A_MARK, note=f"{told.note}, and explain the mark in note")


def _between(text: str) -> Interpretation | None:
    """`between 1841 and 1845`, `from 6 to 8 January 2022`"""
    found = _BETWEEN.before(text)
    if found is None or point(found[1]) is not None:
        return None
    return _range(found[1], (*_RANGES, *notation.BOTH), is_about=False)


def _bounded(text: str) -> Interpretation | None:
    """A date or a range, with other words for what it bounds."""
    kinds, rest = _BOUNDS.around(text, _BEHIND)
    is_about, sides = _ABOUT in kinds, [kind for kind in kinds if kind != _ABOUT] or [""]
    told = point(rest)
    if told is None and sides == [""]:
        return _range(rest, _RANGES, is_about=is_about)
    if told is None and sides[0] in ("before", "after"):
        told = _as_found(_range(rest, _RANGES, is_about=False))
    if told is None:
        return None
    values = tuple(
        _in_notation(each, side, is_about)
        for side in sides
        for each in told.spans
        if side != "before" or each.before()  # before the first of all years there is nothing
    )
    if told.spans and not values:
        return None
    return Interpretation(values, told.what if len(sides) == 1 else faults.HAS_TWO_BOUNDS, told.note)


def _as_found(told: Interpretation | None) -> DateMeanings | None:
    """A range as what a bound may be set to."""
    stretches = tuple(each for value in (told.values if told else ()) if (each := date_span(value)))
    return DateMeanings(stretches, told.what, told.note) if told and stretches else None


def _in_notation(one: DateSpan, side: str, is_about: bool) -> str:
    """What a bound leaves, in the notation; one that is only about right leaves the more."""
    wide = one.about() if is_about else one
    if not side:
        return f"about {one.text}" if is_about and one.first == one.last else wide.text
    near, far = (wide.last, wide.first) if is_about else (wide.first, wide.last)
    values = {"before": f"before {near}", "after": f"after {far}", "by": f"..{wide.last}", "from": f"{wide.first}.."}
    return values[side]


def _partly(text: str) -> Interpretation | None:
    """`early 1841`"""
    found = _PARTLY.before(text)
    told = interpreted_date(found[1].lstrip("- ")) if found else None
    return told and told._replace(what=faults.NAMES_A_PART, note=", or a range of months")


def _range(text: str, words: tuple[str, ...], *, is_about: bool) -> Interpretation | None:
    """Two dates with one of some words between them; what one lacks the other lends."""
    for left, word, right in splits(text, words):
        for one, two in _lent(left, right):
            first, last = _end(one, is_about), _end(two, is_about)
            told = _joined(first, last, is_range=word in ("..", "/")) if first and last else None
            if told is not None:
                return told
        lacking = point(right)
        if lacking and not lacking.spans:
            return Interpretation((), *lacking[1:])
    return None


def _lent(left: str, right: str) -> Iterator[tuple[str, str]]:
    """Both sides of a range or a choice as they may be meant: 6 to 8 January 2022, 2022-01-06 to 08."""
    if not _YEAR.search(left) and _YEAR.search(right):
        tails = [right[found.end() :] for found in re.finditer(r"[ ./]+", right)]
        yield from ((left + joint + tail, right) for tail in tails for joint in (" ", "") if tail)
    if re.fullmatch(r"[0-9]{1,2}(?:-[0-9]{2})?", right) and re.match(r"[0-9]{4}", left):
        yield left, left[: -len(right)] + right
    if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", right) and "T" in left:
        yield left, f"{left.partition('T')[0]}T{right:0>5}"
    yield left, right


def _end(text: str, is_about: bool) -> DateEnd | None:
    """One side of a range; nothing if it is no date, or bounds one."""
    kinds, rest = _BOUNDS.around(text, _BEHIND)
    told = point(rest) if set(kinds) <= {_ABOUT} and not _SHORT.match(rest) else None
    return DateEnd(told, is_about or bool(kinds)) if told and told.spans else None


def _joined(first: DateEnd, last: DateEnd, *, is_range: bool) -> Interpretation | None:
    """The range from one end to the other; only what is a range for certain may run backwards."""
    firsts, lasts = first.spans(), last.spans()
    pairs = paired(firsts, lasts)
    whole = [found.text for one, two in pairs if (found := date_span(f"{one.first}..{two.last}"))]
    unclear = next((end.found for end in (first, last) if len(end.found.spans) > 1), None)
    if whole:
        what = unclear.what if unclear else faults.NO_DATE
        return Interpretation(tuple(whole), what, first.found.note or last.found.note)
    turned = [found.text for one, two in pairs if (found := date_span(f"{two.first}..{one.last}"))]
    return Interpretation(tuple(turned), faults.IS_A_REVERSED_RANGE) if turned and is_range else None


def _two_sided(text: str) -> Interpretation | None:
    """`after 2022-01-06 and before 2022-01-10`"""
    for left, word, right in splits(text, _SIDES):
        sides = dict(filter(None, (_side(_JOINT.sub("", left)), _side(f"{word} {right}"))))
        if sides.keys() == {"low", "high"}:
            whole = date_span(f"{sides['low']}..{sides['high']}")
            return Interpretation((whole.text,), faults.HAS_BOTH_BOUNDS) if whole else None
    return None


def _side(text: str) -> tuple[str, str] | None:
    """The end of a range that a bound is, excluded or not."""
    kinds, rest = _BOUNDS.around(text, _BEHIND)
    told = point(rest) if len(kinds) == 1 else None
    if told is None or len(told.spans) != 1:
        return None
    one = told.spans[0]
    ends = {"before": ("high", one.before()), "by": ("high", one.last)}
    ends |= {"after": ("low", one.behind()), "from": ("low", one.first)}
    which, end = ends.get(kinds[0], ("", None))
    return (which, end) if end else None


def _among(part: str, parts: list[str]) -> DateEnd | None:
    """One of several dates, of which the last lends what the others lack, or the first: 6 or 7 January 2022."""
    meant = [*(one for one, _ in _lent(part, parts[-1])), *(two for _, two in _lent(parts[0], part))]
    return next(filter(None, (_end(each, False) for each in meant)), None)


def _either(text: str) -> Interpretation | None:
    """`1841 or 1842`: dates with none between them are a range; of `5 and 6 January 2022` both may be meant."""
    parts = _LISTED.split(text)
    are_all = any(word in notation.BOTH for word in text.split())
    if len(parts) < 2:
        return None
    ends = [_among(part, parts) for part in parts]
    chosen = [end.spans()[0] for end in ends if end is not None and len(end.spans()) == 1]
    if len(chosen) < len(parts):
        return None
    ordered = sorted(chosen, key=lambda one: one.first)
    first, last = ordered[0].first, ordered[-1].last
    if are_all:
        return Interpretation(
            (), faults.NAMES_SEVERAL, f"write {first}..{last} if it is one of them, or a claim for each"
        )
    if all(one.reaches(two) for one, two in pairwise(ordered)):
        return Interpretation((DateSpan(first, last).text,), faults.IS_ONE_OF_SEVERAL)
    return Interpretation((), faults.IS_ONE_OF_SEVERAL, edtf.only(first, last))
