"""Several processes that answer for the lines of one stream, in the order in which these came.

Each process gets what it answers with once, and then one batch of lines at a time through a pipe of its own. It ends
when that pipe does, so that none outlives the program, whatever ends it. Ctrl-C is for the program alone.
"""

import signal
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pickle import dumps, loads
from typing import Any, NamedTuple

from csto_check.commands.answered_lines import AnsweredLines, LineAnswers, LineOfFile
from csto_check.problem import CannotRun, Problem

_BATCH = 250_000  # bytes of lines
_AHEAD = 4  # batches for each process that are read before the first of them is written


class _Worker(NamedTuple):
    """A process, and the pipe to it."""

    process: BaseProcess
    pipe: "Connection[Any, Any]"


class Workers:
    """At most so many processes; they are started as batches come."""

    def __init__(self, made: Callable[[], LineAnswers], most: int) -> None:
        self._made, self._most = dumps(made), most
        self._context = get_context("spawn")
        self._all: list[_Worker] = []
        self._idle: deque[_Worker] = deque()
        self._busy: dict[
            Any, tuple[_Worker, int, list[LineOfFile]]
        ] = {}  # by their pipes, with the batch and its number

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._all:
            worker.pipe.close()
            worker.process.kill()
        for worker in self._all:
            worker.process.join()

    def answers(self, lines: Iterator[LineOfFile]) -> Iterator[AnsweredLines]:
        """The answers, batch by batch; raises CannotRun, after what came before, for what cannot be read."""
        batches, done = _Batches(lines), dict[int, AnsweredLines]()
        sent = written = 0
        while True:
            while self._has_room(sent - written) and (batch := batches.next()):
                self._send(sent, batch)
                sent += 1
            while written in done:
                yield done.pop(written)
                written += 1
            if not self._busy and (batches.ended or written < sent):
                break
            done.update(self._received())
        if batches.problem:
            raise batches.problem

    def _has_room(self, ahead: int) -> bool:
        return ahead < _AHEAD * self._most and (bool(self._idle) or len(self._busy) < self._most)

    def _send(self, number: int, batch: list[LineOfFile]) -> None:
        worker = self._idle.popleft() if self._idle else self._started()
        self._busy[worker.pipe] = worker, number, batch
        try:
            worker.pipe.send(batch)
        except OSError as error:
            raise _ended(worker, batch) from error

    def _received(self) -> Iterator[tuple[int, AnsweredLines]]:
        """The batches that are done now, at least one."""
        for pipe in wait(list(self._busy)):
            worker, number, batch = self._busy[pipe]
            try:
                yield number, worker.pipe.recv()
            except (EOFError, OSError) as error:
                raise _ended(worker, batch) from error
            del self._busy[pipe]
            self._idle.append(worker)

    def _started(self) -> _Worker:
        mine, its = self._context.Pipe()
        process = self._context.Process(target=_work, args=(its, self._made), daemon=True)
        with _interrupts_held():
            process.start()
        its.close()
        self._all.append(_Worker(process, mine))
        return self._all[-1]


class _Batches:
    """Lines in batches; what cannot be read ends them, and is kept for later."""

    def __init__(self, lines: Iterator[LineOfFile]) -> None:
        self._lines, self.ended = lines, False
        self.problem: CannotRun | None = None

    def next(self) -> list[LineOfFile]:
        """The next batch; empty if there is none."""
        batch: list[LineOfFile] = []
        size = 0
        while size < _BATCH and not self.ended:
            try:
                line = next(self._lines, None)
            except CannotRun as error:
                line, self.problem = None, error
            if line is None:
                self.ended = True
            else:
                batch.append(line)
                size += len(line.data or b"")
        return batch


def _ended(worker: _Worker, batch: list[LineOfFile]) -> CannotRun:
    """That a process ended, by whatever ended it, and where."""
    worker.process.join(1)
    first, last = batch[0], batch[-1]
    what = f"a process ended (exit code {worker.process.exitcode}) before the lines up to {last.place} were done"
    return CannotRun(Problem(first.place, what, "if it ran out of memory, use fewer --jobs"))


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Keeps Ctrl-C waiting meanwhile, so that a process that starts never has it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # it would let signals through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(pipe: "Connection[Any, Any]", made: bytes) -> None:
    """What a process does: batches of lines in, their answers out, until the pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    lines: LineAnswers = loads(made)()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(lines.of_all(pipe.recv()))
