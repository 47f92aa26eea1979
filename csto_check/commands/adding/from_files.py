"""Additions from files and from standard input."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from csto_check.answers.add import NOTHING, Skipped
from csto_check.curating.addition import Addition
from csto_check.curating.claim_updates import ClaimChange
from csto_check.files.bounded import MOST_OF_A_TEXT, decoded, read_bytes, read_input

if TYPE_CHECKING:
    from csto_check.facts.model import Base

FoundInFile = tuple[list[Addition], list[ClaimChange], Skipped]
Find = Callable[["Base"], FoundInFile]


def from_lines(file: str) -> Find:
    """What the JSON lines of a file add."""

    def find(base: "Base") -> FoundInFile:
        from csto_check.curating.json_lines import additions_from_lines

        return additions_from_lines(*_read(file)), [], NOTHING

    return find


def from_csv(file: str) -> Find:
    """What the rows of a spreadsheet add."""

    def find(base: "Base") -> FoundInFile:
        from csto_check.curating.spreadsheet import claims_of_sheet
        from csto_check.formats.cell import unguarded

        sheet = claims_of_sheet(*_read(file), base, unguarded)
        return sheet.additions, sheet.changes, Skipped(sheet.n_known, sheet.n_derived)

    return find


def _read(file: str) -> tuple[str, str]:
    """The text of a file, or of standard input for `-`, and its name for messages."""
    name, remedy = "standard input" if file == "-" else file, "add it in parts"
    data = read_input(name, MOST_OF_A_TEXT, remedy) if file == "-" else read_bytes(file, MOST_OF_A_TEXT, remedy)
    return decoded(name, data), name
