"""A text as a cell of a spreadsheet, which must not take it for a formula (OWASP, CSV injection).

Where `;` separates, as in German and French, a text that holds one falls into several cells, and each of them may
begin a formula. An apostrophe stands before what would. What nobody can see is written out, such as <U+200B>. Both can
be undone.
"""

import re

from csto_check.formats.escape import one_line

_NUMBER = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?\Z")
# What begins a formula, behind blanks, quotation marks and other guards; behind a last `;` the next cell begins.
_FORMULA = r"[\s\"']*[=+\-@＝＋－＠]"
_UNGUARDED = re.compile(rf"\A(?={_FORMULA})|(?<=;)(?={_FORMULA}|[\s\"']*\Z)")
_GUARD = re.compile(rf"\A'(?={_FORMULA})|(?<=;)'(?={_FORMULA}|[\s\"']*\Z)")
_MARK = re.compile(r"<U\+((?!D[89A-F])[0-9A-F]{4,5})>")  # of no half of a pair
_LESS_THAN = "<U+003C>"  # that of a text which holds such a mark itself


def for_csv(text: str) -> str:
    """One line of text with an apostrophe before all that a spreadsheet would take for a formula; numbers stay."""
    line = one_line(_MARK.sub(rf"{_LESS_THAN}U+\1>", text))
    return line if _NUMBER.match(line) else _UNGUARDED.sub("'", line)


def unguarded(cell: str) -> str:
    """The text of a cell that `for_csv` made."""
    return _MARK.sub(lambda found: chr(int(found[1], 16)), _GUARD.sub("", cell))
