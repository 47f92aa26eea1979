"""csto-check beside its peers, each on what it claims to do; writes results.json and the tables of docs/compared.md.

python -m benchmarks.peers --install DIR     an environment for each peer, in DIR, as pinned in versions.txt
python -m benchmarks.peers DIR [--rounds N]  asks them, with those of DIR
python -m benchmarks.peers --docs            writes the tables again
"""

import argparse
import hashlib
import json
import os
import platform
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import csto_check
from benchmarks.peers import attributions, measuring, tables
from benchmarks.peers.asking import Asked, Request, ask_in_turn
from benchmarks.peers.programs import CSTO_CHECK, HERE, PROGRAMS, Program, install, python_of, versions
from benchmarks.peers.quotes import articles

SENTENCES, FIRST, RESULTS = HERE / "sentences.jsonl", HERE / "first.jsonl", HERE / "results.json"
DOCS = HERE.parents[1] / "docs" / "compared.md"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, help="the environments of the peers")
    parser.add_argument("--install", metavar="DIR", type=Path, help="make them in this folder, and end")
    parser.add_argument(
        "--rounds", type=int, default=5, help="how often each sentence is asked; the median time counts"
    )
    parser.add_argument("--sentences", type=Path, default=SENTENCES, help="another corpus; prints, and writes nothing")
    parser.add_argument("--docs", action="store_true", help="write the tables from results.json, and end")
    given = parser.parse_args()
    if given.install:
        for package, why in install(given.install).items():
            print(f"{package} cannot be installed on Python {platform.python_version()}: {why}")
    elif given.docs:
        _write_docs(json.loads(RESULTS.read_text("utf-8")))
    elif given.folder:
        _run(given.folder, given.sentences, given.rounds)
    else:
        parser.error("name the folder of the environments, or --install DIR to make them")


def _run(folder: Path, path: Path, rounds: int) -> None:
    results = measure(folder, path, rounds)
    if path == SENTENCES:
        RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", "utf-8")
        _write_docs(results)
    else:
        print("\n\n".join(f"{name}\n\n{table}" for name, table in tables.tables(results).items()))


def measure(folder: Path, path: Path, rounds: int) -> dict[str, Any]:
    sentences, first = _sentences(path), _sentences(FIRST)
    programs, missing = _installed(folder)
    cases, first_cases = list(articles(sentences)), list(articles(first))

    def ask(job: str, make: Callable[[Any], Request], some: Sequence[Any], before: Sequence[Any]) -> dict[str, Asked]:
        mine = [each for each in programs if job in each.jobs]
        return ask_in_turn(mine, list(map(make, before)), list(map(make, some)), rounds, folder)

    read = ask("read", measuring.reading_request, sentences, first)
    drafted = ask("draft", measuring.draft_request, sentences, first)
    quotes = ask("verify", measuring.quotes_request, cases, first_cases)
    reads = measuring.reads_of(sentences, read)
    return {
        "corpus": {"sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "sentences": len(sentences)},
        "made": _surroundings(rounds),
        "versions": {**versions(), "csto-check": csto_check.__version__},
        "missing": missing,
        "beside": measuring.beside(reads),
        "alone": measuring.alone(reads),
        "attributed": attributions.attributed(sentences, drafted[CSTO_CHECK.name], reads),
        "false": measuring.found_falsely(reads),
        "quotes": measuring.quoted(cases, quotes),
        "milliseconds": _milliseconds(sentences, cases, read, drafted, quotes),
        "errors": _errors(read, drafted, quotes),
        "better": measuring.better(reads),
    }


def _sentences(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _installed(folder: Path) -> tuple[list[Program], list[str]]:
    """The programs that can be run, and the names of the others."""
    have = {program: python_of(folder, program.package).exists() for program in (*PROGRAMS, CSTO_CHECK)}
    return [each for each, there in have.items() if there], [each.name for each, there in have.items() if not there]


def _surroundings(rounds: int) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "machine": f"{_processor()}, {os.cpu_count()} cores",
        "rounds": rounds,
    }


def _processor() -> str:
    try:
        known = Path("/proc/cpuinfo").read_text("utf-8")
    except OSError:
        known = ""
    named = re.search(r"model name\s*: (.+)", known)
    return named[1] if named else platform.machine()


def _milliseconds(
    sentences: Sequence[Mapping[str, Any]],
    cases: Sequence[Any],
    read: Mapping[str, Asked],
    drafted: Mapping[str, Asked],
    quotes: Mapping[str, Asked],
) -> list[dict[str, Any]]:
    """CPU milliseconds for a sentence, or for a quote, by job, program and language."""
    n_sentences = {code: sum(each["lang"] == code for each in sentences) for code in ("de", "en")}
    n_quotes = {code: sum(len(each.cases) for each in cases if each.language == code) for code in ("de", "en")}
    jobs = (("read", read, n_sentences), ("draft", drafted, n_sentences), ("verify", quotes, n_quotes))
    return [
        {"job": job, "program": name, "language": code, "each": round(seconds / counted[code] * 1000, 3)}
        for job, asked, counted in jobs
        for name, one in asked.items()
        for code, seconds in one.seconds.items()
    ]


def _errors(*jobs: Mapping[str, Asked]) -> dict[str, int]:
    """How many requests each program failed to answer; nothing for one that never failed."""
    every = [(name, one.answers) for job in jobs for name, one in job.items()]
    return dict(Counter(name for name, answers in every for answer in answers if answer.error is not None))


def _write_docs(results: Mapping[str, Any]) -> None:
    DOCS.write_text(tables.filled(DOCS.read_text("utf-8"), results), "utf-8")


if __name__ == "__main__":
    main()
