"""Is the quote of a claim in the text of its source?"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

from csto_check.evidence.doubt import Doubt
from csto_check.evidence.heard import Way
from csto_check.evidence.missing import why_missing
from csto_check.evidence.receipts import VERSION, Damaged, Kept, Receipt, quote_hash, receipt_name
from csto_check.evidence.source_text import SourceText
from csto_check.evidence.weak import Weakness, weakness
from csto_check.facts.model import Claim, Source
from csto_check.text.file_places import Located
from csto_check.text.forms import QuotePlace
from csto_check.text.search import Quote
from csto_check.text.span import Span

if TYPE_CHECKING:
    from csto_check.evidence.hearing import Hearing
    from csto_check.reading.reader import Reader

MOST_PLACES = 100  # at which a quote is said to stand
NOTHING = "it contains no word or number"
Status = Literal["found", "repeated", "recorded", "missing", "not_checked"]


class Outcome(NamedTuple):
    """What became of a quote.

    Each of its places is one span for each part that `[…]` keeps apart; `folded` is where the first one stands
    in the folded text, the same whatever the line ends of the file. `why` says why it was not found, `code` is that
    of the reason, and of what is only recorded; `failed` is true where something is wrong, `weakness` is what may
    mislead.
    """

    status: Status
    failed: bool = False
    places: tuple[tuple[Span, ...], ...] = ()
    folded: Span | None = None
    hint: str | None = None
    why: str | None = None
    code: str = ""
    weakness: Weakness | None = None

    @property
    def parts(self) -> tuple[Span, ...]:
        """The parts of its first place."""
        return self.places[0] if self.places else ()

    @property
    def spans(self) -> list[Span]:
        """Its places, from the first character of the first part to the last of the last one."""
        return [Span(parts[0].start, parts[-1].end) for parts in self.places]


class Evidence:
    """What there is for the quotes of one source: its text, else one edited since, else a receipt.

    `reread` is the page on record, if the text that is now taken from it is not the text on record: another version
    of the program took another one, and nobody edited the source.
    """

    def __init__(
        self,
        source: Source,
        text: SourceText | None,
        reread: SourceText | None,
        named: list[SourceText],
        receipt: Receipt | Damaged | None,
        looked_in: str | None,
        others: "Mapping[str, Evidence]",
        reader: "Callable[[Source], Reader | None]",
    ) -> None:
        """`named` are files called after the source that are not its text on record, `looked_in` is a folder.

        They are `unhashed` if no text is on record.
        `others` is the evidence for all sources, by their ids. `reader` gives the reader of its texts, None if they
        are in no language that is known.
        """
        self.source, self.on_record, self.receipt = source, text, receipt
        self.reread = None if text else reread
        self.edited = named if source.sha256 else []
        self.unhashed = [] if source.sha256 else named
        self._looked_in, self._others, self._reader_of = looked_in, others, reader
        self._outcomes: dict[str, Outcome] = {}
        self._places: dict[str, list[QuotePlace]] = {}
        self._ways: dict[str, tuple[Way, ...]] = {}

    @property
    def text(self) -> SourceText | None:
        """The text that quotes are looked for in."""
        return self.own_text or next(iter(self.edited), None)

    @property
    def own_text(self) -> SourceText | None:
        """The text on record, or that of the page on record: one that was not edited."""
        return self.on_record or self.reread

    @cached_property
    def reader(self) -> "Reader | None":
        """The reader of its texts, None if they are in no language that is known."""
        return self._reader_of(self.source)

    @cached_property
    def hearing(self) -> "Hearing | None":
        """The readings of its text; None without a text or a reader."""
        from csto_check.evidence.hearing import Hearing

        return Hearing(self.text, self.reader) if self.text and self.reader else None

    def ways(self, quote: str) -> tuple[Way, ...]:
        """What is read where a quote occurs, from its text or its receipt; nothing if neither says."""
        if quote not in self._ways:
            self._ways[quote] = self._find_ways(quote)
        return self._ways[quote]

    def _find_ways(self, quote: str) -> tuple[Way, ...]:
        status = self.look_for(quote).status
        if status == "recorded":
            assert isinstance(self.receipt, Receipt), "what is recorded has a receipt"
            return self.receipt.quotes[quote_hash(Quote(quote))].ways or ()
        if status not in ("found", "repeated") or self.hearing is None:
            return ()
        found: dict[Way, Way] = {}  # of those that a receipt keeps alike the first
        for place in self._places[quote]:
            way = self.hearing.way(Quote(quote), place)
            found.setdefault(_kept(way), way)
        return tuple(found.values())

    def look_for(self, quote: str) -> Outcome:
        """What became of a quote; each is looked for once."""
        if quote not in self._outcomes:
            self._outcomes[quote] = self._find(Quote(quote))
        return self._outcomes[quote]

    def located(self, quote: str) -> list[Located]:
        """The places of a quote in the file of the text, with their lines and columns."""
        return list(map(self.text.places.located, self.look_for(quote).spans)) if self.text else []

    def parts(self, quote: str) -> list[Span]:
        """Where the parts of a quote stand in that file, at its first place."""
        return list(map(self.text.places.span, self.look_for(quote).parts)) if self.text else []

    def receipt_quotes(self, claims: Iterable[Claim]) -> dict[str, Kept]:
        """What a receipt would hold now of the quotes that are found, by their hashes."""
        quotes = dict.fromkeys(claim.quote for claim in claims)
        found = ((quote, self.look_for(quote).folded) for quote in quotes)
        return {quote_hash(Quote(quote)): self._kept(quote, folded) for quote, folded in found if folded}

    def _kept(self, quote: str, folded: Span) -> Kept:
        weakness = self.look_for(quote).weakness
        weak = weakness.kind if weakness and weakness.kind != "title" else None
        return Kept(folded, weak, tuple(map(_kept, self.ways(quote))) if self.reader else None)

    def receipt_problem(self, claims: Iterable[Claim]) -> str:
        """What is wrong with a receipt whose text is available; empty if nothing is, or if there is none."""
        receipt = self.receipt
        if self.on_record is None or receipt is None:
            return ""
        if isinstance(receipt, Damaged):
            return _damaged(receipt)
        if receipt.version < VERSION:
            return "is of an earlier version, which does not record what the text says at each quote"
        fits = receipt.text == self.source.sha256 and receipt.quotes == self.receipt_quotes(claims)
        return "" if fits else "is out of date: quotes were edited, added or removed since, or are read differently"

    @cached_property
    def _title(self) -> str:
        return Quote(self.source.title).canonical()

    def _find(self, quote: Quote) -> Outcome:
        if not quote.parts:
            return Outcome("missing", failed=True, why=NOTHING, code="Q102")
        if self.text is not None:
            return self._in_text(self.text, quote)
        return self._in_receipt(quote)

    def _in_text(self, text: SourceText, quote: Quote) -> Outcome:
        places = self._places[quote.written] = list(islice(text.forms.places(quote), MOST_PLACES))
        if not places:
            return self._missing(text, quote)
        weak = self._weakness(quote) or weakness(text, places, self.source.language)
        status: Status = "repeated" if len(places) > 1 else "found"
        spans = tuple(place.found.spans for place in places)
        return Outcome(status, places=spans, folded=places[0].folded, weakness=weak)

    def _missing(self, text: SourceText, quote: Quote) -> Outcome:
        hint = text.hints.nearest(quote)
        passage = None if hint is None else " ".join(text.original[slice(*hint)].split())
        code, why = why_missing(quote, text, self._other_texts())
        return Outcome("missing", failed=True, hint=passage, why=why, code=code if self.on_record else "Q108")

    def _other_texts(self) -> Iterator[tuple[str, SourceText]]:
        """The texts of other sources, but for those edited since."""
        for id_, evidence in self._others.items():
            if evidence.own_text and evidence is not self:
                yield id_, evidence.own_text

    def _weakness(self, quote: Quote) -> Weakness | None:
        return Weakness("title") if quote.canonical() == self._title else None

    def _in_receipt(self, quote: Quote) -> Outcome:
        if self.receipt is None:
            code = "Q504" if self.source.sha256 else "Q503"
            return Outcome("not_checked", why=self.no_text(), code=code)
        misfit = self._misfit(self.receipt, quote)
        if misfit:
            why = f"{receipt_name(self.source.id)} {misfit.why}"
            return Outcome("not_checked", failed=True, why=why, code=misfit.code)
        assert isinstance(self.receipt, Receipt), "a receipt that fits is sound"
        weak = self.receipt.quotes[quote_hash(quote)].weak
        weakness = self._weakness(quote) or (Weakness(weak) if weak else None)
        return Outcome("recorded", code="Q505", weakness=weakness)

    def _misfit(self, receipt: Receipt | Damaged, quote: Quote) -> Doubt | None:
        """Why a receipt does not cover a quote; None if it does."""
        if isinstance(receipt, Damaged):
            return Doubt("Q506", _damaged(receipt))
        if receipt.text != self.source.sha256:
            return Doubt("Q507", "is for a different text from the one on record")
        is_covered = quote_hash(quote) in receipt.quotes
        return None if is_covered else Doubt("Q109", "does not cover this quote, which was edited or added since")

    def no_text(self) -> str:
        """Why there is neither a text nor a receipt, and what to do."""
        if not self.source.sha256:
            return _no_hash(next(iter(self.unhashed), None))
        if self._looked_in is None:
            return "no text and no receipt; put the text in a folder seeds next to the base, or use --texts"
        where = f"no text in {self._looked_in} has its SHA-256, and there is no receipt"
        return f"{where}; put the text there, or name its folder with --texts"


def _damaged(receipt: Damaged) -> str:
    return f"is incomplete or was altered: {receipt.why}"


def _kept(way: Way) -> Way:
    """What a receipt keeps of it: no word of the text."""
    return tuple(each._replace(said="", why="") for each in way)


def _no_hash(text: SourceText | None) -> str:
    if text is None:
        return "the source has no sha256 to find its text by; csto-check verify --hash FILE prints it"
    return f"the source has no sha256; if {text.name} is its text, add sha256: {text.hash}"
