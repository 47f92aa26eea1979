"""How long one question to a base of 100,000 claims takes, with and without the cache.

Whole processes are run in turn, round after round, with a cache folder of their own, and the medians of their CPU time
compared: `diff TOPIC --json` of a small base, of the large one from its YAML (`--no-cache`), of the large one while it
is also written to the cache (cold), and from there (warm), with the peak memory of each. The answers must be the same.
Then other commands, without the cache and warm. Run it with the Python of an environment into which csto-check was
installed: python benchmarks/large.py [ROUNDS [CLAIMS]]

Bars: warm at most twice the small base, cold at most 1.5 times --no-cache.
"""

import os
import platform
import shutil
import statistics
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import NamedTuple

import made_bases as made

COMMAND = str(Path(sys.executable).parent / "csto-check")
SMALL, ROUNDS, CLAIMS = 250, 5, 100_000
ASKED = ("diff", "f0", "--json")
FURTHER = (("show", "f0"), ("show", "s0"), ("diff", "f0", "--source", "s0"), ("find", "Person", "2"), ("topics",))


class Ran(NamedTuple):
    """What a process took: seconds of CPU time, and megabytes at its peak."""

    seconds: float
    megabytes: float


def main() -> None:
    rounds, claims, *_ = [*map(int, sys.argv[1:]), *(ROUNDS, CLAIMS)[len(sys.argv) - 1 :]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = _base(folder, SMALL), _base(folder, claims)
        machine = f"{platform.machine()}, {os.cpu_count()} cores"
        print(f"Python {platform.python_version()}, {machine}, {rounds} rounds, medians")
        print(f"{claims} claims, {large.stat().st_size / 1e6:.1f} MB of YAML", flush=True)
        _report(_measured(small, large, folder, rounds))
        (entry,) = (folder / "cache" / "csto-check").iterdir()
        print(f"in the cache: {entry.stat().st_size / 1e6:.1f} MB")
        _further(large, folder)


def _base(folder: Path, claims: int) -> Path:
    """A base made in a process of its own: what this one holds would count as memory of those that it starts."""
    path = folder / f"{claims}.yaml"
    writing = get_context("spawn").Process(target=_write, args=(path, claims))
    writing.start()
    writing.join()
    return path


def _write(path: Path, claims: int) -> None:
    path.write_text("\n".join(made.as_yaml(made.plain_base(Random(0), claims))) + "\n", encoding="utf-8")


def _measured(small: Path, large: Path, folder: Path, rounds: int) -> dict[str, list[Ran]]:
    found: dict[str, list[Ran]] = {}
    for _ in range(rounds):
        shutil.rmtree(folder / "cache", ignore_errors=True)
        for name, (base, more) in {
            f"{SMALL} claims": (small, ()),
            "--no-cache": (large, ("--no-cache",)),
            "cold": (large, ()),
            "warm": (large, ()),
        }.items():
            found.setdefault(name, []).append(_ran([*ASKED, "--facts", str(base), *more], folder, name))
        assert len({(folder / name).read_bytes() for name in ("--no-cache", "cold", "warm")}) == 1, "answers differ"
    return found


def _ran(arguments: list[str], folder: Path, name: str) -> Ran:
    """A whole process, with its output in a file of this name."""
    env = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    with (folder / name).open("wb") as out:
        process = os.posix_spawn(
            COMMAND, [COMMAND, *arguments], env, file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1)]
        )
        _, status, used = os.wait4(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0, arguments
    return Ran(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _report(found: dict[str, list[Ran]]) -> None:
    seconds = {name: statistics.median(ran.seconds for ran in each) for name, each in found.items()}
    for name, each in found.items():
        print(f"{name:14} {seconds[name]:7.3f} s {max(ran.megabytes for ran in each):7.0f} MB")
    print(f"warm: {seconds['warm'] / seconds[f'{SMALL} claims']:.2f} times {SMALL} claims (bar 2)")
    print(f"cold: {seconds['cold'] / seconds['--no-cache']:.2f} times --no-cache (bar 1.5)", flush=True)


def _further(large: Path, folder: Path) -> None:
    for asked in FURTHER:
        line = [*asked, "--facts", str(large)]
        plain = _ran([*line, "--no-cache"], folder, "plain")
        first, warm = _ran(line, folder, "first"), _ran(line, folder, "again")
        assert (folder / "plain").read_bytes() == (folder / "again").read_bytes(), "answers differ"
        told = (
            f"{plain.seconds:.2f} s without the cache, {first.seconds:.2f} s the first time, {warm.seconds:.2f} s then"
        )
        print(f"{' '.join(asked):22} {told}", flush=True)


if __name__ == "__main__":
    main()
