"""Days and months in words: Friday, 6 January 2022, the 20th, next May."""

from csto_check.reading.dating.containers import Hit, of_month, of_week, of_year
from csto_check.reading.dating.counted import OTHER_DAY
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.numeric import numeric
from csto_check.reading.dating.points import Day, Month, Today, Unclear, Weekday


def weekday(line: Line, index: int) -> tuple[int, int] | None:
    """A weekday, or its short form before a day: its number and where it ends."""
    token = line[index]
    if token.kind == "weekday" and line.named(index):
        end = index + 1
        before = line.word(index - 1)
        if before in line.words.weekday_names or before in line.words.date_ordinals or before in line.words.one_unit:
            return None
        return None if _is_surname(line, index) else (int(token.value[0]), end)
    if token.kind == "short weekday" and line.named(index):
        end = index + 1 + (line.word(index + 1) == "." and line.glued(index + 1))
        follows = line.fill(end + (line.word(end) == ","))
        if line.kind(follows) == "month" or numeric(line, follows) or _day_first(line, follows):
            return int(token.value), end
    return None


def _is_surname(line: Line, index: int) -> bool:
    """Whether a weekday ends a name where nouns are written large: Trainer Maik Freitag."""
    if not line.words.nouns_are_large or not (line.large(index - 1) and line.large(index - 2)):
        return False
    return line.kind(index - 1) == "month" or (index > 2 and not line.kind(index - 1) and not line.kind(index - 2))


def dated(line: Line, index: int) -> Hit | None:
    """A day of a month, with the weekday before it or after it; or the weekday alone."""
    found = weekday(line, index)
    if not found:
        return _with_weekday(line, day_of_month(line, index))
    number, end = found
    end = part_of_day(line, end)
    named = _behind_weekday(line, end)
    if named and isinstance(named[0], Day):
        return named[0]._replace(weekday=number), named[1]
    if named and isinstance(named[0], Unclear):
        return named
    if line.word(end) in line.words.elsewhere_after:
        return Unclear(OTHER_DAY), end + 1  # am Montag darauf
    if line.word(end) in line.words.weeks_on and line.word(end + 1) not in ("-", *line.words.elsewhere_after):
        return Weekday(number, 2), end + 1
    within = of_week(line, end)
    return (Weekday(number, None, within[0]), within[1]) if within else (Weekday(number), end)


def _with_weekday(line: Line, found: Hit | None) -> Hit | None:
    """6 January, a Thursday; 6 January (Thursday)."""
    if not found:
        return None
    point, end = found
    if not isinstance(point, Day):
        return found
    apart = line.word(end) == "," and line.word(end + 1) in line.words.one_unit
    named = line[end + 1 + apart]
    if named.kind != "weekday" or not (apart or (line.word(end) == "(" and line.word(end + 2) == ")")):
        return found
    return point._replace(weekday=int(named.value[0])), end + 3


def part_of_day(line: Line, index: int) -> int:
    """After a part of the day that is at a weekday or a word such as yesterday."""
    if line.word(index) in line.words.day_parts and not line.glued(index):
        return index + 1
    if line.word(index) == "-" and line.word(index + 1) in line.words.day_parts and line.glued(index + 1):
        return index + 2
    return index


def _behind_weekday(line: Line, index: int) -> Hit | None:
    """The day of a month after a weekday: Friday, the 6th of January; Tuesday the 4th; Tuesday 19th."""
    apart = line.word(index) == "("
    start = line.fill(index + (line.word(index) in (",", "(")))
    found = day_of_month(line, start)
    if found or apart:
        return (found[0], found[1] + 1) if found and apart and line.word(found[1]) == ")" else None if apart else found
    bare = line.day(start)
    if not bare or (line.kind(start) != "digits" and _goes_on(line, bare[1])) or not _stands_alone(line, start, bare):
        return None
    if line.word(bare[1] - 1) == "." and line.words.ordinals and line.is_letters(bare[1]) and line.large(bare[1]):
        return None  # "Freitag, 3. Prozesstag"
    within = of_month(line, bare[1])
    if within is None and line.kind(start) != "digits":
        return None  # on Monday, the fourth to go
    return Day(bare[0], None, within[0] if within else None), within[1] if within else bare[1]


def _stands_alone(line: Line, start: int, bare: tuple[int, int, bool]) -> bool:
    """Whether a number after a weekday is that of its day: an ordinal, or one that nothing counts."""
    _, end, marked = bare
    if marked:
        return line.kind(end) not in ("weekday", "unit")
    return line.kind(start - 1) == "weekday" and not line.is_letters(end) and line.kind(end) != "digits"


def day_of_month(line: Line, index: int) -> Hit | None:
    """6 January 2022, January 6, 2022, 6.1.2022: with its year where it is said."""
    found = numeric(line, index) or _day_first(line, index) or _month_first(line, index)
    if found and isinstance(found[0], Day) and found[0].year is None:
        year = of_year(line, found[1])
        return (found[0]._replace(year=year[0]), year[1]) if year else found
    return found if found and not isinstance(found[0], Month) else None


def _day_first(line: Line, index: int) -> Hit | None:
    found = line.day(index) or line.day_in_words(index)
    if not found:
        return None
    day, end, _ = found
    start = line.fill(end)
    month = line.month(start) if start == end or line.word(start - 1) not in line.words.month_only else None
    return (Day(day, month[0]), month[1]) if month else None  # not 24 in May


def _month_first(line: Line, index: int) -> Hit | None:
    """January 6, where no number of things is meant: in January 6 people came."""
    month = line.month(index)
    if not month:
        return None
    found = line.day(line.skip(month[1], line.words.articles_before_days, 1)) or line.day_in_words(month[1])
    if not found or (line.glued(month[1]) and line.word(month[1] - 1) != "."):
        return None
    day, end, marked = found
    in_words = line.is_letters(end - 1) and not line.glued(end - 1)
    if in_words and (line.words.nouns_are_large or _goes_on(line, end)):
        return None
    if not marked and _is_alone(line, index) and not of_year(line, end):
        return None
    longer = not marked and line.is_joined(end, ".") and line.kind(end + 1) == "digits"
    return None if longer or line.word(end) in ("%", "$", "€", "°") else (Day(day, month[0]), end)


def _is_alone(line: Line, index: int) -> bool:
    """Whether a month is one without a day, unless a year or a mark says otherwise: im Januar 6."""
    if line.kind(index - 1) in ("weekday", "short weekday") or line.word(index - 1) in (",", "."):
        return False
    return line.word(index - 1) in line.words.month_only or (line.words.ordinals and line.is_full_month(index))


def month_alone(line: Line, index: int) -> Hit | None:
    """A month with its year, or one that the words before it say to be a month."""
    found = line.month(index)
    if not found:
        return _year_first(line, index)
    month, end = found
    year = of_year(line, end)
    if year:
        return Month(month, year[0]), year[1]
    if not line.is_full_month(index):
        return None
    lead = index - 2 if line.word(index - 1) == "-" and line.glued(index) else index - 1
    named = line.word(lead) in line.words.month_leads or line.kind(lead) == "order"
    moved = line.word(lead) in line.words.moving_to and line.is_near(index, line.lexicon.moving)
    ends = line.word(lead) in line.words.month_joins and line.kind(lead - 1) == "unit"
    return (Month(month), end) if named or moved or ends or _is_subject(line, index, end) else None


def _is_subject(line: Line, index: int, end: int) -> bool:
    """Whether a month is what its sentence tells of: January has been dry; der Januar war trocken."""
    opens = index == 0 or line.word(index - 1) in line.words.month_articles
    common = index == 0 and line.word(index) in line.words.common_words
    return opens and line.word(end) in line.words.month_verbs and not common


def _year_first(line: Line, index: int) -> Hit | None:
    """2018 June."""
    year = line.year(index)
    month = line.month(year[1]) if year else None
    if not year or not month or line.kind(month[1]) == "digits":
        return None
    return Month(month[0], year[0]), month[1]


def bare_day(line: Line, index: int) -> Hit | None:
    """The 20th, am 20.: a day whose month is not said, after a word that leads to one."""
    found = line.day(index)
    if not found or line.kind(index) != "digits":
        return None
    within = of_month(line, found[1])
    if within and (found[2] or line.word(found[1]) in line.words.containers):
        return Day(found[0], None, within[0]), within[1]
    if not found[2]:
        return None
    lead = line.word(index - 1)
    if lead in line.words.articles_before_days:
        lead = line.word(index - 2)
    if lead not in line.words.day_leads or _goes_on(line, found[1]):
        return None
    return Day(found[0]), found[1]


def _goes_on(line: Line, index: int) -> bool:
    """Whether what is after an ordinal may be what it counts: the 20th anniversary."""
    if line.kind(index) in ("weekday", "unit", "number", "digits") or line.word(index) in ("-", "/"):
        return True
    return line.is_letters(index) and (line.large(index) or line.word(index) not in line.words.stop_words)


def by_order(line: Line, index: int) -> Hit | None:
    """Last May, diesen 6. Januar, heutigen Freitag."""
    token = line[index]
    if token.kind == "day order":
        return _of_day(line, index)
    if token.kind != "order" or token.value < -1:
        return None
    month = line.month(index + 1)
    if month and line.is_full_month(index + 1) and token.value <= 1:
        return _ordered_month(line, token.value, index + 1, month)
    found = weekday(line, index + 1)
    if found:
        end = part_of_day(line, found[1])
        return Weekday(found[0], token.value), end
    return day_of_month(line, index + 1) if token.value == 0 else None


def _ordered_month(line: Line, order: int, index: int, month: tuple[int, int]) -> Hit | None:
    day = day_of_month(line, index)
    if day:
        return day if order == 0 else None
    year = of_year(line, month[1])
    return (Month(month[0], year[0]), year[1]) if year else (Month(month[0], None, order), month[1])


def _of_day(line: Line, index: int) -> Hit | None:
    """A weekday or day of a month after today's or yesterday's."""
    day = Today(int(line[index].value))
    named = day_of_month(line, index + 1)
    if named and isinstance(named[0], Day):
        return named
    found = weekday(line, index + 1)
    if found:
        return day, part_of_day(line, found[1])
    return (day, index + 2) if line[index + 1].value == "day" else None
