"""What was put into a base, and what its topics come to now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from json import dumps
from typing import Annotated, Any, Literal, NamedTuple, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.line_diff import line_diff
from csto_check.answers.new_source import with_texts
from csto_check.answers.page_says import PageSays
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of
from csto_check.codes.code import Severity
from csto_check.curating.addition import Addition, What
from csto_check.curating.caution import Caution
from csto_check.curating.claim_updates import ClaimChange
from csto_check.curating.json_lines import additions_from_lines
from csto_check.curating.new_version import FileChange
from csto_check.curating.plan import AddRequest, Planned, plan_additions
from csto_check.facts.loader import load
from csto_check.facts.model import Base
from csto_check.files.bounded import Text
from csto_check.files.rewriting import RememberingStore
from csto_check.problem import CannotRun
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.verdict import TopicVerdict
from csto_check.reasoning.words.verdict_reasons import Reasons


class AddedInfo(TypedDict):
    """A claim, topic or source that is new in the base."""

    what: What
    id: str
    value: Annotated[str | None, "of a claim, as it is in the base"]
    from_quote: Annotated[bool, "the value was read from the quote"]
    place: Annotated[str, "file:line:column, as it is afterwards"]


class ChangedInfo(TypedDict):
    """A claim of the base that gets other contents."""

    id: str
    fields: Annotated[list[str], "value, quote and so on"]
    place: Annotated[str, "file:line:column, as it is afterwards"]


class RemarkInfo(TypedDict):
    """Something that whoever adds it should know."""

    severity: Annotated[Severity, "error: added in spite of it, with --anyway"]
    about: Annotated[str, "an id"]
    what: str
    remedy: str
    code: Annotated[str | None, "of the finding of verify that it is"]


class FileChangeInfo(TypedDict):
    """A file that changes."""

    file: str
    diff: Annotated[str, "a unified diff"]


class VerdictNowInfo(TypedDict):
    """What a topic comes to, before and after."""

    topic: str
    question: str
    before: Annotated[TopicVerdict | None, "null for a new topic"]
    after: TopicVerdict
    reason: Annotated[str, "why it is so now"]


class Document(TypedDict):
    """The answer of csto-check add."""

    csto_check: Literal[1]
    command: Literal["add"]
    base: Annotated[BaseInfo, "the base with what was added"]
    dry_run: Annotated[bool, "nothing was written"]
    added: list[AddedInfo]
    changed: Annotated[list[ChangedInfo], "of a spreadsheet"]
    n_known: Annotated[int, "claims of a spreadsheet that the base has already"]
    n_derived: Annotated[int, "rows of a spreadsheet that follow from rules and are not read"]
    remarks: list[RemarkInfo]
    files: list[FileChangeInfo]
    verdicts: Annotated[list[VerdictNowInfo], "of the topics of new claims, and of all whose verdict changed"]


class Skipped(NamedTuple):
    """How many rows of a spreadsheet add nothing: the base has their claims, or they follow from rules."""

    n_known: int = 0
    n_derived: int = 0


NOTHING = Skipped()


class PlannedWithTexts(NamedTuple):
    """A plan, and what the pages of new sources say of themselves."""

    plan: Planned
    said: tuple[PageSays, ...]


def answer(
    base: Base, additions: Sequence[Mapping[str, Any]], texts: str | None = None, anyway: bool = False
) -> Document:
    """What adding some records would come to; nothing is written. Raises CannotRun with every reason against it.

    Each is a mapping as `csto-check add --jsonl` reads it: `{"add": "claim", "source": …, "quote": …, "says": …}`.
    """
    lines = "\n".join(dumps(dict(each)) for each in additions)
    ways = AddRequest(additions_from_lines(lines, "additions"), texts, anyway=anyway)
    return from_plan(planned(base, ways).plan, dry_run=True)


def planned(base: Base, asked: AddRequest) -> PlannedWithTexts:
    """The plan of additions whose sources are completed from their texts; raises CannotRun."""
    complete = with_texts(asked.additions, base)
    asked = replace(asked, additions=complete.additions, given=complete.texts)
    return PlannedWithTexts(plan_additions(base, files_of(base), asked), complete.said)


def files_of(base: Base) -> Mapping[str, Text]:
    """The files of a base as they were read; raises CannotRun if they were changed since."""
    if isinstance(base.store, RememberingStore):
        return base.store.texts
    store = RememberingStore()
    if load(base.path, store).sha256 != base.sha256:
        raise CannotRun.because("the base was changed since it was loaded", "load it again")
    return store.texts


def from_plan(planned: Planned, *, dry_run: bool, skipped: Skipped = NOTHING) -> Document:
    """The document of a plan, whether or not it was carried out."""
    return {
        "csto_check": VERSION,
        "command": "add",
        "base": base_info(planned.after.base),
        "dry_run": dry_run,
        "added": [info for each in planned.additions for info in _added(each, planned)],
        "changed": [_changed(each, planned.after.base) for each in planned.changed],
        "n_known": skipped.n_known,
        "n_derived": skipped.n_derived,
        "remarks": list(map(_remark, planned.remarks)),
        "files": list(map(_change, planned.after.changes)),
        "verdicts": list(_verdicts(planned)),
    }


def rows(document: Document) -> Rows:
    """One row for each record that is new."""
    return Rows.of(AddedInfo, document["added"])


def _added(addition: Addition, planned: Planned) -> Iterator[AddedInfo]:
    base, what = planned.after.base, addition.what
    if what != "claim":
        record = base.topics[addition.id] if what == "topic" else base.sources[addition.id]
        yield {"what": what, "id": addition.id, "value": None, "from_quote": False, "place": str(record.place)}
        return
    for claim in (base.by_id[addition.claim_id(topic)] for topic in addition.says):
        read = claim.id in planned.read
        yield {
            "what": what,
            "id": claim.id,
            "value": claim.value.written,
            "from_quote": read,
            "place": str(claim.place),
        }


def _changed(change: ClaimChange, base: Base) -> ChangedInfo:
    return {"id": change.id, "fields": list(change.fields), "place": str(base.by_id[change.id].place)}


def _remark(remark: Caution) -> RemarkInfo:
    return {
        "severity": remark.severity,
        "about": remark.about,
        "what": remark.what,
        "remedy": remark.remedy,
        "code": remark.code or None,
    }


def _change(change: FileChange) -> FileChangeInfo:
    return {"file": change.path, "diff": line_diff(change.old.text, change.text, change.path)}


def _verdicts(planned: Planned) -> Iterator[VerdictNowInfo]:
    if not planned.after.changes:
        return
    before, after = findings_of(planned.before), findings_of(planned.after.base)
    said = {topic for each in planned.additions for topic in each.says}
    said |= {planned.before.by_id[each.id].topic for each in planned.changed}
    reasons = Reasons(after.base)
    for id_, topic in after.base.topics.items():
        old = before.case(id_).verdict.value if id_ in before.base.topics else None
        case = after.case(id_)
        if id_ in said or (old is not None and old != case.verdict.value):
            yield {
                "topic": id_,
                "question": topic.question,
                "before": old,
                "after": case.verdict.value,
                "reason": reasons.of(case, pairs(case, after.base), after.breaches(id_)),
            }
