"""What a code is: the stable name of one kind of problem or finding."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "note"]  # the levels of SARIF 2.1.0, section 3.27.10
Files = Mapping[str, str]  # texts by name; a byte that is not UTF-8 is the surrogate that "surrogateescape" makes of it


class Code(NamedTuple):
    """A kind of problem or finding, and its manual.

    `id` is a letter and three digits: B for a base that does not load, Q for `verify`, R for `review`, T for `check`.
    It is never given to another kind. `title` says what is wrong in a few words, `manual` what it means, why it
    matters and what to do, in two to six sentences. `example` has files by name, `command` the arguments with which
    the program then reports the code, and no other one. `mended` has the files that are different once it is mended.
    """

    id: str
    title: str
    severity: Severity
    manual: str
    example: Files
    mended: Files
    command: tuple[str, ...] = ("diff",)
