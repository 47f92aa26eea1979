"""Words that deny a number or a date in its sentence: a negation right before it, a verb of denial around it."""

import re
from functools import cache

from csto_check.text.expressions import any_of
from csto_check.text.known import data
from csto_check.text.tokens import tokens

NEAR = 2  # words before a number among which a negation denies it: not 300, nicht am 6. Januar
FAR = 300  # characters before it in which a verb of denial is looked for
_BEHIND = 80  # characters of a clause behind it, at the end of which one may stand


def denying(before: str, behind: str, language: str) -> str:
    """The word that denies what stands between two pieces of a folded sentence; empty where none does."""
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
    contrast = re.compile(rf";|(?i:(?<!\w)(?:{any_of(known.contrasts)})(?!\w))")
    return re.compile(denied), contrast, re.compile(rf"[^,;]{{0,{_BEHIND}}}, {denied}")
