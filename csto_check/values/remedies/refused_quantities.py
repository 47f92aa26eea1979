"""What a quantity in other words than ours says, and how the notation says the same."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from csto_check.languages import notation
from csto_check.values.base import UNKNOWN, Setting, Unreadable
from csto_check.values.digits import MOST_DIGITS, count, digits, hedged, number
from csto_check.values.remedies import faults
from csto_check.values.remedies.notation_phrases import (
    Interpretation,
    NotationPhrases,
    first_told,
    paired,
    splits,
    tidy,
    unmodified,
)
from csto_check.values.remedies.one_number import SURPLUS, NumberMeanings, numeral

_HEDGES, _BEHIND = NotationPhrases(notation.HEDGES), NotationPhrases(notation.HEDGES_BEHIND)
_BETWEEN, _PERCENT = NotationPhrases({"": notation.BETWEEN}), NotationPhrases({"": notation.PERCENT})
_MONEY = "$€£¥₽₸ "
_LAST_WORD = re.compile(r"(.+) ([^\W\d_][\w'’-]*\.?)\Z")
_LONGEST = 80  # characters in which a quantity is looked for
_MOST_WORDS = 3  # after a number, as another name for its unit


class NumberEnd(NamedTuple):
    """One end of a range: its hedge in the words of the notation, and its number."""

    hedge: str
    numeral: NumberMeanings


_SHARE = Interpretation((), faults.IS_A_SHARE, "give shares their own topic, with per cent as its unit")
_NONE = Interpretation(
    (),
    faults.NO_QUANTITY,
    "write a number such as 2500, about 100, over 3000, at least 164, under 200, almost 10000, 150..200 or unknown",
)
_LONG = Interpretation((), faults.TOO_LONG, "write it in a larger unit")


def quantity_refusal(written: str, setting: Setting) -> Unreadable:
    """Why a text is no quantity, and what would be right: its own value wherever it says one."""
    if any(count(found) > MOST_DIGITS for found in re.findall(r"[0-9][0-9.]*", written)):
        return _LONG.refusal(written)
    text = tidy(written.removesuffix(f" {setting.unit}"))
    told = interpreted_quantity(text, setting) if len(written) <= _LONGEST else None
    return (told or _NONE).refusal(written)


def interpreted_quantity(text: str, setting: Setting) -> Interpretation | None:
    """What a text in small letters says; None if it says no set of numbers."""
    if text in notation.UNKNOWN:
        return Interpretation((UNKNOWN,), faults.NO_QUANTITY)
    if text.endswith("?"):
        found = interpreted_quantity(text[:-1].rstrip(), setting)
        return found and found._replace(what=faults.LOSES_A_MARK, note=", and mention the doubt in note")
    text = unmodified(text).replace(f" {setting.unit} ", " ")
    return _plainly(text, setting) or _with_more(text, setting)


def _plainly(text: str, setting: Setting) -> Interpretation | None:
    """The same where nothing is in the text that is not known here."""
    text = SURPLUS.sub(r"\1 \2+", text.strip(_MONEY))
    return first_told((_spread, _between, _phrased, _either, _share), text, setting)


def _spread(text: str, setting: Setting) -> Interpretation | None:
    """`300 ± 20`"""
    for left, _, right in splits(text, ("±", "+/-")):
        middle, away = (numeral(part, setting.unit) for part in (left, right))
        if middle and away and len(middle.values()) == len(away.values()) == 1:
            whole, slack = Decimal(middle.values()[0]), Decimal(away.values()[0])
            return Interpretation((_in_digits("", whole - slack, "", whole + slack, setting),), faults.NO_QUANTITY)
    return None


def _between(text: str, setting: Setting) -> Interpretation | None:
    """`between 150 and 200`, `from 150 to 200`"""
    found = _BETWEEN.before(text)
    return found and _range("", found[1], setting, notation.RANGES + notation.BOTH)


def _phrased(text: str, setting: Setting) -> Interpretation | None:
    """A number or a range, with other words for a hedge before or after it."""
    hedges, rest = _HEDGES.around(text, _BEHIND)
    found = [_one(hedge, rest, setting) or _range(hedge, rest, setting, notation.RANGES) for hedge in hedges or [""]]
    if len(found) == 1 or None in found:
        return found[0]
    return Interpretation(tuple(value for each in found if each for value in each.values), faults.HAS_TWO_HEDGES)


def _one(hedge: str, text: str, setting: Setting) -> Interpretation | None:
    """One number, or what may be two, after a hedge in the words of the notation; half a range."""
    half = "" if hedge else "at least" if text.endswith("..") else "at most" if text.startswith("..") else ""
    one = numeral(text.strip(". " if half else _MONEY), setting.unit)
    if one is None or not one.values():
        return one and _LONG
    what = faults.MAY_BE_TWO_NUMBERS if one.is_marked or len(one.values()) > 1 else faults.NO_QUANTITY
    what = faults.IS_HALF_A_RANGE if half else what
    return Interpretation(tuple(f"{hedge or half} {value}".lstrip() for value in one.values()), what)


def _range(hedge: str, text: str, setting: Setting, words: tuple[str, ...]) -> Interpretation | None:
    """Two numbers with one of some words between them; a hedge before both is that of either."""
    for left, word, right in splits(text, words):
        first, last = (_end(part, hedge, setting) for part in (left, right))
        found = _joined(first, last, setting, is_range=word == "..") if first and last else None
        if found is not None:
            return found
    return None


def _end(text: str, hedge: str, setting: Setting) -> NumberEnd | None:
    """One end of a range, with its own hedge or that of the whole."""
    hedges, rest = _HEDGES.around(text, _BEHIND)
    found = numeral(rest.strip(_MONEY), setting.unit)
    return None if found is None or len(hedges) > 1 else NumberEnd((*hedges, hedge)[0], found)


def _joined(first: NumberEnd, last: NumberEnd, setting: Setting, *, is_range: bool) -> Interpretation | None:
    """The range from one end to the other; only what is a range for certain may run backwards."""
    lent = first.numeral.lent(last.numeral)
    lows, highs = lent.values(), last.numeral.values()
    lows = lows + first.numeral.values() if is_range and lent != first.numeral else lows
    ends = [(Decimal(low), Decimal(high)) for low, high in paired(lows, highs)]
    forward = [(low, high) for low, high in ends if low <= high]
    if not forward and not is_range:
        return None
    chosen = forward or [(high, low) for low, high in ends]
    values = tuple(filter(None, (_in_digits(first.hedge, low, last.hedge, high, setting) for low, high in chosen)))
    is_marked = first.numeral.is_marked or last.numeral.is_marked
    what = faults.NO_QUANTITY if forward else faults.RUNS_BACKWARDS
    return Interpretation(values, faults.MAY_BE_TWO_NUMBERS if is_marked else what) if values else None


def _in_digits(first: str, low: Decimal, last: str, high: Decimal, setting: Setting) -> str:
    """From the least to the most that two hedged numbers allow, in the notation; empty if it cannot be written."""
    bottom, top = hedged(first, low, setting.share).low, hedged(last, high, setting.share).high
    if any(end is not None and number(digits(end)) is None for end in (bottom, top)):
        return ""
    if bottom is None or top is None:
        bound, end = (last, top) if bottom is None else (first, bottom)
        hedge = bound if bound in ("over", "under") else "at most" if bottom is None else "at least"
        return "" if end is None else f"{hedge} {digits(end)}"
    return digits(bottom) if bottom == top else f"{digits(bottom)}..{digits(top)}"


def _either(text: str, setting: Setting) -> Interpretation | None:
    """`40 or 41`: two whole numbers with none between them are a range."""
    for left, _, right in splits(text, notation.EITHER):
        pair = [found.values() for part in (left, right) if (found := numeral(part, setting.unit))]
        if len(pair) == 2 and len(pair[0]) == len(pair[1]) == 1:
            low, high = sorted(Decimal(each[0]) for each in pair)
            both = f"{digits(low)}..{digits(high)}"
            if high - low == 1 and low == int(low):
                return Interpretation((both,), faults.NO_QUANTITY)
            return Interpretation(
                (), faults.IS_ONE_OF_TWO, f"write {both} only if everything in between is possible too"
            )
    return None


def _share(text: str, setting: Setting) -> Interpretation | None:
    """`40 of 60`, `40 %`"""
    marked = _PERCENT.behind(text)
    if marked:
        found = _plainly(marked[1].rstrip(), setting)
        is_unit = (setting.unit or "").replace("_", " ") in notation.PERCENT
        return found and (found if is_unit else _SHARE)
    pairs = splits(text, notation.PARTS)
    return _SHARE if any(numeral(one, None) and numeral(two, None) for one, _, two in pairs) else None


def _with_more(text: str, setting: Setting) -> Interpretation | None:
    """A number in digits followed by other words, perhaps another name for its unit: 300 souls or more."""
    phrase = _BEHIND.behind(text)
    core = phrase[1].rstrip() if phrase else text
    tail = text[len(core) :]
    for _ in range(_MOST_WORDS):
        shorter = _LAST_WORD.match(core)
        if shorter is None or shorter[2] in _vocabulary():
            return None
        core = shorter[1]
        found = _plainly(core + tail, setting) if core[-1].isdigit() or core.endswith(".") else None
        if found is not None:
            unit = f", {setting.unit}," if setting.unit else ""
            return found._replace(note=found.note or f": the unit{unit} belongs to the topic")
    return None


@cache
def _vocabulary() -> frozenset[str]:
    """All words that change what a number means: none of them is another name for a unit."""
    joints = (notation.BETWEEN, notation.RANGES, notation.BOTH, notation.EITHER)
    counted = (notation.SCALES, notation.PERCENT, notation.PARTS, notation.PER)
    tables = (*notation.HEDGES.values(), *notation.HEDGES_BEHIND.values(), *joints, *counted)
    return frozenset(word for table in tables for phrase in table for word in phrase.split())
