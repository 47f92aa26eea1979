"""The arithmetic of a derived claim in one line: `2500 − (200 + 150 + about 100 + 70) = 1970..1990`."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from csto_check.facts.model import Term
from csto_check.reasoning.arithmetic import minus
from csto_check.reasoning.result import Result, value_of
from csto_check.values.zones import Zones


class _Operand(NamedTuple):
    sign: int
    rank: tuple[int, Any]  # dates first, then numbers from the greatest, then what is not given
    words: str


def arithmetic(result: Result, zones: Zones) -> str:
    """Values as they were written; a topic that the source does not give stands for itself, as in algebra."""
    told = value_of(result.topic, result.span, zones, is_given=result.own is not None).written
    line = f"{_sum(list(_operands(result, zones)))} = {told}{_unit(result, result.topic.id, told)}"
    left = result.value(zones).written
    return line if left == told else f"{line}, with its own claim {left}"


def _sum(operands: list[_Operand]) -> str:
    ordered = sorted(operands, key=lambda each: each.rank)
    plus, minus = ([each.words for each in ordered if each.sign == sign] for sign in (1, -1))
    if not minus:
        return " + ".join(plus)
    less = minus[0] if len(minus) == 1 else f"({' + '.join(minus)})"
    return f"{' + '.join(plus) or '0'} − {less}"


def _operands(result: Result, zones: Zones) -> Iterator[_Operand]:
    terms = result.solution.system.terms[result.number]
    (own,) = (term for term in terms if term.topic == result.topic.id)
    for place, term in enumerate(terms):
        if term is not own:
            yield _Operand(-own.sign * term.sign, _rank(result, term, place), _words(result, term, zones))


def _rank(result: Result, term: Term, place: int) -> tuple[int, Any]:
    known = result.solution.known(term.topic, result.number)
    if known is None:
        return 2, place
    if result.solution.system.topics[term.topic].kind == "date":
        return 0, place
    return 1, minus(known.low if known.low is not None else known.high)


def _words(result: Result, term: Term, zones: Zones) -> str:
    known, given = result.solution.known(term.topic, result.number), result.solution.given
    if known is None:
        return term.topic
    if known == given.span(term.topic):
        written = given.values[term.topic].written
    else:
        topic = result.solution.system.topics[term.topic]
        written = value_of(topic, known, zones, is_given=term.topic in given.values).written
    return f"{written}{_unit(result, term.topic, written)}"


def _unit(result: Result, topic: str, written: str) -> str:
    """Days are called by their name beside dates."""
    topics, terms = result.solution.system.topics, result.solution.system.terms[result.number]
    if topics[topic].kind == "date" or not any(topics[term.topic].kind == "date" for term in terms):
        return ""
    return " day" if written == "1" else " days"
