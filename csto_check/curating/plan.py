"""What adding something to a base comes to, before any file is written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from csto_check.curating.addition import Addition, FieldTree
from csto_check.curating.caution import Caution
from csto_check.curating.claim_updates import ClaimChange
from csto_check.curating.fields_given import wrong_fields
from csto_check.curating.given_by import GivenBy
from csto_check.curating.likeness import ClaimLikeness, source_likeness, taken_ids, topic_likeness
from csto_check.curating.new_version import NewVersion, new_version
from csto_check.curating.quote_remarks import quote_remarks
from csto_check.curating.quote_values import value_from_quote
from csto_check.evidence.gather import gather
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.source_text import SourceText
from csto_check.facts.model import Base, Topic
from csto_check.facts.read_settings import LETTERS, WORD
from csto_check.facts.yaml_nodes import Mapping as Mapped
from csto_check.facts.yaml_nodes import Scalar
from csto_check.facts.yaml_nodes import Sequence as Listed
from csto_check.facts.yaml_tree import parse
from csto_check.files.bounded import Text
from csto_check.problem import CannotRun, Problem, Slips, did_you_mean
from csto_check.prose import listed
from csto_check.values.value import Takes


@dataclass(frozen=True)
class AddRequest:
    """What is to be added, and how: where texts are, into which file, and whether in spite of errors.

    `given` are the texts of new sources by their ids, `changes` are of claims that are there, `remarks` known before.
    """

    additions: Sequence[Addition]
    texts: str | None = None
    to: str | None = None
    anyway: bool = False
    given: Mapping[str, SourceText] = field(default_factory=dict)
    changes: Sequence[ClaimChange] = ()
    remarks: Sequence[Caution] = ()

    @property
    def given_by(self) -> GivenBy:
        return self.additions[0].given_by if self.additions else GivenBy.ROW


class Planned(NamedTuple):
    """The additions with what was read for them, the base before, and after with its changed files, and remarks.

    `changed` are the claims that get other contents.
    """

    additions: tuple[Addition, ...]
    before: Base
    after: NewVersion
    remarks: tuple[Caution, ...]
    changed: tuple[ClaimChange, ...]
    read: Mapping[str, str]  # the values that were read from quotes, by the ids of their claims


def plan_additions(base: Base, files: Mapping[str, Text], asked: AddRequest) -> Planned:
    """The plan; raises CannotRun with every reason why this cannot be added. `files` are the base's, by path."""
    if base.shipped:
        raise CannotRun.because(
            "the example base is not changed", "name yours with --facts, or start one: csto-check init"
        )
    return _Planning(base, files, asked).plan()


class _Planning:
    """One request on one base."""

    def __init__(self, base: Base, files: Mapping[str, Text], asked: AddRequest) -> None:
        self._base, self._files, self._asked = base, files, asked
        self._units: list[str] = []
        self._read: dict[str, str] = {}
        self._remarks: list[Caution] = list(asked.remarks)
        self._texts = asked.given

    def plan(self) -> Planned:
        given = self._asked.additions
        _refuse(wrong_fields(given))
        self._units = list(self._new_units())
        _refuse(self._taken([each for each in given if each.what != "claim"]))
        known = self._version([each for each in given if each.what != "claim"]).base
        _refuse(_unknown([each for each in given if each.what == "claim"], known))
        additions = [self._complete(each, known) for each in given]
        _refuse(self._taken(additions))
        changes = [_typed_change(each, self._base) for each in self._asked.changes]
        after = self._version(additions, changes)
        self._remarks += self._judged(additions, after.base)
        errors = [each for each in self._remarks if each.severity == "error"]
        if not self._asked.anyway:
            _refuse(each.problem() for each in errors)
        return Planned(tuple(additions), self._base, after, tuple(self._remarks), tuple(changes), self._read)

    def _version(self, additions: Sequence[Addition], changes: Sequence[ClaimChange] = ()) -> NewVersion:
        return new_version(self._base, self._files, additions, self._asked.to, self._units, changes)

    def _new_units(self) -> Iterator[str]:
        """Units of topics that the base does not have: added if they are wanted anyway."""
        asked = (each.fields.get("unit") for each in self._asked.additions if each.what == "topic")
        for unit in dict.fromkeys(each for each in asked if isinstance(each, str)):
            if unit in self._base.units:
                continue
            near = did_you_mean(unit, self._base.units)
            if not self._asked.anyway:
                place = next(each.place for each in self._asked.additions if each.fields.get("unit") == unit)
                raise CannotRun.because(f'there is no unit "{unit}"', _way_to_unit(unit, near), place)
            remedy = "write the words for it under units, as in people: {en: [person, people]}"
            self._remarks.append(Caution("warning", unit, "this unit is new", remedy))
            yield unit

    def _complete(self, addition: Addition, known: Base) -> Addition:
        """A claim with lists as lists, and with the values that it leaves to its quote."""
        says: dict[str, FieldTree] = {}
        for topic, said in addition.says.items():
            says[topic] = _typed(said, known.topics[topic]) or self._from_quote(addition, known, topic)
        return addition.with_says(says) if addition.what == "claim" else addition

    def _from_quote(self, addition: Addition, known: Base, topic: str) -> str:
        evidence = self._evidence(known, [addition.id])[addition.id]
        value = value_from_quote(addition, known.topics[topic], known, evidence)
        self._read[addition.claim_id(topic)] = value
        return value

    def _evidence(self, base: Base, sources: Sequence[str]) -> dict[str, Evidence]:
        """What there is for some sources; of one without a hash, the file that is called after it."""
        found = gather(base, self._asked.texts, sources, self._texts).of
        unhashed = {id_: each.unhashed[0] for id_, each in found.items() if each.unhashed and not each.text}
        return gather(base, self._asked.texts, sources, {**unhashed, **self._texts}).of if unhashed else found

    def _taken(self, additions: Sequence[Addition]) -> Iterator[Problem]:
        """Ids that are taken, by the base or by an earlier addition."""
        known = {id_: str(source.place) for id_, source in self._base.sources.items()}
        known |= {id_: str(topic.place) for id_, topic in self._base.topics.items()}
        known |= {id_: str(claim.place) for id_, claim in self._base.by_id.items()}
        for each in additions:
            yield from taken_ids(each, known, self._base)
            where = str(each.place) if each.place else "the same request"
            known.update({id_: where for id_ in each.ids if id_ not in known})

    def _judged(self, additions: Sequence[Addition], base: Base) -> Iterator[Caution]:
        claims = [(base.by_id[each.claim_id(topic)], each.place) for each in additions for topic in each.says]
        claims += [(base.by_id[each.id], each.place) for each in self._asked.changes]
        if claims:
            evidence = self._evidence(base, list(dict.fromkeys(claim.source for claim, _ in claims)))
            yield from quote_remarks(base, claims, evidence)
        likeness = ClaimLikeness(base, self._asked.given_by)
        for claim, place in claims:
            yield from (remark._replace(place=place) for remark in likeness.of(claim))
        for each in additions:
            yield from (remark._replace(place=each.place) for remark in self._likeness(each, base))
        yield from self._kept_fields(base)
        yield from self._kept_elsewhere(base)

    @staticmethod
    def _likeness(addition: Addition, base: Base) -> Iterator[Caution]:
        if addition.what == "topic":
            yield from topic_likeness(base.topics[addition.id], base, addition.given_by)
        if addition.what == "source":
            yield from source_likeness(base.sources[addition.id], base)

    def _kept_fields(self, base: Base) -> Iterator[Caution]:
        """What a claim with another quote still says of the old one."""
        for each in self._asked.changes:
            if each.kept and "quote" in each.fields:
                what = f"its quote changed, and {listed(each.kept)} stayed as before"
                remedy = f"look whether the new quote says so, at {base.by_id[each.id].place}"
                yield Caution("warning", each.id, what, remedy, each.place)

    def _kept_elsewhere(self, base: Base) -> Iterator[Caution]:
        """Texts of new sources that later commands will not find."""
        found = gather(base, self._asked.texts, list(self._texts)) if self._texts else None
        for id_, text in self._texts.items():
            if found and found.of[id_].text is None:
                folder = found.folder.label if found.folder else found.seeds.label
                remedy = f"copy it into {folder}, so that quotes are looked for in it"
                yield Caution("note", id_, f"{text.name} is not among the texts", remedy)


def _way_to_unit(unit: str, near: str) -> str:
    """How a topic gets a unit that is not there: another one, or a new one if it can be an id."""
    if not WORD.match(unit):
        return f"{near or 'units are ids such as people'}; in a new one, {LETTERS}"
    return f"{near or f'add {unit}: {{}} under units'}; --anyway adds it as a new unit"


def _refuse(problems: Iterator[Problem] | Sequence[Problem]) -> None:
    """Raises CannotRun where there are problems."""
    found = list(dict.fromkeys(problems))
    if found:
        raise CannotRun(found)


def _unknown(claims: Sequence[Addition], base: Base) -> Iterator[Problem]:
    """Names of claims that are no source or topic."""
    sources, topics = Slips(base.sources), Slips(base.topics)
    for claim in claims:
        if claim.id not in base.sources:
            hint = sources.meant(claim.id) or f"add it first: csto-check add source {claim.id}"
            yield Problem(claim.place, f'there is no source "{claim.id}"', hint)
        for topic in claim.says:
            if topic not in base.topics:
                hint = topics.meant(topic) or f"add it first: csto-check add topic {topic}"
                yield Problem(claim.place, f'there is no topic "{topic}"', hint)


def _typed(said: FieldTree, topic: Topic) -> FieldTree:
    """What a claim says on a topic; a list of names that is written as YAML becomes one."""
    if topic.value_type.takes is not Takes.LISTS:
        return said
    if isinstance(said, dict):
        return {**said, "value": _typed(said["value"], topic)} if "value" in said else said
    return _tree(said) if isinstance(said, str) and said.startswith("{") else said


def _typed_change(change: ClaimChange, base: Base) -> ClaimChange:
    """The same with a list of names as a list."""
    if "value" not in change.fields:
        return change
    topic = base.topics[base.by_id[change.id].topic]
    return change._replace(fields={**change.fields, "value": _typed(change.fields["value"], topic)})


def _tree(written: str) -> FieldTree:
    """The tree of a text in YAML, or the text itself where it is none."""
    node, problems = parse(written, "")
    return written if node is None or problems else _plain(node)


def _plain(node: Scalar | Listed | Mapped) -> FieldTree:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapped):
        return {name: _plain(value) for name, value in node.items.items()}
    return [_plain(each) for each in node.items]
