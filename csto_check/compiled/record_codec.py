"""Records of a base as plain JSON, and back: nothing that is read is ever run.

Values and dates are kept as they were written, and read again as the loader does.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from json import JSONDecoder, JSONEncoder
from typing import Any, NamedTuple

from csto_check.facts.cue_records import About, Cue
from csto_check.facts.model import Resolution, Rule, Source, Topic
from csto_check.facts.small_records import Aside, Ignore, Withdrawal
from csto_check.facts.terms import Term
from csto_check.problem import Place
from csto_check.values.base import UNKNOWN, Setting
from csto_check.values.date import Date, known_date
from csto_check.values.value import Takes, Value, reader_of, type_of
from csto_check.values.zones import Zones

_RECORDS: Mapping[str, Any] = {
    each.__name__: each for each in (About, Aside, Cue, Ignore, Resolution, Rule, Source, Term, Topic, Withdrawal)
}
to_json = JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
from_json = JSONDecoder().decode


class Encoder:
    """Records to what JSON can hold: a list is a tuple, and a mapping has the name of what it stands for."""

    def __init__(self, files: Sequence[str]) -> None:
        """`files` are the names of the base's files in their places."""
        self._numbers = {name: number for number, name in enumerate(files)}

    def place(self, place: Place) -> list[int]:
        """The number of its file, its line and its column."""
        return [self._numbers[place.file], place.line, place.column]

    def plain(self, found: Any) -> Any:
        """Anything of a record; raises TypeError for what no record holds."""
        if found is None or isinstance(found, str | int):
            return found
        if isinstance(found, Place):
            return {"place": self.place(found)}
        if isinstance(found, Value):  # a date: the values of claims and resolutions are read with their topic
            return {"date": found.written}
        if isinstance(found, tuple):
            return self._fields(found) if hasattr(found, "_fields") else list(map(self.plain, found))
        if isinstance(found, Mapping):
            return {"pairs": [[key, self.plain(each)] for key, each in found.items()]}
        if isinstance(found, Decimal):
            return {"number": str(found)}
        if getattr(found, "name", None) in ("share", "length"):  # how close values may be
            return {found.name: found.written}
        raise TypeError(f"{found!r} is nothing of a base")

    def _fields(self, record: Any) -> dict[str, Any]:
        """A record by its fields, without those that are as when nothing is said."""
        name = type(record).__name__
        if name == "TimeStretch":
            return {"stretch": [self.plain(record.from_), self.plain(record.to)]}
        if isinstance(record, Setting):
            return {"setting": list(map(self.plain, (record.unit, record.tolerance, record.close, record.options)))}
        if isinstance(record, Resolution):
            return {"holds": record.holds.written, **self._said(record, "holds")}  # to be read as those of its topic
        if name not in _RECORDS:
            raise TypeError(f"{name} is no record of a base")
        return {"record": name, **self._said(record)}

    def _said(self, record: Any, beside: str = "") -> dict[str, Any]:
        usual = record._field_defaults
        fields = ((key, each) for key, each in zip(record._fields, record, strict=True) if key != beside)
        return {key: self.plain(each) for key, each in fields if not _is_usual(each, usual.get(key, ...))}


def _is_usual(found: Any, usual: Any) -> bool:
    """Whether a field is as when nothing is said; 1.0 and 1 are not told in the same way."""
    return found is usual or (not isinstance(found, Decimal) and bool(found == usual))


class Decoder(NamedTuple):
    """What was encoded, back to records; `plain` has the units, names and zones of the base."""

    files: Sequence[str]
    setting: Setting

    def place(self, found: Sequence[int]) -> Place:
        return Place(self.files[found[0]], found[1], found[2])

    def record(self, found: Any) -> Any:
        """Anything that `Encoder.plain` made, but for what only a topic holds."""
        if isinstance(found, list):
            return tuple(map(self.record, found))
        if not isinstance(found, dict):
            return found
        if "record" in found:
            return _RECORDS[found.pop("record")](**self.fields(found))
        ((what, said),) = found.items()
        return getattr(self, f"_{what}")(said)

    def fields(self, found: dict[str, Any]) -> dict[str, Any]:
        """Each by its name."""
        return {name: self.record(each) for name, each in found.items()}

    def topic(self, found: dict[str, Any]) -> Topic:
        """A topic, of whose resolution the value is read as those of its claims are."""
        resolution = found.pop("resolution", None)
        topic: Topic = self.record(found)
        if resolution is None:
            return topic
        fields = {name: self.record(each) for name, each in resolution.items() if name != "holds"}
        holds = value_back(resolution["holds"], topic)
        return topic._replace(resolution=Resolution(**{**fields, "holds": holds}))

    def _place(self, said: list[int]) -> Place:
        return self.place(said)

    def _date(self, said: str) -> Date | None:
        return known_date(said, Setting(zones=self.setting.zones))

    def _pairs(self, said: list[Any]) -> dict[str, Any]:
        return {key: self.record(each) for key, each in said}

    def _number(self, said: str) -> Decimal:
        return Decimal(said)

    def _stretch(self, said: list[Any]) -> Any:
        from csto_check.values.stretch import TimeStretch  # few claims say when they held

        return TimeStretch(*map(self.record, said))

    def _setting(self, said: list[Any]) -> Setting:
        unit, tolerance, close, options = map(self.record, said)
        return self.setting._replace(unit=unit, tolerance=tolerance, close=close, options=options)

    def _share(self, said: str) -> Any:
        return _width("share", said)

    def _length(self, said: str) -> Any:
        return _width("length", said)


def _width(name: Any, said: str) -> Any:
    from csto_check.values.closeness import WIDTHS  # few topics say it

    return WIDTHS[name].read(said)


def value_back(written: str, topic: Topic) -> Value:
    """The value that was written, read as before; raises Unreadable for what was none."""
    said: Any = written
    if type_of(topic.kind).takes is Takes.LISTS and written != UNKNOWN:
        from csto_check.values.names import lists_of

        said = lists_of(written)
    return reader_of(topic.kind)(said, topic.setting)


def zones_of(names: Sequence[str]) -> Zones | None:
    """The time zones of a base by name; None where one is not here any more."""
    from csto_check.files.shipped import zone_file

    found = {name: zone_file(name) for name in names}
    return Zones({name: data for name, data in found.items() if data is not None}) if all(found.values()) else None
