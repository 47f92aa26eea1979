"""A base with additions: the texts of its files, and what it loads to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from csto_check.curating.addition import Addition
from csto_check.curating.claim_updates import ClaimChange, change_at, edits_of_changes
from csto_check.curating.file_homes import FileHomes, unit_entry
from csto_check.curating.formed import in_form
from csto_check.curating.given_at import addition_at
from csto_check.curating.insertion import Insertion, Replacement, inserted
from csto_check.facts.loader import load
from csto_check.facts.model import Base, Topic
from csto_check.facts.small_records import Aside, Ignore
from csto_check.facts.yaml_tree import parse
from csto_check.files.bounded import Text
from csto_check.files.store import DISK, Replaced
from csto_check.problem import CannotRun, Place, Problem
from csto_check.values.base import Setting

_Part = TypeVar("_Part", Aside, Ignore)
_NOWHERE = Place("", 0, 0)
_ELSEWHERE = "this cannot be added without changing something else"
_BY_HAND = "run csto-check fmt first, or write it into the file by hand"


class FileChange(NamedTuple):
    """A file of a base as it was read, and its new text."""

    old: Text
    text: str

    @property
    def path(self) -> str:
        return self.old.name


GivenAt = Callable[[Place, str], Place | None]


def _as_it_is(place: Place, _: str) -> Place:
    return place


class NewVersion(NamedTuple):
    """A base with additions, loaded, and the changes of files that make it."""

    base: Base
    changes: tuple[FileChange, ...] = ()


def new_version(
    base: Base,
    files: Mapping[str, Text],
    additions: Sequence[Addition],
    to: str | None = None,
    units: Iterable[str] = (),
    changes: Sequence[ClaimChange] = (),
) -> NewVersion:
    """The base with additions, changed claims, and new units if need be; raises CannotRun with all their problems.

    `files` are the texts of its files by their paths, `to` is the one that takes everything if one was named.
    """
    if not additions and not changes:
        return NewVersion(base)
    entries: dict[str, list[Insertion | Replacement]] = edits_of_changes(base, files, changes)
    for path, new in FileHomes(base, _destination(to, files)).entries(additions).items():
        entries.setdefault(path, []).extend(new)
    for unit in units:
        entries.setdefault(base.path, []).insert(0, unit_entry(unit))
    changed = {each.id for each in changes}
    kept = replace(base, claims=tuple(each for each in base.claims if each.id not in changed))

    def given(place: Place, text: str) -> Place | None:
        found = addition_at(place, text, additions) or change_at(place, text, base, files, changes)
        return found.place if found else place

    version = with_insertions(kept, files, entries, given)
    wanted: list[Addition | ClaimChange] = [*additions, *changes]
    if not all(_holds(version.base, each) for each in wanted):
        raise CannotRun.because(_ELSEWHERE, _BY_HAND)
    return version


def _destination(to: str | None, files: Mapping[str, Text]) -> str | None:
    """The path of the file that was named, as the base has it; raises CannotRun for a file that is none of the base."""
    if to is None:
        return None
    found = next((path for path in files if DISK.is_same(path, to)), None)
    if found is None:
        remedy = f"its files are {', '.join(files)}; a new one needs csto-check: 1 in it and a line under include"
        raise CannotRun.because(f"--to: {to} is no file of this base", remedy)
    return found


def with_insertions(
    base: Base,
    files: Mapping[str, Text],
    entries: Mapping[str, Sequence[Insertion | Replacement]],
    given: GivenAt = _as_it_is,
) -> NewVersion:
    """A base whose files get some entries, by the paths of the files; raises CannotRun where it is not as it was.

    `given` tells of a place in the new text of a file where that was given.
    """
    made = {path: inserted(files[path].text, wanted) for path, wanted in entries.items()}
    as_read = {path: file.text for path, file in files.items()}
    found = _loaded(base, as_read, made, given)
    texts = {path: in_form(files[path].text, text, path) for path, text in made.items()}
    if texts != made:
        found = load(base.path, Replaced({**as_read, **texts}))
    if not all(map(_is_kept, _records(base), _records(found))):
        raise CannotRun.because(_ELSEWHERE, _BY_HAND)
    return NewVersion(found, tuple(FileChange(files[path], text) for path, text in sorted(texts.items())))


def _loaded(base: Base, old: Mapping[str, str], made: Mapping[str, str], given: GivenAt) -> Base:
    """The base with new texts in place of old ones; a problem in what is new is told of where that was given."""
    try:
        return load(base.path, Replaced({**old, **made}))
    except CannotRun as error:
        if any(parse(text, "")[0] is None for text in made.values()):
            raise CannotRun.because(_ELSEWHERE, _BY_HAND) from error
        raise CannotRun(dict.fromkeys(_told(each, made, given) for each in error.problems)) from error


def _told(problem: Problem, made: Mapping[str, str], given: GivenAt) -> Problem:
    """A problem without its place where that is in no file yet."""
    place = problem.place
    return problem._replace(place=given(place, made[place.file])) if place and place.file in made else problem


def _holds(base: Base, wanted: Addition | ClaimChange) -> bool:
    if isinstance(wanted, Addition):
        return all(id_ in base.by_id or id_ in base.topics or id_ in base.sources for id_ in wanted.ids)
    claim, value = base.by_id.get(wanted.id), wanted.fields.get("value")
    return claim is not None and (not isinstance(value, str) or value == claim.value.written)


def _records(base: Base) -> list[dict[str, Any]]:
    """What a base holds, by ids and without places."""
    return [
        {each.id: (each._replace(place=_NOWHERE, ignore=_unplaced(each.ignore)), each.value.written)
         for each in base.claims},
        {id_: each._replace(place=_NOWHERE, ignore=_unplaced(each.ignore), set_aside=_unplaced(each.set_aside))
         for id_, each in base.sources.items()},
        {id_: (each._replace(place=_NOWHERE, ignore=_unplaced(each.ignore), setting=Setting(), resolution=None),
               _set(each), _resolved(each)) for id_, each in base.topics.items()},
        {each.text: each.sides for each in base.rules},
        *({**each} for each in (base.names, base.kinds, base.units)),
    ]  # fmt: skip


def _unplaced(parts: tuple[_Part, ...]) -> tuple[_Part, ...]:
    return tuple(each._replace(place=_NOWHERE) for each in parts)


def _set(topic: Topic) -> tuple[Any, ...]:
    """The setting of a topic without what belongs to the base, which may have more units."""
    setting = topic.setting
    return setting.unit, setting.tolerance, setting.close, setting.options


def _resolved(topic: Topic) -> Any:
    return topic.resolution and topic.resolution._replace(place=_NOWHERE)


def _is_kept(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return all(key in new and new[key] == value for key, value in old.items())
