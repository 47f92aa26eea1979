"""Whether a weekday is that of the date beside it."""

import re
from collections.abc import Iterator

from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.moments import ends_of, named_day
from csto_check.checking.slip import Compared, Slip, held_against
from csto_check.checking.when import NamedTime
from csto_check.languages.known import data
from csto_check.text.expressions import in_any_case
from csto_check.text.span import Span

WEEKDAY = "T101"
_TIME = re.compile(r"\d{1,2}[.:]\d{2}(?![.\d])|\d{1,2} ?(?:[ap]\.?m\b|Uhr|o\"clock)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check_weekdays(text: MaskedText) -> Iterator[Compared]:
    """Each day that is told with its weekday."""
    for number, masked in enumerate(text.sentences):
        near = text.sentences[max(0, number - 1) : number + 2]
        before = near[0] if number else None
        for each in (*_all(masked), *(_told_on(masked, before) if before else ())):
            if not (each.slip and any(_is_told_right(each.slip, other) for other in near)):
                yield each


def _told_on(masked: Masked, before: Masked) -> Iterator[Compared]:
    """A weekday at the beginning of a sentence, of the only day of the one before: on that Friday."""
    dates = [item for item in before.items if item.letter == "d"]
    shapes = tables_of(masked.language).that_weekday_shapes
    for found in () if masked.sentence.first or len(dates) != 1 else shape_matches(shapes, masked):
        item, day = masked.item(found, "weekday"), named_day(dates[0])
        told = _weekday(item.text, masked.language) if item else None
        is_bare = item and re.search(r"\d", item.text) is None and _weekday(dates[0].text, masked.language) is None
        if item and day and told and is_bare and re.search(r"\d", dates[0].text):
            yield _outcome(day, told[0], masked.place(item), before.place(dates[0]))


def _is_told_right(slip: Slip, masked: Masked) -> bool:
    """Whether a sentence itself says which weekday the day was: dated Sunday, 3 March, but it was a Monday."""
    told = [found["weekday"] for found in shape_matches(tables_of(masked.language).right_weekdays, masked)]
    numbers = [each[0] for said in told if (each := _weekday(said, masked.language))]
    return any(f"is a {_NAMES[number]}," in slip.arithmetic for number in numbers)


def _all(masked: Masked) -> Iterator[Compared]:
    dates = [item for item in masked.items if item.letter == "d"]
    found = [each for item in dates if (each := _within(item, masked))]
    found += [each for item in dates for each in _ends(item, masked)]
    held = {place for each in found for place in each.places}
    yield from found
    for match in shape_matches(tables_of(masked.language).weekday_shapes, masked):
        beside = _beside(match, masked)
        if beside and held.isdisjoint(beside.places):
            held.update(beside.places)
            yield beside


def _within(item: Item, masked: Masked) -> Compared | None:
    """Of a date that holds its weekday: Monday, 6 January; since Monday, 6 January; in the night to it."""
    told = _weekday(item.text, masked.language)
    if told is None or not re.search(r"\d", _TIME.sub("", item.text)):
        return None
    day = named_day(item)
    if day is None:
        return None
    number, start, end = told
    before, behind = item.text[:start].strip(" ,("), item.text[end:].strip(" ,.()")
    said = behind if re.search(r"\d", behind) else before
    at = item.start + item.text.index(said)
    weekday = masked.sentence.span(item.start + start, item.start + end)
    return _outcome(day, number, weekday, masked.sentence.span(at, at + len(said)))


def _ends(item: Item, masked: Masked) -> Iterator[Compared]:
    """Of a stretch both ends of which are told with their weekdays: from Friday 7 June to Monday 10 June."""
    ends, said = ends_of(item), _weekdays(item.text, masked.language)
    days = list(_DAY.finditer(_TIME.sub(lambda time: " " * len(time.group()), item.text)))
    if ends is None or len(said) != 2 or len(days) != 2:
        return
    for when, found, day in zip(ends, said, days, strict=True):
        number, start, end = found
        if when.is_day:
            weekday = masked.sentence.span(item.start + start, item.start + end)
            yield _outcome(
                when, number, weekday, masked.sentence.span(item.start + day.start(), item.start + day.end())
            )


def _beside(found: re.Match[str], masked: Masked) -> Compared | None:
    """Of a date beside which its weekday stands: 6 January, which was a Monday."""
    item = masked.item(found, "date")
    if item and item.reading and item.reading.hedge:
        return None
    day, told = item and named_day(item), _weekday(_said(found, masked), masked.language)
    if (
        item is None
        or day is None
        or told is None
        or not re.search(r"\d", item.text)
        or _weekday(item.text, masked.language)
    ):
        return None
    named = masked.items[int(found["weekday"])] if found["weekday"].isdigit() else None
    place = masked.place(named) if named else masked.span_of(found, "weekday")
    return _outcome(day, told[0], place, masked.place(item))


def _said(found: re.Match[str], masked: Masked) -> str:
    """The weekday as it stands in the text; of one that was read by itself only if it is no date."""
    said = found["weekday"]
    if not said.isdigit():
        return said
    text = masked.items[int(said)].text
    return "" if re.search(r"\d", text) else text


def _outcome(day: NamedTime, number: int, weekday: Span, place: Span) -> Compared:
    wrong = None
    if day.first.weekday() != number:
        wrong = f"{day.printed} is a {_NAMES[day.first.weekday()]}, not a {_NAMES[number]}"
    return held_against(WEEKDAY, weekday, place, wrong)


def _weekday(text: str, language: str) -> tuple[int, int, int] | None:
    """The first weekday that is named in a text, by its number from Monday, with its place; None for several."""
    found = _weekdays(text, language)
    return found[0] if len(found) == 1 else None


def _weekdays(text: str, language: str) -> list[tuple[int, int, int]]:
    """All weekdays that are named in a text, by their number from Monday, with their places."""
    words = data(language)
    names = {**words.short_weekdays, **words.weekdays}
    tails = words.checks.weekday_tails
    found = re.finditer(rf"(?<!\w)(?P<name>{in_any_case(names)}){tails}(?!\w)", text)
    return [(names[each["name"].lower()], *each.span()) for each in found]
