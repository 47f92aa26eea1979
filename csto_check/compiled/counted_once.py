"""Numbers that take long to find, kept beside a compiled base: `MAIN-REST-OWN.json`, where OWN is that of this file."""

from json import loads
from pathlib import Path

from csto_check.compiled.base_keys import EntryName, own_key
from csto_check.compiled.record_codec import to_json
from csto_check.files.cache_folder import MEMO, cache_files, chunks_of, put


def remembered(base: Path) -> dict[str, int]:
    """What is kept beside the file of a compiled base; nothing where it is damaged."""
    for name in _names(base):
        try:
            data = b"".join(chunks_of(base.parent / name))
            if f"{own_key([data])}{MEMO}" == name.removeprefix(_start(base)):
                return {key: each for key, each in loads(data).items() if isinstance(each, int)}
        except (OSError, ValueError, AttributeError):
            continue
    return {}


def remember(base: Path, found: dict[str, int]) -> None:
    """Keep this in place of what was kept."""
    data, old = to_json(found).encode("utf-8"), _names(base)
    name = f"{_start(base)}{own_key([data])}{MEMO}"
    if put(base.parent, name, data):
        for each in (each for each in old if each != name):
            (base.parent / each).unlink(missing_ok=True)


def _names(base: Path) -> list[str]:
    return [each.name for each in cache_files(base.parent, MEMO) if each.name.startswith(_start(base))]


def _start(base: Path) -> str:
    name = EntryName.read(base.name)
    assert name is not None, "it was found by its name"
    return f"{name.main}-{name.rest}-"
