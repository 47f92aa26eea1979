"""Every regular expression that the package makes, while it is loaded and while its commands run.

    python -m tests.expressions FOLDER

FOLDER is where the commands find their bases and texts; it does not exist yet. A line of standard output is a pattern
with its flags, and the file and line that made it, in JSON.
"""

import gc
import json
import os
import re
import sys
from functools import cache
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
        file = _within(frame.f_code.co_filename)
        if file and not isinstance(pattern, re.Pattern):
            text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
            made.add((text, int(flags), file, frame.f_lineno))
        return compile_(pattern, flags)

    re._compile = recording  # type: ignore[attr-defined]
    return made


@cache
def _within(file: str) -> str:
    """The path of a file of the package within it; empty for others."""
    path = Path(file)
    return str(path.relative_to(PACKAGE)) if PACKAGE in path.parents else ""


def _compile_all() -> None:
    """Compiles what waits to be asked for, of every object that is there."""
    for one in gc.get_objects():
        if isinstance(one, Shape):
            assert one.expression
        for name, each in vars(type(one)).items() if str(type(one).__module__).startswith("csto_check.") else ():
            if isinstance(each, Worded):
                assert getattr(one, name)


def _load_bases_once() -> None:
    """Hundreds of commands ask the same base; to load it again makes no other expressions."""
    from csto_check.facts import loader  # what it loads makes expressions as well

    load = loader.load
    bases: dict[tuple[Any, ...], Any] = {}

    def load_once(*given: Any, **more: Any) -> Any:
        here = Path("facts.yaml")  # which some commands rewrite
        written = here.stat().st_mtime_ns if here.exists() else None
        asked = (Path.cwd(), written, os.environ.get("CSTO_CHECK_FACTS"), *given, *more.items())
        if asked not in bases:
            bases[asked] = load(*given, **more)
        return bases[asked]

    loader.load = load_once  # type: ignore[assignment]


def main() -> None:
    made = record()
    from tests import documents
    from tests.sessions import in_this_process

    documents.load()
    _load_bases_once()
    for run in documents.runs(Path(sys.argv[1])):
        drafted = "draft" in run.arguments and "--date" in run.arguments
        if not drafted and (run.arguments[-1] not in ("csv", "markdown") or run.folder.name == "rich"):
            in_this_process(run.arguments, run.folder)  # those left out make no other expressions
    _compile_all()
    for each in sorted(made):
        print(json.dumps(each))


if __name__ == "__main__":
    main()
