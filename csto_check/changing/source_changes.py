"""Sources that were added, removed, renamed, or described otherwise."""

from collections.abc import Mapping

from csto_check.changing.changed import Changed, changed_records
from csto_check.changing.told_fields import Content, content
from csto_check.facts.model import Source
from csto_check.grouped import grouped

_OF_PLACE = ("id", "place")
Renames = Mapping[str, str]  # the new id of a source by the one it had


def source_changes(old: Mapping[str, Source], new: Mapping[str, Source]) -> list[Changed[Source]]:
    """By id; one that merely got another id is renamed."""
    renames = renamed_sources(old, new)
    left = {id_: each for id_, each in old.items() if id_ not in renames}
    rest = {id_: each for id_, each in new.items() if id_ not in renames.values()}
    renamed = [Changed("renamed", old[before], new[after]) for before, after in renames.items()]
    return sorted([*changed_records(left, rest, _OF_PLACE), *renamed], key=lambda each: each.ids[-1])


def renamed_sources(old: Mapping[str, Source], new: Mapping[str, Source]) -> Renames:
    """The sources that are described just as another was that is gone, where that is no choice between several."""
    gone = grouped((each for id_, each in old.items() if id_ not in new), _description)
    come = grouped((each for id_, each in new.items() if id_ not in old), _description)
    pairs = [(gone[each], come[each]) for each in gone if each in come]
    return {before[0].id: after[0].id for before, after in pairs if len(before) == len(after) == 1}


def _description(source: Source) -> Content:
    return content(source._replace(id=""))
