"""From when to when a value holds, as an option or a cell gives it."""

import re

from csto_check.curating.addition import FieldTree

_NAMED = re.compile(r"\{?(?=\s*(?:from|to):)(?:\s*from:(?P<from>.*?))?(?:[;,]?\s*to:(?P<to>.*?))?\}?\Z", re.DOTALL)


def given_stretch(said: str) -> FieldTree:
    """The ends in `1870..1890`, `1870..`, or in `from: 1870; to: 1890` of a sheet; any other text as it is.

    Where one of the ends has dots of its own, only its name tells which: `1870..1880..1890` is no stretch.
    """
    named = _NAMED.match(said.strip())
    if named is not None:
        ends = {name: text or "" for name, text in named.groupdict().items()}
    else:
        first, dots, last = said.partition("..")
        if not dots or ".." in last:
            return said
        ends = {"from": first, "to": last}
    found = {name: text.strip() for name, text in ends.items() if text.strip()}
    return dict(found) if found else said
