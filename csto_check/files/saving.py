"""Writing files: each is there as a whole, or as it was before."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISREG

from csto_check.files.bounded import unreadable
from csto_check.problem import CannotRun, OutputClosed, Problem

BEGIN = 40  # bytes, by which a page or a document of the report is known


def replace(path: Path, text: str) -> None:
    """A file with this text, whole or as it was before; its folder is made if need be. Raises CannotRun."""
    with finished(path, text, make=True) as part:
        part.replace(path)


def save(name: str, text: str) -> None:
    """A file of the user's with this text, whole or as it was before, with its old permissions; raises CannotRun.

    A link stays a link, and what is no file, such as /dev/null or a pipe, is written to. A file that begins
    otherwise, such as a base or an article, is no older one of this kind: it is left as it is.
    """
    path, old = _found(name, "give a file name after -o")
    if old is not None and not S_ISREG(old) and not S_ISDIR(old):
        _write_to(Path(name), name, text)
        return
    if old is not None and S_ISREG(old) and _begin(path, name) not in (b"", text.encode("utf-8")[:BEGIN]):
        problem = Problem(None, f"{name}: this file exists and is not an older one of this kind", "choose another name")
        raise CannotRun(problem)
    _put(path, name, text, old)


def rewrite(name: str, text: str) -> None:
    """A file of the user's that is there, with another text: whole or as it was, with its permissions.

    A link stays a link. Raises CannotRun, also for what is no file.
    """
    path, old = _found(name, "name a file")
    if old is None or not S_ISREG(old):
        raise CannotRun(Problem(None, f"{name}: this is not a file that can be rewritten", "name a file"))
    _put(path, name, text, old)


def _found(name: str, remedy: str) -> tuple[Path, int | None]:
    """What a name leads to, and its mode, which is None if there is nothing; raises CannotRun."""
    if not name:
        raise CannotRun(Problem(None, '"" is not a file name', remedy))
    try:
        return Path(os.path.realpath(name)), _mode(name)
    except ValueError as error:  # a NUL in the name
        raise CannotRun(Problem(None, f"{name!r} is not a file name", "choose another name")) from error
    except OSError as error:
        raise CannotRun(not_written(name, Path(name), error)) from error


def _put(path: Path, name: str, text: str, mode: int | None) -> None:
    with finished(path, text, name=name) as part:
        if mode is not None:
            part.chmod(S_IMODE(mode))
        part.replace(path)


def _mode(name: str) -> int | None:
    """The kind and the permissions of what a name leads to; None if there is nothing."""
    try:
        return Path(name).stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def _begin(path: Path, name: str) -> bytes:
    """The first bytes of a file, by which one kind is told from another; raises CannotRun."""
    try:
        with path.open("rb") as file:
            return file.read(BEGIN)
    except OSError as error:
        raise CannotRun(unreadable(name, error)) from error


def _write_to(path: Path, name: str, text: str) -> None:
    """Text into a device or a pipe."""
    try:
        with path.open("wb") as file:
            file.write(text.encode("utf-8"))
    except BrokenPipeError as error:
        raise OutputClosed from error
    except OSError as error:
        raise CannotRun(not_written(name, path, error)) from error


def write_new(path: Path, text: str) -> None:
    """A new file, never over another, and whole or not at all where the disk has hard links; raises CannotRun."""
    with finished(path, text) as part:
        try:
            _publish(part, path, text)
        except FileExistsError as error:
            what = "this is a directory" if path.is_dir() else "this file already exists"
            raise CannotRun(Problem(None, f"{path}: {what}", "it was left unchanged; choose another name")) from error


@contextmanager
def finished(path: Path, text: str | bytes, *, make: bool = False, name: str | None = None) -> Iterator[Path]:
    """A finished file next to the one that is to be, which is gone afterwards; `make` makes their folder.

    Messages call it by `name`, or else by its path.
    """
    part = path.parent / f".{os.getpid()}-{os.urandom(4).hex()}.part"
    try:
        if make:
            path.parent.mkdir(exist_ok=True)
        _write(part, text)
        yield part
    except OSError as error:
        raise CannotRun(not_written(name or str(path), path, error)) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _publish(part: Path, path: Path, text: str) -> None:
    """Give a finished file its name, which nobody may have yet."""
    try:
        os.link(part, path)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EXDEV):
            raise
        _write(path, text)  # a disk without hard links, such as FAT


def _write(path: Path, text: str | bytes) -> None:
    with path.open("xb") as file:
        file.write(text if isinstance(text, bytes) else text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())


def not_written(name: str, path: Path, error: OSError) -> Problem:
    """Why a file cannot be written, and what to do."""
    if path.is_dir():
        return Problem(None, f"{name}: this is a directory", "name a file")
    if isinstance(error, FileNotFoundError) and not path.parent.is_dir():
        return Problem(
            None, f"{name}: cannot be written: {path.parent} is not a folder", "create that folder, or choose another"
        )
    return Problem(None, f"{name}: cannot be written: {error.strerror}", "check the folder and the disk")
