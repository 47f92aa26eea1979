"""csto-check sources"""

from typing import TYPE_CHECKING

from csto_check.commands.options import Sources
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base


@answering
def run(*, base: "Base", source: Sources = None) -> Answered:
    """List the sources, with their claims and disputes.

    Example: csto-check sources --format csv
    """
    from csto_check.answers.sources import answer

    return Answered(answer(base, source or ()))
