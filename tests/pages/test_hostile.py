"""Pages made to hurt: each is read or refused, whatever is unclosed, nested, repeated or wrongly declared."""

import pytest

from csto_check.pages.no_page import NoPage
from csto_check.pages.page_reader import read_page

STORY = "<p>The dam at Veld broke on Monday, and 320 helpers came.</p>"
MANY = 2_000
HEAVY = {
    "nesting": "<div>" * MANY * 5 + STORY,
    "articles": "<article>" * MANY + STORY,
    "tables": "<table><td>" * MANY + STORY,
    "lists": "<ul><li>" * MANY + STORY,
    "stray ends": STORY + "<div></x></p></a></td>" * MANY,
    "cells and ends": "<div>" + "<td></div>" * MANY + STORY,
    "links": "<a href=x>" * MANY + STORY,
    "entities": STORY + "&amp;" * MANY * 5,
    "ampersands": STORY + "&" * 100_000,
    "long entity": STORY + "&#" + "9" * 100_000,
    "less-than": STORY + "<" * 1_000_000,
    "comments": STORY + "<!--" * MANY,
    "declarations": STORY + "<!" * MANY,
    "instructions": STORY + "<?" * MANY,
    "sections": STORY + "<![CDATA[" * MANY,
    "scripts": STORY + "<script>" * MANY,
    "titles": STORY + "<title>" * MANY,
    "quotes": STORY + "<a x='" * MANY + '<a x="' * MANY,
    "attributes": f"<p {'x=y ' * MANY}>{STORY}",
    "half a tag": STORY + "<p " + "a " * MANY,
    "headings": "<h1>Veld</h1>" * MANY + STORY,
    "hidden": "<p hidden>text that nobody sees on any page" * MANY + STORY,
    "classes": f'<p class="{"comments-x " * MANY}">{STORY}',
    "styles": f'<p style="{"display " * MANY}">{STORY}',
    "blanks": " " * 1_000_000 + STORY,
    "sups": STORY + "<sup>1" * MANY,
    "note marks": STORY + "<sup><a href=#n>1" * MANY,
    "teasers": STORY + "<div>more <a href=x>" * MANY,
    "headings of comments": STORY + "<div><br><h2>Comments</h2>" * MANY + "<h2>Comments</h2></div>" * MANY,
    "entries": "<div>" + f"<article class=e>{STORY}" * MANY,
    "metas": "<meta name=author content=x>" * MANY + STORY,
    "json depth": f'<script type="application/ld+json">{"[" * 100_000}</script>{STORY}',
    "json strings": f'<script type="application/ld+json">{{"@type": "{chr(92)}"'
    + f'{chr(92)}"' * 100_000
    + f"</script>{STORY}",
    "json bodies": f"""<script type="application/ld+json">{'{"articleBody":"' * MANY}</script>{STORY}""",
    "json size": f'<script type="application/ld+json">["{"x" * 3_000_000}"]</script>{STORY}',
    "json count": f'<script type="application/ld+json">[{"{}," * 100_000}{{}}]</script>{STORY}',
    "json number": f'<script type="application/ld+json">{{"headline": {"9" * 100_000}}}</script>{STORY}',
    "charset": "<meta " * MANY + STORY,
    "nul": STORY.replace("dam", "d\0am"),
    "doctype": '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + STORY,
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_hostile_page_still_gives_its_story(name: str) -> None:
    page = read_page(HEAVY[name].encode())
    assert "The dam at Veld broke on Monday, and 320 helpers came." in " ".join(page.text.split())


@pytest.mark.parametrize(
    "page",
    ["", "<", "<p", "<p>", "<!--", "<script>x</script>", "<p>&nbsp;…", "<title>Veld</title>", "\0\0", "<svg><text>x"],
)
def test_a_page_without_an_article_is_refused_with_a_remedy(page: str) -> None:
    with pytest.raises(NoPage) as refused:
        read_page(page.encode())
    assert "no article" in refused.value.what
    assert "browser" in refused.value.remedy


WHY = {
    "<nav>Home</nav><form>Search</form>": "only navigation, form",
    "<div id=root></div><noscript>Please enable JavaScript to run this app.</noscript>": "its scripts would fetch one",
    "<img src=x>": "it has no words",
}


@pytest.mark.parametrize("page", WHY)
def test_what_is_in_a_page_without_an_article_is_said(page: str) -> None:
    with pytest.raises(NoPage, match=WHY[page]):
        read_page(f"<html><body>{page}</body></html>".encode())


def test_a_page_of_more_tags_than_any_article_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("csto_check.pages.html_marks.MOST_TAGS", 2_000)
    with pytest.raises(NoPage, match="over 200,000 tags"):
        read_page(b"<b>" * 2_001 + b"word")
    assert read_page(b"<b>" * 2_000 + b"word").text == "word"


def test_a_page_of_too_many_entities_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("csto_check.pages.page_reader.MOST_ENTITIES", 10)
    for written in ("&amp;", "&", "a\x01"):
        with pytest.raises(NoPage, match="over 10 entities"):
            read_page((STORY + written * 11).encode())
        assert "320 helpers" in read_page((STORY + written * 10).encode()).text


@pytest.mark.parametrize("mark", ["<b>", "</b>", "<!-- x -->", "<![CDATA[x]]>", "<?x>"])
def test_every_mark_counts_as_a_tag(monkeypatch: pytest.MonkeyPatch, mark: str) -> None:
    monkeypatch.setattr("csto_check.pages.html_marks.MOST_TAGS", 20)
    with pytest.raises(NoPage, match="tags"):
        read_page((STORY + mark * 20).encode())


def test_an_ampersand_that_begins_no_entity_is_itself() -> None:
    page = read_page(b"<p>The dam: a &# b &#x g &#12; c &a b && &amp&amp; \xc3\xa4&\xc3\xa4 &")
    assert page.text == "The dam: a &# b &#x g c &a b && && ä&ä &"


def test_entities_of_a_doctype_are_not_expanded() -> None:
    page = read_page(b'<!DOCTYPE x [<!ENTITY bomb "boom">]><p>Nothing happens: &bomb; and &lol;.')
    assert "&bomb; and &lol;" in page.text


WRONG = (
    '{"@type": 7, "headline": ["a"], "author": {"name": {"name": 1}}, "datePublished": {}, "url": []}',
    '{"@type": "NewsArticle", "headline": [5], "author": [[["x"]], null, 7], "datePublished": 20220101}',
    '{"@type": "NewsArticle", "headline": "", "author": "@handle", "url": "javascript:x", "inLanguage": "xx-y9_"}',
    '{"@type": "NewsArticle", "author": {"@id": "#me"}, "datePublished": "2022-02-30", "mainEntityOfPage": {"@id": 1}}',
    '{"@graph": {"@graph": [{"@type": "NewsArticle", "headline": "\\u0000\\u001b"}]}}',
    '"NewsArticle"',
    "null",
    "{",
)


@pytest.mark.parametrize("written", WRONG)
def test_json_ld_of_wrong_types_says_nothing_wrong(written: str) -> None:
    about = read_page(f'<script type="application/ld+json">{written}</script>{STORY}'.encode()).about
    assert (about.title, about.author, about.publisher, about.url) == (None, None, None, None)
    assert about.published is None or about.published.value == "2022-01-01"
