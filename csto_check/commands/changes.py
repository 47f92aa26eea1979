"""csto-check changes"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import OnTopics, Sources
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

OldFile = Annotated[str | None, typer.Argument(metavar="[OLD.yaml]", help="A file with the older version.")]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="REV", help="The older version is that of this git revision; default: HEAD."),
]
NewDispute = Annotated[bool, typer.Option("--exit-code", help="Exit with 1 if there is a new dispute.")]


@answering
def run(
    old: OldFile = None,
    since: Since = None,
    topic: OnTopics = None,
    exit_code: NewDispute = False,
    *,
    base: "Base",
    source: Sources = None,
) -> Answered:
    """Show what changed, verdicts first.

    Compares the base with its last commit, with another revision, or with an older file.

    Example: csto-check changes --since main
    """
    from csto_check.answers.changes import answer
    from csto_check.commands.older_version import load_older

    found = answer(base, load_older(base, old, since), topic or (), source or ())
    return Answered(found, is_bad=exit_code and found["n_new_disputes"] > 0)
