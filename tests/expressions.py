"""Every regular expression that the package makes, while it is loaded and while its commands run.

    python -m tests.expressions FOLDER

FOLDER is where the commands find their bases and texts; it does not exist yet. A line of standard output is a pattern
with its flags, and the file and line that made it, in JSON.
"""

import gc
import json
import re
import sys
from pathlib import Path
from typing import Any

import csto_check
from csto_check.reading.shapes import Shape
from csto_check.text.worded import Worded

PACKAGE = Path(csto_check.__file__).parent
Made = tuple[str, int, str, int]  # pattern, flags, file within the package, line


def record() -> set[Made]:
    """What is made from now on, as it grows; bytes count as text of the same code points."""
    made: set[Made] = set()
    compile_ = re._compile  # type: ignore[attr-defined]  # all functions of re call it, before they look into its cache

    def recording(pattern: Any, flags: Any) -> Any:
        frame = sys._getframe(2)
        path = Path(frame.f_code.co_filename)
        if PACKAGE in path.parents and not isinstance(pattern, re.Pattern):
            text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
            made.add((text, int(flags), str(path.relative_to(PACKAGE)), frame.f_lineno))
        return compile_(pattern, flags)

    re._compile = recording  # type: ignore[attr-defined]
    return made


def _compile_all() -> None:
    """Compiles what waits to be asked for, of every object that is there."""
    for one in gc.get_objects():
        if isinstance(one, Shape):
            assert one.expression
        for name, each in vars(type(one)).items() if str(type(one).__module__).startswith("csto_check.") else ():
            if isinstance(each, Worded):
                assert getattr(one, name)


def main() -> None:
    made = record()
    from tests import documents
    from tests.sessions import in_this_process

    documents.load()
    for run in documents.runs(Path(sys.argv[1])):
        drafted = "draft" in run.arguments and "--date" in run.arguments
        if not drafted and (run.arguments[-1] not in ("csv", "markdown") or run.folder.name == "rich"):
            in_this_process(run.arguments, run.folder)  # those left out make no other expressions
    _compile_all()
    for each in sorted(made):
        print(json.dumps(each))


if __name__ == "__main__":
    main()
