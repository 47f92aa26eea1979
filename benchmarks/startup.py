"""How long `csto-check diff troops` takes, against floors of the same shape.

A floor is a bare Typer app with the answer built in, which it prints in the same way: one as
JSON, one as a rich table. Whole processes are measured, interleaved, and the medians compared.
Bar: 1.8 times the JSON floor, 1.6 times the table floor. Run it with the Python of an
environment into which csto-check was installed: python benchmarks/startup.py [ROUNDS]
"""

import compileall
import json
import os
import platform
import pty
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COMMAND = str(Path(sys.executable).parent / "csto-check")
BASE = Path(__file__).parent.parent / "facts.yaml"
ASKED = ["diff", "troops", "--facts", str(BASE)]

_APP = '''
from typing import Annotated, Optional
import typer
app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

@app.callback()
def about() -> None:
    """A floor."""

@app.command()
def diff(
    topic: Annotated[Optional[list[str]], typer.Argument()] = None,
    facts: Annotated[Optional[str], typer.Option()] = None,
    source: Annotated[Optional[list[str]], typer.Option()] = None,
    json: Annotated[bool, typer.Option()] = False,
) -> None:
    """Print the answer."""
'''
_JSON = """
    from json import dumps
    from built_in import ANSWER
    print(dumps(ANSWER, indent=2, ensure_ascii=False))
"""
_TABLE = """
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text
    from built_in import ANSWER
    console = Console()
    for topic in ANSWER["topics"]:
        console.print(Text(topic["id"]), Text(topic["question"]))
        console.print(Text(topic["reason"]))
        table = Table("source", "says", "quote", "according to")
        for claim in topic["claims"]:
            cells = (claim["source"], claim["value"], claim["quote"], "; ".join(claim["according_to"]))
            table.add_row(*map(Text, cells))
        console.print(table)
"""


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    with tempfile.TemporaryDirectory() as folder:
        floors = _floors(Path(folder))
        runs = {
            "JSON floor": (floors["json"], False),
            "diff troops --json": ([COMMAND, *ASKED, "--json"], False),
            "table floor": (floors["table"], True),
            "diff troops": ([COMMAND, *ASKED], True),
            "--version": ([COMMAND, "--version"], False),
        }
        times: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(rounds):
            for name, (command, terminal) in runs.items():
                times[name].append(_time(command, terminal))
    _report({name: statistics.median(each) for name, each in times.items()}, rounds)


def _floors(folder: Path) -> dict[str, list[str]]:
    answer = json.loads(subprocess.run([COMMAND, *ASKED, "--json"], capture_output=True, check=True).stdout)
    (folder / "built_in.py").write_text(f"ANSWER = {answer!r}\n", encoding="utf-8")
    floors = {}
    for name, body in (("json", _JSON), ("table", _TABLE)):
        (folder / f"floor_{name}.py").write_text(_APP + body, encoding="utf-8")
        start = f"import sys; sys.path.insert(0, {str(folder)!r}); from floor_{name} import app; app()"
        floors[name] = [sys.executable, "-c", start, *ASKED]
    compileall.compile_dir(folder, quiet=1)
    return floors


def _time(command: list[str], terminal: bool) -> float:
    """Seconds that a whole process takes; on a terminal, where rich would draw."""
    if not terminal:
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start
    leader, follower = pty.openpty()
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=follower, stdin=follower, env={**os.environ, "COLUMNS": "120"})
    os.close(follower)
    while _read(leader):
        pass
    process.wait()
    os.close(leader)
    return time.perf_counter() - start


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:
        return b""


def _report(medians: dict[str, float], rounds: int) -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {rounds} rounds, medians")
    for name, seconds in medians.items():
        print(f"{name:20} {seconds * 1000:7.0f} ms")
    print(f"JSON:  {medians['diff troops --json'] / medians['JSON floor']:.2f} times its floor (bar 1.8, aim 1.5)")
    print(f"table: {medians['diff troops'] / medians['table floor']:.2f} times its floor (bar 1.6, aim 1.35)")


if __name__ == "__main__":
    main()
