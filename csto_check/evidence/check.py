"""Is the quote of a claim in the text of its source?"""

from collections.abc import Iterable
from functools import cached_property
from itertools import islice
from typing import Literal, NamedTuple

from csto_check.evidence.receipts import Damaged, Receipt, quote_hash
from csto_check.evidence.texts import SourceText
from csto_check.facts.model import Source
from csto_check.text.search import Found, Quote
from csto_check.text.span import Span

Status = Literal["found", "repeated", "recorded", "missing", "not_checked"]
MOST_PLACES = 100  # at which a quote is said to stand
TITLE = "it is just the title of its source, which says little of the text"
NOTHING = "it holds no word and no number"


class Outcome(NamedTuple):
    """What became of a quote.

    Each of its places is one span for each part that `[…]` keeps apart; `folded` is where the first one stands
    in the folded text, the same whatever the line ends of the file. `why` says why it was not found,
    or why it is weak; `failed` is true where something is wrong.
    """

    status: Status
    failed: bool = False
    places: tuple[tuple[Span, ...], ...] = ()
    folded: Span | None = None
    hint: str | None = None
    why: str | None = None
    weak: bool = False

    @property
    def parts(self) -> tuple[Span, ...]:
        """The parts of its first place."""
        return self.places[0] if self.places else ()

    @property
    def spans(self) -> list[Span]:
        """Its places, from the first character of the first part to the last of the last one."""
        return [Span(parts[0].start, parts[-1].end) for parts in self.places]


class Evidence:
    """What there is for the quotes of one source: its text, else one edited since, else a receipt."""

    def __init__(
        self,
        source: Source,
        text: SourceText | None,
        named: list[SourceText],
        receipt: Receipt | Damaged | None,
        looked_in: str | None,
    ) -> None:
        self.source = source
        self.on_record = text
        self.edited = named if source.sha256 else []
        self._unhashed = next(iter(named), None) if not source.sha256 else None
        self._receipt = receipt
        self._looked_in = looked_in
        self._outcomes: dict[str, Outcome] = {}

    @property
    def text(self) -> SourceText | None:
        """The text that quotes are looked for in."""
        return self.on_record or next(iter(self.edited), None)

    def outcome(self, quote: str) -> Outcome:
        """What became of a quote; each is looked for once."""
        if quote not in self._outcomes:
            self._outcomes[quote] = self._find(Quote(quote))
        return self._outcomes[quote]

    def missing_in(self, text: SourceText, quote: str) -> bool:
        """Whether a quote does not stand in a text."""
        return next(text.searchable.places(Quote(quote)), None) is None

    def outdated(self, quotes: Iterable[str]) -> str:
        """What a receipt gets wrong of quotes that were found; empty where it fits, or where there is none."""
        if self.on_record is None or self._receipt is None:
            return ""
        found = (quote for quote in quotes if self.outcome(quote).places)
        return next((misfit for quote in found if (misfit := self._misfit(self._receipt, Quote(quote)))), "")

    @cached_property
    def _title(self) -> str:
        return Quote(self.source.title).canonical()

    def _find(self, quote: Quote) -> Outcome:
        if not quote.parts:
            return Outcome("missing", failed=True, why=NOTHING)
        if self.text is not None:
            return self._in_text(self.text, quote)
        return self._in_receipt(quote)

    def _in_text(self, text: SourceText, quote: Quote) -> Outcome:
        places = list(islice(text.searchable.places(quote), MOST_PLACES))
        if not places:
            return _missing(text, quote)
        weak = self._weakness(quote) or _weak_place(text, places[0])
        status: Status = "repeated" if len(places) > 1 else "found"
        spans = tuple(place.spans for place in places)
        return Outcome(status, places=spans, folded=places[0].folded, why=weak or None, weak=bool(weak))

    def _weakness(self, quote: Quote) -> str:
        return TITLE if quote.canonical() == self._title else ""

    def _in_receipt(self, quote: Quote) -> Outcome:
        if self._receipt is None:
            return Outcome("not_checked", why=self._no_text())
        misfit = self._misfit(self._receipt, quote)
        if misfit:
            return Outcome("not_checked", failed=True, why=f"its receipt {misfit}")
        weak = self._weakness(quote)
        return Outcome("recorded", why=weak or None, weak=bool(weak))

    def _misfit(self, receipt: Receipt | Damaged, quote: Quote) -> str:
        """Why a receipt does not speak for a quote; empty where it does."""
        if isinstance(receipt, Damaged):
            return f"was cut or altered: {receipt.why}"
        if receipt.text != self.source.sha256:
            return "is for another text than the one on record"
        return "" if quote_hash(quote) in receipt.quotes else "does not hold this quote: it was edited or added since"

    def _no_text(self) -> str:
        """Why there is neither a text nor a receipt, and what to do."""
        if not self.source.sha256:
            return _no_hash(self._unhashed)
        if self._looked_in is None:
            return "no text and no receipt; put the text into a folder seeds beside the base, or use --texts"
        where = f"no text in {self._looked_in} has its SHA-256, and there is no receipt"
        return f"{where}; put the text there, or name its folder with --texts"


def _no_hash(text: SourceText | None) -> str:
    if text is None:
        return "the source has no sha256 by which its text is found; csto-check verify --hash FILE prints it"
    return f"the source has no sha256; if {text.name} is its text, write sha256: {text.hash}"


def _missing(text: SourceText, quote: Quote) -> Outcome:
    hint = text.hints.nearest(quote)
    passage = None if hint is None else " ".join(text.original[slice(*hint)].split())
    return Outcome("missing", failed=True, hint=passage, why=_why_missing(text, quote))


def _why_missing(text: SourceText, quote: Quote) -> str:
    inside = text.searchable.only_inside(quote)
    if inside:
        return f"it stands there only within “{inside}”"
    if len(quote.parts) > 1 and all(next(text.searchable.runs(part), None) for part in quote.parts):
        return "its parts stand there, but do not follow each other"
    return "not in its text"


def _weak_place(text: SourceText, place: Found) -> str:
    if place.cut:
        return f"it cuts “{place.cut}” in two"
    within = text.paragraphs(Span(place.spans[0].start, place.spans[-1].end))
    return "it reaches over the end of a paragraph" if len(within) > 1 else ""
