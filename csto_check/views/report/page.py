"""The whole page: its head, the form that filters it, its parts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from csto_check.answers.report import Document
from csto_check.element import Content, Element, Page
from csto_check.views.report.blocks import fields
from csto_check.views.report.disputes import disputes
from csto_check.views.report.drawing import definitions
from csto_check.views.report.inline import line, separated
from csto_check.views.report.judged import verdict_counts
from csto_check.views.report.links import (
    DISPUTES,
    MATRIX,
    RULES,
    SOURCES,
    TEXTS,
    TIMELINE,
    TOPICS,
    WORDS,
    Links,
)
from csto_check.views.report.matrix import matrix
from csto_check.views.report.opening import opening
from csto_check.views.report.sources import source_article
from csto_check.views.report.texts import whole_texts
from csto_check.views.report.timeline import timeline
from csto_check.views.report.topics import rules_listed, topic_article
from csto_check.views.wording import TERMS, VERDICTS

_BREAK = re.compile(r"[\t\r\n]+ *")  # of a title, which stands on one line
CONTENTS = "the-contents"


class Section(NamedTuple):
    """A part of the page; its id holds a hyphen, which no id of a base does."""

    id: str
    title: str
    blocks: Sequence[Content]


def report_page(document: Document, program: str) -> Page:
    """Everything in the document, the disputes first; `program` is what made it, with its version."""
    links = Links(document)
    title = _BREAK.sub(" ", document["base"]["title"] or "Fact base").strip(" ")
    head = Element("h1", title, dir="auto")
    sections = [section for section in _sections(document, links) if section.blocks]
    body = [
        Element("a", "Skip to the content", class_="skip", href=f"#{sections[0].id}"),
        definitions(),
        Element("header", "\n", head, "\n", *opening(document, links), "\n"),
        _contents(sections),
        _filter(document),
        Element("main", "\n", separated(map(_written, sections), "\n"), "\n"),
        Element("footer", Element("p", line(_foot(document, program)))),
    ]
    return Page(title, separated(body, "\n"))


def _sections(document: Document, links: Links) -> Iterator[Section]:
    yield Section(DISPUTES, "Disputes", [*disputes(document, links)])
    yield Section(MATRIX, "All questions at a glance", [matrix(document, links)])
    yield Section(TIMELINE, "Timeline", [*timeline(document, links)])
    yield Section(TOPICS, "All questions", [topic_article(topic, links) for topic in document["topics"]])
    yield Section(SOURCES, "Sources", [source_article(source, document, links) for source in document["sources"]])
    yield Section(RULES, "Rules", [*rules_listed(document["rules"], links)])
    yield Section(WORDS, "What the words mean", [fields(_meanings())])
    yield Section(TEXTS, "Texts", [*whole_texts(document, links)])


def _meanings() -> Iterator[tuple[str, Content]]:
    return ((word, line(meaning)) for word, meaning in (VERDICTS | TERMS).items())


def _written(section: Section) -> Element:
    named = f"{section.id}-title"
    title = Element("h2", section.title, id=named)
    back = Element("p", Element("a", "Contents", href=f"#{CONTENTS}"), class_="back")
    blocks = separated(section.blocks, "\n")
    return Element("section", title, back, "\n", blocks, "\n", id=section.id, aria_labelledby=named)


def _contents(sections: Iterable[Section]) -> Element:
    links = (Element("a", section.title, href=f"#{section.id}") for section in sections)
    listed = Element("ul", *(Element("li", link) for link in links))
    return Element("nav", listed, id=CONTENTS, aria_label="Contents")


def _filter(document: Document) -> Element:
    """The form by which a script filters; it stays hidden without one."""
    text = Element("input", type="search", name="text", autocomplete="off", spellcheck="false")
    inside = [
        Element("label", "Find ", text),
        _choice("verdict", verdict_counts(document["topics"])),
        _choice("source", (source["id"] for source in document["sources"])),
        Element("button", "Show all", type="reset"),
        Element("output", aria_live="polite"),
    ]
    return Element("form", *inside, id="the-filter", role="search", aria_label="Filter this page", hidden=True)


def _choice(name: str, values: Iterable[str]) -> Element:
    options = (Element("option", value) for value in values)
    select = Element("select", Element("option", "any", value=""), *options, name=name)
    return Element("label", f"{name.capitalize()} ", select)


def _foot(document: Document, program: str) -> str:
    shipped = "the example base that ships with the program; " if document["base"]["shipped"] else ""
    return f"Made by {program} from {shipped}base with SHA-256 {document['base']['sha256']}"
