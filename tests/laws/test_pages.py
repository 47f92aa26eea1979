"""Whatever a page is made of: it is read, or refused in words, and every character of its text has its place."""

from contextlib import suppress

from hypothesis import example, given

from csto_check.pages.no_page import NoPage
from csto_check.pages.page_reader import read_page
from csto_check.pages.stated_dates import stated_date
from csto_check.values.base import Setting
from csto_check.values.date import read as read_date
from tests.laws import tries
from tests.laws.strategies import st
from tests.pages.places import misplaced

MANY = tries(150)
NAMES = (
    *(
        "p",
        "div",
        "article",
        "main",
        "h1",
        "ul",
        "li",
        "table",
        "tr",
        "td",
        "th",
        "tbody",
        "a",
        "b",
        "sup",
        "pre",
        "br",
    ),
    *("script", "style", "title", "textarea", "svg", "template", "nav", "aside", "footer", "form", "head", "body"),
    *("html", "select", "option", "dl", "dt", "del", "noscript", "x-y", "meta", "blockquote", "figure", "!doctype"),
)
ATTRIBUTES = (
    *(
        "",
        ' class="comments"',
        " hidden",
        ' href="/x"',
        ' style="display:none"',
        " class=sidebar id=share",
        ' x="',
        " x='",
    ),
    *(' itemprop="articleBody"', ' role="main"', " /", ' type="application/ld+json"', " a=b c = d", ' content="x"'),
)
TEXTS = (
    *(
        "Der Deich brach auf 200 Metern, sagte sie.",
        "word ",
        " ",
        "\n",
        "\r\n",
        "\t",
        "12",
        "&amp;",
        "&nbsp;",
        "&#x41;",
        "&",
    ),
    *(
        "&#0;",
        "&#128;",
        "&notit;",
        "&#99999999;",
        "<",
        ">",
        "\0",
        "\u00ad",
        "é",
        "\U0001f4a1",
        "ä",
        "\u200f",
        "&lt",
        "&#10;",
    ),
    *(
        "<!--",
        "-->",
        "<!-->",
        "<![CDATA[",
        "]]>",
        "<?xml?>",
        "</",
        "</>",
        "<3",
        '{"articleBody": "',
        '\\n\\u00e9"}',
        '"',
    ),
)
TAGS = st.builds("<{}{}>".format, st.sampled_from(NAMES), st.sampled_from(ATTRIBUTES))
CLOSED = st.builds("</{}>".format, st.sampled_from(NAMES))
SOUP = st.lists(st.one_of(TAGS, TAGS, CLOSED, st.sampled_from(TEXTS), st.text(max_size=5)), max_size=40).map("".join)


@MANY
@given(SOUP)
@example("<table><td>a<table><td>b<tr><td><p>c<p>d</table>")
@example('<script type="application/ld+json">{"articleBody": "a\\nb\\u00e9 \\ud83d\\ude00 &amp; c"}')
def test_every_soup_of_tags_is_read_and_each_character_of_its_text_has_its_place(soup: str) -> None:
    with suppress(NoPage):
        page = read_page(soup.encode("utf-8", "surrogatepass"))
        assert misplaced(page) == []
        assert any(map(str.isalnum, page.text))
        again = read_page(soup.encode("utf-8", "surrogatepass"))
        assert (again.text, list(again.segments), again.left_out) == (page.text, list(page.segments), page.left_out)


@MANY
@given(st.binary(max_size=60), st.sampled_from((b"", b"<meta charset=gbk>", b"\xff\xfe", b"<?xml encoding='utf-16'?>")))
def test_every_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    with suppress(NoPage):
        assert misplaced(read_page(start + data + b"<p>word")) == []


@MANY
@given(
    st.one_of(
        st.text("0123456789-T:+.Z/ ", max_size=25),
        st.datetimes().map(lambda each: f"{each.isoformat()}+01:00"),
        st.datetimes().map(lambda each: each.strftime("%d %B %Y")),
    )
)
def test_every_date_that_a_page_states_is_one_of_a_base(written: str) -> None:
    date = stated_date(written)
    if date is not None:
        assert read_date(date, Setting()).written == date
