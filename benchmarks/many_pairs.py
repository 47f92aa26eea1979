"""How whole commands grow with claims that differ in pairs: CPU time and peak memory of a process each.

Of n claims that contradict each other there are n²/2 pairs, which are counted and not kept. Aim: an exponent of at most
1.2 between 1,000 and 5,000 claims for time, and of 1 for memory. `growth.py` runs these too; alone:
python benchmarks/many_pairs.py [SIZE...]
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from math import log
from pathlib import Path
from random import Random
from typing import NamedTuple

import made_bases as made

SIZES = (1000, 2500, 5000)
NUMBER = "unit: people"


class Cost(NamedTuple):
    """Seconds of CPU time, and megabytes at the peak."""

    seconds: float
    megabytes: float


def apart(rng: Random, size: int) -> made.Facts:
    """One topic on which each claim contradicts each."""
    return _one(NUMBER, [str(1000 + i) for i in range(size)])


def list_camps(rng: Random, size: int) -> made.Facts:
    """Two complete lists, each given by half of the sources."""
    return _one("kind: names", ["{all: [A, B]}" if i % 2 else "{all: [A, C]}" for i in range(size)])


def differing_lists(rng: Random, size: int) -> made.Facts:
    return _one("kind: names", [f"{{all: [A, B{i}]}}" for i in range(size)])


def one_speaker(rng: Random, size: int) -> made.Facts:
    """One source that contradicts itself all the time."""
    return made.Facts({"t": NUMBER}, [made.Said("s", "t", str(1000 + i)) for i in range(size)])


def lasting(rng: Random, size: int) -> made.Facts:
    """Values that each held for a month of their own, and follow each other."""
    months = [(1000 + i // 12, i % 12 + 1) for i in range(size)]
    held = [f"holds: {{from: {year}-{month:02}-01, to: {year}-{month:02}-20}}" for year, month in months]
    return made.Facts({"t": NUMBER}, [made.Said(f"s{i}", "t", str(i + 1), (held[i],)) for i in range(size)])


def sources_on_topics(rng: Random, size: int) -> made.Facts:
    """n sources with a claim each, on twenty topics."""
    claims = [made.Said(f"s{i}", f"t{i % 20}", str(1000 + rng.randrange(10 * size))) for i in range(size)]
    return made.Facts({f"t{i}": NUMBER for i in range(20)}, claims)


def order_of_lists(rng: Random, size: int) -> made.Facts:
    """Two camps on the two sides of an order: all pairs break it, which is not linear yet."""
    lists = ["{all: [A, B]}", "{all: [A, C]}"]
    claims = [made.Said(f"s{i}", "lm"[i % 2], lists[i % 2]) for i in range(size)]
    return made.Facts(dict.fromkeys("lm", "kind: names"), claims, ["l <= m"])


def _one(fields: str, values: Sequence[str]) -> made.Facts:
    return made.Facts({"t": fields}, [made.Said(f"s{i}", "t", value) for i, value in enumerate(values)])


DIFF, SHOW, REPORT = ("diff", "t", "--json"), ("show", "t"), ("report", "-o", "page.html")
SHAPES: Sequence[tuple[str, Callable[[Random, int], made.Facts], Sequence[tuple[str, ...]]]] = (
    ("one topic, n apart", apart, (DIFF, SHOW, REPORT)),
    ("one topic, n overlapping like stairs", made.stairs, (DIFF[:2], DIFF)),
    ("one topic, a growing count", made.growing, (DIFF, REPORT)),
    ("one topic, n dates", made.dates, (DIFF,)),
    ("one topic, n different lists", differing_lists, (DIFF,)),
    ("one topic, two camps of lists", list_camps, (DIFF,)),
    ("one topic, one source against itself", one_speaker, (DIFF,)),
    ("one topic, n that follow each other", lasting, (DIFF,)),
    ("twenty topics, n sources", sources_on_topics, (("diff",), ("diff", "--json"))),
)
ORDER = ("l <= m, two camps of lists", order_of_lists, (("diff", "l"),))
SIZES_OF_ORDER = (250, 500, 1000)


def main() -> None:
    asked = sorted({int(word) for word in sys.argv[1:]})
    report(asked or SIZES)


def report(sizes: Sequence[int] = SIZES) -> None:
    """The costs of all shapes, with the exponents from the smallest to the largest size."""
    print(f"\n{'commands where claims differ in pairs':54}{'  '.join(f'{size:>6} claims    ' for size in sizes)}")
    for name, facts, commands in SHAPES:
        _report(name, facts, commands, sizes)
    _report(*ORDER, SIZES_OF_ORDER)


def _report(
    name: str, facts: Callable[[Random, int], made.Facts], commands: Sequence[tuple[str, ...]], sizes: Sequence[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            text = "\n".join(made.as_yaml(facts(Random(0), size))) + "\n"
            Path(folder, f"{size}.yaml").write_text(text, encoding="utf-8")
        for command in commands:
            costs = [_cost(command, Path(folder), f"{size}.yaml") for size in sizes]
            cells = "  ".join(f"{cost.seconds:6.2f} s {cost.megabytes:5.0f} MB" for cost in costs)
            grown = ", ".join(f"{_exponent(sizes, [cost[i] for cost in costs]):.2f}" for i in (0, 1))
            print(f"{name + ': ' + ' '.join(command):54}{cells}  exponents {grown}", flush=True)


def _cost(command: Sequence[str], folder: Path, facts: str) -> Cost:
    """What one process takes; it is a child of a child, whose use is that of its children alone."""
    asking = [sys.executable, __file__, "--measured", *command, "--facts", facts]
    told = subprocess.run(asking, cwd=folder, check=True, capture_output=True, text=True).stdout
    return Cost(*map(float, told.split()))


def _measured(command: Sequence[str]) -> None:
    subprocess.run([sys.executable, "-m", "csto_check", *command], stdout=subprocess.DEVNULL, check=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _exponent(sizes: Sequence[int], costs: Sequence[float]) -> float:
    return log(costs[-1] / costs[0]) / log(sizes[-1] / sizes[0])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measured"]:
        _measured(sys.argv[2:])
    else:
        main()
