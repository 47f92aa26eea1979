"""Derived claims: what the rules make of each source's own claims, kept where it says something."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from csto_check.facts.model import Base, Claim, Rule
from csto_check.facts.small_records import Derived
from csto_check.facts.terms import is_size_key, keyed, listed_in
from csto_check.reasoning.relation import PLANNED, is_counted
from csto_check.reasoning.rules.between_dates import with_fractions
from csto_check.reasoning.rules.components import components_of
from csto_check.reasoning.rules.echoes import echoes
from csto_check.reasoning.rules.given import Given, all_given
from csto_check.reasoning.rules.result import Decided, Result, results
from csto_check.reasoning.rules.shown_sum import Arithmetic
from csto_check.reasoning.rules.solve import Budget, Solution, System
from csto_check.reasoning.rules.worth_keeping import worth_keeping
from csto_check.reasoning.witnesses import origin
from csto_check.values.name import key

if TYPE_CHECKING:
    from csto_check.reasoning.rules.size_clashes import SizeClashes


class LeftOut(NamedTuple):
    """An equation that is left out for a source, and why; `topics` are those on which its claims share nothing."""

    rule: Rule
    source: str
    topics: tuple[str, ...]
    because: str


class _Told(NamedTuple):
    """What the equations tell of one source's topics at one time."""

    solution: Solution
    decided: Decided


class Derivation(NamedTuple):
    """What the equations of a base make of some claims, in an order that does not hang on the file's.

    `clashes` are contradictions about the sizes of lists, of which no claim can be derived; None without such rules.
    """

    claims: tuple[Claim, ...] = ()
    clashes: "SizeClashes | None" = None
    left_out: tuple[LeftOut, ...] = ()


def derive(base: Base, claims: Iterable[Claim], rules: Iterable[Rule] | None = None) -> Derivation:
    """The derived claims of every source from some claims, by some rules of a base or all."""
    claims, rules = list(claims), base.rules if rules is None else list(rules)
    if any(rule.has_sizes() for rule in rules):
        from csto_check.reasoning.rules.sizes import as_size, with_sizes  # few rules have lists

        base, claims = with_sizes(base), list(map(as_size, claims))
    told = _told(base, claims, rules)
    parts = components_of(rules)
    if len(parts) > 1 and any(each.solution.diverging is not None for each in told):
        told = [each for part in parts for each in _told(base, claims, part.rules)]  # what settles, settles alone
    on_topics, on_sizes = _without_sizes(_distinct(told))
    reckoned = {term.topic for rule in rules if not rule.is_inequality for term in keyed(rule.terms())}
    known = [claim for claim in claims if claim.topic in reckoned and is_counted(claim)]
    kept = worth_keeping(on_topics, known, base)
    ordered = sorted(kept, key=lambda r: (r.topic.id, r.source, r.rule.text, [claim.id for claim in r.claims]))
    derived = tuple(_claims(ordered, base))
    return Derivation(derived, _clashes(on_sizes, known, derived, base), tuple(sorted(set(_left_out(told)))))


def _without_sizes(found: Iterable[Result]) -> tuple[list[Result], list[Result]]:
    """The results on topics, and those on the sizes of lists that rest on a claim."""
    told: tuple[list[Result], list[Result]] = ([], [])
    for result in found:
        is_on_size = is_size_key(result.topic.id)
        if result.claims or not is_on_size:
            told[is_on_size].append(result)
    return told


def _clashes(
    on_sizes: Sequence[Result], known: Sequence[Claim], derived: Sequence[Claim], base: Base
) -> "SizeClashes | None":
    if not on_sizes:
        return None
    from csto_check.reasoning.rules.size_clashes import SizeClashes

    return SizeClashes(on_sizes, known, derived, base)


def _told(base: Base, claims: Iterable[Claim], rules: Sequence[Rule]) -> list[_Told]:
    """What some equations tell of every source's topics."""
    system = System(base.topics, rules, with_fractions(rules, base))
    known = [claim for claim in claims if claim.topic in system.of_topic and is_counted(claim)]
    return [each for given in all_given(base, known) for each in _solutions(system, given)]


def _solutions(system: System, given: Sequence[Given]) -> Iterator[_Told]:
    """What does not change with time is solved first; the figures of each time go on from there.

    Those of one time only touch the rules that hang together with theirs; those without a time touch all. What held
    from one time to another may stand beside what does not change, on one topic: that is reckoned from the start.
    """
    constant, *varying = given
    budget = Budget(len(system.rules), sum(len(list(each.topics())) for each in given))
    touched = _touched(system, constant)
    first = Solution(system, constant).run({n for n in touched if not system.changing[n]}, budget)
    told = _decided(first, budget)
    yield told
    beside = {number for number in touched if system.changing[number]}
    for each in varying if not told.decided.is_broken else ():
        own = _touched(system, each)
        components = {system.component[number] for number in own}
        if each.holds is not None:
            rules = {number for number, component in enumerate(system.component) if component in components}
            yield _decided(Solution(system, each).run(rules, budget), budget)
            continue
        rules = own | {number for number in beside if each.as_of is None or system.component[number] in components}
        if rules:
            started = Solution(system, each, first, {system.component[number] for number in rules})
            yield _decided(started.run(rules, budget), budget)


def _decided(solution: Solution, budget: Budget) -> _Told:
    """The results of a solution that settled, else what is certain all the same."""
    if solution.diverging is None:
        return _Told(solution, Decided(tuple(results(solution))))
    from csto_check.reasoning.rules.unsettled import decided

    return _Told(solution, decided(solution, budget.work))


def _touched(system: System, given: Given) -> set[int]:
    """The rules of which the source gives a topic."""
    return {number for topic in given.topics() for number in system.of_topic[topic]}


def _distinct(told: Iterable[_Told]) -> list[Result]:
    """All results of all rules that rest on a claim, once where two times come to the same from the same claims.

    Parts that nobody gives are at least 0, which is no reason to doubt a negative figure.
    """
    found: dict[object, Result] = {}
    for each in told:
        for result in each.decided.results:
            if result.claims or result.joint:
                found.setdefault((result.rule.text, *_meaning(result)), result)
    return list(found.values())


def _meaning(result: Result) -> tuple[object, ...]:
    """What is alike in two results that say the same, by whichever rule."""
    return result.source, result.topic.id, result.span, tuple(claim.id for claim in result.claims)


def _left_out(told: Iterable[_Told]) -> Iterator[LeftOut]:
    for each in told:
        given, system = each.solution.given, each.solution.system
        for number in sorted({number for topic in given.inconsistent for number in system.of_topic[topic]}):
            inconsistent = sorted(
                listed_in(term.topic) for term in system.terms[number] if given.is_inconsistent(term.topic)
            )
            because = f"its claims on {' and on '.join(inconsistent)} share nothing"
            yield LeftOut(system.rules[number], given.source, tuple(inconsistent), because)
        yield from (LeftOut(rule, given.source, (), each.decided.because) for rule in each.decided.left_out)


def _claims(ordered: Sequence[Result], base: Base) -> Iterator[Claim]:
    """The results as claims, each with an id of its own and the echoes named.

    What two rules tell alike is one claim, by the first of them, and an echo if it is one by any.
    """
    first: dict[object, int] = {}
    same = [first.setdefault(_meaning(result), i) for i, result in enumerate(ordered)]
    echoed = _one_way((same[i], same[other]) for i, other in sorted(echoes(ordered).items()))
    once = sorted(set(same))
    arithmetic = Arithmetic(base.zones)
    ids = dict(zip(once, _ids(ordered[i] for i in once), strict=True))
    for i in once:
        yield _claim(ordered[i], ids[i], ids[echoed[i]] if i in echoed else None, arithmetic.line(ordered[i]), base)


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


def _claim(result: Result, id_: str, echo_of: str | None, arithmetic: str, base: Base) -> Claim:
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
            arithmetic=arithmetic,
            witness=witness,
            echo_of=echo_of,
        ),
    )


def _witness(result: Result, base: Base) -> str:
    """The common origin of the claims it rests on, the source's own words joined to it; else the source."""
    spoken = {key(name): name for claim in result.claims if (name := origin(claim, base)) != result.source}
    return next(iter(spoken.values())) if len(spoken) == 1 else result.source
