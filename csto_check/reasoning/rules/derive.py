"""Derived claims: what the rules make of each source's own claims, kept where it says something."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from csto_check.facts.model import Base, Claim, Derived, Rule
from csto_check.reasoning.relation import PLANNED, is_counted
from csto_check.reasoning.rules.echoes import echoes
from csto_check.reasoning.rules.given import Given, all_given
from csto_check.reasoning.rules.result import Result, results
from csto_check.reasoning.rules.shown_sum import arithmetic
from csto_check.reasoning.rules.sizes import as_size, is_size_key, listed_in, with_sizes
from csto_check.reasoning.rules.solve import Budget, Solution, System
from csto_check.reasoning.rules.worth_keeping import worth_keeping
from csto_check.reasoning.witnesses import origin
from csto_check.values.name import key

if TYPE_CHECKING:
    from csto_check.reasoning.rules.size_clashes import SizeClashes


class LeftOut(NamedTuple):
    """An equation that is left out for a source, because its claims on some topics share nothing."""

    rule: Rule
    source: str
    topics: tuple[str, ...]


class Diverging(NamedTuple):
    """A rule that does not converge for a source, because it feeds itself through others."""

    rule: Rule
    source: str


class Derivation(NamedTuple):
    """What the equations of a base make of some claims, in an order that does not hang on the file's.

    `clashes` are contradictions about the sizes of lists, of which no claim can be derived; None without such rules.
    """

    claims: tuple[Claim, ...] = ()
    clashes: "SizeClashes | None" = None
    left_out: tuple[LeftOut, ...] = ()
    diverging: tuple[Diverging, ...] = ()

    def on(self, topic: str) -> list[Claim]:
        """The derived claims on a topic."""
        return [claim for claim in self.claims if claim.topic == topic]


def derive(base: Base, claims: Iterable[Claim], rules: Iterable[Rule] | None = None) -> Derivation:
    """The derived claims of every source from some claims, by some rules of a base or all."""
    base = with_sizes(base)
    system = System(base.topics, base.rules if rules is None else rules)
    known = [claim for claim in map(as_size, claims) if claim.topic in system.of_topic and is_counted(claim)]
    solutions = [each for given in all_given(base, known) for each in _solutions(system, given)]
    diverging = tuple(Diverging(each.diverging, each.given.source) for each in solutions if each.diverging)
    if diverging:
        return Derivation(diverging=diverging)
    told, on_sizes = _without_sizes(_distinct(solutions))
    kept = worth_keeping(told, known, base)
    ordered = sorted(kept, key=lambda r: (r.topic.id, r.source, r.rule.text, [claim.id for claim in r.claims]))
    derived = tuple(_claims(ordered, base))
    return Derivation(derived, _clashes(on_sizes, known, derived, base), tuple(sorted(set(_left_out(solutions)))))


def _without_sizes(found: Iterable[Result]) -> tuple[list[Result], list[Result]]:
    """The results on topics, and those on the sizes of lists."""
    told: tuple[list[Result], list[Result]] = ([], [])
    for result in found:
        told[is_size_key(result.topic.id)].append(result)
    return told


def _clashes(
    on_sizes: Sequence[Result], known: Sequence[Claim], derived: Sequence[Claim], base: Base
) -> "SizeClashes | None":
    if not on_sizes:
        return None
    from csto_check.reasoning.rules.size_clashes import SizeClashes

    return SizeClashes(on_sizes, known, derived, base)


def _solutions(system: System, given: Sequence[Given]) -> Iterator[Solution]:
    """What does not change with time is solved first; the figures of each time go on from there.

    Those of one time only touch the rules that hang together with theirs; those without a time touch all. What held
    from one time to another may stand beside what does not change, on one topic: that is reckoned from the start.
    """
    constant, *varying = given
    budget = Budget(len(system.rules), sum(len(list(each.topics())) for each in given))
    touched = _touched(system, constant)
    first = Solution(system, constant).run({n for n in touched if not system.changing[n]}, budget)
    yield first
    beside = {number for number in touched if system.changing[number]}
    for each in varying if first.diverging is None else ():
        own = _touched(system, each)
        components = {system.component[number] for number in own}
        if each.holds is not None:
            rules = {number for number, component in enumerate(system.component) if component in components}
            yield Solution(system, each).run(rules, budget)
            continue
        rules = own | {number for number in beside if each.as_of is None or system.component[number] in components}
        if rules:
            yield Solution(system, each, first, {system.component[number] for number in rules}).run(rules, budget)


def _touched(system: System, given: Given) -> set[int]:
    """The rules of which the source gives a topic."""
    return {number for topic in given.topics() for number in system.of_topic[topic]}


def _distinct(solutions: Iterable[Solution]) -> list[Result]:
    """All results of all rules that rest on a claim, once where two times come to the same from the same claims.

    Parts that nobody gives are at least 0, which is no reason to doubt a negative figure.
    """
    found: dict[object, Result] = {}
    for solution in solutions:
        for result in results(solution):
            if result.claims:
                found.setdefault((result.number, *_meaning(result)), result)
    return list(found.values())


def _meaning(result: Result) -> tuple[object, ...]:
    """What is alike in two results that say the same, by whichever rule."""
    return result.source, result.topic.id, result.span, tuple(claim.id for claim in result.claims)


def _left_out(solutions: Iterable[Solution]) -> Iterator[LeftOut]:
    for solution in solutions:
        given, system = solution.given, solution.system
        for number in sorted({number for topic in given.inconsistent for number in system.of_topic[topic]}):
            inconsistent = sorted(
                listed_in(term.topic) for term in system.terms[number] if given.is_inconsistent(term.topic)
            )
            yield LeftOut(system.rules[number], given.source, tuple(inconsistent))


def _claims(ordered: Sequence[Result], base: Base) -> Iterator[Claim]:
    """The results as claims, each with an id of its own and the echoes named.

    What two rules tell alike is one claim, by the first of them, and an echo if it is one by any.
    """
    first: dict[object, int] = {}
    same = [first.setdefault(_meaning(result), i) for i, result in enumerate(ordered)]
    echoed = _one_way((same[i], same[other]) for i, other in sorted(echoes(ordered).items()))
    once = sorted(set(same))
    ids = dict(zip(once, _ids(ordered[i] for i in once), strict=True))
    for i in once:
        yield _claim(ordered[i], ids[i], ids[echoed[i]] if i in echoed else None, base)


def _one_way(found: Iterable[tuple[int, int]]) -> dict[int, int]:
    """The echoes with what they name, but for those that would make an echo of what another names."""
    echoed: dict[int, int] = {}
    named: set[int] = set()
    for echo, counts in found:
        if counts not in echoed and echo not in named and echo not in echoed:
            echoed[echo] = counts
            named.add(counts)
    return echoed


def _ids(ordered: Iterable[Result]) -> Iterator[str]:
    """`herald:dead:derived`, and with a number from the second on; no claim of a base may be called so."""
    numbers: Counter[str] = Counter()
    for result in ordered:
        id_ = f"{result.source}:{result.topic.id}:derived"
        numbers[id_] += 1
        yield id_ if numbers[id_] == 1 else f"{id_}{numbers[id_]}"


def _claim(result: Result, id_: str, echo_of: str | None, base: Base) -> Claim:
    given, witness = result.solution.given, _witness(result, base)
    return Claim(
        id=id_,
        source=result.source,
        topic=result.topic.id,
        value=result.value(base.zones),
        quote="",
        place=result.rule.place,
        according_to=() if witness == result.source else (witness,),
        modality=PLANNED if result.is_planned else "asserted",
        as_of=given.as_of if result.topic.changes is not None else None,
        holds=result.holds,
        derived=Derived(
            rule=result.rule.text,
            from_=tuple(claim.id for claim in result.claims),
            arithmetic=arithmetic(result, base.zones),
            witness=witness,
            echo_of=echo_of,
        ),
    )


def _witness(result: Result, base: Base) -> str:
    """The common origin of the claims it rests on, the source's own words joined to it; else the source."""
    spoken = {key(name): name for claim in result.claims if (name := origin(claim, base)) != result.source}
    return next(iter(spoken.values())) if len(spoken) == 1 else result.source
