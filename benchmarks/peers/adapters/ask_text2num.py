"""text2num: find_numbers over the words of a text, from two up, as "one" is mostly no number."""

import re
from typing import Any

from answering import Findings, Request, number, serve
from text_to_num import find_numbers

_PIECES = re.compile(r"\w+|\s+|[^\w\s]+")


class Piece:
    """A word as find_numbers asks for it, with its place."""

    def __init__(self, text: str, start: int) -> None:
        self._text, self.start, self.end = text, start, start + len(text)

    def text(self) -> str:
        return self._text

    def text_lowercase(self) -> str:
        return self._text.lower()

    def nt_separated(self, previous: "Piece") -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def ask(request: Request) -> Any:
    pieces = [Piece(found[0], found.start()) for found in _PIECES.finditer(request["text"])]
    return pieces, find_numbers(pieces, request["lang"], threshold=2)


def tell(request: Request, raw: Any) -> Findings:
    pieces, found = raw
    cardinals = [each for each in found if not each.is_ordinal]
    return [number((pieces[each.start].start, pieces[each.end - 1].end), each.value, each.value) for each in cardinals]


serve(ask, tell)
