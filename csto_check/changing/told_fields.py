"""The fields of a record as comparable texts, whatever fields it has: a new one is compared from its first day on."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from csto_check.problem import Place
from csto_check.values.value import Value

Content = str | tuple[Any, ...]  # a text, or texts within texts


class FieldChange(NamedTuple):
    """A field whose content differs; empty where there is none."""

    field: str
    before: str
    after: str


def field_changes(before: Any, after: Any, skipped: Collection[str] = ()) -> list[FieldChange]:
    """The fields in which two named tuples of one kind differ, in the order of the record."""
    return list(_differing(_fields(before, skipped), _fields(after, skipped)))


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[FieldChange]:
    for name, value in before.items():
        if content(value) != content(after[name]):
            yield FieldChange(name, text_of(value), text_of(after[name]))


def _fields(record: Any, skipped: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in record._asdict().items() if name not in skipped}


def content(value: Any) -> Content:
    """What counts in a field, without the places at which it was written; equal where two say the same.

    Blanks and line breaks count as one space, as nobody could see the difference in what is told.
    """
    if isinstance(value, Place) or value is None:
        return ""
    if isinstance(value, Value):
        return content(value.written)
    if isinstance(value, Mapping):
        return tuple((str(key), content(value[key])) for key in sorted(value))
    if isinstance(value, frozenset):
        return tuple(sorted(map(str, value)))
    return tuple(map(content, value)) if isinstance(value, tuple) else " ".join(str(value).split())


def text_of(value: Any) -> str:
    """The same for a reader, on one line."""
    if isinstance(value, Place):
        return ""
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return _with_names(value._asdict().items())
    if isinstance(value, Mapping):
        return _with_names((str(key), value[key]) for key in sorted(value))
    if isinstance(value, (tuple, frozenset)):
        return _listed(map(text_of, sorted(value) if isinstance(value, frozenset) else value))
    return str(content(value))


def _with_names(pairs: Iterable[tuple[str, Any]]) -> str:
    """`on 2022-02-01, because the paper corrected it`"""
    return ", ".join(f"{name.removesuffix('_')} {text}" for name, value in pairs if (text := text_of(value)))


def _listed(texts: Iterable[str]) -> str:
    """`a, b`; in quotation marks where one holds a comma itself."""
    found = list(texts)
    return ", ".join(f"“{each}”" for each in found) if any("," in each for each in found) else ", ".join(found)
