"""Topics that were added, removed, or ask something else; and those whose cues differ."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from csto_check.changing.changed import Changed, changed_records
from csto_check.changing.told_fields import FieldChange, content, field_changes
from csto_check.facts.model import Topic, topic_order
from csto_check.values.base import Setting

_ELSEWHERE = ("id", "place", "cues", "setting")
_OF_BASE = ("units", "names", "zones")  # of a setting: what is that of the whole base, and told as such


class CueChange(NamedTuple):
    """A topic whose cues differ, in these languages; of the event as a whole `topic` is empty."""

    topic: str
    languages: tuple[str, ...]


def topic_changes(old: Mapping[str, Topic], new: Mapping[str, Topic]) -> list[Changed[Topic]]:
    """By id; a topic with another id is another topic."""
    found = {each.last.id: each for each in changed_records(old, new, _ELSEWHERE)}
    for id_ in old.keys() & new.keys():
        before, after = old[id_], new[id_]
        if fields := _setting_changes(before.setting, after.setting):
            known = found.get(id_, Changed("changed", before, after))
            found[id_] = known._replace(fields=(*known.fields, *fields))
    return [found[id_] for id_ in sorted(found, key=topic_order)]


def _setting_changes(before: Setting, after: Setting) -> list[FieldChange]:
    return field_changes(before, after, _OF_BASE)


def cue_changes(old: Mapping[str, Topic], new: Mapping[str, Topic]) -> Iterator[CueChange]:
    """The topics of both versions whose cues differ; of those added or removed, that they have any."""
    for id_ in sorted({*old, *new}, key=topic_order):
        before, after = (topics[id_].cues if id_ in topics else {} for topics in (old, new))
        if languages := differing_keys(before, after):
            yield CueChange(id_, languages)


def differing_keys(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys under which two mappings hold different things."""
    keys = sorted({*before, *after})
    return tuple(key for key in keys if content(before.get(key)) != content(after.get(key)))
