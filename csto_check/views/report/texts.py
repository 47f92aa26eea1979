"""The texts themselves, with every quote marked."""

from collections.abc import Iterator

from csto_check.answers.evidence import ParagraphInfo, WholeTextInfo
from csto_check.answers.report import Document
from csto_check.element import Content, Element
from csto_check.views.report.blocks import article, note
from csto_check.views.report.inline import line, separated
from csto_check.views.report.links import Links, in_text
from csto_check.views.report.verified import file_name
from csto_check.views.wording import EDITED


def whole_texts(document: Document, links: Links) -> Iterator[Element]:
    """The texts, if they were asked for, and a word on those that were not at hand."""
    if document["texts"] is None:
        return
    having = {text["source"] for text in document["texts"]}
    lacking = [source["name"] for source in document["sources"] if source["id"] not in having]
    if lacking:
        yield note(f"no text of {', '.join(lacking)} was at hand", "not here", "doubtful")
    yield from (_article(text, links) for text in document["texts"])


def _article(text: WholeTextInfo, links: Links) -> Element:
    source = text["source"]
    title = [links.source(source), file_name(text["file"])]
    return article(in_text(source), "text", title, _blocks(text, links), data_sources=source)


def _blocks(text: WholeTextInfo, links: Links) -> Iterator[Element]:
    if not text["on_record"]:
        yield note(EDITED, "edited since", "bad")
    seen: set[str] = set()
    paragraphs = separated((_paragraph(each, seen, links) for each in text["paragraphs"]), "\n")
    yield Element("div", paragraphs, class_="prose", lang=links.languages[text["source"]] or "", dir="auto")


def _paragraph(paragraph: ParagraphInfo, seen: set[str], links: Links) -> Content:
    """A paragraph, its quotes known by their claims where these are first quoted, and all that quote it."""
    pieces: list[Content] = []
    quoting: dict[str, None] = {}
    for piece in paragraph["pieces"]:
        claims = [id_ for id_ in piece["claims"] if id_ in links.claims]
        pieces += [Element("span", id=in_text(id_)) for id_ in claims if id_ not in seen]
        pieces.append(_marked(piece["text"], claims))
        seen.update(claims)
        quoting.update(dict.fromkeys(claims))
    return [Element("p", *pieces, dir="auto"), *_quoting(list(quoting), links)]


def _marked(text: str, claims: list[str]) -> Content:
    """A stretch of a text; what is quoted leads to the first of its claims."""
    return Element("mark", Element("a", text, href=f"#{claims[0]}")) if claims else text


def _quoting(claims: list[str], links: Links) -> Iterator[Element]:
    if claims:
        told = line(["quoted by ", *separated(map(links.claim, claims))])
        yield Element("p", told, class_="quoting", lang="en", dir="ltr")
