"""What does not fit in a text: each finding with its sentence and its arithmetic, then how much was compared."""

from collections.abc import Iterator, Mapping, Sequence

from csto_check.answers.check import Document, SlipInfo, SlipPassage
from csto_check.answers.coded import fails
from csto_check.prose import counted, flat, joined
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.coded_lines import with_code
from csto_check.views.day_told import day_told
from csto_check.views.passages import marked
from csto_check.views.read import readings_table, unread_table
from csto_check.views.wording import position

_TONES = {"impossible": "bad", "differs": "doubtful"}
_COLUMNS = (
    Column("code", keep=True),
    Column("what is looked for"),
    Column("compared", number=True),
    Column("findings", number=True),
)


def view(answer: Document | Sequence[Document], *, everything: bool = False) -> View:
    """What was found in each text; `everything` lists also what was compared with nothing."""
    documents = [answer] if isinstance(answer, Mapping) else answer
    blocks: list[Block] = []
    for document in documents:
        if len(documents) > 1:
            blocks.append(Heading(document["file"] or "", _found(document)))
        blocks += _text(document, everything=everything)
    return View(blocks)


def _text(document: Document, *, everything: bool) -> Iterator[Block]:
    for verdict in _TONES:
        for each in document["findings"]:
            if each["verdict"] == verdict:
                yield from _finding(each)
    if everything:
        yield from _not_compared(document)
    yield _summary(document)


def _finding(found: SlipInfo) -> Iterator[Block]:
    """The sentences with what does not fit marked, and why."""
    for sentence in found["sentences"]:
        spans = ((each["start"], each["end"]) for each in sentence["in_text"])
        shown = flat(marked(sentence["text"], spans))
        yield Paragraph(f"… {shown} …" if sentence["cut"] else shown, "strong", f"line {sentence['line']}")
    both = [found["first"]] if found["second"] == found["first"] else [found["first"], found["second"]]
    told = f"{', '.join(map(_passage, both))}: {found['arithmetic']}"
    yield Paragraph(with_code(told, found["code"]), _TONES[found["verdict"]], found["verdict"])


def _passage(passage: SlipPassage) -> str:
    """`3:14 “120 injured”`"""
    return f"{position(passage)} “{flat(passage['text'])}”"


def _not_compared(document: Document) -> Iterator[Block]:
    """What was looked for and how often, what stands alone, what could not be read."""
    rows = [
        [Cell(each["code"]), Cell(each["title"]), Cell(str(each["n_compared"])), Cell(str(each["n_findings"]))]
        for each in document["compared"]
    ]
    yield Heading("compared", "how often figures or dates were held against each other")
    yield Table(_COLUMNS, rows)
    if document["alone"]:
        yield Heading("alone", "figures and dates that no check could compare with anything")
        yield readings_table(document["alone"])
    if document["unread"]:
        yield Heading("not read", "numbers that could not be read")
        yield unread_table(document["unread"])


def _summary(document: Document) -> Block:
    dated = day_told(document["date"], document["dated_by"])
    told = f"{_found(document)}; {_counts(document)}; {dated}; read as {document['language']}"
    is_sound = document["n_compared"] and not document["n_findings"]
    tone = "bad" if fails(document["findings"]) else "good" if is_sound else "doubtful"
    return Paragraph(told, tone)


def _found(document: Document) -> str:
    """`2 findings (1 impossible, 1 differs)`"""
    kinds = [("impossible", document["n_impossible"]), ("differs", document["n_differs"])]
    told = ", ".join(f"{number} {verdict}" for verdict, number in kinds if number)
    return joined(counted(document["n_findings"], "finding"), told and f"({told})", by=" ")


def _counts(document: Document) -> str:
    """`12 of 31 figures and dates were compared with each other; 19 stand alone; 2 could not be read`"""
    number, total = document["n_compared"], document["n_readings"]
    unread = document["n_unread"]
    not_read = f"{counted(unread, 'number')} could not be read" if unread else ""
    if not total:
        return joined("there are no figures or dates to compare", not_read)
    if not number:
        return joined(f"nothing was compared: {_alone(total, total)}", not_read)
    return joined(_compared(number, total), _alone(document["n_alone"], total), not_read)


def _compared(number: int, total: int) -> str:
    """How many were compared; a single one was with its own weekday."""
    if total == 1:
        return "the one figure or date was compared"
    if number == 1:
        return f"1 of {total} figures and dates was compared"
    return f"{number} of {total} figures and dates were compared with each other"


def _alone(number: int, total: int) -> str:
    if not number:
        return ""
    if number == total:
        return "the one figure or date stands alone" if total == 1 else f"all {total} figures and dates stand alone"
    return f"{number} {'stands' if number == 1 else 'stand'} alone"
