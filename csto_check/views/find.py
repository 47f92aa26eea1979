"""What was found: topics, claims and sources, each with the words marked that were looked for."""

from collections.abc import Iterator, Sequence

from csto_check.answers.find import ClaimHit, Document, FieldHitInfo, SourceHit, TermInfo, TopicHit
from csto_check.prose import counted, flat, joined, listed
from csto_check.view import MARK_OPENS, Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.passages import marked
from csto_check.views.wording import manner, quote_of, verdict_cells, without_empty_columns

_MOST_SHOWN = 40  # characters of a word that was looked for


class _Marks:
    """The texts of one hit with what was looked for in brackets; what no column shows is left for the last one."""

    def __init__(self, hits: Sequence[FieldHitInfo]) -> None:
        self._left = list(hits)

    def of(self, field: str, text: str) -> str:
        """A text of a field, marked where something was found in it."""
        for hit in self._left:
            if hit["field"] == field and hit["text"] == text:
                self._left.remove(hit)
                return _marked(hit)
        return marked(text, ())

    def once(self, field: str, shown: str) -> None:
        """Leaves out texts of a field in which no more stands than in the one that is shown."""
        self._left = [hit for hit in self._left if hit["field"] != field or len(hit["marks"]) > shown.count(MARK_OPENS)]

    def rest(self) -> Cell:
        """The texts that no column has shown: `note: the ⟦broadcaster⟧ is named before`."""
        told = (f"{hit['field'].replace('_', ' ')}: {_marked(hit)}" for hit in self._left)
        return Cell("\n".join(told), "dim")


def _marked(hit: FieldHitInfo) -> str:
    return flat(marked(hit["text"], ((mark["start"], mark["end"]) for mark in hit["marks"])))


def view(document: Document) -> View:
    """One row a topic, claim or source, and what was looked for with how much was found."""
    parts = [
        (Heading("topics", "what is asked"), _topics(document["topics"])),
        (Heading("claims", "what is said, and in which words"), _claims(document["claims"])),
        (Heading("sources", "who says it"), _sources(document["sources"])),
    ]
    found = [part for part in parts if part[1].rows]
    blocks: list[Block] = [block for part in found for block in part[len(found) == 1 :]]
    if not found:
        return View(
            [
                Paragraph(_nothing(document["words"], is_filtered=document["filter"] is not None) + ".", "doubtful"),
                *_near(document["words"]),
            ]
        )
    more = " What is said on a topic: csto-check diff TOPIC" if document["topics"] and not document["claims"] else ""
    return View([*blocks, Paragraph(f"{_count(document)}.{more}", "dim")])


def _topics(topics: Sequence[TopicHit]) -> Table:
    columns = [
        Column("topic", keep=True, marked=True),
        Column("verdict", keep=True),
        Column("how", keep=True),
        Column("question", marked=True),
        Column("found in", marked=True),
    ]
    return without_empty_columns(Table(columns, list(map(_topic, topics))))


def _topic(topic: TopicHit) -> list[Cell]:
    marks = _Marks(topic["hits"])
    id_, question = marks.of("topic", topic["id"]), marks.of("question", topic["question"])
    marks.once("question", question)
    verdict = verdict_cells(topic["verdict"], topic["by_rule"], topic["resolution"], topic["verdict_whole"])
    return [Cell(id_, "strong"), *verdict, Cell(question), marks.rest()]


def _claims(claims: Sequence[ClaimHit]) -> Table:
    columns = [
        Column("claim"),
        Column("says", marked=True),
        Column("quote", marked=True, least=20),
        Column("according to", marked=True),
        Column("how", optional=True),
        Column("found in", marked=True),
    ]
    return without_empty_columns(Table(columns, list(map(_claim, claims))))


def _claim(claim: ClaimHit) -> list[Cell]:
    marks = _Marks(claim["hits"])
    quote = quote_of(claim)
    if not claim["derived"]:
        quote = quote._replace(text=f"“{marks.of('quote', claim['quote'])}”")
        marks.once("translation", quote.text)
    speakers = " ← ".join(marks.of("according_to", name) for name in claim["according_to"])
    says = marks.of("value", claim["printed"])
    return [Cell(claim["id"], "strong"), Cell(says), quote, Cell(speakers), Cell(manner(claim)), marks.rest()]


def _sources(sources: Sequence[SourceHit]) -> Table:
    columns = [
        Column("source", keep=True, marked=True),
        Column("title", marked=True),
        Column("publisher", marked=True),
        Column("found in", marked=True),
    ]
    return without_empty_columns(Table(columns, list(map(_source, sources))))


def _source(source: SourceHit) -> list[Cell]:
    marks = _Marks(source["hits"])
    id_, title = marks.of("source", source["id"]), marks.of("title", source["title"])
    publisher = marks.of("publisher", source["publisher"] or "")
    return [Cell(id_, "strong"), Cell(title, quote=True), Cell(publisher), marks.rest()]


def _count(document: Document) -> str:
    """`2 topics, 5 claims and 1 source with “Paschinjan” (Nikol Pashinyan in any spelling)`"""
    found = ((document["n_topics"], "topic"), (document["n_claims"], "claim"), (document["n_sources"], "source"))
    told = [counted(number, word) for number, word in found if number]
    return f"{listed(told)} with {listed([_asked(each) for each in document['words']])}"


def _nothing(words: Sequence[TermInfo], *, is_filtered: bool) -> str:
    """What stands nowhere, or only apart."""
    nowhere = [each for each in words if not each["found"]]
    if nowhere:
        where = "not found in the sources shown" if is_filtered else "found nowhere"
        return f"{listed([_asked(each) for each in nowhere])}: {where}"
    return f"{listed([_asked(each) for each in words])}: each found, but nowhere together"


def _near(words: Sequence[TermInfo]) -> Iterator[Paragraph]:
    near = list(dict.fromkeys(word for each in words for word in each["near"]))
    if near:
        yield Paragraph(f"did you mean {listed([f'“{word}”' for word in near], 'or')}?", "dim")


def _asked(word: TermInfo) -> str:
    """`“3.000” (the number 3,000)`"""
    written = word["word"] if len(word["word"]) <= _MOST_SHOWN else f"{word['word'][:_MOST_SHOWN]}…"
    return joined(f"“{written}”", f"({word['read_as']})" if word["read_as"] else "", by=" ")
