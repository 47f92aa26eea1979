"""Everything on one claim, one topic or one source."""

from typing import Annotated, Literal, TypedDict

from csto_check.answers.diff import TopicClaim, TopicDiff, topic_claims, topic_diff
from csto_check.answers.document import VERSION, BaseInfo, ClaimInfo, IgnoreInfo, base_info, claim_info, ignore_infos
from csto_check.answers.evidence import EvidenceInfo, TextInfo, evidence_info, text_info
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of, unknown_id
from csto_check.answers.sources import SourceInfo, source_info
from csto_check.evidence.gather import gather
from csto_check.evidence.quote_check import Evidence
from csto_check.facts.model import Base, Claim
from csto_check.problem import CannotRun
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import TopicVerdict


class SiblingInfo(TypedDict):
    """Another topic of the family, or one that a rule joins with it."""

    id: str
    question: str
    scope: str | None
    verdict: TopicVerdict
    by_rule: bool
    claims: Annotated[list[ClaimInfo], "its claims, derived ones with them"]


class TopicCase(TopicDiff):
    """The whole case of a topic."""

    ignore: Annotated[list[IgnoreInfo], "findings of its claims, and of texts reviewed, that are ignored"]
    rules: Annotated[list[str], "the rules that hold it"]
    siblings: list[SiblingInfo]


class ClaimCase(ClaimInfo):
    """A claim with its place in the base and the question it answers."""

    question: str
    verdict: Annotated[TopicVerdict, "of its topic"]
    by_rule: Annotated[bool, "whether that verdict would be different without the rules of the base"]
    evidence: Annotated[EvidenceInfo | None, "its quote in the text; null for a derived claim, which has none"]
    rests_on: Annotated[list[ClaimInfo], "the claims that a derived one rests on, in the order of its rule"]
    place: Annotated[str, "file:line:column in the base; of a derived claim that of its rule"]
    ignore: Annotated[list[IgnoreInfo], "its own findings that are ignored"]


class SourceCase(SourceInfo):
    """A source with all its claims."""

    ignore: Annotated[list[IgnoreInfo], "findings of its claims and its text that are ignored"]
    text: Annotated[TextInfo | None, "null if its text is not available"]
    claims: Annotated[list[ClaimInfo], "derived ones with them"]


class Document(TypedDict):
    """The answer of csto-check show; two of the three are null."""

    csto_check: Literal[1]
    command: Literal["show"]
    base: BaseInfo
    claim: ClaimCase | None
    topic: TopicCase | None
    source: SourceCase | None


def answer(base: Base, id_: str, texts: str | None = None) -> Document:
    """What has this id, with quotes in the texts of a folder; raises CannotRun where nothing has."""
    findings = findings_of(base)
    claim = findings.claim(id_)
    if claim is None and id_ not in base.topics and id_ not in base.sources:
        raise CannotRun(unknown_id(id_, findings))
    return {
        "csto_check": VERSION,
        "command": "show",
        "base": base_info(base),
        "claim": _claim(claim, findings, texts) if claim else None,
        "topic": _topic(id_, findings) if id_ in base.topics else None,
        "source": _source(id_, findings, texts) if id_ in base.sources else None,
    }


def rows(document: Document) -> Rows:
    """One row a claim: the one, or all on the topic or of the source."""
    claim, topic, source = document["claim"], document["topic"], document["source"]
    if topic is not None:
        return Rows.of(TopicClaim, topic_claims(topic))
    if claim is not None:
        return Rows.of(TopicClaim, [{**claim, "verdict_whole": None}])
    assert source is not None, "an answer shows one of the three"
    return Rows.of(TopicClaim, [_without_topic(each) for each in source["claims"]])


def _without_topic(claim: ClaimInfo) -> TopicClaim:
    return {**claim, "question": None, "verdict": None, "verdict_whole": None, "by_rule": None}


def _claim(claim: Claim, findings: Findings, texts: str | None) -> ClaimCase:
    case = findings.case(claim.topic)
    return {
        **claim_info(claim, case, findings.base),
        "question": case.topic.question,
        "verdict": case.verdict.value,
        "by_rule": case.by_rule,
        "evidence": _evidence_info(claim, findings, texts),
        "rests_on": _rests_on(claim, findings),
        "place": str(claim.place),
        "ignore": ignore_infos(claim.ignore),
    }


def _rests_on(claim: Claim, findings: Findings) -> list[ClaimInfo]:
    """The claims behind a derived one, as its rule names their topics; those that come through other rules last."""
    if claim.derived is None:
        return []
    rules = [rule for rule in findings.base.rules if rule.text in claim.derived.rules]
    topics = dict.fromkeys(topic for rule in rules for topic in rule.topics())
    places = {topic: place for place, topic in enumerate(topics)}
    found = [findings.base.by_id[id_] for id_ in claim.derived.from_]
    found.sort(key=lambda each: (places.get(each.topic, len(places)), each.id))
    return [claim_info(each, findings.case(each.topic), findings.base) for each in found]


def _topic(id_: str, findings: Findings) -> TopicCase:
    return {
        **topic_diff(findings.case(id_), findings),
        "ignore": ignore_infos(findings.base.topics[id_].ignore),
        "rules": [rule.text for rule in findings.rules_of.get(id_, ())],
        "siblings": [_sibling(other, findings) for other in findings.siblings(id_)],
    }


def _sibling(id_: str, findings: Findings) -> SiblingInfo:
    case = findings.case(id_)
    return {
        "id": id_,
        "question": case.topic.question,
        "scope": case.topic.scope,
        "verdict": case.verdict.value,
        "by_rule": case.by_rule,
        "claims": [claim_info(claim, case, findings.base) for claim in case.claims],
    }


def _evidence(source: str, findings: Findings, texts: str | None, quote: str | None = None) -> Evidence:
    """What there is for a source; for a quote that is missing all texts are read, as it may be in another."""
    found = gather(findings.base, texts, [source]).of[source]
    if quote is None or found.look_for(quote).status != "missing":
        return found
    return gather(findings.base, texts).of[source]


def _evidence_info(claim: Claim, findings: Findings, texts: str | None) -> EvidenceInfo | None:
    if claim.derived:
        return None
    return evidence_info(claim, _evidence(claim.source, findings, texts, claim.quote))


def _source(id_: str, findings: Findings, texts: str | None) -> SourceCase:
    topics = findings.topics_of(id_)
    claims = [claim for topic in topics for claim in findings.claims_on(topic) if claim.source == id_]
    return {
        **source_info(findings.base.sources[id_], findings),
        "ignore": ignore_infos(findings.base.sources[id_].ignore),
        "text": text_info(findings.base.by_source[id_], _evidence(id_, findings, texts)),
        "claims": [claim_info(claim, findings.case(claim.topic), findings.base) for claim in claims],
    }
