"""What the texts hold that no claim takes up, as findings with codes."""

from collections.abc import Iterator

from csto_check.answers.claim_findings import place_in_text
from csto_check.answers.coded import NOWHERE, CodedInfo, PlaceInText, Subject, coded
from csto_check.answers.coverage import CoverageInfo, OpenInfo, UnreadPieceInfo
from csto_check.answers.ignoring import Ignoring
from csto_check.evidence.gather import Gathered
from csto_check.facts.model import Base
from csto_check.prose import joined
from csto_check.text.span import Span


def coverage_findings(
    coverage: CoverageInfo, base: Base, gathered: Gathered, ignoring: Ignoring
) -> Iterator[CodedInfo]:
    """The findings of the coverage of some texts."""
    found = _OfTexts(base, gathered, ignoring)
    for item in coverage["items"]:
        yield found.at("Q401", f"“{item['text']}” is not covered by any claim", item)
    for piece in coverage["unread"]:
        yield found.at("Q402", f"“{piece['text']}” was not read: {piece['why']}", piece)
    for lost in coverage["not_found"]:
        words = joined(lost["first"], lost["last"], by=" […] ")
        told = f"“{words}” is not in the text of {lost['source']}"
        yield found.of("Q403", told, lost["source"], place=lost["place"])
    for each in coverage["sources_not_read"]:
        yield found.of("Q404", f"{each['source']}: {each['why']}", each["source"])


class _OfTexts:
    """Findings of sources, with their places."""

    def __init__(self, base: Base, gathered: Gathered, ignoring: Ignoring) -> None:
        self._base, self._gathered, self._ignoring = base, gathered, ignoring

    def at(self, code: str, told: str, item: OpenInfo | UnreadPieceInfo) -> CodedInfo:
        """A finding at a place in the text of a source."""
        text = self._gathered.of[item["source"]].text
        assert text is not None, "what was read has a text"
        return self.of(code, told, item["source"], place_in_text(text, Span(item["start"], item["end"])))

    def of(self, code: str, told: str, source: str, at: PlaceInText = NOWHERE, place: str | None = None) -> CodedInfo:
        about = Subject(source=source, place=place or str(self._base.sources[source].place))
        return coded(code, told, about, at, self._ignoring.of_source(code, source))
