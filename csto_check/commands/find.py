"""csto-check find"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Sources
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

SearchedWords = Annotated[
    list[str],
    typer.Argument(metavar="WORD...", help="Words, a number, a date, or a name in any spelling; all must be found."),
]


@answering
def run(words: SearchedWords, *, base: "Base", source: Sources = None) -> Answered:
    """Find a word, name, number or date.

    A number is found by its value, a name in any spelling, and a word by its first letters.
    The exit code is 0 even if nothing is found.

    Example: csto-check find Paschinjan
    """
    from csto_check.answers.find import answer
    from csto_check.commands.progress import progress

    with progress("searching the base"):
        return Answered(answer(base, words, source or ()))
