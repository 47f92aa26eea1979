"""What is to be said about an addition: why it is refused, or what its curator should know."""

from typing import Literal, NamedTuple

from csto_check.problem import Place, Problem

Weight = Literal["error", "warning", "note"]


class Caution(NamedTuple):
    """One thing about an addition, which `about` names; an error keeps it out unless it is wanted anyway."""

    weight: Weight
    about: str
    what: str
    remedy: str = ""
    place: Place | None = None

    def problem(self) -> Problem:
        """The same as a reason not to run."""
        way_out = "--anyway adds it as it is"
        return Problem(
            self.place, f"{self.about}: {self.what}", f"{self.remedy}; {way_out}" if self.remedy else way_out
        )
