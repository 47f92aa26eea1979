"""Verdicts, modalities and attributions as cells."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from csto_check.answers.document import ClaimInfo, topic_of
from csto_check.answers.resolution import ResolutionInfo
from csto_check.prose import as_of_told, counted, joined
from csto_check.view import Cell, Table

if TYPE_CHECKING:
    from csto_check.answers.diff import TopicDiff
    from csto_check.answers.places import PlaceInfo
    from csto_check.answers.topics import TopicInfo

_TONES = {  # the verdicts, those first that need a look
    "disputed": "bad",
    "evolving": "doubtful",
    "agreed": "good",
    "compatible": "good",
    "single": "",
    "uncompared": "dim",
    "open": "dim",
}
# What a reader has to know of them, and of other words that tables and pages use.
VERDICTS = {
    "disputed": "two claims have nothing in common",
    "evolving": "they differ, but the count has moved on, or one was a plan",
    "agreed": "two independent witnesses give the same value, and nothing contradicts it",
    "compatible": "the values differ, but all can be true",
    "single": "one witness",
    "uncompared": "free text, listed side by side and not compared",
    "open": "nobody knows, or no source says",
}
TERMS = {
    "witness": "an independent origin: two papers that cite the same agency are one witness",
    "by rule": "it follows from other figures by a rule, such as a sum; no source states it directly",
    "counted under": "the same contradiction is already counted under another question",
    "found": "the quote appears in the text of its source, word for word",
    "recorded": "the text was not available; a receipt says that the quote was found in it",
    "says its value": "the number, date or name of the claim can be read in its quote",
    "also fits": "what a witness says fits more than one side, and supports none of them",
}
EDITED = "this is not the text on record: it was edited since"


def tone_of(verdict: str) -> str:
    return _TONES[verdict]


def verdict_words(verdict: str, by_rule: bool) -> str:
    """`disputed`, `disputed by rule`"""
    return f"{verdict} by rule" if by_rule else verdict


def in_whole(verdict: str, whole: str | None) -> str:
    """` (disputed in the whole base)`, where a filter leaves another verdict; else empty."""
    told = whole_told(verdict, whole)
    return f" ({told})" if told else ""


def whole_told(verdict: str, whole: str | None) -> str:
    """The same without its brackets."""
    return f"{whole} in the whole base" if whole and whole != verdict else ""


def verdict_told(topic: "TopicInfo | TopicDiff") -> str:
    """The verdict, with a decision on it and whether that fits: `disputed; resolved, fits no position`."""
    whole = in_whole(topic["verdict"], topic["verdict_whole"])
    words, resolution = verdict_words(topic["verdict"], topic["by_rule"]) + whole, topic["resolution"]
    return joined(f"{words}; resolved", fits_text(resolution), by=", ") if resolution else words


def verdict_cells(
    verdict: str, by_rule: bool, resolution: ResolutionInfo | None = None, whole: str | None = None
) -> tuple[Cell, Cell]:
    """The verdict, with a decision beside it, and how it comes about where that is by a rule: two columns."""
    resolved = joined("resolved", fits_text(resolution), by=", ") if resolution else ""
    told = joined(verdict + in_whole(verdict, whole), resolved)
    return Cell(told, tone_of(verdict)), Cell("by rule" if by_rule else "")


def quote_cell(quote: str) -> Cell:
    """The words of a text, in quotation marks."""
    return Cell(f"“{quote}”", quote=True)


def quote_of(claim: ClaimInfo) -> Cell:
    """A source's own words; of a derived claim its arithmetic."""
    return Cell(claim["derived"]["arithmetic"], "dim") if claim["derived"] else quote_cell(claim["quote"])


def translation_of(claim: ClaimInfo) -> Cell:
    """The quote in the language of the questions, where the base has it."""
    return quote_cell(claim["translation"]) if claim["translation"] else Cell("")


def position(place: "PlaceInfo") -> str:
    """`3:14`: its line and column."""
    return f"{place['line']}:{place['column']}"


def address_told(address: str | None) -> str:
    """An address; of a host that may look like another also its other letters."""
    from csto_check.web import other_host

    host = other_host(address or "")
    return f"{address} ({host})" if host else address or ""


def attribution(claim: ClaimInfo) -> str:
    """Whom the source names, the nearest first: `Lenta.ru ← Stanislav Zas`."""
    return " ← ".join(claim["according_to"])


def other_witness(claim: ClaimInfo) -> str:
    """The speaker of a claim, if it is not the source itself."""
    return claim["witness"] if claim["witness"] and claim["witness"] != claim["source"] else ""


def own_words_first(claims: Iterable[ClaimInfo]) -> list[ClaimInfo]:
    """The claims of a source, those first that it attributes to nobody."""
    return sorted(claims, key=lambda claim: (len(claim["according_to"]), claim["id"]))


def manner(claim: ClaimInfo) -> str:
    """How it is said, and when it holds: `planned; as of 2022-01-06`."""
    parts = ["by rule"] if claim["derived"] else []
    parts += [claim["modality"]] if claim["modality"] != "asserted" else []
    if claim["as_of_printed"]:
        parts.append(as_of_told(claim["as_of_printed"]))
    if claim["holds_printed"]:
        parts.append(claim["holds_printed"])
    if claim["repeats"]:
        parts.append(f"repeats {claim['repeats']}")
    if claim["echo_of"]:
        parts.append(f"counted under {topic_of(claim['echo_of'])}")
    if claim["withdrawn"]:
        parts.append(f"withdrawn {claim['withdrawn']['on']}: {claim['withdrawn']['because']}")
    return "; ".join(parts)


def beside_told(claim: ClaimInfo) -> str:
    """Where the words of a claim are, and how credible it is: `at page 3; credibility 2 (probably true)`."""
    credible = claim["credibility_printed"]
    return joined(f"at {claim['at']}" if claim["at"] else "", f"credibility {credible}" if credible else "")


def resolution_text(resolution: ResolutionInfo) -> str:
    """What was decided, why, by whom and when, and where it does not fit just one position."""
    text = f"{resolution['printed']}, because {resolution['because']} ({resolution['by']}, {resolution['on']})"
    return joined(text, fits_text(resolution), by="; it ")


def fits_text(resolution: ResolutionInfo) -> str:
    """`fits no position`, `fits 2 positions, not one`; empty where it fits one, as it should."""
    number = resolution["n_fits"]
    if number in (1, None):
        return ""
    return f"fits {counted(number, 'position')}, not one" if number else "fits no position"


def without_empty_columns(table: Table) -> Table:
    """The same table without columns that hold nothing; a table without rows keeps its head."""
    if not table.rows:
        return table
    kept = [i for i in range(len(table.columns)) if any(row[i].text or row[i].mark for row in table.rows)]
    rows = [[row[i] for i in kept] for row in table.rows]
    return table._replace(columns=[table.columns[i] for i in kept], rows=rows)


def compared(number: int, checked: int) -> str:
    """`3 of the 4 topics checked have at least two witnesses`"""
    if checked < 2:
        return f"{counted(checked, 'topic')} checked, {number} with at least two witnesses"
    return f"{number} of the {checked} topics checked {'has' if number == 1 else 'have'} at least two witnesses"


def close_told(topic: "TopicDiff") -> str:
    """That values close to each other count as one, unless the reason says so."""
    within = f"within {topic['close']}"
    return f"values {within} count as one" if topic["close"] and within not in topic["reason"] else ""
