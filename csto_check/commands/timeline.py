"""csto-check timeline"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Sources, Topics
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

From = Annotated[str | None, typer.Option("--from", metavar="DATE", help="Only from this date on.")]
To = Annotated[str | None, typer.Option("--to", metavar="DATE", help="Only up to this date.")]


@answering
def run(topic: Topics = None, from_: From = None, to: To = None, *, base: "Base", source: Sources = None) -> Answered:
    """Show what happened when, with disputes drawn.

    Example: csto-check timeline --from 2022-01-05 --to 2022-01-08
    """
    from csto_check.answers.timeline import answer

    return Answered(answer(base, topic or (), source or (), from_, to))
