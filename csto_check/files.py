"""All reading and writing of files: bounded, decoded, with errors in the user's words."""

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from importlib.util import find_spec
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISREG
from typing import BinaryIO, NamedTuple

from csto_check.problem import CannotRun, OutputClosed, Place, Problem

MOST_BYTES = 100_000_000
MOST_OF_A_TEXT = 20_000_000
BASE_NAME = "facts.yaml"
BEGIN = 40  # bytes, by which a page or a document of the report is known
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}\Z")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
BOM = b"\xef\xbb\xbf"


class Text(NamedTuple):
    """A file as it was read: its name for messages, its bytes and its text."""

    name: str
    data: bytes
    text: str


def read_text(path: str, name: str | None = None) -> Text:
    """A UTF-8 file of at most 100 MB, under its path or another name for messages; raises CannotRun."""
    data = read_bytes(path, MOST_BYTES, "split it, and name the parts under include", base=True)
    name = name or path
    if data.startswith(_UTF16) or b"\0" in data[:1000]:
        raise CannotRun(Problem(Place(name, 1, 1), "the file is not UTF-8 text", "save it as UTF-8"))
    return Text(name, data, decoded(name, data.removeprefix(BOM)))


def read_bytes(name: str, most: int, remedy: str, *, base: bool = False) -> bytes:
    """The bytes of a file that has no more than `most`; raises CannotRun, with this remedy for a larger one."""
    try:
        with open(name, "rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise CannotRun(unreadable(name, error, base=base)) from error
    except ValueError as error:  # a NUL in the name
        raise CannotRun(Problem(None, f"{name!r} is not a file name", "name a file")) from error
    return _bounded(name, data, most, remedy)


def read_input(name: str, most: int, remedy: str) -> bytes:
    """The same for standard input."""
    try:
        data = sys.stdin.buffer.read(most + 1)
    except (AttributeError, OSError) as error:
        raise CannotRun(Problem(None, f"{name} cannot be read", "name a file")) from error
    return _bounded(name, data, most, remedy)


def lines_of(name: str, most: int) -> Iterator[bytes | None]:
    """The lines of a file, or of standard input for `-`, one by one; None for one of more than `most` bytes."""
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as file:
            while line := file.readline(most + 1):
                if len(line) > most:
                    _pass_over(file, line)
                    yield None
                else:
                    yield line
    except AttributeError as error:  # standard input is closed
        raise CannotRun(Problem(None, "standard input cannot be read", "name a file")) from error
    except OSError as error:
        raise CannotRun(unreadable(name, error)) from error
    except ValueError as error:
        raise CannotRun(Problem(None, f"{name!r} is not a file name", "name a file")) from error


def _pass_over(file: BinaryIO, line: bytes) -> None:
    """Read what is left of a line that is too long."""
    while line and not line.endswith(b"\n"):
        line = file.readline(1_000_000)


def _bounded(name: str, data: bytes, most: int, remedy: str) -> bytes:
    if len(data) > most:
        raise CannotRun(Problem(Place(name, 1, 1), f"the file is over {most // 1_000_000} MB", remedy))
    return data


def unreadable(name: str, error: OSError, *, base: bool = False) -> Problem:
    """Why a file, such as that of a base, cannot be read, and what to do."""
    if isinstance(error, FileNotFoundError):
        start = ", or start one with: csto-check init" if base else ""
        return Problem(None, f"{name}: there is no such file", f"check the name{start}")
    if isinstance(error, IsADirectoryError):
        file = f"the file, such as {os.path.join(name, BASE_NAME)}" if base else "a file in it"
        return Problem(None, f"{name}: this is a directory", f"name {file}")
    if isinstance(error, PermissionError):
        return Problem(None, f"{name}: you may not read this file", "change its permissions")
    return Problem(None, f"{name}: {error.strerror or error}", "check the name and the disk")


def decoded(name: str, data: bytes) -> str:
    """The text of UTF-8 bytes; raises CannotRun with the place of the first byte that is none."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        column = len(before) - before.rfind("\n")
        place = Place(name, before.count("\n") + 1, column)
        byte = data[error.start]
        raise CannotRun(Problem(place, f"byte 0x{byte:02x} is not UTF-8", "save the file as UTF-8")) from error


def find_base(given: str | None) -> tuple[Path, bool]:
    """The base to use, and whether it is the shipped one, for want of another."""
    if given == "":
        raise CannotRun(Problem(None, '"" is not a file name', "name a file after --facts"))
    named = given or os.environ.get("CSTO_CHECK_FACTS")
    if named:
        return Path(named), False
    for folder in _folders_up():
        with suppress(OSError):  # a folder that may not be looked into has no base
            if (folder / BASE_NAME).is_file():
                return _relative(folder / BASE_NAME), False
    return shipped_base(), True


def _folders_up() -> Iterator[Path]:
    try:
        here = Path.cwd()
    except OSError:  # the working directory was deleted
        return
    yield here
    yield from here.parents


def _relative(path: Path) -> Path:
    return Path(os.path.relpath(path))


def shipped_base() -> Path:
    """The example base: inside the wheel, or beside the package in a checkout."""
    inside = Path(__file__).parent / BASE_NAME
    return inside if inside.is_file() else Path(__file__).parent.parent / BASE_NAME


def part_of_page(name: str) -> str:
    """The style or the script that goes into a page."""
    return (Path(__file__).parent / "formats" / "html" / name).read_text("utf-8")


def included(base: str, pattern: str) -> list[str]:
    """The files beside or below a base that a pattern names, sorted; raises ValueError for one that leads outside."""
    if Path(pattern).is_absolute() or ".." in Path(pattern).parts:
        raise ValueError(pattern)
    folder = Path(base).parent
    try:
        found = sorted(path for path in folder.glob(os.fsdecode(pattern.encode())) if path.is_file())
    except (OSError, RecursionError, ValueError, IndexError):
        return []
    root = os.path.realpath(folder)
    if any(os.path.commonpath([root, os.path.realpath(path)]) != root for path in found):
        raise ValueError(pattern)
    return [os.fspath(path) for path in found]


def same_file(one: str, two: str) -> bool:
    return os.path.realpath(one) == os.path.realpath(two)


def zone_file(name: str) -> bytes | None:
    """The time zone's TZif file from the tzdata package, the same on every machine; None where there is none."""
    package = find_spec("tzdata")
    if not _ZONE.match(name) or package is None or package.origin is None:
        return None
    path = Path(package.origin).parent / "zoneinfo" / name
    try:
        data = path.read_bytes()
    except OSError:
        return None
    return data if data.startswith(b"TZif") else None


def replace(path: Path, text: str) -> None:
    """A file with this text, whole or as it was before; its folder is made if need be. Raises CannotRun."""
    with _finished(path, text, make=True) as part:
        part.replace(path)


def save(name: str, text: str) -> None:
    """A file of the user's with this text, whole or as it was before, with its old permissions; raises CannotRun.

    A link stays a link, and what is no file, such as /dev/null or a pipe, is written to. A file that begins
    otherwise, such as a base or an article, is no older one of this kind: it is left as it is.
    """
    if not name:
        raise CannotRun(Problem(None, '"" is not a file name', "name a file after -o"))
    try:
        path, old = Path(os.path.realpath(name)), _mode(name)
    except ValueError as error:  # a NUL in the name
        raise CannotRun(Problem(None, f"{name!r} is not a file name", "name another file")) from error
    except OSError as error:
        raise CannotRun(_unwritable(name, Path(name), error)) from error
    if old is not None and not S_ISREG(old) and not S_ISDIR(old):
        _write_to(Path(name), name, text)
        return
    if old is not None and S_ISREG(old) and _begin(path, name) not in (b"", text.encode("utf-8")[:BEGIN]):
        problem = Problem(None, f"{name}: there is a file already, and it is no older one of this kind", "name another")
        raise CannotRun(problem)
    with _finished(path, text, name=name) as part:
        if old is not None:
            part.chmod(S_IMODE(old))
        part.replace(path)


def _mode(name: str) -> int | None:
    """The kind and the permissions of what a name leads to; None where there is nothing."""
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
        raise CannotRun(_unwritable(name, path, error)) from error


def write_new(path: Path, text: str) -> None:
    """A new file, never over another, and whole or not at all where the disk has hard links; raises CannotRun."""
    with _finished(path, text) as part:
        try:
            _publish(part, path, text)
        except FileExistsError as error:
            problem = Problem(None, f"{path}: there is a file already", "it was left as it is; name another one")
            raise CannotRun(problem) from error


@contextmanager
def _finished(path: Path, text: str, *, make: bool = False, name: str | None = None) -> Iterator[Path]:
    """A finished file beside the one that is to be, which is gone afterwards; `make` makes their folder.

    Messages call it by `name`, or else by its path.
    """
    part = path.parent / f".{os.getpid()}-{os.urandom(4).hex()}.part"
    try:
        if make:
            path.parent.mkdir(exist_ok=True)
        _write(part, text)
        yield part
    except OSError as error:
        raise CannotRun(_unwritable(name or str(path), path, error)) from error
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


def _write(path: Path, text: str) -> None:
    with path.open("xb") as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())


def _unwritable(name: str, path: Path, error: OSError) -> Problem:
    if path.is_dir():
        return Problem(None, f"{name}: this is a directory", "name a file")
    if isinstance(error, FileNotFoundError) and not path.parent.is_dir():
        return Problem(None, f"{name}: cannot write it: {path.parent} is no folder", "make it one")
    return Problem(None, f"{name}: cannot write it: {error.strerror}", "check the folder and the disk")
