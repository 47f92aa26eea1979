"""The topics, claims and sources in which words, a number, a date or a name stand."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, ClaimInfo, base_info, claim_info
from csto_check.answers.filtering import FilterInfo, filter_info, verdict_whole
from csto_check.answers.places import SpanInfo, spans
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of
from csto_check.answers.topics import TopicInfo, topic_info
from csto_check.facts.model import Base, Claim, Source, Topic
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import TopicVerdict
from csto_check.searching.hits import FieldHit, Searcher, SearchHit
from csto_check.searching.near_words import near_words
from csto_check.searching.search_fields import FieldName
from csto_check.searching.search_terms import SearchTerm, search_terms
from csto_check.values.digits import in_json


class TermInfo(TypedDict):
    """One thing that was looked for, and what it may stand for beside its words."""

    word: Annotated[str, "as typed; several words if they belong together"]
    number: float | None
    dates: Annotated[list[str], "in the notation of a base"]
    names: Annotated[list[str], "names of the base of which it is a spelling"]
    read_as: Annotated[str, "the same in a reader's words; empty if it only means itself"]
    found: Annotated[bool, "whether it was found anywhere, on its own"]
    near: Annotated[list[str], "similar words of the base, if it was found nowhere"]


class FieldHitInfo(TypedDict):
    """A text of a hit in which something stands that was looked for."""

    field: Annotated[FieldName, "which field of the topic, claim or source the text is"]
    text: str
    marks: Annotated[list[SpanInfo], "in characters of this text; all of it if the value is put in other words"]


class TopicHit(TopicInfo):
    """A topic that holds all that was looked for."""

    hits: list[FieldHitInfo]


class ClaimHit(ClaimInfo):
    """A claim that holds some of it, and whose topic and source hold the rest."""

    question: str
    verdict: Annotated[TopicVerdict, "of its topic"]
    verdict_whole: Annotated[TopicVerdict | None, "from all sources; null if all were asked"]
    by_rule: Annotated[bool, "whether that verdict would be different without the rules of the base"]
    hits: list[FieldHitInfo]


class SourceHit(TypedDict):
    """A source that holds all that was looked for."""

    id: str
    title: str
    publisher: str | None
    name: Annotated[str, "what sentences call it: its label, or else its publisher, or else its id"]
    author: str | None
    published: str | None
    hits: list[FieldHitInfo]


class HitRow(TypedDict):
    """A topic, claim or source that was found, for a table of all three."""

    hit: Literal["topic", "claim", "source"]
    id: str
    topic: str | None
    question: str | None
    verdict: TopicVerdict | None
    by_rule: bool | None
    source: str | None
    title: str | None
    value: str | None
    printed: str | None
    quote: str | None
    according_to: list[str] | None
    fields: list[FieldName]


class Document(TypedDict):
    """The answer of csto-check find; topics by id with a family together, claims by topic and id, sources by id."""

    csto_check: Literal[1]
    command: Literal["find"]
    base: BaseInfo
    filter: Annotated[FilterInfo | None, "null if all sources were asked"]
    words: Annotated[list[TermInfo], "each hit contains all of them"]
    n_topics: int
    n_claims: int
    n_sources: int
    topics: list[TopicHit]
    claims: list[ClaimHit]
    sources: list[SourceHit]


def answer(base: Base, words: Sequence[str], sources: Sequence[str] = ()) -> Document:
    """Where all of some words stand, in the whole base or in what some sources say; raises CannotRun."""
    terms = search_terms(words, base)
    findings = findings_of(base, sources)
    searcher = Searcher(findings, terms)
    topics, claims, found = list(searcher.topics()), list(searcher.claims()), list(searcher.sources())
    return {
        "csto_check": VERSION,
        "command": "find",
        "base": base_info(base),
        "filter": filter_info(findings),
        "words": _terms(terms, findings, searcher, all_found=bool(topics or claims or found)),
        "n_topics": len(topics),
        "n_claims": len(claims),
        "n_sources": len(found),
        "topics": [_topic(hit, findings) for hit in topics],
        "claims": [_claim(hit, findings) for hit in claims],
        "sources": [_source(hit) for hit in found],
    }


def rows(document: Document) -> Rows:
    """One row a topic, claim or source."""
    topics: Iterable[HitRow] = (_row("topic", each, topic=each["id"]) for each in document["topics"])
    claims: Iterable[HitRow] = (_row("claim", each) for each in document["claims"])
    sources: Iterable[HitRow] = (_row("source", each, source=each["id"]) for each in document["sources"])
    return Rows.of(HitRow, [*topics, *claims, *sources])


def _row(hit: Literal["topic", "claim", "source"], found: Any, **further: str) -> HitRow:
    row = {**dict.fromkeys(HitRow.__annotations__), **found, **further}
    fields = list(dict.fromkeys(each["field"] for each in found["hits"]))
    return {**{name: row[name] for name in HitRow.__annotations__}, "hit": hit, "fields": fields}  # type: ignore[typeddict-item]


def _terms(terms: Sequence[SearchTerm], findings: Findings, searcher: Searcher, *, all_found: bool) -> list[TermInfo]:
    """What was looked for; each by itself where not all of them stand in one place."""
    known = {} if all_found else searcher.spelled()
    found = [all_found or Searcher(findings, [term]).finds_any() for term in terms]
    return [_term(term, is_found, known) for term, is_found in zip(terms, found, strict=True)]


def _term(term: SearchTerm, found: bool, known: dict[str, str]) -> TermInfo:
    return {
        "word": term.written,
        "number": in_json(term.number),
        "dates": [date.written for date in term.dates],
        "names": list(term.names),
        "read_as": term.read_as(),
        "found": found,
        "near": [] if found else near_words(term, known),
    }


def _hits(found: Iterable[FieldHit]) -> list[FieldHitInfo]:
    return [{"field": hit.field.name, "text": hit.field.text, "marks": spans(hit.places)} for hit in found]


def _topic(hit: SearchHit[Topic], findings: Findings) -> TopicHit:
    return {**topic_info(findings.case(hit.found.id), findings), "hits": _hits(hit.places)}


def _claim(hit: SearchHit[Claim], findings: Findings) -> ClaimHit:
    case = findings.case(hit.found.topic)
    return {
        **claim_info(hit.found, case, findings.base),
        "question": case.topic.question,
        "verdict": case.verdict.value,
        "verdict_whole": verdict_whole(case.topic.id, findings),
        "by_rule": case.by_rule,
        "hits": _hits(hit.places),
    }


def _source(hit: SearchHit[Source]) -> SourceHit:
    source = hit.found
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "name": source.name,
        "author": source.author,
        "published": source.published.written if source.published else None,
        "hits": _hits(hit.places),
    }
