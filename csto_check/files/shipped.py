"""What comes with the program: the example base with its cues and receipts, and the style and script of a page.

The program may be a zip: a wheel on sys.path, or what zipapp makes. Then these are no files of the disk, and the
loader that imports the modules reads them as well. importlib.resources asks it too, but takes 20 ms to load.
"""

import os
import re
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

BASE_NAME = "facts.yaml"
PACKAGE = Path(__file__).parent.parent
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}\Z")


def shipped_base() -> Path:
    """The example base: inside the package, or next to it in a checkout."""
    inside, beside = PACKAGE / BASE_NAME, PACKAGE.parent / BASE_NAME
    return beside if beside.is_file() and not inside.is_file() else inside


def part_of_page(name: str) -> str:
    """The style or the script that goes into a page."""
    return _of_package(PACKAGE.name, "formats", "html", name).decode("utf-8")


def zone_file(name: str) -> bytes | None:
    """The time zone's TZif file from the tzdata package, the same on every machine; None if there is none."""
    if not _ZONE.match(name):
        return None
    with suppress(OSError):
        data = _of_package("tzdata", "zoneinfo", name)
        return data if data.startswith(b"TZif") else None
    return None


def in_zip(path: str) -> bytes | None:
    """What the program's own zip holds under a path that leads into it; None for any other path."""
    if PACKAGE not in Path(path).parents:
        return None
    with suppress(OSError):
        return _of_package(PACKAGE.name, os.path.relpath(path, PACKAGE))
    return None


def _of_package(package: str, *names: str) -> bytes:
    """A file that a package brings along; raises OSError where there is none."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(package)
    loader: Any = spec.loader
    data: bytes = loader.get_data(os.path.join(os.path.dirname(spec.origin), *names))
    return data
