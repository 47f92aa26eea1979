"""Every claim, one row each."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, ClaimInfo, base_info, claim_info
from csto_check.answers.filtering import FilterInfo, filter_info
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of, select_cases
from csto_check.facts.model import Base


class Document(TypedDict):
    """The answer of csto-check claims; sorted by topic and id."""

    csto_check: Literal[1]
    command: Literal["claims"]
    base: BaseInfo
    filter: Annotated[FilterInfo | None, "null if all sources were asked"]
    claims: list[ClaimInfo]


def answer(base: Base, topics: Sequence[str] = (), sources: Sequence[str] = ()) -> Document:
    """The claims on some topics or all, of some sources or all."""
    findings = findings_of(base, sources)
    cases = select_cases(findings, topics)
    return {
        "csto_check": VERSION,
        "command": "claims",
        "base": base_info(base),
        "filter": filter_info(findings),
        "claims": [claim_info(claim, case, base) for case in cases for claim in case.claims],
    }


def rows(document: Document) -> Rows:
    """One row a claim."""
    return Rows.of(ClaimInfo, document["claims"])
