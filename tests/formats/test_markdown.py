"""Markdown: a text is shown as it is by any renderer, and nothing in it becomes markup, a link or a mention."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from csto_check.formats.escape import one_line
from csto_check.formats.markdown import render
from csto_check.formats.markdown_text import for_markdown
from csto_check.formats.screen import Screen
from csto_check.view import Cell, Column, Heading, Paragraph, Table, View

# Two renderers: one that knows CommonMark alone, and one with tables, strikethrough and all links it can find.
COMMON, GITHUB = MarkdownIt("commonmark"), MarkdownIt("gfm-like", {"html": True})
# What GitHub finds in the text of a rendered page outside code, as its help describes it: addresses, mail, people
# and teams, issues and pull requests, commits, emoji. GitHub Flavored Markdown 0.29, 6.9, has the addresses.
LIVE = (
    r"https?://|ftp://|\bwww\.|mailto:|xmpp:|[\w.+-]+@[\w-]|(?<!\w)@\w|#\d|\bGH-\d"
    r"|\b(?=\w*[0-9])(?=\w*[a-f])[0-9a-f]{7,40}\b|:[a-z_]+:"
)
PIECES = [
    *("http://", "https://a.de/x?y=1", "ftp://b.com", "//c.org", "www.", "mailto:", "xmpp:d@e.fr", "nd.com"),
    *("@name", "@org/team", "a@b.co", "#123", "GH-1", "owner/repo#1", "a5c3785ed8d6a35868bc169f07e40e889087fd2e"),
    *(":smile:", ":+1:", "![x](y)", "[^1]", "- [ ] ", "<b>", "<!-- -->", "&amp;", "&#64;", "$x$", "~~a~~", "==", "---"),
    *("1.", "12) ", "# ", "`", "``", "\\", "|", "*", "_", "~", "\t", "\n", " ", " ", ".", ":", "x", "é", "10", "["),
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)
LAW = settings(derandomize=True, deadline=None, max_examples=300)


def tokens(markdown: MarkdownIt, text: str) -> list[Token]:
    """All that a renderer makes of a text, from the outside in."""

    def within(some: list[Token]) -> Iterator[Token]:
        for token in some:
            yield token
            yield from within(token.children or [])

    return list(within(markdown.parse(text)))


def shown(found: list[Token]) -> str:
    return "".join(token.content for token in found if token.type in ("text", "code_inline", "text_special"))


def kinds(found: list[Token]) -> set[str]:
    return {token.type for token in found} - {"inline", "text", "code_inline"}


@pytest.mark.parametrize("markdown", [COMMON, GITHUB], ids=["CommonMark", "GitHub"])
@LAW
@given(TEXTS)
@example("- one")
@example("1. one")
@example("--- x")
@example("a|b *c* <script> [x](y) `z`")
@example("see http://a.de`@b`|www.c.org|")
def test_a_text_is_shown_as_it_is(markdown: MarkdownIt, text: str) -> None:
    if one_line(text):
        found = tokens(markdown, render({}, lambda: View([Paragraph(text)]), Screen()))
        assert shown(found) == one_line(text)
        assert kinds(found) == {"paragraph_open", "paragraph_close"}
        assert re.findall(LIVE, "".join(t.content if t.type == "text" else "`" for t in found), re.IGNORECASE) == []


@LAW
@given(TEXTS)
@example("a@b\\|c@d|`|")
def test_a_cell_is_shown_as_it_is(text: str) -> None:
    table = Table([Column("one"), Column("two")], [[Cell(text, quote=True), Cell("end")]])
    found = tokens(GITHUB, render({}, lambda: View([table]), Screen()))
    assert shown(found) == f"onetwo{one_line(text)}end"
    assert {kind.split("_")[0] for kind in kinds(found)} == {"table", "thead", "tbody", "tr", "th", "td"}


@LAW
@given(TEXTS)
def test_a_heading_is_shown_as_it_is(text: str) -> None:
    found = tokens(GITHUB, render({}, lambda: View([Heading("troops", text)]), Screen()))
    assert shown(found) == f"troops{one_line(text)}"
    assert {"link_open", "image", "html_inline", "html_block"}.isdisjoint(kinds(found))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a|b *c* <script> [x](y) `z`", r"a\|b \*c\* &lt;script&gt; \[x\](y) \`z\`"),
        ("ask @name (or @org/team).", "ask `@name` (or `@org/team).`"),
        ("on heinrich-popow.com", r"on heinrich-popow\.com"),
        ("troops.belarus", "troops.belarus"),
        ("at 12:30:45 on 2022-01-13, 3.000", "at 12:30:45 on 2022-01-13, 3.000"),
        ("1000000 people", "1000000 people"),
    ],
)
def test_a_text_is_written_so(text: str, written: str) -> None:
    assert for_markdown(text) == written
