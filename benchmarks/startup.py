"""How long `csto-check diff troops` takes, against floors of the same shape, and `review` of a sentence against it.

A floor is a bare Typer app with the answer built in, which it prints in the same way: one as
JSON, one as a rich table. Whole processes are measured, interleaved: their wall time, and the CPU
time that they use, which says more on a busy machine; medians are compared. Bars: 1.6 times the
JSON floor, 1.3 times the table floor, and for a review 1.4 times `diff`. Run it with the Python of an
environment into which csto-check was installed: python benchmarks/startup.py [ROUNDS] [--instructions]
With --instructions, valgrind counts the instructions of one run of each as well, which no other
program can disturb.
"""

import compileall
import json
import os
import platform
import pty
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

COMMAND = str(Path(sys.executable).parent / "csto-check")
BASE = Path(__file__).resolve().parent.parent / "facts.yaml"
ASKED = ["diff", "troops", "--facts", str(BASE)]
SENTENCE = "Belarus sent 100 soldiers to Kazakhstan, and Russia 2,000.\n"
BARS = (
    ("JSON", "diff troops --json", "JSON floor", 1.6),
    ("table", "diff troops", "table floor", 1.3),
    ("review", "review of a sentence", "diff troops --json", 1.4),
)

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


class Run(NamedTuple):
    """A process that is measured, and whether its output is a terminal."""

    command: list[str]
    is_shown: bool = False


class Taken(NamedTuple):
    """What a process took, in seconds."""

    wall: float
    cpu: float


def main() -> None:
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    rounds = numbers[0] if numbers else 25
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # no checkout, whose modules would be found first
        runs = _runs(Path(folder))
        times: dict[str, list[Taken]] = {name: [] for name in runs}
        for _ in range(rounds):
            for name, run in runs.items():
                times[name].append(_time(run))
        _report(times, rounds)
        if "--instructions" in sys.argv:
            _report_instructions({name: run for name, run in runs.items() if not run.is_shown})


def _runs(folder: Path) -> dict[str, Run]:
    floors = _floors(folder)
    (folder / "sentence.txt").write_text(SENTENCE, encoding="utf-8")
    return {
        "JSON floor": Run(floors["json"]),
        "diff troops --json": Run([COMMAND, *ASKED, "--json"]),
        "table floor": Run(floors["table"], is_shown=True),
        "diff troops": Run([COMMAND, *ASKED], is_shown=True),
        "review of a sentence": Run([COMMAND, "review", "sentence.txt", "--json", "--facts", str(BASE)]),
        "--version": Run([COMMAND, "--version"]),
    }


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


def _time(run: Run) -> Taken:
    """What a whole process takes; on a terminal, where rich would draw."""
    used, start = _used(), time.perf_counter()
    if run.is_shown:
        _run_on_terminal(run.command)
    else:
        done = subprocess.run(run.command, stdout=subprocess.DEVNULL, check=False)
        assert done.returncode < 2, run.command  # 1 is for what was found
    return Taken(time.perf_counter() - start, _used() - used)


def _used() -> float:
    """The CPU time of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _run_on_terminal(command: list[str]) -> None:
    leader, follower = pty.openpty()
    process = subprocess.Popen(command, stdout=follower, stdin=follower, env={**os.environ, "COLUMNS": "120"})
    os.close(follower)
    while _read(leader):
        pass
    process.wait()
    os.close(leader)


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:
        return b""


def _report(times: dict[str, list[Taken]], rounds: int) -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {rounds} rounds, medians")
    walls = {name: statistics.median(each.wall for each in taken) for name, taken in times.items()}
    cpus = {name: statistics.median(each.cpu for each in taken) for name, taken in times.items()}
    for name in times:
        print(f"{name:20} {walls[name] * 1000:7.0f} ms, CPU {cpus[name] * 1000:5.0f} ms")
    for what, of, to, bar in BARS:
        shares = f"{walls[of] / walls[to]:.2f} times {to}, CPU {cpus[of] / cpus[to]:.2f} times"
        print(f"{what + ':':7} {shares} (bar {bar})")


def _report_instructions(runs: dict[str, Run]) -> None:
    """The instructions of runs that write no table, as valgrind counts them."""
    counts = {name: _instructions(run.command) for name, run in runs.items()}
    print("instructions: " + ", ".join(f"{name} {count / 1e6:.0f} million" for name, count in counts.items()))
    for what, of, to, _ in BARS:
        if of in counts and to in counts:
            print(f"{what + ':':7} {counts[of] / counts[to]:.2f} times {to}")


def _instructions(command: list[str]) -> int:
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    script = [] if command[0] == sys.executable else [sys.executable]
    env = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run([*tool, *script, *command], capture_output=True, check=False, encoding="utf-8", env=env)
    found = re.search(r"Collected : (\d+)", done.stderr)
    return int(found[1]) if found else 0


if __name__ == "__main__":
    main()
