"""csto-check diff"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Sources, Topics
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

Exact = Annotated[bool, typer.Option("--exact", help="Only the topic itself, without those below it.")]
InFull = Annotated[bool, typer.Option("--all", help="Every topic in full, not only the disputed ones.")]
Matrix = Annotated[bool, typer.Option("--matrix", help="One table, with topics down and sources across.")]
Translate = Annotated[bool, typer.Option("--translate", help="Show the translation of each quote.")]
EveryPair = Annotated[bool, typer.Option("--all-pairs", help="All pairs of claims, not only 1,000 of a topic.")]
ExitCode = Annotated[bool, typer.Option("--exit-code", help="Exit with 1 if anything shown is disputed.")]


@answering
def run(
    topic: Topics = None,
    exact: Exact = False,
    all: InFull = False,
    matrix: Matrix = False,
    translate: Translate = False,
    all_pairs: EveryPair = False,
    exit_code: ExitCode = False,
    *,
    base: "Base",
    source: Sources = None,
) -> Answered:
    """Compare the sources; without TOPIC, all disputes.

    Example: csto-check diff troops
    """
    from csto_check.answers.diff import answer

    found = answer(base, topic or (), source or (), exact=exact, all_pairs=all_pairs)
    disputed = any(each["verdict"] == "disputed" for each in found["topics"])
    shown = {
        "asked": topic or (),
        "lines": not (topic or all or translate or all_pairs),
        "across": sorted(set(source or base.sources)) if matrix else None,
        "every": all,
        "translate": translate,
        "all_pairs": all_pairs,
    }
    return Answered(found, shown, is_bad=exit_code and disputed)
