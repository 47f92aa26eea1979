"""Every claim, one row each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, ClaimInfo, IgnoreInfo, base_info, claim_info, ignore_infos
from csto_check.answers.filtering import FilterInfo, filter_info
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of, select_cases
from csto_check.facts.model import Base, Claim

if TYPE_CHECKING:
    from csto_check.reasoning.verdict import Case


class ListedClaim(ClaimInfo):
    """A claim, and the findings that it ignores itself."""

    ignore: Annotated[list[IgnoreInfo], "those of its source and its topic are not among them"]


class Document(TypedDict):
    """The answer of csto-check claims; sorted by topic and id."""

    csto_check: Literal[1]
    command: Literal["claims"]
    base: BaseInfo
    filter: Annotated[FilterInfo | None, "null if all sources were asked"]
    claims: list[ListedClaim]


def answer(base: Base, topics: Sequence[str] = (), sources: Sequence[str] = ()) -> Document:
    """The claims on some topics or all, of some sources or all."""
    findings = findings_of(base, sources)
    cases = select_cases(findings, topics)
    return {
        "csto_check": VERSION,
        "command": "claims",
        "base": base_info(base),
        "filter": filter_info(findings),
        "claims": [_listed(claim, case, base) for case in cases for claim in case.claims],
    }


def rows(document: Document) -> Rows:
    """One row a claim."""
    return Rows.of(ListedClaim, document["claims"])


def _listed(claim: Claim, case: "Case", base: Base) -> ListedClaim:
    return {**claim_info(claim, case, base), "ignore": ignore_infos(claim.ignore)}
