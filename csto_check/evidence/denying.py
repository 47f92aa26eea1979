"""Words that deny a number or a date in its sentence: a negation right before it, a verb of denial around it."""

import re
from functools import cache

from csto_check.languages.known import data
from csto_check.text.expressions import any_of
from csto_check.text.tokens import tokens

NEAR = 2  # words before a number among which a negation denies it: not 300, nicht am 6. Januar
FAR = 300  # characters before it in which a verb of denial is looked for
_BEHIND = 80  # characters of a clause after it, at the end of which one may be


def denying(before: str, behind: str, language: str) -> str:
    """The word that denies what is between two pieces of a folded sentence; empty if none does."""
    near = negated(before, language)
    if near:
        return near
    verb, contrast, told_behind = _expressions(language)
    clause = contrast.split(before[-FAR:])[-1]
    found = verb.search(clause) or told_behind.match(behind)
    return found["word"] if found else ""


def negated(before: str, language: str) -> str:
    """The negation right before a place."""
    last = tokens(before[-FAR:])[-NEAR:]
    return next((word for word in last if word.lower() in data(language).negations), "")


@cache
def _expressions(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    known = data(language)
    denied = rf"(?i:(?<!\w)(?P<word>{any_of(known.denied)})(?!\w))"
    joins, clauses = any_of(known.joins), any_of(known.clauses)
    contrast = rf";|(?i:(?<!\w)(?:{any_of(known.contrasts)})(?!\w)|, (?:{joins}) (?!(?:{clauses}) ))"
    behind = rf"[^,;]{{0,{_BEHIND}}}, (?:(?!(?i:{joins}) )\w+ ){{0,2}}{denied}"
    return re.compile(denied), re.compile(contrast), re.compile(behind)
