"""Whether the same is counted twice, and differently."""

import re
from collections.abc import Iterator

from csto_check.checking.amounts import amount_told
from csto_check.checking.check_shapes import has_word, shape_matches, tables_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart
from csto_check.checking.slip import Compared, held_against
from csto_check.languages.check_tables import CheckTables

RECOUNT = "T301"
_STEM = 4  # letters by which a word is known again: villa, villas


def check_recounts(text: MaskedText) -> Iterator[Compared]:
    """Each thing of which a text says how many there are, and then speaks of all of them."""
    counts: list[tuple[str, Masked, Item]] = []
    said, before_it = "", None
    for masked in text.sentences:
        for found in shape_matches(tables_of(masked.language).second_counts, masked):
            item = masked.item(found, "count")
            before = [(where, each) for noun, where, each in counts if noun and item and noun == _noun(item)]
            is_same = len(before) == 1 and _is_known(found, said)
            if item and is_same and (each := _compared(before[0], (masked, item))):
                yield each
        if not masked.sentence.first and before_it is not None:
            yield from _again(before_it, masked)
        before_it = masked
        counts += [(_noun(item), masked, item) for item in masked.items if item.letter == "q"]
        said += masked.text.lower()


def _again(before: Masked, masked: Masked) -> Iterator[Compared]:
    """What a sentence counts, and the next speaks of as known: four were hurt. The four injured were treated."""
    tables = tables_of(masked.language)
    if has_word(tables.no_recount, masked.text) or has_word(tables.no_recount, before.text):
        return
    for found in shape_matches(tables.definite_counts, masked):
        item = masked.item(found, "count")
        own = [each for each in before.items if item and each.letter == "q" and _is_again(each, item, before, masked)]
        if item and len(own) == 1:
            yield from filter(None, [_compared((before, own[0]), (masked, item))])


def _is_again(one: Item, two: Item, before: Masked, masked: Masked) -> bool:
    """Whether a number counts what one of the sentence before counts: by the same noun, or nothing else is counted."""
    noun = _noun(two)
    if not noun or "/" in noun or (two.reading and two.reading.noun in tables_of(masked.language).part_units):
        return False
    phrase = masked.around(masked.items.index(two))[1].lower().partition(noun)[0] + noun
    if (
        not noun
        or _noun(two) in tables_of(masked.language).part_units
        or (phrase != f" {noun}" and phrase.strip() not in before.text.lower())
    ):
        return False
    is_only = all(sum(_is_several(each, where) for each in where.items) == 1 for where in (before, masked))
    return _noun(one) == noun or (is_only and _is_kin(_noun(one), noun, tables_of(masked.language)))


def _is_several(item: Item, masked: Masked) -> bool:
    told = amount_told(item, masked.language) if item.letter in "qb" else None
    return told is not None and told.span.low != 1


def _is_kin(one: str, two: str, tables: CheckTables) -> bool:
    """Whether two nouns may name the same: the same noun, a longer one that ends in it, or people and the injured."""
    if not one or two in tables.part_units:
        return False
    if one.endswith(two):
        return True
    return any(one in nouns and two in nouns for nouns in tables.same_counted)


def _noun(item: Item) -> str:
    """What is counted; empty where nothing is named."""
    return (item.reading.noun or "").lower() if item.reading else ""


def _is_known(found: re.Match[str], said: str) -> bool:
    """Whether what narrows a count down was named before: all forty rooms in the villa."""
    named = found.groupdict().get("narrowed") or found.groupdict().get("of")
    return named is None or named.lower()[:_STEM] in said


def _compared(one: tuple[Masked, Item], two: tuple[Masked, Item]) -> Compared | None:
    (where, item), (there, other) = one, two
    first, second = amount_told(item, where.language), amount_told(other, there.language)
    if not first or not second or not first.span.is_point() or not second.span.is_point():
        return None
    wrong = f"{first.text}, then {second.text}" if apart(first.span, second.span) else None
    return held_against(RECOUNT, where.place(item), there.place(other), wrong)
