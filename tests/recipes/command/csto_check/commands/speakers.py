"""csto-check speakers"""

from typing import TYPE_CHECKING

from csto_check.commands.options import Sources, Topics
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base


@answering
def run(topic: Topics = None, *, base: "Base", source: Sources = None) -> Answered:
    """Whom the sources name for what they say.

    Example: csto-check speakers
    """
    from csto_check.answers.speakers import answer

    return Answered(answer(base, topic or (), source or ()))
