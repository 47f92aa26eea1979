"""The reason for a verdict, in sentences a newspaper could print."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from csto_check.facts.model import Base, Claim, topic_of
from csto_check.prose import capital, counted, reports_told
from csto_check.reasoning.apart import kept_plans
from csto_check.reasoning.circles import circles
from csto_check.reasoning.relation import Pair, is_counted
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.reasoning.witnesses import Witness, shared_by
from csto_check.reasoning.words.pair_reasons import breach_reason, pair_reason, pair_to_tell
from csto_check.reasoning.words.speaking import against_itself, says, speaker, verb
from csto_check.values.base import Relation, listed

if TYPE_CHECKING:
    from csto_check.reasoning.rules.inequalities import Breach

MOST_DERIVED = 3  # derived claims that a reason tells; `show` has all


def verdict_reason(case: Case, base: Base, pairs: list[Pair], breaches: "Sequence[Breach]" = ()) -> str:
    """Why the verdict is what it is; `pairs` and `breaches` are those of the case."""
    counting = [breach for breach in breaches if not breach.repeats]
    said = {  # generators: of all but one nothing is ever asked
        Verdict.OPEN: _open(case.claims, base),
        Verdict.UNCOMPARED: _uncompared(case.witnesses),
        Verdict.DISPUTED: _disputed(case, base, pairs, counting),
        Verdict.EVOLVING: _differing(case, base, pairs),
        Verdict.SINGLE: _single(case, base),
        Verdict.AGREED: _agreed(case.witnesses),
        Verdict.COMPATIBLE: _compatible(case.witnesses),
    }
    return " ".join([*said[case.verdict], *_beside(case, base)])


def _beside(case: Case, base: Base) -> Iterator[str]:
    """What is worth saying whatever the verdict."""
    known = [claim for claim in case.claims if is_counted(claim)]
    if case.verdict in (Verdict.AGREED, Verdict.COMPATIBLE) and case.by_rule:
        yield _only_derived([claim for claim in known if claim.derived], base)
    yield from _echoes(case.claims, base)
    yield from _kept(known, base)
    yield from _in_circles(case.claims, base)


def _only_derived(derived: Sequence[Claim], base: Base) -> str:
    told = "; ".join(says(claim, base) for claim in derived[:MOST_DERIVED])
    return f"No source says this outright: {told}."


def _echoes(claims: Iterable[Claim], base: Base) -> Iterator[str]:
    """Derived claims whose contradiction is told on another topic."""
    echoes = [(claim, claim.derived.echo_of) for claim in claims if claim.derived and claim.derived.echo_of]
    for claim, told in echoes[:MOST_DERIVED]:
        yield f"{capital(says(claim, base))}: that contradiction counts on {topic_of(told)}."


def _kept(known: list[Claim], base: Base) -> Iterator[str]:
    """Whose plans came to what they told of."""
    who = sorted({speaker(plan, base) for plan in kept_plans(known)})
    if who:
        plans, were = ("The plan", "was") if len(who) == 1 else ("The plans", "were")
        yield f"{plans} that {listed(who)} told of {were} kept."


def _in_circles(claims: Iterable[Claim], base: Base) -> Iterator[str]:
    """Sources that cite each other."""
    for group in circles(claims, base):
        if len(group) == 2:
            yield f"{listed(group)} cite each other: neither is shown to know it from elsewhere."
        else:
            yield f"{listed(group)} cite each other, in a circle: none of them is shown to know it from elsewhere."


def _open(claims: Iterable[Claim], base: Base) -> Iterator[str]:
    silent = sorted({speaker(each, base) for each in claims if not each.value.is_known and not each.withdrawn})
    taken_back = sorted({claim.source for claim in claims if claim.withdrawn})
    if silent:
        yield f"{listed(silent)} {verb(silent)} that it is not known."
    elif taken_back:
        yield f"{listed(taken_back)} took back what was said."
    else:
        yield "No source says anything on it."


def _uncompared(witnesses: Iterable[Witness]) -> Iterator[str]:
    scales = sorted({each.value.scale for each in witnesses})
    if len(scales) > 1:
        yield f"What is given in {listed(scales)} is shown side by side, not compared."
    else:
        yield "Free words are shown side by side, not compared."


def _disputed(case: Case, base: Base, pairs: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    apart = [each for each in pairs if each.relation is Relation.APART]
    if apart:
        yield from _differing(case, base, pairs)
    elif breaches:
        yield breach_reason(breaches[0], base)
        yield from _follows((*breaches[0].left.claims, *breaches[0].right.claims))
    if len(apart) > 1:
        yield f"{len(apart)} pairs of claims are apart."
    if len(breaches) > 1 or (breaches and apart):
        yield f"{counted(len(breaches), 'pair of values is', 'pairs of values are')} against a rule."
    yield from _against_themselves(base, apart, breaches)


def _differing(case: Case, base: Base, pairs: list[Pair]) -> Iterator[str]:
    told = pair_to_tell(pairs)
    yield pair_reason(told, case.topic, base)
    yield from _follows((told.a, told.b), is_only=case.by_rule)


def _follows(claims: Iterable[Claim], *, is_only: bool = False) -> Iterator[str]:
    """By which rule a value follows, where no source says it; `is_only` where the verdict rests on that alone."""
    derived = [(claim, claim.derived) for claim in claims if claim.derived]
    if derived and is_only:
        rules = sorted({each.rule for _, each in derived})
        yield f"No source says this outright: it follows by the rule{'s' if len(rules) > 1 else ''} {listed(rules)}."
    else:
        yield from (f"{claim.value.show()} follows by the rule {each.rule}." for claim, each in derived)


def _against_themselves(base: Base, apart: list[Pair], breaches: "list[Breach]") -> Iterator[str]:
    """Who stands against his own words: in a pair of claims, or in what breaks an order."""
    sides = [([each.a, each.b], (each.a.value, each.b.value)) for each in apart]
    sides += [([*b.left.claims, *b.right.claims], (b.left.value, b.right.value)) for b in breaches]
    found: dict[str, str] = {}
    for claims, values in sides:
        sentence = against_itself(claims, base)
        if sentence:
            found.setdefault(sentence, " and ".join(value.show() for value in values))
    yield from (f"{sentence}: {values}." for sentence, values in sorted(found.items()))


def _single(case: Case, base: Base) -> Iterator[str]:
    (name,) = {witness.name for witness in case.witnesses}
    if case.n_reports == 0:
        derived = [claim for claim in case.claims if is_counted(claim)]
        yield f"No source says it outright: {'; '.join(says(claim, base) for claim in derived)}."
    elif case.n_reports == 1 and not case.n_derived:
        yield f"Only {name} says so."
    else:
        yield f"{reports_told(case.n_reports, case.n_derived, case.n_witnesses)}: {name}."


def _agreed(witnesses: Sequence[Witness]) -> Iterator[str]:
    shared = shared_by([each.value for each in witnesses])
    assert shared is not None, "who agrees shares a value"
    same = sorted({each.name for each in witnesses if each.value.relation(shared) is Relation.SAME})
    rest = sorted({each.name for each in witnesses} - {*same})
    yield f"{listed(same)} agree" + (f"; what {listed(rest)} {verb(rest)} leaves room for it." if rest else ".")


def _compatible(witnesses: Iterable[Witness]) -> Iterator[str]:
    said = [f"{_voice(witness)} {witness.value.show()}" for witness in witnesses]
    yield f"{'; '.join(said)}: different, and all can hold."


def _voice(witness: Witness) -> str:
    """What a witness says, or what its figures come to."""
    stated = any(claim.derived is None for claim in witness.claims)
    return f"{witness.name} says" if stated else f"what {witness.name} says gives"
