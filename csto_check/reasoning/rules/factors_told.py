"""How a number before a topic is told in arithmetic: `2 × 12`."""

from csto_check.facts.terms import ONCE, Term
from csto_check.values.printed_numbers import printed_number


def times_told(term: Term) -> str:
    """`2 × `, empty where the topic is counted once."""
    return "" if term.factor == ONCE else f"{printed_number(term.factor)} × "
