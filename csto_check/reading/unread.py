"""What no reading took and no known non-number explains: nothing stays silent."""

import re
from collections.abc import Iterable, Iterator, Sequence

from csto_check.reading.atoms import Atom
from csto_check.reading.non_numbers import LabelledSpan
from csto_check.reading.reading import Found
from csto_check.reading.taken import Taken

LETTERS = "letters or signs are attached to it"
NO_RULE = "no rule applies to it here"
BESIDE = "part of its phrase was not read"
_PIECE = re.compile(r"[\w.,:/-]*\d(?:[\w.,:/+-]*\w)?")
_DIGITS = re.compile(r"\d+")
_TOUCHING = re.compile(r"[-/.,:]?")


def unread(text: str, atoms: Iterable[Atom], taken: Taken) -> list[LabelledSpan]:
    """The digits and number words of a sentence that are still free; the `kind` of each is the reason."""
    words = (each for each in atoms if not (each.article or each.tail or text[each.start].isdigit()))
    found = [LabelledSpan(each.start, each.end, NO_RULE) for each in words if taken.free(each.start, each.end)]
    return sorted([*_digits(text, taken), *found])


def fractions(atoms: Iterable[Atom], taken: Taken) -> Iterator[LabelledSpan]:
    """The parts of a whole that are still free: half the town; they are no numbers (docs/reading.md)."""
    for atom in atoms:
        if atom.kind in ("fraction", "denominator") and taken.free(atom.start, atom.end):
            taken.take(atom.start, atom.end)
            yield LabelledSpan(atom.start, atom.end, "fraction")


def _digits(text: str, taken: Taken) -> Iterator[LabelledSpan]:
    if all(taken.full(*found.span()) for found in _DIGITS.finditer(text)):
        return
    for piece in _PIECE.finditer(text):
        if taken.free(*piece.span()):
            yield LabelledSpan(*piece.span(), NO_RULE if piece.group().isdigit() else LETTERS)
        else:
            yield from _free_parts(piece, taken)


def _free_parts(piece: re.Match[str], taken: Taken) -> Iterator[LabelledSpan]:
    """The digits of a piece of which a part was read."""
    for digits in _DIGITS.finditer(piece.string, *piece.span()):
        for gap in taken.gaps(*digits.span()):
            yield LabelledSpan(*gap, LETTERS)


def without_neighbours(text: str, found: Iterable[Found], pieces: Sequence[LabelledSpan]) -> list[Found]:
    """The readings, of which those that touch an unread piece have no value."""
    if not pieces:
        return list(found)
    return [_checked(text, reading, pieces) for reading in found]


def _checked(text: str, reading: Found, pieces: Sequence[LabelledSpan]) -> Found:
    touched = any(
        _TOUCHING.fullmatch(text, piece.end, reading.start) if piece.end <= reading.start
        else _TOUCHING.fullmatch(text, reading.end, piece.start) if reading.end <= piece.start else True
        for piece in pieces
    )  # fmt: skip
    return reading._replace(value=None, why=BESIDE) if touched and reading.kind != "name" else reading
