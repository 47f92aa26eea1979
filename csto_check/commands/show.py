"""csto-check show"""

from typing import TYPE_CHECKING

from csto_check.commands.options import AnyId, TextFolder
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base


@answering
def run(id: AnyId, texts: TextFolder = None, *, base: "Base") -> Answered:
    """Show everything about one claim, topic or source.

    Example: csto-check show rt:chair
    """
    from csto_check.answers.show import answer

    return Answered(answer(base, id, texts))
