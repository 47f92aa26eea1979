"""What is to be said about an addition: why it is refused, or what its curator should know."""

from typing import NamedTuple

from csto_check.codes.code import Severity
from csto_check.problem import Place, Problem


class Caution(NamedTuple):
    """One thing about an addition, which `about` names; an error keeps it out unless it is wanted anyway."""

    severity: Severity
    about: str
    what: str
    remedy: str = ""
    place: Place | None = None
    code: str = ""  # of the finding of `verify` that it is

    def problem(self) -> Problem:
        """The same as a reason not to run."""
        way_out = "--anyway adds it as it is"
        remedy = f"{self.remedy}; {way_out}" if self.remedy else way_out
        return Problem(self.place, f"{self.about}: {self.what}", remedy, self.code)
