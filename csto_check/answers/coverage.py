"""The numbers and dates of the texts that no claim takes up."""

from collections.abc import Iterable, Iterator
from typing import Annotated, TypedDict

from csto_check.answers.places import PlaceInfo, place_info
from csto_check.evidence.claim_coverage import Covered, covered
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.says import Says
from csto_check.evidence.source_text import SourceText
from csto_check.facts.model import Base
from csto_check.prose import flat
from csto_check.reading.reading import ReadingKind
from csto_check.text.span import Span


class OpenInfo(PlaceInfo):
    """A number, date or duration of a text that no claim covers."""

    source: str
    file: str
    text: Annotated[str, "as written there, on one line"]
    kind: Annotated[ReadingKind, "quantity, date or duration"]
    value: Annotated[str | None, "in the notation of a fact base; null if the text is not precise enough"]
    sentence: Annotated[str, "in which it occurs, on one line"]


class UnreadPieceInfo(PlaceInfo):
    """Digits or a number word of a text that no reading took."""

    source: str
    file: str
    text: str
    why: str


class NotReadInfo(TypedDict):
    """A source whose text was not read."""

    source: str
    why: str


class NotFoundInfo(TypedDict):
    """A passage set aside that is not in its text."""

    source: str
    first: str
    last: str | None
    place: Annotated[str, "file:line:column in the base"]


# Written as a call: in a class the key would look like the function that opens files.
_OpenCount = TypedDict("_OpenCount", {"open": Annotated[int, "of the readings, those that no claim covers"]})  # noqa: UP013


class CoverageInfo(_OpenCount):
    """What the texts contain besides the claims; items are sorted by source and place."""

    readings: Annotated[int, "numbers, dates and durations of the texts"]
    set_aside: Annotated[int, "of those, what lies in passages set aside"]
    unread: Annotated[
        list[UnreadPieceInfo], "digits and number words that were neither read nor recognised as something else"
    ]
    sources_not_read: list[NotReadInfo]
    not_found: list[NotFoundInfo]
    items: list[OpenInfo]


def coverage_info(base: Base, gathered: Iterable[Evidence], says: Says) -> CoverageInfo:
    """The coverage of the sources for which evidence was gathered."""
    found = [covered(base, evidence, says) for evidence in gathered]
    items = [item for each in found for item in _items(each)]
    return {
        "readings": sum(each.n_readings for each in found),
        "open": len(items),
        "set_aside": sum(each.n_set_aside for each in found),
        "unread": [piece for each in found for piece in _pieces(each)],
        "sources_not_read": [{"source": each.source, "why": each.why_not} for each in found if each.why_not],
        "not_found": [lost for each in found for lost in _lost(each)],
        "items": items,
    }


def _lost(found: Covered) -> Iterator[NotFoundInfo]:
    for aside in found.lost:
        yield {"source": found.source, "first": aside.first, "last": aside.last, "place": str(aside.place)}


def _pieces(found: Covered) -> Iterator[UnreadPieceInfo]:
    for piece in found.unread:
        assert found.text is not None, "what was read has a text"
        span = Span(piece.start, piece.end)
        place = place_info(found.text.places.located(span))
        yield {"source": found.source, "file": found.text.name, **place, "text": piece.text, "why": piece.why or ""}


def _items(found: Covered) -> Iterator[OpenInfo]:
    for reading, sentence in found.rest:
        assert found.text is not None, "what was read has a text"
        span = Span(reading.start, reading.end)
        yield {
            "source": found.source,
            "file": found.text.name,
            **place_info(found.text.places.located(span)),
            "text": _on_one_line(found.text, span),
            "kind": reading.kind,
            "value": reading.value,
            "sentence": _on_one_line(found.text, sentence),
        }


def _on_one_line(text: SourceText, span: Span) -> str:
    return flat(text.original[slice(*span)])
