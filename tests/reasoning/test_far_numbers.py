"""Rules that multiply lead to numbers that nobody would print: they stay sound, and every screen copes with them."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.reasoning.rules.arithmetic import told
from csto_check.values.interval import Interval
from csto_check.values.printed_numbers import printed_distance, printed_number
from tests.report.reading import of_base
from tests.sessions import in_this_process

FACTORS = ("999999999999999", "0.000000000000003")
FARTHEST = Decimal(10) ** 60
ENDS = st.builds(
    lambda digits, exponent: Decimal(digits).scaleb(exponent), st.integers(-(10**20), 10**20), st.integers(-500, 500)
)


def chain(factor: str, length: int) -> str:
    """Each topic is so many times the next; one source gives the last, another the first."""
    topics = "".join(f"  t{n}: {{question: How many?, unit: people}}\n" for n in range(length))
    rules = "".join(f"  - t{n} == {factor} * t{n + 1}\n" for n in range(length - 1))
    claims = f"  one:\n    - {{quote: w, says: {{t{length - 1}: 7}}}}\n  two:\n    - {{quote: w, says: {{t0: 0.5}}}}\n"
    head = "csto-check: 1\nunits: {people: {}}\nsources: {one: {title: One}, two: {title: Two}}\n"
    return f"{head}topics:\n{topics}rules:\n{rules}claims:\n{claims}"


@pytest.mark.parametrize("factor", FACTORS)
def test_a_long_chain_of_factors_is_shown_by_every_command(factor: str, tmp_path: Path) -> None:
    assert of_base(tmp_path, chain(factor, 30)).by_id().keys() >= {"t0", "t29"}
    facts = str(tmp_path / "base.yaml")
    for arguments in (["diff", "--json"], ["timeline"], ["claims", "--format", "csv"], ["topics"]):
        code, out, err = in_this_process([*arguments, "--facts", facts])
        assert (code, err) == (0, "")
        assert out


@given(st.one_of(st.none(), ENDS), st.one_of(st.none(), ENDS))
def test_what_is_told_holds_all_that_follows(one: Decimal | None, two: Decimal | None) -> None:
    low, high = (one, two) if one is None or two is None else sorted((one, two))
    found = told(Interval(low, high))
    assert Interval(low, high).inside(found)
    assert found.low is None or found.low <= FARTHEST
    assert found.high is None or found.low is None or found.high <= FARTHEST


@given(ENDS.filter(bool))
def test_numbers_of_any_size_are_printed(number: Decimal) -> None:
    digits = printed_number(number).partition(" ")[0].replace(",", "")
    assert printed_number(number).endswith("illion") or Decimal(digits) == number
    assert printed_distance(abs(number), Decimal(1), "at least")
