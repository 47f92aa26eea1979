"""What is certain where the figures of a source never settle: the bounds that its rules tell creep on and on.

Whether any figures keep all the rules is then decided exactly. Where none do, some of the rules come together to one
equation that the source breaks (J. Farkas's lemma): that is the contradiction. Where some do, each topic has its ends.
"""

from collections.abc import Iterator

from csto_check.reasoning.rules.joint import Together
from csto_check.reasoning.rules.linear import Linear, linear
from csto_check.reasoning.rules.result import Decided, Result
from csto_check.reasoning.rules.simplex import LinearForm, Simplex
from csto_check.reasoning.rules.solve import Solution
from csto_check.reasoning.rules.work import Undecided, Work

_BELOW = "what it says would leave a figure below 0"
_CREEPS = "its figures do not settle"


def decided(solution: Solution, work: Work) -> Decided:
    """What the equations that hang together with one that did not settle tell all the same."""
    system, found = solution.system, solution.system.component[solution.diverging or 0]
    part = [n for n, component in enumerate(system.component) if component == found]
    lines = linear(solution, [n for n in part if not solution.is_left_out(n)])
    rules = tuple(system.rules[n] for n in sorted({line.rule for line in lines.lines}))
    try:
        conflict = _simplex(lines, work).conflict()
        if conflict is not None:
            return _broken(solution, lines, conflict)
        results = tuple(_ends(solution, lines, work)) if lines.is_exact else ()
    except Undecided:
        return Decided((), left_out=rules, because=_CREEPS)
    return Decided(results, left_out=() if lines.is_exact else rules, because=_CREEPS)


def _simplex(lines: Linear, work: Work, freed: str | None = None) -> Simplex:
    spans = lines.spans if freed is None else lines.freed(freed)
    return Simplex(spans, [(line.form, line.span) for line in lines.lines], work)


def _broken(solution: Solution, lines: Linear, conflict: LinearForm) -> Decided:
    found = tuple(Together(solution, lines).broken(conflict))
    if found:
        return Decided(found, is_broken=True)
    numbers = sorted({lines.lines[i - len(lines.topics)].rule for i in conflict if i >= len(lines.topics)})
    return Decided((), True, tuple(solution.system.rules[number] for number in numbers), _BELOW)


def _ends(solution: Solution, lines: Linear, work: Work) -> Iterator[Result]:
    """The least and the greatest that each topic can be by what the source says on the others."""
    together = Together(solution, lines)
    for place, topic in enumerate(lines.topics):
        is_given = solution.given.value(topic) is not None
        simplex = _simplex(lines, work, topic if is_given else None)
        simplex.conflict()
        low, high = (simplex.extreme(place, up=up) for up in (False, True))
        yield from together.ends(topic, low, high)
