"""A text as a cell of a spreadsheet, which must not take it for a formula (OWASP, CSV injection).

Where `;` separates, as in German and French, a text that holds one falls into several cells, and each of them may
begin a formula. An apostrophe stands before what would; the text can be had back without it.
"""

import re

from csto_check.formats.escape import one_line

_NUMBER = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?\Z")
# What begins a formula, behind blanks, quotation marks and other guards; behind a last `;` the next cell begins.
_FORMULA = r"[\s\"']*[=+\-@＝＋－＠]"
_UNGUARDED = re.compile(rf"\A(?={_FORMULA})|(?<=;)(?={_FORMULA}|[\s\"']*\Z)")
_GUARD = re.compile(rf"\A'(?={_FORMULA})|(?<=;)'(?={_FORMULA}|[\s\"']*\Z)")


def for_csv(text: str) -> str:
    """One line of text with an apostrophe before all that a spreadsheet would take for a formula; numbers stay."""
    line = one_line(text)
    return line if _NUMBER.match(line) else _UNGUARDED.sub("'", line)


def unguarded(cell: str) -> str:
    """The text of a cell that `for_csv` made."""
    return _GUARD.sub("", cell)
