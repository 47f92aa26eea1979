"""Laws: what must hold for every value, base and text; hypothesis looks for the exception."""

import os

from hypothesis import HealthCheck, settings

MOST_LAWS = 45  # examples
IS_RANDOM = "RANDOM_LAWS" in os.environ


def share() -> float:
    """How many times the examples that a law names are tried.

    A quick run tries half of them, always the same ones; with --thorough, as in .ci/run, three times as many. With
    --random-laws most laws try 2,000, other ones at each run, and the others as many in proportion.
    """
    if IS_RANDOM:
        return 2000 / MOST_LAWS
    return 3.0 if os.environ.get("THOROUGH_TESTS") else 1 / 2


def tries(examples: int) -> settings:
    """The settings of a law that tries about so many examples."""
    return settings(max_examples=int(examples * share()))


settings.register_profile(
    "laws",
    derandomize=not IS_RANDOM,
    database=None,  # what is tried hangs on the seed alone
    deadline=None,
    max_examples=int(MOST_LAWS * share()),
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("laws")

SLOW = tries(18)  # for laws that write a base to disk or ask a slow oracle
