"""What the formats of findings share: the words of a finding, and the name of its file from where the program runs."""

import re
from pathlib import PurePath

from csto_check.answers.located import LocatedFinding
from csto_check.formats.escape import visible
from csto_check.formats.screen import Screen


def finding_words(finding: LocatedFinding) -> str:
    """The message, with the claim that it is about; of a text that came in no file also where it stands."""
    where = f"line {finding.line}, column {finding.column}: " if finding.line and not finding.file else ""
    about = f"{finding.claim}: " if finding.claim else ""
    return visible(f"{where}{about}{finding.message}").strip()


def file_from_here(file: str, screen: Screen) -> str:
    """A path from the working directory if it lies in it, with `/` between its parts."""
    path = PurePath(file)
    if screen.folder and path.is_relative_to(screen.folder):
        path = path.relative_to(screen.folder)
    return path.as_posix()


def without_places(message: str) -> str:
    """A message without what moves when lines are put in above: `seeds/a.txt:12:5`, `line 12`."""
    return re.sub(r":[0-9]+:[0-9]+\b|\b(?:line|column) [0-9]+", "", message)
