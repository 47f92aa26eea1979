"""The arithmetic of a derived claim in one line: `2,500 − (200 + 150 + about 100 + 70) = 1,970 to 1,990 soldiers`.

Topics that are counted several times are told so, and what is shared out last: `(27 − 2 × 12) ÷ 3 = 1 boat`.
"""

from collections.abc import Callable, Iterable

from csto_check.facts.terms import ONCE, Term, times_told
from csto_check.reasoning.rules.equations import OPEN
from csto_check.reasoning.rules.result import Result, value_over
from csto_check.reasoning.rules.solve import Solution
from csto_check.values.printed_numbers import printed_number
from csto_check.values.value import Value
from csto_check.values.zones import Zones

DEEPEST = 3  # rules within rules that are written out; what lies deeper is given as its result


class Arithmetic:
    """The arithmetic of many results; what a solution reckons with is put into words once."""

    def __init__(self, zones: Zones) -> None:
        self._zones = zones
        self._writing: dict[int, _Writing] = {}

    def line(self, result: Result) -> str:
        """Values as they are printed, dates first; what the source does not give stands last."""
        told = value_over(result.topic, result.span, self._zones, is_given=result.own is not None).printed()
        if result.joint is not None:
            line = f"{told}, {result.joint.why}"
            line = f"{result.joint.sum} = {line}" if result.joint.sum else line
        else:
            line = f"{self._of(result.solution).sum(result.number, result.topic.id)} = {told}"
        left = result.value(self._zones).printed()
        return line if left == told else f"{line}, with its own claim {left}"

    def _of(self, solution: Solution) -> "_Writing":
        return self._writing.setdefault(id(solution), _Writing(solution, self._zones))


def in_sum(value: Value) -> str:
    """A value inside a sum: a negative number in brackets."""
    return f"({value.figure()})" if value.figure().startswith("-") else value.figure()


def _with_gaps(words: list[str]) -> list[str]:
    """What is given, and last that something is not."""
    given = [word for word in words if word]
    return given if len(given) == len(words) else [*given, "what is not given"]


def solved_sum(own: Term, others: Iterable[Term], words: Callable[[Term], str]) -> str:
    """What a topic comes to by an equation, with words for each of the others: `(27 − 2 × 12) ÷ 3`."""
    found = [(-own.sign * term.sign, words(term)) for term in others]
    plus, minus = (_with_gaps([each for sign, each in found if sign == wanted]) for wanted in (1, -1))
    return _shared_out(_joined(plus, minus), own, is_one=len(plus) == 1 and not minus and _is_one(plus[0]))


def _joined(plus: list[str], minus: list[str]) -> str:
    """`2500 − (200 + 150)`; what nobody gives leaves nothing to take away from."""
    if not minus:
        return " + ".join(plus)
    less = minus[0] if len(minus) == 1 else f"({' + '.join(minus)})"
    return f"{' + '.join(plus) or '0'} − {less}"


def _is_one(words: str) -> bool:
    """Whether a number, or a sum in brackets, needs no more brackets."""
    return words.startswith("(") or " × " not in words


def _shared_out(sum: str, own: Term, *, is_one: bool) -> str:
    """A sum divided by how often the topic that is sought is counted."""
    if own.factor == ONCE:
        return sum
    return f"{sum if is_one else f'({sum})'} ÷ {printed_number(own.factor)}"


class _Writing:
    """The sums of one solution in words."""

    def __init__(self, solution: Solution, zones: Zones) -> None:
        self.solution = solution
        self.zones = zones
        self._worded: dict[tuple[tuple[int, ...], str], str] = {}

    def sum(self, number: int, topic: str, above: tuple[int, ...] = ()) -> str:
        """What a rule reckons with to tell a topic: `2500 − (200 + 150)`."""
        terms = self.solution.system.terms[number]
        (own,) = (term for term in terms if term.topic == topic)
        others = [term for term in terms if term is not own]
        others.sort(key=lambda term: term.topic not in self.solution.system.dated[number])
        return solved_sum(own, others, lambda term: self._words(number, term, (*above, number)))

    def _words(self, number: int, term: Term, above: tuple[int, ...]) -> str:
        """What a topic adds to a sum of a rule, the last of those above; empty where the source does not give it."""
        key = above, term.topic
        if key not in self._worded:
            figure = self._figure(number, term, above)
            self._worded[key] = f"{times_told(term)}{figure}" if figure else ""
        return self._worded[key]

    def _figure(self, number: int, term: Term, above: tuple[int, ...]) -> str:
        """What stands for a topic in a sum; empty where the source does not give it."""
        known, own = self.solution.known(term.topic, number), self.solution.given.value(term.topic)
        if known is None:
            return ""
        if own is not None and known == self.solution.given.span(term.topic):
            return f"{in_sum(own)}{self._unit(number, term.topic, own)}"
        teller = self._only_teller(term.topic, number)
        if own is None and teller is not None and teller not in above and len(above) < DEEPEST:
            return f"({self.sum(teller, term.topic, above)})"
        topic = self.solution.system.topics[term.topic]
        value = value_over(topic, known, self.zones, is_given=own is not None)
        return f"{in_sum(value)}{self._unit(number, term.topic, value)}"

    def _only_teller(self, topic: str, but: int) -> int | None:
        """The one other rule that tells something of a topic."""
        solution = self.solution
        rules = [n for n in solution.system.of_topic[topic] if n != but]
        told = [n for n in rules if solution.messages.get((n, topic), OPEN) != OPEN]
        return told[0] if len(told) == 1 else None

    def _unit(self, number: int, topic: str, value: Value) -> str:
        """Days and longer times are called by their name beside dates."""
        dated = self.solution.system.dated[number]
        if topic in dated or not dated:
            return ""
        unit = self.solution.system.between[number].unit
        return f" {unit[:-1] if value.figure() == '1' else unit}"
