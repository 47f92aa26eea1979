"""The day of a text: what was given for it, else what its page says, else what it says itself."""

from typing import Literal, NamedTuple

from csto_check.answers.date_option import date_option
from csto_check.answers.given_text import Article
from csto_check.answers.page_says import PageSays, unused, used
from csto_check.pages.saved_page import Stated
from csto_check.reading.own_date import own_date
from csto_check.values.base import Relation, Setting, Unreadable
from csto_check.values.date import Date, known_date
from csto_check.values.zones import Zones

DatedBy = Literal["option", "page", "text"]


class DayOfText(NamedTuple):
    """A day and where it comes from, None and None if nothing gives one; `said` is what the page says, used or not."""

    day: Date | None
    by: DatedBy | None
    said: PageSays | None = None


def text_date(article: Article, language: str, zones: Zones) -> DayOfText:
    """The day of a text; raises CannotRun for one that was given and is none."""
    given = date_option("--date", article.date, zones)
    if given:
        return DayOfText(given, "option")
    own, stated = own_date(article.text, language, zones), article.about.published
    if stated is None:
        return _of_text(own)
    try:
        found = known_date(stated.value, Setting(zones=zones))
    except Unreadable as error:
        return _of_text(own, unused("published", stated, error.what))
    return _of_page(found, stated, own) if found else _of_text(own)


def _of_text(own: Date | None, said: PageSays | None = None) -> DayOfText:
    return DayOfText(own, "text" if own else None, said)


def _of_page(found: Date, stated: Stated, own: Date | None) -> DayOfText:
    """What the page says, unless it is a month or year in which the text names its day; and whether they differ."""
    relation = own.relation(found) if own else None
    if own and relation is Relation.NARROWER:
        return _of_text(own, unused("published", stated, f"the text gives {own.written}, which is more exact"))
    told = f"the text gives {own.written}" if own and relation is Relation.APART else ""
    return DayOfText(found, "page", used("published", found.written, stated, told))
