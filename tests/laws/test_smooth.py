"""Smooth text: what a typesetter or a converter put in is gone, and the way back to the original is exact."""

from itertools import pairwise
from typing import NamedTuple

from hypothesis import assume, example, given

from csto_check.text.edited import Edit, Edited
from csto_check.text.fold import fold
from csto_check.text.forms import Forms
from csto_check.text.search import Quote, Searchable
from csto_check.text.smooth import Smooth
from csto_check.text.span import Span
from tests.laws import tries
from tests.laws.running_text import ANY, Running, laid_out, running, stretches
from tests.laws.strategies import st

MANY = tries(80)
MARKED = st.lists(
    st.one_of(
        st.sampled_from(
            ("ﬁ", "ﬄ", "ﬅ", "²", "¹,³", "**", "*", "_", "``", "''", "&nbsp;", "&amp;", "-\n", "- \r\n", "\n\n")
        ),
        st.sampled_from(("dam", "Fluss", "km", "300", "2", " ", " ", ".", "-", "x", "und")),
        ANY,
    ),
    max_size=12,
).map("".join)


@MANY
@given(st.text("ab \n", max_size=20), st.data())
def test_every_stretch_of_an_edited_text_is_brought_back(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)))))
    edits = [
        Edit(*pair, data.draw(st.sampled_from(("", "x", "yz")))) for pair in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    edited, at = Edited(text, edits), 0
    places: list[tuple[int, int]] = []
    for edit in edits:
        places += [(each, each + 1) for each in range(at, edit.start)] + [(edit.start, edit.end)] * len(edit.new)
        at = edit.end
    places += [(each, each + 1) for each in range(at, len(text))]
    assert [edited.span(each, each + 1) for each in range(len(edited.text))] == places


@MANY
@given(MARKED, st.booleans())
@example("*_a_ b*", True)
@example("``a&#776;b''", False)
def test_places_in_the_original_follow_each_other(text: str, joined: bool) -> None:
    smooth = Smooth(text, joined=joined)
    spans = [smooth.span(at, at + 1) for at in range(len(smooth.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one == two or one[1] <= two[0] for one, two in pairwise(spans))
    for at, (start, end) in enumerate(spans):
        char, origin = smooth.text[at], text[start:end]
        assert char in fold(f"x{origin}x") or char in Smooth(origin).text or origin[0] in "&`'ﬀﬁﬂﬃﬄﬅﬆ"


@MANY
@given(MARKED)
def test_a_text_without_such_marks_is_only_folded(text: str) -> None:
    assume(not set(text) & set("&*_`'ﬀﬁﬂﬃﬄﬅﬆ⁰¹²³⁴⁵⁶⁷⁸⁹-‐‑"))
    assert Smooth(text, joined=True).text == fold(text)


class Dressed(NamedTuple):
    """A plain text, the same as a typesetter leaves it, and where its atoms stand there."""

    plain: Running
    text: str
    spans: tuple[Span, ...]


LIGATURES = (("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ"))
DRESSES = ("", "", "ligature", "note", "broken", "bold", "italic")
ATOMS = st.lists(
    st.sampled_from(("office", "fire", "flood", "Truppen", "kamen", "nicht", "500", "2,500", "km", ".")),
    min_size=3,
    max_size=9,
)


@st.composite
def dressed(draw: st.DrawFn) -> Dressed:
    """Atoms, some with a ligature, a note mark behind, a line end within, or emphasised."""
    plain = laid_out(draw(ATOMS), (" ",))
    text, spans = "", []
    for atom in plain.atoms:
        said, before, behind = _dress(atom, draw(st.sampled_from(DRESSES)))
        text += before
        spans.append(Span(len(text), len(text) + len(said)))
        text += said + behind + " "
    return Dressed(plain, text, tuple(spans))


def _dress(atom: str, way: str) -> tuple[str, str, str]:
    """An atom as it is set, and what stands before and behind it."""
    if way == "ligature":
        for letters, ligature in LIGATURES:
            atom = atom.replace(letters, ligature)
    if way == "broken" and atom.isalpha() and len(atom) > 4:
        return f"{atom[:3]}-\n {atom[3:]}", "", ""
    if way == "note" and atom.isalpha() and len(atom) > 2:
        return atom, "", "²"
    mark = {"bold": "**", "italic": "_"}.get(way, "") if atom[0].isalnum() else ""
    return atom, mark, mark


@MANY
@given(dressed(), st.data())
def test_a_quote_is_found_in_a_text_that_was_set_where_it_stands_in_the_plain_one(
    said: Dressed, data: st.DataObject
) -> None:
    first, last = data.draw(stretches(len(said.plain.atoms)))
    assume(any(atom != "." for atom in said.plain.atoms[first:last]))
    quote = Quote(" ".join(said.plain.atoms[first:last]))
    wanted = [each.spans for each in Searchable(said.plain.text).places(quote)]
    assert Smooth(said.text, joined=True).text == fold(said.plain.text)
    joined = [place.spans for place in Forms(said.text).joined.places(quote)]
    index = {span.start: at for at, span in enumerate(said.plain.spans)}
    ends = {span.end: at for at, span in enumerate(said.plain.spans)}
    assert joined == [
        tuple(Span(said.spans[index[span.start]].start, said.spans[ends[span.end]].end) for span in spans)
        for spans in wanted
    ]


@MANY
@given(MARKED, st.data())
def test_what_stands_in_the_folded_text_is_found_there_and_nowhere_else(text: str, data: st.DataObject) -> None:
    words = fold(text).split(" ")
    first, last = data.draw(stretches(len(words)))
    quote = Quote(" ".join(words[first:last]))
    folded = [found.spans for found in Searchable(text).places(quote)]
    if folded:
        assert [place.found.spans for place in Forms(text).places(quote)] == folded


@MANY
@given(MARKED, st.data())
def test_a_place_is_told_in_the_folded_text(text: str, data: st.DataObject) -> None:
    words = Smooth(text, joined=True).text.split(" ")
    first, last = data.draw(stretches(len(words)))
    for place in list(Forms(text).places(Quote(" ".join(words[first:last]))))[:3]:
        start, end = place.found.spans[0].start, place.found.spans[-1].end
        assert fold(text)[slice(*place.folded)].strip() == fold(text[start:end])


@given(running())
def test_a_smooth_text_is_not_made_smoother(said: Running) -> None:
    once = Smooth(said.text, joined=True).text
    assert Smooth(once, joined=True).text == once
