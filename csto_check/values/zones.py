"""The wall clocks that a plain date may mean: the base's time zones."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from csto_check.values.frozen import Frozen, put


class Zones(Frozen):
    """Time zones by name, each as the bytes of its TZif file (RFC 8536).

    They are read only when a time with an offset or an instant is asked for: most commands
    never need them. Without any zone the wall clock is UTC.
    """

    __slots__ = ("_read", "files")
    fields = compared = ("files",)
    files: Mapping[str, bytes]
    _read: list[Any]

    def __init__(self, files: Mapping[str, bytes] = MappingProxyType({})) -> None:
        put(self, "files", files)
        put(self, "_read", [])

    def _zones(self) -> list[Any]:
        if self.files and not self._read:
            from io import BytesIO
            from zoneinfo import ZoneInfo

            self._read.extend(ZoneInfo.from_file(BytesIO(data), key=name) for name, data in self.files.items())
        return self._read

    def walls(self, utc: datetime) -> list[datetime]:
        """What the clocks of the zones show at an instant."""
        return [utc + _offset(zone, utc) for zone in self._zones()] or [utc]

    def turns(self, start: datetime, end: datetime) -> list[datetime]:
        """What clocks show just before and after they are put forward or back, if that falls between two instants."""
        return [wall for zone in self._zones() for wall in _turn(zone, start, end)]

    def offsets(self, wall: datetime) -> list[timedelta]:
        """The zones' offsets from UTC when their clocks show this time, which may be twice; [0] without zones."""
        clocks = [wall.replace(tzinfo=zone, fold=fold) for zone in self._zones() for fold in (0, 1)]
        return [clock.utcoffset() or timedelta() for clock in clocks] or [timedelta()]


def _offset(zone: Any, utc: datetime) -> timedelta:
    offset: timedelta | None = zone.fromutc(utc.replace(tzinfo=zone)).utcoffset()
    return offset or timedelta()


def _turn(zone: Any, start: datetime, end: datetime) -> list[datetime]:
    before, after = _offset(zone, start), _offset(zone, end)
    if before == after:
        return []
    while end - start > timedelta(seconds=1):
        middle = start + (end - start) // 2
        middle -= timedelta(microseconds=middle.microsecond)
        start, end = (middle, end) if _offset(zone, middle) == before else (start, middle)
    return [start + before, end + _offset(zone, end)]
