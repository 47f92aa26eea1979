"""The texts themselves, with every quote marked."""

from collections.abc import Iterator, Sequence

from csto_check.answers.evidence import ParagraphInfo, WholeTextInfo
from csto_check.answers.report import Document
from csto_check.page import Article, Block, Found, Line, Note, Part, Piece, Prose, Words
from csto_check.views.report.links import TEXTS, Links, in_text, listed
from csto_check.views.report.verified import file_name

LACKING = "no text of {} was at hand"


def texts(document: Document, links: Links) -> Iterator[Part]:
    """The part with the texts, if they were asked for, and a word on those that were not at hand."""
    if document["texts"] is None:
        return
    having = {text["source"] for text in document["texts"]}
    lacking = [source["id"] for source in document["sources"] if source["id"] not in having]
    told = [Note([Words(LACKING.format(", ".join(lacking)))], "not here", "doubtful")] if lacking else []
    yield Part(TEXTS, "Texts", [*told, *(_article(text, links) for text in document["texts"])])


def _article(text: WholeTextInfo, links: Links) -> Article:
    id_ = f"text-of-{text['source']}"
    edited = "this is not the text on record, it was edited since"
    told: list[Block] = [] if text["on_record"] else [Note([Words(edited)], "edited since", "bad")]
    prose = Prose(list(_paragraphs(text["paragraphs"], links)), links.languages[text["source"]])
    title: Line = [links.source(text["source"]), Words(file_name(text["file"]))]
    return Article(id_, "text", title, [*told, prose], Found(sources=[text["source"]]))


def _paragraphs(paragraphs: Sequence[ParagraphInfo], links: Links) -> Iterator[tuple[list[Piece], Line]]:
    """The pieces of each paragraph, the first of each quote known by its claim, with all that quote it."""
    seen: set[str] = set()
    for paragraph in paragraphs:
        pieces, quoting = [], dict[str, None]()
        for piece in paragraph["pieces"]:
            claims = [id_ for id_ in piece["claims"] if id_ in links.claims]
            pieces.append(Piece(piece["text"], claims, [in_text(id_) for id_ in claims if id_ not in seen]))
            seen.update(claims)
            quoting.update(dict.fromkeys(claims))
        yield pieces, list(listed(map(links.claim, quoting)))
