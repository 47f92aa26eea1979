"""csto-check topics"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Sources, Topics
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

Disputed = Annotated[bool, typer.Option("--disputed", help="Only disputed ones.")]
Shared = Annotated[bool, typer.Option("--shared", help="Only those with two or more sources.")]
Everything = Annotated[bool, typer.Option("--all", help="Also list the questions with one source.")]


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

    Questions with one source are only counted, unless a topic is named; --all lists them.

    Example: csto-check topics --shared
    """
    from csto_check.answers.topics import answer

    found = answer(base, topic or (), source or (), disputed=disputed, shared=shared)
    return Answered(found, {"shared": shared, "everything": all or bool(topic)})
