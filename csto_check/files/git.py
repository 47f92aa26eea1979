"""Asking git about a repository that may be anybody's: nothing of it is run, nothing is written, no network is used."""

import os
import re
from collections.abc import Iterable, Iterator
from subprocess import DEVNULL, PIPE, Popen
from tempfile import TemporaryFile
from typing import IO, Any, NamedTuple

from csto_check.problem import CannotRun

_MOST_LISTED = 20_000_000  # bytes of what git lists: a folder, or the names of branches
_MOST_SAID = 10_000  # bytes of what it says on standard error
# What the surroundings may tell git. The rest names another repository, as in a hook, or has git print or run more.
_KEPT = re.compile(r"GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|CEILING_DIRECTORIES)\Z")
_OWN = {
    "GIT_ALLOW_PROTOCOL": "",  # what a partial clone lacks is not fetched, by whatever program its settings name
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",  # its messages are read
}
_QUIET = ("--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotepath=off", "-c", "core.hooksPath=/dev/null")
_TRUST = re.compile(r"dubious ownership(?:.*safe\.directory ([^\n]*))?", re.S)


class Unanswered(Exception):
    """What git says where it has no answer."""


class Blob(NamedTuple):
    """The contents of a file in a repository; None if they are over the limit, or not there."""

    data: bytes | None
    is_missing: bool = False


class Git:
    """Git in a folder of a repository."""

    def __init__(self, folder: str) -> None:
        self._folder = folder or "."

    def ask(self, *arguments: str) -> bytes:
        """What git prints; raises Unanswered, and CannotRun where git cannot be run or does not trust the folder."""
        with TemporaryFile() as said, self._started(arguments, said) as git:
            assert git.stdin and git.stdout, "both are pipes"
            git.stdin.close()
            found = git.stdout.read(_MOST_LISTED + 1)
            if len(found) > _MOST_LISTED:
                git.kill()
                raise CannotRun.because(f"git {arguments[0]} lists too much", "keep the base in a smaller folder")
            if git.wait():
                said.seek(0)
                raise _refused(said.read(_MOST_SAID).decode("utf-8", "replace").strip())
        return found

    def line(self, *arguments: str) -> str:
        """The one line that git prints."""
        return path_text(self.ask(*arguments).removesuffix(b"\n"))

    def blobs(self, ids: Iterable[str], most: int) -> Iterator[Blob]:
        """The contents of objects one by one, none of more than `most` bytes."""
        with self._started(("cat-file", "--batch"), DEVNULL) as git:
            yield from (_blob(git, id_, most) for id_ in ids)

    def _started(self, arguments: Iterable[str], said: IO[bytes] | int) -> "Popen[bytes]":
        command = ["git", *_QUIET, "-C", self._folder, *arguments]
        try:
            return Popen(command, stdin=PIPE, stdout=PIPE, stderr=said, env=surroundings())
        except FileNotFoundError as error:
            remedy = "install git, or give the older version as a file: csto-check changes OLD.yaml"
            raise CannotRun.because("git is not installed", remedy) from error
        except OSError as error:
            raise CannotRun.because(f"git cannot be run: {error.strerror}", "check its installation") from error


def _blob(git: "Popen[bytes]", id_: str, most: int) -> Blob:
    """The contents of an object, by the protocol of git cat-file --batch."""
    pipe: Any = git.stdin
    try:
        os.write(pipe.fileno(), f"{id_}\n".encode())
    except BrokenPipeError:  # git has ended
        return Blob(None, is_missing=True)
    return _reply(git.stdout, most)


def _reply(out: Any, most: int) -> Blob:
    head = out.readline().split()
    if len(head) != 3:
        return Blob(None, is_missing=True)
    size = int(head[2])
    if size <= most:
        return Blob(out.read(size + 1)[:size])
    left = size + 1
    while left and (read := out.read(min(left, 1_000_000))):
        left -= len(read)
    return Blob(None)


def _refused(said: str) -> Exception:
    untrusted = _TRUST.search(said)
    if untrusted is None:
        return Unanswered(said)
    remedy = f"if you trust its owner: git config --global --add safe.directory {untrusted[1] or 'FOLDER'}"
    return CannotRun.because("git does not read this repository, which belongs to another user", remedy)


def surroundings() -> dict[str, str]:
    """The environment in which git is run."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or _KEPT.match(name)}
    return {**kept, **_OWN}


def path_text(name: bytes) -> str:
    """A path as git knows it, whatever the locale."""
    return name.decode("utf-8", "surrogateescape")
