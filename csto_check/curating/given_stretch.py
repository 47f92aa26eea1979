"""From when to when a value holds, as an option or a cell gives it."""

import re

from csto_check.curating.addition import FieldTree

_CELL = re.compile(r"from:(?P<from>.*?); to:(?P<to>.*)\Z", re.DOTALL)


def given_stretch(said: str) -> FieldTree:
    """The ends in `1870..1890`, `1870..`, or in `from: 1870; to: 1890` of a sheet; any other text as it is."""
    cell = _CELL.match(said)
    if cell is not None:
        ends = cell.groupdict()
    else:
        first, dots, last = said.partition("..")
        if not dots:
            return said
        ends = {"from": first, "to": last}
    found = {name: text.strip() for name, text in ends.items() if text.strip()}
    return dict(found) if found else said
