"""Cues in files of their own: read only where running text is, so that nothing else waits for them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from csto_check.facts.cue_records import About
from csto_check.facts.fields import Problems, Record
from csto_check.facts.format import VERSION
from csto_check.facts.model import Base, Topic
from csto_check.facts.named_files import named_files
from csto_check.facts.read_cues import read_about, read_topic_cues
from csto_check.facts.read_settings import add_kinds, add_names
from csto_check.facts.yaml_tree import parse
from csto_check.problem import CannotRun, Place


def with_cues(base: Base) -> Base:
    """The base with the cues of its cue files; raises CannotRun with every problem in them."""
    if not base.about.files:
        return base
    problems = Problems()
    about, topics, names, kinds = base.about, dict(base.topics), dict(base.names), dict(base.kinds)
    for record in _records(base, problems):
        about = _joined(about, record, base)
        add_names(names, record)
        add_kinds(kinds, record, names)
        _add_cues(topics, record)
    if problems:
        raise CannotRun(problems)
    return replace(base, about=about._replace(files=()), topics=topics, names=names, kinds=kinds)


def _add_cues(topics: dict[str, Topic], record: Record) -> None:
    for key, node in record.pairs("topics", "write troops: {de: {near: [word]}}"):
        topic = topics.get(key.text)
        if topic is None:
            hint = record.problems.meant(key.text, topics) or "list them with: csto-check topics"
            record.problem(key, "B401", f'there is no topic "{key.text}"', hint)
        elif topic.cues:
            record.problem(key, "B606", f'"{key.text}" already has cues', "keep them in one place")
        else:
            cues = read_topic_cues(node, topic.kind, topic.setting.options, record.problems)
            topics[key.text] = topic._replace(cues=cues)


def _records(base: Base, problems: Problems) -> Iterator[Record]:
    for pattern, place in base.about.files:
        for path in named_files(base.path, base.store, pattern, place, problems):
            text = base.store.text(path, Path(path).name if base.shipped else None)
            root, found = parse(text.text, text.name)
            problems.extend(found)
            if root is not None:
                yield _checked(Record(root, "cue_file", problems))
            elif not found:
                problems.at(
                    Place(text.name, 1, 1), "B103", "the file is empty", "start it with csto-check: 1 and topics:"
                )


def _checked(record: Record) -> Record:
    if record.text("csto-check") not in (None, VERSION):
        record.problem(
            record.items["csto-check"], "B208", "this file is in a different format", f"write csto-check: {VERSION}"
        )
    return record


def _joined(about: About, record: Record, base: Base) -> About:
    """What holds for the whole event, from the base and a cue file together."""
    node = record.get("cues")
    if node is None:
        return about
    more = read_about(node, base.zones, record.problems)
    for _, place in more.files:
        record.problems.at(place, "B607", "a file with cues cannot name further files", "name it in the base")
    return About(about.when or more.when, {**about.words, **more.words})
