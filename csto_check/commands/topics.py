"""csto-check topics"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Sources, Topics
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

Disputed = Annotated[bool, typer.Option("--disputed", help="Only those that are disputed.")]


@answering
def run(topic: Topics = None, disputed: Disputed = False, *, base: "Base", source: Sources = None) -> Answered:
    """Which questions the base asks, with verdicts."""
    from csto_check.answers.topics import answer

    return Answered(answer(base, topic or (), source or (), disputed=disputed))
