"""The reason for a verdict, in sentences a newspaper could print."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.circles import circles
from csto_check.reasoning.pair_reasons import breach_reason, pair_reason, telling
from csto_check.reasoning.plans import kept_plans
from csto_check.reasoning.relation import Pair, is_known
from csto_check.reasoning.speaking import says, speaker, verb, voices
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.reasoning.witnesses import meet_all
from csto_check.values.base import Relation, Unknown, listed
from csto_check.values.name import key

if TYPE_CHECKING:
    from csto_check.reasoning.orders import Breach


def reason(case: Case, base: Base, pairs: list[Pair], breaches: "Sequence[Breach]" = ()) -> str:
    """Why the verdict is what it is; `pairs` and `breaches` are those of the case."""
    writers = {
        Verdict.OPEN: _open,
        Verdict.UNCOMPARED: _uncompared,
        Verdict.DISPUTED: _disputed,
        Verdict.EVOLVING: _evolving,
        Verdict.SINGLE: _single,
        Verdict.AGREED: _agreed,
        Verdict.COMPATIBLE: _compatible,
    }
    counting = [breach for breach in breaches if not breach.repeats]
    return " ".join([*writers[case.verdict](case, base, pairs, counting), *_beside(case, base)])


def _beside(case: Case, base: Base) -> Iterator[str]:
    """What is worth saying whatever the verdict: plans that were kept, circular attribution."""
    kept = sorted({speaker(plan, base) for plan in kept_plans(case.claims)})
    if kept:
        yield f"{'The plan' if len(kept) == 1 else 'The plans'} that {listed(kept)} told of {_were(kept)} kept."
    for group in circles(case.claims, base):
        none = "neither" if len(group) == 2 else "none of them"
        yield f"{listed(group)} cite each other: {none} is shown to know it from elsewhere."


def _were(names: list[str]) -> str:
    return "was" if len(names) == 1 else "were"


def _open(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    silent = sorted({speaker(c, base) for c in case.claims if isinstance(c.value, Unknown) and not c.withdrawn})
    taken_back = sorted({claim.source for claim in case.claims if claim.withdrawn})
    if silent:
        yield f"{listed(silent)} {verb(silent)} that it is not known."
    elif taken_back:
        yield f"{listed(taken_back)} took back what was said."
    else:
        yield "No source says anything on it."


def _uncompared(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    yield "Free words are shown side by side, not compared."


def _disputed(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    apart = [each for each in pairs if each.relation is Relation.APART]
    if apart:
        told = telling(pairs)
        yield pair_reason(told, case.topic, base)
        yield from _rests_on(case, told)
    elif breaches:
        yield breach_reason(breaches[0], base)
    if len(apart) > 1:
        yield f"{len(apart)} pairs of claims are apart."
    if len(breaches) > 1 or (breaches and apart):
        yield f"{_counted(len(breaches))} against a rule."
    yield from _against_itself(case, base, apart)
    yield from _broken_by_one(base, breaches)


def _counted(number: int) -> str:
    return "1 pair of values is" if number == 1 else f"{number} pairs of values are"


def _rests_on(case: Case, told: Pair) -> Iterator[str]:
    """By which rule, where no source says it in as many words."""
    rules = sorted({claim.derived.rule for claim in (told.a, told.b) if claim.derived})
    if case.by_rule and rules:
        yield f"No source says this outright: it follows by the rule {listed(rules)}."


def _against_itself(case: Case, base: Base, apart: list[Pair]) -> Iterator[str]:
    """Which witnesses stand apart from themselves: a source in its own voice, or reports that go back to one."""
    alone: set[str] = set()
    quoted: set[str] = set()
    for each in apart:
        name = case.witness_of[each.a.id]
        if name is None or name != case.witness_of[each.b.id] or _voices((each.a, each.b), base) != {key(name)}:
            continue
        (alone if {each.a.source, each.b.source} == {name} else quoted).add(name)
    yield from (f"{name} contradicts itself." for name in sorted(alone))
    yield from (f"Reports that go back to {name} contradict each other." for name in sorted(quoted))


def _voices(claims: Iterable[Claim], base: Base) -> set[str]:
    return {voice for claim in claims for voice in voices(claim, base)}


def _broken_by_one(base: Base, breaches: "list[Breach]") -> Iterator[str]:
    """Sources whose own voice breaks an order."""
    alone: set[str] = set()
    for breach in breaches:
        claims = (*breach.left.claims, *breach.right.claims)
        (source, *others) = {claim.source for claim in claims}
        if not others and _voices(claims, base) == {key(source)}:
            alone.add(source)
    yield from (f"{source} contradicts itself." for source in sorted(alone))


def _evolving(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    yield pair_reason(telling(pairs), case.topic, base)


def _single(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    (name,) = {witness.name for witness in case.witnesses}
    if case.n_reports == 0:
        derived = [claim for claim in case.claims if is_known(claim)]
        yield f"No source says it outright: {'; '.join(says(claim, base) for claim in derived)}."
    elif case.n_reports == 1 and not case.n_derived:
        yield f"Only {name} says so."
    else:
        yield f"{counts(case)}: {name}."


def counts(case: Case) -> str:
    """`3 reports, 2 witnesses`, `1 report and 1 derived claim, 2 witnesses`."""
    derived = [_number(case.n_derived, "derived claim")] if case.n_derived else []
    reports = [_number(case.n_reports, "report")] if case.n_reports or not derived else []
    witnesses = _number(case.n_witnesses, "witness", "witnesses")
    return f"{' and '.join(reports + derived)}, {witnesses}"


def _number(number: int, word: str, many: str | None = None) -> str:
    return f"{number} {word if number == 1 else many or word + 's'}"


def _agreed(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    shared = meet_all([each.value for each in case.witnesses])
    assert shared is not None, "who agrees shares a value"
    core = [each for each in case.witnesses if each.value.relation(shared) is Relation.SAME]
    same = sorted({each.name for each in core})
    rest = sorted({each.name for each in case.witnesses} - {*same})
    yield f"{listed(same)} agree" + (f"; what {listed(rest)} {verb(rest)} leaves room for it." if rest else ".")


def _compatible(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    said = [f"{witness.name} says {witness.value.show()}" for witness in case.witnesses]
    yield f"{'; '.join(said)}: different, and all can hold."
