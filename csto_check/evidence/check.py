"""Is the quote of a claim in the text of its source?"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice

from csto_check.evidence.missing import why_missing
from csto_check.evidence.outcome import Outcome, Status
from csto_check.evidence.receipts import Damaged, Receipt, quote_hash, receipt_name
from csto_check.evidence.source_text import Located, SourceText
from csto_check.facts.model import Claim, Source
from csto_check.text.forms import Place
from csto_check.text.search import Found, Quote
from csto_check.text.span import Span

MOST_PLACES = 100  # at which a quote is said to stand
TITLE = "it is just the title of its source, which says little of the text"
DENIED = {
    "before": "it begins just behind “{}”",
    "behind": "it ends just before “{}”",
    "within": "what it leaves out holds “{}”",
}
NOTHING = "it holds no word and no number"


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
        """`named` are files called after the source that are not its text on record, `looked_in` is a folder."""
        self.source = source
        self.on_record = text
        self.edited = named if source.sha256 else []
        self._unhashed = next(iter(named), None) if not source.sha256 else None
        self.receipt = receipt
        self._looked_in = looked_in
        self.others: Mapping[str, Evidence] = {}
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

    def located(self, quote: str) -> list[Located]:
        """The places of a quote in the text, with their lines and columns."""
        return [self.text.located(span) for span in self.outcome(quote).spans] if self.text else []

    def to_record(self, claims: Iterable[Claim]) -> dict[str, Span]:
        """What a receipt would hold now: the places of found quotes in the folded text, by the quotes' hashes."""
        outcomes = {claim.quote: self.outcome(claim.quote) for claim in claims}
        return {quote_hash(Quote(quote)): found.folded for quote, found in outcomes.items() if found.folded}

    def outdated(self, claims: Iterable[Claim]) -> str:
        """What is wrong with a receipt whose text is at hand; empty where nothing is, or where there is none."""
        receipt = self.receipt
        if self.on_record is None or receipt is None:
            return ""
        if isinstance(receipt, Damaged):
            return self._misfit(receipt, Quote(""))
        fits = receipt.text == self.source.sha256 and receipt.quotes == self.to_record(claims)
        return "" if fits else "is out of date: quotes were edited, added or taken out since"

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
        places = list(islice(text.forms.places(quote), MOST_PLACES))
        if not places:
            return self._missing(text, quote)
        weak = self._weakness(quote) or _weak_places(text, places)
        status: Status = "repeated" if len(places) > 1 else "found"
        spans = tuple(place.found.spans for place in places)
        return Outcome(status, places=spans, folded=places[0].folded, why=weak or None)

    def _missing(self, text: SourceText, quote: Quote) -> Outcome:
        hint = text.hints.nearest(quote)
        passage = None if hint is None else " ".join(text.original[slice(*hint)].split())
        return Outcome("missing", failed=True, hint=passage, why=why_missing(quote, text, self._other_texts()))

    def _other_texts(self) -> Iterator[tuple[str, SourceText]]:
        """The texts on record of other sources."""
        for id_, evidence in self.others.items():
            if evidence.on_record and evidence is not self:
                yield id_, evidence.on_record

    def _weakness(self, quote: Quote) -> str:
        return TITLE if quote.canonical() == self._title else ""

    def _in_receipt(self, quote: Quote) -> Outcome:
        if self.receipt is None:
            return Outcome("not_checked", why=self._no_text())
        misfit = self._misfit(self.receipt, quote)
        if misfit:
            return Outcome("not_checked", failed=True, why=f"{receipt_name(self.source.id)} {misfit}")
        return Outcome("recorded", why=self._weakness(quote) or None)

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


def _weak_places(text: SourceText, places: list[Place]) -> str:
    """Why a quote is weak at each of its places; empty where it is not at one of them."""
    reasons = (_weak_place(text, place.found) for place in places)
    first = next(reasons)
    return first if first and all(reasons) else ""


def _weak_place(text: SourceText, place: Found) -> str:
    if place.cut:
        return f"it cuts “{place.cut}” in two"
    if place.denial:
        return DENIED[place.denial.where].format(place.denial.word)
    within = text.paragraphs(Span(place.spans[0].start, place.spans[-1].end))
    return "it reaches over the end of a paragraph" if len(within) > 1 else ""
