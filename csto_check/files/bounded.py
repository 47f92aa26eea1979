"""Reading within bounds, from files and standard input, with errors in the user's words."""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO, NamedTuple

from csto_check.files.shipped import BASE_NAME, in_zip
from csto_check.problem import CannotRun, Place, Problem

MOST_BYTES = 100_000_000
MOST_OF_A_TEXT = 20_000_000
TOO_LARGE = "split it, and list the parts under include"
BOM = b"\xef\xbb\xbf"
_PACKED = ".gz"
NOT_UTF8 = "B101"  # in a file of a base
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class Text(NamedTuple):
    """A file as it was read: its name for messages, its bytes and its text."""

    name: str
    data: bytes
    text: str


def as_text(name: str, data: bytes) -> Text:
    """The bytes of a UTF-8 file as text; raises CannotRun."""
    if data.startswith(_UTF16) or b"\0" in data[:1000]:
        raise CannotRun(Problem(Place(name, 1, 1), "the file is not UTF-8 text", "save it as UTF-8", NOT_UTF8))
    return Text(name, data, decoded(name, data.removeprefix(BOM), NOT_UTF8))


def read_bytes(name: str, most: int, remedy: str, *, base: bool = False) -> bytes:
    """The bytes of a file that has no more than `most`; raises CannotRun, with this remedy for a larger one."""
    try:
        with open(name, "rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        found = in_zip(name)
        if found is None:
            raise CannotRun(unreadable(name, error, base=base)) from error
        data = found
    except ValueError as error:  # a NUL in the name
        raise CannotRun(Problem(None, f"{name!r} is not a file name", "name a file")) from error
    return bounded(name, data, most, remedy)


def read_input(name: str, most: int, remedy: str) -> bytes:
    """The same for standard input."""
    try:
        data = sys.stdin.buffer.read(most + 1)
    except (AttributeError, OSError) as error:
        raise CannotRun(Problem(None, f"{name} cannot be read", "name a file")) from error
    return bounded(name, data, most, remedy)


def read_lines(name: str, most: int) -> Iterator[bytes | None]:
    """The lines of a file, or of standard input for `-`, one by one; None for one of more than `most` bytes.

    A file whose name ends with .gz is unpacked on the way. Raises CannotRun, after the lines before, where one ends
    early or is damaged.
    """
    number = 1
    try:
        with _opened(name) as file:
            while line := file.readline(most + 1):
                number += 1
                if len(line) > most:
                    _pass_over(file, line)
                    yield None
                else:
                    yield line
    except AttributeError as error:  # standard input is closed
        raise CannotRun(Problem(None, "standard input cannot be read", "name a file")) from error
    except _damages() as error:
        what = "the compressed file is damaged here, or ends too early"
        raise CannotRun(Problem(Place(name, number, 1), what, "get it again; the lines before were read")) from error
    except OSError as error:
        raise CannotRun(unreadable(name, error)) from error
    except ValueError as error:
        raise CannotRun(Problem(None, f"{name!r} is not a file name", "name a file")) from error


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    if name == "-":
        return nullcontext(sys.stdin.buffer)
    if not name.endswith(_PACKED):
        return open(name, "rb")
    import gzip

    return gzip.open(name, "rb")  # type: ignore[return-value]  # it reads as a file does


def _damages() -> tuple[type[Exception], ...]:
    """What goes wrong where a compressed file is not as it should be."""
    from gzip import BadGzipFile
    from zlib import error

    return BadGzipFile, EOFError, error


def _pass_over(file: BinaryIO, line: bytes) -> None:
    """Read what is left of a line that is too long."""
    while line and not line.endswith(b"\n"):
        line = file.readline(1_000_000)


def bounded(name: str, data: bytes, most: int, remedy: str) -> bytes:
    """The bytes of a file as they are; raises CannotRun for more than `most`."""
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
        return Problem(None, f"{name}: no permission to read this file", "change its permissions")
    return Problem(None, f"{name}: {error.strerror or error}", "check the name and the disk")


def decoded(name: str, data: bytes, code: str = "") -> str:
    """The text of UTF-8 bytes; raises CannotRun, with a code, at the first byte that is none."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        column = len(before) - before.rfind("\n")
        place = Place(name, before.count("\n") + 1, column)
        byte = data[error.start]
        raise CannotRun(Problem(place, f"byte 0x{byte:02x} is not UTF-8", "save the file as UTF-8", code)) from error
