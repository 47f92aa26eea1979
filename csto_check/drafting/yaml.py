"""Drafts as YAML that the project's own reader takes: records in, text out."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from csto_check.facts.format import VERSION
from csto_check.layout.canonical import formatted
from csto_check.layout.scalars import comment_line, scalar


class DraftSource(NamedTuple):
    """The record of the text itself; what is not known of it is None."""

    id: str
    title: str
    published: str | None
    dated_by: str | None
    language: str
    sha256: str
    publisher: str | None = None
    author: str | None = None
    url: str | None = None


class DraftTopic(NamedTuple):
    """A question for a reading that no topic of the base claims; without a unit it is a date."""

    id: str
    question: str
    unit: str | None


class DraftClaim(NamedTuple):
    """A proposal: a quote, the topic and value it may say, and what its sentence tells besides."""

    quote: str
    topic: str
    value: str
    note: str
    according_to: str | None = None
    as_of: str | None = None
    planned: bool = False
    word: str | None = None


class Undrafted(NamedTuple):
    """A reading of which no claim can be made; the line and column count from 1."""

    line: int
    column: int
    text: str
    why: str


class Draft(NamedTuple):
    """All that is proposed for one text; `units` are words by unit and language, `entries` stand as in the text."""

    source: DraftSource
    units: Mapping[str, Mapping[str, tuple[str, ...]]]
    topics: tuple[DraftTopic, ...]
    entries: tuple[DraftClaim | Undrafted, ...]


def write_draft(draft: Draft, head: Iterable[str]) -> str:
    """A file of a base in canonical form; the lines of `head` come first, as a comment."""
    lines = [*(f"# {comment_line(line)}" for line in head), f"csto-check: {VERSION}"]
    lines += [*_units(draft.units), *_source(draft.source)]
    lines += _topics(draft.topics)
    lines += _claims(draft.source.id, draft.entries)
    return formatted("\n".join(lines) + "\n", draft.source.id)


def _source(source: DraftSource) -> Iterator[str]:
    yield "sources:"
    yield f"  {source.id}:"
    yield f"    title: {scalar(source.title)}"
    if source.publisher:
        yield f"    publisher: {scalar(source.publisher)}"
    if source.author:
        yield f"    author: {scalar(source.author)}"
    if source.published:
        yield f"    published: {scalar(source.published)}"
    else:
        yield "    # published: no date was found in the text; set it with csto-check draft --date"
    if source.dated_by:
        yield f"    dated_by: {scalar(source.dated_by)}"
    yield f"    language: {source.language}"
    if source.url:
        yield f"    url: {scalar(source.url)}"
    yield f"    sha256: {source.sha256}"


def _units(units: Mapping[str, Mapping[str, tuple[str, ...]]]) -> Iterator[str]:
    if units:
        yield "units:"
    for unit, words in units.items():
        listed = (f"{language}: [{', '.join(map(scalar, said))}]" for language, said in words.items())
        yield f"  {unit}: {{{', '.join(listed)}}}"


def _topics(topics: Iterable[DraftTopic]) -> Iterator[str]:
    for index, topic in enumerate(topics):
        if index == 0:
            yield "topics:"
        kind = f"unit: {topic.unit}" if topic.unit else "kind: date"
        yield f"  {topic.id}: {{question: {scalar(topic.question)}, {kind}}}"


def _claims(source: str, entries: Iterable[DraftClaim | Undrafted]) -> Iterator[str]:
    """The claims in the order of the text; without any there is no key for them, only comments."""
    found = list(entries)
    if not found:
        yield "# No numbers, dates or durations were found in this text, so there are no claims to start from."
    if any(isinstance(entry, DraftClaim) for entry in found):
        yield "claims:"
        yield f"  {source}:"
    for entry in found:
        yield from _claim(entry) if isinstance(entry, DraftClaim) else [_undrafted(entry)]


def _undrafted(entry: Undrafted) -> str:
    return f"    # line {entry.line}, column {entry.column}: “{comment_line(entry.text)}”: {comment_line(entry.why)}"


def _claim(claim: DraftClaim) -> Iterator[str]:
    yield f"    - quote: {scalar(claim.quote)}"
    yield f"      says: {{{claim.topic}: {scalar(claim.value)}}}"
    if claim.according_to:
        yield f"      according_to: {scalar(claim.according_to)}"
    if claim.as_of:
        yield f"      as_of: {scalar(claim.as_of)}"
    if claim.planned:
        yield "      modality: planned"
    if claim.word:
        yield f"      id: {claim.word}"
    yield f"      note: {scalar(claim.note)}"
