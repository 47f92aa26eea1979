"""Laws: what must hold for every value, base and text; hypothesis looks for the exception."""

import os

from hypothesis import HealthCheck, settings

# Of the examples that a law names, a quick run tries two thirds; with --thorough, as in .ci/run, three times as many.
SHARE = 3.0 if os.environ.get("THOROUGH_TESTS") else 2 / 3


def tries(examples: int) -> settings:
    """The settings of a law that tries about so many examples."""
    return settings(max_examples=int(examples * SHARE))


settings.register_profile(
    "laws",
    derandomize=True,
    deadline=None,
    max_examples=int(45 * SHARE),
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("laws")

SLOW = tries(18)  # for laws that write a base to disk or ask a slow oracle
