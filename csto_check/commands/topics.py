"""csto-check topics"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Sources, Topics
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

Disputed = Annotated[bool, typer.Option("--disputed", help="Only those that are disputed.")]
Shared = Annotated[bool, typer.Option("--shared", help="Only those on which two sources or more say something.")]
Everything = Annotated[bool, typer.Option("--all", help="List the questions with one source as well.")]


@answering
def run(
    topic: Topics = None,
    disputed: Disputed = False,
    shared: Shared = False,
    all: Everything = False,
    *,
    base: "Base",
    source: Sources = None,
) -> Answered:
    """List the questions, with their verdicts.

    Questions with one source are counted, unless a topic is named; --all lists them.

    Example: csto-check topics --shared
    """
    from csto_check.answers.topics import answer

    found = answer(base, topic or (), source or (), disputed=disputed, shared=shared)
    return Answered(found, {"shared": shared, "everything": all or bool(topic)})
