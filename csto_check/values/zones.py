"""The wall clocks that a plain date may mean: the base's time zones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class Zones:
    """Time zones by name, each as the bytes of its TZif file (RFC 8536).

    They are read only when a time with an offset or an instant is asked for: most commands
    never need them. Without any zone the wall clock is UTC.
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    _read: list[Any] = field(default_factory=list, compare=False, repr=False)

    def _zones(self) -> list[Any]:
        if self.files and not self._read:
            from io import BytesIO
            from zoneinfo import ZoneInfo

            self._read.extend(ZoneInfo.from_file(BytesIO(data), key=name) for name, data in self.files.items())
        return self._read

    def walls(self, utc: datetime) -> list[datetime]:
        """What the clocks of the zones show at an instant; empty where there are no zones."""
        return [(utc + self._utc_offset(zone, utc)).replace(tzinfo=None) for zone in self._zones()]

    @staticmethod
    def _utc_offset(zone: Any, utc: datetime) -> timedelta:
        offset: timedelta | None = zone.fromutc(utc.replace(tzinfo=zone)).utcoffset()
        return offset or timedelta()

    def offsets(self, wall: datetime) -> list[timedelta]:
        """The zones' offsets from UTC when their clocks show this time; [0] where there are no zones."""
        found = [wall.replace(tzinfo=zone).utcoffset() for zone in self._zones()]
        return [offset or timedelta() for offset in found] or [timedelta()]
