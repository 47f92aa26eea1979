"""Tests after changes to the project in this folder, each for itself: python -m tests.recipes.contracts

Takes [[{path: text or null}, [arguments of pytest]]] and gives [[exit code, report]]. Python and the libraries are
loaded once; each change is tested in a child, which finds nothing of the project loaded.
"""

import gc
import json
import os
import sys
import tempfile
from pathlib import Path

# What the tests and the program load of others.
import hypothesis.strategies
import jsonschema_rs
import pytest
import rich.table
import typer.main
import yaml

LOADED = (hypothesis.strategies, jsonschema_rs, rich.table, typer.main, yaml)
UNUSED = ("cacheprovider", "xdist", "unraisableexception")  # the last one takes as long as all the rest of a run
OPTIONS = ("-q", "--tb=short", "--no-header", "-o", "addopts=", *(f"-pno:{name}" for name in UNUSED))


def after(change: dict[str, str | None], arguments: list[str]) -> tuple[int, str]:
    """The exit code of pytest and what it printed, with the change and without it again."""
    before = {path: Path(path).read_bytes() for path in change}
    with tempfile.TemporaryFile("w+", encoding="utf-8") as report:
        _put({path: None if text is None else text.encode("utf-8") for path, text in change.items()})
        if not (child := os.fork()):
            os.dup2(report.fileno(), 1)
            os.dup2(report.fileno(), 2)
            code = pytest.main([*OPTIONS, *arguments])
            sys.stdout.flush()
            os._exit(code)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        _put(before)
        report.seek(0)
        return code, report.read()


def _put(files: dict[str, bytes] | dict[str, bytes | None]) -> None:
    for path, data in files.items():
        if data is None:
            Path(path).unlink()
        else:
            Path(path).write_bytes(data)


if __name__ == "__main__":
    gc.disable()
    assert not any(name.startswith("csto_check") for name in sys.modules)
    print(json.dumps([after(change, arguments) for change, arguments in json.load(sys.stdin)]))
