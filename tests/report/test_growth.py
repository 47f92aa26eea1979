"""How a running count grew, as steps on the page."""

from pathlib import Path

from csto_check.views.weekdays import days_named
from tests.cli.helpers import ROOT
from tests.report.reading import Reading, page

FLOOD = ROOT / "tests" / "cases" / "series" / "flood" / "facts.yaml"
STRANGE = '<script>alert(1)</script> & "dead"'


def flood() -> str:
    return page("--facts", str(FLOOD))


def test_steps_are_told_in_words_for_who_cannot_see_them() -> None:
    reading = Reading(flood())
    (figure,) = reading.all("figure", "steps")
    (title, *_), (words, *_) = reading.all("title")[1:], reading.all("desc")
    assert title.text == "How many people died in the flood? 7 figures by their days"
    assert "Mon 5 May 2031: 31 people, governor (in Radio Valley) (lower than before: about 40 people)" in words.text
    assert "Fri 9 May 2031: 33 to 38 people, The Weekly (newest)" in words.text
    assert any(each.get("role") == "img" for each in reading.all("svg") if figure in each.within)


def test_every_sort_of_figure_has_a_shape_of_its_own_and_the_legend_names_it() -> None:
    reading = Reading(flood())
    (legend,) = reading.all("figcaption")
    for words in ("● counted on this day", "band", "◌ planned", "? below", "× withdrawn"):
        assert words in legend.text
    signs = [each.text for each in reading.all("text", "sign-of-figure")]
    assert signs == ["×", "?"]
    assert len(reading.all("circle", "planned")) == 1
    assert "○" not in legend.text


def test_each_figure_stands_in_words_with_who_said_it_first_and_who_repeated_it() -> None:
    reading = Reading(flood())
    (grown,) = reading.all("ul", "growth")
    told = [each.text for each in reading.all("li") if grown in each.within]
    assert len(told) == 8
    assert "said first by governor (in Radio Valley); repeated by The Weekly" in told[4]
    assert days_named("5 May 2031") in told[4]


def test_the_drawing_is_the_same_at_every_run() -> None:
    assert flood() == flood()


def test_one_figure_alone_is_not_drawn(tmp_path: Path) -> None:
    base = tmp_path / "facts.yaml"
    base.write_text(
        "csto-check: 1\nunits: {people: {}}\nsources: {herald: {title: H, published: 2031-05-04}}\n"
        "topics: {dead: {question: How many?, unit: people, changes: grows}}\n"
        "claims:\n  herald:\n    - {quote: q, says: {dead: 3}}\n",
        "utf-8",
    )
    assert not Reading(page("--facts", str(base))).all("figure")


def test_what_a_base_says_is_text_in_the_drawing(tmp_path: Path) -> None:
    base = tmp_path / "facts.yaml"
    base.write_text(
        f"csto-check: 1\nunits: {{people: {{}}}}\n"
        f"sources: {{herald: {{title: H, publisher: '{STRANGE}', published: 2031-05-04}}}}\n"
        f"topics: {{dead: {{question: '{STRANGE}?', unit: people, changes: grows}}}}\n"
        "claims:\n  herald:\n    - {quote: q, says: {dead: 3}, as_of: 2031-05-02}\n"
        "    - {quote: q, says: {dead: 4}, id: more, as_of: 2031-05-03}\n",
        "utf-8",
    )
    found = page("--facts", str(base))
    assert "<script>alert" not in found
    assert STRANGE in Reading(found).all("desc")[0].text
