"""Programs at work: each in a process of its own, asked in turn."""

import json
import os
import statistics
import subprocess
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from benchmarks.peers.programs import HERE, Program, python_of
from benchmarks.peers.scoring import Finding

Request: TypeAlias = Mapping[str, Any]


class Answer(NamedTuple):
    found: list[Finding]
    error: str | None


class Asked(NamedTuple):
    """The answer to each request, and how long one takes: CPU seconds by language, the median of the rounds."""

    answers: list[Answer]
    seconds: dict[str, float]


class Running:
    """A program that waits for requests."""

    def __init__(self, program: Program, environments: Path) -> None:
        python, (adapter, *options) = python_of(environments, program.package), program.adapter
        command = [str(python), str(HERE / "adapters" / adapter), *options]
        env = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONWARNINGS": "ignore"}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(command, env=env, text=True, encoding="utf-8", **pipes)  # type: ignore[call-overload]
        self.program = program

    def ask(self, request: Request) -> Mapping[str, Any]:
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.program.name} ended: run {' '.join(self._process.args)}")
        return json.loads(line)  # type: ignore[no-any-return]

    def end(self) -> None:
        self._process.stdin.close()
        self._process.wait()


def ask_in_turn(
    programs: Sequence[Program], first: Sequence[Request], requests: Sequence[Request], rounds: int, folder: Path
) -> dict[str, Asked]:
    """All requests to all programs whose language they are in, one after the other, some rounds of it.

    Each round has new processes, as some programs remember what they were asked. The `first` requests are not measured:
    they are for what a program loads when it is first asked.
    """
    spent: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    answers: dict[str, list[Answer]] = {}
    for _ in range(rounds):
        running = [Running(program, folder) for program in programs]
        _one_round(running, first)
        answers, seconds = _one_round(running, requests)
        for name, by_language in seconds.items():
            for language, each in by_language.items():
                spent[name][language].append(each)
        for one in running:
            one.end()
    return {name: Asked(found, _medians(spent[name])) for name, found in answers.items()}


def _medians(spent: Mapping[str, list[float]]) -> dict[str, float]:
    return {language: statistics.median(each) for language, each in spent.items()}


def _one_round(
    running: Sequence[Running], requests: Sequence[Request]
) -> tuple[dict[str, list[Answer]], dict[str, dict[str, float]]]:
    answers: dict[str, list[Answer]] = defaultdict(list)
    seconds: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for request in requests:
        for each in running:
            name, language = each.program.name, request["lang"]
            if language not in each.program.languages:
                answers[name].append(Answer([], None))
                continue
            said = each.ask(request)
            answers[name].append(Answer(said["found"], said["error"]))
            seconds[name][language] += said["seconds"]
    return answers, seconds
