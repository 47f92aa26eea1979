"""What of a page is its article, how it becomes text, in which encoding it is, and what it says of itself."""

import pytest

from csto_check.pages.kinds import page_kind
from csto_check.pages.page_reader import read_page
from csto_check.pages.saved_page import SavedPage
from csto_check.text.span import Span

LONG = "Am Montag brach der Deich in Hinterstade auf 200 Metern, und 40 Helfer kamen aus dem ganzen Landkreis dorthin."
OTHER = "Die Schäden werden auf zwei Millionen Euro geschätzt, sagte die Landrätin am Abend vor der Presse in Kleve."


def page(body: str, head: str = "") -> SavedPage:
    return read_page(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())


SHAPES = {
    "a<br>b": "a\nb",
    "a<br><br>b<br><br><br>c": "a\n\nb\n\nc",
    "<p>a</p>\n<p>b": "a\n\nb",
    "a<b>b</b>c <i> d</i>": "abc d",
    "40 Euro<sup><a href='#n1'>1)</a></sup>, <a class='footnote-ref' href='x.html#n2'>[2]</a>a": "40 Euro, a",
    "40<sup>[<a href='#n1'>a</a>]</sup> km<sup><b>2</b></sup>, Table <a href='#t2'>2</a>": "40 km², Table 2",
    "<ul><li>a</li><li><p>b</p></li><li></li></ul>c": "- a\n\n- b\n\nc",
    "<ol><li>a<ul><li>b</ul><li>c</ol>": "- a\n\n- b\n\n- c",
    "<table><tr><th>a<th>b<tr><td><p>1</p><td>2<br>3</table>d": "a\tb\n1\t2 3\n\nd",
    "<table><tr><td>a<td><td>c</table>": "a\t\tc",
    "<dl><dt>a<dd>b</dl>": "a\nb",
    "<pre>  a\n\n   b &amp; c</pre>": "  a\n\n   b & c",
    "km<sup>2</sup>, 10<sup>6</sup>, H<sub>2</sub>O, 5<sup>th</sup>": "km², 10⁶, H2O, 5th",
    "<p>&nbsp;</p><p>a&nbsp;b</p>": "a\u00a0b",
    "Sol\u00addat, &shy;&#8203;x": "Soldat, x",
    "40 <del>41</del> <ins>42</ins> <s>x</s>y": "40 42 y",
    "<details><summary>a</summary>b</details>": "a\nb",
    "<figure><img alt=x><figcaption>a</figcaption></figure>b": "a\n\nb",
    "<a href=x>a</a><a href=y>b</a> c": "ab c",
    "<q>a</q>, <span aria-hidden=true>★</span><span aria-hidden=true>words here</span>": "a, words here",
    "a\x00b\x1bc\x9bd": "abcd",
    "<p>a<script>b</script>c<!-- d -->e<style>f</style>": "ace",
    "1 < 2 & 3 > 2, a<3, </3": "1 < 2 & 3 > 2, a<3, </3",
}


@pytest.mark.parametrize("html", SHAPES)
def test_elements_become_lines_and_paragraphs(html: str) -> None:
    assert page(f"<article>{html}</article>").text == SHAPES[html]


ARTICLES = {
    "article": f"<div><p>{OTHER}</p></div><article><p>{LONG}</p><p>{LONG}</p></article>",
    "main": f"<main><p>{LONG}</p></main><div><p>{OTHER}</p></div>",
    "role": f"<div role=main><p>{LONG}</p></div><div><p>{OTHER}</p></div>",
    "body": f"<div itemprop=articleBody><p>{LONG}</p></div><div><p>{OTHER}</p></div>",
    "longest of several": f"<article><p>{OTHER}</p></article><article><p>{LONG}</p><p>{LONG}</p></article>",
    "main one among teasers": f"<main><article>{f'<p>{LONG}' * 6}</article><article><p>{OTHER}</article></main>",
    "density": f"<div><div><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p></div></div><div><div><p>{OTHER}</p></div></div>",
    "cells": f"<table><td><a href=x>{OTHER}</a><td><p>{LONG}<p>{LONG}</table>",
}


@pytest.mark.parametrize("name", ARTICLES)
def test_the_article_is_what_the_page_says_it_is_else_where_its_text_is(name: str) -> None:
    found = page(ARTICLES[name])
    assert LONG in found.text
    assert OTHER not in found.text
    assert OTHER in " ".join(each.text for each in found.left_out)


EAGER = {
    "class of the whole": f'<div class="sidebar widget"><p>{LONG}</p><p>{OTHER}</p></div><p>Kurz gesagt.</p>',
    "class in the article": f'<article><div class="share related"><p>{LONG}</p><p>{OTHER}</p></div><p>x</p></article>',
    "form around all": f"<form><div><p>{LONG}</p><p>{OTHER}</p></div></form>",
    "hidden until a script": f'<div style="display:none"><main hidden><p>{LONG}<p>{OTHER}</main></div>',
    "words that only begin so": f'<main><p class="sidebarless">{LONG}<p class="shared" id="ads-x">{OTHER}</main>',
    "links in a line": f'<p>{LONG} <a class="popup reference" href=x>{OTHER}</a></p><p>{LONG}</p>',
    "steps far apart": "".join(f"<div><div><div><p>{each}</div></div></div>" for each in (LONG, OTHER) * 2),
    "a lead in a block of its own": f'<h1>x</h1><div class="perex">{OTHER}</div><div>{f"<p>{LONG}</p>" * 4}</div>',
    "a lead called teaser": f'<article><p class="teaser">{OTHER}</p><p>{LONG}</p></article>',
    "a class on every paragraph": f"<article><p>{OTHER}</p>{f'<p class=paywall>{LONG}</p>' * 6}</article>",
    "a builder's widgets": f"<div>{f'<div class=widget><p>{LONG}</p><p>{OTHER}</p></div>' * 4}</div>",
    "a column": f"<article><p>{OTHER}</p><section><h2>Kommentar</h2><p>{LONG}</p></section></article>",
    "an article in nested labels": f'<div class="content comments"><div class="popup"><p>{LONG}<p>{OTHER}</div></div>',
}


@pytest.mark.parametrize("name", EAGER)
def test_no_class_takes_the_article_away(name: str) -> None:
    assert {LONG in page(EAGER[name]).text, OTHER in page(EAGER[name]).text} == {True}


ENTRIES = {
    "a forum": [LONG, OTHER, LONG, OTHER],
    "a live ticker, with short entries": [LONG, "18.03: Tor!", *([OTHER, LONG] * 4)],
}


@pytest.mark.parametrize("name", ENTRIES)
def test_articles_of_one_make_side_by_side_are_all_taken(name: str) -> None:
    entries = "".join(f'<article class="entry n{at}"><p>{each}</p></article>' for at, each in enumerate(ENTRIES[name]))
    found = page(f"<div><h1>Deich</h1>{entries}</div><div><p>{OTHER.replace('Euro', 'Mark')}</p></div>")
    assert found.text.split("\n\n") == ["Deich", *ENTRIES[name]]


def test_teasers_that_are_articles_are_no_match_for_the_article() -> None:
    teasers = "".join(f'<article class="item"><p>{OTHER}</p></article>' for _ in range(4))
    assert page(f"<div><h1>Deich</h1>{f'<p>{LONG}</p>' * 8}</div><div>{teasers}</div>").text.count(LONG) == 8


LEFT_OUT = {
    "comments": '<div class="comment-list">{}</div>',
    "share buttons": '<div id="sharedaddy">{}</div>',
    "related articles": '<div class="story__related">{}</div>',
    "newsletter": '<section class="Newsletter-Signup">{}</section>',
    "cookie banner": '<div id="cookieBanner">{}</div>',
    "advertisement": '<div class="x ad y">{}</div>',
    "paywall": "<div class=paywall>{}</div>",
    "aside": "<aside>{}</aside>",
    "navigation": "<div role=navigation>{}</div>",
    "form": "<form>{}</form>",
    "hidden": "<div hidden>{}</div>",
    "footer": "<footer>{}</footer>",
    "shown without scripts": "<noscript>{}</noscript>",
    "links": "<ul><li><a href=x>{}</a></li><li><a href=y>b</a></li></ul>",
    "struck out": "<del>{}</del>",
}


LEFT_OUT_TOO = {
    "<div class=nfy-newsletter>{}</div>": "newsletter",
    "<div class=Promo_inline__x1Z>{}</div>": "advertisement",
    "<article class='comment js-comment'><p>{}</p></article>": "comments",
    "<p><b>Lesen Sie auch:</b> <a href=x>{}</a></p>": "related articles",
    "<div><a href=x><span>{}</span></a><div>Читайте также</div></div>": "related articles",
    "<a role=button href=x>{}</a>": "form",
    "<div><h3>6 Kommentare</h3><p>{}</p></div>": "comments",
}


@pytest.mark.parametrize("part", LEFT_OUT_TOO)
def test_labels_and_the_classes_of_systems_say_what_is_no_part_of_an_article(part: str) -> None:
    found = page(f"<article><p>{LONG}</p><p>{LONG}</p>{part.format(OTHER)}<p>{LONG}</p></article>")
    assert [each.what for each in found.left_out if OTHER in each.text] == [LEFT_OUT_TOO[part]]


@pytest.mark.parametrize("name", ["has-comments", "category-ads", "tag-newsletter", "sharepoint", "ad-hoc", "no-ads"])
def test_a_class_that_speaks_of_something_else_takes_nothing_away(name: str) -> None:
    assert OTHER in page(f"<article><p>{LONG}</p><p>{LONG}</p><div class={name}>{OTHER}</div></article>").text


@pytest.mark.parametrize("part", ["<p>Mehr zum Thema: {}</p>", "<p>Quelle: <a href=x>{}</a></p>"])
def test_words_behind_a_label_that_are_no_teaser_stay(part: str) -> None:
    assert "der Bericht" in page(f"<article><p>{LONG}</p>{part.format('der Bericht')}</article>").text


@pytest.mark.parametrize("what", LEFT_OUT)
def test_what_is_left_out_is_said_with_its_place(what: str) -> None:
    words = "Das gehört nicht dazu, obwohl es ein ganzer Satz ist"
    part = LEFT_OUT[what].format(words)
    found = page(f"<article><p>{LONG}</p><p>{OTHER}</p>{part}<p>{LONG}</p></article>")
    (left,) = found.left_out
    assert (left.what, words in left.text, words in found.text) == (what, True, False)
    assert found.source[slice(*left.page)].startswith(part[:20])


def test_what_is_behind_a_paywall_stays_and_its_offer_goes() -> None:
    paid = f"<div class=paywall><p>{LONG}</p><p>{OTHER}</p><p>{LONG}</p></div>"
    offer = "<div class=paywall><p>Weiter mit dem Probeabo für einen Euro im ersten Monat.</p></div>"
    text = page(f"<article>{f'<p>{OTHER}</p>' * 5}{paid}{offer}</article>").text
    assert text.count("Deich") == 2
    assert "Probeabo" not in text


def test_more_comments_than_article_are_still_comments() -> None:
    comments = "".join(f"<p>{OTHER} Nummer {number}.</p>" for number in range(30))
    found = page(f"<article><p>{LONG} {LONG}</p><p>{LONG} {LONG}</p><div class=comments>{comments}</div></article>")
    assert OTHER not in found.text
    assert LONG in found.text


def test_the_headline_and_the_lead_before_the_body_belong_to_the_text() -> None:
    body = f"<div itemprop=articleBody><p>{LONG}</p></div>"
    found = page(f"<h1>Deich</h1><div><a href=x>Teilen</a></div><p>Ein Lead.</p><div>Von Ada</div><div>{body}</div>")
    assert found.text.split("\n\n") == ["Deich", "Ein Lead.", "Von Ada", LONG]


def test_the_name_of_the_site_is_no_headline() -> None:
    found = page(f"<div><h1>Der Bote</h1></div><div><h2>Deich gebrochen!</h2><div>{f'<p>{LONG}</p>' * 3}</div></div>",
                 "<title>Deich gebrochen! - Der Bote</title>")  # fmt: skip
    assert found.text.startswith("Deich gebrochen!\n\nAm Montag")


def test_a_stretch_of_the_text_lies_in_the_page_from_its_first_letter_to_its_last() -> None:
    found = page("<article><p>Der <b>D</b>eich &amp; <i>Damm</i><br>brach</article>")
    at = found.text.index("Deich & Damm\nbrach")
    place = found.in_page(Span(at, at + len("Deich & Damm\nbrach")))
    assert found.source[slice(*place)] == "D</b>eich &amp; <i>Damm</i><br>brach"


ENCODED = {
    "utf-8": ("Dächer – „neu“", "utf-8", "", "utf-8"),
    "wrongly declared": ("Dächer – „neu“", "utf-8", "<meta charset=iso-8859-1>", "utf-8"),
    "windows": (
        "Dächer – „neu“ €",
        "cp1252",
        '<meta http-equiv="x" content="text/html; charset=ISO-8859-1">',
        "windows-1252",
    ),
    "undeclared": ("Dächer – „neu“", "cp1252", "", "windows-1252"),
    "wrongly utf-8": ("Dächer – „neu“", "cp1252", "<meta charset=utf-8>", "windows-1252"),
    "cyrillic": ("Плотина у Велда", "cp1251", "<META CHARSET='Windows-1251'>", "windows-1251"),
    "koi": ("Плотина у Велда", "koi8-r", "<meta charset=koi8-r>", "koi8-r"),
    "japanese": ("ダムが決壊", "shift_jis", "<meta charset=x-sjis>", "shift_jis"),
    "escapes": ("ダムが決壊", "iso2022_jp", "<meta charset=iso-2022-jp>", "iso-2022-jp"),
    "xml": ("Gaşka", "iso8859_9", "", "windows-1254"),
    "no text codec": ("Dächer", "cp1252", "<meta charset=rot13>", "windows-1252"),
    "mark": ("Dächer", "utf-8-sig", "<meta charset=gbk>", "utf-8"),
    "sixteen": ("Dächer", "utf-16", "", "utf-16-le"),
}


@pytest.mark.parametrize("name", ENCODED)
def test_a_page_is_read_in_the_encoding_that_it_is_in(name: str) -> None:
    words, codec, head, encoding = ENCODED[name]
    start = '<?xml version="1.0" encoding="iso-8859-9"?>' if name == "xml" else ""
    found = read_page(f"{start}<html><head>{head}</head><body><p>{words}</p></body></html>".encode(codec))
    assert (found.text, found.encoding) == (words, encoding)


def test_one_wrong_byte_does_not_make_another_encoding() -> None:
    data = ("<meta charset=utf-8><p>" + "Dächer für Köln. " * 20).encode() + b"\xff"
    found = read_page(data)
    assert (found.encoding, "Dächer für Köln" in found.text) == ("utf-8", True)


def test_a_file_is_a_page_by_its_content_first_and_its_name_second() -> None:
    assert page_kind("x.txt", b"<!DOCTYPE html><p>a") == "html"
    assert page_kind("x.txt", b"<p>a</p>\n<p>b</p>\n<p>c</p>") == "html"
    assert page_kind("x.htm", b"<h1>a<p>b") == "html"
    assert page_kind("x.xhtml", b"plain words") is None
    assert page_kind("x.txt", b"A paragraph begins with <p> and ends with </p>; 1 < 2 > 0.") is None
    assert page_kind("x", "<html><p>ä".encode("utf-16")) == "html"


STATED = {
    "first of several articles": (
        '[{"@type": "Article", "headline": "Not this", "url": "https://a.example/other"},'
        ' {"@type": "Article", "headline": "This", "url": "https://a.example/this"}]',
        "This",
    ),
    "reference": ('{"@graph": [{"@type": "https://schema.org/Report", "name": "This"}]}', "This"),
    "entities": ('{"@type": "NewsArticle", "headline": "Th&amp;amp;is &lt;b&gt;"}', "Th&is"),
    "page": ('{"@type": "WebPage", "name": "This", "datePublished": "2022-01-01"}', "This"),
    "comment": ('<!-- {"@type": "NewsArticle", "headline": "This"} -->', "This"),
    "no article": ('{"@type": "Recipe", "name": "Not this"}', "Deich"),
}


@pytest.mark.parametrize("name", STATED)
def test_json_ld_is_read_where_it_speaks_of_the_article(name: str) -> None:
    written, title = STATED[name]
    head = f'<link rel=canonical href="https://a.example/this#x"><script type="application/ld+json">{written}</script>'
    about = page(f"<h1>Deich</h1><p>{LONG}</p>", head).about
    assert about.title and about.title.value == title
    assert about.url and about.url.value == "https://a.example/this"


@pytest.mark.parametrize(
    ("head", "body", "field", "value"),
    [
        ("<title>Deich | Der Bote</title><meta property=og:site_name content='der bote'>", "", "title", "Deich"),
        ("<title>Der Bote: Deich</title><meta property=og:site_name content='Der Bote'>", "", "title", "Deich"),
        ("<title>Deich - und Damm</title>", "", "title", "Deich - und Damm"),
        ("<meta name=citation_author content=A><meta name=citation_author content='C D'>", "", "author", "A, C D"),
        ("", "<span itemprop=author><b itemprop=name>Ada B</b> (Kleve)</span>", "author", "Ada B"),
        ("<meta name=author content='@bote'>", "", "author", None),
        ("<meta property=og:locale content=de_DE>", "", "language", "de"),
        ("<meta name=language content=deutsch>", "", "language", None),
        ("", "<time datetime='2022-01-13T10:00'>gestern</time>", "published", "2022-01-13"),
        ("", "<time pubdate>13.01.2022</time>", "published", "2022-01-13"),
        ("", "<aside><time datetime='2021-01-01'>x</time></aside>", "published", None),
        ("<meta name=date content='gestern'>", "", "published", None),
        ("<link rel=canonical href='/this'><meta property=og:url content='https://a.example/x?y=1#z'>", "", "url", "https://a.example/x?y=1"),
        ("<link rel=canonical href='https://web.archive.org/web/20130611084512/http://a.example/b'>", "", "url", "http://a.example/b"),
        ("<meta name=author content='Von Ada Bö und Cy Da'>", "", "author", "Ada Bö und Cy Da"),
        ("<meta name=author content='Von der Leyen'>", "", "author", "Von der Leyen"),
        ("", "<a rel=author href=x title='View all posts by Ada Bö'>Ada Bö</a>", "author", "Ada Bö"),
        ("", "<aside><a rel=author href=x>Ada Bö</a></aside>", "author", None),
        ("<meta name=author content='Von Braun'>", "", "author", "Von Braun"),
        ("<meta name=title content='Deich - Land - Bo'><title>Deich - B</title>", "<h1>Deich</h1>", "title", "Deich"),
        ("<meta property=og:title content='Deich - Land - Bote'>", "<h1>Deich</h1>", "title", "Deich - Land - Bote"),
        ("<meta name=title content='So brach er'><title>Live: Deich</title>", "<h1>Live</h1>", "title", "So brach er"),
        ("<link rel=canonical href='javascript:alert(1)'>", "", "url", None),
        ("<link rel=canonical href='https://user:pw@a.example/'>", "", "url", None),
    ],
)  # fmt: skip
def test_a_page_says_of_itself(head: str, body: str, field: str, value: str | None) -> None:
    about = page(f"<article>{body}<p>{LONG}</p></article>", head).about
    stated = getattr(about, field)
    assert (stated and stated.value) == value
