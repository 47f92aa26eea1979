"""The whole page."""

from collections import Counter
from collections.abc import Iterator

from csto_check.answers.report import Document
from csto_check.page import Badge, Fields, Line, Note, Page, Part, Run, Words
from csto_check.prose import counted
from csto_check.views.report.disputes import disputes
from csto_check.views.report.links import DISPUTES, RULES, WORDS, Links
from csto_check.views.report.matrix import matrix
from csto_check.views.report.sources import sources
from csto_check.views.report.texts import texts
from csto_check.views.report.timeline import timeline
from csto_check.views.report.topics import rules_listed, topics
from csto_check.views.report.verified import verified
from csto_check.views.words import TERMS, VERDICTS


def report_page(document: Document, program: str) -> Page:
    """Everything in the document, the disputes first; `program` is what made it, with its version."""
    links = Links(document)
    found: Counter[str] = Counter(topic["verdict"] for topic in document["topics"])
    return Page(
        title=document["base"]["title"] or "Fact base",
        about=list(_about(document, found, links)),
        parts=[part for part in _parts(document, links) if part.blocks],
        verdicts=[verdict for verdict in VERDICTS if found[verdict]],
        sources=list(links.languages),
        foot=_foot(document, program),
    )


def _parts(document: Document, links: Links) -> Iterator[Part]:
    yield disputes(document, links)
    yield matrix(document, links)
    yield timeline(document, links)
    yield topics(document, links)
    yield sources(document, links)
    yield Part(RULES, "Rules", list(rules_listed(document["rules"], links)))
    yield Part(WORDS, "What the words mean", [Fields(_meanings())])
    yield from texts(document, links)


def _about(document: Document, found: Counter[str], links: Links) -> Iterator[Note]:
    """What the base holds, what that comes to, and what was verified."""
    claims = sum(claim["derived"] is None for topic in document["topics"] for claim in topic["claims"])
    held = [counted(len(document["sources"]), "source"), counted(document["n_topics"], "question")]
    basis = (
        f"{counted(document['n_compared'], 'question')} with two witnesses or more, so that something could be compared"
    )
    yield Note([Words(f"{', '.join(held)}, {counted(claims, 'claim')}; {basis}.")])
    yield from _excerpt(document)
    yield Note(list(_verdicts(found)), tone="counts")
    yield from verified(document["verify"], links)


def _excerpt(document: Document) -> Iterator[Note]:
    """That the page is a part of a base, and what is left out."""
    excerpt = document["excerpt"]
    if excerpt is None:
        return
    if excerpt["topics"]:
        topics = f"{', '.join(excerpt['topics'])}: {document['n_topics']} of {excerpt['n_all_topics']} questions"
        yield Note([Words(f"{topics}, with those that the arithmetic rests on")], "an excerpt", "doubtful")
    if excerpt["sources"]:
        sources = f"only {', '.join(excerpt['sources'])}, of {excerpt['n_all_sources']} sources"
        yield Note(
            [Words(f"{sources}; what others say, and where they contradict these, is left out")],
            "an excerpt",
            "doubtful",
        )


def _verdicts(found: Counter[str]) -> Iterator[Run]:
    for verdict in VERDICTS:
        if found[verdict]:
            yield Badge(verdict, f"{found[verdict]} {verdict}", DISPUTES if verdict == "disputed" else WORDS)


def _meanings() -> list[tuple[str, Line]]:
    return [(word, [Words(meaning)]) for word, meaning in (*VERDICTS.items(), *TERMS.items())]


def _foot(document: Document, program: str) -> Line:
    shipped = "the example base that ships with the program; " if document["base"]["shipped"] else ""
    return [Words(f"Made by {program} from {shipped}base with SHA-256 {document['base']['sha256']}")]
