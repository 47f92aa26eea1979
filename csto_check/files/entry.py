"""What is in a folder under a name, and whether it may be read there."""

import os
from typing import NamedTuple

OUTSIDE = "a link that leads out of the folder"


class Entry(NamedTuple):
    """What is in a folder under a name; `wrong` says why it cannot be read there, if so."""

    name: str
    path: str
    wrong: str = ""

    @property
    def outside(self) -> bool:
        return self.wrong == OUTSIDE


def entry_at(name: str, path: str, root: str) -> Entry:
    """What is on the disk at a path, which must lie in a folder with no link in its own path."""
    if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file raises where it may not look
        return Entry(name, path, "a link that leads nowhere" if os.path.islink(path) else "not a file")  # noqa: PTH114
    return Entry(name, path, OUTSIDE if os.path.dirname(os.path.realpath(path)) != root else "")
