"""Everything that a base comes to, in one document: what the page is made from."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.diff import TopicDiff, topic_with_pairs
from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.evidence import WholeTextInfo, whole_text
from csto_check.answers.filtering import FilterInfo, filter_info
from csto_check.answers.held_values import HeldInfo, held_infos
from csto_check.answers.running_count import SeriesInfo, series_infos
from csto_check.answers.selection import findings_of, n_compared, select_cases
from csto_check.answers.sources import SourceInfo, source_info
from csto_check.answers.timeline import EventInfo, event_infos, n_undated
from csto_check.answers.verify import Document as Verified
from csto_check.answers.verify import from_evidence
from csto_check.evidence.gather import Gathered, gather
from csto_check.facts.model import Base
from csto_check.grouped import grouped
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case

MOST_ON_PAGE = 21  # pairs of a topic; a thousand claims that contradict each other make half a million


class TopicReport(TopicDiff):
    """Everything on a topic, with the way to others; of many pairs only 21 are here, those that are apart first."""

    rules: Annotated[list[str], "the rules that hold it"]
    above: Annotated[str | None, "the topic whose subtopic it is"]
    below: Annotated[list[str], "its own subtopics, without theirs"]
    series: Annotated[SeriesInfo | None, "how a running count grew; null if the topic does not grow"]


class ExcerptInfo(TypedDict):
    """What a part of the base was asked for; with some topics come those that their arithmetic rests on."""

    topics: list[str]
    sources: list[str]
    n_all_topics: int
    n_all_sources: int


class Document(TypedDict):
    """The answer of csto-check report; sources and topics are sorted by id, a family together."""

    csto_check: Literal[1]
    command: Literal["report"]
    base: BaseInfo
    excerpt: Annotated[ExcerptInfo | None, "null for a document of the whole base"]
    filter: Annotated[FilterInfo | None, "null where all sources were looked at"]
    n_topics: int
    n_compared: Annotated[int, "of them, those with two witnesses"]
    sources: list[SourceInfo]
    topics: list[TopicReport]
    rules: Annotated[list[str], "those that hold one of these topics"]
    events: Annotated[list[EventInfo], "sorted by earliest, open ones first"]
    n_undated: Annotated[int, "topics of dates on which no source gives one"]
    held: Annotated[list[HeldInfo], "values that held from one time to another, by topic and start"]
    verify: Annotated[Verified, "what csto-check verify answers for these sources"]
    texts: Annotated[list[WholeTextInfo] | None, "those that are available; null if they were not asked for"]


def answer(
    base: Base,
    topics: Sequence[str] = (),
    sources: Sequence[str] = (),
    texts: str | None = None,
    *,
    with_texts: bool = False,
) -> Document:
    """Everything on the topics asked for, or all, by the sources asked for, or all; raises CannotRun.

    Quotes are looked for in the texts of a folder; with `with_texts` these are in the document.
    """
    findings = findings_of(base, sources)
    cases = _with_what_they_rest_on(select_cases(findings, topics), findings)
    speaking = _speaking(cases, sources, base, every=not topics)
    gathered = _evidence(base, texts, speaking)
    return {
        "csto_check": VERSION,
        "command": "report",
        "base": base_info(base),
        "excerpt": _excerpt(base, topics, sources),
        "filter": filter_info(findings),
        "n_topics": len(cases),
        "n_compared": n_compared(cases),
        "sources": [source_info(base.sources[id_], findings) for id_ in speaking],
        "topics": _topics(cases, findings),
        "rules": list(dict.fromkeys(rule.text for case in cases for rule in findings.rules_of.get(case.topic.id, ()))),
        "events": event_infos(cases, findings),
        "n_undated": n_undated(cases),
        "held": held_infos(cases, findings),
        "verify": from_evidence(base, gathered, only={claim.id for case in cases for claim in case.claims}),
        "texts": _texts(base, gathered) if with_texts else None,
    }


def _excerpt(base: Base, topics: Sequence[str], sources: Sequence[str]) -> ExcerptInfo | None:
    if not topics and not sources:
        return None
    return {
        "topics": list(topics),
        "sources": list(sources),
        "n_all_topics": len(base.topics),
        "n_all_sources": len(base.sources),
    }


def _with_what_they_rest_on(cases: list[Case], findings: Findings) -> list[Case]:
    """The cases with those of the claims from which theirs are derived, in the order of the base."""
    base = findings.base
    derived = [claim.derived for case in cases for claim in case.claims if claim.derived]
    wanted = {case.topic.id for case in cases} | {base.by_id[id_].topic for each in derived for id_ in each.from_}
    if len(wanted) == len(cases):
        return cases
    return [findings.case(id_) for id_ in base.topics if id_ in wanted]


def _speaking(cases: Iterable[Case], sources: Sequence[str], base: Base, *, every: bool) -> list[str]:
    """The sources that the page is about: of some topics those that have claims on them."""
    if every:
        return [id_ for id_ in base.sources if not sources or id_ in sources]
    speaking = {claim.source for case in cases for claim in case.claims}
    return [id_ for id_ in base.sources if id_ in speaking]


def _evidence(base: Base, texts: str | None, sources: Sequence[str]) -> Gathered:
    """What there is for these sources, even if these are none."""
    found = gather(base, texts, sources)
    return found._replace(of={id_: found.of[id_] for id_ in sources})


def _topics(cases: Sequence[Case], findings: Findings) -> list[TopicReport]:
    below = grouped((case.topic.id for case in cases), _above)
    known = {case.topic.id for case in cases}
    return [_topic(case, findings, known, below.get(case.topic.id, [])) for case in cases]


def _above(topic: str) -> str:
    """The topic whose subtopic it is, whether there is one or not."""
    return topic.rpartition(".")[0]


def _topic(case: Case, findings: Findings, known: set[str], below: list[str]) -> TopicReport:
    above, found = _above(case.topic.id), pairs(case, findings.base)
    return {
        **topic_with_pairs(case, findings, found, found.apart_first(MOST_ON_PAGE)),
        "rules": [rule.text for rule in findings.rules_of.get(case.topic.id, ())],
        "above": above if above in known else None,
        "below": below,
        "series": next(iter(series_infos([case], findings)), None),
    }


def _texts(base: Base, gathered: Gathered) -> list[WholeTextInfo]:
    found = (whole_text(base.by_source[id_], evidence) for id_, evidence in gathered.of.items())
    return [text for text in found if text is not None]
