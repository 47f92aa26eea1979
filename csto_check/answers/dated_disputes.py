"""Who says which date, where dates are disputed."""

from collections.abc import Iterable
from typing import Annotated, TypedDict

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.dated_events import Event, events
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.reasoning.witnesses import origin
from csto_check.reasoning.words.speaking import speaker


class DateSide(TypedDict):
    """One of the dates that are given, with those to whom it goes back."""

    printed: str
    names: Annotated[list[str], "in prose, without the papers that quote them: Mayor Lind"]
    derived: Annotated[bool, "whether it follows by a rule from what they say"]


class DateDispute(TypedDict):
    """The dates that are given for one event, whether they lie between --from and --to or not."""

    topic: str
    by_rule: Annotated[bool, "whether the verdict would be different without the rules of the base"]
    sides: Annotated[list[DateSide], "one alone where it contradicts the dates of other topics"]


def date_disputes(cases: Iterable[Case], base: Base) -> list[DateDispute]:
    """The disputes over dates among some cases."""
    return [_dispute(case, base) for case in cases if case.verdict is Verdict.DISPUTED]


def _dispute(case: Case, base: Base) -> DateDispute:
    sides = [_side(each, base) for each in events([case])]
    return {"topic": case.topic.id, "by_rule": case.by_rule, "sides": sides}


def _side(event: Event, base: Base) -> DateSide:
    return {
        "printed": event.value.printed(),
        "names": sorted({name for claim in event.claims for name in _names(claim, base)}, key=str.casefold),
        "derived": event.is_derived,
    }


def _names(claim: Claim, base: Base) -> set[str]:
    """To whom a claim goes back; of a derived claim all whose figures it rests on."""
    rests_on = [base.by_id[id_] for id_ in claim.derived.from_] if claim.derived else [claim]
    return {base.source_name(origin(each, base)) for each in rests_on}


def speakers_in_prose(claims: Iterable[Claim], base: Base) -> list[str]:
    """Who says some claims, each once."""
    return sorted({speaker(claim, base) for claim in claims}, key=str.casefold)
