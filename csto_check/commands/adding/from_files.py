"""Additions from files and from standard input."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from csto_check.answers.add import NOTHING, Skipped
from csto_check.curating.addition import Addition
from csto_check.curating.caution import Caution
from csto_check.curating.claim_updates import ClaimChange
from csto_check.files.bounded import MOST_OF_A_TEXT, decoded, read_bytes, read_input

if TYPE_CHECKING:
    from csto_check.facts.model import Base


class FoundToAdd(NamedTuple):
    """New records and changed claims, how many add nothing, and what is to be said of the file."""

    additions: Sequence[Addition]
    changes: Sequence[ClaimChange] = ()
    skipped: Skipped = NOTHING
    remarks: Sequence[Caution] = ()


Find = Callable[["Base"], FoundToAdd]


def from_lines(file: str) -> Find:
    """What the JSON lines of a file add."""

    def find(base: "Base") -> FoundToAdd:
        from csto_check.curating.json_lines import additions_from_lines

        return FoundToAdd(additions_from_lines(*_read(file)))

    return find


def from_csv(file: str) -> Find:
    """What the rows of a spreadsheet add."""

    def find(base: "Base") -> FoundToAdd:
        from csto_check.curating.spreadsheet import claims_of_sheet
        from csto_check.formats.cell import unguarded

        sheet = claims_of_sheet(*_read(file), base, unguarded)
        skipped = Skipped(sheet.n_known, sheet.n_derived)
        return FoundToAdd(sheet.additions, sheet.changes, skipped, sheet.remarks)

    return find


def _read(file: str) -> tuple[str, str]:
    """The text of a file, or of standard input for `-`, and its name for messages."""
    name, remedy = "standard input" if file == "-" else file, "add it in parts"
    data = read_input(name, MOST_OF_A_TEXT, remedy) if file == "-" else read_bytes(file, MOST_OF_A_TEXT, remedy)
    return decoded(name, data), name
