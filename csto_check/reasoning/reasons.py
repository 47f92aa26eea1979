"""The reason for a verdict or a relation, in sentences a newspaper could print."""

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.relation import Pair
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.reasoning.witnesses import meet_all, origin
from csto_check.values.base import Relation, Unknown, listed


def speaker(claim: Claim, base: Base) -> str:
    """Who says it: the far end of the attribution, with the source that quotes it."""
    name = origin(claim, base)
    if name == claim.source:
        return f"{claim.source}, citing {claim.according_to[-1]}," if claim.according_to else claim.source
    return f"{name} (in {claim.source})"


def reason(case: Case, base: Base, pairs: list[Pair]) -> str:
    """Why the verdict is what it is."""
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


def pair_reason(found: Pair, base: Base) -> str:
    """Why two claims stand to each other as they do."""
    both = f"{_says(found.a, base)}, {_says(found.b, base)}"
    if found.relation is Relation.PLANNED:
        plan = found.a if found.a.modality == "planned" else found.b
        return f"{both}: what {plan.source} says was a plan or a forecast."
    if found.relation is Relation.LATER:
        return f"{both}: the figure changes with time, and the dates allow both."
    if found.gap is not None:
        return f"{both}: {found.gap.text} apart."
    return f"{both}: both cannot hold."


def _says(claim: Claim, base: Base) -> str:
    as_of = f" (as of {claim.as_of.written})" if claim.as_of else ""
    return f"{speaker(claim, base)} says {claim.value.show()}{as_of}"


def _open(case: Case, base: Base, pairs: list[Pair]) -> str:
    silent = sorted({claim.source for claim in case.claims if isinstance(claim.value, Unknown) and not claim.withdrawn})
    if not silent:
        return "No source says anything on it."
    return f"{listed(silent)} {_verb(silent)} that it is not known."


def _uncompared(case: Case, base: Base, pairs: list[Pair]) -> str:
    return "Free words are shown side by side, not compared."


def _disputed(case: Case, base: Base, pairs: list[Pair]) -> str:
    apart = [each for each in pairs if each.relation is Relation.APART]
    widest = max(apart, key=_weight)
    more = "" if len(apart) == 1 else f" {len(apart)} pairs of claims are apart."
    return pair_reason(widest, base) + more + _against_itself(case, apart)


def _weight(found: Pair) -> tuple[int, float]:
    """The pair to name first: two sources, both in earnest, the farthest apart."""
    earnest = sum(claim.modality == "asserted" for claim in (found.a, found.b))
    amount = found.gap.amount if found.gap is not None else None
    return (2 * (found.a.source != found.b.source) + earnest, float(amount or 0))


def _against_itself(case: Case, apart: list[Pair]) -> str:
    """Which witnesses stand apart from themselves."""
    both = [(case.witness_of[each.a.id], case.witness_of[each.b.id]) for each in apart]
    names = sorted({a for a, b in both if a is not None and a == b})
    return "".join(f" {name} contradicts itself." for name in names)


def _evolving(case: Case, base: Base, pairs: list[Pair]) -> str:
    return pair_reason(max(pairs, key=_weight), base)


def _single(case: Case, base: Base, pairs: list[Pair]) -> str:
    (name,) = {witness.name for witness in case.witnesses}
    reports = sum(found is not None for found in case.witness_of.values())
    if reports == 1:
        return f"Only {name} says so."
    return f"{reports} reports, 1 witness: all go back to {name}."


def _agreed(case: Case, base: Base, pairs: list[Pair]) -> str:
    shared = meet_all([each.value for each in case.witnesses])
    assert shared is not None, "who agrees shares a value"
    same = sorted({each.name for each in case.witnesses if each.value.relation(shared) is Relation.SAME})
    rest = sorted({each.name for each in case.witnesses} - {*same})
    return f"{listed(same)} agree" + (f"; what {listed(rest)} {_verb(rest)} leaves room for it." if rest else ".")


def _verb(names: list[str]) -> str:
    return "says" if len(names) == 1 else "say"


def _compatible(case: Case, base: Base, pairs: list[Pair]) -> str:
    said = [f"{witness.name} says {witness.value.show()}" for witness in case.witnesses]
    return f"{'; '.join(said)}: different, and all can hold."
