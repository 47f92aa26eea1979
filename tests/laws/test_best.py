"""The best-supported range is the one that most witnesses allow (Marzullo's algorithm)."""

from fractions import Fraction

from hypothesis import example, given

from csto_check.reasoning.positions import Best, best_supported, positions
from csto_check.reasoning.verdict import judge
from tests.laws import restated
from tests.laws.bases import COMPARED, Question, one_each, questions
from tests.laws.strategies import quantity_texts, small_numbers, st

Ends = tuple[Fraction | None, Fraction | None]
SPANS = st.tuples(st.integers(0, 8), st.integers(0, 5)).map(lambda span: f"{span[0]}..{span[0] + span[1]}")
SAID = st.lists(st.one_of(SPANS, small_numbers(), quantity_texts(small_numbers())), min_size=1, max_size=5)


def best_of(case: Question) -> Best | None:
    found = judge(case.topic, case.claims, case.base)
    return best_supported(case.topic, positions(found.witnesses), found.witnesses)


def support(case: Question) -> dict[Fraction, int]:
    """How many claims allow each point of the grid."""
    possible = restated.possibilities(case)
    return {x: sum(x in points for points in possible.values()) for x in restated.grid(c.value for c in case.claims)}


def marzullo(case: Question) -> list[Ends]:
    """Every longest run of points that most claims allow; open where it reaches beyond all ends."""
    counts = support(case)
    points, most = sorted(counts), max(counts.values())
    runs: list[list[Fraction]] = [[]]
    for point in points:
        if counts[point] == most:
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return [(_end(run[0], points[0]), _end(run[-1], points[-1])) for run in runs if run]


def _end(point: Fraction, beyond: Fraction) -> Fraction | None:
    return None if point == beyond else point


@given(SAID)
@example(["1..5", "4..8", "7..9"])
def test_the_best_supported_ranges_are_those_of_marzullo(said: list[str]) -> None:
    case = one_each("quantity", said)
    best = best_of(case)
    assert best is not None and [restated.ends(value) for value in best.values] == marzullo(case)


@given(SAID)
def test_the_best_supported_range_has_as_many_witnesses_as_can_be(said: list[str]) -> None:
    case = one_each("quantity", said)
    best = best_of(case)
    assert best is not None and best.n_witnesses == max(support(case).values())
    assert len(best.values) == len(marzullo(case))


@given(questions((*COMPARED, "words")))
def test_changing_counts_choices_and_words_have_no_best_supported_range(case: Question) -> None:
    witnesses = judge(case.topic, case.claims, case.base).witnesses
    times = {claim.holds.spans for each in witnesses for claim in each.claims if claim.holds}
    has_none = case.topic.kind in ("choice", "words") or not witnesses or len(times) > 1
    none = case.topic.changes is not None or has_none
    assert (best_of(case) is None) is none
