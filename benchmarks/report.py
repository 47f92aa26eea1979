"""How long the report takes: against `diff --json` of every topic, and as a base grows to 5,000 claims.

Whole processes are run in turn, round after round, and the medians of their wall times compared; of made
bases (see made_bases.py) the CPU time of the document, the page and its HTML, with the page's size.
Aim: at most 3 times `diff --json` of everything, and no growth beyond n log n.
Run it with the Python of an environment into which csto-check was installed:
python benchmarks/report.py [ROUNDS]
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from math import log
from pathlib import Path
from random import Random

import made_bases as made

import csto_check
from csto_check.files.shipped import part_of_page, shipped_base
from csto_check.formats.html.html_file import render_page
from csto_check.views.report.page import report_page

SIZES = (1000, 2500, 5000)
SHAPES = (made.plain_base, made.growing_base, made.year)
SIZES_OF_A_TOPIC = (1000, 2500, 5000)  # claims on one topic that nearly all contradict each other: n² pairs


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {rounds} rounds, medians")
    _against_diff(rounds)
    for shape in SHAPES:
        _growth(shape.__name__, SIZES, [_grown(made.as_yaml(shape(Random(size), size))) for size in SIZES])
    apart = [_grown(made.as_yaml(made.mostly_apart(Random(size), size))) for size in SIZES_OF_A_TOPIC]
    _growth("mostly apart", SIZES_OF_A_TOPIC, apart)


def _against_diff(rounds: int) -> None:
    facts = str(shipped_base())
    topics = list(csto_check.load(facts).topics)
    commands = {"diff --json of everything": ["diff", *topics, "--json"], "report": ["report"]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, arguments in commands.items():
            times[name].append(_timed([*arguments, "--facts", facts]))
    base, page = (statistics.median(times[name]) for name in commands)
    print(
        f"diff --json of everything {base * 1000:.0f} ms, report {page * 1000:.0f} ms: {page / base:.2f} times (aim 3)"
    )


def _timed(arguments: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "csto_check", *arguments], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def _grown(lines: object) -> tuple[float, float, int]:
    """CPU seconds of the diff of everything and of the report with its page, and the page's bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.yaml"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")  # type: ignore[call-overload]
        style, script = part_of_page("style.css"), part_of_page("script.js")
        base, again = csto_check.load(str(path)), csto_check.load(str(path))
        start = time.process_time()
        csto_check.diff(base, list(base.topics))
        middle = time.process_time()
        page = render_page(report_page(csto_check.report(again), "csto-check"), style, script)
        return middle - start, time.process_time() - middle, len(page.encode("utf-8"))


def _growth(name: str, sizes: Sequence[int], found: Sequence[tuple[float, float, int]]) -> None:
    told = [
        f"{size} claims {seconds:.2f} s ({seconds / diff:.1f} times diff), {bytes_ / 1e6:.1f} MB"
        for size, (diff, seconds, bytes_) in zip(sizes, found, strict=True)
    ]
    print(f"{name:14} {'; '.join(told)}; exponent {log(found[-1][1] / found[-2][1]) / log(sizes[-1] / sizes[-2]):.2f}")


if __name__ == "__main__":
    main()
