"""What a text says against the base: contradictions first, what agrees in one line each, and what was not checked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from csto_check.answers.coded import fails
from csto_check.answers.review import Document, FindingInfo, HintInfo, NotCheckedInfo, SentenceInfo
from csto_check.answers.review_summary import Summary
from csto_check.grouped import grouped
from csto_check.prose import counted, flat
from csto_check.view import Block, Heading, Paragraph, View
from csto_check.views.coded_lines import with_code
from csto_check.views.day_told import day_told
from csto_check.views.passages import marked

TONES = {
    "contradicted": "bad",
    "disputed": "doubtful",
    "ahead": "doubtful",
    "behind": "doubtful",
    "new": "strong",
    "supported": "good",
}
MOST_NOT_CHECKED = 10  # sentences that are listed; all with --all


class Shown(NamedTuple):
    """A finding with its sentence, and the lines on which the same is said again."""

    finding: FindingInfo
    sentence: SentenceInfo
    again: tuple[int, ...]


def view(answer: Document | Sequence[Document], *, everything: bool = False) -> View:
    """What was found in each text, what needs attention first; `everything` lists all that was not checked."""
    documents = [answer] if isinstance(answer, Mapping) else answer
    blocks: list[Block] = []
    for document in documents:
        if len(documents) > 1:
            blocks.append(Heading(document["file"] or "", f"read as {document['language']}"))
        blocks += _text(document, everything=everything)
    return View(blocks)


def _text(document: Document, *, everything: bool) -> Iterator[Block]:
    shown = list(_once(document))
    for verdict in TONES:
        found = [each for each in shown if each.finding["verdict"] == verdict]
        yield from _agreements(found) if verdict == "supported" else _dissent(found)
        if verdict == "new":
            yield from _hints([each for each in document["hints"] if each["ignored"] is None])
    yield from _ignored(document)
    yield from _not_checked(document["not_checked"], everything=everything)
    yield _summary(document)


def _once(document: Document) -> Iterator[Shown]:
    """The findings in the order of the text; what is repeated on a topic is shown with the first."""
    found = [pair for pair in _findings(document) if pair[0]["ignored"] is None]
    said = grouped(found, lambda pair: (pair[0]["topic"], pair[0]["verdict"], pair[0]["value"]))
    for (finding, sentence), *others in said.values():
        yield Shown(finding, sentence, tuple(sorted({other["line"] for _, other in others} - {sentence["line"]})))


def _findings(document: Document) -> Iterator[tuple[FindingInfo, SentenceInfo]]:
    for sentence in document["sentences"]:
        yield from ((finding, sentence) for finding in sentence["findings"])


def _ignored(document: Document) -> Iterator[Block]:
    """What the base ignores, each with its reason."""
    lines: list[tuple[int, str, FindingInfo | HintInfo]] = [
        (sentence["line"], f"{finding['topic']}: {finding['verdict']}. {finding['reason']}", finding)
        for finding, sentence in _findings(document)
        if finding["ignored"]
    ]
    lines += [(hint["line"], _hint(hint), hint) for hint in document["hints"] if hint["ignored"]]
    if lines:
        yield Heading("ignored", "what the base accepts")
    for line, said, found in lines:
        told = f"{with_code(said, found['code'])} ignored, because {found['ignored']}"
        yield Paragraph(told, "dim", f"line {line}")


def _dissent(found: Iterable[Shown]) -> Iterator[Block]:
    """The sentence of each finding, and why."""
    last: int | None = None
    for finding, sentence, again in found:
        if sentence["start"] != last:
            alike = [each for each in sentence["findings"] if each["verdict"] == finding["verdict"]]
            yield Paragraph(_marked(sentence, alike), "strong", f"line {sentence['line']}")
        last = sentence["start"]
        told = f"{finding['topic']}: {finding['reason']}{_again(again)}"
        yield Paragraph(with_code(told, finding["code"]), TONES[finding["verdict"]], finding["verdict"])


def _again(lines: Sequence[int]) -> str:
    told = ", ".join(map(str, lines))
    return f" Repeated in {'line' if len(lines) == 1 else 'lines'} {told}." if lines else ""


def _agreements(found: Sequence[Shown]) -> Iterator[Block]:
    if found:
        yield Heading("agreeing", "what sources in the base also say")
        yield from map(_agreement, found)


def _agreement(shown: Shown) -> Block:
    """What agrees, in one line."""
    finding, sentence, again = shown
    lines = ", ".join(map(str, (sentence["line"], *again)))
    quote = f" (“{finding['quote']}”)" if finding["quote"] else ""
    within = f", within {finding['within']}" if finding["within"] else ""
    said = f"{finding['topic']} = {finding['printed']}{within}: {', '.join(finding['speakers'])}{quote}"
    return Paragraph(f"line {lines}: {said}", TONES["supported"], "supported")


def _hints(hints: Sequence[HintInfo]) -> Iterator[Block]:
    if hints:
        yield Heading("hints", "possible matches, without a verdict")
    for hint in hints:
        yield Paragraph(with_code(_hint(hint), hint["code"]), "dim", f"line {hint['line']}")


def _hint(hint: HintInfo) -> str:
    return f"“{flat(hint['said'])}”: {hint['topic']}? {hint['why']}: {hint['told']}"


def _not_checked(found: Sequence[NotCheckedInfo], *, everything: bool) -> Iterator[Block]:
    if not found:
        return
    yield Heading("not checked", "numbers and dates that match no topic of the base, the likeliest first")
    for each in found if everything else found[:MOST_NOT_CHECKED]:
        told = with_code(f"{flat(each['text'])} ({_open(each)})", each["code"])
        yield Paragraph(told, "dim", f"line {each['line']}")
    left = 0 if everything else len(found) - MOST_NOT_CHECKED
    if left > 0:
        yield Paragraph(f"and {counted(left, 'sentence')} more; --all lists them", "dim")


def _marked(sentence: SentenceInfo, found: Iterable[FindingInfo]) -> str:
    """The sentence with brackets around what was compared with the base."""
    spans = sorted({(each["in_text"]["start"], each["in_text"]["end"]) for each in found})
    return flat(marked(sentence["text"], spans))


def _open(each: NotCheckedInfo) -> str:
    """Which numbers were not checked, and why."""
    readings = ", ".join(f"“{flat(reading)}”" for reading in each["readings"])
    return f"{readings}: {each['why']}" if readings else each["why"]


def _summary(document: Document) -> Block:
    summary = document["summary"]
    told = ", ".join(f"{summary[verdict]} {verdict}" for verdict in TONES)  # type: ignore[literal-required]
    dated = day_told(document["date"], document["dated_by"])
    ignored = f"; {summary['ignored']} ignored" if summary["ignored"] else ""
    rest = f"{counted(summary['hints'], 'hint')}{ignored}; {_sentences(summary)}"
    is_bad = any(fails(sentence["findings"]) for sentence in document["sentences"])
    tone = "bad" if is_bad else "good" if summary["supported"] else "doubtful"
    return Paragraph(f"{told}; {rest}; {dated}; {counted(document['n_topics'], 'topic')}", tone)


def _sentences(summary: Summary) -> str:
    """How many sentences there are, and of each sort: together they are all."""
    total = counted(summary["sentences"], "sentence")
    told = [f"{summary['with_findings']} with findings", f"{summary['with_hints']} with hints alone"]
    if summary["unchecked"] is None:
        return f"{total}: {', '.join(told)}, {counted(summary['others'], 'other')}"
    partly = summary["not_checked"] - summary["unchecked"]
    told += [f"{summary['unchecked']} not checked", f"{summary['others']} with nothing to compare"]
    return f"{total}: {', '.join(told)}" + (f"; {partly} checked only in part" if partly else "")
