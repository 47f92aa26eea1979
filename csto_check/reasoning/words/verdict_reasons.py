"""The reason for a verdict, in sentences a newspaper could print."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from csto_check.facts.model import Base, Claim, topic_of
from csto_check.grouped import grouped
from csto_check.prose import capital, counted, listed, reports_told
from csto_check.reasoning.all_pairs import AllPairs
from csto_check.reasoning.apart import is_any_close, kept_plans, outcomes_of
from csto_check.reasoning.circles import circles
from csto_check.reasoning.dispute_sides import DisputeSide, dispute_sides, gap_between, time_explains_some
from csto_check.reasoning.relation import Pair, is_counted
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.reasoning.witnesses import Witness, shared_by
from csto_check.reasoning.words.all_sides import sides_told
from csto_check.reasoning.words.own_words import first_in_each_voice
from csto_check.reasoning.words.pair_reasons import (
    breach_reason,
    exclusion,
    pair_reason,
)
from csto_check.reasoning.words.speaking import (
    against_itself,
    says,
    says_so,
    speaker,
    speakers_told,
    verb,
    witness_told,
)
from csto_check.values.base import ALIKE, ONE, Relation
from csto_check.values.value import Compares, Value

if TYPE_CHECKING:
    from csto_check.reasoning.rules.inequalities import Breach

MOST_DERIVED = 3  # derived claims that a reason tells; `show` has all
MOST_PLANS = 5  # plans that a reason calls kept
_INSIDE = (Relation.SAME, Relation.NARROWER)


class Reasons:
    """The reasons of one answer; where it looks at some sources only, no sentence speaks of all."""

    def __init__(self, base: Base, *, is_filtered: bool = False) -> None:
        self.base = base
        self.no_source = "None of the sources shown" if is_filtered else "No source"
        self.among = "Of the sources shown, " if is_filtered else ""

    def of(self, case: Case, pairs: AllPairs, breaches: "Sequence[Breach]" = ()) -> str:
        """Why the verdict is what it is; `pairs` and `breaches` are those of the case."""
        return " ".join(self.sentences(case, pairs, breaches, dispute_sides(case, pairs, breaches)))

    def sentences(
        self, case: Case, pairs: AllPairs, breaches: "Sequence[Breach]", sides: Sequence[DisputeSide]
    ) -> list[str]:
        """The same one by one; of a dispute the first tells its `sides`."""
        counting = [breach for breach in breaches if not breach.repeats]
        said = {  # generators: of all but one nothing is ever asked
            Verdict.OPEN: self._open(case.claims),
            Verdict.UNCOMPARED: self._uncompared(case),
            Verdict.DISPUTED: self._disputed(case, pairs, counting, sides),
            Verdict.EVOLVING: self._differing(case, pairs),
            Verdict.SINGLE: self._single(case),
            Verdict.AGREED: self._agreed(case.witnesses),
            Verdict.COMPATIBLE: self._compatible(case.witnesses),
        }
        return [*said[case.verdict], *self._beside(case), *self._told_elsewhere(case, breaches)]

    def _beside(self, case: Case) -> Iterator[str]:
        """What is worth saying whatever the verdict."""
        known = [claim for claim in case.claims if is_counted(claim)]
        yield from self._close(case, known)
        if case.verdict in (Verdict.AGREED, Verdict.COMPATIBLE) and case.by_rule:
            yield self._only_derived([claim for claim in known if claim.derived])
        yield from self._echoes(case)
        yield from self._kept(known)
        yield from self._in_circles(case.claims)

    def _close(self, case: Case, known: Sequence[Claim]) -> Iterator[str]:
        """That some values which share nothing count as one, where the verdict does not say so itself."""
        close = case.topic.setting.close
        if close is not None and case.verdict is not Verdict.AGREED and is_any_close(known):
            yield f"Values within {close} count as one."

    def _only_derived(self, derived: Sequence[Claim]) -> str:
        told = "; ".join(says(claim, self.base) for claim in derived[:MOST_DERIVED])
        return f"{self.no_source} states this directly: {told}."

    def _echoes(self, case: Case) -> Iterator[str]:
        """Derived claims whose contradiction is told on another topic, with who says the same here."""
        echoes = [(claim, claim.derived.echo_of) for claim in case.claims if claim.derived and claim.derived.echo_of]
        for claim, told in echoes[:MOST_DERIVED]:
            fitting = self._fitting(claim, case.witnesses)
            goes_with = f", which is in line with {listed(fitting)}" if fitting else ""
            again = f"the same contradiction as under {topic_of(told)}"
            yield f"{capital(says(claim, self.base))}{goes_with}: {again}."

    def _told_elsewhere(self, case: Case, breaches: "Sequence[Breach]") -> Iterator[str]:
        """What contradicts the size of this list, where that is told of the numbers."""
        if case.topic.value_type.compares is Compares.AS_A_SET:
            told = [breach for breach in breaches if breach.under and case.topic.id not in breach.under]
            if told:
                from csto_check.reasoning.words.sizes_told import sizes_told

                yield from sizes_told(case.topic.id, told, self.base)[:MOST_DERIVED]

    def _fitting(self, claim: Claim, witnesses: Sequence[Witness]) -> list[str]:
        """Whose value a derived one goes with, where it speaks against somebody else."""
        alike = [each for each in witnesses if claim.value.relation(each.value) in ALIKE]
        return sorted({witness_told(each, self.base) for each in alike}) if len(alike) < len(witnesses) else []

    def _kept(self, known: list[Claim]) -> Iterator[str]:
        """Whose plans came to what they announced, and who says so."""
        by_outcome = grouped(kept_plans(known)[:MOST_PLANS], lambda plan: self._kept_by(plan, known))
        for outcomes, plans in by_outcome.items():
            announced = sorted({speaker(plan, self.base) for plan in plans})
            what, was = ("The plan", "was") if len(announced) == 1 else ("The plans", "were")
            yield f"{what} that {listed(announced)} announced {was} kept, according to {outcomes}."

    def _kept_by(self, plan: Claim, known: list[Claim]) -> str:
        outcomes = (each for each in outcomes_of(known) if each.value.relation(plan.value) in _INSIDE)
        return speakers_told(outcomes, self.base)

    def _in_circles(self, claims: Iterable[Claim]) -> Iterator[str]:
        """Sources that cite each other."""
        for group in circles(claims, self.base):
            names = listed(map(self.base.source_name, group))
            if len(group) == 2:
                yield f"{names} cite each other: neither is shown to know it from elsewhere."
            else:
                yield f"{names} cite each other in a circle: none of them is shown to know it from elsewhere."

    def _open(self, claims: Iterable[Claim]) -> Iterator[str]:
        silent = sorted({speaker(each, self.base) for each in claims if not each.value.is_known and not each.withdrawn})
        taken_back = sorted({self.base.source_name(claim.source) for claim in claims if claim.withdrawn})
        if silent:
            yield f"{listed(silent)} {verb(silent)} that it is not known."
        elif taken_back:
            yield f"{listed(taken_back)} withdrew what was said."
        else:
            yield f"{self.no_source} says anything about it."

    def _uncompared(self, case: Case) -> Iterator[str]:
        scales = sorted({each.value.scale for each in case.witnesses})
        if len(scales) > 1:
            yield f"Amounts in {listed(scales)} are listed side by side, not compared."
        elif len(case.witnesses) == 1:
            yield "A free-text answer: it is listed, not compared."
        else:
            yield "Free-text answers are listed side by side, not compared."

    def _disputed(
        self, case: Case, pairs: AllPairs, breaches: "list[Breach]", sides: Sequence[DisputeSide]
    ) -> Iterator[str]:
        told = pairs.told if pairs.is_any_apart else None
        if told is not None:
            yield self._all_sides(case, told, pairs, sides)
            yield from self._follows(_to_explain(told, sides), is_only=case.by_rule)
        elif breaches:
            yield from breach_reason(breaches[0], self.base)
            yield from self._follows((*breaches[0].left.claims, *breaches[0].right.claims))
        if len(breaches) > 1 or (breaches and told):
            yield f"{counted(len(breaches), 'pair of values breaks', 'pairs of values break')} a rule."
        yield from self._against_themselves(first_in_each_voice(pairs, self.base), breaches)

    def _all_sides(self, case: Case, told: Pair, pairs: AllPairs, sides: Sequence[DisputeSide]) -> str:
        """What all sides of a contradiction say, and how far apart they are."""
        if time_explains_some(case.topic, pairs) or len(sides) < 2:
            return pair_reason(told, case.topic, self.base)
        distance = self._distance(told, case, pairs, sides)
        return f"{sides_told([each.claims for each in sides], self.base)}: {distance}."

    def _distance(self, told: Pair, case: Case, pairs: AllPairs, sides: Sequence[DisputeSide]) -> str:
        """Of two sides the distance that all their claims keep; of more that of the pair that the answer tells."""
        if told.gap is None:
            return exclusion(case.topic, len(sides))
        if len(sides) > 2:
            return f"{speaker(told.a, self.base)} and {speaker(told.b, self.base)} are {told.gap.sentence()}"
        gap = gap_between(sides, pairs)
        assert gap is not None, "values with a distance have a measure"
        return gap.sentence()

    def _differing(self, case: Case, pairs: AllPairs) -> Iterator[str]:
        told = pairs.told
        assert told is not None, "what evolves differs"
        yield pair_reason(told, case.topic, self.base)
        yield from self._follows((told.a, told.b), is_only=case.by_rule)

    def _follows(self, claims: Iterable[Claim], *, is_only: bool = False) -> Iterator[str]:
        """By which rule a value follows, where no source says it; `is_only` where the verdict rests on that alone."""
        derived = [(claim, claim.derived) for claim in claims if claim.derived]
        if derived and is_only:
            rules = sorted({rule for _, each in derived for rule in each.rules})
            yield f"{self.no_source} states this directly; it follows from the {_rules(rules)}."
        else:
            yield from (
                f"{capital(claim.value.printed())} follows from the {_rules(each.rules)}." for claim, each in derived
            )

    def _against_themselves(self, apart: Iterable[Pair], breaches: "list[Breach]") -> Iterator[str]:
        """Who stands against his own words, with the first pair of claims, or what breaks an order, that shows it."""
        sides = [([each.a, each.b], (each.a.value, each.b.value)) for each in apart]
        sides += [([*b.left.claims, *b.right.claims], (b.left.value, b.right.value)) for b in breaches]
        found: dict[str, str] = {}
        for claims, values in sides:
            sentence = against_itself(claims, self.base)
            if sentence:
                are_lists = any(len(value.names) > 1 for value in values)
                found.setdefault(sentence, (" against " if are_lists else " and ").join(map(_printed, values)))
        yield from (f"{sentence}: {values}." for sentence, values in sorted(found.items()))

    def _single(self, case: Case) -> Iterator[str]:
        counting = [claim for claim in case.claims if is_counted(claim)]
        if case.n_reports == 0:
            yield f"{self.no_source} states it directly: {'; '.join(says(claim, self.base) for claim in counting)}."
        elif case.n_reports == 1 and not case.n_derived:
            yield capital(f"{self.among}only {says_so(counting[0], self.base)}.")
        else:
            counts = reports_told(case.n_reports, case.n_derived, case.n_witnesses)
            yield f"{self.among}{counts}: {listed(self._witnesses(case.witnesses))}."

    def _witnesses(self, witnesses: Iterable[Witness]) -> list[str]:
        return sorted({witness_told(each, self.base) for each in witnesses})

    def _agreed(self, witnesses: Sequence[Witness]) -> Iterator[str]:
        shared = shared_by([each.value for each in witnesses])
        assert shared is not None, "who agrees shares a value"
        same = self._witnesses(each for each in witnesses if each.value.relation(shared) in ONE)
        rest = sorted({*self._witnesses(witnesses)}.difference(same))
        agree = "agree" if shared.bridge is None else f"agree within {shared.close}"
        yield f"{listed(same)} {agree}" + (f"; what {listed(rest)} {verb(rest)} leaves room for it." if rest else ".")

    def _compatible(self, witnesses: Iterable[Witness]) -> Iterator[str]:
        said = [f"{self._voice(witness)} {witness.value.printed()}" for witness in witnesses]
        yield f"{'; '.join(said)}: they differ, but all can be true."

    def _voice(self, witness: Witness) -> str:
        """What a witness says, or what its figures come to."""
        name = witness_told(witness, self.base)
        stated = any(claim.derived is None for claim in witness.claims)
        return f"{name} {verb([name])}" if stated else f"what {name} {verb([name])} gives"


def _to_explain(told: Pair, sides: Sequence[DisputeSide]) -> list[Claim]:
    """The claims of the pair that is told, and of more than two sides those of each that no source states."""
    more = [claim for side in sides if side.by_rule for claim in side.claims] if len(sides) > 2 else []
    return list({claim.id: claim for claim in (told.a, told.b, *more)}.values())


def _rules(rules: Sequence[str]) -> str:
    return f"rule{'s' if len(rules) > 1 else ''} {listed(rules)}"


def _printed(value: Value) -> str:
    return value.printed()
