"""The page of whatever a base may hold."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from csto_check.answers.report import answer
from csto_check.formats.html.html_file import render_page
from csto_check.views.report.page import report_page
from tests.laws.bases import Question, growing, questions
from tests.report.reading import of_base

SIDES = """\
csto-check: 1
units: {people: {}}
sources:
  courier: {title: Courier}
  herald: {title: Herald}
  record: {title: Record, publisher: The Record}
topics: {hurt: {question: How many?, unit: people}}
claims:
  courier:
    - {quote: five, says: {hurt: 5}}
  herald:
    - {quote: nine, says: {hurt: 9}}
  record:
    - {quote: four to twelve, says: {hurt: 4..12}}
"""
PLANS = """\
csto-check: 1
units: {people: {}}
sources: {herald: {title: H}}
topics: {sent: {question: How many?, unit: people, changes: grows}}
claims:
  herald:
    - {quote: q, says: {sent: 3}, as_of: 2031-05-02, modality: planned}
    - {quote: q, says: {sent: {value: 4, id: more}}, as_of: 2031-05-03, modality: planned}
"""


@given(st.one_of(questions(), growing()))
def test_every_base_has_its_page(case: Question) -> None:
    page = render_page(report_page(answer(case.base), "csto-check"), "", "")
    assert all(claim.id in page for claim in case.claims)


def test_who_fits_several_sides_is_called_by_its_publisher(tmp_path: Path) -> None:
    topic = of_base(tmp_path, SIDES).by_id()["hurt"].text
    assert "The Record fits more than one group of values and supports none" in topic


def test_a_count_of_plans_alone_is_drawn_without_a_course(tmp_path: Path) -> None:
    page = of_base(tmp_path, PLANS)
    assert page.all("figure", "steps")
    assert not page.all("line", "level-line")


def test_a_count_of_all_years_of_the_calendar_is_drawn(tmp_path: Path) -> None:
    ages = PLANS.replace(", modality: planned", "").replace("2031-05-02", "0001").replace("2031-05-03", "9997-12-31")
    assert of_base(tmp_path, ages).all("figure", "steps")
