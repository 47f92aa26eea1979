"""What speaks for a topic, weighed: the words around a reading, and how little an agreement may be chance.

The weights were fitted on two events for which nothing had been prepared (docs/review.md).
"""

from collections.abc import Mapping
from math import exp
from typing import NamedTuple

MOST_BY_NAMES = 1.5  # what the names of a question weigh where all of them are in the clause


class Features(NamedTuple):
    """What speaks for a topic, from 0 to 1 each; a sibling's name and that its own is not said speak against it."""

    quotes: float
    clause: float
    sentence: float
    names: float
    sibling: float
    unnamed: float = 0.0
    strange: float = 0.0


class Odds(NamedTuple):
    """What speaks for a tie besides its words: how many topics agree, and how telling the value and its noun are."""

    equal: bool
    n_agree: int
    is_small: bool
    no_noun: bool
    cued: bool = False


def agreeing(features: Features, odds: Odds) -> float:
    """The weight of a topic with which a value agrees: its words, and how little the agreement may be chance."""
    telling = 2.0 * odds.equal + 1.5 / odds.n_agree - 1.0 * odds.is_small - 0.3 * odds.no_noun
    return fitting_words(features) + telling + 2.0 * odds.cued - 3.4


def differing_fit(features: Features, *, noun_fits: bool, cued: bool) -> float:
    """How likely a value that agrees with nothing speaks of a topic, from 0 to 1."""
    return 1 / (1 + exp(3.3 - fitting_words(features) - 0.5 * noun_fits - 2.0 * cued))


def fitting_words(features: Features) -> float:
    """What the words around a reading say for a topic."""
    told = 8.0 * features.quotes + 2.0 * features.sentence + 3.0 * features.clause + MOST_BY_NAMES * features.names
    return told - 1.5 * features.sibling - 1.0 * features.unnamed - 1.0 * features.strange


def shares(weights: Mapping[str, float]) -> dict[str, float]:
    """How likely each of some topics is meant, with none of them as one more."""
    each = {topic: exp(weight) for topic, weight in weights.items()}
    whole = 1 + sum(each.values())
    return {topic: one / whole for topic, one in each.items()}
