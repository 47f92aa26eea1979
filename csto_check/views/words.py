"""Verdicts, modalities and attributions as cells."""

from csto_check.answers.document import ClaimInfo
from csto_check.view import Cell

_TONES = {
    "disputed": "bad",
    "evolving": "doubtful",
    "agreed": "good",
    "compatible": "good",
    "open": "dim",
    "uncompared": "dim",
    "single": "",
}


def tone_of(verdict: str) -> str:
    return _TONES[verdict]


def verdict_cell(verdict: str) -> Cell:
    return Cell(verdict, tone_of(verdict))


def quote_cell(claim: ClaimInfo, languages: dict[str, str | None] | None = None) -> Cell:
    """A source's own words, in quotation marks."""
    return Cell(f"“{claim['quote']}”", quote=True, language=(languages or {}).get(claim["source"]))


def attribution(claim: ClaimInfo) -> str:
    """Who says it and how: `Lenta.ru ← Stanislav Zas; planned`."""
    parts = [" ← ".join(claim["according_to"])] if claim["according_to"] else []
    if claim["modality"] != "asserted":
        parts.append(claim["modality"])
    if claim["as_of"]:
        parts.append(f"as of {claim['as_of']}")
    if claim["repeats"]:
        parts.append(f"repeats {claim['repeats']}")
    if claim["withdrawn"]:
        parts.append(f"withdrawn {claim['withdrawn']['on']}: {claim['withdrawn']['because']}")
    return "; ".join(parts)


def counted(number: int, word: str, many: str | None = None) -> str:
    """`1 claim`, `2 claims`."""
    return f"{number} {word if number == 1 else many or word + 's'}"
