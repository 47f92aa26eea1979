"""csto-check claims"""

from typing import TYPE_CHECKING

from csto_check.commands.options import Sources, Topics
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base


@answering
def run(topic: Topics = None, *, base: "Base", source: Sources = None) -> Answered:
    """List every claim, one per row.

    Use --format csv for a spreadsheet.

    Example: csto-check claims troops --format csv
    """
    from csto_check.answers.claims import answer

    return Answered(answer(base, topic or (), source or ()))
