"""Places in saved pages: whatever stands between its words, the place of a quote cuts them out of the page."""

import re
from html import escape, unescape
from typing import NamedTuple

from hypothesis import given

from csto_check.evidence.source_text import SourceText
from csto_check.pages.page_reader import read_page
from csto_check.text.fold import fold, text_hash
from csto_check.text.search import Quote
from csto_check.text.span import Span
from tests.laws import tries
from tests.laws.strategies import st

# Words with how a page may write them, and what stands between two words.
WORDS = {
    "Deich": "Deich",
    "Groß": "Gro&szlig;",
    "rund": "r<wbr>und",
    "2500": "2<b>5</b>00",
    "Übel": "&#220;bel",
    "Schaf": "Sch&shy;af",
    "hielt": "<em>hi</em>elt",
    "R&D": "R&amp;D",
    "nie": "<a href='x'>nie</a>",
}
GAPS = (" ", "\n", "\r\n  ", "&nbsp;", "&#8239;", "<br>", " <i>", "</i> ", "<!-- x --> ", " <script>1</script>")


class Written(NamedTuple):
    """A paragraph: its words, and the same as a page writes it."""

    words: list[str]
    markup: str


@st.composite
def paragraphs(draw: st.DrawFn) -> Written:
    chosen = draw(st.lists(st.sampled_from(sorted(WORDS)), min_size=12, max_size=20))
    gaps = draw(st.lists(st.sampled_from(GAPS), min_size=len(chosen), max_size=len(chosen)))
    markup = "".join(f"{WORDS[word]}{gap}" for word, gap in zip(chosen, gaps, strict=True))
    return Written(chosen, f"<p>{markup}</p>")


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[Written], str]:
    """Paragraphs, and the page with its article made of them."""
    written = draw(st.lists(paragraphs(), min_size=2, max_size=4))
    end = draw(st.sampled_from(("\n", "\r\n", "")))
    article = end.join(each.markup for each in written)
    head = f"<!DOCTYPE html>{end}<html><head><title>{escape('R&D')}</title></head><body><nav>Start</nav>"
    return written, f"{head}{end}<article>{article}</article><footer>Ende</footer></body></html>{end}"


def seen(markup: str) -> str:
    """What a reader sees of a stretch of a page."""
    bare = re.sub(r"(?s)<!--.*?-->|<script>.*?</script>", "", markup).replace("<br>", " ")
    return unescape(re.sub(r"<[^<>]*>", "", bare))


@tries(60)
@given(pages(), st.data())
def test_the_place_of_a_quote_cuts_its_words_out_of_the_page(
    found: tuple[list[Written], str], data: st.DataObject
) -> None:
    written, markup = found
    page = read_page(markup.encode())
    text = SourceText("page.html", page.text, page)
    words = data.draw(st.sampled_from(written)).words
    start = data.draw(st.integers(0, len(words) - 3))
    quote = " ".join(words[start : start + data.draw(st.integers(1, len(words) - start))])
    places = list(text.forms.places(Quote(quote)))
    assert places
    for place in places:
        at = text.places.located(Span(place.found.spans[0].start, place.found.spans[-1].end))
        assert fold(seen(page.source[at.start : at.end])) == fold(quote)
        before = page.source[: at.start]
        assert at.line == len(re.split(r"\r\n|\r|\n", before))


@tries(30)
@given(pages())
def test_a_page_has_the_hash_of_its_words_whatever_its_markup(found: tuple[list[Written], str]) -> None:
    written, markup = found
    words = "\n\n".join(" ".join(each.words) for each in written)
    assert SourceText("page.html", read_page(markup.encode()).text).hash == text_hash(words)
