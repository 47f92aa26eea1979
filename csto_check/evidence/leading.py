"""A word right before a quote that leads what this begins with: seit | zwei Tagen, gegen | 13.00 Uhr."""

import re
from functools import cache

from csto_check.languages.known import data
from csto_check.text.expressions import any_of

FAR = 60  # characters before a place in which such a word begins


def leading(before: str, quote: str, language: str) -> str:
    """The word or words that lead what a part of a quote begins with; empty where there are none."""
    lead, begins = _expressions(language)
    found = lead.search(before[-FAR:]) if begins.match(quote) else None
    return found["lead"] if found else ""


@cache
def _expressions(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = data(language)
    dates = (said for kind, phrases in known.date_leads.items() if kind for said in phrases)
    numbers = (said for phrases in known.hedges.values() for said in phrases)
    lead = rf"(?<!\w)(?P<lead>(?i:{any_of([*dates, *numbers, *known.between])})) ?\Z"
    units = any_of([*known.durations, *known.plural_units, *known.units])
    words = any_of([*known.cardinals, *known.one_unit])
    return re.compile(lead), re.compile(rf"\d|(?i:(?:(?:{words}) )?(?:{units})(?!\w))")
