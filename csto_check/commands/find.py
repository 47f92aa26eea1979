"""csto-check find"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Sources
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base

SearchedWords = Annotated[
    list[str],
    typer.Argument(metavar="WORD...", help="Words, a number, a date, or a name in any spelling; all must be there."),
]


@answering
def run(words: SearchedWords, *, base: "Base", source: Sources = None) -> Answered:
    """Where a word, name, number or date stands.

    A number is found by its value, a name in any spelling, and a word by its beginning.
    The exit code is 0 whether anything is found or not.

    Example: csto-check find Paschinjan
    """
    from csto_check.answers.find import answer
    from csto_check.commands.progress import progress

    with progress("searching the base"):
        return Answered(answer(base, words, source or ()))
