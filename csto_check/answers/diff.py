"""How the sources differ on a topic, and what that comes to."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import (
    VERSION,
    BaseInfo,
    ClaimInfo,
    GapInfo,
    TopicHead,
    base_info,
    claim_info,
    gap_info,
    topic_head,
)
from csto_check.answers.filtering import FilterInfo, filter_info, verdict_whole
from csto_check.answers.resolution import ResolutionInfo, topic_resolution
from csto_check.answers.rows import Rows
from csto_check.answers.ruled import BreachInfo, LeftOutInfo, breach_info, left_out_info
from csto_check.answers.selection import findings_of, n_compared, select_cases
from csto_check.answers.versus import VersusInfo, versus_info
from csto_check.facts.model import Base
from csto_check.reasoning.all_pairs import AllPairs, pairs
from csto_check.reasoning.circles import circles
from csto_check.reasoning.dispute_sides import dispute_sides, gap_between
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.positions import Best, Position, also_fitting, best_supported, positions
from csto_check.reasoning.relation import Pair
from csto_check.reasoning.verdict import Case, TopicVerdict, Verdict
from csto_check.reasoning.words.pair_reasons import PairReasons
from csto_check.reasoning.words.reconcile import Reconciling
from csto_check.reasoning.words.verdict_reasons import Reasons

MOST_NAMES = 1000  # in `also_fits` of one topic, unless some would stand in none: n overlapping values make n² / 4
MOST_PAIRS = 1000  # and breaches listed of one topic unless all are asked for; 5,000 claims can make 12 million


class PositionInfo(TypedDict):
    """Witnesses whose values share something."""

    value: Annotated[str, "what they share, in the notation of the base"]
    shown: Annotated[str, "the same in a reader's words"]
    printed: Annotated[str, "the same as a newspaper prints it, with its unit"]
    claims: Annotated[list[str], "ids of the claims that support it"]
    n_also_fits: Annotated[int, "witnesses that fit another position as well, and support none"]
    also_fits: Annotated[
        list[str], "their names; over 1,000 of a topic stand only at the first position that each fits"
    ]
    witnesses: Annotated[list[str], "names of the witnesses that support it"]
    alone: Annotated[bool, "whether one witness alone supports it"]


class BestInfo(TypedDict):
    """The range that most witnesses allow; several values are a tie."""

    values: Annotated[list[str], "in a reader's words"]
    printed: Annotated[list[str], "the same as a newspaper prints them"]
    n_witnesses: int


class PairInfo(TypedDict):
    """Two claims that are apart, later or planned."""

    a: str
    b: str
    relation: Literal["apart", "later", "planned"]
    gap: GapInfo | None
    reason: str
    reconcile: Annotated[list[str], "what would reconcile the two, where the base knows it"]
    told: Annotated[bool, "whether the reason of the verdict tells this pair"]


class TopicDiff(TopicHead):
    """One topic with all its claims."""

    verdict: TopicVerdict
    verdict_whole: Annotated[TopicVerdict | None, "from all sources; null if all were asked"]
    by_rule: Annotated[bool, "whether the verdict would be different without the rules of the base"]
    reason: str
    sentences: Annotated[list[str], "the same one by one; of a dispute the first tells its sides"]
    versus: Annotated[list[VersusInfo], "the sides, the lowest or earliest first; empty where nothing is disputed"]
    gap: Annotated[GapInfo | None, "between the outermost sides; null if there is no measure for it"]
    resolution: ResolutionInfo | None
    n_reports: Annotated[int, "claims with a value that were not taken back"]
    n_derived: Annotated[int, "derived claims that count"]
    n_witnesses: int
    best_supported: Annotated[BestInfo | None, "null for changing counts, choices, words and values of several times"]
    positions: list[PositionInfo]
    claims: list[ClaimInfo]
    n_pairs: Annotated[int, "claims that are apart, later or planned, two by two; pairs lists no more than 1,000"]
    pairs: list[PairInfo]
    n_breaches: Annotated[int, "two values that break an order; breaches lists no more than 1,000"]
    breaches: Annotated[list[BreachInfo], "values that break an order between topics, those that count first"]
    left_out: list[LeftOutInfo]
    circles: Annotated[list[list[str]], "sources that cite each other on this topic"]


class TopicClaim(ClaimInfo):
    """A row: a claim with what its topic comes to; null if that was not asked for."""

    question: str | None
    verdict: str | None
    verdict_whole: str | None
    by_rule: bool | None


class Document(TypedDict):
    """The answer of csto-check diff; without a topic, all disputed ones."""

    csto_check: Literal[1]
    command: Literal["diff"]
    base: BaseInfo
    filter: Annotated[FilterInfo | None, "null if all sources were asked"]
    n_topics: Annotated[int, "topics that were checked"]
    n_compared: Annotated[int, "of them, those with two witnesses"]
    topics: list[TopicDiff]


def answer(
    base: Base, topics: Sequence[str] = (), sources: Sequence[str] = (), *, exact: bool = False, all_pairs: bool = False
) -> Document:
    """The topics asked for with what is below them, or all disputed ones; many pairs are cut unless `all_pairs`."""
    findings = findings_of(base, sources)
    cases = select_cases(findings, topics, exact=exact)
    wanted = [case for case in cases if topics or case.verdict is Verdict.DISPUTED]
    return {
        "csto_check": VERSION,
        "command": "diff",
        "base": base_info(base),
        "filter": filter_info(findings),
        "n_topics": len(cases),
        "n_compared": n_compared(cases),
        "topics": [topic_diff(case, findings, all_pairs=all_pairs) for case in wanted],
    }


def rows(document: Document) -> Rows:
    """One row a claim on each topic."""
    return Rows.of(TopicClaim, [row for topic in document["topics"] for row in topic_claims(topic)])


def topic_claims(topic: TopicDiff) -> list[TopicClaim]:
    """The claims of a topic, each with what that comes to."""
    return [
        {
            **claim,
            "question": topic["question"],
            "verdict": topic["verdict"],
            "verdict_whole": topic["verdict_whole"],
            "by_rule": topic["by_rule"],
        }
        for claim in topic["claims"]
    ]


def topic_diff(case: Case, findings: Findings, *, all_pairs: bool = False) -> TopicDiff:
    """Everything on one topic, of many pairs the first ones and the one that the reason tells, or all."""
    found = pairs(case, findings.base)
    shown = list(found) if all_pairs else found.first(MOST_PAIRS)
    return topic_with_pairs(case, findings, found, shown, None if all_pairs else MOST_PAIRS)


def topic_with_pairs(
    case: Case, findings: Findings, found: AllPairs, shown: Sequence[Pair], most_breaches: int | None = MOST_PAIRS
) -> TopicDiff:
    """The same with all the pairs that were found in view, and these in the document."""
    topic, base = case.topic, findings.base
    groups, breaches = positions(case.witnesses), findings.breaches(topic.id)
    sides = dispute_sides(case, found, breaches)
    sentences = Reasons(base, is_filtered=bool(findings.sources)).sentences(case, found, breaches, sides)
    return {
        **topic_head(topic),
        "verdict": case.verdict.value,
        "verdict_whole": verdict_whole(topic.id, findings),
        "by_rule": case.by_rule,
        "reason": " ".join(sentences),
        "sentences": sentences,
        "versus": [versus_info(side, case.witness_of, base) for side in sides],
        "gap": gap_info(gap_between(sides, found)),
        "resolution": topic_resolution(topic, findings),
        "n_reports": case.n_reports,
        "n_derived": case.n_derived,
        "n_witnesses": case.n_witnesses,
        "best_supported": _best(best_supported(topic, groups, case.witnesses)),
        "positions": [_position(*each) for each in zip(groups, also_fitting(groups, MOST_NAMES), strict=True)],
        "claims": [claim_info(claim, case, base) for claim in case.claims],
        "n_pairs": len(found),
        "pairs": _pairs(case, found.told, shown, findings),
        "n_breaches": len(breaches),
        "breaches": [breach_info(breach, base) for breach in breaches[:most_breaches]],
        "left_out": [left_out_info(each) for each in findings.left_out(topic.id)],
        "circles": [list(group) for group in circles(case.claims, base)],
    }


def _best(best: Best | None) -> BestInfo | None:
    if best is None:
        return None
    values, printed = zip(*((each.show(), each.printed()) for each in best.values), strict=True)
    return {"values": list(values), "printed": list(printed), "n_witnesses": best.n_witnesses}


def _position(position: Position, also_fits: Sequence[str]) -> PositionInfo:
    return {
        "value": position.value.written,
        "shown": position.value.show(),
        "printed": position.value.printed(),
        "claims": [claim.id for claim in position.claims],
        "n_also_fits": position.n_also_fits,
        "also_fits": list(also_fits),
        "witnesses": list(position.witnesses),
        "alone": len(position.witnesses) == 1,
    }


def _pairs(case: Case, told: Pair | None, shown: Sequence[Pair], findings: Findings) -> list[PairInfo]:
    if not shown:
        return []
    reconciling, reasons = Reconciling(case.topic, findings), PairReasons(case.topic, findings.base)
    return [_pair(each, each == told, reasons, reconciling) for each in shown]


def _pair(found: Pair, told: bool, reasons: PairReasons, reconciling: Reconciling) -> PairInfo:
    return {
        "a": found.a.id,
        "b": found.b.id,
        "relation": found.relation.value,  # type: ignore[typeddict-item]
        "gap": gap_info(found.gap),
        "reason": reasons.of(found),
        "reconcile": reconciling.of(found),
        "told": told,
    }
