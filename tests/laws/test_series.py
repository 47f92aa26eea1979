"""Laws of running counts: every figure has one place, and nothing hangs on the order of a file."""

from hypothesis import given
from hypothesis import strategies as st

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.day_of_count import day_of_count
from csto_check.reasoning.relation import is_counted, when
from csto_check.reasoning.series import SeriesPoint, series
from csto_check.reasoning.verdict import judge
from csto_check.reasoning.witnesses import origin
from csto_check.values.value import span_of
from tests.laws.bases import SOURCES, Question, base_of, claims_on, day, growing, questions, topic_of


def points_of(question: Question, claims: list[Claim] | None = None) -> list[SeriesPoint]:
    given_claims = question.claims if claims is None else claims
    return series(judge(question.topic, given_claims, question.base), question.base)


def counts() -> st.SearchStrategy[Question]:
    """Running counts: of ranges and imprecise days, or with claims of every sort."""
    return st.one_of(growing(), questions(("quantity",)).map(_grown))


def _grown(question: Question) -> Question:
    topic = question.topic._replace(changes="grows")
    return Question(topic, question.claims, base_of(topic, question.claims, question.base.sources))


@given(counts())
def test_every_claim_stands_in_just_one_figure(question: Question) -> None:
    found = [each.claim.id for point in points_of(question) for each in point.said]
    assert sorted(found) == sorted(claim.id for claim in question.claims)


@given(counts(), st.randoms())
def test_the_order_of_the_file_changes_nothing(question: Question, random: object) -> None:
    shuffled = list(question.claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    base = base_of(question.topic, shuffled, dict(reversed([*question.base.sources.items()])))
    told = series(judge(question.topic, shuffled, base), base)
    assert told == points_of(question)


@given(counts())
def test_figures_follow_each_other_by_their_last_day_and_those_without_one_come_last(question: Question) -> None:
    days = [point.day for point in points_of(question)]
    assert [day.dated_by is None for day in days] == sorted(day.dated_by is None for day in days)
    dated = [day.latest for day in days if day.dated_by]
    assert dated == sorted(dated)


@given(counts())
def test_all_claims_of_a_figure_say_the_same_and_each_is_told_once(question: Question) -> None:
    for point in points_of(question):
        assert {each.claim.value.printed() for each in point.said} == {point.claim.value.printed()}
        told = [claim.id for claim in (*point.first, *point.repeated)]
        assert sorted(told) == sorted(each.claim.id for each in point.said)
        assert point.first


@given(counts())
def test_who_is_said_to_repeat_was_published_later_or_has_an_origin_that_was_heard(question: Question) -> None:
    base = question.base
    for point in points_of(question):
        heard = {origin(claim, base).casefold() for claim in point.first}
        for claim in point.repeated:
            assert origin(claim, base).casefold() in heard or _is_later(claim, point.first[0], base)


def _is_later(claim: Claim, first: Claim, base: Base) -> bool:
    later, earlier = base.sources[claim.source].published, base.sources[first.source].published
    assert later is not None and earlier is not None
    low, high = later.span.low, earlier.span.high
    return low is not None and high is not None and low > high


@given(counts())
def test_the_newest_is_of_the_latest_day_in_the_course_of_the_count(question: Question) -> None:
    points = points_of(question)
    running = [point for point in points if point.runs]
    newest = [point for point in points if point.is_newest]
    assert bool(newest) is bool(running)
    assert {point.latest for point in newest} <= {max((point.latest for point in running), default=None)}
    assert all(point.runs and is_counted(point.claim) for point in newest)


@given(counts())
def test_a_figure_is_corrected_just_where_one_that_is_certainly_earlier_is_certainly_higher(
    question: Question,
) -> None:
    points, base = points_of(question), question.base
    counting = [each for point in points if _counts(point) for each in point.said]
    for point in points:
        if not _counts(point):
            assert (point.is_corrected, point.below) == (False, None)
            continue
        fallen = any(_falls(one.claim, two.claim, base) for one in counting for two in point.said)
        assert point.is_corrected is fallen
        assert not point.is_corrected or point.below is not None


def _counts(point: SeriesPoint) -> bool:
    return is_counted(point.claim) and point.claim.modality != "planned" and point.day.dated_by is not None


def _falls(before: Claim, after: Claim, base: Base) -> bool:
    """Whether `after` is certainly a later and certainly a lower count, held against each other by itself."""
    earlier, later = day_of_count(before, base).when.high, day_of_count(after, base).when.low
    low, high = span_of(before.value).low, span_of(after.value).high
    is_later = earlier is not None and later is not None and earlier < later
    return is_later and low is not None and high is not None and bool(high < low)


@given(claims_on("quantity", 5))
def test_the_day_of_a_count_is_when_it_is_compared_to_hold(claims: list[Claim]) -> None:
    sources = {id_: source._replace(published=day("2022-01-05")) for id_, source in SOURCES.items()}
    base = base_of(topic_of("quantity", "grows"), claims, sources)
    for claim in claims:
        found = day_of_count(claim, base)
        assert claim.repeats is not None or found.when == when(claim, base)
        assert found.day is None or found.day.span == found.when
