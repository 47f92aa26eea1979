"""Laws: what must hold for every value, base and text; hypothesis looks for the exception."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "laws",
    derandomize=True,
    deadline=None,
    max_examples=45,
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("laws")

SLOW = settings(max_examples=18)  # for laws that write a base to disk or ask a slow oracle
