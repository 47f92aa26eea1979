"""The figures of a running count: which stand together, in which order, and what became of them."""

from pathlib import Path
from typing import Any

import csto_check
from csto_check.facts.model import Claim, Source
from csto_check.reasoning.day_of_count import day_of_count
from csto_check.reasoning.series import SeriesPoint, series
from csto_check.reasoning.verdict import judge
from tests.laws.bases import HERE, WITHDRAWN, base_of, claim_of, day, topic_of

Given = tuple[str, str, str | None] | tuple[str, str, str | None, dict[str, Any]]  # source, value, as_of, and more


def claims_of(*given: Given) -> list[Claim]:
    found = []
    for number, (source, written, as_of, *more) in enumerate(given):
        found.append(claim_of("quantity", number, source, written, as_of=day(as_of), **(more[0] if more else {})))
    return found


def points(*given: Given, **published: str) -> list[SeriesPoint]:
    """The figures of some claims, by sources that were published on some days."""
    topic, claims = topic_of("quantity", "grows"), claims_of(*given)
    sources = {
        each: Source(each, each, HERE, published=day(published.get(each))) for each in {c.source for c in claims}
    }
    base = base_of(topic, claims, sources)
    return series(judge(topic, claims, base), base)


def figures(found: list[SeriesPoint]) -> list[str]:
    return [point.claim.value.written for point in found]


def voices(point: SeriesPoint) -> tuple[list[str], list[str]]:
    return [claim.source for claim in point.first], [claim.source for claim in point.repeated]


def newest(found: list[SeriesPoint]) -> list[str]:
    return figures([point for point in found if point.is_newest])


def test_figures_of_one_day_stand_by_their_lower_ends() -> None:
    assert figures(points(("a", "2", "2022-01-04"), ("b", "1..3", "2022-01-04"))) == ["1..3", "2"]
    assert figures(points(("a", "1", "2022-01-04"), ("b", "at most 2", "2022-01-04"))) == ["at most 2", "1"]


def test_of_one_day_a_gap_comes_after_the_figures_and_an_unnamed_day_after_the_named() -> None:
    assert figures(points(("a", "unknown", "2022-01-04"), ("b", "4", "2022-01-04"))) == ["4", "unknown"]
    assert figures(points(("a", "1", None), ("b", "2", "2022-01-04"), a="2022-01-04")) == ["2", "1"]


def test_a_day_without_an_end_comes_last_of_all_days_and_no_day_behind_it() -> None:
    found = points(("a", "4", "2022-01-03.."), ("b", "2", "2022-01-06"), ("c", "3", None))
    assert figures(found) == ["2", "4", "3"]
    assert newest(found) == ["4"]


def test_the_same_figure_of_the_days_that_follow_is_one_and_another_between_parts_them() -> None:
    assert figures(points(("a", "4", "2022-01-03"), ("b", "4", "2022-01-05"))) == ["4"]
    parted = points(("a", "4", "2022-01-03"), ("b", "5", "2022-01-04"), ("c", "4", "2022-01-05"))
    assert figures(parted) == ["4", "5", "4"]


def test_who_names_no_day_repeats_the_last_figure_that_is_the_same() -> None:
    given = (("a", "4", "2022-01-03"), ("b", "5", "2022-01-04"), ("c", "4", "2022-01-05"), ("d", "4", None))
    found = points(*given, d="2022-01-09")
    assert [[each.claim.source for each in point.said] for point in found] == [["a"], ["b"], ["c", "d"]]
    assert [[each.claim.source for each in point.said] for point in points(*given[:2], given[3], d="2022-01-09")] == [
        ["a", "d"],
        ["b"],
    ]


def test_plans_withdrawn_figures_and_outcomes_are_never_one() -> None:
    found = points(
        ("a", "4", "2022-01-03"),
        ("b", "4", "2022-01-03", {"modality": "planned"}),
        ("c", "4", "2022-01-03", {"withdrawn": WITHDRAWN}),
    )
    assert sorted(len(point.said) for point in found) == [1, 1, 1]
    assert [point.runs for point in found].count(True) == 1
    assert newest(found) == ["4"]


def test_a_plan_or_a_withdrawn_figure_between_parts_no_figure() -> None:
    found = points(
        ("a", "4", "2022-01-03"), ("b", "9", "2022-01-04", {"modality": "planned"}), ("c", "4", "2022-01-05")
    )
    assert [len(point.said) for point in found] == [2, 1]


def test_a_later_figure_that_is_certainly_lower_was_corrected_from_the_highest_before() -> None:
    found = points(
        ("z", "1..9", "2022-01-03"), ("y", "5..6", "2022-01-04"), ("x", "4", "2022-01-02"), ("a", "3", "2022-01-05")
    )
    assert figures(found) == ["4", "1..9", "5..6", "3"]
    assert [point.is_corrected for point in found] == [False, False, False, True]
    assert found[-1].below is found[2].claim.value


def test_the_highest_figure_of_before_is_the_one_with_the_highest_lower_end() -> None:
    found = points(("a", "1..9", "2022-01-03"), ("b", "5..6", "2022-01-04"), ("c", "3", "2022-01-05"))
    assert found[-1].below is found[1].claim.value


def test_of_two_equal_lower_ends_the_earlier_figure_is_named() -> None:
    found = points(("a", "5", "2022-01-03"), ("b", "5..6", "2022-01-04"), ("c", "3", "2022-01-05"))
    assert found[-1].below is found[0].claim.value


def test_what_may_touch_a_figure_of_before_is_not_lower() -> None:
    found = points(("a", "5..6", "2022-01-03"), ("b", "4..5", "2022-01-05"))
    assert [point.below for point in found] == [None, None]


def test_whose_ids_run_against_the_days_is_corrected_all_the_same() -> None:
    found = points(
        ("c", "9", "2022-01-02"), ("b", "20", "2022-01-04"), ("a", "12", "2022-01-03"), ("d", "8", "2022-01-03")
    )
    assert [(point.claim.value.written, point.is_corrected) for point in found] == [
        ("9", False),
        ("8", True),
        ("12", False),
        ("20", False),
    ]


def test_a_lower_figure_that_may_hold_earlier_is_no_step_and_never_the_newest() -> None:
    found = points(("a", "5", "2022-01-03"), ("b", "4", None), b="2022-01-09")
    assert [(point.runs, point.is_corrected) for point in found] == [(True, False), (False, False)]
    assert found[1].below is found[0].claim.value
    assert newest(found) == ["5"]


def test_of_several_on_the_latest_day_the_highest_is_newest_with_those_that_it_excludes() -> None:
    assert newest(points(("a", "over 4", "2022-01-05"), ("b", "at least 6", "2022-01-05"))) == ["at least 6"]
    assert newest(points(("a", "4", "2022-01-05"), ("b", "6", "2022-01-05"))) == ["4", "6"]
    assert newest(points(("a", "4", "2022-01-03"), ("b", "6", "2022-01-05"))) == ["6"]


def test_who_names_the_latest_day_is_newer_than_who_was_published_on_it() -> None:
    assert newest(points(("a", "over 4", "2022-01-05"), ("b", "at most 9", None), b="2022-01-05")) == ["over 4"]


def test_a_figure_said_again_of_a_later_day_holds_until_then() -> None:
    assert newest(points(("a", "4", "2022-01-04"), ("b", "4", "2022-01-06"), ("c", "5", "2022-01-06"))) == ["4", "5"]
    undated = points(("a", "4", "2022-01-04"), ("c", "5", "2022-01-06"), ("b", "4", None), b="2022-01-09")
    assert newest(undated) == ["5"]


def test_who_cites_whom_another_cited_before_repeats_him_whenever_published() -> None:
    cited = {"according_to": ("Kaktus",)}
    (point,) = points(("a", "4", "2022-01-03", cited), ("b", "4", "2022-01-03", cited), a="2022-01-04", b="2022-01-04")
    assert voices(point) == (["a"], ["b"])


def test_who_was_certainly_published_later_repeats() -> None:
    (point,) = points(("a", "4", "2022-01-03"), ("b", "4", "2022-01-03"), a="2022-01-05", b="2022-01-04")
    assert voices(point) == (["b"], ["a"])


def test_whose_publication_may_be_as_early_says_it_first_as_well() -> None:
    one_day = ("a", "4", "2022-01-03"), ("b", "4", "2022-01-03")
    for a, b in (
        ("2022-01-04", "2022-01-04"),
        ("2022-01-04", "2022-01-03..2022-01-05"),
        ("2022-01-03..2022-01-05", "2022-01-05"),
        ("2022-01-04T10:00:30", "2022-01-04T10:00:30"),
    ):
        (point,) = points(*one_day, a=a, b=b)
        assert voices(point) == (["a", "b"], [])


def test_first_come_those_of_an_early_end_and_last_those_of_no_publication() -> None:
    given = ("a", "4", "2022-01-03"), ("b", "4", "2022-01-03")
    (point,) = points(*given, a="2022-01-01..2022-01-10", b="2022-01-05")
    assert voices(point) == (["b", "a"], [])
    (point,) = points(*given, b="2022-01-05")
    assert voices(point) == (["b", "a"], [])


def test_the_speaker_himself_comes_before_who_cites_him() -> None:
    (point,) = points(
        ("a", "4", "2022-01-03", {"according_to": ("b",)}), ("b", "4", "2022-01-03"), a="2022-01-04", b="2022-01-04"
    )
    assert voices(point) == (["b"], ["a"])


def test_who_takes_over_a_wording_repeats_it_and_its_day() -> None:
    taken = {"repeats": "a:troops:n0"}
    (point,) = points(("a", "4", "2022-01-03"), ("b", "4", None, taken), b="2022-01-02")
    assert voices(point) == (["a"], ["b"])
    assert [each.day.dated_by for each in point.said] == ["as_of", "as_of"]
    other = points(("a", "4", "2022-01-03"), ("b", "5", None, taken), b="2022-01-09")
    assert [point.day.dated_by for point in other] == ["as_of", "published"]


def test_the_day_of_a_figure_without_one_is_any_up_to_the_end_of_its_publication() -> None:
    (claim,) = claims_of(("a", "4", None))
    for published, written, printed in (
        ("2022-01-05", "..2022-01-05", "by 5 January 2022"),
        ("about 2022-01-05", "..about 2022-01-05", "by 6 January 2022"),
        ("2022-01-03..2022-01-05", "..2022-01-03..2022-01-05", "by 5 January 2022"),
    ):
        sources = {"a": Source("a", "a", HERE, published=day(published))}
        found = day_of_count(claim, base_of(topic_of("quantity", "grows"), [claim], sources)).day
        assert found is not None
        assert (found.written, found.printed(), found.span.low) == (written, printed, None)


TOLD_TWICE = """
csto-check: 1
units: {people: {}}
sources: {herald: {title: The morning after}, courier: {title: What we know}}
topics:
  crew: {question: How many people came in all?, unit: people, changes: grows}
  crew.north: {question: How many came from the north?}
  crew.south: {question: How many came from the south?}
rules: [crew == crew.north + crew.south]
claims:
  herald:
    - {quote: 200 and at least 150, says: {crew.north: 200, crew.south: at least 150}, as_of: 2031-05-04}
  courier:
    - {quote: "300, 200 of them from the north", says: {crew: 300, crew.north: 200}, as_of: 2031-05-04}
"""


def test_a_derived_claim_that_counts_on_another_topic_is_no_figure(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(TOLD_TWICE, "utf-8")
    base = csto_check.load(str(tmp_path / "facts.yaml"))
    claims = csto_check.claims(base)["claims"]
    told = [each["points"] for each in csto_check.timeline(base, ["crew"])["series"]]
    found = {id_ for points in told for point in points for id_ in point["claims"]}
    assert any(claim["echo_of"] for claim in claims)
    assert found == {claim["id"] for claim in claims if claim["echo_of"] is None}
