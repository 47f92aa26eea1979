"""Quotes that lost their receipt, and new ones that have none."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from csto_check.changing.changed import Changed
from csto_check.evidence.receipts import Damaged, Receipt, quote_hash
from csto_check.facts.model import Base, Claim, Source
from csto_check.text.search import Quote

Receipts = Mapping[str, Receipt | Damaged | None]  # by source


class ReceiptChange(NamedTuple):
    """A claim whose quote is not covered by a receipt now: one that was before, or a new one."""

    kind: Literal["lost", "new"]
    claim: Claim
    why: str


class _Side(NamedTuple):
    """The sources of a version with their receipts."""

    sources: Mapping[str, Source]
    receipts: Receipts

    def why_not(self, claim: Claim) -> str:
        """Why no receipt covers the quote of a claim; empty if one does."""
        found = self.receipts.get(claim.source)
        if found is None:
            return "there is no receipt"
        if isinstance(found, Damaged):
            return f"the receipt is incomplete or was altered: {found.why}"
        if found.text != self.sources[claim.source].sha256:
            return "the receipt is for a different text from the one on record"
        return "" if quote_hash(Quote(claim.quote)) in found.quotes else "the receipt does not cover this quote"


def receipt_changes(
    old: Base, new: Base, receipts: tuple[Receipts, Receipts], claims: Iterable[Changed[Claim]]
) -> Iterator[ReceiptChange]:
    """In the order of the claims; a base that keeps no receipts at all misses none."""
    if not any(filter(None, (*receipts[0].values(), *receipts[1].values()))):
        return
    before, after = (_Side(base.sources, each) for base, each in zip((old, new), receipts, strict=True))
    former = {**old.by_id, **{each.after.id: each.before for each in claims if each.before and each.after}}
    for claim in new.claims:
        why, was = after.why_not(claim), former.get(claim.id)
        if why and was is None:
            yield ReceiptChange("new", claim, why)
        elif why and was is not None and not before.why_not(was):
            yield ReceiptChange("lost", claim, _edited(was, claim) or why)


def _edited(was: Claim, claim: Claim) -> str:
    is_same = quote_hash(Quote(was.quote)) == quote_hash(Quote(claim.quote))
    return "" if is_same else "the quote was edited since it was verified"
