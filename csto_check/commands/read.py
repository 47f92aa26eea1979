"""csto-check read"""

from typing import TYPE_CHECKING

from csto_check.commands.options import File, TextDate, TextLanguage
from csto_check.commands.output import Answered, answering

if TYPE_CHECKING:
    from csto_check.facts.model import Base


@answering
def run(file: File, date: TextDate = None, lang: TextLanguage = None, *, base: "Base") -> Answered:
    """List the numbers, dates and names in a text.

    Example: csto-check read article.txt --date 2022-01-13
    """
    from csto_check.answers.given_text import article_from
    from csto_check.answers.read import readings_of
    from csto_check.commands.page_notes import say_how_read
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    with progress("reading the text"):
        article = article_from(read_source_text(file), date, lang)
        found = readings_of(article, base)
    say_how_read([article], base)
    return Answered(found)
