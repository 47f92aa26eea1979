"""The reason for a verdict or a relation, in sentences a newspaper could print."""

from datetime import datetime
from typing import Any

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.relation import PLANNED, Pair, when
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.reasoning.witnesses import meet_all, origin
from csto_check.values.base import Relation, Unknown, listed
from csto_check.values.name import join, key


def speaker(claim: Claim, base: Base) -> str:
    """Who says it: the far end of the attribution, with the source that quotes it."""
    name = origin(claim, base)
    if key(name) != key(claim.source):
        return f"{name} (in {claim.source})"
    nobody = claim.according_to[-1] if claim.according_to else ""
    return f"{claim.source} (citing {nobody})" if key(join(nobody, base.names)) in base.unnamed else claim.source


def reason(case: Case, base: Base, pairs: list[Pair]) -> str:
    """Why the verdict is what it is; `pairs` are those of the case."""
    writers = {
        Verdict.OPEN: _open,
        Verdict.UNCOMPARED: _uncompared,
        Verdict.DISPUTED: _disputed,
        Verdict.EVOLVING: _evolving,
        Verdict.SINGLE: _single,
        Verdict.AGREED: _agreed,
        Verdict.COMPATIBLE: _compatible,
    }
    return writers[case.verdict](case, base, pairs)


def pair_reason(found: Pair, topic: Topic, base: Base) -> str:
    """Why two claims stand to each other as they do, the earlier or lower one first."""
    first, second = sorted((found.a, found.b), key=lambda claim: _place(claim, base))
    both = f"{_says(first, base)}; {_says(second, base)}"
    if found.relation is Relation.PLANNED:
        plan = first if first.modality == PLANNED else second
        return f"{both}: what {speaker(plan, base)} says was a plan or a forecast."
    if found.relation is Relation.LATER:
        return f"{both}: {_passing_of_time(found, topic)}."
    if found.gap is None:
        return f"{both}: {_EXCLUDED.get(topic.kind, 'both cannot hold')}."
    return f"{both}: {found.gap.sentence()}{_no_excuse(found, topic)}."


_EXCLUDED = {"name": "two names for one question", "names": "the one list leaves no room for the other"}


def _place(claim: Claim, base: Base) -> tuple[datetime, bool, Any, str]:
    """Where a claim stands in a sentence: by the time it holds at if it says so, then by its value."""
    time = when(claim, base).high if claim.as_of else None
    low = getattr(getattr(claim.value, "span", None), "low", None)
    return time or datetime.max, low is not None, low if low is not None else 0, claim.id


def _says(claim: Claim, base: Base) -> str:
    manner = [claim.modality] if claim.modality != "asserted" else []
    if claim.as_of:
        manner.append(f"as of {claim.as_of.show()}")
    return f"{speaker(claim, base)} says {claim.value.show()}" + (f" ({', '.join(manner)})" if manner else "")


def _passing_of_time(found: Pair, topic: Topic) -> str:
    thing = "the count grows with time" if topic.changes == "grows" else "this changes with time"
    dated = found.a.as_of is not None and found.b.as_of is not None
    return f"{thing}, and the dates allow both" if dated else f"{thing}, and nothing says that both mean one time"


def _no_excuse(found: Pair, topic: Topic) -> str:
    """Why time does not explain the gap, where the topic changes with time."""
    if topic.changes is None or PLANNED in (found.a.modality, found.b.modality):
        return ""
    a, b = found.a.as_of, found.b.as_of
    if a is not None and b is not None and a.span == b.span:
        return ", at one date"
    return ", and a growing count does not fall"


def _open(case: Case, base: Base, pairs: list[Pair]) -> str:
    silent = sorted({speaker(c, base) for c in case.claims if isinstance(c.value, Unknown) and not c.withdrawn})
    if silent:
        return f"{listed(silent)} {_verb(silent)} that it is not known."
    taken_back = sorted({claim.source for claim in case.claims if claim.withdrawn})
    if taken_back:
        return f"{listed(taken_back)} took back what was said."
    return "No source says anything on it."


def _verb(names: list[str]) -> str:
    return "says" if len(names) == 1 else "say"


def _uncompared(case: Case, base: Base, pairs: list[Pair]) -> str:
    return "Free words are shown side by side, not compared."


def _disputed(case: Case, base: Base, pairs: list[Pair]) -> str:
    apart = [each for each in pairs if each.relation is Relation.APART]
    more = "" if len(apart) == 1 else f" {len(apart)} pairs of claims are apart."
    return pair_reason(telling(pairs), case.topic, base) + more + _against_itself(case, apart)


def telling(pairs: list[Pair]) -> Pair:
    """The pair to name first: apart if there is one, of two sources, both in earnest, and the farthest apart."""
    return max(pairs, key=_weight)


_DAYS = {"minutes": 1 / 1440, "months": 30, "years": 365}  # near enough to compare gaps of dates


def _weight(found: Pair) -> tuple[bool, int, float]:
    earnest = sum(claim.modality == "asserted" for claim in (found.a, found.b))
    amount = float(found.gap.amount) * _DAYS.get(found.gap.unit or "", 1) if found.gap is not None else 0.0
    return (found.relation is Relation.APART, 2 * (found.a.source != found.b.source) + earnest, amount)


def _against_itself(case: Case, apart: list[Pair]) -> str:
    """Which witnesses stand apart from themselves: a source in its own voice, or reports that go back to one."""
    alone: set[str] = set()
    quoted: set[str] = set()
    for each in apart:
        name = case.witness_of[each.a.id]
        if name is not None and name == case.witness_of[each.b.id]:
            (alone if {each.a.source, each.b.source} == {name} else quoted).add(name)
    own = [f" {name} contradicts itself." for name in sorted(alone)]
    return "".join([*own, *(f" Reports that go back to {name} contradict each other." for name in sorted(quoted))])


def _evolving(case: Case, base: Base, pairs: list[Pair]) -> str:
    return pair_reason(telling(pairs), case.topic, base)


def _single(case: Case, base: Base, pairs: list[Pair]) -> str:
    (name,) = {witness.name for witness in case.witnesses}
    if case.n_reports == 1:
        return f"Only {name} says so."
    return f"{case.n_reports} reports, 1 witness: {name}."


def _agreed(case: Case, base: Base, pairs: list[Pair]) -> str:
    shared = meet_all([each.value for each in case.witnesses])
    assert shared is not None, "who agrees shares a value"
    core = [each for each in case.witnesses if each.value.relation(shared) is Relation.SAME]
    same = sorted({each.name for each in core})
    rest = sorted({each.name for each in case.witnesses} - {*same})
    plans = {claim.modality == PLANNED for each in core for claim in each.claims}
    kept = " A plan and a report of it agree." if len(plans) == 2 else ""
    return (
        f"{listed(same)} agree" + (f"; what {listed(rest)} {_verb(rest)} leaves room for it." if rest else ".") + kept
    )


def _compatible(case: Case, base: Base, pairs: list[Pair]) -> str:
    said = [f"{witness.name} says {witness.value.show()}" for witness in case.witnesses]
    return f"{'; '.join(said)}: different, and all can hold."
